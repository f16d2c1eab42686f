import { codeAt, marksAt, marksOf } from '../character-marks.ts';
import { signAt } from './amounts.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import { DAY_ORDINALS, WEEKDAYS } from './date-words.ts';
import { SINGLE_DENOMINATORS } from './denominators.ts';
import { DECADES } from './eras.ts';
import { BARE_MULTIPLES, CHANGED, FOLDS, TIMES } from './multiples.ts';
import { SMALL, TENS, VAGUE } from './number-words.ts';
import { RELATIVE_WORDS } from './relative-dates.ts';
import { MONTHS, ORDINALS } from './units.ts';
import { isDigit, isLetterCode, isWordCharacter, lettersEnd } from './words.ts';

/** Every word that one of the readers of quantities takes as the first. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[
    SMALL,
    TENS,
    VAGUE,
    MONTHS,
    ORDINALS,
    CHANGED,
    BARE_MULTIPLES,
    FOLDS,
    TIMES,
    DECADES,
    SINGLE_DENOMINATORS,
    DAY_ORDINALS,
    WEEKDAYS,
  ].flatMap((words) => [...words.keys()]),
  ...RELATIVE_WORDS,
  ...'a an half quarter tens several couple noughties aughts now final'.split(' '),
]);

const LONGEST = Math.max(...[...FIRST_WORDS].map((word) => word.length));

/** The first two letters of a word as a number; 0 for a letter that none follows. */
const letters = (first: number, second: number): number =>
  ((first & 0x1f) << 5) | (isLetterCode(second) ? second & 0x1f : 0);
/** Whether one of the first words begins with these letters; most words of a text are ruled out by them. */
const PAIRS = new Uint8Array(0x400);
for (const word of FIRST_WORDS) PAIRS[letters(codeAt(word, 0), codeAt(word, 1))] = 1;

const [SURE, POINT, LETTER, SIGN, HALF] = [1, 2, 4, 8, 16];
const MARKS = marksOf(
  // Q3 2024 is no word, and ½ no digit.
  [SURE, `0123456789'’‘Qq½¼¾`],
  [POINT, '.'],
  // H2 2024
  [HALF, 'H'],
  [LETTER, [...FIRST_WORDS].flatMap((word) => [word[0]!, word[0]!.toUpperCase()])],
  [SIGN, CURRENCY_SIGNS.map(([sign]) => sign)],
);

/** Whether a quantity may begin at `at`: most words of a text begin none, and one look spares asking every reader. */
export function mayBegin(text: string, at: number): boolean {
  const marks = marksAt(MARKS, text, at);
  if (marks === 0 || isWordCharacter(text[at - 1])) return false;
  if ((marks & SURE) !== 0) return true;
  // .08 stands behind a blank, not behind a sentence.
  if ((marks & POINT) !== 0) return isDigit(text[at + 1]) && /^[\s($£€]?$/.test(text[at - 1] ?? '');
  if ((marks & HALF) !== 0 && isDigit(text[at + 1])) return true;
  return ((marks & LETTER) !== 0 && isFirstWord(text, at)) || ((marks & SIGN) !== 0 && signAt(text, at) !== null);
}

function isFirstWord(text: string, at: number): boolean {
  if (PAIRS[letters(codeAt(text, at), codeAt(text, at + 1))] === 0) return false;
  const end = lettersEnd(text, at);
  return end - at <= LONGEST && FIRST_WORDS.has(text.slice(at, end).toLowerCase());
}

/** What may stand behind the first digits of a date: 5th, 5 March, 1-7, 3/4/2025, 70s, '08. */
const [DAY, YEAR, BLANK, DOT] = [1, 2, 4, 8];
const BEHIND = marksOf([DAY, `-–~/'’SNRTsnrt`], [YEAR, `-–~/'’s`], [BLANK, ' '], [DOT, '.']);
/** What stands behind a day or year and a blank: a month, of, and, to, through, until, Q1, H2, a dash. */
const JOINS = marksOf([DAY, 'ABCDEFGHIJKLMNOPQRSTUVWXYZoatujfsnd-–— '], [YEAR, 'atuQqH-–']);

/** Whether a date may begin with the digits at `at`. Most numbers are none, and a look at what follows tells. */
export function mayBeginDate(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && isDigitCode(codeAt(text, end))) end += 1;
  const length = end - at;
  const bit = length <= 2 ? DAY : length === 4 ? YEAR : 0;
  const behind = marksAt(BEHIND, text, end);
  if ((behind & bit) !== 0) return true;
  if ((behind & BLANK) !== 0) return (marksAt(JOINS, text, end + 1) & bit) !== 0;
  return (behind & DOT) !== 0 && bit === DAY && isDotOfDate(text, end);
}

/** 16. Nov and 13.5.2015, but not 3.5. */
function isDotOfDate(text: string, at: number): boolean {
  if (!isDigitCode(codeAt(text, at + 1))) return codeAt(text, at + 1) === SPACE;
  return text[at + 2] === '.' || text[at + 3] === '.';
}

const SPACE = 0x20;
const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;
