import { matchesOf } from '../../text/finder.ts';
import { oncePer } from './places.ts';
import type { Block } from './text-view.ts';

/** A day as written, whether it exists or not. */
export interface WrittenDate {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where the year is not written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

// All of these have bounded repetition only, so each place is looked at a bounded number of times.
const ZH = /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g;
const MONTH_NAMES =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH_NAMES} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d,]\\d)\\b`, 'g');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAMES}(?:,? (\\d{4}))?\\b`, 'g');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Every day written in a block, with numbers as they stand: 2025-02-29 and 4月31日 too. */
export const writtenDates = oncePer(readDates);

function readDates(block: Block): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const take = (match: RegExpExecArray, year: string | undefined, month: number, day: string): void => {
    const start = match.index;
    const text = match[0];
    found.push({
      block,
      start,
      end: start + text.length,
      text,
      year: year ? Number(year) : null,
      month,
      day: Number(day),
    });
  };
  if (block.text.includes('月'))
    for (const match of matchesOf(block.text, ZH)) take(match, match[1], Number(match[2]), match[3]!);
  if (block.text.includes('-'))
    for (const match of matchesOf(block.text, ISO)) take(match, match[1], Number(match[2]), match[3]!);
  if (block.lang === 'en') {
    for (const match of matchesOf(block.text, MONTH_FIRST)) take(match, match[3], monthOf(match[1]!), match[2]!);
    for (const match of matchesOf(block.text, DAY_FIRST)) take(match, match[3], monthOf(match[2]!), match[1]!);
  }
  return found;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export const isoOf = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
