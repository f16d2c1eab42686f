import type { Placed } from '../../context-reader.ts';
import type { Clause } from './sentences.ts';

/** A phrase that says when or where. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
}

export interface Spread extends Phrase {
  /** Facts from here … */
  readonly from: number;
  /** … to here are meant. */
  readonly to: number;
}

/** In front of a number that another is compared with. */
const OTHER = /\b(?:compared (?:with|to)|from|against|versus|than) $/i;

/**
 * English says when and where behind the number as often as in front ("4.1% in 2023 to 4.3% in 2024"): the first
 * phrase of a sentence holds for the whole of it, a later one from the number right in front of it.
 * Phrases and quantities in order; one sweep.
 */
export function spread(
  text: string,
  phrases: readonly Phrase[],
  quantities: readonly Placed[],
  clauses: readonly Clause[],
): readonly Spread[] {
  const counted = quantities.filter(({ kind }) => kind !== 'date');
  let clause = 0;
  let fact = -1;
  let lastSentence = -1;
  let lastEnd = 0;
  return phrases.map((phrase) => {
    while (clause < clauses.length - 1 && clauses[clause]!.end <= phrase.start) clause++;
    const { start, sentenceStart, sentenceEnd } = clauses[clause]!;
    while (fact + 1 < counted.length && counted[fact + 1]!.start < phrase.start) fact++;
    const before = counted[fact];
    const isFirst = sentenceStart !== lastSentence;
    const near = before !== undefined && before.start >= Math.max(lastEnd, sentenceStart) ? before.start : phrase.start;
    lastSentence = sentenceStart;
    lastEnd = phrase.end;
    // "61.4%, compared with 58.9% in 2021": only the number compared with is of 2021.
    const isOther = near < phrase.start && OTHER.test(text.slice(Math.max(0, near - 20), near));
    // "the wettest June since 1997" dates its own clause only.
    const from = /^since /i.test(phrase.text) ? start : isFirst && !isOther ? sentenceStart : near;
    return { ...phrase, from, to: sentenceEnd };
  });
}
