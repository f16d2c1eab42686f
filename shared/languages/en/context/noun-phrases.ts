import { VAGUE, VAGUE_HEADS } from './closed-words.ts';
import type { Token } from './tokens.ts';

/** A run of tokens, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** No cell of a table holds more words. */
const MOST_WORDS = 9;
/** What a cell neither begins … */
const LEADING = 'd$cax.,)(sro';
/** … nor ends with. */
const TRAILING = 'pdcax.,(sr$<thmbo';

/** True where the token and the preposition before it only date: "in September", "by Tuesday". */
function isDating(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.tag === 'y') return true;
  if (tokens[at]!.tag !== 'p' && tokens[at]!.tag !== 'd' && tokens[at]!.tag !== 't') return false;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.tag === 'y') return true;
  return (
    (next.lower === 'early' || next.lower === 'late' || next.tag === 'd') &&
    tokens[at]!.tag === 'p' &&
    tokens[at + 2]?.tag === 'y'
  );
}

/** Shrinks a span until it neither begins nor ends in the middle of a phrase. */
export function trimmed(tokens: readonly Token[], { from, to }: Span): Span {
  let [start, end] = [from, to];
  while (
    start < end &&
    (LEADING.includes(tokens[start]!.tag) ||
      (tokens[start]!.tag === 'p' && start === from && end - start < 2) ||
      isDating(tokens, start))
  )
    start++;
  while (end > start && (TRAILING.includes(tokens[end - 1]!.tag) || isDating(tokens, end - 1))) end--;
  return { from: start, to: end };
}

/** Words of the block for a span, without dates; a run of words that stand together is cut as it is written. */
export function wordsIn(text: string, tokens: readonly Token[], span: Span): string {
  const { from, to } = trimmed(tokens, span);
  const pieces: string[] = [];
  let open = -1;
  let count = 0;
  for (let at = from; at <= to; at++) {
    const isOut = at === to || count >= MOST_WORDS || isDating(tokens, at) || tokens[at]!.tag === 'x';
    if (isOut && open >= 0) {
      pieces.push(text.slice(tokens[open]!.start, tokens[at - 1]!.end));
      open = -1;
    } else if (!isOut && open < 0) open = at;
    if (count >= MOST_WORDS) break;
    if (!isOut) count++;
  }
  return tidy(pieces.join(' '));
}

const ENDS = /[\s,.;:"“”'‘’()]+$/;
const STARTS = /^[\s,.;:"“”'‘’()]+/;
const RAGGED =
  /\s(?:of|in|for|on|at|by|from|to|with|and|or|but|than|as|the|a|an|its|their|that|who|which|is|are|was|were|between|into|over|under|after|before|since|while|when)$/i;
function tidy(written: string): string {
  let words = written.slice(0, 160).replace(STARTS, '').replace(ENDS, '');
  for (let turns = 0; turns < 3 && RAGGED.test(words); turns++) words = words.replace(RAGGED, '').replace(ENDS, '');
  return words;
}

/** What is measured where the number has a measure. */
const MEASURED_HEADS: ReadonlySet<string> = new Set(['range', 'pace', 'rate']);

/** "a total of", "at least", "another": words in front of a number that leave its meaning to what stands before. */
export function overVague(tokens: readonly Token[], at: number, floor: number, isMeasure = false): number {
  let left = at;
  while (left > floor) {
    const { tag, lower } = tokens[left - 1]!;
    // "a national rate of" names what it is the rate of.
    const isHeadOf =
      lower === 'of' &&
      left - 2 >= floor &&
      VAGUE_HEADS.has(tokens[left - 2]!.lower) &&
      // "a range of 400 km" is one, "a range of 400 goods" is not.
      !(isMeasure && MEASURED_HEADS.has(tokens[left - 2]!.lower)) &&
      !(left - 3 >= floor && tokens[left - 3]!.tag === 'n' && !VAGUE.has(tokens[left - 3]!.lower));
    if (isHeadOf) left -= 2;
    else if (
      'd$ax'.includes(tag) ||
      (tag === 'y' && /['’]s$/.test(lower)) ||
      lower === 'as' ||
      (VAGUE.has(lower) && left - 1 >= floor)
    )
      left--;
    else break;
  }
  return left;
}

/** Where the noun phrase that begins at `at` ends: before the next preposition but "of", verb or mark. */
export function nounEnd(tokens: readonly Token[], at: number, stop: number, most = 8): number {
  let end = at;
  const last = Math.min(stop, at + most, tokens.length);
  while (end < last) {
    const { tag, lower } = tokens[end]!;
    const isThose = tag === 'e' && end === at + 1 && /^(?:those|all|people)$/.test(tokens[at]!.lower);
    const goesOn =
      'nd$k'.includes(tag) ||
      (tag === 'q' && end === at) ||
      (lower === 'of' && end > at) ||
      isThose ||
      (tag === 'a' && end === at) ||
      // "voting intentions", "February peak".
      ('gy'.includes(tag) && end === at && tokens[end + 1]?.tag === 'n');
    if (!goesOn) {
      // "coal, gas and wind" is one phrase only where nouns stand on both sides.
      if (tag === 'c' && lower === 'and' && end > at && isPlainNoun(tokens, end + 1)) {
        end += 2;
        continue;
      }
      break;
    }
    end++;
  }
  return end;
}

/** "Australia and Britain": the word behind "and" ends the phrase. */
function isPlainNoun(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]?.tag === 'n' && (after === undefined || '.,p)'.includes(after.tag));
}

/** The noun phrase that ends before `end`, as far left as nouns and "of" reach. */
export function nounStart(tokens: readonly Token[], end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < 8) {
    const { tag, lower } = tokens[at - 1]!;
    if (tag === 'n' || tag === 'q') at--;
    else if (lower === 'of' && at - 2 >= floor && 'nq'.includes(tokens[at - 2]!.tag)) at--;
    else if ('d$'.includes(tag) && at - 2 >= floor && tokens[at - 2]!.lower === 'of') at--;
    else break;
  }
  return at;
}
