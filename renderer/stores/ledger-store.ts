import { create } from 'zustand';
import type { Ledger } from '../../shared/model/ledger.ts';
import { api } from '../api.ts';
import { valueOrReport } from './problems.ts';

/** Whether the reader shows where every numeral ended up, and the ledger of the document that it shows. */
export interface LedgerReplica {
  readonly shown: boolean;
  /** Of `path`; null while it is on its way or could not be read. */
  readonly ledger: Ledger | null;
  readonly path: string | null;
}

export const useLedger = create<LedgerReplica>(() => ({ shown: false, ledger: null, path: null }));

export function toggleLedger(): void {
  useLedger.setState(({ shown }) => ({ shown: !shown, ledger: null, path: null }));
}

/** Asks for the ledger of a document; the answer is dropped when another was asked for meanwhile. */
export async function fetchLedger(path: string): Promise<void> {
  useLedger.setState({ ledger: null, path });
  const ledger = valueOrReport(await api.ledger(path));
  if (ledger && useLedger.getState().path === path) useLedger.setState({ ledger });
}
