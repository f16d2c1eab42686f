import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { Layout } from './pieces.ts';

/** Which pieces of the reader's text are drawn with their marks. Only `use-drawing.ts` and this file write it. */
export interface Drawn {
  readonly layout: Layout | null;
  /** Ids of pieces near the view, and of those that somebody asked for. */
  readonly drawn: ReadonlySet<string>;
}

export const useDrawn = create<Drawn>(() => ({ layout: null, drawn: new Set() }));

/** Adds pieces and takes others away. */
export function setDrawn(add: readonly string[], remove: readonly string[]): void {
  const { drawn } = useDrawn.getState();
  const next = new Set(drawn);
  for (const id of remove) next.delete(id);
  for (const id of add) next.add(id);
  const isSame = next.size === drawn.size && [...next].every((id) => drawn.has(id));
  if (!isSame) useDrawn.setState({ drawn: next });
}

/** Draws what lies over one unit of a block now, so that its elements can be found. Not to be called while React renders. */
export function drawPlace(blockKey: string, unit: number): void {
  const id = useDrawn.getState().layout?.pieceAt(blockKey, unit) ?? null;
  if (id !== null && !useDrawn.getState().drawn.has(id)) flushSync(() => setDrawn([id], []));
}
