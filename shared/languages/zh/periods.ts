import type { QuantityAt } from '../language.ts';
import { arabicDigit } from './digits.ts';
import { readNumeral } from './numerals.ts';

/** A date or period as a quantity: ISO text, no number. */
export function dateAt(
  text: string,
  start: number,
  end: number,
  rule: string,
  value: string | null,
  ends: readonly [string | null, string | null] = [null, null],
): QuantityAt {
  return {
    ...{ start, end, text: text.slice(start, end), kind: 'date', qualifier: 'exact', rules: [rule] },
    ...{ value, low: ends[0], high: ends[1] },
    ...{ decimal: null, unit: null, per: null, currency: null, step: null },
  };
}

const HALVES: readonly (readonly [string, number, number])[] = [
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前两个季度', 1, 6],
  ['前三个季度', 1, 9],
];
const QUARTER_DIGITS = ['一1１', '二2２', '三3３', '四4４'];

/** The part of a year named at `at`, as first and last month. */
export function partOfYear(text: string, at: number): { months: readonly [number, number]; end: number } | null {
  const half = HALVES.find(([word]) => text.startsWith(word, at));
  if (half !== undefined) return { months: [half[1], half[2]], end: at + half[0].length };
  const from = text[at] === '第' ? at + 1 : at;
  const quarter = text.startsWith('季度', from + 1)
    ? QUARTER_DIGITS.findIndex((digits) => digits.includes(text[from] ?? '\0'))
    : -1;
  if (quarter !== -1) return { months: [quarter * 3 + 1, quarter * 3 + 3], end: from + 3 };
  return firstMonths(text, at);
}

/** 前8个月, 前两个月: from January on. 前5个交易日 is no part of the year. */
function firstMonths(text: string, at: number): { months: readonly [number, number]; end: number } | null {
  if (text[at] !== '前' || text[at - 1] === '以' || text[at - 1] === '之') return null;
  const count = readNumeral(text, at + 1);
  const months = Number(count?.decimal ?? '0');
  if (count === null || !text.startsWith('个月', count.end) || !(months >= 2 && months <= 12)) return null;
  return { months: [1, months], end: count.end + 2 };
}

/** 90年代, 20世纪90年代, 上世纪80年代, 1990年代, 19世纪. */
function readDecade(text: string, at: number): QuantityAt | null {
  let century: number | null = null;
  let from = at;
  if (text.startsWith('上世纪', at)) [century, from] = [1900, at + 3];
  else if (text.startsWith('本世纪', at)) [century, from] = [2000, at + 3];
  const named = century === null ? readNumeral(text, at) : null;
  if (named?.decimal != null && text.startsWith('世纪', named.end)) {
    century = (Number(named.decimal) - 1) * 100;
    if (!(century >= 0 && century <= 2900)) return null;
    from = named.end + 2;
  }
  const decade = readNumeral(text, from);
  if (decade?.decimal != null && text.startsWith('年代', decade.end)) {
    const first = firstYear(Number(decade.decimal), century);
    if (first !== null) return dateAt(text, at, decade.end + 2, 'zh-decade', null, [year(first), year(first + 9)]);
  }
  if (century === null || from === at || text[at] === '上' || text[at] === '本') return null;
  return dateAt(text, at, from, 'zh-century', null, [year(century + 1), year(century + 100)]);
}

/** 90 in the 20th century → 1990; 90年代 alone → the latest one that has begun in living memory. */
function firstYear(decade: number, century: number | null): number | null {
  if (decade % 10 !== 0) return null;
  if (decade >= 1000) return decade < 2100 ? decade : null;
  if (decade > 90) return null;
  return century === null ? decade + (decade >= 30 ? 1900 : 2000) : century + decade;
}

const year = (value: number) => String(value).padStart(4, '0');
const two = (value: number) => String(value).padStart(2, '0');

/** 08年以来: a year written short, known by its 0. */
function readShortYear(text: string, at: number): QuantityAt | null {
  if (arabicDigit(text, at) !== 0 || arabicDigit(text, at + 1) < 0 || text[at + 2] !== '年' || text[at + 3] === '代')
    return null;
  return dateAt(text, at, at + 3, 'zh-short-year', `20${two(arabicDigit(text, at + 1))}`);
}

/** 29日 alone takes month and year of the latest such day up to the day of issue. 7日内 and 3日游 are lengths of time. */
function readBareDay(text: string, at: number, issueDate: string | null): QuantityAt | null {
  let day = 0;
  let end = at;
  for (; end < at + 2 && arabicDigit(text, end) >= 0; end++) day = day * 10 + arabicDigit(text, end);
  if (end === at || arabicDigit(text, end) >= 0 || text[end] !== '日' || day < 1 || day > 31) return null;
  if ('内游间龄均后前'.includes(text[end + 1] ?? '\0') || '·月.．'.includes(text[at - 1] ?? '\0')) return null;
  return dateAt(text, at, end + 1, 'zh-bare-day', issueDate === null ? null : latest(day, issueDate));
}

function latest(day: number, issueDate: string): string {
  const [y = 0, m = 0, d = 0] = issueDate.split('-').map(Number);
  const back = day > d;
  const month = back ? (m === 1 ? 12 : m - 1) : m;
  return `${year(back && m === 1 ? y - 1 : y)}-${two(month)}-${two(day)}`;
}

/** Parts of the year of issue, decades, centuries, short years and bare days; what a year, month or day opens is `readDate`'s. */
export function readPeriod(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (at > 0 && arabicDigit(text, at - 1) >= 0 && arabicDigit(text, at) >= 0) return null;
  const part = '上下前第一二三四1234'.includes(text[at] ?? '\0') ? partOfYear(text, at) : null;
  if (part !== null && text[at - 1] !== '年') {
    const issueYear = issueDate?.slice(0, 4) ?? null;
    const ends = part.months.map((month) => (issueYear === null ? null : `${issueYear}-${two(month)}`));
    return dateAt(text, at, part.end, 'zh-part-of-year', null, [ends[0]!, ends[1]!]);
  }
  return readDecade(text, at) ?? readShortYear(text, at) ?? readBareDay(text, at, issueDate);
}
