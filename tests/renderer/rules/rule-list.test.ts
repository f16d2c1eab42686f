import { describe, expect, it } from 'vitest';
import { listRules, settingFor } from '../../../renderer/rules/rule-list.ts';
import { RULES } from '../../../shared/checks/run.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';

const { titles } = messagesFor('zh').rules;
const ALL = { query: '', changedOnly: false };
const idsOf = (groups: ReturnType<typeof listRules>) => groups.flatMap(({ rules }) => rules.map(({ id }) => id));

describe('the list of rules', () => {
  it('has every rule once, as it was built', () => {
    const groups = listRules(titles, {}, ALL);
    expect(idsOf(groups).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { rules } of groups) for (const rule of rules) expect(rule.level).toBe(rule.builtAs);
  });

  it('finds rules by id and by the words of their title, all words at once', () => {
    expect(idsOf(listRules(titles, {}, { ...ALL, query: 'WEEKDAY' }))).toEqual(['weekday']);
    expect(idsOf(listRules(titles, {}, { ...ALL, query: '整体 部分' }))).toContain('part-exceeds-whole');
    expect(listRules(titles, {}, { ...ALL, query: '没有这种规则' })).toEqual([]);
  });

  it('shows on request only what was changed, with what it was', () => {
    const [group] = listRules(titles, { weekday: 'off' }, { ...ALL, changedOnly: true });
    expect(group).toMatchObject({
      group: 'date',
      rules: [{ id: 'weekday', level: 'off', builtAs: 'error', isChanged: true }],
    });
  });

  it('keeps nothing for a rule that is set to how it was built', () => {
    const rule = listRules(titles, { weekday: 'off' }, { ...ALL, query: 'weekday' })[0]!.rules[0]!;
    expect(settingFor(rule, 'error')).toBeNull();
    expect(settingFor(rule, 'info')).toEqual({ severity: 'info' });
  });
});
