import { arabicDigit } from './digits.ts';

/** A number with the place behind it. */
export interface Part {
  readonly value: number;
  readonly end: number;
  readonly han: boolean;
}

const ONES = '一二三四五六七八九';
/** Digits of years written one by one: 二〇二五, 二零二五. */
const YEAR_DIGITS = ['〇零○', ...ONES];

const digitOf = (character: string | undefined): number =>
  character === undefined ? -1 : YEAR_DIGITS.findIndex((row) => row.includes(character));

/** Up to `most` Arabic digits at `at` that another digit does not follow. */
export function digits(text: string, at: number, most: number): Part | null {
  let value = 0;
  let end = at;
  for (; end < at + most && arabicDigit(text, end) >= 0; end++) value = value * 10 + arabicDigit(text, end);
  return end === at || arabicDigit(text, end) >= 0 ? null : { value, end, han: false };
}

/** 1 to 39 in Arabic digits or Han characters: what numbers months and days. */
export function smallNumber(text: string, at: number): Part | null {
  return digits(text, at, 2) ?? hanSmall(text, at);
}

function hanSmall(text: string, at: number): Part | null {
  const lead = ONES.indexOf(text[at] ?? ' ') + 1;
  let tens = 0;
  let end = at;
  if (text[at] === '十') [tens, end] = [10, at + 1];
  else if (text[at] === '廿') [tens, end] = [20, at + 1];
  else if (lead > 0 && text[at + 1] === '十') [tens, end] = [lead * 10, at + 2];
  const ones = ONES.indexOf(text[end] ?? ' ') + 1;
  if (ones > 0) end += 1;
  const next = text[end] ?? ' ';
  return end === at || ONES.includes(next) || '十百千万亿零〇'.includes(next)
    ? null
    : { value: tens + ones, end, han: true };
}

/** The place behind one space at `at`, where `marks` holds the character that follows: 2008 年. */
export function pastSpace(text: string, at: number, marks: string): number {
  return text[at] === ' ' && marks.includes(text[at + 1] ?? '\0') ? at + 1 : at;
}

/** `at` where one of the characters stands there (a space may stand before it), else −1. */
export function markAt(text: string, at: number, marks: string): number {
  const place = pastSpace(text, at, marks);
  return marks.includes(text[place] ?? '\0') ? place : -1;
}

export interface Year {
  /** Null where the issue date would have to tell. */
  readonly year: number | null;
  readonly end: number;
  /** Said by its distance from the year of issue: 去年. */
  readonly relative: boolean;
  /** Written in a way that is a year only with a month behind it: 15年, 两千年. */
  readonly weak: boolean;
  /** The year after one that the text named before: 次年. */
  readonly next: boolean;
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
  ['后年', 2],
]);
/** The year before the first of each reign, and how many years it had. */
const REIGNS: ReadonlyMap<string, readonly [before: number, years: number]> = new Map([
  ['贞观', [626, 23]],
  ['神龙', [704, 3]],
  ['开元', [712, 29]],
  ['天宝', [741, 15]],
  ['熙宁', [1067, 10]],
  ['宣和', [1118, 7]],
  ['洪武', [1367, 31]],
  ['永乐', [1402, 22]],
  ['成化', [1464, 23]],
  ['弘治', [1487, 18]],
  ['正德', [1505, 16]],
  ['嘉靖', [1521, 45]],
  ['万历', [1572, 48]],
  ['天启', [1620, 7]],
  ['崇祯', [1627, 17]],
  ['顺治', [1643, 18]],
  ['康熙', [1661, 61]],
  ['雍正', [1722, 13]],
  ['乾隆', [1735, 60]],
  ['嘉庆', [1795, 25]],
  ['道光', [1820, 30]],
  ['咸丰', [1850, 11]],
  ['同治', [1861, 13]],
  ['光绪', [1874, 34]],
  ['宣统', [1908, 3]],
  // Of Japan.
  ['明治', [1867, 45]],
  ['大正', [1911, 15]],
  ['昭和', [1925, 64]],
  ['平成', [1988, 31]],
  ['令和', [2018, 60]],
]);

