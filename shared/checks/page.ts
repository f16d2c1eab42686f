import { type LinkedView, type Links, linkedViewOf } from '../extract/relate/links.ts';
import type { Block, Item, Sentence, View } from '../extract/relate/text-view.ts';
import type { Analysis } from '../model/analysis.ts';

/** What rules read: the page cut into sentences, its numbers with the words around them, and what the text links. */
export interface Page extends View, Links {
  readonly analysis: Analysis;
  readonly issueDate: string | null;
  readonly sentences: readonly Sentence[];
  readonly items: readonly Item[];
}

/** Builds the lookups once for all rules. Linear. `view` is given where the same facts were just related. */
export function pageOf(analysis: Analysis, view: LinkedView = linkedViewOf(analysis)): Page {
  const { blocks, articles, gated, links } = view;
  const sentences = blocks.flatMap((block) => block.sentences);
  return {
    blocks,
    articles,
    gated,
    ...links,
    analysis,
    issueDate: analysis.source.issueDate,
    sentences,
    items: sentences.flatMap((sentence) => sentence.items),
  };
}

export { itemsOf } from '../extract/relate/places.ts';

export const isHead = (block: Block): boolean => block.field !== null;
