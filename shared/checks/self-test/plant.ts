import type { Analysis } from '../../model/analysis.ts';
import type { Fact } from '../../model/fact.ts';
import type { PlantKind } from '../../model/self-test.ts';
import type { Span } from '../../model/source.ts';

/** One error that may be planted: other words for a span of the copy. */
export interface Plant {
  readonly kind: PlantKind;
  /** Span in the copy, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
  readonly expected: readonly string[];
  /** What the person is shown as changed, where that is not the planted words themselves. */
  readonly shown?: Pick<Plant, 'start' | 'end' | 'becomes'>;
}

/** The copy as the engine reads it before anything is planted. */
export interface Reading {
  readonly text: string;
  readonly analysis: Analysis;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Fact id → rules that recompute it from other figures. */
  readonly judges: ReadonlyMap<string, readonly string[]>;
  /** Where rules object already: an error planted there would prove nothing. */
  readonly flagged: readonly Span[];
}

/** Finds places for one or more kinds of error. Pure; linear in the reading. */
export type Planter = (reading: Reading) => readonly Plant[];

/** A plant in the words of a fact; none where the copy has other characters there or nothing would change. */
export function inFact(
  { text }: Reading,
  fact: Fact | undefined,
  becomes: string | null,
  rest: Pick<Plant, 'kind' | 'expected'>,
): readonly Plant[] {
  if (!fact || becomes === null || becomes === fact.text) return [];
  const { sourceStart: start, sourceEnd: end } = fact;
  return text.slice(start, end) === fact.text ? [{ ...rest, start, end, becomes }] : [];
}
