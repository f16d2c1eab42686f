import { create } from 'zustand';
import type { DocumentView } from '../../shared/model/workspace.ts';

/** Replica of the one document that is shown. Only `connect.ts` and `open-document.ts` write it. */
export interface DocumentReplica {
  /** Path asked for; differs from `view.path` while the answer is on its way. */
  readonly path: string | null;
  readonly view: DocumentView | null;
}

export const useDocument = create<DocumentReplica>(() => ({ path: null, view: null }));
