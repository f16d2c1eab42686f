import type { QuantityAt } from '../language.ts';
import { arabicDigit, isNumeralCharacter } from './digits.ts';
import { readNumeral } from './numerals.ts';

interface Day {
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

interface Issue {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The year before the first of each era. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
]);

const RELATIVE_YEARS: readonly (readonly [word: string, shift: number])[] = [
  ['一昨年', -2],
  ['おととし', -2],
  ['再来年', 2],
  ['昨年', -1],
  ['去年', -1],
  ['今年', 0],
  ['本年', 0],
  ['来年', 1],
];

const RELATIVE_MONTHS: readonly (readonly [word: string, shift: number])[] = [
  ['先月', -1],
  ['今月', 0],
  ['来月', 1],
];

const PARTS = ['上旬', '中旬', '下旬', '末', '初め', '初旬', '半ば'];
const CONNECTORS = new Set([...'〜～~-－—―–']);
/** Words behind 日 that make it a length of time or a count of days. */
const SPAN_OF_DAYS =
  /^(?:間|以内|以上|前|後|連続|連休|目|ごと|分|当たり|あたり|につき|ほど|程度|余り|[にの]?\d+[回度])/;

function issueOf(issueDate: string | null): Issue {
  const [year, month, day] = (issueDate ?? '').split('-').map(Number);
  return { year: year || null, month: month ?? null, day: day ?? null };
}

/** A whole number from `low` to `high` at `at`, in digits or Han characters. */
function whole(text: string, at: number, low: number, high: number): { value: number; end: number } | null {
  const numeral = isNumeralCharacter(text, at) ? readNumeral(text, at) : null;
  if (numeral === null || numeral.decimal === null || numeral.over || numeral.decimal.includes('.')) return null;
  const value = Number(numeral.decimal);
  return value >= low && value <= high ? { value, end: numeral.end } : null;
}

const monthAt = (text: string, at: number) => {
  const month = whole(text, at, 1, 12);
  return month !== null && text[month.end] === '月' ? { value: month.value, end: month.end + 1 } : null;
};

const dayAt = (text: string, at: number) => {
  const day = whole(text, at, 1, 31);
  return day !== null && text[day.end] === '日' ? { value: day.value, end: day.end + 1 } : null;
};

interface Year {
  readonly year: number | null;
  readonly end: number;
  /** 年度: from April to March. */
  readonly fiscal: boolean;
}

const fiscalAt = (text: string, at: number): number => (text[at] === '度' && text[at + 1] !== '目' ? 1 : 0);

/** 令和7年, 平成元年, 2025年, 二〇二五年, 昨年, 24年度; of two digits only with a month or 度 behind them: 25年10月. */
function yearAt(text: string, at: number, issue: Issue): Year | null {
  const era = ERAS.get(text.slice(at, at + 2));
  const from = era === undefined ? at : at + 2;
  const first = era !== undefined && text[from] === '元';
  const written = first ? { value: 1, end: from + 1 } : whole(text, from, 1, 2999);
  if (written !== null && text[written.end] === '年') {
    const fiscal = fiscalAt(text, written.end + 1);
    const end = written.end + 1 + fiscal;
    const isFull = written.value >= 1000 && written.end - from === 4;
    const isShort = written.value >= 10 && written.value < 100 && written.end - from === 2;
    if (era !== undefined) return written.value > 99 ? null : { year: era + written.value, end, fiscal: fiscal > 0 };
    if (isFull) return text[end] === '代' ? null : { year: written.value, end, fiscal: fiscal > 0 };
    const isYear = isShort && arabicDigit(text, from) >= 0 && (fiscal > 0 || monthAt(text, end) !== null);
    return isYear ? { year: 2000 + written.value, end, fiscal: fiscal > 0 } : null;
  }
  const relative = RELATIVE_YEARS.find(([word]) => text.startsWith(word, at));
  if (era !== undefined || relative === undefined || /^[明々]/.test(text.slice(at + 2, at + 3))) return null;
  const fiscal = fiscalAt(text, at + relative[0].length);
  // The fiscal year of January to March is the one begun the year before.
  const late = fiscal > 0 && issue.month !== null && issue.month < 4 ? -1 : 0;
  const year = issue.year === null ? null : issue.year + relative[1] + late;
  return { year, end: at + relative[0].length + fiscal, fiscal: fiscal > 0 };
}

