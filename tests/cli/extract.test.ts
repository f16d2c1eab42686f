import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'bin', 'crossfoot.mjs');
const pages = process.env.CROSSFOOT_PAGES ?? path.join(root, '..', 'shared', 'pages');
const page = path.join(pages, '000_94109b9bcf4aa605.txt');

interface Output {
  source: { name: string; encoding: string; issueDate: string | null };
  error?: { kind: string; message: string };
  articles: { id: string; title: string | null; paragraphs: { id: string; text: string }[] }[];
  facts: {
    text: string;
    value: unknown;
    unit: string | null;
    qualifier: string;
    start: number;
    end: number;
    sourceStart: number;
    sourceEnd: number;
    paragraphId: string | null;
  }[];
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const parse = (stdout: string): Output[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Output);

describe('crossfoot extract', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossfoot-cli-'));
  beforeAll(() => {
    fs.writeFileSync(path.join(folder, 'b.txt'), '图书馆新增读者 3621 名，满意率为 62.55%。\n');
    fs.writeFileSync(path.join(folder, 'a.txt'), 'The library lent 1,914 books in March.\n');
    fs.writeFileSync(path.join(folder, '<img src=x onerror=alert(1)>.txt'), '');
    fs.writeFileSync(
      path.join(folder, 'binary.txt'),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) & 255)),
    );
    fs.writeFileSync(path.join(folder, '=cmd.txt'), '职工 1914 名，占 62.55%。\n');
    fs.writeFileSync(path.join(folder, 'photo.jpg'), 'no text');
    spawnSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    fs.symlinkSync('/etc/passwd', path.join(folder, 'link.txt'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('prints one object a file, in name order, and leaves links, pipes and pictures alone', () => {
    const result = run('extract', folder, '--format', 'ndjson');
    expect(result.status).toBe(2);
    const names = parse(result.stdout).map((object) => object.source.name);
    expect(names).toEqual(['<img src=x onerror=alert(1)>.txt', '=cmd.txt', 'a.txt', 'b.txt', 'binary.txt']);
  });

  it('says in one sentence why a file holds nothing, and reads the rest', () => {
    const [empty, , a, , binary] = parse(run('extract', folder, '--format', 'ndjson').stdout);
    expect(empty!.error).toEqual({
      kind: 'empty',
      message: expect.stringContaining('<img src=x onerror=alert(1)>.txt'),
    });
    expect(binary!.error).toEqual({ kind: 'binary', message: expect.stringContaining('binary.txt') });
    expect(a!.error).toBeUndefined();
  });

  it('reads value, unit and qualifier in both languages', () => {
    const [, , a, b] = parse(run('extract', folder, '--format', 'ndjson').stdout);
    expect(a!.facts).toContainEqual(expect.objectContaining({ value: 1914, unit: 'books' }));
    expect(b!.facts).toContainEqual(expect.objectContaining({ value: 3621, unit: '名', qualifier: 'exact' }));
    expect(b!.facts).toContainEqual(expect.objectContaining({ value: 62.55, unit: '%' }));
  });

  it('prints identical bytes for identical input', () => {
    expect(run('extract', folder, '--format', 'ndjson').stdout).toBe(
      run('extract', folder, '--format', 'ndjson').stdout,
    );
  });

  it('reports a missing file as an object with an error and exits with 2', () => {
    const result = run('extract', path.join(folder, 'gone.txt'), path.join(folder, 'a.txt'), '--format', 'ndjson');
    expect(result.status).toBe(2);
    const [gone, a] = parse(result.stdout);
    expect(gone!.error?.message).toContain('gone.txt');
    expect(a!.facts.length).toBeGreaterThan(0);
  });

  it.each([
    ['pipe.txt', 'not-a-file'],
    ['link.txt', 'not-a-file'],
    ['photo.jpg', 'unknown-type'],
    ['gone.txt', 'not-found'],
  ])('refuses %s, named directly, as %s', (name, kind) => {
    const result = run('extract', path.join(folder, name));
    expect(result.status).toBe(2);
    const object = JSON.parse(result.stdout) as Output;
    expect(object.error).toEqual({ kind, message: expect.stringContaining(name) });
  });

  it('refuses a file over the limit before it is read', () => {
    const large = path.join(folder, '..', `${path.basename(folder)}-large.txt`);
    fs.writeFileSync(large, '');
    fs.truncateSync(large, 300 * 1024 * 1024);
    const object = JSON.parse(run('extract', large).stdout) as Output;
    fs.rmSync(large);
    expect(object.error).toEqual({ kind: 'too-large', message: expect.stringContaining('limit 256 MB') });
  });

  it('gives a valid JSON list for several files and one object for one', () => {
    const list = JSON.parse(run('extract', folder, '--format', 'json').stdout) as Output[];
    expect(list.map(({ source }) => source.name)).toContain('b.txt');
    const one = JSON.parse(run('extract', path.join(folder, 'b.txt')).stdout) as Output;
    expect(one.source.name).toBe('b.txt');
  });

  it('prints CSV with a BOM, one header, and no cell that a spreadsheet would run', () => {
    const result = run('extract', folder, '--format', 'csv');
    const lines = result.stdout.split('\r\n');
    expect(result.stdout.startsWith('\ufeffdocument,article,')).toBe(true);
    expect(lines.filter((line) => line.includes('document,article'))).toHaveLength(1);
    expect(lines.find((line) => line.includes('=cmd.txt'))).toMatch(/^"'=cmd\.txt"/);
    expect(result.stderr).toContain('binary.txt');
    expect(result.status).toBe(2);
  });

  it('prints one table an article as Markdown, with names escaped', () => {
    const result = run('extract', folder, '--format', 'md');
    expect(result.stdout).toContain('# b.txt');
    expect(result.stdout).toContain('| 62.55% | 62.55 | % |');
    expect(result.stdout).not.toContain('<img');
  });

  it('accounts for every number of the page only when asked to', () => {
    const file = path.join(folder, 'b.txt');
    expect(JSON.parse(run('extract', file).stdout)).not.toHaveProperty('ledger');
    const { ledger } = JSON.parse(run('extract', file, '--ledger').stdout) as {
      ledger: { text: string; fate: string }[];
    };
    expect(ledger).toContainEqual(expect.objectContaining({ text: '3621', fate: 'fact' }));
  });

  it('explains itself', () => {
    const result = run('--help');
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('crossfoot check');
  });

  it.each([
    [],
    ['extract'],
    ['extract', '--format', 'xml', 'a'],
    ['draw', 'a'],
    ['extract', '--colour', 'a'],
    ['check', '--format', 'csv', 'a'],
    ['extract', '--issue-date', '2025-02-30', 'a'],
  ])('exits with 64 on wrong usage %#', (...args) => {
    const result = run(...args);
    expect(result.status).toBe(64);
    expect(result.stderr).toContain('usage: crossfoot');
  });
});

describe.skipIf(!fs.existsSync(page))('the real page', () => {
  const object = () => parse(run('extract', page, '--format', 'ndjson').stdout)[0]!;

  it('has its figures with value, unit and qualifier', () => {
    const found = object().facts.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`);
    const wanted = [
      '1914 名 exact',
      '62.55 % exact',
      '98 % exact',
      '260 件 over',
      '118 家 exact',
      '90 家 exact',
      '28 家 exact',
      '220000 名 over',
      '12000 人次 over',
      '200000 人次 over',
      '50 名 about',
      '400 名 about',
      '1500 名 about',
      '427 份 exact',
      '96 % exact',
      '93 % exact',
      '87 % exact',
      '4392000000 元 exact',
    ];
    expect(wanted.filter((figure) => !found.includes(figure))).toEqual([]);
  });

  it('ties every fact to its characters in the file, white space aside', () => {
    const source = fs.readFileSync(page, 'utf8').replace(/^\ufeff/, '');
    const bare = (text: string) => text.replace(/\s/g, '');
    for (const fact of object().facts)
      expect(bare(source.slice(fact.sourceStart, fact.sourceEnd))).toBe(bare(fact.text));
  });
});
