import { type Item, oncePerItem } from '../extract/relate/text-view.ts';
import { matchesOf } from '../text/finder.ts';
import { mayMatch } from '../text/may-match.ts';

/** Months of a year that a number is about, [first, last]; the whole year is [1, 12]. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

const months = (first: number, last: number): Months => ({ first, last });
const MONTH_WORDS = 'january february march april may june july august september october november december'.split(' ');
const MONTH_NAMES = MONTH_WORDS.map((name) => new RegExp(`\\b${name}\\b`));
const RUN_EN = new RegExp(`\\b(${MONTH_WORDS.join('|')}) (?:to|through|until|and) (${MONTH_WORDS.join('|')})\\b`);
const QUARTER_ZH = '一二三四';
const PARTS_ZH: readonly (readonly [string, Months])[] = [
  ['上半年', months(1, 6)],
  ['下半年', months(7, 12)],
  ['前三季度', months(1, 9)],
  ['前两季度', months(1, 6)],
  ...[...QUARTER_ZH].map((name, at): readonly [string, Months] => [`${name}季度`, months(at * 3 + 1, at * 3 + 3)]),
  ['全年', months(1, 12)],
  ['年度合计', months(1, 12)],
];
const PARTS_EN: readonly (readonly [RegExp, Months])[] = [
  [/\bfirst[ -]half\b|\b(?:first|opening) six months\b|\b(?:for|over|in) the half[- ]year\b/, months(1, 6)],
  [/\bsecond[ -]half\b|\b(?:second|last|final|other) six months\b/, months(7, 12)],
  [/\bfirst (?:nine months|three quarters)\b/, months(1, 9)],
  [/\bfirst[ -]quarter\b|\bq1\b/, months(1, 3)],
  [/\bsecond[ -]quarter\b|\bq2\b/, months(4, 6)],
  [/\bthird[ -]quarter\b|\bq3\b/, months(7, 9)],
  [/\bfourth[ -]quarter\b|\bq4\b/, months(10, 12)],
  [
    /\b(?:for|over|in|during) the (?:full |whole |entire )?year\b|\bthe year as a whole\b|\bthe whole year\b|\bfull[- ]year\b|\ball year\b/,
    months(1, 12),
  ],
];

/** The part of a year that the words right before a number (or behind it, in English) name; null when they name none. */
export const monthsOf = oncePerItem(readMonths);

function readMonths(item: Item): Months | null {
  if (item.sentence.lang === 'zh') return monthsZh(item.lead.slice(-24));
  const behind = behindEn(item).split(/[,;.]/)[0]!.slice(0, 60).toLowerCase();
  const clauses = item.lead.split(/[,;.]/);
  // "As of April, 780 homes": the clause right before may be empty.
  const before = (clauses.at(-1)!.trim() === '' ? (clauses.at(-2) ?? '') : clauses.at(-1)!).slice(-60).toLowerCase();
  return monthsEn(behind) ?? secondOf(item, behind, before) ?? monthsEn(before);
}

/** "560 in the first half and 640 in the second": the second of what the first was named to be. */
function secondOf({ sentence, fact }: Item, behind: string, before: string): Months | null {
  if (
    !/^ (?:[a-z]+ )?in the (?:second|third|fourth)\s*$/.test(behind) &&
    !/^ ?(?:and )?(?:in )?the second(?: brought| saw| had)?$/.test(before.trimEnd())
  )
    return null;
  const earlier = sentence.block.text.slice(Math.max(sentence.start, fact.start - 120), fact.start).toLowerCase();
  if (/\bin the fourth\s*$/.test(behind)) return /\bquarters?\b/.test(earlier) ? months(10, 12) : null;
  if (/\bin the third\s*$/.test(behind)) return /\bquarters?\b/.test(earlier) ? months(7, 9) : null;
  if (/\bfirst half\b/.test(earlier)) return months(7, 12);
  return /\bfirst quarter\b/.test(earlier) ? months(4, 6) : null;
}

/** The words behind a number up to the next amount: "first half" and "six months" may have been read as numbers. */
function behindEn({ fact, sentence, index }: Item): string {
  const next = sentence.items
    .slice(index + 1, index + 4)
    .find(
      ({ fact: { kind, unit } }) =>
        kind !== 'ratio' && kind !== 'duration' && kind !== 'ordinal' && unit !== 'quarters',
    );
  return sentence.block.text.slice(fact.end, Math.min(next?.fact.start ?? sentence.end, fact.end + 80));
}

/** The part of a year that some Chinese words name. */
export const monthsIn = (text: string): Months | null => monthsZh(text);

/** Wordings of which each part of a year that is read here has one. */
export const PARTS_OF_YEAR: readonly (string | RegExp)[] = [
  ...PARTS_ZH.map(([word]) => word),
  '月',
  ...PARTS_EN.map(([words]) => words),
  ...MONTH_WORDS,
  'second',
];
const mayNameZh = mayMatch(...PARTS_ZH.map(([word]) => new RegExp(word)), /月/);

const MONTHS_RUN_ZH = /(?<!\d)(\d{1,2})月?(?:至|到|—|-|－|~|～)(\d{1,2})月/;

function monthsZh(text: string): Months | null {
  if (!mayNameZh(text)) return null;
  let best: { at: number; end: number; months: Months } | null = null;
  for (const [word, span] of PARTS_ZH) {
    const at = text.lastIndexOf(word);
    // 前三季度 ends where 三季度 ends; the longer word is meant.
    if (at >= 0 && (best === null || at + word.length > best.end)) best = { at, end: at + word.length, months: span };
  }
  const run = matchesOf(text, MONTHS_RUN_ZH).at(-1);
  if (run !== undefined && (best === null || run.index > best.at)) return months(Number(run[1]), Number(run[2]));
  const listed = [...text.matchAll(/(?<!\d)(\d{1,2})月?、(\d{1,2})(?:月|两个?月)/g)].at(-1);
  if (listed !== undefined && (best === null || listed.index > best.at))
    return months(Number(listed[1]), Number(listed[2]));
  const month = /(?:^|[^\d至到—-]|截[至止]到?|(?:^|[，。；]|以来)[到至])(\d{1,2})月(?:份|底|末)?(?!\d)/.exec(text);
  if (month !== null && (best === null || month.index > best.at)) return months(Number(month[1]), Number(month[1]));
  if (best !== null) return best.months;
  const pair = /([一二三四五六七八九])、?([二三四五六七八九])月份?/.exec(text);
  if (pair !== null) return months(hanMonth(pair[1]!), hanMonth(pair[2]!));
  const first = /前(\d{1,2}|[一二两三四五六七八九十]{1,2})个月/.exec(text);
  const named = first ?? /([一二三四五六七八九十]{1,2})月份?/.exec(text);
  if (named === null) return null;
  const number = /^\d/.test(named[1]!) ? Number(named[1]) : hanMonth(named[1]!);
  return months(first === null ? number : 1, number);
}

function monthsEn(text: string): Months | null {
  for (const [word, span] of PARTS_EN) if (word.test(text)) return span;
  const run = RUN_EN.exec(text);
  if (run !== null) return months(MONTH_WORDS.indexOf(run[1]!) + 1, MONTH_WORDS.indexOf(run[2]!) + 1);
  const at = MONTH_NAMES.findIndex((name) => name.test(text));
  return at < 0 ? null : months(at + 1, at + 1);
}

/** 十一 → 11. */
const hanMonth = (text: string): number =>
  text.startsWith('十')
    ? 10 + '一二'.indexOf(text[1] ?? ' ') + 1
    : '一二三四五六七八九'.indexOf(text[0]!.replace('两', '二')) + 1;
