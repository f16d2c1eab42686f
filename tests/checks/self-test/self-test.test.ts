import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/checks/run.ts';
import { MOST_PLANTS } from '../../../shared/checks/self-test/choose-plants.ts';
import { copyArticle } from '../../../shared/checks/self-test/copy-article.ts';
import { selfTest } from '../../../shared/checks/self-test/self-test.ts';
import type { RuleSettings } from '../../../shared/model/rule-settings.ts';
import type { PlantKind, PlantOutcome } from '../../../shared/model/self-test.ts';
import { analysePassage } from '../passages.ts';

/** Invented; every figure agrees with every other. */
const CHINESE = `河东区合作社达118家

本报记者 周宁

全区共有合作社118家，由粮食类46家和果蔬类72家组成。听证会定于2025年11月12日（星期三）举行。

月产量由400台增至500台，增长25%。参加培训的农户共480户，其中山区120户，占480户的25%。

新增四类设施：健身角、儿童乐园、充电桩、书屋。每户补助90—100元，约需2小时即120分钟。
`;
const ENGLISH = `Ferry fleet grows to 64 buses

The fleet of 64 buses is made up of 40 electric and 24 diesel vehicles. The hearing is set for Wednesday, November 12, 2025.

Output rose from 400 units to 500 units, an increase of 25%. Rides cost 90-100 crowns. The course covers three subjects: fire, first aid, power.
`;

function tested(text: string, lang: string, seed = 1, settings: RuleSettings = {}) {
  const { articles, source } = analysePassage(text, lang);
  return selfTest(copyArticle(articles[0]!, source), seed, settings);
}
const chinese = tested(CHINESE, 'zh');
const ofKind = (kind: PlantKind, from = chinese): readonly PlantOutcome[] =>
  from.outcomes.filter((outcome) => outcome.kind === kind);

describe('the self-test', () => {
  it('plants no more errors than it may, in the order of the text, each a real change', () => {
    expect(chinese.outcomes.length).toBeGreaterThan(10);
    expect(chinese.outcomes.length).toBeLessThanOrEqual(MOST_PLANTS);
    for (const { was, becomes } of chinese.outcomes) expect(becomes).not.toBe(was);
  });

  it.each([
    ['total-changed', 'sum-exhaustive'],
    ['part-changed', 'sum-exhaustive'],
    ['weekday-shifted', 'weekday'],
    ['date-broken', 'date-exists'],
    ['range-reversed', 'range-order'],
    ['step-changed', 'change-recompute'],
    ['direction-flipped', 'direction'],
    ['count-changed', 'list-count'],
    ['headline-changed', 'headline-rounding'],
  ] as const)('catches %s by %s', (kind, rule) => {
    const outcomes = ofKind(kind);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.some(({ caughtBy }) => caughtBy.includes(rule))).toBe(true);
  });

  it('plants and catches in English as well', () => {
    const { outcomes } = tested(ENGLISH, 'en');
    const kinds = new Set(outcomes.map(({ kind }) => kind));
    for (const kind of ['weekday-shifted', 'date-broken', 'direction-flipped', 'range-reversed'] as const)
      expect(kinds).toContain(kind);
    expect(outcomes.filter(({ caughtBy }) => caughtBy.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('catches most of what contradicts something in the text', () => {
    const testable = chinese.outcomes.filter(({ expected }) => expected.length > 0);
    const caught = testable.filter(({ caughtBy }) => caughtBy.length > 0);
    expect(caught.length / testable.length).toBeGreaterThanOrEqual(0.7);
  });

  it('expects nothing of figures that stand alone, and nothing catches them', () => {
    const { outcomes } = tested('院里养着37只鸽子，孩子们都很喜欢它们。', 'zh');
    const swapped = ofKind('digits-swapped', { ...chinese, outcomes });
    expect(swapped).toMatchObject([{ was: '37只', becomes: '73只', expected: [], caughtBy: [], message: null }]);
  });

  it('finds less when a rule is off: it measures the rules in force', () => {
    const off = tested(CHINESE, 'zh', 1, { weekday: 'off' });
    expect(ofKind('weekday-shifted')[0]!.caughtBy).toEqual(['weekday']);
    expect(ofKind('weekday-shifted', off)[0]!.caughtBy).toEqual([]);
  });

  it('does not take a finding that was there before for a catch', () => {
    const broken = tested(CHINESE.replace('（星期三）', '（星期五）'), 'zh');
    for (const { caughtBy } of broken.outcomes) expect(caughtBy).not.toContain('weekday');
    expect(ofKind('weekday-shifted', broken)).toEqual([]);
  });

  it('gives the same for the same seed, other errors for another, and never touches the text', () => {
    expect(tested(CHINESE, 'zh')).toEqual(chinese);
    const seeds = [1, 2, 3, 4].map((seed) => JSON.stringify(tested(CHINESE, 'zh', seed).outcomes));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('names only rules that exist', () => {
    const ids = RULES.map(({ id }) => id);
    for (const { expected, caughtBy } of [...chinese.outcomes, ...tested(ENGLISH, 'en').outcomes])
      for (const rule of [...expected, ...caughtBy]) expect(ids).toContain(rule);
  });

  it('has nothing to plant in a text without figures', () => {
    expect(tested('河边的老屋还没有拆，孩子们在屋檐下写作业。', 'zh').outcomes).toEqual([]);
  });

  it('copies only the beginning of a very long article, and says so', () => {
    const { articles, source } = analysePassage(
      `${'河边的老屋还没有拆，孩子们在屋檐下写作业。\n\n'.repeat(3000)}`,
      'zh',
    );
    const copy = copyArticle(articles[0]!, source);
    expect(copy.isPartial).toBe(true);
    expect(copy.text.length).toBeLessThan(50_000);
    expect(copyArticle(analysePassage(CHINESE, 'zh').articles[0]!, source).isPartial).toBe(false);
  });
});
