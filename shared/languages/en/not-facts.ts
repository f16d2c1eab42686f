import type { Exclusion } from '../../model/ledger.ts';
import { LABELS } from './units.ts';
import { isDigit, isLetter, isWordCharacter, wordAfter, wordAt, wordBefore } from './words.ts';
import { endOfEarlyYear, isBehindEra } from './years-of-eras.ts';

const PREFIXES: ReadonlySet<string> = new Set(
  'mid early late pre post since non under over sub minus negative now then'.split(' '),
);

/** Labels only with a capital. */
const CAPITAL_LABELS: ReadonlySet<string> = new Set('Year Row Planet Pool Ward Bed Crew'.split(' '));

/** True where the number at `at` is only part of a name: COVID-19, page 3, No. 7, #5, Route 66. */
export function isLabelled(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === '#' || before === '@' || before === '/' || before === '_' || before === '=') return true;
  // The bore of a .22 rifle.
  if (before === '.' && /^[\s(]?$/.test(text[at - 2] ?? '')) return true;
  // mid-1980s and pre-2008 are dates all the same.
  if (before === '-' && PREFIXES.has(wordBefore(text, at - 1)?.lower ?? '')) return false;
  if ((before === '-' || before === '–' || before === '.' || before === ':') && isWordCharacter(text[at - 2]))
    return true;
  if (before !== ' ' && before !== '\u00a0') return false;
  if (isBehindEra(text, at)) return true;
  // "use a phone 88% of the time" labels nothing.
  if (
    /^\d{1,3}(?:\.\d{1,2})?(?:%| per ?cent|[ -](?:second|minute|hour|day|week|month|year)s?\b(?![ -]olds?\b))/.test(
      text.slice(at, at + 14),
    )
  )
    return false;
  const wordEnd = text[at - 2] === '.' ? at - 2 : at - 1;
  const word = wordBefore(text, wordEnd);
  // Year 6 pupils, but not "last year 6 boats sank"; Row 21, but not "for a third year in a row 21 boats sank".
  if (CAPITAL_LABELS.has(word?.text ?? '') && /^\d{1,2}(?!\d)/.test(text.slice(at, at + 3))) return true;
  if (word !== null && isEmergency(text, at, word.lower)) return true;
  if (word === null || !LABELS.has(word.lower)) return false;
  // "no 7" is a label only when written as one; "no" with a full stop, or any other label word.
  return word.lower !== 'no' || wordEnd === at - 2 || word.text === 'No';
}

/** "call 911", "dialled 999". */
const isEmergency = (text: string, at: number, before: string): boolean =>
  /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|phoned|ring|rang|text|texted)$/.test(before) &&
  /^(?:911|999|112|988|995|110|111|119|120|101|000)(?![\d,.]\d|\d)/.test(text.slice(at, at + 6));

const STREETS: ReadonlySet<string> = new Set(
  'street road avenue lane square drive way place boulevard row crescent'.split(' '),
);
const AIRLINERS: ReadonlySet<string> = new Set(
  'max dreamliner dreamliners jet jets jetliner jetliners plane planes'.split(' '),
);

/** 12 Downing Street, 49 Silver Birch Road: up to three names in front of the street. */
function isAddress(text: string, end: number): boolean {
  let word = wordAfter(text, end);
  for (let names = 0; isCapital(word) && names < 4; names += 1) {
    if (names > 0 && STREETS.has(word!.lower)) return true;
    word = wordAfter(text, word!.end);
  }
  return false;
}
const isCapital = (word: { text: string } | null) => word !== null && /^[A-Z]/.test(word.text);

/** A headline as long as headlines are, without a longer word in small letters: Fire Kills Three in Harbour Blaze. */
const isTitleCase = (text: string): boolean =>
  text.length <= 120 && /^[^A-Za-z]*[A-Z]/.test(text) && !/(?:^|[^A-Za-z])[a-z]{5,}/.test(text);

/** Words that headlines of capitals leave small. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the in at on of to for from by with and or as after before over under near than per off up out into is are vs'.split(
    ' ',
  ),
);

/** Rooms and places that are told apart by their numbers, also at the head of a sentence: Studio 54 reopened. */
const PLACES: ReadonlySet<string> = new Set(
  'studio stage court bay berth dock hangar classroom theatre cinema warehouse pitch track ring stand tower wing camp mine reactor lane'.split(
    ' ',
  ),
);

