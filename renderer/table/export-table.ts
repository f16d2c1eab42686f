import { csv, xlsx } from '../../shared/exports/registry.ts';
import { tableRows } from '../../shared/exports/table-rows.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { api } from '../api.ts';
import { report, valueOrReport } from '../stores/problems.ts';
import { editsSettled } from './send-changes.ts';
import { say } from './table-state.ts';
import type { ShownRows } from './use-shown-table.ts';

/**
 * Saves the rows on screen, in their order, where the person chooses. What is still on its way to the disk is waited for:
 * an edit made a moment ago must not be missing in the file.
 */
export async function exportTable(
  format: 'csv' | 'xlsx',
  shown: () => ShownRows,
  language: 'en' | 'zh',
): Promise<void> {
  await editsSettled();
  const { view, rows } = shown();
  if (!view) return;
  const words = messagesFor(language);
  const name = nameOf(view.path);
  try {
    const facts = tableRows(
      view,
      rows.map(({ fact }) => fact),
    );
    const bytes = await (format === 'csv' ? csv : xlsx).write(facts, { headers: words.tableExport.columns });
    const file = valueOrReport(await api.saveExport({ format, suggestedName: `${name}.${format}`, bytes }));
    if (file !== null) say('info', words.table.exported(file));
  } catch (error) {
    report({ kind: 'not-exported', file: `${name}.${format}`, detail: error instanceof Error ? error.name : null });
  }
}

/** The file name without folders and extension. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot > 0 ? file.slice(0, dot) : file;
}
