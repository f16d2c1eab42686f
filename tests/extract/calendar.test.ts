import { expect, test } from 'vitest';
import {
  dateExists,
  daysBetween,
  daysInMonth,
  isLeapYear,
  parseIsoDay,
  weekdayOf,
} from '../../shared/extract/calendar.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

test('weekdays of known days', () => {
  expect(weekdayOf('2025-10-01')).toBe(3);
  expect(weekdayOf('1949-10-01')).toBe(6);
  expect(weekdayOf('2000-02-29')).toBe(2);
  expect(weekdayOf('0000-01-01')).toBe(6);
});

test('days that do not exist have no weekday', () => {
  for (const bad of [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-1-1',
    '',
    '2025-10-01 ',
  ])
    expect(weekdayOf(bad), bad).toBeNull();
  expect(parseIsoDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
});

test('leap years follow the four, hundred and four hundred', () => {
  expect([1600, 1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([true, false, true, false, true, false]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2024, 13)).toBe(0);
});

test('parts that are no whole numbers make no date', () => {
  expect(dateExists(2025, 1.5, 1)).toBe(false);
  expect(dateExists(2025, 1, Number.NaN)).toBe(false);
  expect(dateExists(-1, 1, 1)).toBe(false);
});

function disagreements(from: string, to: string, everyDays: number): { wrong: number; seen: number } {
  const last = Date.parse(to);
  let wrong = 0;
  let seen = 0;
  for (let time = Date.parse(from); time <= last; time += everyDays * 86_400_000) {
    seen += 1;
    if (weekdayOf(iso(time)) !== ((new Date(time).getUTCDay() + 6) % 7) + 1) wrong += 1;
  }
  return { wrong, seen };
}

test('the weekday of every day of a full cycle of 400 years agrees with the platform', () => {
  expect(disagreements('1800-01-01', '2199-12-31', 1)).toEqual({ wrong: 0, seen: 146_097 });
});

test('the weekday of every 29th day of the years 0 to 9999 agrees with the platform', () => {
  expect(disagreements('0000-01-01', '9999-12-31', 29)).toEqual({ wrong: 0, seen: 125_946 });
});

test('existence of every day number of every month over 400 years agrees with the platform', () => {
  for (let year = 1800; year < 2200; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        if (dateExists(year, month, day) !== exists) expect.fail(`${year}-${month}-${day}`);
      }
});

test('days between two days, forwards and backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-01', '2024-01-01')).toBe(-366);
  expect(daysBetween('2025-02-30', '2025-03-01')).toBeNull();
});
