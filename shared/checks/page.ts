import type { LinkedView, Links } from '../extract/relate/links.ts';
import type { Item, Sentence, View } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { Source } from '../model/source.ts';

/** What rules read: an article cut into sentences, its numbers with the words around them, and what the text links. */
export interface Page extends View, Links {
  readonly issueDate: string | null;
  readonly sentences: readonly Sentence[];
  readonly items: readonly Item[];
}

/** Builds the lookups once for all rules. Linear. */
export function pageOf({ issueDate }: Pick<Source, 'issueDate'>, view: LinkedView): Page {
  const { blocks, articles, gated, links } = view;
  const sentences = gather(blocks, (block) => block.sentences);
  const items = gather(sentences, (sentence) => sentence.items);
  return { blocks, articles, gated, ...links, issueDate, sentences, items };
}
