import { describe, expect, it } from 'vitest';
import { parseDate } from '../../shared/table/parse-date.ts';
import { parseValue } from '../../shared/table/parse-value.ts';

const date = (typed: string): string | null => {
  const parsed = parseDate(typed, typed);
  return parsed.ok ? parsed.value : parsed.refusal.kind;
};

describe('a typed date is ISO text', () => {
  it.each([
    ['2025', '2025'],
    ['2025年', '2025'],
    ['2025-06', '2025-06'],
    ['2025-6', '2025-06'],
    ['2025/6', '2025-06'],
    ['2025年6月', '2025-06'],
    ['2025-06-15', '2025-06-15'],
    ['2025.6.15', '2025-06-15'],
    ['2025年6月15日', '2025-06-15'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2025-06–2025-08', '2025-06–2025-08'],
    ['2025年6月至2025年8月', '2025-06–2025-08'],
    ['2021—2025', '2021–2025'],
    ['2025 to 2025-06', '2025–2025-06'],
  ])('%s is %s', (typed, iso) => expect(date(typed)).toBe(iso));

  it('full-width digits too', () => {
    expect(parseValue('２０２５－０６', { kind: 'date', unit: null })).toEqual({ ok: true, value: '2025-06' });
  });
});

describe('what is no date is refused', () => {
  it.each([
    ['June', 'not-a-date'],
    ['12', 'not-a-date'],
    ['1914人', 'not-a-date'],
    ['2025-06-15-01', 'not-a-date'],
    ['2025-13', 'no-such-date'],
    ['2025-00', 'no-such-date'],
    ['2025-06-31', 'no-such-date'],
    ['2025-02-29', 'no-such-date'],
    ['1900-02-29', 'no-such-date'],
    ['2025-08–2025-06', 'range-order'],
    ['2025-06–soon', 'not-a-date'],
  ])('%s: %s', (typed, kind) => expect(date(typed)).toBe(kind));
});
