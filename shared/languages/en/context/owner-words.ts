import { nounEnd } from './noun-phrases.ts';
import type { Group } from './verb-groups.ts';
import { named, type View, wordsOf } from './view.ts';

/** The subject of the verb in front; a pronoun means what the block measured or named before. */
export function subjectName(view: View): string | null {
  const { ownerSubject, carried } = view;
  const name = named(view, ownerSubject);
  if (name !== null) return name;
  const { lower = '' } = ownerSubject === null ? {} : (view.tokens[ownerSubject.from] ?? {});
  // People are no metric.
  if (/^(?:i|we|you|he|she|who|whom)$/.test(lower)) return null;
  return carried.last?.metric ?? carried.before?.metric ?? carried.topic;
}

export const verbWord = (view: View, { main }: Group): string =>
  view.text.slice(view.tokens[main]!.start, view.tokens[main]!.end);
export const particle = (view: View, { main }: Group): string => {
  const next = view.tokens[main + 1];
  return next !== undefined &&
    next.end < view.quantity.start &&
    /^(?:in|out|up|down|off|on|over|away|back|aside)$/.test(next.lower)
    ? ` ${next.lower}`
    : '';
};

/** "exporters" in "costs exporters $35 million", "its key rate" in "lowered its key rate by": up to the last preposition. */
export function objectIn(view: View): { readonly object: string; readonly preposition: string } {
  const { tokens, front } = view;
  const last = tokens[front.to - 1];
  const isPreposition = last !== undefined && front.to > front.from && 'ptu'.includes(last.tag);
  let end = front.to;
  while (end > front.from && 'ptud$a'.includes(tokens[end - 1]!.tag)) end--;
  return { object: wordsOf(view, front.from, end), preposition: isPreposition ? last.lower : '' };
}

const PURPOSES = new Set(['on', 'for', 'to', 'into', 'from', 'in', 'towards', 'against']);
/** "on roads" behind "spent $4.3 million": a preposition and its noun, else ''. */
export function purposeFrom(view: View, at: number): string {
  const { tokens } = view;
  const first = tokens[at];
  if (first === undefined || !PURPOSES.has(first.lower) || tokens[at + 1]?.tag === 'y' || tokens[at + 1]?.tag === 'q')
    return '';
  if (first.tag === 't' && tokens[at + 1]?.tag === 'i') return wordsOf(view, at + 1, nounEnd(tokens, at + 2, at + 8));
  const noun = wordsOf(view, at + 1, nounEnd(tokens, at + 1, at + 7));
  const isDate = tokens[at + 1]?.tag === 'd' && tokens[at + 2]?.tag === 'y';
  // "in Ohio": where, not what for.
  if (noun === '' || isDate || (first.lower === 'in' && tokens[at + 1]!.capital)) return '';
  return `${first.lower} ${noun}`;
}

const FAR = 60;
/** The nearest group before (-1) or behind (1) the number that fits, sixty words away at most; -1 where none does. */
export function nearestVerb({ sentence, tokens, at }: View, step: -1 | 1, fits: (group: Group) => boolean): number {
  for (let next = at + step; next >= 0 && next < tokens.length && Math.abs(next - at) < FAR; next += step) {
    const index = sentence.verbAt.get(next);
    if (index !== undefined && fits(sentence.groups[index]!)) return index;
  }
  return -1;
}
