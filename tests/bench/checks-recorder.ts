import type { Passages } from '../checks/passages.ts';

export * from '../checks/passages.ts';

/**
 * Stands in for `tests/checks/passages.ts` in the tests of the rules while their passages are read for measuring
 * (scripts/bench-bundle.mjs swaps it): the passages are kept instead of tested, so none is listed twice.
 */
export interface RulePassages {
  readonly rule: string;
  readonly fire: Passages;
  readonly silent: Passages;
}

export const recorded: RulePassages[] = [];

export function describeRule(rule: string, { fire, silent }: Omit<RulePassages, 'rule'>): void {
  recorded.push({ rule, fire, silent });
}
