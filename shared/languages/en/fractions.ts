import { exactQuotient, quotientValue } from '../decimal-text.ts';
import { TENS } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { DENOMINATORS, ORDINALS } from './units.ts';
import { isDigit, wordAfter, wordAt, wordBefore } from './words.ts';

/** A fraction or an ordinal with its place; a fraction that does not end (1/3) has no `decimal`. */
export interface WordedNumber {
  readonly kind: 'ratio' | 'ordinal';
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimal: string | null;
  readonly step: string;
  readonly rule: string;
}

const RANKING: ReadonlySet<string> = new Set('ranked ranks rank ranking finished came placed'.split(' '));
const RANKED: ReadonlySet<string> = new Set(
  'place largest biggest highest lowest longest most best worst busiest fastest'.split(' '),
);

/** Before "a third" they make it a share: fell to a third, by a quarter. */
const FALLS: ReadonlySet<string> = new Set(
  'up down to by than about nearly almost over around only roughly'.split(' '),
);

/** Reads "two-thirds", "a quarter of", "half of", "one in five", "3 out of 10" at `at`. */
export function readFraction(text: string, at: number): WordedNumber | null {
  const first = wordAt(text, at);
  if (first?.lower === 'half') return halfOf(text, at, first.end);
  const article = first?.lower === 'a' || first?.lower === 'an';
  const numeral = article ? null : readNumeral(text, at);
  if (!article && (numeral === null || numeral.decimal === null)) return null;
  const top = Number(numeral?.decimal ?? '1');
  const end = numeral?.end ?? first?.end ?? at;
  if (!Number.isInteger(top) || top < 1) return null;
  return (
    partOf(text, at, end, top, article) ??
    (article ? null : (outOf(text, at, end, top) ?? sharedOutOf(text, at, end, top)))
  );
}

function halfOf(text: string, start: number, end: number): WordedNumber | null {
  const next = wordAfter(text, end)?.lower;
  const bent = ['than', 'about', 'nearly', 'almost', 'over', 'around', 'roughly', 'to', 'by'];
  const sure =
    bent.includes(wordBefore(text, start - 1)?.lower ?? '') && next !== 'a' && next !== 'an' && next !== 'time';
  return sure || next === 'of' || next === 'the' || next === 'its' || next === 'their'
    ? ratio(start, end, 1, 2, 'fraction')
    : null;
}

function partOf(text: string, start: number, end: number, top: number, article: boolean): WordedNumber | null {
  const word = isDigit(text[end - 1]) ? null : wordAfter(text, end, ' -');
  if (word === null) return null;
  const bottom = DENOMINATORS.get(
    word.lower === 'halves' ? 'half' : top > 1 && word.lower.endsWith('s') ? word.lower.slice(0, -1) : word.lower,
  );
  if (bottom === undefined || top >= bottom * 10) return null;
  const hyphened = text[end] === '-';
  const sure =
    wordAfter(text, word.end)?.lower === 'of' ||
    (article && FALLS.has(wordBefore(text, start - 1)?.lower ?? '')) ||
    // "A third (45%)": the bracket says that it is a share.
    (article && /^ \(\d{1,2}(?:\.\d{1,3})?(?:%| per ?cent)/.test(text.slice(word.end, word.end + 14))) ||
    (!article && (hyphened || (top > 1 && word.lower !== 'quarters')));
  return sure ? ratio(start, word.end, top, bottom, 'fraction') : null;
}

function outOf(text: string, start: number, end: number, top: number): WordedNumber | null {
  const joint = [' in every ', ' out of every ', ' out of ', ' in '].find((words) => text.startsWith(words, end));
  const bottom = joint === undefined ? null : readNumeral(text, end + joint.length);
  if (bottom === null || bottom.decimal === null || bottom.low !== null) return null;
  const whole = Number(bottom.decimal);
  const year = joint === ' in ' && /^\d{4}$/.test(text.slice(bottom.start, bottom.end));
  // "five in 20 days" is no share: after a bare "in", the whole of a share is a round or small number followed by no unit of time.
  const time = /^(second|minute|hour|day|week|month|year)s?$/.test(wordAfter(text, bottom.end)?.lower ?? '');
  return year || time || whole <= top ? null : ratio(start, bottom.end, top, whole, 'one-in-n');
}

/** The 1 of "from 1 to 2 in 10,000": it shares the whole of the second. */
function sharedOutOf(text: string, start: number, end: number, top: number): WordedNumber | null {
  const joint = [' to ', ' or '].find((word) => text.startsWith(word, end));
  const second = joint === undefined ? null : readNumeral(text, end + joint.length);
  if (joint === undefined || second === null || !Number.isInteger(Number(second.decimal ?? '0.5'))) return null;
  const share = outOf(text, second.start, second.end, Number(second.decimal));
  const whole = share === null ? null : readNumeral(text, text.lastIndexOf(' ', share.end - 1) + 1);
  return whole === null || whole.decimal === null || whole.end !== share?.end
    ? null
    : ratio(start, end, top, Number(whole.decimal), 'one-in-n');
}

/** Reads "21st", "3rd", "third place", "second-largest", "third" after "ranked". */
export function readOrdinal(text: string, at: number): WordedNumber | null {
  if (isDigit(text[at])) return digitOrdinal(text, at);
  const word = wordAt(text, at);
  const tens = word === null || text[word.end] !== '-' ? undefined : TENS.get(word.lower);
  const ones = tens === undefined ? null : wordAt(text, (word?.end ?? at) + 1);
  const unit = ones === null ? undefined : ORDINALS.get(ones.lower);
  if (ones !== null && tens !== undefined && unit !== undefined && unit < 10) {
    return ordinal(at, ones.end, String(tens + unit));
  }
  const value = word === null ? undefined : ORDINALS.get(word.lower);
  if (word === null || value === undefined) return null;
  const ranked =
    RANKED.has(wordAfter(text, word.end, ' -')?.lower ?? '') || RANKING.has(wordBefore(text, at - 1)?.lower ?? '');
  return ranked ? ordinal(at, word.end, String(value)) : null;
}

function digitOrdinal(text: string, at: number): WordedNumber | null {
  let end = at;
  while (isDigit(text[end]) && end - at < 6) end += 1;
  const suffix = wordAt(text, end);
  if (suffix === null || !['st', 'nd', 'rd', 'th'].includes(suffix.lower)) return null;
  // 42nd Street is a name.
  if (['Street', 'Avenue', 'St', 'Ave'].includes(wordAfter(text, suffix.end)?.text ?? '')) return null;
  return ordinal(at, suffix.end, String(Number(text.slice(at, end))));
}

const ordinal = (start: number, end: number, decimal: string): WordedNumber => ({
  kind: 'ordinal',
  start,
  end,
  value: Number(decimal),
  decimal,
  step: '1',
  rule: 'ordinal',
});

function ratio(start: number, end: number, top: number, bottom: number, rule: string): WordedNumber | null {
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom) || bottom === 0) return null;
  const parts = [BigInt(top), BigInt(bottom)] as const;
  const number = { value: quotientValue(...parts), decimal: exactQuotient(...parts), step: '0.0001' };
  return { kind: 'ratio', start, end, ...number, rule };
}
