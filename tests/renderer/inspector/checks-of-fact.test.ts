import { describe, expect, it } from 'vitest';
import { checksOfFact } from '../../../renderer/inspector/checks-of-fact.ts';
import { RULES } from '../../../shared/checks/run.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import type { RuleSettings } from '../../../shared/model/rule-settings.ts';
import { NO_EDITS } from '../../../shared/review/edits.ts';
import { reviewOf } from '../../../shared/review/review.ts';
import { analysed } from '../../review/sample.ts';

function checksOn(text: string, written: string, settings: RuleSettings = {}) {
  const review = reviewOf(analysed(text), NO_EDITS, settings);
  return checksOfFact(review.facts.find(({ read }) => read.text === written)!, review, settings);
}

const BROKEN = '全区共有合作社118家，由粮食类46家和果蔬类70家组成，都已经登记在册。';
const countOf = ({ failed, noted, passed, unused, off }: ReturnType<typeof checksOn>): number =>
  failed.length + noted.length + passed.length + off.length + unused.flatMap(({ rules }) => rules).length;

describe('the account of the rules', () => {
  it('names those that object and those that agree', () => {
    const { failed, passed } = checksOn(BROKEN, '46家');
    expect(failed).toEqual(['sum-exhaustive']);
    expect(passed).toEqual(['part-exceeds-whole']);
  });

  it('tells remarks from objections', () => {
    const { failed, noted } = checksOn('协会会员1914名，占全县会员总数的62.55%。', '1914名');
    expect(failed).toEqual([]);
    expect(noted).toEqual(['share-feasible']);
  });

  it('counts an objection that was made a remark as a remark, not as agreement', () => {
    const { failed, noted, passed } = checksOn(BROKEN, '46家', { 'sum-exhaustive': 'info' });
    expect(failed).toEqual([]);
    expect(noted).toEqual(['sum-exhaustive']);
    expect(passed).not.toContain('sum-exhaustive');
  });

  it('accounts for every rule exactly once', () => {
    for (const settings of [{}, { weekday: 'off', 'sum-exhaustive': 'off' }] as const)
      expect(countOf(checksOn(BROKEN, '46家', settings))).toBe(RULES.length);
  });

  it('sets rules apart that are off', () => {
    const { off, failed, unused } = checksOn(BROKEN, '46家', { 'sum-exhaustive': 'off' });
    expect(off).toEqual(['sum-exhaustive']);
    expect(failed).toEqual([]);
    expect(unused.flatMap(({ rules }) => rules)).not.toContain('sum-exhaustive');
  });

  it('says of a figure that stands alone that no rule could test it, with the reason of each group', () => {
    const { failed, noted, passed, unused, hasNoNumber } = checksOn('院里养着37只鸽子，孩子们都很喜欢。', '37只');
    expect([failed, noted, passed, hasNoNumber]).toEqual([[], [], [], false]);
    for (const language of ['en', 'zh'] as const)
      for (const { group } of unused) expect(messagesFor(language).checks.needs[group].length).toBeGreaterThan(3);
  });
});
