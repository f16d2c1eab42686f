import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli-arguments.ts';
import { extract } from '../../../shared/extract/extract.ts';
import { languageOf } from '../../../shared/extract/language-of.ts';
import { setDocumentField } from '../../../shared/operations/set-document-field.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const OWN = path.join('shared', 'languages', 'ja');

/** Files of the program that name the pack: as a string, or as a folder in an import. */
function naming(): readonly string[] {
  return ['shared', 'electron', 'renderer']
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => path.join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(OWN))
    .filter((name) => /['"`]ja['"`]|\bja\/index|\{ ja\b|\.ja\b/.test(fs.readFileSync(path.join(root, name), 'utf8')))
    .sort();
}

describe('a language is one folder and one line', () => {
  it('is named outside its folder by the registry and the guess from the script alone', () => {
    expect(naming()).toEqual(['shared/extract/language-of.ts', 'shared/languages/registry.ts'].map(path.normalize));
    const lines = fs.readFileSync(path.join(root, 'shared/languages/registry.ts'), 'utf8').split('\n');
    expect(lines.filter((line) => /\bja\b/.test(line))).toEqual(["export { ja } from './ja/index.ts';"]);
  });

  it('can be asked for on the command line and set for a document, and a language without pack cannot', () => {
    const field = (value: string) => ({ document: 'd1', field: 'lang', value });
    expect(readArguments(['extract', '--lang', 'ja', 'a.txt'])).toMatchObject({ lang: 'ja' });
    expect(readArguments(['extract', '--lang', 'xx', 'a.txt'])).toContain('en, ja, zh or auto');
    expect(setDocumentField.schema.safeParse(field('ja')).success).toBe(true);
    expect(setDocumentField.schema.safeParse(field('xx')).success).toBe(false);
  });

  it('borrows nothing from another pack', () => {
    for (const name of fs.readdirSync(path.join(root, OWN)))
      expect(fs.readFileSync(path.join(root, OWN, name), 'utf8'), name).not.toMatch(/\.\.\/(?:zh|en)\//);
  });
});

describe('the language of a text', () => {
  it.each([
    ['市は10月1日、新たに3人が感染したと発表した。', 'ja'],
    ['トヨタ、EV3万台を販売へ', 'ja'],
    ['全市新增企业46家，同比增长3.2%。', 'zh'],
    [
      '日本企业“ユニクロ”在华开店，全年新增门店一百家，销售额同比增长百分之十二，员工总数超过三万人，创历史新高。',
      'zh',
    ],
    ['The city added 46 firms.', 'en'],
    ['The magazine (文春) and the word すし were named in a story about sushi in the capital of the country.', 'en'],
    ['', 'zh'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a Japanese page through the engine', () => {
  const text =
    '県内の人口が減少\n\n県は10月1日、人口が約123万4000人になったと発表した。前年比1.2%減で、一部の市では3割を超えた。\n';
  const document = {
    ...{ id: 'd1', text, name: 'page.txt', path: 'page.txt', mediaType: 'text/plain', encoding: 'utf-8' },
    ...{ sha256: '', sha1: '', byteLength: 0, bom: false, frontMatter: null, issueDate: '2025-10-20', lang: null },
  } as unknown as Parameters<typeof extract>[0];
  const { source, articles, facts, ledger } = extract(document, { ledger: true });

  it('is read by its own pack, and no other language says what its numbers measure', () => {
    expect(source.lang).toBe('ja');
    expect(new Set(articles.map(({ lang }) => lang))).toEqual(new Set(['ja']));
    expect(facts.map(({ text, value }) => [text, value])).toEqual([
      ['10月1日', '2025-10-01'],
      ['約123万4000人', 1_234_000],
      ['1.2%', 1.2],
      ['3割を超え', 30],
    ]);
    for (const fact of facts) expect(fact).toMatchObject({ metric: null, attribution: null });
  });

  it('ties each fact to its characters, and accounts for every numeral character', () => {
    for (const fact of facts) expect(text.slice(fact.sourceStart, fact.sourceEnd)).toBe(fact.text);
    expect((ledger ?? []).filter(({ fate }) => fate === 'unresolved')).toEqual([]);
    expect((ledger ?? []).filter(({ reason }) => reason === 'word').map(({ text: written }) => written)).toEqual([
      '一',
    ]);
  });
});
