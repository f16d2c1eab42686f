import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { valueOrReport } from '../stores/problems.ts';

/** Time without typing before the search starts, in milliseconds. */
const REST = 90;
const LIMIT = 200;

export interface SearchState {
  readonly answer: SearchAnswer | null;
  /** From the question to the answer as the window saw it; null before the first answer. */
  readonly milliseconds: number | null;
  readonly searching: boolean;
}

const NOTHING: SearchState = { answer: null, milliseconds: null, searching: false };

/** Searches while the person types. The question asked last wins; `fresh` changes when the articles did. */
export function useSearch(query: string, fresh: unknown): SearchState {
  const [state, setState] = useState<SearchState>(NOTHING);
  const asked = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fresh` asks the same question again
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    if (query.trim() === '') {
      setState(NOTHING);
      return;
    }
    setState((before) => ({ ...before, searching: true }));
    const timer = setTimeout(() => void ask(), REST);
    const ask = async (): Promise<void> => {
      const started = performance.now();
      const answer = valueOrReport(await api.find(query, LIMIT));
      if (mine !== asked.current) return;
      setState({ answer, milliseconds: performance.now() - started, searching: false });
    };
    return () => clearTimeout(timer);
  }, [query, fresh]);
  return state;
}
