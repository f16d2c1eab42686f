import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as checks from '../shared/checks/registry.ts';
import * as importers from '../shared/importers/registry.ts';
import * as languages from '../shared/languages/registry.ts';
import * as operations from '../shared/operations/registry.ts';

const root = path.resolve(import.meta.dirname, '..');
const names = (folder: string): readonly string[] => fs.readdirSync(path.join(root, folder));
const lines = (folder: string): string => fs.readFileSync(path.join(root, folder, 'registry.ts'), 'utf8');
const stem = (name: string): string => name.replace(/\.(?:ts|md)$/, '');

/** Folders with a registry. What shares a folder with entries and is none is listed here on purpose, or not named like one. */
const HELPERS: Readonly<Record<string, readonly string[]>> = {
  'shared/checks': [
    ...['registry', 'rule', 'run', 'page', 'wording', 'repair-proposals'],
    ...[
      'apply-settings',
      'believable',
      'rule-groups',
      'change-words',
      'explain',
      'headline-support',
      'order-lists',
      'streams',
      'ratios',
      'rough-shares',
      'part-labels',
      'percent-lists',
      'periods',
      'scores',
    ],
  ],
  'shared/operations': ['registry', 'operation', 'registers', 'register-keys', 'selector-schema'],
  'shared/importers': ['registry', 'importer'],
};

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Entries are the files that export a thing of their own name; in checks, every file that is no listed helper. */
function entriesOf(folder: string): readonly string[] {
  const files = names(folder)
    .filter((name) => name.endsWith('.ts'))
    .map(stem);
  const candidates = files.filter((name) => !HELPERS[folder]!.includes(name));
  if (folder === 'shared/checks') return candidates;
  return candidates.filter((name) =>
    new RegExp(`export const ${camel(name)}\\b`).test(fs.readFileSync(path.join(root, folder, `${name}.ts`), 'utf8')),
  );
}

describe.each(Object.keys(HELPERS))('the registry of %s', (folder) => {
  it('holds export lines only, in the order of the alphabet', () => {
    const rows = lines(folder)
      .split('\n')
      .filter((line) => line !== '');
    for (const row of rows) expect(row).toMatch(/^export \{ \w+ \} from '\.\/[a-z0-9-]+\.ts';$/);
    expect(rows).toEqual([...rows].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('has a line for each file, and a file for each line', () => {
    const listed = [...lines(folder).matchAll(/from '\.\/([a-z0-9-]+)\.ts'/g)].map((match) => match[1]!);
    expect([...listed].sort()).toEqual([...entriesOf(folder)].sort());
  });
});

describe('the rules', () => {
  const rules = Object.values(checks);
  const ids = rules.map(({ id }) => id);

  it('carry the name of their file', () => {
    expect([...ids].sort()).toEqual([...entriesOf('shared/checks')].sort());
  });

  it('have a test each', () => {
    const tests = new Set(names('tests/checks'));
    expect(ids.filter((id) => !tests.has(`${id}.test.ts`))).toEqual([]);
  });

  it('have a page each that opens with their name, and there is no page without its rule', () => {
    expect(names('docs/rules').map(stem).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      const text = fs.readFileSync(path.join(root, 'docs/rules', `${id}.md`), 'utf8');
      expect(text.startsWith(`# ${id}\n`), id).toBe(true);
      for (const part of ['## Fires on', '## Stays silent on', '## Limits']) expect(text, id).toContain(part);
    }
  });

  it('take precedence only over rules that exist, and never in a circle of two', () => {
    for (const { id, before } of rules) {
      for (const other of before) {
        expect(ids, id).toContain(other);
        expect(rules.find((rule) => rule.id === other)!.before, `${id} and ${other}`).not.toContain(id);
      }
    }
  });
});

describe('the operations and importers', () => {
  it('are not empty', () => {
    expect(Object.values(operations).length).toBeGreaterThan(0);
    expect(Object.values(importers).length).toBeGreaterThan(0);
  });
});

describe('the languages', () => {
  it('each have a folder, a line and a folder of tests', () => {
    const folders = names('shared/languages').filter((name) => !name.endsWith('.ts'));
    expect([...folders].sort()).toEqual(
      Object.values(languages)
        .map(({ id }) => id)
        .sort(),
    );
    for (const folder of folders) expect(names('tests/languages')).toContain(folder);
  });
});
