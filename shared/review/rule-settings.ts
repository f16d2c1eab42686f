import { RULES } from '../checks/run.ts';
import type { RuleLevel, RuleSettings } from '../model/rule-settings.ts';
import { ruleRegister } from '../operations/register-keys.ts';
import { effective, type Registers } from '../operations/registers.ts';

/** What the logs say about the rules of this version. Settings of rules that it does not have stay in the log, without effect. */
export function ruleSettingsOf(state: Registers): RuleSettings {
  const settings: Record<string, RuleLevel> = {};
  for (const { id } of RULES) {
    const value = effective(state, ruleRegister(id)) as { readonly severity: RuleLevel } | null;
    if (value !== null) settings[id] = value.severity;
  }
  return settings;
}

export function sameSettings(a: RuleSettings, b: RuleSettings): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}