/** The year that begins at `at`: 2025年, 二〇二五年, 去年, 民国三年, 康熙二十年, 08年; with `weak`, 15年 and 两千年 too. */
export function readYear(text: string, at: number, issueYear: number | null): Year | null {
  if (arabicDigit(text, at) >= 0) return arabicYear(text, at);
  const by = RELATIVE.get(text.slice(at, at + 2));
  if (by !== undefined)
    return { year: issueYear === null ? null : issueYear + by, end: at + 2, relative: true, weak: false, next: false };
  // 次年3月: the year after one that the text named before.
  if (text[at + 1] === '年' && '次翌'.includes(text[at] ?? '\0'))
    return { year: null, end: at + 2, relative: true, weak: false, next: true };
  return hanYear(text, at) ?? eraYear(text, at);
}

function yearMark(text: string, at: number): number {
  const mark = markAt(text, at, '年');
  return mark === -1 || text[mark + 1] === '代' ? -1 : mark + 1;
}

const certain = (year: number, end: number): Year => ({ year, end, relative: false, weak: false, next: false });

function arabicYear(text: string, at: number): Year | null {
  const written = digits(text, at, 4);
  if (written === null) return null;
  const fiscal = ['财年', '学年', '赛季'].some((word) => text.startsWith(word, written.end));
  const mark = fiscal ? written.end + 2 : yearMark(text, written.end);
  if (mark === -1) return null;
  // 公元8年: of our era, however short.
  if (written.value >= 1000 || (!fiscal && written.value > 0 && text.startsWith('公元', at - 2)))
    return certain(written.value, mark);
  if (written.end - at === 3 && !fiscal) return isEarlyYear(text, at, mark) ? certain(written.value, mark) : null;
  if (written.end - at !== 2 || fiscal) return null;
  // 08年 is a year by its 0; 15年 only where a month follows.
  return { ...certain(written.value + (written.value < 50 ? 2000 : 1900), mark), weak: arabicDigit(text, at) !== 0 };
}

/** 公元789年, 在789年: three digits mostly count years; 在100年里 does. */
const isEarlyYear = (text: string, at: number, end: number): boolean =>
  '元在于'.includes(text[at - 1] ?? '\0') && !'里内间中的以来前后多之时历'.includes(text[end] ?? '\0');

function hanYear(text: string, at: number): Year | null {
  let end = at;
  let value = 0;
  for (; end < at + 4; end++) {
    const digit = digitOf(text[end]);
    if (digit === -1) break;
    value = value * 10 + digit;
  }
  const mark = end > at ? yearMark(text, end) : -1;
  if (mark !== -1 && end === at + 4 && value >= 1000) return certain(value, mark);
  if (mark !== -1 && end === at + 3 && value >= 100) return { ...certain(value, mark), weak: true };
  if (mark !== -1 && end === at + 2 && digitOf(text[at]) === 0) return certain(2000 + value, mark);
  const thousands = /^[两二]千(?:[零〇]([一二三四五六七八九]))?年/.exec(text.slice(at, at + 6));
  if (thousands === null) return null;
  const year = 2000 + ONES.indexOf(thousands[1] ?? ' ') + 1;
  return { ...certain(year, at + thousands[0].length), weak: true };
}

/** Reigns whose names companies bear: 神龙三年 is one only with 元年 or a month behind it. */
const ALSO_FIRMS: ReadonlySet<string> = new Set(['神龙', '开元', '天宝', '正德', '天启', '大正']);

/** 民國115年, 民国三年, 光绪二十四年, 宣统元年, 昭和五十年. */
function eraYear(text: string, at: number): Year | null {
  const name = text.slice(at, at + 2);
  const republic = name === '民国' || name === '民國';
  const [before, years] = republic ? [1911, 200] : (REIGNS.get(name) ?? [0, 0]);
  if (years === 0) return null;
  const written =
    text[at + 2] === '元' ? { value: 1, end: at + 3 } : (digits(text, at + 2, 3) ?? hanSmall(text, at + 2));
  const mark = written === null ? -1 : yearMark(text, written.end);
  if (written === null || mark === -1 || written.value < 1 || written.value > years) return null;
  const isFirm = ALSO_FIRMS.has(name) && text[at + 2] !== '元' && !isMonth(text, mark);
  return isFirm ? null : certain(before + written.value, mark);
}

const isMonth = (text: string, at: number): boolean => text[smallNumber(text, at)?.end ?? at] === '月';
