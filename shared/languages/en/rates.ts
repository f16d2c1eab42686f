import type { Counted } from './counted-unit.ts';
import { readNumeral } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { MEASURES, STOPS } from './units.ts';
import { wordAfter, wordAt } from './words.ts';

/** "£24 a year", "$50 a-week", "a 52,000-barrel-a-day plant". */
const JOINTS = ' \u00a0-';

const PER_TIME: ReadonlySet<string> = new Set('day week month year hour minute second quarter night decade'.split(' '));

/** The denominator of a rate behind `at`: "a month", "per case", "every year", "/kg"; null where there is none. */
export function readPer(text: string, at: number): { per: string; end: number } | null {
  if (text[at] === '/') {
    const unit = wordAt(text, at + 1);
    return unit === null ? null : { per: unit.text, end: unit.end };
  }
  const joint = wordAfter(text, at, JOINTS);
  const noun = joint === null ? null : wordAfter(text, joint.end, JOINTS);
  if (joint === null || noun === null) return null;
  const timed = ['a', 'an', 'each', 'every'].includes(joint.lower) && PER_TIME.has(noun.lower);
  if (timed && ['ago', 'earlier', 'later', 'before', 'after'].includes(wordAfter(text, noun.end)?.lower ?? ''))
    return null;
  if (joint.lower !== 'per') return timed ? { per: noun.text, end: noun.end } : null;
  // "$1,100 per square foot"
  const area = AREAS.has(noun.lower) ? wordAfter(text, noun.end) : null;
  return area !== null && MEASURES.has(area.lower)
    ? { per: text.slice(noun.start, area.end), end: area.end }
    : { per: noun.text, end: noun.end };
}
const AREAS: ReadonlySet<string> = new Set(['square', 'sq', 'cubic', 'cu']);

/** "50 per 100,000", "200 yuan each", "$4.39m a site", "$5 apiece": denominators that are no time. */
export function readOtherPer(text: string, counted: Counted): { per: string; end: number } | null {
  const { end, kind } = counted;
  const joint = wordAfter(text, end);
  if (joint === null) return null;
  const numeral = joint.lower === 'per' ? readNumeral(text, joint.end + 1) : null;
  if (numeral !== null) {
    // "340 kwacha per 50kg bag"
    const glued = wordAt(text, numeral.end);
    const pack = glued !== null && MEASURES.has(glued.lower) ? wordAfter(text, glued.end) : null;
    if (glued !== null && MEASURES.has(glued.lower)) {
      const packEnd = pack !== null && PACKS.has(pack.lower) ? pack.end : glued.end;
      return { per: text.slice(joint.end + 1, packEnd), end: packEnd };
    }
    // "5.1 litres per 100 km"
    const noun = wordAfter(text, numeral.end);
    if (noun !== null && MEASURES.has(noun.lower)) return { per: text.slice(joint.end + 1, noun.end), end: noun.end };
    const perEnd = noun !== null && isPlural(noun) && !STOPS.has(noun.lower) ? noun.end : numeral.end;
    return { per: text.slice(joint.end + 1, perEnd), end: perEnd };
  }
  const noNoun = counted.rule === 'bare-number' || kind === 'money';
  const isLast = !/^ ?[A-Za-z]/.test(text.slice(joint.end, joint.end + 2));
  if (noNoun && isLast && (joint.lower === 'each' || joint.lower === 'apiece'))
    return { per: joint.lower, end: joint.end };
  const noun = kind === 'money' && (joint.lower === 'a' || joint.lower === 'an') ? wordAfter(text, joint.end) : null;
  const ends = noun !== null && (SOLD_BY.has(noun.lower) || !/^[ -][A-Za-z]/.test(text.slice(noun.end, noun.end + 2)));
  return noun !== null && ends && !STOPS.has(noun.lower) ? { per: noun.text, end: noun.end } : null;
}

/** What goods are filled into. */
const PACKS: ReadonlySet<string> = new Set(
  'bag sack bottle can tin box crate cylinder keg drum tub jar bale'.split(' '),
);

/** What things are priced by, also in the middle of a clause. */
const SOLD_BY: ReadonlySet<string> = new Set(
  'ounce barrel tonne ton gallon litre liter share kilo kilogram dozen pound bottle pint person head bushel pack acre'.split(
    ' ',
  ),
);
