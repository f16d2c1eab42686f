import type { Qualifier } from '../../model/fact.ts';
import { WordTree } from '../word-tree.ts';
import { isWordCharacter, wordBefore } from './words.ts';

export interface QualifierMatch {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly end: number;
}

/** Phrases in front of a number, by what they make of it. */
const BEFORE: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  over: [
    'more than',
    'over',
    'above',
    'exceeding',
    'exceeded',
    'exceeds',
    'surpassing',
    'surpassed',
    'topped',
    'topping',
    'greater than',
    'higher than',
    'larger than',
    'bigger than',
    'older than',
    'longer than',
    'upwards of',
    'in excess of',
    'well over',
    'just over',
    'slightly more than',
    'beyond',
  ],
  nearly: ['nearly', 'almost', 'close to', 'just under', 'approaching', 'not quite', 'just shy of', 'nearing'],
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an estimated',
    'circa',
    'in the region of',
    '~',
    'approx.',
  ],
  atLeast: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'minimum of',
    'as few as',
    'greater than or equal to',
    'more than or equal to',
    'equal to or greater than',
    'equal to or more than',
    'greater or equal than',
    'higher or equal than',
    'larger or equal than',
    'bigger or equal than',
    'more or equal than',
  ],
  atMost: [
    'up to',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum of',
    'as many as',
    'as much as',
    'not exceeding',
    'less than or equal to',
    'equal to or less than',
    'less or equal than',
    'lower or equal than',
    'smaller or equal than',
    'fewer or equal than',
  ],
  under: [
    'fewer than',
    'less than',
    'under',
    'below',
    'lower than',
    'smaller than',
    'shorter than',
    'younger than',
    'short of',
  ],
};

/** Phrases behind a number and what it counts. */
const AFTER: Readonly<Partial<Record<Qualifier, readonly string[]>>> = {
  atLeast: ['or more', 'or above', 'or over', 'and above', 'and over', 'and more', 'or higher', 'and up'],
  atMost: ['or less', 'or fewer', 'or below', 'or under', 'at most', 'and under'],
  about: ['or so', 'or thereabouts'],
};

type Phrase = readonly [phrase: string, qualifier: Qualifier];

/** Longest first, so that "no more than" is found before "more than". */
const listed = (table: Readonly<Partial<Record<Qualifier, readonly string[]>>>): readonly Phrase[] =>
  (Object.entries(table) as [Qualifier, readonly string[]][])
    .flatMap(([qualifier, phrases]) => phrases.map((phrase): Phrase => [phrase, qualifier]))
    .sort(([a], [b]) => b.length - a.length);

const AFTER_LIST = listed(AFTER);

/** The phrases in front of a number, to be found by their ends; capitals count as small letters. */
const BEFORE_TREE = new WordTree<Phrase>(
  listed(BEFORE).map((phrase) => [phrase[0], phrase] as const),
  'backward',
  (unit) => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit),
);
const isWordStart = (text: string, start: number): boolean => !isWordCharacter(text[start - 1]);

/** The qualifier that ends right before `at` (one space or hyphenless join), or null. Looks back no further than its longest phrase. */
export function qualifierBefore(text: string, at: number): QualifierMatch | null {
  const end = isSpace(text[at - 1]) ? at - 1 : at;
  // "sub-300 flats", "a sub-$500 phone"
  if (text[at - 1] === '-') return subBefore(text, at - 1);
  // Nothing but a sign stands right before its number.
  if (end === at && text[at - 1] !== '~') return null;
  const found = BEFORE_TREE.endingAt(text, end, isWordStart);
  if (found === undefined) return null;
  const start = end - found[0].length;
  return isComparison(text, start) || isAbout(text, start, found[0]) ? null : { qualifier: found[1], start, end };
}

function subBefore(text: string, end: number): QualifierMatch | null {
  const word = wordBefore(text, end);
  return word?.lower === 'sub' ? { qualifier: 'under', start: word.start, end } : null;
}

/** "2.5 times as much as five years ago", "twice as many as 2,000": the phrase compares. */
const isComparison = (text: string, start: number): boolean =>
  (text[start] === 'a' || text[start] === 'A') &&
  (text[start + 1] === 's' || text[start + 1] === 'S') &&
  isCompared(wordBefore(text, start - 1)?.lower ?? '');
const isCompared = (word: string): boolean => COMPARED.has(word) || word.endsWith('fold');
const COMPARED: ReadonlySet<string> = new Set(
  'times twice thrice half third quarter fifth tenth double fold just quite nearly'.split(' '),
);

/** What people fall out over: a strike over 3% pay offer, a row over £5m. */
const DISPUTES =
  /\b(?:strikes?|striking|rows?|disputes?|protests?|protested|protesting|walk(?:s|ed)? out|walkouts?|anger|angry|clash(?:es|ed)?|outrage|outcry|backlash|deadlock|fury|split|sued?|suing|arrested|charged|investigated|ballot|stoppages?)(?: (?:for|of) \w+ \w+| today| again)? $/i;
/** What is about somebody: a film about two sisters, worried about 40 jobs. */
const TOLD =
  /\b(?:films?|movies?|plays?|books?|novels?|stor(?:y|ies)|tales?|dramas?|comed(?:y|ies)|musicals?|documentar(?:y|ies)|songs?|jokes?|talk(?:s|ed|ing)?|worr(?:y|ied|ies)|complain(?:s|ed|ts?|ing)?|concern(?:ed|s)?) $/i;
const isAbout = (text: string, start: number, phrase: string): boolean =>
  (phrase === 'over' && DISPUTES.test(text.slice(Math.max(0, start - 40), start))) ||
  (phrase === 'about' && TOLD.test(text.slice(Math.max(0, start - 16), start)));

/** The qualifier that begins right after `at` and one space, or a "+" glued on; null where there is none. */
export function qualifierAfter(text: string, at: number): QualifierMatch | null {
  if (text[at] === '+' && !isWordCharacter(text[at + 1])) return { qualifier: 'atLeast', start: at, end: at + 1 };
  // Every phrase begins with "or", "and" or "at".
  if (!isSpace(text[at]) || !'oOaA'.includes(text[at + 1] ?? '.')) return null;
  for (const [phrase, qualifier] of AFTER_LIST) {
    const end = at + 1 + phrase.length;
    if (text.slice(at + 1, end).toLowerCase() !== phrase || isWordCharacter(text[end])) continue;
    // "40 men and more than 3 women": a comparison of what follows.
    if (text.startsWith(' than ', end)) continue;
    return { qualifier, start: at + 1, end };
  }
  return null;
}

const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u00a0';
