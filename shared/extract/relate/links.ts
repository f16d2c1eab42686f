import { type Change, changesOf } from './changes.ts';
import { acrossSentences, type Composition, compositionsOf } from './compositions.ts';
import { type Gloss, glossesOf } from './glosses.ts';
import { type Share, sharedAcross, sharesOf } from './shares.ts';
import { type PageText, type View, viewOf } from './text-view.ts';

/** Everything that the sentences of a page link, in page order. */
export interface Links {
  readonly compositions: readonly Composition[];
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
  readonly glosses: readonly Gloss[];
}

/** A page cut into sentences, with what they link: read once, for the relations and for the checks. */
export interface LinkedView extends View {
  readonly links: Links;
}

export function linkedViewOf(page: PageText): LinkedView {
  const view = viewOf(page);
  return { ...view, links: linksOf(view) };
}

export function linksOf(view: View): Links {
  const sentences = view.blocks.flatMap((block) => block.sentences);
  return {
    compositions: sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1];
      const across = before === undefined ? null : acrossSentences(before, sentence);
      return across === null ? compositionsOf(sentence) : [across, ...compositionsOf(sentence)];
    }),
    shares: sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1];
      return sharesOf(sentence).map((share) => (before === undefined ? share : sharedAcross(before, share)));
    }),
    changes: sentences.flatMap(changesOf),
    glosses: sentences.flatMap(glossesOf),
  };
}
