import type { Quantity } from '../model/fact.ts';
import type { Exclusion } from '../model/ledger.ts';
import type { ContextReader } from './context-reader.ts';

/** A quantity with its place in the text block it was read from. */
export interface QuantityAt extends Quantity {
  /** UTF-16 offsets in the block, half-open; `text` is the slice between them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Names of the rules that produced it, span first. */
  readonly rules: readonly string[];
}

export interface ReadingContext {
  /** `YYYY-MM-DD`; relative dates stay unresolved without it. */
  readonly issueDate: string | null;
}

/** What a language pack fills in; the engine knows no language of its own. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** All quantities of one reflowed block, ordered by start, not overlapping. One linear pass; never throws. */
  readonly readQuantities: (text: string, context: ReadingContext) => readonly QuantityAt[];
  /** Reads what the quantities measure, when, where and who says so; without it these fields stay empty. */
  readonly context?: ContextReader;
  /** Characters that write numbers beside the digits of all scripts: 〇一二…; empty where words do it. */
  readonly numerals: string;
  /** Why the numerals in [start, end), which no quantity holds, are none; null where no rule knows. Bounded; never throws. */
  readonly excludes: (text: string, start: number, end: number) => Exclusion | null;
}
