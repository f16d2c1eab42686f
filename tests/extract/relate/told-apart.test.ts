import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { analysePassage } from '../../checks/passages.ts';

/** The relations of one type, each as its roles in the words of the text. */
function told(text: string, lang: 'zh' | 'en', type: string): readonly string[] {
  const analysis: Analysis = analysePassage(text, lang);
  const textOf = (id: string): string => analysis.facts.find((fact) => fact.id === id)!.text;
  return analysis.relations
    .filter((relation) => relation.type === type)
    .map(({ roles }) =>
      Object.entries(roles)
        .map(([role, ids]) => `${role} ${[ids].flat().map(textOf).join('+')}`)
        .join(', '),
    );
}

describe('a change told in any order', () => {
  it.each([
    ['今年报名人数为3420人，去年为2980人，今年比去年多了440人。', 'old 2980人, new 3420人, steps 440人'],
    ['女性平均预期寿命为82.4岁，男性为77.1岁，女性比男性长5.3岁。', 'old 77.1岁, new 82.4岁, steps 5.3岁'],
    ['今年种植面积已达2.4万亩，是2022年8000亩的3倍。', 'old 8000亩, new 2.4万亩, steps 3倍'],
    ['改版前栏目有42个，改版后精简为28个，减少了14个。', 'old 42个, new 28个, steps 14个'],
  ])('%s', (text, change) => {
    expect(told(text, 'zh', 'change')).toContain(change);
  });

  it.each([
    [
      'Applications reached 3,420 this year against 2,980 last year, an increase of 440.',
      'old 2,980, new 3,420, steps 440',
    ],
    ['Last year 52 teams signed up. This year 78 did, an increase of 50%.', 'old 52 teams, new 78, steps 50%'],
    [
      'The firm now employs 1,260 researchers, three times the 420 it had in 2018.',
      'old 420, new 1,260 researchers, steps three times',
    ],
  ])('%s', (text, change) => {
    expect(told(text, 'en', 'change')).toContain(change);
  });

  it.each([
    ['由8000人增至1.04万人，持证率提高30个百分点。', 'zh'],
    ['去年，全市接到投诉3200件，今年办结2400件，同比下降25%。', 'zh'],
    ['Home sales fell to 425 from 500 in August, but were 20 percent higher than a year earlier.', 'en'],
  ] as const)('has no step of another subject or base: %s', (text, lang) => {
    expect(told(text, lang, 'change').filter((change) => /steps \S/.test(change))).toEqual([]);
  });
});

describe('parts far from their whole', () => {
  it.each([
    ['全市共有养老机构78家，床位1.3万张，其中公办养老机构43家。', 'zh', 'whole 78家, parts 43家'],
    ['全省共排查安全隐患1.85万处，已完成整改1.62万处，其余正在整改。', 'zh', 'whole 1.85万处, parts 1.62万处'],
    [
      'The city has 78 care homes with 13,000 beds; 43 of the homes are publicly run.',
      'en',
      'whole 78 care homes, parts 43',
    ],
    [
      'Police stopped 5,600 vehicles over the weekend, including 3,100 trucks.',
      'en',
      'whole 5,600 vehicles, parts 3,100 trucks',
    ],
  ] as const)('%s', (text, lang, relation) => {
    expect(told(text, lang, 'part-of')).toContain(relation);
  });

  it('are complete where the last takes what the others leave', () => {
    expect(
      told('In all, 950 people took the test; 610 passed and the remaining 340 will try again.', 'en', 'sum'),
    ).toEqual(['whole 950 people, parts 610+340']);
  });
});
