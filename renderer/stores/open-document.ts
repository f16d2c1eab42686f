import { api } from '../api.ts';
import { useDocument } from './document-store.ts';
import { valueOrReport } from './problems.ts';

/** Shows a document; the one asked for last wins when answers overtake one another. Resolves when it is shown. */
export async function showDocument(path: string): Promise<void> {
  useDocument.setState({ path });
  const view = valueOrReport(await api.view(path));
  if (useDocument.getState().path === path) useDocument.setState(view ? { view } : { path: null, view: null });
}
