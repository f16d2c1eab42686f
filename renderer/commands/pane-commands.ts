import { useEffect, useRef } from 'react';
import type { HandledCommandId } from '../../shared/commands/commands.ts';

/** Commands that a pane carries out, because they need what only it knows (its order of rows, its field for a reason). */
export type PaneCommandId = Extract<
  HandledCommandId,
  'export-csv' | 'export-xlsx' | 'dismiss-finding' | 'add-note' | 'make-chart' | 'find'
>;

const offers = new Map<PaneCommandId, () => void>();
let waiting: { readonly id: PaneCommandId; readonly until: number } | null = null;

/** How long a command waits for its pane to appear, in milliseconds. */
const PATIENCE = 1500;

/** A pane carries out `id` while it is on the screen. A command chosen just before the pane appeared is carried out then. */
export function usePaneCommand(id: PaneCommandId, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const offer = (): void => latest.current();
    offers.set(id, offer);
    if (waiting?.id === id && performance.now() < waiting.until) {
      waiting = null;
      offer();
    }
    return () => {
      if (offers.get(id) === offer) offers.delete(id);
    };
  }, [id]);
}

/** Asks the pane that offers `id`, now or as soon as it appears. */
export function askPane(id: PaneCommandId): void {
  const offer = offers.get(id);
  waiting = offer ? null : { id, until: performance.now() + PATIENCE };
  offer?.();
}
