import { seeded } from '../../seeded.ts';

/** A fixed sequence, so that a failure can be met again (mulberry32). */
export interface Dice {
  /** A whole number from low to high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function dice(seed: number): Dice {
  const next = seeded(seed);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { whole, pick: (list) => list[whole(0, list.length - 1)]! };
}
