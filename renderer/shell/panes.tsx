import type { ComponentType } from 'react';
import type { SidePane } from '../stores/ui-store.ts';

/**
 * The one place where the window's frame meets its panes. Each pane is a component without props in the file named here;
 * it reads the stores. A pane whose file is not in the tree leaves its place empty.
 */
const files = {
  ...import.meta.glob<Record<string, ComponentType>>('../reader/reader-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../table/fact-table-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../inspector/inspector-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../findings/findings-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../notes/notes-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../search/search-pane.tsx', { eager: true }),
  ...import.meta.glob<Record<string, ComponentType>>('../charts/chart-side-pane.tsx', { eager: true }),
};

const Nothing: ComponentType = () => null;

function pane(file: string, name: string): ComponentType {
  return files[file]?.[name] ?? Nothing;
}

export const ReaderPane = pane('../reader/reader-pane.tsx', 'ReaderPane');
export const FactTablePane = pane('../table/fact-table-pane.tsx', 'FactTablePane');

export const SIDE_PANE_COMPONENTS: Readonly<Record<SidePane, ComponentType>> = {
  inspector: pane('../inspector/inspector-pane.tsx', 'InspectorPane'),
  findings: pane('../findings/findings-pane.tsx', 'FindingsPane'),
  notes: pane('../notes/notes-pane.tsx', 'NotesPane'),
  chart: pane('../charts/chart-side-pane.tsx', 'ChartSidePane'),
  search: pane('../search/search-pane.tsx', 'SearchPane'),
};
