import { predicateEnd } from './predicates.ts';
import { type View, wordsOf } from './view.ts';

/** "93% with the crews" behind "96% were satisfied with the boats": the verb goes on, what it speaks of is new. */
export function gapped(view: View, from: number): string | null {
  const { tokens, carried } = view;
  const first = tokens[from];
  if (first === undefined || !'nptd$ge'.includes(first.tag)) return null;
  const isPlace = first.tag === 'p' || first.tag === 't';
  if (first.tag === 'p' && (tokens[from + 1]?.tag === 'y' || tokens[from + 2]?.tag === 'y')) return null;
  const bare = wordsOf(view, isPlace ? from + 1 : from, predicateEnd(tokens, from + 1, false));
  if (bare === '') return null;
  const article = tokens[from + 1]!;
  const rest = isPlace && (article.tag === 'd' || article.tag === '$') ? `${article.lower} ${bare}` : bare;
  const predicate = carried.last?.predicate ?? carried.share?.predicate ?? null;
  const word = isPlace ? `${first.lower} ` : '';
  if (predicate === null) {
    const verb = carried.last?.verb ?? '';
    if (!isPlace) return rest;
    return verb === '' ? null : `${verb} ${word}${rest}`;
  }
  let stop = predicate.from;
  while (stop < predicate.to && tokens[stop]!.lower !== first.lower && !(isPlace && 'pt'.includes(tokens[stop]!.tag)))
    stop++;
  if (!isPlace) {
    // "34% involved alcohol and 19% speeding": the object is new; a verb of its own needs none.
    const isVerb = tokens[predicate.from]!.tag === 'v' || tokens[predicate.from]!.form === 'part';
    return first.tag === 'n' && isVerb && first.form !== 'part'
      ? `${wordsOf(view, predicate.from, predicate.from + 1)} ${rest}`
      : rest;
  }
  if (/^(?:in|among|at|by)$/.test(first.lower) && stop === predicate.to) return null;
  const verb = wordsOf(view, predicate.from, stop);
  return verb === '' ? null : `${verb} ${word}${rest}`;
}
