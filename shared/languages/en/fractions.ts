import type { FactKind } from '../../model/fact.ts';
import { exactQuotient, quotientValue } from '../decimal-text.ts';
import { denominatorAt, slashAt } from './denominators.ts';
import { isLone } from './lone.ts';
import { readNumeral } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { qualifierBefore } from './qualifiers.ts';
import { readSpelledOrdinal } from './spelled-ordinals.ts';
import { DURATIONS, MEASURES, ORDINALS, STOPS } from './units.ts';
import { isDigit, wordAfter, wordAt, wordBefore } from './words.ts';

/** A fraction or an ordinal with its place; a fraction that does not end (1/3) has no `decimal`. */
export interface WordedNumber {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimal: string | null;
  readonly step: string;
  readonly rule: string;
  /** Of what it is a part: "two-thirds of a mile". Null for a share of something counted. */
  readonly unit?: string;
}

const RANKING: ReadonlySet<string> = new Set('ranked ranks rank ranking finished came placed'.split(' '));
const RANKED: ReadonlySet<string> = new Set(
  'place largest biggest highest lowest longest most best worst busiest fastest'.split(' '),
);

/** Before "a third" they make it a share: fell to a third, by a quarter. */
const FALLS: ReadonlySet<string> = new Set(
  'up down to by than about nearly almost over around only roughly above below under'.split(' '),
);

/** Reads "two-thirds", "a quarter of", "half of", "one in five", "3 out of 10" at `at`. */
export function readFraction(text: string, at: number): WordedNumber | null {
  const slash = readSlash(text, at);
  if (slash !== null) return slash;
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
    (article ? null : (outOf(text, at, end, top) ?? sharedOutOf(text, at, end, top) ?? nounOutOf(text, at, end, top)))
  );
}

function halfOf(text: string, start: number, end: number): WordedNumber | null {
  if (HALVES.has(wordBefore(text, start - 1)?.lower ?? '')) return null;
  const next = wordAfter(text, end)?.lower;
  const bent = ['than', 'about', 'nearly', 'almost', 'over', 'around', 'roughly', 'to', 'by'];
  const sure =
    bent.includes(wordBefore(text, start - 1)?.lower ?? '') && next !== 'a' && next !== 'an' && next !== 'time';
  return sure || next === 'of' || next === 'the' || next === 'its' || next === 'their'
    ? ratio(start, end, 1, 2, 'fraction')
    : null;
}

/** Behind "a third" they say that it is a share: a third of, a fifth less than, a third are. */
const SHARED: ReadonlySet<string> = new Set(
  'of less more fewer lower higher smaller larger bigger greater are were have say said think believe live own want oppose remain lack do'.split(
    ' ',
  ),
);
/** A third is spent on rent: what happens to shares, not to a third person. */
const HAPPENS =
  /^(?:is|was|goes|went|comes|came) (?:spent|used|made|earned|paid|imported|exported|grown|produced|lost|wasted|owned|funded|to|from|on|devoted)\b/;

function partOf(text: string, start: number, end: number, top: number, article: boolean): WordedNumber | null {
  const isJoined = text[end] === ' ' || text[end] === '-';
  const part = isDigit(text[end - 1]) || !isJoined ? null : denominatorAt(text, end + 1);
  if (part === null) return null;
  const hyphened = text[end] === '-';
  if (part.isPlural ? top === 1 : top > 1 && !hyphened) return null;
  const bottom = Number(part.bottom);
  const lone = isLone(text, start, part.end);
  if (top >= bottom && !(lone && part.isPlural)) return null;
  // A quarter-point cut, a third-party app.
  if (text[part.end] === '-') return null;
  const next = wordAfter(text, part.end)?.lower ?? '';
  if (next === 'point' || readNumeral(text, start)?.rule.startsWith('part-of')) return null;
  const one = article || top === 1;
  const sure =
    next === 'of' ||
    lone ||
    (one && SHARED.has(next)) ||
    (one && HAPPENS.test(text.slice(part.end + 1, part.end + 22))) ||
    (one && FALLS.has(wordBefore(text, start - 1)?.lower ?? '')) ||
    (article && MOVED.has(wordBefore(text, start - 1)?.lower ?? '') && isClauseEnd(text, part.end, next)) ||
    // "A third (45%)": the bracket says that it is a share.
    (article && /^ \(\d{1,2}(?:\.\d{1,3})?(?:%| per ?cent)/.test(text.slice(part.end, part.end + 14))) ||
    (!article && (hyphened || (top > 1 && !text.startsWith('quarters', part.end - 8))));
  const read = sure ? ratio(start, part.end, top, bottom, 'fraction') : null;
  return read === null || next !== 'of' ? read : ofUnit(text, read);
}

/** "three-quarters of a cent", "two-hundredths of a second": a part of one unit is so much of it. */
function ofUnit(text: string, share: WordedNumber): WordedNumber {
  const article = /^ of an? /.exec(text.slice(share.end, share.end + 7));
  const word = article === null ? null : wordAt(text, share.end + article[0].length);
  if (word === null) return share;
  const second = word.lower === 'percentage' || word.lower === 'per' ? wordAfter(text, word.end) : null;
  const unit = second?.lower === 'point' || second?.lower === 'cent' ? text.slice(word.start, second.end) : word.text;
  const kind = kindOfUnit(unit.toLowerCase());
  return kind === null
    ? share
    : { ...share, kind, unit: kind === 'percent' ? '%' : unit, end: word.start + unit.length };
}

function kindOfUnit(unit: string): FactKind | null {
  if (unit === 'percent' || unit === 'per cent') return 'percent';
  if (unit === 'percentage point' || unit === 'point') return 'change';
  if (unit === 'cent' || unit === 'penny') return 'money';
  return DURATIONS.has(unit) ? 'duration' : MEASURES.has(unit) ? 'measure' : null;
}

/** "sales fell a quarter to 3m": the way that something went, where no noun follows. */
const MOVED: ReadonlySet<string> = new Set(
  'fell rose dropped grew jumped slid climbed gained shrank lost plunged slumped soared'.split(' '),
);
const isClauseEnd = (text: string, at: number, next: string): boolean =>
  next === ''
    ? /^[.,;:)]?(?: |$)/.test(text.slice(at, at + 2))
    : /^(?:to|from|in|since|on|after|over|and|last|this|year|compared)$/.test(next);

