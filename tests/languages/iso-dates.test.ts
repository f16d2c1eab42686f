import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isoText, latestWeekday, mondayOf, nthWeekday } from '../../shared/languages/iso-dates.ts';

describe('arithmetic on ISO dates', () => {
  it('writes as much as is known', () => {
    expect([isoText(789), isoText(2025, 3), isoText(2025, 3, 5)]).toEqual(['0789', '2025-03', '2025-03-05']);
  });

  it('goes back and forth over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(addDays('2025-02-30', 1)).toBeNull();
    for (let by = -800; by <= 800; by += 1) expect(addDays(addDays('2000-02-29', by) ?? '', -by)).toBe('2000-02-29');
  });

  it('shifts months over the turn of the year', () => {
    expect([addMonths('2025-01-20', -1), addMonths('2025-11-20', 3)]).toEqual(['2024-12', '2026-02']);
  });

  it('finds weeks and weekdays', () => {
    expect([mondayOf('2025-10-20', 0), mondayOf('2025-10-26', 0), mondayOf('2025-10-20', -1)]).toEqual([
      '2025-10-20',
      '2025-10-20',
      '2025-10-13',
    ]);
    expect([latestWeekday('2025-10-20', 1), latestWeekday('2025-10-20', 2)]).toEqual(['2025-10-20', '2025-10-14']);
    expect([nthWeekday(2025, 5, 7, 2), nthWeekday(2025, 5, 1, -1), nthWeekday(2025, 2, 6, 5)]).toEqual([
      '2025-05-11',
      '2025-05-26',
      null,
    ]);
  });
});
