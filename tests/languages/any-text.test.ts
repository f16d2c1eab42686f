import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/languages/language.ts';
import * as languages from '../../shared/languages/registry.ts';
import { FACT_KINDS, QUALIFIERS } from '../../shared/model/fact.ts';
import { EXCLUSIONS } from '../../shared/model/ledger.ts';
import { DOUBLING_BAR, doublingRatio, leastCpuTime } from './cpu-time.ts';

const piece = fc.constantFrom(
  ...[
    '1',
    '2025',
    '年',
    '10月',
    '1日',
    '至',
    '—',
    '近',
    '超',
    '三',
    '百',
    '万',
    '亿',
    '余',
    '多',
    '名',
    '家',
    '元',
    '%',
    '每',
    '均',
    '翻',
    '番',
    '第',
    '分之',
    '成',
    '折',
    '半',
    '个',
    '小时',
  ],
  ...[
    '：',
    ':',
    '比',
    '战胜',
    '。',
    '，',
    '（',
    '）',
    '“',
    '”',
    '上',
    '下',
    '前',
    '季度',
    '世纪',
    '年代',
    '零下',
    '-',
    '.',
    ',',
    ' ',
    '几',
    '数',
    '今年',
    '点',
    '分',
  ],
  ...[
    'one ',
    'in ',
    'five ',
    'million ',
    'half ',
    'a ',
    'to ',
    'from ',
    'March ',
    '5',
    '$',
    'bn ',
    'per ',
    'year ',
    'last ',
    "'",
    '08',
    'twice ',
    'dozen ',
    'doubled ',
    'more than ',
    'th ',
    'Q3 ',
    '°C',
  ],
);
const soup = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const packs: readonly Language[] = Object.values(languages);

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s on any text', (_, pack) => {
  it('reads in order, without overlap, each slice at its offsets, with nothing unreadable made a number', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('2025-10-20', null), (text, issueDate) => {
        let last = 0;
        for (const one of pack.readQuantities(text, { issueDate })) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(FACT_KINDS).toContain(one.kind);
          expect(QUALIFIERS).toContain(one.qualifier);
          expect(one.rules.length).toBeGreaterThan(0);
          for (const end of [one.value, one.low, one.high]) expect(Number.isNaN(end)).toBe(false);
          if (one.decimal !== null) {
            expect(one.decimal).toMatch(/^-?\d+(?:\.\d+)?$/);
            expect(Number(one.decimal)).toBe(one.value);
          }
          if (one.kind === 'date') expect(one.unit).toBeNull();
          last = one.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer twice, and reasons that it knows', () => {
    fc.assert(
      fc.property(soup, fc.nat(), fc.nat(4), (text, from, length) => {
        const read = () => JSON.stringify(pack.readQuantities(text, { issueDate: null }));
        expect(read()).toBe(read());
        const start = text.length === 0 ? 0 : from % text.length;
        const reason = pack.excludes(text, start, Math.min(text.length, start + length + 1));
        if (reason !== null) expect(EXCLUSIONS).toContain(reason);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '一二三四五六七二二三四五六七三二三四五六七',
    '一千零一万亿亿',
    '九千九百九十九万九千九百九十九亿亿',
    `${'1'.repeat(47)}.5万亿`,
    'one hundred and one hundred and one',
  ])('reads %s in under a millisecond', (text) => {
    const best = leastCpuTime(() => pack.readQuantities(text, { issueDate: null }), 20);
    expect(best).toBeLessThan(1);
  });

  it.each([
    '1',
    '一',
    '1,',
    '亿',
    ' ',
    '每1',
    '近',
    '3:',
    '翻',
    '第一',
    '上半年',
    'one ',
    'from 1 to ',
    "'0",
    '（1',
    '1.2万（即',
    '共有12人，比去年增长3%。',
    'It rose by 3% to 12 people. ',
  ])(
    'twice as many %j take about twice as long',
    (unit) => {
      const read = (text: string) => pack.readQuantities(text, { issueDate: '2025-10-20' });
      const ratio = doublingRatio(read, unit, 6_000);
      expect(ratio).toBeLessThanOrEqual(DOUBLING_BAR);
    },
    60_000,
  );
});
