/** A day of the proleptic Gregorian calendar, year 0 to 9999, as ISO 8601 writes it. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of the month (1–12); 0 for what is no month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

export function dateExists(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && year >= 0 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads "2025-10-01"; null when it is not written so or the day does not exist. */
export function parseIsoDay(iso: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) };
  return dateExists(day.year, day.month, day.day) ? day : null;
}

/** Days since 0000-01-01, which is 0. The day must exist. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const before = year - 1;
  // Year 0 is a leap year that floor(−1/4) and its kin cancel to −1 + 1 − 1 = −1; the + 1 makes up for it.
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
  let days = year * 365 + leapDays + day - 1;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

/** Weekday of an ISO day, or null when there is no such day. 0000-01-01 was a Saturday. */
export function weekdayOf(iso: string): Weekday | null {
  const day = parseIsoDay(iso);
  return day === null ? null : ((((dayNumber(day) + 5) % 7) + 1) as Weekday);
}

/** Days from one ISO day to another (negative when backwards), or null when one does not exist. */
export function daysBetween(from: string, to: string): number | null {
  const start = parseIsoDay(from);
  const end = parseIsoDay(to);
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start);
}
