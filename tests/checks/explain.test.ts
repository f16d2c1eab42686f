import { expect, test } from 'vitest';
import { explain } from '../../shared/checks/explain.ts';
import { analysePassage } from './passages.ts';

function explained(text: string) {
  const analysis = analysePassage(text, 'zh');
  const textOf = new Map(analysis.facts.map((fact) => [fact.id, fact.text]));
  return Object.fromEntries(explain(analysis).map(({ factId, ...rest }) => [textOf.get(factId), rest]));
}

test('a number that was recomputed names the rules that it passed', () => {
  const { '500台': now } = explained('月产量由400台增至500台，增长25%。');
  expect(now).toEqual({ failed: [], passed: ['change-recompute', 'direction'], untested: null });
});

test('a number that does not agree names the rule that it failed', () => {
  const { '20%': step } = explained('月产量由400台增至500台，增长20%。');
  expect(step).toMatchObject({ failed: ['change-recompute'], passed: ['direction'] });
});

test('a number that is said again names the rule that holds the two against each other', () => {
  const { '450万元': budget } = explained('项目总预算450万元。负责人表示，总预算450万元已经到位。');
  expect(budget).toEqual({ failed: [], passed: ['same-fact-conflict'], untested: null });
});

test('a number that nothing is linked to says so', () => {
  const { '37只': alone } = explained('院里养着37只鸽子。');
  expect(alone).toEqual({ failed: [], passed: [], untested: 'nothing-linked' });
});

test('a share of a whole that is only named gives information, and nothing to recompute', () => {
  const { '1914名': part } = explained('协会会员1914名，占全县会员总数的62.55%。');
  expect(part).toEqual({ failed: [], passed: ['share-feasible'], untested: null });
});

test('there is one explanation for each fact', () => {
  const analysis = analysePassage('2025年5月3日，12人参加，其中女性5人。', 'zh');
  expect(explain(analysis).map(({ factId }) => factId)).toEqual(analysis.facts.map(({ id }) => id));
});
