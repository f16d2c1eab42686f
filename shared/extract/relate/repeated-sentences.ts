import { gather } from '../../gather.ts';
import type { Item, Sentence, View } from './text-view.ts';

/** A number and the one that stands in its place where the article says the sentence again, word for word. */
export interface Repeat {
  readonly first: Item;
  readonly second: Item;
}

/** Shorter sentences with one number recur by themselves (得10分。), UTF-16 units of the words between the numbers. */
const FEWEST_UNITS = { zh: 16, en: 40 } as const;

/**
 * Numbers by which two sentences differ that are alike in every word, in every date and in all other numbers. Sentences
 * that differ in more are reports of one form about several things. Linear: each sentence is held against the first one
 * of its words.
 */
export function repeatsOf({ articles }: Pick<View, 'articles'>): readonly Repeat[] {
  return gather([...articles.values()], (blocks) => {
    const first = new Map<string, Sentence>();
    return gather(
      gather(blocks, ({ sentences }) => sentences),
      (sentence): readonly Repeat[] => {
        if (sentence.items.length === 0) return [];
        const words = wordsOf(sentence);
        const told = first.get(words);
        if (told === undefined) first.set(words, sentence);
        return told === undefined || (sentence.items.length === 1 && words.length < FEWEST_UNITS[sentence.lang])
          ? []
          : onlyDifference(told, sentence);
      },
    );
  });
}

/** The sentence without its numbers; where each stood, a mark that no text holds. */
const wordsOf = ({ items, text }: Sentence): string =>
  `${items.map(({ lead }) => lead).join('\0')}\0${items.at(-1)?.tail ?? text}`.trim();

function onlyDifference(told: Sentence, again: Sentence): readonly Repeat[] {
  const unlike = gather(again.items, (second, at): readonly Repeat[] => {
    const first = told.items[at]!;
    return numberOf(first) === numberOf(second) ? [] : [{ first, second }];
  });
  return unlike.length === 1 ? unlike : [];
}

/** However it is written: 20万 and 200,000 are one. Of a range or a score, its words. */
const numberOf = ({ fact }: Item): string => fact.decimal ?? fact.text;
