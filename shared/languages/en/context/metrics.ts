import type { Measured, Placed } from '../../context-reader.ts';
import { SHARE_VERBS } from './lexicon.ts';
import {
  countedNoun,
  LONGEST_SIDE,
  nounAfter,
  nounAndRest,
  predicateAfter,
  purposeAfter,
  subjectOf,
  verbBefore,
  wordsOf,
} from './phrases.ts';
import { type Clause, clauseFinder, clausesOf } from './sentences.ts';

interface Sides {
  /** Words in front, without dates. */
  readonly left: readonly string[];
  readonly right: string;
  /** Like `right`, over the dates in it. */
  readonly beyond: string;
  /** True where another quantity of the clause stands in front. */
  readonly follows: boolean;
  /** True where no other quantity of the clause stands behind. */
  readonly atEnd: boolean;
}

interface Carried {
  readonly sentence: number;
  readonly metric: string | null;
  readonly base: string | null;
}

const NOTHING: Measured = { metric: null, base: null, rules: [] };
const found = (rule: string, metric: string | null, base: string | null = null): Measured =>
  metric === null || metric === '' ? NOTHING : { metric, base, rules: [rule, ...(base === null ? [] : ['en-base'])] };

const DATE_FRONT =
  /(?:^|\s)(?:in|on|by|since|during|until|for|from|to|of|between|before|after)\s*(?:the\s+)?(?:early\s+|late\s+)?$/i;

function withoutDates(text: string, from: number, to: number, dates: readonly Placed[]): string {
  let left = '';
  let at = from;
  for (const date of dates) {
    left += `${text.slice(at, date.start).replace(DATE_FRONT, '')} `;
    at = date.end;
  }
  return left + text.slice(at, to);
}

function sidesOf(text: string, clause: Clause, quantities: readonly Placed[], index: number): Sides {
  const { start, end } = quantities[index]!;
  const dates: Placed[] = [];
  let previous = index - 1;
  const lowest = Math.max(clause.start, start - LONGEST_SIDE);
  for (; previous >= 0 && quantities[previous]!.kind === 'date' && quantities[previous]!.start >= lowest; previous--)
    dates.unshift(quantities[previous]!);
  const follows = previous >= 0 && quantities[previous]!.end > clause.start && quantities[previous]!.kind !== 'date';
  const floor = follows ? Math.max(lowest, quantities[previous]!.end) : lowest;
  const next = quantities[index + 1];
  const stop = Math.min(clause.end, end + LONGEST_SIDE, next?.start ?? text.length);
  const counted = quantities.slice(index + 1, index + 5).find(({ kind }) => kind !== 'date');
  const beyond = text.slice(end, Math.min(clause.end, end + LONGEST_SIDE, counted?.start ?? text.length));
  const atEnd = counted === undefined || counted.start >= clause.end;
  return {
    beyond,
    atEnd,
    left: wordsOf(withoutDates(text, floor, start, dates)),
    right: text.slice(end, stop),
    follows,
  };
}

const isShareKind = ({ kind, unit }: Placed) =>
  kind === 'percent' || kind === 'ratio' || (kind === 'count' && unit === null);

/** "62% of residents support…", "accounted for 35% of exports": the whole follows "of". */
function readShare(sides: Sides, quantity: Placed, carried: Carried): Measured {
  if (!isShareKind(quantity) && !(quantity.unit === '%' && sides.right.startsWith(' of '))) return NOTHING;
  const before = sides.left.join(' ');
  const share = SHARE_VERBS.find((verb) => ` ${before}`.endsWith(` ${verb}`));
  const ofWhole = /^(?:-| )?of (?!(?:it|them|that|those|which|this|these)\b)/.test(sides.right);
  // "Three in five drivers admitted…" has no "of".
  const bareWhole = quantity.kind === 'ratio' && nounAfter(sides.right) !== '';
  if (!ofWhole && !bareWhole && share === undefined) return readSeries(sides, quantity, carried);
  const { noun, rest } =
    ofWhole || bareWhole ? nounAndRest(sides.right.replace(/^(?:-| )?of /, '')) : { noun: '', rest: '' };
  const base = noun === '' ? null : noun;
  if (share !== undefined) {
    const holder = subjectOf(wordsOf(before.slice(0, before.length - share.length)));
    return found('en-metric-share-holder', holder ?? carried.metric, base);
  }
  if (base === null) return NOTHING;
  const verb = verbBefore(sides.left);
  const metric = rest !== '' ? rest : verb !== '' ? `${verb} ${noun}` : (subjectOf(sides.left) ?? noun);
  return found('en-metric-of-whom', metric, base);
}

/** "…, and 18% oppose it": the same whole goes on. */
function readSeries(sides: Sides, { kind }: Placed, carried: Carried): Measured {
  if (kind !== 'percent' || carried.base === null || subjectOf(sides.left) !== null) return NOTHING;
  return found('en-metric-of-whom', nounAndRest(`x ${sides.right}`).rest, carried.base);
}

/** What a change is measured from: "more than a year earlier", "from the year before", "compared with 2019". */
const COMPARISON =
  /^(?: (?:increase|rise|drop|fall|decline|decrease|growth|gain|jump|surge|cut|reduction|improvement))? ?(?:(?:more|less|fewer|higher|lower|up|down|faster|slower) than|compared (?:with|to)|(?:up |down )?(?:from|on)|versus|over|above|below) ((?:the |a |an )?[^,.;:()]{2,40})/;

