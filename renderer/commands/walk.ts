import { useDocument } from '../stores/document-store.ts';
import { showDocument } from '../stores/open-document.ts';
import { selectFact, selectFinding, useSelection } from '../stores/selection-store.ts';
import { showSidePane } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/** Selects the fact after (or before) the selected one in the order of the text; stops at the ends. */
export function walkFacts(step: 1 | -1): void {
  const facts = useDocument.getState().view?.review.facts ?? [];
  const { factId, articleId } = useSelection.getState();
  const at = facts.findIndex(({ read }) => read.id === factId);
  const first = facts.findIndex(({ read }) => articleId === null || read.articleId === articleId);
  const next = at >= 0 ? facts[at + step] : facts[Math.max(first, 0)];
  if (next) selectFact(next.read.id, 'command');
}

/** Selects the next open finding and shows the findings. Goes round, so that none is missed. */
export function walkFindings(step: 1 | -1): void {
  const all = useDocument.getState().view?.review.findings ?? [];
  const { findingKey } = useSelection.getState();
  const at = all.findIndex(({ key }) => key === findingKey);
  const start = at >= 0 ? at : step === 1 ? -1 : 0;
  for (let i = 1; i <= all.length; i++) {
    const candidate = all[(start + step * i + all.length * 2) % all.length];
    if (candidate?.state !== 'open') continue;
    showSidePane('findings');
    selectFinding(candidate.key, candidate.finding.factIds, 'command');
    return;
  }
}

export function walkDocuments(step: 1 | -1): void {
  const ready = useWorkspace.getState().documents.filter(({ state }) => state === 'ready');
  const at = ready.findIndex(({ path }) => path === useDocument.getState().path);
  const next = ready[at < 0 ? 0 : at + step];
  if (next) void showDocument(next.path);
}
