import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { valueOrReport } from '../stores/problems.ts';

/** Time without typing before the search starts, in milliseconds. */
const REST = 90;
/** Time that articles which changed may wait until the search is made again, in milliseconds. */
const AGAIN = 400;
const LIMIT = 200;

export interface SearchState {
  readonly answer: SearchAnswer | null;
  /** From the question to the answer as the window saw it; null before the first answer. */
  readonly milliseconds: number | null;
  readonly searching: boolean;
}

const NOTHING: SearchState = { answer: null, milliseconds: null, searching: false };

/** Searches while the person types. The question asked last wins; the same is asked again when `fresh` (the articles) changed. */
export function useSearch(query: string, fresh: unknown): SearchState {
  const [state, setState] = useState<SearchState>(NOTHING);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const ask = async (mine: number): Promise<void> => {
    timer.current = null;
    const started = performance.now();
    const answer = valueOrReport(await api.find(query, LIMIT));
    if (mine !== asked.current) return;
    setState({ answer, milliseconds: performance.now() - started, searching: false });
  };
  const latest = useRef(ask);
  latest.current = ask;
  const later = useRef((delay: number): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    asked.current += 1;
    const mine = asked.current;
    timer.current = setTimeout(() => void latest.current(mine), delay);
  });
  useEffect(() => {
    if (query.trim() === '') setState(NOTHING);
    else {
      setState((before) => ({ ...before, searching: true }));
      later.current(REST);
    }
    return () => {
      // An answer on its way is no longer wanted.
      asked.current += 1;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    };
  }, [query]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is fresh asks again; a new query has asked already
  useEffect(() => {
    // While a folder is read its articles change many times a second: what waits already will see them all.
    if (query.trim() !== '' && timer.current === null) later.current(AGAIN);
  }, [fresh]);
  return state;
}
