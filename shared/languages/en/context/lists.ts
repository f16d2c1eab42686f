import { wholeBehind } from './as-subject.ts';
import { type Told, told, type View, wordsOf } from './view.ts';

const MOST_ITEMS = 8;

/**
 * "Coal, gas and wind supplied 12%, 33% and 29% of electricity respectively": one entry for each quantity of the list
 * that begins here; none where as many names do not stand before its verb.
 */
export function readRespective(view: View): readonly Told[] {
  const { tokens, at, owner, ownerSubject } = view;
  if (owner === null || ownerSubject === null) return [];
  let last = at;
  let count = 1;
  let joined = false;
  while (count < MOST_ITEMS) {
    let next = last + 1;
    while (',c'.includes(tokens[next]?.tag ?? '.') && next < last + 3) next++;
    if (tokens[next]?.tag !== 'q' || next === last + 1) break;
    joined ||= tokens.slice(last, next).some(({ tag }) => tag === 'c');
    last = next;
    count++;
  }
  if (count < 2 || tokens[at - 1]?.tag === 'q') return [];
  const names = namesIn(view, ownerSubject.from, ownerSubject.to);
  const isSaid = tokens.slice(last, last + 12).some(({ lower }) => lower === 'respectively');
  if (names.length !== count || (!isSaid && !joined)) return [];
  const { whole } = wholeBehind(view, last + 1);
  return names.map((name) => told('en-metric-respective', name, whole)!);
}

/** The names of a list: "Zinc, copper and nickel". */
function namesIn(view: View, from: number, to: number): readonly string[] {
  const { tokens } = view;
  const names: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const tag = tokens[at]?.tag ?? '.';
    if (at < to && tag !== ',' && tag !== 'c') continue;
    const name = wordsOf(view, start, at);
    if (name !== '') names.push(name);
    start = at + 1;
  }
  return names;
}
