import { RULE_GROUPS, type RuleGroup } from '../../shared/checks/rule-groups.ts';
import { RULES } from '../../shared/checks/run.ts';
import type { Severity } from '../../shared/model/finding.ts';
import type { RuleLevel, RuleSettings } from '../../shared/model/rule-settings.ts';

export interface ListedRule {
  readonly id: string;
  readonly title: string;
  readonly builtAs: Severity;
  readonly level: RuleLevel;
  readonly isChanged: boolean;
}

export interface RuleFilter {
  readonly query: string;
  readonly changedOnly: boolean;
}

const BUILT_AS = new Map(RULES.map(({ id, severity }) => [id, severity]));

/** The rules that pass the filter, by group, empty groups left out. Words are looked for in id and title. */
export function listRules(
  titles: Readonly<Record<string, string>>,
  settings: RuleSettings,
  { query, changedOnly }: RuleFilter,
): readonly { readonly group: RuleGroup; readonly rules: readonly ListedRule[] }[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = Object.entries(RULE_GROUPS) as [RuleGroup, readonly string[]][];
  return groups
    .map(([group, ids]) => ({
      group,
      rules: ids
        .map((id) => listedRule(id, titles, settings))
        .filter((rule) => (!changedOnly || rule.isChanged) && hasWords(rule, words)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

function listedRule(id: string, titles: Readonly<Record<string, string>>, settings: RuleSettings): ListedRule {
  const builtAs = BUILT_AS.get(id) ?? 'info';
  const level = settings[id] ?? builtAs;
  return { id, title: titles[id] ?? id, builtAs, level, isChanged: level !== builtAs };
}

function hasWords({ id, title }: ListedRule, words: readonly string[]): boolean {
  const text = `${id} ${title}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What is kept for a chosen level: nothing at all when it is how the rule was built. */
export function settingFor({ builtAs }: ListedRule, level: RuleLevel): { readonly severity: RuleLevel } | null {
  return level === builtAs ? null : { severity: level };
}
