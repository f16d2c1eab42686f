import type { Measured, Placed } from '../../context-reader.ts';
import { found } from './carried.ts';
import { headOf, LONGEST_SIDE, nounAndRest, wordsOf } from './phrases.ts';
import type { Clause } from './sentences.ts';

const MOST_ITEMS = 8;

/**
 * "Coal, gas and wind supplied 12%, 33% and 29% of electricity respectively": one entry for each quantity of the list
 * that begins at `index`; none where no such list begins there.
 */
export function readRespective(
  text: string,
  { sentenceStart, sentenceEnd }: Clause,
  quantities: readonly Placed[],
  index: number,
): readonly Measured[] {
  let last = index;
  while (last - index < MOST_ITEMS && last + 1 < quantities.length) {
    const { end } = quantities[last]!;
    const { start } = quantities[last + 1]!;
    if (start - end > 6 || !/^,? ?(?:and )?$/.test(text.slice(end, start))) break;
    last++;
  }
  const count = last - index + 1;
  const { end } = quantities[last]!;
  const behind = text.slice(end, Math.min(sentenceEnd, end + LONGEST_SIDE));
  if (count < 2 || !/\brespectively\b/.test(behind)) return [];
  const { start } = quantities[index]!;
  const { head, rest } = headOf(wordsOf(text.slice(Math.max(sentenceStart, start - LONGEST_SIDE), start)));
  const names = head.split(/, and | and |, /).filter((name) => name !== '');
  if (names.length !== count) return [];
  const whole = behind.startsWith(' of ') ? nounAndRest(behind.slice(4).replace(/ respectively.*$/, '')).noun : '';
  return names.map((name) => found('en-metric-respective', `${name} ${rest}`.trim(), whole === '' ? null : whole));
}
