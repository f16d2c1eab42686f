import { useEffect, useRef } from 'react';
import { useDocument } from '../stores/document-store.ts';
import { showDocument } from '../stores/open-document.ts';
import { rememberDocument, useUi } from '../stores/ui-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/**
 * Shows the document that was shown last in this workspace, or the first that is ready, as soon as there is one; and
 * remembers what is shown.
 */
export function useAutoOpen(): void {
  const folder = useWorkspace((it) => it.workspace?.folder ?? null);
  const documents = useWorkspace((it) => it.documents);
  const path = useDocument((it) => it.path);
  /** What was tried already: a document that could not be shown is not asked for again and again. */
  const tried = useRef(new Set<string>());
  useEffect(() => {
    if (folder === null) tried.current.clear();
    if (folder === null || path !== null) return;
    const last = useUi.getState().lastDocuments[folder];
    const wanted = documents.find((it) => it.path === last && it.state !== 'missing');
    // The one shown last may still wait to be read: showing another first would make the page jump.
    if (wanted?.state === 'waiting') return;
    const ready = wanted?.state === 'ready' ? wanted : documents.find((it) => it.state === 'ready');
    const attempt = `${folder}\0${ready?.path}\0${ready?.sha256}`;
    if (!ready || tried.current.has(attempt)) return;
    tried.current.add(attempt);
    void showDocument(ready.path);
  }, [folder, documents, path]);
  useEffect(() => {
    if (folder !== null && path !== null) rememberDocument(folder, path);
  }, [folder, path]);
}
