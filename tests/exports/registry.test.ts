import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as charts from '../../shared/charts/registry.ts';
import type { ExportFormat } from '../../shared/exports/export-format.ts';
import * as formats from '../../shared/exports/registry.ts';
import { COLUMN_IDS } from '../../shared/exports/table-columns.ts';
import { charts as enCharts } from '../../shared/messages/en/charts.ts';
import { figures as en } from '../../shared/messages/en/figures.ts';
import { tableExport as enTable } from '../../shared/messages/en/table-export.ts';
import { tableExport as zhTable } from '../../shared/messages/zh/table-export.ts';

const shared = path.resolve(import.meta.dirname, '../../shared');
const all: readonly ExportFormat[] = Object.values(formats);

describe.each([
  ['exports', all, 'export-format'],
  ['charts', Object.values(charts), 'chart-type'],
] as const)('the registry of %s', (folder, entries, contract) => {
  it('names every entry after its file', () => {
    for (const { id } of entries) expect(fs.existsSync(path.join(shared, folder, `${id}.ts`))).toBe(true);
  });

  it('has a line for every file that keeps the contract', () => {
    const typed = fs
      .readdirSync(path.join(shared, folder))
      .filter((name) =>
        /: (?:ExportFormat|ChartType) = \{/.test(fs.readFileSync(path.join(shared, folder, name), 'utf8')),
      )
      .map((name) => name.replace(/\.ts$/, ''));
    expect(entries.map(({ id }) => id as string).sort()).toEqual(typed.sort());
    expect(fs.existsSync(path.join(shared, folder, `${contract}.ts`))).toBe(true);
  });

  it('is export lines and nothing else', () => {
    const lines = fs
      .readFileSync(path.join(shared, folder, 'registry.ts'), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) expect(line).toMatch(/^export \{ \w+ \} from '\.\/[\w-]+\.ts';$/);
  });
});

it('every chart has its words', () => {
  for (const { id } of Object.values(charts)) {
    expect(en.kinds[id]).toBeTruthy();
    expect(enCharts.types[id]).toBeTruthy();
  }
});

it('every column has a heading in both languages, and no two the same', () => {
  for (const { columns } of [enTable, zhTable]) {
    const headings = COLUMN_IDS.map((id) => columns[id]);
    expect(new Set(headings).size).toBe(COLUMN_IDS.length);
  }
});

it('extensions begin with a dot and agree with the ids', () => {
  for (const { id, extension } of all) expect(extension).toBe(`.${id}`);
});
