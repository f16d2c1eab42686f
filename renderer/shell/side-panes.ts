import { type ComponentType, lazy } from 'react';
import { FindingsPane } from '../findings/findings-pane.tsx';
import { InspectorPane } from '../inspector/inspector-pane.tsx';
import { NotesPane } from '../notes/notes-pane.tsx';
import { SearchPane } from '../search/search-pane.tsx';
import type { SidePane } from '../stores/ui-store.ts';

/** Drawing brings its own library along; the window need not wait for it. */
const ChartSidePane = lazy(() =>
  import('../charts/chart-side-pane.tsx').then((module) => ({ default: module.ChartSidePane })),
);

/** The panes on the right. Each is a component without props that reads the stores. */
export const SIDE_PANE_COMPONENTS: Readonly<Record<SidePane, ComponentType>> = {
  inspector: InspectorPane,
  findings: FindingsPane,
  notes: NotesPane,
  chart: ChartSidePane,
  search: SearchPane,
};
