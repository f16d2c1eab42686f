import { accept, type Parsed, refuse } from './refusal.ts';

const YEAR = '(\\d{4})';
const RUN = `${YEAR}(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?`;
const SINGLE = new RegExp(`^${RUN}$`);
/** Hyphens belong to ISO dates, so a range needs another sign. */
const RANGE_SIGNS = ['–', '—', '~', '至', '到', '..', ' to '];

/** Reads "2025", "2025-06", "2025/6/15", "2025年6月15日" and two of them with a dash between; ISO text, "low–high" for two. */
export function parseDate(text: string, typed: string): Parsed<string> {
  for (const sign of RANGE_SIGNS) {
    const at = text.indexOf(sign);
    if (at > 0) return parseDateRange(text.slice(0, at).trim(), text.slice(at + sign.length).trim(), typed);
  }
  return parseSingleDate(text, typed);
}

function parseDateRange(first: string, last: string, typed: string): Parsed<string> {
  const low = parseSingleDate(first, typed);
  const high = parseSingleDate(last, typed);
  if (!low.ok) return low;
  if (!high.ok) return high;
  // ISO text of equal length sorts as time does; a year against a month of it is compared by what both have.
  const common = Math.min(low.value.length, high.value.length);
  if (low.value.slice(0, common) > high.value.slice(0, common)) return refuse('range-order', 'value', typed);
  return accept(`${low.value}–${high.value}`);
}

function parseSingleDate(text: string, typed: string): Parsed<string> {
  const parts = SINGLE.exec(text);
  if (!parts) return refuse('not-a-date', 'value', typed);
  const [, year = '', month, day] = parts;
  if (month === undefined) return accept(year);
  if (Number(month) < 1 || Number(month) > 12) return refuse('no-such-date', 'value', typed);
  const head = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return accept(head);
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) {
    return refuse('no-such-date', 'value', typed);
  }
  return accept(`${head}-${day.padStart(2, '0')}`);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
