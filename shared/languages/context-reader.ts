import type { Quantity, Stance } from '../model/fact.ts';

/** A quantity's place in its block; facts and freshly read quantities both fit. */
export interface Placed extends Pick<Quantity, 'kind' | 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'per'> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Reach {
  /** Facts that begin in [start, end) are meant, until the next cue of the same field begins. */
  readonly start: number;
  readonly end: number;
  /** Name of the rule that found it; null where the cue only ends the reach of the one before. */
  readonly rule: string | null;
}

/** Words that say something of the facts in their reach: a date, a place, a speaker, a sign of a target. */
export type Cue =
  | (Reach & { readonly field: 'period' | 'place'; readonly text: string | null })
  /** `antecedent`: a later "he" or "she" may mean this speaker. */
  | (Reach & { readonly field: 'attribution'; readonly text: string | null; readonly antecedent: boolean })
  | (Reach & { readonly field: 'stance'; readonly text: Stance });

/** What one quantity measures, and the whole that a share or change refers to; both in the words of the block. */
export interface Measured {
  readonly metric: string | null;
  readonly base: string | null;
  readonly rules: readonly string[];
}

/** What is known before a block is read. */
export interface BlockContext {
  /** `YYYY-MM-DD`: dates after it belong to plans. Null when unknown. */
  readonly issueDate: string | null;
  /** The speaker last named in the article: whom "he" and "she" mean. */
  readonly speaker: string | null;
  /** The dateline as written, for the first paragraph of its article: "LONDON (AP) —", 新华社北京9月3日电. Else null. */
  readonly dateline: string | null;
}

/** The part of a language pack that puts quantities into context. Both are one linear pass and never throw. */
export interface ContextReader {
  /** Cues of one block, ordered by start within each field. `quantities` are the block's, ordered, not overlapping. */
  readonly readCues: (text: string, quantities: readonly Placed[], context: BlockContext) => readonly Cue[];
  /** One entry a quantity, in their order. */
  readonly readMetrics: (text: string, quantities: readonly Placed[]) => readonly Measured[];
}
