import type { QuantityAt } from '../language.ts';
import { arabicDigit } from './digits.ts';
import { dateAt, partOfYear } from './periods.ts';

interface Day {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
]);
const PARTS = ['底', '初', '末', '上旬', '中旬', '下旬'];
const CONNECTORS = ['至', '到', '~', '～', '-', '－', '—', '–'];

/** Reads up to `most` digits at `at` that another digit does not follow. */
function digits(text: string, at: number, most: number): { value: number; end: number } | null {
  let value = 0;
  let end = at;
  for (; end < at + most && arabicDigit(text, end) >= 0; end++) value = value * 10 + arabicDigit(text, end);
  return end === at || arabicDigit(text, end) >= 0 ? null : { value, end };
}

function readYear(text: string, at: number, issueYear: number | null): { year: number | null; end: number } | null {
  const relative = RELATIVE.get(text.slice(at, at + 2));
  if (relative !== undefined) return { year: issueYear === null ? null : issueYear + relative, end: at + 2 };
  const republic = text.startsWith('民國', at) || text.startsWith('民国', at);
  const written = digits(text, republic ? at + 2 : at, republic ? 3 : 4);
  if (written === null) return null;
  const fiscal = ['财年', '学年'].some((word) => text.startsWith(word, written.end));
  if ((text[written.end] !== '年' && !fiscal) || text[written.end + 1] === '代') return null;
  if (republic) return { year: written.value + 1911, end: written.end + 1 };
  return written.value < 1000 ? null : { year: written.value, end: written.end + (fiscal ? 2 : 1) };
}

function readDay(text: string, at: number, issueYear: number | null): Day | null {
  const year = readYear(text, at, issueYear);
  const from = year?.end ?? at;
  const month = digits(text, from, 2);
  if (
    month === null ||
    text[month.end] !== '月' ||
    text[month.end + 1] === '龄' ||
    month.value < 1 ||
    month.value > 12
  ) {
    const bare = year !== null && !RELATIVE.has(text.slice(at, at + 2));
    return bare ? { start: at, end: year.end, year: year.year, month: null, day: null } : null;
  }
  let end = month.end + 1;
  const known = year === null ? issueYear : year.year;
  const day = digits(text, end, 2);
  if (day !== null && (text[day.end] === '日' || text[day.end] === '号') && day.value >= 1 && day.value <= 31) {
    return { start: at, end: day.end + 1, year: known, month: month.value, day: day.value };
  }
  if (text[end] === '份') end++;
  end += PARTS.find((part) => text.startsWith(part, end))?.length ?? 0;
  return { start: at, end, year: known, month: month.value, day: null };
}

/** ISO text as far as it is known; null where the year can't be told. */
function iso({ year, month, day }: Day): string | null {
  if (year === null) return null;
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Reads 今年上半年 and 2025年第三季度 as the interval of their months. */
function readPartOfYear(text: string, at: number, issueYear: number | null): QuantityAt | null {
  const year = readYear(text, at, issueYear);
  if (year === null) return null;
  const part = partOfYear(text, year.end);
  if (part === null) return null;
  const day = { start: at, end: part.end, year: year.year, day: null };
  const [first, last] = part.months;
  return dateAt(text, at, part.end, 'zh-part-of-year', null, [
    iso({ ...day, month: first }),
    iso({ ...day, month: last }),
  ]);
}

/** Reads 6至8月 and 2021—2025年, where the first end has no unit of its own. */
function readShortRange(text: string, at: number, issueYear: number | null): QuantityAt | null {
  const year = readYear(text, at, issueYear);
  const first = digits(text, year?.end ?? at, 4);
  if (first === null || !CONNECTORS.includes(text[first.end] ?? '')) return null;
  const second = readDay(text, first.end + 1, year === null ? issueYear : year.year);
  if (second === null || second.day !== null) return null;
  const years = year === null && second.month === null && first.value >= 1000;
  const months = second.month !== null && first.value >= 1 && first.value <= 12;
  if (!years && !months) return null;
  const low = years ? { ...second, year: first.value } : { ...second, month: first.value };
  return dateAt(text, at, second.end, 'zh-date-range', null, [iso(low), iso(second)]);
}

/** 2025-10-01, 2025/10/1, 2025.10.1. */
function readNumericDate(text: string, at: number): QuantityAt | null {
  const year = digits(text, at, 4);
  const mark = year === null ? '' : (text[year.end] ?? '');
  if (year === null || year.value < 1000 || mark === '' || !'-/.'.includes(mark)) return null;
  const month = digits(text, year.end + 1, 2);
  if (month === null || text[month.end] !== mark || month.value < 1 || month.value > 12) return null;
  const day = digits(text, month.end + 1, 2);
  if (day === null || day.value < 1 || day.value > 31 || text[day.end] === mark) return null;
  const value = iso({ start: at, end: day.end, year: year.value, month: month.value, day: day.value });
  return dateAt(text, at, day.end, 'zh-numeric-date', value);
}

/** 10月1日至7日: the last day takes month and year of the first. */
function readUntilDay(text: string, first: Day): QuantityAt | null {
  if (first.day === null || !CONNECTORS.includes(text[first.end] ?? '')) return null;
  const last = digits(text, first.end + 1, 2);
  if (
    last === null ||
    (text[last.end] !== '日' && text[last.end] !== '号') ||
    last.value <= first.day ||
    last.value > 31
  )
    return null;
  const ends = [iso(first), iso({ ...first, day: last.value })] as const;
  return dateAt(text, first.start, last.end + 1, 'zh-date-range', null, ends);
}

/**
 * Reads the date or range of dates that begins at `at`: 2018年6月, 10月1日, 今年8月, 6月至8月.
 * Without issue date a date without year has a null value: it is known to be a date, not which.
 */
export function readDate(text: string, at: number, issueDate: string | null): QuantityAt | null {
  if (at > 0 && arabicDigit(text, at - 1) >= 0) return null;
  const issueYear = issueDate === null ? null : Number(issueDate.slice(0, 4));
  const part = readPartOfYear(text, at, issueYear);
  if (part !== null) return part;
  const numeric = readNumericDate(text, at);
  if (numeric !== null) return numeric;
  const range = readShortRange(text, at, issueYear);
  if (range !== null) return range;
  const first = readDay(text, at, issueYear);
  if (first === null) return null;
  if (CONNECTORS.includes(text[first.end] ?? '')) {
    const second = readDay(text, first.end + 1, first.year);
    if (second !== null && (second.month === null) === (first.month === null)) {
      return dateAt(text, at, second.end, 'zh-date-range', null, [iso(first), iso(second)]);
    }
  }
  return readUntilDay(text, first) ?? dateAt(text, at, first.end, 'zh-date', iso(first));
}
