import type { Json } from '../../shared/model/operation.ts';
import type { FactChange } from '../../shared/operations/set-fact-fields.ts';
import { api } from '../api.ts';
import { valueOrReport } from './problems.ts';
import { useWorkspace } from './workspace-store.ts';

/** Sends one change; true when it is on disk. What failed is reported and the screen keeps what it showed before. */
export async function change(kind: string, payload: Json): Promise<boolean> {
  return settle(api.apply({ kind, payload }));
}

export function setFactFields(changes: readonly FactChange[]): Promise<boolean> {
  return change('set-fact-fields', { changes } as unknown as Json);
}

export function undo(): Promise<boolean> {
  return settle(api.undo());
}

export function redo(): Promise<boolean> {
  return settle(api.redo());
}

async function settle(sent: ReturnType<typeof api.apply>): Promise<boolean> {
  addInFlight(1);
  try {
    const workspace = valueOrReport(await sent);
    if (workspace) useWorkspace.setState({ workspace });
    return workspace !== null;
  } finally {
    addInFlight(-1);
  }
}

function addInFlight(more: 1 | -1): void {
  useWorkspace.setState(({ inFlight }) => ({ inFlight: inFlight + more }));
}
