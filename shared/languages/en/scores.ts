import type { QuantityAt } from '../language.ts';
import type { Amount } from './amounts.ts';
import { BLANK } from './blank-quantity.ts';
import { isWordCharacter, wordAfter, wordBefore } from './words.ts';

const WINS: ReadonlySet<string> = new Set(
  'win victory defeat loss draw lead triumph thrashing aggregate sweep rout hammering drubbing success scoreline stalemate rout'.split(
    ' ',
  ),
);
const SCORE_CUES: ReadonlySet<string> = new Set(
  'won win wins beat lost lose losing winning drew score scored by ahead trail trailed led'.split(' '),
);

/** "3-1", "won 88-81": falling pairs, and rising ones after a word of contest. */
export function readScore(text: string, amount: Amount): QuantityAt | null {
  const written = text.slice(amount.start, amount.end);
  const cued =
    SCORE_CUES.has(wordBefore(text, amount.start - 1)?.lower ?? '') ||
    isNextSet(text, amount.start) ||
    CONTEST.test(text.slice(Math.max(0, amount.start - 48), amount.start)) ||
    WINS.has(wordAfter(text, amount.end)?.lower ?? '');
  if (!/^\d{1,3}-\d{1,3}$/.test(written) || isWordCharacter(text[amount.end])) return null;
  if (text[amount.end] === '-' || text[amount.end] === '%' || !cued) return null;
  return {
    ...BLANK,
    kind: 'score',
    value: written,
    start: amount.start,
    end: amount.end,
    text: written,
    rules: ['score'],
  };
}

/** "beat Liverpool 2-1": the loser's name stands between. */
const CONTEST =
  /\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|edged|thrashed|lost to|losing to|drew with|overcame|downed|crushed|hammered|saw off)(?: [A-Z][\w.&'’-]*| the| of| and){1,5} $/;

/** The 6-4 and 7-6 of "won 6-3, 6-4, 7-6": each set stands behind the one before. */
const isNextSet = (text: string, start: number): boolean =>
  /(?:^|[ (])\d{1,2}-\d{1,2}(?: \(\d{1,2}-\d{1,2}\))?,? (?:and )?$/.test(text.slice(Math.max(0, start - 20), start)) &&
  !/\d{3}/.test(text.slice(Math.max(0, start - 12), start));
