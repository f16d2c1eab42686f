import type { PlantOutcome, SelfTest } from '../../shared/model/self-test.ts';

export interface SelfTestResult {
  /** Errors that contradict something in the text, missed ones first. */
  readonly testable: readonly PlantOutcome[];
  /** Errors in figures that nothing is linked with. */
  readonly alone: readonly PlantOutcome[];
}

const isCaught = ({ caughtBy }: PlantOutcome): boolean => caughtBy.length > 0;

/** What the rules missed comes first: it is what the person must look after. The order of the text stays within. */
export function resultOf({ outcomes }: SelfTest): SelfTestResult {
  const testable = outcomes.filter(({ expected }) => expected.length > 0);
  return {
    testable: [...testable.filter((it) => !isCaught(it)), ...testable.filter(isCaught)],
    alone: outcomes.filter(({ expected }) => expected.length === 0),
  };
}

export const countCaught = (outcomes: readonly PlantOutcome[]): number => outcomes.filter(isCaught).length;