/** The name in front of "'s": the Ocean of Ocean's Eleven. */
const possessor = (text: string, start: number) =>
  /['’]s $/.test(text.slice(Math.max(0, start - 3), start)) ? wordBefore(text, start - 3) : null;

/** "The 1975 played a concert": a year behind "The" at the head of a sentence does what only a band or a play can. */
export function isBand(text: string, start: number, end: number): boolean {
  if (!text.startsWith('The ', start - 4) || !/(?:^|[.!?”"] ?|\n)$/.test(text.slice(Math.max(0, start - 6), start - 4)))
    return false;
  const verb = wordAfter(text, end);
  if (verb === null) return false;
  if (/^(?:are|have|were|sang|won|sing|play|perform|headline|will)$/.test(verb.lower)) return true;
  return (
    verb.lower.endsWith('ed') &&
    /^(?:a|an|the|their|at|in|to|on|for|with|from|its|as|last|this)$/.test(wordAfter(text, verb.end)?.lower ?? '')
  );
}

/** True for the number of a name or address: Big Four, Group of Seven, League 2, 12 Downing Street. */
export function isNamed(text: string, start: number, end: number, isBare: boolean): boolean {
  const next = wordAfter(text, end);
  if (isAddress(text, end)) return true;
  // Two 737 Max jets, a 787 Dreamliner.
  if (/^7[0-8]7$/.test(text.slice(start, end)) && AIRLINERS.has(next?.lower ?? '')) return true;
  const written = text.slice(start, end);
  // The Three Gorges, the 14th Five-Year Plan.
  const isProper = isCapital(wordAfter(text, end, ' -')) && /^[A-Z][a-z]+$/.test(written);
  // Where every word has a capital, a capital says nothing.
  const isWord = /^[A-Z][a-z]+$/.test(written) && !isTitleCase(text);
  const before = text[start - 1] === ' ' ? wordBefore(text, start - 1) : null;
  if (isProper && (text[end] === '-' || before?.lower === 'the')) return true;
  // Big Four auditors, World War Two veterans: in a headline of capitals only small words would follow without one.
  const goesOn = next !== null && !isCapital(next) && !SMALL_WORDS.has(next.lower);
  if (isWord && isCapital(before) && before?.lower !== 'the' && goesOn) return true;
  if (!isBare || !(isWord || /^\d{1,2}$/.test(written))) return false;
  const owner = isWord ? possessor(text, start) : null;
  const of = owner ?? (before?.lower === 'of' ? wordBefore(text, before.start - 1) : before);
  // The first word of a sentence has a capital without being a name.
  const inside = of !== null && (of === owner || PLACES.has(of.lower) || /[A-Za-z,]/.test(text[of.start - 2] ?? ''));
  return isCapital(of) && inside && !/^[.%]\d/.test(text.slice(end, end + 2));
}

/** Where a run of digits that is no amount ends (5:30, 192.168.1.1, 010-1234-5678, 5G, 737-800, 5 p.m.); null where it may be one. */
export function endOfNonAmount(text: string, start: number, end: number): number | null {
  const next = text[end];
  const joinsDigit = next !== undefined && ':./-'.includes(next) && isDigit(text[end + 1]);
  if (joinsDigit) return endOfRun(text, end);
  // 401(k)
  if (next === '(' && isLetter(text[end + 1]) && text[end + 2] === ')') return end + 3;
  if (next === '-' && isLetter(text[end + 1]) && text[end + 1] === text[end + 1]?.toUpperCase())
    return endOfRun(text, end);
  // "Copper +0.2%" tells a change, +44 20 7946 0958 a telephone.
  const isPhone =
    text[start - 1] === '+' && !/^(?:%| ?pc\b| per ?cent| (?:basis )?points?\b)/.test(text.slice(end, end + 10));
  if (isPhone || (text[start] === '0' && isDigit(text[start + 1]))) return endOfPhone(text, end);
  const year = endOfEarlyYear(text, start, end);
  if (year !== -1) return year;
  const clock = wordAt(text, end) ?? wordAfter(text, end);
  if (clock === null) return null;
  const meridiem =
    ['am', 'pm'].includes(clock.lower) || (['a', 'p'].includes(clock.lower) && text.startsWith('.m', clock.end));
  return meridiem || (clock.lower === 'o' && text.startsWith("'clock", clock.end)) ? clock.end : null;
}

/** 020 7946 0958: groups of digits behind one that begins with 0. */
function endOfPhone(text: string, from: number): number {
  let end = endOfRun(text, from);
  for (let group = 0; group < 4 && text[end] === ' ' && /^\d{2,4}(?!\d)/.test(text.slice(end + 1, end + 6)); group += 1)
    end = endOfRun(text, end + 1);
  return end;
}

/** The end of a run of letters, digits and the marks that join them. */
export function endOfRun(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    (isWordCharacter(text[end]) || (':./-,'.includes(text[end] ?? '') && isWordCharacter(text[end + 1])))
  )
    end += 1;
  return end;
}

/** 020 and the groups of four behind it. */
function isPhonePart(text: string, start: number, end: number): boolean {
  if (text[start] === '0' && end - start > 1) return true;
  return (
    end - start > 2 &&
    text[start - 1] === ' ' &&
    isDigit(text[start - 2]) &&
    /(?:^|\D)0\d{1,4} (?:\d{3,4} )?$/.test(text.slice(Math.max(0, start - 12), start))
  );
}

const EDITIONS: ReadonlySet<string> = new Set(
  'page pages p pp chapter section article vol volume issue edition part'.split(' '),
);

/** Why the digits in [start, end), which no fact holds, are none; null where no rule knows. */
export function excludes(text: string, start: number, end: number): Exclusion | null {
  if ((start === 0 || (start === 1 && text[0] === '(')) && /^[.)]$/.test(text[end] ?? '')) return 'list-marker';
  const word = wordBefore(text, text[start - 2] === '.' ? start - 2 : start - 1);
  if (word !== null && EDITIONS.has(word.lower)) return 'edition';
  if (text[end] === ':' && isDigit(text[end + 1])) return 'clock';
  if (text[start - 1] === ':' && isDigit(text[start - 2])) return 'clock';
  const clock = wordAt(text, end) ?? wordAfter(text, end);
  if (clock !== null && ['am', 'pm', 'a', 'p', 'o'].includes(clock.lower)) return 'clock';
  const joined = /^[-./]$/.test(text[end] ?? '') && isDigit(text[end + 1]);
  const joins = /^[-./+]$/.test(text[start - 1] ?? '') && (text[start - 1] === '+' || isDigit(text[start - 2]));
  if (joined || joins || end - start >= 7 || isPhonePart(text, start, end)) return 'code';
  if (endOfEarlyYear(text, start, end) !== -1) return 'name';
  if (isNamed(text, start, end, false) || isBand(text, start, end)) return 'name';
  if (isLabelled(text, start) || isWordCharacter(text[start - 1]) || isWordCharacter(text[end])) return 'name';
  return text[end] === '-' && isLetter(text[end + 1]) ? 'name' : null;
}
