import { create } from 'zustand';

/** Who made the selection: the others scroll to it, the maker stays where it is. */
export type SelectionOrigin = 'reader' | 'table' | 'findings' | 'notes' | 'search' | 'library' | 'chart' | 'command';

/** The one selection that all panes share. Ids are those of the document shown. */
export interface Selection {
  readonly articleId: string | null;
  /** The fact that the inspector shows. */
  readonly factId: string | null;
  /** All selected facts, `factId` among them: what a chart or an edit of many rows takes. */
  readonly factIds: readonly string[];
  readonly findingKey: string | null;
  readonly annotationId: string | null;
  readonly origin: SelectionOrigin;
}

const NOTHING: Selection = {
  articleId: null,
  factId: null,
  factIds: [],
  findingKey: null,
  annotationId: null,
  origin: 'command',
};

export const useSelection = create<Selection>(() => NOTHING);

export function selectNothing(): void {
  useSelection.setState(NOTHING, true);
}

export function selectArticle(articleId: string | null, origin: SelectionOrigin): void {
  useSelection.setState({ ...NOTHING, articleId, origin }, true);
}

/** Selects one fact, or several with `factId` as the one in focus. */
export function selectFact(factId: string, origin: SelectionOrigin, factIds: readonly string[] = [factId]): void {
  useSelection.setState({ factId, factIds, findingKey: null, annotationId: null, origin });
}

export function selectFinding(findingKey: string, factIds: readonly string[], origin: SelectionOrigin): void {
  useSelection.setState({ findingKey, factId: factIds[0] ?? null, factIds, annotationId: null, origin });
}

export function selectAnnotation(annotationId: string, origin: SelectionOrigin): void {
  useSelection.setState({ annotationId, factId: null, factIds: [], findingKey: null, origin });
}
