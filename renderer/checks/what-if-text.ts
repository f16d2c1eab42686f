import type { Messages } from '../../shared/messages/messages.ts';
import type { WhatIf } from '../../shared/review/what-if.ts';

/** One line: what would be gone, what would come, with the words of the first of each. */
export function whatIfText({ gone, come, after }: WhatIf, words: Messages['whatIf']): string {
  const less = gone.filter(({ severity }) => severity !== 'info');
  const graver = come.filter(({ severity }) => severity !== 'info');
  const agreed = come.filter(({ severity }) => severity === 'info');
  const parts = [
    ...(less.length > 0 ? [words.fewer(less.length)] : []),
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
