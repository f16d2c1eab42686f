import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../shared/extract/extract.ts';
import { EXCLUSIONS, ledgerTotals } from '../../shared/model/ledger.ts';
import { read } from './document.ts';

const page = join(process.env.CROSSFOOT_PAGES ?? '../shared/pages', '000_94109b9bcf4aa605.txt');

function documentOf(text: string, lang: string | null = null): DocumentText {
  const file = {
    name: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
  } as const;
  return { ...file, text, frontMatter: null, issueDate: '2025-10-01', lang };
}

const ledgerOf = (text: string, lang: string | null = null) =>
  extract(documentOf(text, lang), { ledger: true }).ledger ?? [];

/** Numeral characters counted another way than the ledger does. */
const ZH = '〇零○一二三四五六七八九十百千万亿两半几数壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸幾數廿卅';
const numerals = (text: string, own: string) =>
  [...text].filter((character) => /\p{N}/u.test(character) || own.includes(character)).join('');

const piece = fc.constantFrom(
  ...[
    '共22万余名',
    '1.2',
    '\n',
    '万人次',
    '第1版',
    '“5·1工会驿站”',
    '一场',
    '三是',
    '本报讯（记者王一）',
    '2025年',
    '１２',
    '⑤',
    'Ⅻ',
    '𝟏',
  ],
  ...[
    '٣',
    '千方百计',
    'G20',
    '。',
    ' ',
    '本报记者 王五\n',
    '12345热线',
    'She is 45. ',
    '3:1',
    '数据',
    '4',
    '0',
    ',',
    '%',
    '\u0085',
  ],
);
const soup = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('the ledger accounts for every numeral character', () => {
  it('adds up for any input: each one once, in order, at its place', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('zh', 'en'), (text, lang) => {
        const ledger = ledgerOf(text, lang);
        expect(ledger.map((entry) => entry.text).join('')).toBe(numerals(text, lang === 'zh' ? ZH : ''));
        let at = 0;
        for (const entry of ledger) {
          expect(entry.sourceStart).toBeGreaterThanOrEqual(at);
          expect(text.slice(entry.sourceStart, entry.sourceEnd)).toBe(entry.text);
          at = entry.sourceEnd;
        }
        const totals = ledgerTotals(ledger);
        expect(totals.fact + totals.excluded + totals.unresolved).toBe(numerals(text, lang === 'zh' ? ZH : '').length);
      }),
      { numRuns: 300 },
    );
  });

  it('names a fact that holds the characters, and a known reason otherwise', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { facts, ledger } = extract(documentOf(text), { ledger: true });
        for (const { fate, factId, reason, sourceStart, sourceEnd } of ledger ?? []) {
          const fact = facts.find(({ id }) => id === factId);
          if (fate === 'fact') expect(fact!.sourceStart <= sourceStart && sourceEnd <= fact!.sourceEnd).toBe(true);
          else expect(factId).toBeNull();
          expect(reason !== null).toBe(fate === 'excluded');
          if (reason !== null) expect(EXCLUSIONS as readonly string[]).toContain(reason);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is kept only when asked for', () => {
    expect(extract(documentOf('共3人')).ledger).toBeNull();
  });

  it('leaves front matter out of the text and in the ledger', () => {
    const text = '---\ndate: 2025-10-01\n---\n共3人参加。';
    const ledger = read('a.md', text, {}, { ledger: true }).ledger ?? [];
    expect(ledger.map(({ text, fate, reason }) => [text, fate, reason])).toEqual([
      ['2025', 'excluded', 'front-matter'],
      ['10', 'excluded', 'front-matter'],
      ['01', 'excluded', 'front-matter'],
      ['3', 'fact', null],
    ]);
  });
});

/** Why, then texts with the numeral that is no fact between bars. */
const REASONS: readonly [reason: string, ...texts: string[]][] = [
  [
    'name',
    '“|5|·1工会驿站”',
    '上海|20|号胶期货',
    '“|1|+5+1+N”劳模',
    '落实“新|八|级工”制度',
    '|九三|阅兵',
    '|四|川省',
    'G|20|峰会',
  ],
  [
    'name',
    '让“|三|个精神”深入人心',
    '|二|人转演出',
    '“|一|带|一|路”',
    '|95|后职工',
    '|7|号线开通',
    '|十|大系列活动',
    '市场|二|部',
  ],
  ['edition', '（上接第|1|版）'],
  ['idiom', '|千|方|百|计', '|一|如既往', '|四|面|八|方'],
  ['word', '统|一|部署', '|数|字化', '|百|姓', '队|伍|建设', '|两|侧'],
  ['pronoun', '|一|场音乐会', '|一|组数据'],
  ['place-in-series', '第|5|天', '第|三|产业'],
  ['clock', '下午|5|点举行', '上午|9|:30开始'],
  ['code', '|12345|热线', '电话|13800138000|'],
  ['rate-base', '每|100|亩补贴'],
  ['page-furniture', '星期|三|'],
];

describe('what is no fact has its reason', () => {
  for (const [reason, ...texts] of REASONS)
    it.each(texts)(`%s: ${reason}`, (marked) => {
      const text = `今天的消息，${marked.replaceAll('|', '')}`;
      const at = `今天的消息，${marked}`.indexOf('|');
      const entry = ledgerOf(text, 'zh').find(({ sourceStart }) => sourceStart === at);
      expect(entry).toMatchObject({ text: marked.split('|')[1], fate: 'excluded', reason });
    });

  it.each(['一是目标明确', '（二）重点任务', '3.保障措施', '四、组织领导'])('%s: list-marker', (text) => {
    expect(ledgerOf(text, 'zh')[0]).toMatchObject({ fate: 'excluded', reason: 'list-marker' });
  });

  it('knows English pages, names, clocks and codes', () => {
    const reasons = ledgerOf('See page 12, take Route 66 at 5:30 with a 5G phone, call 555-0100.', 'en').map(
      ({ text, reason }) => [text, reason],
    );
    expect(reasons).toEqual([
      ['12', 'edition'],
      ['66', 'name'],
      ['5', 'clock'],
      ['30', 'clock'],
      ['5', 'name'],
      ['555', 'code'],
      ['0100', 'code'],
    ]);
  });
});

it.skipIf(!existsSync(page))('the real page leaves hardly a character unresolved, and masthead and names out', () => {
  const text = readFileSync(page, 'utf8');
  const ledger = ledgerOf(text);
  const totals = ledgerTotals(ledger);
  expect(totals.fact + totals.excluded + totals.unresolved).toBe(numerals(text, ZH).length);
  expect(totals.unresolved).toBeLessThanOrEqual(2);
  expect(ledger[0]).toMatchObject({ text: '2025', reason: 'page-furniture' });
});