function readChange(sides: Sides, quantity: Placed, carried: Carried): Measured {
  const named = /(?:^| )(?:increase|rise|drop|fall|cut|decline|gain|jump|reduction) of$/i.test(sides.left.join(' '));
  if (!named && quantity.kind !== 'change' && quantity.kind !== 'percent' && quantity.unit !== 'times') return NOTHING;
  const compared = COMPARISON.exec(sides.beyond)?.[1]?.trim() ?? null;
  if (!named && quantity.kind !== 'change' && compared === null) return NOTHING;
  const base = compared === null || /^(?:the|a|an)$/.test(compared) ? null : compared;
  const inNoun =
    /^ (?:increase|rise|drop|fall|decline|decrease|growth|gain|jump|surge|cut|reduction|improvement) in ([^,.;:]{2,40})/.exec(
      sides.right,
    )?.[1];
  const subject = inNoun === undefined ? subjectOf(sides.left) : nounAndRest(inNoun).noun;
  return found('en-metric-change', subject ?? carried.metric, base);
}

/** "lent 1,914 books", "240 teachers were hired". */
function readCounted(sides: Sides, quantity: Placed): Measured {
  if (quantity.kind !== 'count' && quantity.kind !== 'rate') return NOTHING;
  const inside = countedNoun(quantity.text.replace(/ (?:or|and) (?:more|less|above|over|so)$/, ''));
  const noun = inside !== '' ? inside : nounAfter(sides.right) || ofNoun(sides.right);
  if (noun === '') return NOTHING;
  const verb = verbBefore(sides.left);
  if (verb !== '') return found('en-metric-verb-noun', `${verb} ${noun}`);
  const predicate = inside === '' || !sides.atEnd ? '' : predicateAfter(sides.right);
  return found('en-metric-noun', predicate === '' ? noun : `${noun} ${predicate}`);
}

const ofNoun = (right: string) => (right.startsWith(' of ') ? nounAndRest(right.slice(4)).noun : '');

/** "spent $4.3 million on roads", "a $4.3 million grant", "a budget of $4.3 million". */
function readAmount(sides: Sides, { kind }: Placed): Measured {
  const verb = verbBefore(sides.left);
  const stuff = kind === 'measure' && verb !== '' ? ofNoun(sides.right) : '';
  if (stuff !== '') return found('en-metric-verb-noun', `${verb} ${stuff}`);
  const purpose = verb === '' || kind !== 'money' ? '' : purposeAfter(sides.right);
  if (purpose !== '') return found('en-metric-verb-purpose', `${verb} ${purpose}`);
  const noun = nounAfter(sides.right);
  if (noun !== '' && /^(?:a|an|the|its|their|this|that|his|her|our|new)$/i.test(sides.left.at(-1) ?? ''))
    return found('en-metric-noun-after', noun);
  if (noun !== '' && verb !== '') return found('en-metric-verb-noun', `${verb} ${noun}`);
  return NOTHING;
}

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
  if (subject !== null) return found('en-metric-subject', subject);
  const last = sides.left.at(-1) ?? '';
  const compared = /(?:^| )compared (?:with|to)$/i.test(sides.left.join(' '));
  const goesOn = compared || /^(?:from|up|down)$/i.test(last) || (sides.follows && /^(?:to|and|or)$/i.test(last));
  if (goesOn && carried.metric !== null) return found('en-metric-carried', carried.metric);
  return sides.left.length === 0 ? NOTHING : found('en-metric-distant', distant());
}

function measure(sides: Sides, quantity: Placed, carried: Carried, distant: () => string | null): Measured {
  if (quantity.kind === 'date' || quantity.kind === 'score' || (quantity.kind === 'duration' && isSpan(sides)))
    return NOTHING;
  const readers = [
    () => readShare(sides, quantity, carried),
    () => readChange(sides, quantity, carried),
    () => readLevel(sides, carried),
    () => readCounted(sides, quantity),
    () => readAmount(sides, quantity),
    () => readSubject(sides, carried, distant),
  ];
  for (const read of readers) {
    const result = read();
    if (result.metric !== null) return result;
  }
  return NOTHING;
}

/** "over the past five years": the duration dates something. */
const isSpan = (sides: Sides) =>
  /^(?:past|last|next|within|for|in|over|first|previous|coming|after|every)$/i.test(sides.left.at(-1) ?? '') ||
  /^ (?:ago|later|earlier|before|after)\b/.test(sides.right);

/** One entry a quantity. Each reads its own clause only, at most 120 characters to either side: linear. */
export function readMetrics(text: string, quantities: readonly Placed[]): readonly Measured[] {
  const clauses = clausesOf(text);
  const find = clauseFinder(clauses);
  let carried: Carried = { sentence: -1, metric: null, base: null };
  return quantities.map((quantity, index) => {
    const at = find(quantity.start);
    const clause = clauses[at];
    if (clause === undefined) return NOTHING;
    if (clause.sentenceStart !== carried.sentence)
      carried = { sentence: clause.sentenceStart, metric: null, base: null };
    const measured = measure(sidesOf(text, clause, quantities, index), quantity, carried, () =>
      distantSubject(text, clause, clauses, at),
    );
    if (measured.metric !== null)
      carried = {
        ...carried,
        metric: measured.metric,
        base: isShareKind(quantity) ? (measured.base ?? carried.base) : carried.base,
      };
    return measured;
  });
}
