import { describe, expect, it } from 'vitest';
import { GROUP_IDS, RULE_GROUPS } from '../../shared/checks/rule-groups.ts';
import { RULES } from '../../shared/checks/run.ts';
import { messagesFor } from '../../shared/messages/messages.ts';

const ids = RULES.map(({ id }) => id).sort();

describe('every rule', () => {
  it('stands in one group, and no group names a rule that is not there', () => {
    expect(Object.values(RULE_GROUPS).flat().sort()).toEqual(ids);
  });

  it.each(['en', 'zh'] as const)('is told in one sentence in %s', (language) => {
    const { titles } = messagesFor(language).rules;
    expect(Object.keys(titles).sort()).toEqual(ids);
    for (const id of ids) expect(titles[id], id).toMatch(language === 'zh' ? /[。]$/ : /[.]$/);
    expect(new Set(Object.values(titles)).size).toBe(ids.length);
  });

  it('belongs to a group that has a name in both languages', () => {
    for (const language of ['en', 'zh'] as const)
      expect(Object.keys(messagesFor(language).rules.groups).sort()).toEqual([...GROUP_IDS].sort());
  });
});
