import { VERDICTS, type Verdict } from '../../shared/model/fact.ts';

/** The verdict that a digit key stands for: 0 is `unchecked`, 1 `confirmed`, in the order of the list; null for others. */
export function verdictOfKey(key: string): Verdict | null {
  return key.length === 1 && key >= '0' && key <= '9' ? (VERDICTS[Number(key)] ?? null) : null;
}

export function keyOfVerdict(verdict: Verdict): string {
  return String(VERDICTS.indexOf(verdict));
}
