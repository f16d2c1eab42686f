import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import { NO_RULE_SETTINGS, type RuleSettings } from '../model/rule-settings.ts';
import type { Rule } from './rule.ts';
import { RULES } from './run.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rules that are not switched off. */
export function rulesInForce(settings: RuleSettings): readonly Rule[] {
  return RULES.filter(({ id }) => settings[id] !== 'off');
}

/**
 * True when findings made without settings do not tell what the rules would say: a rule that is off may have kept
 * another one silent about the same numbers.
 */
export function needsNewRun(settings: RuleSettings): boolean {
  return RULES.some(({ id, before }) => settings[id] === 'off' && before.length > 0);
}

/** Findings as the workspace wants them: those of rules that are off left out, the others with the chosen severity. */
export function applySettings(findings: readonly Finding[], settings: RuleSettings): readonly Finding[] {
  if (settings === NO_RULE_SETTINGS || Object.keys(settings).length === 0) return findings;
  return findings.flatMap((finding) => {
    const level = settings[finding.rule];
    if (level === 'off') return [];
    const severity = level === undefined ? finding.severity : chosenSeverity(finding, level);
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

/**
 * A finding as grave as its rule takes the chosen severity. What the rule itself holds to be less (share-feasible names a
 * hidden total as mere information) never becomes graver by it, only milder.
 */
function chosenSeverity({ rule, severity }: Finding, level: Severity): Severity {
  if (severity === BY_ID.get(rule)?.severity) return level;
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(level) ? severity : level;
}
