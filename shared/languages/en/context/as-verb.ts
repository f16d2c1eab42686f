import { countedNoun } from './counted-noun.ts';
import { nounEnd } from './noun-phrases.ts';
import { nearestVerb } from './owner-words.ts';
import type { Group } from './verb-groups.ts';
import { CHANGING } from './verbs.ts';
import { named, type Told, told, type View, wordsOf } from './view.ts';

/** What a verb takes right behind it: "its key rate" in "lowered its key rate". */
export function objectOf(view: View, { main }: Group): string {
  const { tokens } = view;
  return 'nd$'.includes(tokens[main + 1]?.tag ?? '.')
    ? wordsOf(view, main + 1, nounEnd(tokens, main + 1, main + 9))
    : '';
}

/** What moved by a verb: its object where it takes one, else its subject. */
function movedBy(view: View, index: number): string | null {
  const { sentence, carried } = view;
  const group = sentence.groups[index]!;
  const object = CHANGING.has(group.base) && !group.passive ? objectOf(view, group) : '';
  if (object !== '') return object;
  return named(view, sentence.subjects[index] ?? null) ?? carried.before?.metric ?? carried.topic;
}

/** "The number of children has doubled", "aims to double capacity": the quantity is the verb. */
export function asVerb(view: View): Told | null {
  const index = view.sentence.verbAt.get(view.at);
  return index === undefined ? null : told('en-metric-moved', movedBy(view, index));
}

/** "cut its dividend for the first time in years, to 6.1 cents": the verb stands before the comma. */
export function asLaterLevel(view: View): Told | null {
  const { tokens, front, edge } = view;
  if (edge?.tag !== ',' || front.to - front.from !== 1 || !/^(?:to|from|by)$/.test(tokens[front.from]!.lower))
    return null;
  // "rescued 46 people, among them a baby, from three yachts".
  if (tokens[front.from]!.lower === 'from' && countedNoun(view.quantity) !== '') return null;
  const index = nearestVerb(view, -1, ({ finite, first }) => finite || tokens[first]!.tag === 't');
  return index < 0 ? null : told('en-metric-moved', movedBy(view, index));
}
