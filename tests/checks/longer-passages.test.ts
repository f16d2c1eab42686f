import { describe, expect, it } from 'vitest';
import type { FreshPassages } from './passages/fresh.ts';
import { LONGER_1_1 } from './passages/longer-1-1.ts';
import { LONGER_1_2 } from './passages/longer-1-2.ts';
import { LONGER_1_3 } from './passages/longer-1-3.ts';
import { LONGER_2_1 } from './passages/longer-2-1.ts';
import { LONGER_2_2 } from './passages/longer-2-2.ts';
import { LONGER_2_3 } from './passages/longer-2-3.ts';
import { LONGER_3_1 } from './passages/longer-3-1.ts';
import { LONGER_3_2 } from './passages/longer-3-2.ts';
import { findingsOf, type Passage } from './passages.ts';

const SETS: readonly FreshPassages[] = [
  { ...LONGER_1_1, ...LONGER_1_2, ...LONGER_1_3 },
  { ...LONGER_2_1, ...LONGER_2_2, ...LONGER_2_3 },
  { ...LONGER_3_1, ...LONGER_3_2 },
];
const textOf = (passage: Passage): string => (typeof passage === 'string' ? passage : passage.text);

/** Passages a reader would want the rule to speak on, by how they begin, and on which it is still silent. */
const KNOWN_MISSES: readonly string[] = [
  'The choir has sung to 3 hundred 50 thousand ',
  'Attendance reached 84,000 between January an',
  'The suspect is described as 6 feet (2.1 metr',
  'A total of 150 refugees share 12 litres of w',
  '去年全院出院患者2.5万人次，其中发',
  '2026年春节期间，景区共接待了游客',
  '15年以来，该村已有46名学生考上大',
  '今年前7个月，全省新增登记志愿者31',
  'From January through May, 62 people drowned ',
  'The glacier has been retreating more slowly,',
  '法院去年受理劳动争议案620件，数量',
];
const isKnown = (passage: Passage): boolean => KNOWN_MISSES.some((start) => textOf(passage).startsWith(start));

type Case = readonly [rule: string, lang: 'zh' | 'en', text: string, passage: Passage];

const casesOf = (want: 'fire' | 'silent'): readonly Case[] =>
  SETS.flatMap((set) =>
    Object.entries(set).flatMap(([rule, passages]) =>
      (['zh', 'en'] as const).flatMap((lang) =>
        passages[lang][want].map((passage): Case => [rule, lang, textOf(passage), passage]),
      ),
    ),
  );
const FIRE = casesOf('fire');

describe('passages of several sentences', () => {
  it.each(FIRE.filter(([, , , passage]) => !isKnown(passage)))('%s speaks (%s): %s', (rule, lang, _, passage) => {
    expect(findingsOf(rule, passage, lang).length).toBeGreaterThan(0);
  });
  it.each(casesOf('silent'))('%s is silent (%s): %s', (rule, lang, _, passage) => {
    expect(findingsOf(rule, passage, lang).map(({ message }) => message)).toEqual([]);
  });
  it('are missed only where the list says so, and wherever it says so', () => {
    const missed = FIRE.filter(([rule, lang, , passage]) => findingsOf(rule, passage, lang).length === 0);
    expect(missed.filter(([, , , passage]) => !isKnown(passage))).toEqual([]);
    expect(missed.length).toBe(KNOWN_MISSES.length);
    expect(missed.length / FIRE.length).toBeLessThan(0.05);
  });
});
