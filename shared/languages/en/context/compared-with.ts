import type { View } from './view.ts';

/** What a change is measured from, behind the number: "more than a year earlier", "from 2019", "below target". */
export function comparedWith(view: View, moved: boolean): string | null {
  const { tokens, at } = view;
  for (let next = at + 1; next < Math.min(tokens.length, at + 14); next++) {
    const { tag, lower } = tokens[next]!;
    if ('.,();'.includes(tag) || (tag === 'q' && next > at) || tag === 'c' || tag === 'v') return null;
    // "over the same period" compares nothing.
    if (lower === 'over' && tokens[next + 2]?.lower === 'same') return null;
    const span = tokens[next + 1]?.q ?? -1;
    if (lower === 'over' && span >= 0 && view.quantities[span]!.kind === 'duration') return null;
    const isDated = tokens[next + 1]?.tag === 'y' || tokens[next + 2]?.tag === 'y';
    // "slid 0.7% against the dollar": a price, not what it was before.
    const ofPlace =
      tag !== 'y' &&
      (/^(?:on|over|from|above|below|under|versus|to)$/.test(lower) || (isDated && /^(?:against|behind)$/.test(lower)));
    if (tag === '<' || lower === 'compared' || lower === 'ahead' || (moved && ofPlace && lower !== 'to')) {
      let from = next + 1;
      while (/^(?:with|to|of|in|for|at|during|by)$/.test(tokens[from]?.lower ?? '')) from++;
      return sideOf(view, from);
    }
  }
  return null;
}

/** The noun phrase or date at `from`, as written. */
export function sideOf({ text, tokens }: View, from: number): string | null {
  let end = from;
  // "those who did not", "what it was worth in 2023", "others".
  const isClause =
    tokens[from]?.lower === 'what' ||
    (/^(?:those|that)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.tag === 'r');
  if (isClause || tokens[from]?.lower === 'others') {
    end = from + 1;
    while (isClause && end < tokens.length && end - from < 8 && !'.,()cq'.includes(tokens[end]!.tag)) end++;
    return text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  }
  while (end < tokens.length && end - from < 8) {
    const { tag, lower } = tokens[end]!;
    const isIn =
      (lower === 'of' || lower === 'in') &&
      'yn'.includes(tokens[end - 1]?.tag ?? '.') &&
      'yd'.includes(tokens[end + 1]?.tag ?? '.');
    if (
      !'nd$yk'.includes(tag) &&
      !isIn &&
      !(tag === 'a' && /^(?:earlier|ago|later)$/.test(lower)) &&
      !(lower === 'of' && end > from) &&
      !(lower === 'before' && tokens[end - 1]?.tag === 'y')
    ) {
      if (!(tag === 'r' && lower === 'who' && end - from === 1)) break;
    }
    end++;
  }
  if (end === from) return null;
  const words = text.slice(tokens[from]!.start, tokens[end - 1]!.end).replace(/^(?:the|its|their) (?=\w)/i, '');
  return /^(?:the|a|an|that|those)?$/i.test(words) ? null : words;
}
