/** Number words below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** A number up to twenty, or a ten below a hundred, in one word; undefined for all other words. In any case. */
export function smallNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  return SMALL.get(lower) ?? TENS.get(lower);
}

/** Multipliers by the power of ten they stand for. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  // As India counts.
  ['lakh', 5],
  ['lakhs', 5],
  ['crore', 7],
  ['crores', 7],
]);

/** Multipliers glued to digits, as in £2.5bn. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['bn', 9],
  ['b', 9],
  ['tn', 12],
  ['trn', 12],
]);

/** Plurals that name no single value: at least two of them, and short of the next word up. */
export const VAGUE: ReadonlyMap<string, readonly [low: bigint, high: bigint, power: number]> = new Map([
  ['dozens', [24n, 99n, 1]],
  ['hundreds', [200n, 999n, 2]],
  ['thousands', [2000n, 9999n, 3]],
  ['millions', [2_000_000n, 9_999_999n, 6]],
  ['billions', [2_000_000_000n, 9_999_999_999n, 9]],
]);
