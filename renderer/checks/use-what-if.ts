import { useEffect, useMemo, useState } from 'react';
import { type DraftEdit, type WhatIf, whatIfIn } from '../../shared/review/what-if.ts';
import { useDocument } from '../stores/document-store.ts';
import { factById } from '../stores/fact-index.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/** A pause in typing that is long enough to count, in milliseconds: no key waits for arithmetic. */
const PAUSE = 80;
const NO_RULES = {};

/** What the rules would say about the draft; null while there is none and until the first pause. */
export function useWhatIf(draft: DraftEdit | null): WhatIf | null {
  const view = useDocument((it) => it.view);
  const rules = useWorkspace(({ workspace }) => workspace?.rules ?? NO_RULES);
  const factId = draft?.factId ?? null;
  const articleId = (view && factId !== null && factById(view.review).get(factId)?.read.articleId) || null;
  const check = useMemo(
    () => (view && articleId !== null ? whatIfIn(view, articleId, rules) : null),
    [view, articleId, rules],
  );
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: WhatIf | null } | null>(null);
  const key = JSON.stringify(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the draft
  useEffect(() => {
    if (draft === null || check === null) return setAnswer(null);
    const timer = setTimeout(() => setAnswer({ key, value: check(draft) }), PAUSE);
    return () => clearTimeout(timer);
  }, [check, key]);
  return answer !== null && answer.key === key ? answer.value : null;
}
