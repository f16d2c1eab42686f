import type { ReviewedFinding } from '../../shared/model/review.ts';
import { change } from '../stores/change.ts';

/** Takes a finding as right. True when it is on disk; nothing is sent for one that is accepted already. */
export async function accept({ key, state }: ReviewedFinding): Promise<boolean> {
  return (
    state !== 'accepted' && change('judge-finding', { finding: key, judgement: { state: 'accepted', reason: '' } })
  );
}

/** Sets a finding aside for a reason, which must not be blank. */
export async function dismiss({ key }: ReviewedFinding, reason: string): Promise<boolean> {
  const judgement = { state: 'dismissed', reason: reason.trim() };
  return judgement.reason !== '' && change('judge-finding', { finding: key, judgement });
}

export async function reopen({ key, state }: ReviewedFinding): Promise<boolean> {
  return state !== 'open' && change('judge-finding', { finding: key, judgement: null });
}

/** Switches the rule behind a finding off for the whole workspace; undo brings it back. */
export async function silence({ finding }: ReviewedFinding): Promise<boolean> {
  return change('set-rule', { rules: [finding.rule], setting: { severity: 'off' } });
}
