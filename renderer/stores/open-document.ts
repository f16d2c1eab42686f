import { api } from '../api.ts';
import { useDocument } from './document-store.ts';
import { valueOrReport } from './problems.ts';
import { selectNothing } from './selection-store.ts';

/**
 * Shows a document; the one asked for last wins when answers overtake one another. Resolves when it is shown. Nothing is
 * selected in it then: ids of the document before name other things here.
 */
export async function showDocument(path: string): Promise<void> {
  useDocument.setState({ path });
  const view = valueOrReport(await api.view(path));
  const { path: wanted, view: before } = useDocument.getState();
  if (wanted !== path) return;
  if (before?.path !== path) selectNothing();
  useDocument.setState(view ? { view } : { path: null, view: null });
}
