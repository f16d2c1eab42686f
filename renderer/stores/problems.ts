import type { Problem } from '../../shared/errors.ts';
import type { Answer } from '../../shared/ipc.ts';
import { useWorkspace } from './workspace-store.ts';

/** Adds a problem to those the person still has to see; the same one twice is shown once. */
export function report(problem: Problem): void {
  useWorkspace.setState(({ problems }) => ({
    problems: [...problems.filter((it) => it.kind !== problem.kind || it.file !== problem.file), problem],
  }));
}

export function dismissProblem(problem: Problem): void {
  useWorkspace.setState(({ problems }) => ({ problems: problems.filter((it) => it !== problem) }));
}

/** The value of an answer; its problem is reported and gives null. */
export function valueOrReport<T>(answer: Answer<T>): T | null {
  if (answer.ok) return answer.value;
  if (answer.problem.kind !== 'cancelled') report(answer.problem);
  return null;
}