/** ISO text as far as it is known; null where the year can't be told. */
function iso({ year, month, day }: Omit<Day, 'end'>): string | null {
  if (year === null) return null;
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return [pad(year, 4), ...[month, day].filter((part) => part !== null).map((part) => pad(part, 2))].join('-');
}

type Ends = readonly [low: string | null, high: string | null];

function dateAt(text: string, start: number, end: number, rule: string, value: string | null, ends?: Ends): QuantityAt {
  const [low, high] = ends ?? [null, null];
  const rest = { decimal: null, unit: null, qualifier: 'exact', per: null, currency: null, step: null } as const;
  return { start, end, text: text.slice(start, end), kind: 'date', value, low, high, ...rest, rules: [rule] };
}

/** The day at `at` with as much of year and month as is written; a bare 3日 is of the issue's month, unless still to come. */
function dayWithin(text: string, at: number, issue: Issue): Day | null {
  const year = yearAt(text, at, issue);
  if (year?.fiscal) return null;
  const from = year?.end ?? at;
  const month = monthAt(text, from);
  if (month !== null) {
    const known = year === null ? issue.year : year.year;
    const day = dayAt(text, month.end);
    if (day !== null) return { end: day.end, year: known, month: month.value, day: day.value };
    const part = PARTS.find((word) => text.startsWith(word, month.end))?.length ?? 0;
    return { end: month.end + part, year: known, month: month.value, day: null };
  }
  return year === null ? relativeMonth(text, at, issue) : { end: year.end, year: year.year, month: null, day: null };
}

/** 先月, 今月3日. */
function relativeMonth(text: string, at: number, issue: Issue): Day | null {
  const relative = RELATIVE_MONTHS.find(([word]) => text.startsWith(word, at));
  if (relative === undefined) return null;
  const day = dayAt(text, at + 2);
  const end = day?.end ?? at + 2 + (PARTS.find((word) => text.startsWith(word, at + 2))?.length ?? 0);
  if (issue.year === null || issue.month === null) return { end, year: null, month: null, day: null };
  const months = issue.year * 12 + issue.month - 1 + relative[1];
  return { end, year: Math.floor(months / 12), month: (months % 12) + 1, day: day?.value ?? null };
}

/** 3日 alone: a day of the month. Past the day of issue it may be of any month: then the date is not known. */
function bareDay(text: string, at: number, issue: Issue): QuantityAt | null {
  const day = dayAt(text, at);
  if (day === null || SPAN_OF_DAYS.test(text.slice(day.end, day.end + 5))) return null;
  const isPast = issue.day !== null && day.value <= issue.day;
  const value = isPast ? iso({ ...issue, day: day.value }) : null;
  return dateAt(text, at, day.end, 'ja-day-of-month', value);
}

/** 2025-10-01, 2025/10/1, 2025.10.1. */
function numericDate(text: string, at: number): QuantityAt | null {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![-/.]?\d)/.exec(text.slice(at, at + 12));
  if (found === null) return null;
  const [year, month, day] = [found[1], found[3], found[4]].map(Number) as [number, number, number];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return dateAt(text, at, at + found[0].length, 'ja-numeric-date', iso({ year, month, day }));
}

/** Where the second end of a range begins: behind 〜, or behind から where まで closes it; 0 where there is none. */
function connectorEnd(text: string, at: number): number {
  if (CONNECTORS.has(text[at] ?? '')) return at + 1;
  return text.startsWith('から', at) ? at + 2 : 0;
}

