import type { Measured, Placed } from '../../context-reader.ts';
import { type Carried, carry, found, NOTHING } from './carried.ts';
import { readAmount, readCounted, readMoved, readPredicate } from './counted.ts';
import { readRespective } from './lists.ts';
import { headOf, LONGEST_SIDE, moves, subjectOf, verbBefore, wordsOf } from './phrases.ts';
import { type Clause, clauseFinder, clausesOf } from './sentences.ts';
import { readChange, readCompared, readShare } from './shares.ts';
import { type Sides, sidesOf } from './sides.ts';

/** "climbed 27% to 1.1 million units", "350 scholarships worth $2.1 million": said of what the number before was. */
function readLevel(sides: Sides, carried: Carried): Measured {
  const last = sides.left.at(-1) ?? '';
  const goesOn =
    sides.follows && /^(?:to|worth|costing|totalling|totaling)$/i.test(last) && verbBefore(sides.left) === '';
  return goesOn ? found('en-metric-carried', carried.metric) : NOTHING;
}

/** The subject of the sentence over what is put between: "The stadium, with a capacity of 48,000, cost $610 million". */
function distantSubject(text: string, clause: Clause, clauses: readonly Clause[], index: number): string | null {
  let first = index;
  while (first > 0 && index - first < 6 && clauses[first - 1]!.sentenceStart === clause.sentenceStart) first--;
  const { start, end } = clauses[first]!;
  const opening = text.slice(start, Math.min(end, start + LONGEST_SIDE));
  return first === index || end - start > 60 || /\d/.test(opening) ? null : subjectOf(wordsOf(opening));
}

/** "the unemployment rate rose to 4.3%": the subject, or the one that an earlier number of the sentence had. */
function readSubject(sides: Sides, carried: Carried, distant: () => string | null): Measured {
  const subject = subjectOf(sides.left);
  // "payments on a £200,000 loan would go up by £230": the subject holds a number.
  const { head } = sides.follows && subject !== null ? headOf(sides.whole) : { head: '' };
  if (/\d/.test(head) && head.endsWith(subject!)) return found('en-metric-subject', head);
  if (subject !== null) return found('en-metric-subject', subject);
  // "Unemployment among people aged 16 to 24 stood at 14.5%": the subject holds a number of its own.
  const over = sides.follows && moves(sides.left) ? headOf(sides.whole).head : '';
  if (over !== '') return found('en-metric-subject', over);
  const last = sides.left.at(-1) ?? '';
  const goesOn = /^(?:from|up|down)$/i.test(last) || (sides.follows && /^(?:to|and|or|of)$/i.test(last));
  if ((goesOn || sides.listed) && carried.metric !== null) return found('en-metric-carried', carried.metric);
  return sides.left.length === 0 ? NOTHING : readVerb(sides, distant());
}

/** "…, lost £16,000", "and cost an estimated $2.4 billion": the verb, and its subject over what is put between. */
function readVerb(sides: Sides, distant: string | null): Measured {
  const cost = sides.left.slice(-4).find((word) => /^(?:cost|costs)$/i.test(word)) ?? '';
  const verb = verbBefore(sides.left, true) || (distant === null ? cost : '');
  if (verb === '') return found('en-metric-distant', distant);
  return found('en-metric-verb', distant === null ? verb : `${distant} ${verb}`);
}

/** "over the past five years": the duration dates something. */
const isSpan = (sides: Sides) =>
  /^(?:past|last|next|within|for|in|over|first|previous|coming|after|every)$/i.test(sides.left.at(-1) ?? '') ||
  /^ (?:ago|later|earlier|before|after)\b/.test(sides.right);

/** "jailed for three years": the sentence is what is measured. */
const SENTENCED =
  /\b(jailed|sentenced|imprisoned|banned|suspended|detained|closed|shut)(?: (?:to|for))?(?: (?:at least|about|more than|nearly|up to))?$/i;
const readSentence = (sides: Sides, { kind }: Placed): Measured =>
  kind === 'duration' ? found('en-metric-verb', SENTENCED.exec(sides.left.slice(-6).join(' '))?.[1] ?? null) : NOTHING;

function measure(sides: Sides, quantity: Placed, carried: Carried, distant: () => string | null): Measured {
  const sentence = readSentence(sides, quantity);
  if (sentence.metric !== null) return sentence;
  if (quantity.kind === 'date' || quantity.kind === 'score' || (quantity.kind === 'duration' && isSpan(sides)))
    return NOTHING;
  const readers = [
    () => readCompared(sides, quantity, carried),
    () => readShare(sides, quantity, carried),
    () => readChange(sides, quantity, carried),
    () => readLevel(sides, carried),
    () => readMoved(sides, quantity),
    () => readCounted(sides, quantity),
    () => readPredicate(sides, quantity, carried),
    () => readAmount(sides, quantity),
    () => readSubject(sides, carried, distant),
  ];
  for (const read of readers) {
    const result = read();
    if (result.metric !== null) return result;
  }
  return NOTHING;
}

/** "Of the 427 patients enrolled, 68% saw…": what is counted first is the whole of the shares behind. */
const opensWhole = ({ left }: Sides, { kind }: Placed) =>
  kind === 'count' && /^(?:out )?of(?: the| all| its| their)?$/i.test(left.join(' '));

/** One entry a quantity. Each reads its own clause only, at most 120 characters to either side: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const clauses = clausesOf(text);
  const find = clauseFinder(clauses);
  let carried: Carried = { sentence: -1, metric: null, share: null, base: null, counted: null, series: [] };
  return quantities.map((quantity, index) => {
    const at = find(quantity.start);
    const clause = clauses[at];
    if (clause === undefined) return NOTHING;
    if (clause.sentenceStart !== carried.sentence)
      carried = { ...carried, sentence: clause.sentenceStart, metric: null, share: null, base: null, series: [] };
    const sides = sidesOf(text, clause, quantities, index);
    const series = carried.series.length > 0 ? carried.series : readRespective(text, clause, quantities, index);
    const measured = series[0] ?? measure(sides, quantity, carried, () => distantSubject(text, clause, clauses, at));
    carried = { ...carry(carried, measured, quantity, opensWhole(sides, quantity)), series: series.slice(1) };
    return measured;
  });
}
