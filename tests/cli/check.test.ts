import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'bin', 'crossfoot.mjs');
const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

interface Checked {
  readonly schema: string;
  readonly source: { readonly name: string };
  readonly facts: readonly { readonly id: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly factIds: readonly string[];
  }[];
}

describe('crossfoot check', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-check-'));
  const wrong = path.join(folder, 'wrong.txt');
  const right = path.join(folder, 'right.txt');
  beforeAll(() => {
    // The second of October 2025 was a Thursday; 31 September does not exist.
    fs.writeFileSync(wrong, '本报讯 图书馆新馆于2025年9月31日开放，\n首日接待读者300名。\n');
    fs.writeFileSync(right, '本报讯 图书馆新馆于2025年9月30日开放。\n');
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('prints file, line, severity, rule and sentence, and exits with 1 when an error stands', () => {
    const result = run('check', wrong);
    expect(result.stdout).toMatch(/^wrong\.txt:1: error date-exists: .*9月31日/m);
    expect(result.stdout).toMatch(/1 finding in 1 file\n$/);
    expect(result.status).toBe(1);
  });

  it('exits with 0 when nothing is wrong', () => {
    const result = run('check', right);
    expect(result.stdout).toBe('0 findings in 1 file\n');
    expect(result.status).toBe(0);
  });

  it('prints findings with the facts they speak of, one object a file', () => {
    const result = run('check', folder, '--format', 'ndjson');
    const [good, bad] = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Checked);
    expect(good).toMatchObject({ schema: 'crossfoot/check@1', source: { name: 'right.txt' }, facts: [], findings: [] });
    const [finding] = bad!.findings;
    expect(finding).toMatchObject({ rule: 'date-exists', severity: 'error' });
    expect(bad!.facts.map(({ id }) => id)).toEqual(finding!.factIds);
  });

  it('puts an unreadable file above a finding in its exit code, and names it', () => {
    const result = run('check', wrong, path.join(folder, 'gone.txt'));
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('gone.txt');
    expect(result.stdout).toContain('date-exists');
  });

  it('exits with 1 for an error even when only warnings are asked away', () => {
    expect(run('check', wrong, '--severity', 'error').status).toBe(1);
  });

  it('lets no control character of a file name reach the terminal', () => {
    const strange = path.join(folder, 'a\u001b[31mred.txt');
    fs.writeFileSync(strange, '本报讯 于2025年9月31日开放。\n');
    const result = run('check', strange);
    expect(result.stdout + result.stderr).not.toContain('\u001b');
    fs.rmSync(strange);
  });
});

describe.skipIf(process.getuid?.() === 0)('a folder without permission', () => {
  it('is named and does not stop the others', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-closed-'));
    fs.mkdirSync(path.join(folder, 'closed'));
    fs.writeFileSync(path.join(folder, 'open.txt'), '读者 300 名。');
    fs.chmodSync(path.join(folder, 'closed'), 0);
    const result = run('extract', folder, '--format', 'ndjson');
    fs.chmodSync(path.join(folder, 'closed'), 0o755);
    fs.rmSync(folder, { recursive: true });
    expect(result.status).toBe(2);
    expect(result.stdout).toContain('"kind":"not-permitted"');
    expect(result.stdout).toContain('open.txt');
  });
});
