import { daysInMonth } from '../../extract/calendar.ts';
import type { QuantityAt } from '../language.ts';
import { BLANK } from './blank-quantity.ts';
import { twoDigits } from './date-words.ts';

const AND = /^,? (?:and|or) (?:on |in )?$/;
/** Dates that may stand without their year. */
const SHORT: ReadonlySet<string> = new Set(['day', 'month', 'day-range', 'month-range']);
const SAYS_YEAR = /\d{4}|['’]\d\d|\b(?:last|this|next) year|^(?:last|this|next) /i;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** What may stand before "3 and 5 October". */
const LEADS = /\b(?:on|the|of|since|until|from|by)(?: the)? $/i;
/** Where the days of "Oct. 3 and 5" end; "on May 2 and 5 people" goes on to count. */
const CLOSES = /^(?:$|[.;:!?)](?!\d)|,(?! ?\d))/;

/** "in March and May 2020", "Oct. 3 and 5, 2023", "on 3 and 5 October": dates that share a month or a year. Looks at neighbours only. */
export function withListedDates(text: string, found: readonly QuantityAt[]): readonly QuantityAt[] {
  if (!found.some(({ kind, rules }) => kind === 'date' && SHORT.has(rules[0] ?? ''))) return found;
  return withYears(text, withDaysBefore(text, withDaysBehind(text, found)));
}

const isShort = ({ kind, rules, text }: QuantityAt): boolean =>
  kind === 'date' && SHORT.has(rules[0] ?? '') && !SAYS_YEAR.test(text);

const isDay = ({ kind, rules, value }: QuantityAt): boolean =>
  kind === 'date' && rules[0] === 'day' && typeof value === 'string';

/** The day that a bare number or ordinal could be. */
const dayOf = ({ kind, text, unit, rules }: QuantityAt): number =>
  (kind === 'count' || kind === 'ordinal' || rules[0] === 'bare-day') && unit === null && DAY.test(text)
    ? Number.parseInt(text, 10)
    : 0;

/** The number as a day of the month of `iso`; null where that month has none such. */
function asDay(written: string, quantity: QuantityAt, end: number, iso: string): QuantityAt | null {
  const day = dayOf(quantity);
  if (day < 1 || day > daysInMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))) return null;
  const { start } = quantity;
  const value = `${iso.slice(0, 8)}${twoDigits(day)}`;
  return { ...BLANK, kind: 'date', value, start, end, text: written.slice(start, end), rules: ['day', 'listed-day'] };
}

/** "Oct. 3, 5 and 7", "October 3 and 5, 2023": the month stands before all of them. */
function withDaysBehind(text: string, found: readonly QuantityAt[]): readonly QuantityAt[] {
  const out: QuantityAt[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at]!;
    const list = isShort(first) && isDay(first) && /^[A-Z]/i.test(first.text) ? daysBehind(text, found, at) : null;
    out.push(first);
    if (list === null) continue;
    out.push(...list.days);
    at = list.last;
  }
  return out;
}

function daysBehind(
  text: string,
  found: readonly QuantityAt[],
  at: number,
): { days: readonly QuantityAt[]; last: number } | null {
  const days: QuantityAt[] = [];
  const iso = String(found[at]!.value);
  let day = Number(iso.slice(8));
  for (let next = at + 1; next < found.length && next < at + 8; next += 1) {
    const number = found[next]!;
    const joint = text.slice(found[next - 1]!.end, number.start);
    const isLast = AND.test(joint);
    if ((!isLast && joint !== ', ') || dayOf(number) <= day) return null;
    day = dayOf(number);
    const year = found[next + 1];
    const isDated =
      isLast && year?.rules[0] === 'year' && ['', ' '].includes(text.slice(number.end, year.start).replace(',', ''));
    const read = asDay(text, number, isDated ? year.end : number.end, isDated ? `${year.value}${iso.slice(4)}` : iso);
    if (read === null) return null;
    days.push(read);
    if (isDated) return { days, last: next + 1 };
    if (isLast) return CLOSES.test(text.slice(number.end, number.end + 3)) ? { days, last: next } : null;
  }
  return null;
}

/** "on 3 and 5 October", "the 2nd, 3rd and 5th of May 2024": the month stands behind the last. */
function withDaysBefore(text: string, found: readonly QuantityAt[]): readonly QuantityAt[] {
  const out = [...found];
  for (let at = found.length - 1; at > 0; at -= 1) {
    const last = found[at]!;
    if (!isDay(last) || !/^\d/.test(last.text)) continue;
    const days: QuantityAt[] = [];
    let from = at;
    while (from > 0 && at - from < 8) {
      const [number, next] = [found[from - 1]!, from === at ? last : days[0]!];
      const joint = text.slice(number.end, next.start);
      const isBefore = dayOf(number) > 0 && dayOf(number) < Number(String(next.value).slice(8));
      if (!isBefore || !(from === at ? AND.test(joint) : joint === ', ')) break;
      const read = asDay(text, number, number.end, String(last.value));
      if (read === null) break;
      days.unshift(read);
      from -= 1;
    }
    const isListed = days.length > 0 && LEADS.test(text.slice(Math.max(0, days[0]!.start - 10), days[0]!.start));
    if (isListed) out.splice(from, days.length, ...days);
    at = from;
  }
  return out;
}

/** A year written once, at the end of a list, is that of all: "June, July and August 2024"; December before January is of the year before. */
function withYears(text: string, found: readonly QuantityAt[]): readonly QuantityAt[] {
  const out = [...found];
  let carried: string | null = null;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const one: QuantityAt = found[at]!;
    const next: QuantityAt | undefined = out[at + 1];
    const first = next === undefined ? null : (next.low ?? next.value);
    const joint = next === undefined ? '' : text.slice(one.end, Math.min(next.start, one.end + 10));
    const isListed: boolean =
      next !== undefined && isShort(one) && (AND.test(joint) || (carried !== null && joint === ', '));
    const year: string | null =
      isListed &&
      typeof first === 'string' &&
      first.length >= 7 &&
      (carried !== null || SAYS_YEAR.test(next?.text ?? ''))
        ? first.slice(0, 4)
        : null;
    const dated: QuantityAt | null =
      year === null ? null : inYear(one, Number(year), Number(String(first).slice(5, 7)));
    carried = dated === null ? null : year;
    if (dated !== null) out[at] = dated;
  }
  return out;
}

/** Null where the month lies behind that of the date whose year it would share. */
function inYear(one: QuantityAt, year: number, nextMonth: number): QuantityAt | null {
  const month = Number(String(one.low ?? one.value).slice(5, 7));
  const by = month <= nextMonth ? 0 : month >= 10 && nextMonth <= 3 && one.rules[0] === 'month' ? -1 : null;
  if (by === null) return null;
  const dated = <T>(iso: T): T | string => (typeof iso === 'string' ? `${year + by}${iso.slice(4)}` : iso);
  return { ...one, value: dated(one.value), low: dated(one.low), high: dated(one.high) };
}
