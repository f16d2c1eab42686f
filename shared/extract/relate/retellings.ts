import { gather } from '../../gather.ts';
import { allOfThem } from './all-of-them.ts';
import { captionsOf } from './captions.ts';
import { mentionOf } from './mentions.ts';
import type { Wholes } from './owners.ts';
import { itemsOf } from './places.ts';
import { pointedBack } from './pointed-back.ts';
import { repeatsOf } from './repeated-sentences.ts';
import type { Retelling } from './retelling.ts';
import { sameNames } from './same-name.ts';
import { sizesOf } from './sizes.ts';
import type { View } from './text-view.ts';

/** Where an article gives a number for a thing that it gave one for before. By look-up: no pairs are tried. */
export function retellingsOf({ articles }: Pick<View, 'articles'>, wholes: Wholes): readonly Retelling[] {
  const named = gather([...articles.values()], (blocks) => {
    const items = itemsOf(blocks);
    return [
      ...sameNames(items, wholes),
      ...allOfThem(items),
      ...pointedBack(items),
      ...sizesOf(items),
      ...captionsOf(blocks),
    ];
  });
  const repeated = repeatsOf({ articles }).map(({ first, second }): Retelling => {
    return { first: mentionOf(first), second: mentionOf(second), tie: 'sentence', strength: 'stated' };
  });
  return [...named, ...repeated];
}
