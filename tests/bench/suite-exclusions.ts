import type { Expected, Suite, SuiteCase } from './suite-specs.ts';

/** Why a case, or one figure of it, is not asked of a newspaper's reader. A rule sees the suite's words only, never a result. */
export interface ExclusionRule {
  readonly rule: string;
  readonly reason: string;
  /** The whole case is out. */
  readonly isCase?: (input: string, suite: Suite) => boolean;
  /** One expected figure is out; a case that loses all of them is out. */
  readonly isFigure?: (expected: Expected, input: string, suite: Suite) => boolean;
}

export const EXCLUSIONS: readonly ExclusionRule[] = [
  {
    rule: 'unit-alone',
    reason: 'a unit without a number is no figure',
    isFigure: ({ value }) => value === null,
  },
];

export interface Scope {
  /** What is asked; null where the case is out. */
  readonly expected: readonly Expected[] | null;
  readonly rules: readonly string[];
}

export function inScope(suite: Suite, { input, expected }: SuiteCase): Scope {
  const out = EXCLUSIONS.find(({ isCase }) => isCase?.(input, suite));
  if (out !== undefined) return { expected: null, rules: [out.rule] };
  const rules = new Set<string>();
  const kept = expected.filter((one) => {
    const rule = EXCLUSIONS.find(({ isFigure }) => isFigure?.(one, input, suite));
    if (rule !== undefined) rules.add(rule.rule);
    return rule === undefined;
  });
  return { expected: kept.length === 0 && expected.length > 0 ? null : kept, rules: [...rules] };
}
