import { explain } from '../../shared/checks/explain.ts';
import { GROUP_IDS, RULE_GROUPS, type RuleGroup } from '../../shared/checks/rule-groups.ts';
import type { Review, ReviewedFact } from '../../shared/model/review.ts';
import type { RuleSettings } from '../../shared/model/rule-settings.ts';

export interface UnusedRules {
  readonly group: RuleGroup;
  readonly rules: readonly string[];
  /** Others of the group did judge it: what they all need is there. */
  readonly isRest: boolean;
}

/** What became of one figure under the rules. */
export interface ChecksOfFact {
  /** Rules with an error or a warning about it. */
  readonly failed: readonly string[];
  /** Rules with a remark about it. */
  readonly noted: readonly string[];
  /** Rules that held it against something and agreed. */
  readonly passed: readonly string[];
  /** Rules that could not judge it, by what they would have needed, without those that are off. */
  readonly unused: readonly UnusedRules[];
  readonly off: readonly string[];
  /** There is no value to reckon with. */
  readonly hasNoNumber: boolean;
}

/** Looks only at the links and findings of this one figure. Linear in those of the document. */
export function checksOfFact(fact: ReviewedFact, review: Review, settings: RuleSettings): ChecksOfFact {
  const { id } = fact.read;
  const about = review.findings.flatMap(({ finding }) => (finding.factIds.includes(id) ? [finding] : []));
  const relations = review.relations.filter(({ factIds }) => factIds.includes(id));
  const graver = about.filter(({ severity }) => severity !== 'info');
  const isOff = (rule: string): boolean => settings[rule] === 'off';
  const { failed, passed: tested } = explain({ facts: [fact.effective], relations, findings: graver })[0]!;
  const noted = [...new Set(about.map(({ rule }) => rule))].filter((rule) => !failed.includes(rule)).sort();
  const passed = tested.filter((rule) => !noted.includes(rule) && !isOff(rule));
  const used = new Set([...failed, ...noted, ...passed]);
  return {
    failed,
    noted,
    passed,
    unused: GROUP_IDS.map((group) => ({
      group,
      rules: RULE_GROUPS[group].filter((rule) => !used.has(rule) && !isOff(rule)),
      isRest: RULE_GROUPS[group].some((rule) => used.has(rule)),
    })).filter(({ rules }) => rules.length > 0),
    off: GROUP_IDS.flatMap((group) => RULE_GROUPS[group].filter(isOff)),
    hasNoNumber: [fact.effective.value, fact.effective.low, fact.effective.high].every((one) => one === null),
  };
}
