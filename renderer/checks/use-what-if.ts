import { useEffect, useMemo, useState } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import { type DraftEdit, type WhatIf, whatIfIn } from '../../shared/review/what-if.ts';
import { useDocument } from '../stores/document-store.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/** A pause in typing that is long enough to count, in milliseconds: no key waits for arithmetic. */
const PAUSE = 80;
const NO_RULES = {};

/** What the rules would say about the draft; null while there is none and until the first pause. */
export function useWhatIf(draft: DraftEdit | null): WhatIf | null {
  const view = useDocument((it) => it.view);
  const rules = useWorkspace(({ workspace }) => workspace?.rules ?? NO_RULES);
  const factId = draft?.factId ?? null;
  const articleId = useMemo(
    () => view?.review.facts.find(({ read }) => read.id === factId)?.read.articleId ?? null,
    [view, factId],
  );
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

/** One line: what would be gone, what would come, with the words of the first of each. */
export function whatIfText({ gone, come, after }: WhatIf, words: Messages['whatIf']): string {
  const graver = come.filter(({ severity }) => severity !== 'info');
  const agreed = come.filter(({ severity }) => severity === 'info');
  const parts = [
    ...(gone.length > 0 ? [words.fewer(gone.length)] : []),
    ...(graver.length > 0 ? [words.more(graver.length, graver[0]!.message)] : []),
    ...(agreed.length > 0 ? [agreed[0]!.message] : []),
  ];
  if (parts.length === 0) {
    const open = after.filter(({ severity }) => severity !== 'info').length;
    parts.push(open === 0 ? words.nothing : words.same);
  }
  return words.sentence(parts.join(words.between));
}

/** Worse, better or neither: the colour of the line. */
export function whatIfTone({ gone, come }: WhatIf): 'good' | 'bad' | null {
  if (come.some(({ severity }) => severity !== 'info')) return 'bad';
  return gone.some(({ severity }) => severity !== 'info') ? 'good' : null;
}
