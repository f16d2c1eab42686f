/** Plain data that survives a trip through JSON unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Hybrid logical clock: never runs backwards, even when the wall clock does. `wall` is UTC milliseconds, `counter`
 * orders operations within one millisecond (or while the wall clock lags behind what was already seen).
 */
export interface Clock {
  readonly wall: number;
  readonly counter: number;
}

/** One undoable change by the user, as it stands in the log. */
export interface Operation {
  readonly id: string;
  /** Id of its description in `operations/registry.ts`. */
  readonly kind: string;
  readonly device: string;
  /** 1 for the device's first operation, then without gaps. */
  readonly seq: number;
  /** Other device → highest `seq` of it that was known when this was made: tells concurrent from later. */
  readonly seen: Readonly<Record<string, number>>;
  readonly clock: Clock;
  readonly payload: Json;
}

/** One last-writer-wins register set to a value; null means "as if never set". */
export interface RegisterWrite {
  readonly register: string;
  readonly value: Json;
}