/** 2021〜25年, 4〜6月, 2025年7〜9月期: the first end has no unit of its own. */
function shortRange(text: string, at: number, issue: Issue): QuantityAt | null {
  const year = yearAt(text, at, issue);
  const from = year?.end ?? at;
  const first = whole(text, from, 1, 2999);
  if (first === null || !CONNECTORS.has(text[first.end] ?? '')) return null;
  const month = monthAt(text, first.end + 1);
  if (month !== null && first.value <= 12 && first.value < month.value) {
    const known = year === null ? issue.year : year.year;
    const end = month.end + (text[month.end] === '期' ? 1 : 0);
    const ends = [first.value, month.value].map((value) => iso({ year: known, month: value, day: null }));
    return dateAt(text, at, end, 'ja-date-range', null, [ends[0] ?? null, ends[1] ?? null]);
  }
  const last = whole(text, first.end + 1, 1, 2999);
  if (year !== null || last === null || text[last.end] !== '年' || first.value < 1000) return null;
  const high = last.value < 100 ? Math.floor(first.value / 100) * 100 + last.value : last.value;
  return high <= first.value
    ? null
    : dateAt(text, at, last.end + 1, 'ja-date-range', null, [String(first.value), String(high)]);
}

/** 10月24〜26日: the first day leaves its 日 to the second. */
function shortDays(text: string, at: number, issue: Issue): QuantityAt | null {
  const first = dayWithin(text, at, issue);
  if (first === null || first.month === null || first.day !== null) return null;
  const from = whole(text, first.end, 1, 31);
  const to = from !== null && CONNECTORS.has(text[from.end] ?? '') ? dayAt(text, from.end + 1) : null;
  if (from === null || to === null || to.value <= from.value) return null;
  const ends = [iso({ ...first, day: from.value }), iso({ ...first, day: to.value })] as const;
  return dateAt(text, at, to.end, 'ja-date-range', null, ends);
}

/** 10月1日〜7日, 10月1日から11月3日まで: what the second end leaves out it takes from the first. */
function longRange(text: string, at: number, first: Day, issue: Issue): QuantityAt | null {
  const from = connectorEnd(text, first.end);
  if (from === 0) return null;
  const own = first.day === null ? null : dayAt(text, from);
  const second = own === null ? dayWithin(text, from, { ...issue, year: first.year }) : null;
  const last: Day | null = own === null ? second : { ...first, end: own.end, day: own.value };
  if (last === null || (last.day === null) !== (first.day === null) || (last.month === null) !== (first.month === null))
    return null;
  const made = text.startsWith('まで', last.end);
  if (text.startsWith('から', first.end) && !made) return null;
  const end = last.end + (made && text.startsWith('から', first.end) ? 2 : 0);
  return dateAt(text, at, end, 'ja-date-range', null, [iso(first), iso(last)]);
}

/** 2024年度, 今年度: April to March; 1990年代: ten years. */
function longYear(text: string, at: number, issue: Issue): QuantityAt | null {
  const year = yearAt(text, at, issue);
  if (year?.fiscal) {
    const low = iso({ year: year.year, month: 4, day: null });
    const high = iso({ year: year.year === null ? null : year.year + 1, month: 3, day: null });
    return dateAt(text, at, year.end, 'ja-fiscal-year', null, [low, high]);
  }
  const decade = year === null ? whole(text, at, 1000, 2990) : null;
  if (decade === null || decade.value % 10 !== 0 || !text.startsWith('年代', decade.end)) return null;
  const ends = [String(decade.value), String(decade.value + 9)] as const;
  return dateAt(text, at, decade.end + 2, 'ja-decade', null, ends);
}

/**
 * Reads the date or range of dates that begins at `at`: 2025年10月1日, 令和7年10月, 昨年, 4〜6月, 2024年度, 3日.
 * Without issue date a date without year has a null value: it is known to be a date, not which.
 */
export function readDate(text: string, at: number, issueDate: string | null): QuantityAt | null {
  const issue = issueOf(issueDate);
  const found =
    numericDate(text, at) ?? longYear(text, at, issue) ?? shortRange(text, at, issue) ?? shortDays(text, at, issue);
  if (found !== null) return found;
  const first = dayWithin(text, at, issue);
  if (first === null) return bareDay(text, at, issue);
  if (text.startsWith('生', first.end) && first.month === null) return null;
  return longRange(text, at, first, issue) ?? dateAt(text, at, first.end, 'ja-date', iso(first));
}
