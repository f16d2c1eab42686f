import { daysInMonth } from '../../extract/calendar.ts';
import { addDays, addMonths, isoText } from '../iso-dates.ts';
import type { Amount } from './amounts.ts';
import type { Counted } from './counted-unit.ts';
import { type DateRead, single } from './date-words.ts';
import { DAYS } from './relative-dates.ts';

const ANCHORED = /^ (from|after|before) (today|tomorrow|yesterday)(?![\w-])/;

/** "two days after tomorrow", "three weeks from today": a length with the day that it is counted from names a day. */
export function readDayApart(
  text: string,
  amount: Amount,
  counted: Counted,
  issueDate: string | null,
): DateRead | null {
  if (issueDate === null || amount.decimal === null || !/^\d{1,3}$/.test(amount.decimal)) return null;
  const match = ANCHORED.exec(text.slice(counted.end, counted.end + 18));
  const from = match === null ? null : addDays(issueDate, DAYS.get(match[2] ?? '') ?? 0);
  if (match === null || from === null) return null;
  const by = Number(amount.decimal) * (match[1] === 'before' ? -1 : 1);
  const day = daysOn(from, by, counted.unit?.toLowerCase().replace(/s$/, '') ?? '');
  return day === null ? null : single(amount.start, counted.end + match[0].length, day, 'day-apart');
}

function daysOn(from: string, by: number, unit: string): string | null {
  if (unit === 'day') return addDays(from, by);
  if (unit === 'week') return addDays(from, by * 7);
  if (unit !== 'month' && unit !== 'year') return null;
  const [year = 0, month = 1] = addMonths(from, unit === 'year' ? by * 12 : by)
    .split('-')
    .map(Number);
  // Two months after 31 July is the last day of September.
  return isoText(year, month, Math.min(Number(from.slice(8)), daysInMonth(year, month)));
}
