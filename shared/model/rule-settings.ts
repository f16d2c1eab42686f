import type { Severity } from './finding.ts';

/** What a workspace may make of a rule: another severity, or silence. */
export const RULE_LEVELS = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** Rule id → what the person chose for it in this workspace. A rule that is not named works as it was built. */
export type RuleSettings = Readonly<Record<string, RuleLevel>>;

export const NO_RULE_SETTINGS: RuleSettings = {};
