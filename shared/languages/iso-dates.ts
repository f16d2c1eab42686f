import { dayNumber, daysInMonth, parseIsoDay, weekdayOf } from '../extract/calendar.ts';

/** ISO 8601 text as far as it is known: "2025", "2025-03", "2025-03-05". */
export function isoText(year: number, month: number | null = null, day: number | null = null): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** The day that is `by` days after `iso` (before, where negative); null for what is no day. */
export function addDays(iso: string, by: number): string | null {
  const from = parseIsoDay(iso);
  return from === null ? null : dayOf(dayNumber(from) + by);
}

/** The inverse of `dayNumber`: a guess from the mean year, then at most one step either way. */
function dayOf(number: number): string | null {
  let year = Math.floor(number / 365.2425);
  const firstOf = (one: number): number => dayNumber({ year: one, month: 1, day: 1 });
  while (firstOf(year) > number) year -= 1;
  while (firstOf(year + 1) <= number) year += 1;
  if (year < 0 || year > 9999) return null;
  let month = 1;
  let left = number - firstOf(year);
  for (; left >= daysInMonth(year, month); month += 1) left -= daysInMonth(year, month);
  return isoText(year, month, left + 1);
}

/** The month that is `by` months after that of `iso`, as "2025-03". */
export function addMonths(iso: string, by: number): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const months = year * 12 + month - 1 + by;
  return isoText(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** Monday of the week (ISO 8601) that is `by` weeks after that of `iso`. */
export function mondayOf(iso: string, by: number): string | null {
  const weekday = weekdayOf(iso);
  return weekday === null ? null : addDays(iso, by * 7 + 1 - weekday);
}

/** The latest day of this weekday (Monday is 1) that is not after `iso`. */
export function latestWeekday(iso: string, weekday: number): string | null {
  const today = weekdayOf(iso);
  return today === null ? null : addDays(iso, -((today - weekday + 7) % 7));
}

/** The nth day of this weekday in a month; the last one for `nth` = −1; null where there is none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const length = daysInMonth(year, month);
  const first = weekdayOf(isoText(year, month, 1));
  if (length === 0 || first === null) return null;
  const earliest = 1 + ((weekday - first + 7) % 7);
  const day = nth > 0 ? earliest + (nth - 1) * 7 : earliest + Math.floor((length - earliest) / 7) * 7;
  return day > length ? null : isoText(year, month, day);
}
