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

/** Where a sentence turns to what is planned. */
const LATER =
  /\band (?:is|are|was|were|has|have|must|will|would|should|plans?|aims?|expects?|intends?|hopes?|wants?|is expected|is due|pledged)\b/;
const laterIn = (words: string): number => {
  const at = LATER.exec(words)?.index ?? words.search(/, (?:whereas|but|although|though) /);
  return at > 0 && /\d/.test(words.slice(0, at)) ? at : -1;
};

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
    const isPlain = before === undefined || before.kind !== 'count' || before.unit === null;
    const isOther = isPlain && near < phrase.start && OTHER.test(text.slice(Math.max(0, near - 20), near));
    const gap = text.slice(sentenceStart, Math.min(phrase.start, sentenceStart + 600));
    // "five years ago it was 15.7%" behind a semicolon; "hired 40 and plans to add 600 by 2026".
    const cut = Math.max(gap.lastIndexOf(';'), laterIn(gap));
    if (isFirst && !isOther && cut >= 0) return { ...phrase, from: sentenceStart + cut, to: sentenceEnd };
    // "the wettest June since 1997" dates its own clause only.
    // "against £6.2 million a year ago": only what stands right in front.
    if (/\b(?:ago|earlier|before)$/.test(phrase.text) && near < phrase.start)
      return { ...phrase, from: near, to: sentenceEnd };
    // ", whose members sell holidays in Germany": a clause of its own.
    if (
      /^\s*(?:which|who|whom|whose|where|rising|falling|climbing|dropping|up|down|most|many)\b/.test(
        text.slice(start, Math.min(phrase.start, start + 14)),
      ) &&
      start > sentenceStart
    )
      return { ...phrase, from: start, to: clauses[clause]!.end };
    // "full-year sales", "in its first month": of the number it stands beside.
    if (/^(?:full|half)-year$/i.test(phrase.text)) return { ...phrase, from: phrase.start, to: clauses[clause]!.end };
    if (/^in \w+ first /i.test(phrase.text)) return { ...phrase, from: near, to: sentenceEnd };
    const alone = counted[fact] === undefined || counted[fact]!.start < start;
    const from = /^since /i.test(phrase.text) && !alone ? start : isFirst && !isOther ? sentenceStart : near;
    // "(down from 16,000 in 2004)": what stands in brackets dates nothing outside.
    const semicolon = text.slice(phrase.end, Math.min(sentenceEnd, phrase.end + 600)).indexOf(';');
    const isBeside = isPlain && OTHER.test(text.slice(Math.max(0, near - 20), near)) && near < phrase.start;
    if (isBeside && !isFirst) return { ...phrase, from, to: clauses[clause]!.end };
    const whole = semicolon < 0 || phrase.rule.startsWith('en-place') ? sentenceEnd : phrase.end + semicolon;
    return { ...phrase, from, to: text[start - 1] === '(' ? clauses[clause]!.end : whole };
  });
}
