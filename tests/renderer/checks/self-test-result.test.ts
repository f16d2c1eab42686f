import { expect, it } from 'vitest';
import { countCaught, resultOf } from '../../../renderer/checks/self-test-result.ts';
import type { PlantOutcome, SelfTest } from '../../../shared/model/self-test.ts';

const outcome = (was: string, expected: readonly string[], caughtBy: readonly string[]): PlantOutcome => ({
  kind: 'digits-swapped',
  before: '',
  was,
  becomes: '',
  after: '',
  expected,
  caughtBy,
  message: null,
});
const answerOf = (...outcomes: PlantOutcome[]): SelfTest => ({
  title: '',
  lang: 'zh',
  seed: 1,
  outcomes,
  isPartial: false,
});

it('sets what a rule could know apart from what only a source can tell, missed ones first', () => {
  const { testable, alone } = resultOf(
    answerOf(
      outcome('1', ['weekday'], ['weekday']),
      outcome('2', [], []),
      outcome('3', ['weekday'], []),
      outcome('4', ['age'], ['age', 'weekday']),
      outcome('5', ['age'], []),
    ),
  );
  expect(testable.map(({ was }) => was)).toEqual(['3', '5', '1', '4']);
  expect(alone.map(({ was }) => was)).toEqual(['2']);
  expect(countCaught(testable)).toBe(2);
  expect(countCaught(alone)).toBe(0);
});