/** Words behind "in the second half of": what is halved is a game or a year, no share of it. */
const HALVES: ReadonlySet<string> = new Set('first second latter opening closing'.split(' '));

/** "3/4 of voters", "more than 1/2", and a cell that holds 3/4. */
function readSlash(text: string, at: number): WordedNumber | null {
  const part = isDigit(text[at]) ? slashAt(text, at) : null;
  if (part === null || (/[/.-]/.test(text[at - 1] ?? '') && !isLone(text, at, part.end))) return null;
  const next = wordAfter(text, part.end)?.lower;
  if (next !== 'of' && qualifierBefore(text, at) === null && !isLone(text, at, part.end)) return null;
  return ratio(at, part.end, Number(part.top), Number(part.bottom), 'fraction');
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

/** Verbs that go on with what a share of people or things do; other words in -s behind a number are counted by it. */
const DOES: ReadonlySet<string> = new Set(
  'has is was does lives goes owns needs uses says works pays wants thinks believes dies lacks suffers faces skips speaks owes earns plans feels sees drinks smokes votes drives buys makes gets comes takes runs'.split(
    ' ',
  ),
);

/** What only a verb takes behind it: leaves no tip, spends the night. */
const OBJECT = /^ (?:no|a|an|the|its|his|her|their|nothing|less|more)\b/;

/** "One shopper in five", "one household in eight": the noun stands between the part and its whole. */
function nounOutOf(text: string, start: number, end: number, top: number): WordedNumber | null {
  const noun = top <= 9 ? wordAfter(text, end) : null;
  if (noun === null || noun.text !== noun.lower || STOPS.has(noun.lower) || isPlural(noun) !== top > 1) return null;
  if (DURATIONS.has(noun.lower) || MEASURES.has(noun.lower)) return null;
  const whole = text.startsWith(' in ', noun.end) ? readNumeral(text, noun.end + 4) : null;
  const bottom = Number(whole?.decimal ?? '0');
  if (
    whole === null ||
    !Number.isInteger(bottom) ||
    bottom <= top ||
    bottom > 1_000_000 ||
    /^\d{4}$/.test(text.slice(whole.start, whole.end))
  )
    return null;
  if (
    !/^(?: |[.,;:!?)”"]|$)/.test(text.slice(whole.end, whole.end + 1)) ||
    /^[.,]\d/.test(text.slice(whole.end, whole.end + 2))
  )
    return null;
  const next = wordAfter(text, whole.end)?.lower ?? '';
  const after = text.slice(whole.end + 1 + next.length, whole.end + 9 + next.length);
  const counts = isPlural({ ...noun, lower: next, text: next }) && !DOES.has(next) && !OBJECT.test(after);
  if (
    counts ||
    MEASURES.has(next) ||
    DURATIONS.has(next) ||
    /^(?:percent|per|other|more|different|separate)$/.test(next)
  )
    return null;
  return ratio(start, whole.end, top, bottom, 'one-in-n');
}

/** Reads "21st", "3rd", "third place", "second-largest", "third" after "ranked". */
export function readOrdinal(text: string, at: number): WordedNumber | null {
  if (isDigit(text[at])) return digitOrdinal(text, at);
  const spelled = readSpelledOrdinal(text, at);
  if (spelled !== null) return ordinal(at, spelled.end, spelled.decimal);
  const word = wordAt(text, at);
  const value = word === null ? undefined : ORDINALS.get(word.lower);
  if (word === null || value === undefined) return null;
  const ranked =
    RANKED.has(wordAfter(text, word.end, ' -')?.lower ?? '') || RANKING.has(wordBefore(text, at - 1)?.lower ?? '');
  // "First" and "Second" alone on a line are headings.
  return ranked || (value > 3 && isLone(text, at, word.end)) ? ordinal(at, word.end, String(value)) : null;
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
