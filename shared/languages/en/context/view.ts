import type { Measured, Placed } from '../../context-reader.ts';
import { overVague, type Span, wordsIn } from './noun-phrases.ts';
import type { Sentence } from './subjects.ts';
import type { Token } from './tokens.ts';
import type { Group } from './verb-groups.ts';

/** What an earlier quantity of the block was found to measure. */
export interface Told extends Measured {
  /** What was said of it, for "93% with the crews"; null where it was no subject. */
  readonly predicate: Span | null;
  /** The verb whose object it was, '' where it was none: "cars and 12 lorries". */
  readonly verb: string;
  readonly kind: Placed['kind'] | null;
}

/** What earlier quantities leave for later ones. */
export interface Carried {
  /** The last quantity of this sentence that measures something. */
  readonly last: Told | null;
  /** The last share or change of this sentence. */
  readonly share: Told | null;
  /** The same of any earlier sentence of the block: "the figure was 73%". */
  readonly before: Told | null;
  /** The last share of any earlier sentence. */
  readonly beforeShare: Told | null;
  /** Whom "of them" means. */
  readonly counted: string | null;
  /** The whole of the block's last share that had one. */
  readonly whole: string | null;
  /** "Of the 149,200 immigrants, …": the whole that opens the sentence. */
  readonly opened: string | null;
  /** Who was asked: "a survey of 1,820 parents found". */
  readonly asked: string | null;
  /** The noun last counted: "1,450 teachers … 600 more". */
  readonly noun: string;
  /** The subject last named: whom "it" means. */
  readonly topic: string | null;
}

/** A quantity in its sentence. */
export interface View {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Placed[];
  readonly quantity: Placed;
  /** Its token. */
  readonly at: number;
  /** The words between it and the mark, verb or number in front, without "a total of" and the like. */
  readonly front: Span;
  /** What stands before `front`: a verb owns the number, a mark opens a phrase. */
  readonly edge: Token | null;
  /** The verb in front, over other numbers; null where a mark parts them. */
  readonly owner: Group | null;
  readonly ownerSubject: Span | null;
  /** The verb whose subject the number is; null where it is none. */
  readonly governed: Group | null;
  readonly carried: Carried;
}

export const NOTHING: Told = { metric: null, base: null, rules: [], predicate: null, verb: '', kind: null };

/** A metric with the rule that found it; null where there is none. */
export function told(
  rule: string,
  metric: string | null,
  base: string | null = null,
  more?: Partial<Told>,
): Told | null {
  if (metric === null || metric === '') return null;
  const rules = [rule, ...(base === null ? [] : ['en-base'])];
  return { ...NOTHING, metric, base, rules, ...more };
}

export const isShareKind = ({ kind, unit }: Placed): boolean =>
  kind === 'percent' || kind === 'ratio' || (unit === '%' && kind === 'change') || (kind === 'count' && unit === null);

const STOPS = '.,()sr';

/** Looks to the left of the quantity at token `at`, forty tokens at most. */
export function viewOf(
  text: string,
  sentence: Sentence,
  quantities: readonly Placed[],
  at: number,
  carried: Carried,
): View {
  const { tokens, groups, subjects, verbAt, governedBy } = sentence;
  let from = at;
  while (from > 0 && at - from < 40) {
    const { tag } = tokens[from - 1]!;
    if (STOPS.includes(tag) || tag === 'c' || tag === 'v' || tag === 'i' || tag === 'g' || tag === 'q') break;
    from--;
  }
  // Over other numbers, to the verb they may share.
  let over = from;
  while (
    over > 0 &&
    at - over < 40 &&
    (tokens[over - 1]!.tag === 'q' ||
      (!STOPS.includes(tokens[over - 1]!.tag) && !'cvig'.includes(tokens[over - 1]!.tag)))
  )
    over--;
  const edge = tokens[from - 1] ?? null;
  // "nine routes used by 8,200 riders": what stands behind a noun is no verb's object.
  const isBehindNoun = tokens[from]?.tag === 'e' && tokens[from - 1]?.tag === 'q';
  const verb = isBehindNoun ? -1 : (verbAt.get(over - 1) ?? -1);
  const head = governedBy.get(at) ?? -1;
  const quantity = quantities[tokens[at]!.q]!;
  return {
    ...{ text, sentence, tokens, quantities, quantity, at, carried, edge },
    front: { from, to: overVague(tokens, at, from, quantity.kind === 'measure') },
    owner: groups[verb] ?? null,
    ownerSubject: subjects[verb] ?? null,
    governed: groups[head] ?? null,
  };
}

export const wordsOf = ({ text, tokens }: View, from: number, to: number): string =>
  wordsIn(text, tokens, { from, to });

/** The words of a subject; null for a pronoun, for "there" and for none. */
export function named(view: View, subject: Span | null): string | null {
  if (subject === null) return null;
  const { tokens } = view;
  let { from } = subject;
  while (from < subject.to && 'dacx'.includes(tokens[from]!.tag)) from++;
  // "One in five owes more": a number names nothing.
  if (from >= subject.to || tokens[from]!.tag === 'q' || (tokens[from]!.tag === 'o' && subject.to - from < 2))
    return null;
  const words = wordsOf(view, from, subject.to);
  const isThose =
    from > subject.from && /^(?:those|that)$/.test(tokens[from - 1]!.lower) && 'pt'.includes(tokens[from]!.tag);
  return (isThose ? thoseOf(view, words) : words) || null;
}

/** "those of cars", "those to Turkey": with the noun that the number before measured. */
export function thoseOf({ carried }: View, words: string): string {
  const metric = (carried.last ?? carried.before)?.metric ?? '';
  const head =
    metric
      .split(/ (?:for|to|from|in|of|at) /, 1)
      .join('')
      .split(' ')
      .at(-1) ?? '';
  return `${head} ${words}`.trim();
}
