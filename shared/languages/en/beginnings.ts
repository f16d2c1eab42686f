import { signAt } from './amounts.ts';
import { DAY_ORDINALS, WEEKDAYS } from './date-words.ts';
import { SINGLE_DENOMINATORS } from './denominators.ts';
import { DECADES } from './eras.ts';
import { BARE_MULTIPLES, CHANGED, TIMES } from './multiples.ts';
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
    TIMES,
    DECADES,
    SINGLE_DENOMINATORS,
    DAY_ORDINALS,
    WEEKDAYS,
  ].flatMap((words) => [...words.keys()]),
  ...RELATIVE_WORDS,
  ...'a an half quarter tens several couple noughties aughts'.split(' '),
]);

const LONGEST = Math.max(...[...FIRST_WORDS].map((word) => word.length));

/** Whether a quantity may begin at `at`: most words of a text begin none, and one look spares asking every reader. */
export function mayBegin(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined || isWordCharacter(text[at - 1])) return false;
  if (isDigit(char) || "'’‘".includes(char)) return true;
  // .08 stands behind a blank, not behind a sentence.
  if (char === '.') return isDigit(text[at + 1]) && /^[\s($£€]?$/.test(text[at - 1] ?? '');
  if (!isLetterCode(char.charCodeAt(0))) return signAt(text, at) !== null;
  // Q3 2024 is no word.
  if (char === 'Q') return true;
  const end = lettersEnd(text, at);
  if (end - at <= LONGEST && FIRST_WORDS.has(text.slice(at, end).toLowerCase())) return true;
  return signAt(text, at) !== null;
}
