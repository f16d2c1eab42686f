import type { TextSelector } from '../../shared/model/annotation.ts';
import type { Verdict } from '../../shared/model/fact.ts';
import { change, setFactFields } from '../stores/change.ts';
import { useDocument } from '../stores/document-store.ts';
import { useSelection } from '../stores/selection-store.ts';

/** Gives all selected facts the verdict: one change, one undo. `unchecked` takes the verdict back. */
export function setVerdict(verdict: Verdict): void {
  const { factIds } = useSelection.getState();
  const chosen = new Set(factIds);
  const facts = useDocument.getState().view?.review.facts ?? [];
  const value = verdict === 'unchecked' ? null : verdict;
  const changes = facts
    .filter(({ read }) => chosen.has(read.id))
    .map(({ selector }) => ({ target: mutable(selector), field: 'verdict' as const, value }));
  if (changes.length > 0) void setFactFields(changes);
}

/** Accepts the selected finding if it is open. */
export function acceptFinding(): void {
  const { findingKey } = useSelection.getState();
  const found = useDocument.getState().view?.review.findings.find(({ key }) => key === findingKey);
  if (found?.state !== 'open') return;
  void change('judge-finding', { finding: found.key, judgement: { state: 'accepted', reason: '' } });
}

const mutable = (selector: TextSelector) => ({ ...selector, hint: { ...selector.hint } });
