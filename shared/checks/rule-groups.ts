/** What a rule needs in the text before it can judge a number; also how rules are grouped on the screen. */
export const RULE_GROUPS = {
  sum: [
    ...['sum-exhaustive', 'part-exceeds-whole', 'subset-sum', 'shares-sum', 'multi-response', 'list-count'],
    ...['running-total', 'cumulative-falls', 'agreement'],
  ],
  share: [
    ...['share-recompute', 'share-feasible', 'bounded-over-100', 'all-but', 'fraction', 'tenths', 'missing-whole'],
  ],
  change: [
    ...['difference', 'change-recompute', 'point-not-percent', 'percent-not-point', 'multiple', 'fall-by-times'],
    ...['fall-over-100', 'doubling', 'compound', 'direction', 'yoy-mom', 'unlike-periods', 'small-base'],
    ...['missing-base', 'relative-only', 'nominal-money'],
  ],
  again: [
    ...['same-fact-conflict', 'headline-rounding', 'transposition', 'magnitude-slip', 'gloss', 'qualifier-direction'],
  ],
  rate: [
    ...['per-head', 'rate', 'mean-in-range', 'overall-between', 'ratio', 'pace', 'completers-only'],
    'visits-not-people',
  ],
  unit: ['unit-dimension', 'unit-conversion', 'currency'],
  limit: ['scale', 'ceiling', 'rank-order', 'superlative', 'lead-within-error'],
  range: ['range-order', 'range-unit'],
  date: [
    ...['weekday', 'date-exists', 'duration', 'age', 'future-as-past', 'edition', 'short-year', 'century', 'stale'],
  ],
  wording: ['false-precision', 'qualifier-clash', 'mixed-numerals'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RuleGroup = keyof typeof RULE_GROUPS;

export const GROUP_IDS = Object.keys(RULE_GROUPS) as readonly RuleGroup[];
