import { marksAt, marksOf } from '../character-marks.ts';
import { decimalText } from '../decimal-text.ts';
import type { Numeral } from '../numeral.ts';
import type { Reading, Unit } from '../reading.ts';
import { NO_UNIT } from './bare.ts';
import { endsInMultiplier, MULTIPLIERS } from './digits.ts';
import { gradeUnit } from './grades.ts';
import { readNumeral } from './numerals.ts';
import { spanUnit } from './span-units.ts';
import { readUnit } from './units.ts';

export const RANGE_MARKS = ['至', '到', '~', '～', '-', '－', '—', '–'];
const AND_MARKS = '和与及';

/** What may stand between two ends. */
const MARKS = marksOf([1, RANGE_MARKS], [1, AND_MARKS], [1, ' ']);

/** Where the second end begins behind the mark of a range at `at`: 3至5, 3 - 5, 在3和5之间. */
function behindMark(text: string, first: Numeral, at: number): number | null {
  if (marksAt(MARKS, text, at) === 0) return null;
  const mark = text[at] ?? '\0';
  if (RANGE_MARKS.includes(mark)) return at + 1;
  if (mark === ' ' && RANGE_MARKS.includes(text[at + 1] ?? '\0') && text[at + 2] === ' ') return at + 3;
  const isBetween =
    AND_MARKS.includes(mark) &&
    '在于'.includes(text[first.start - 1] ?? '\0') &&
    /^[^，。；]{1,12}之?间/.test(text.slice(at + 1, at + 16));
  return isBetween ? at + 1 : null;
}

/** 3至5个, 10%—20%, 3至5万元: the first end may leave out unit and multiplier. */
export function readRange(text: string, first: Numeral, unit: Unit | null): Reading | null {
  const from = first.decimal === null ? null : behindMark(text, first, first.end + (unit?.text.length ?? 0));
  const second = from === null ? null : readNumeral(text, from);
  if (second === null || second.decimal === null) return null;
  const last =
    readUnit(text, second.end) ??
    spanUnit(text, second) ??
    gradeUnit(text, { ...second, start: first.start }) ??
    (unit !== null || AND_MARKS.includes(text[first.end] ?? '\0') ? NO_UNIT : null);
  if (last === null || (unit !== null && unit.text !== last.text)) return null;
  const low = sharedMultiplier(text, first, second, unit);
  // From … to … is a change when it falls; without 从 it is a range set the wrong way round, which a check shall see.
  const falls = Number(low) >= Number(second.decimal);
  if (falls && (unit !== null || '从由自'.includes(text[first.start - 1] ?? '\0') || low === second.decimal))
    return null;
  const ends = { decimal: null, low, high: second.decimal, step: second.step, over: second.over };
  const end = second.end + last.text.length;
  return { ...ends, start: first.start, end, unit: last, rules: ['zh-range', first.rule, second.rule] };
}

/** 3至5万元 means 3万 to 5万: the first end takes the multiplier of the second where it has neither one nor a unit. */
function sharedMultiplier(text: string, first: Numeral, second: Numeral, unit: Unit | null): string {
  const decimal = first.decimal ?? '0';
  let power = 0;
  for (let at = second.end - 1; at > second.start; at--) {
    const step = MULTIPLIERS.get(text[at] ?? '') ?? 0;
    if (step < 4) break;
    power += step;
  }
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (power === 0 || unit !== null || endsInMultiplier(text, first.end) || whole.length > 4) return decimal;
  return decimalText({ digits: BigInt(whole + fraction), exponent: power - fraction.length });
}
