import type { EditableField } from '../../shared/model/fact.ts';

/** Fields whose rules carry the field's name: `zh-metric-share`, `en-period-date`. */
const NAMED: readonly EditableField[] = ['metric', 'base', 'period', 'place', 'attribution'];

/**
 * The rules that produced one field. A rule is named language-field-detail; those that name no such field read the number
 * itself with its unit and qualifier, and stand at the value.
 */
export function rulesOfField(rules: readonly string[], field: EditableField): readonly string[] {
  return rules.filter((rule) => fieldOfRule(rule) === field);
}

function fieldOfRule(rule: string): EditableField | null {
  const part = rule.split('-')[1] ?? '';
  if (part === 'stance') return null;
  return NAMED.find((field) => field === part) ?? 'value';
}
