import { gather } from '../../gather.ts';
import { AcrossArticles, type AcrossLink } from './across-articles.ts';
import { articleTexts } from './article-texts.ts';
import type { Change } from './changes.ts';
import { allChangesOf } from './comparisons.ts';
import { type Composition, compositionsOf } from './compositions.ts';
import { acrossSentences, broughtToEn, remainingEn, togetherEn } from './compositions-across.ts';
import { distantPartsOf } from './distant-parts.ts';
import { type DurationEnds, durationsOf } from './durations.ts';
import { type Enumeration, enumerationsOf } from './enumerations.ts';
import { type Gloss, glossesOf } from './glosses.ts';
import type { LinkedPieces } from './linked-pieces.ts';
import { meantWholes } from './meant-wholes.ts';
import { wholesInArticle } from './named-wholes.ts';
import { type Wholes, wholesOf } from './owners.ts';
import { namedWhole, sharesOfParts } from './part-shares.ts';
import { type Rate, ratesOf } from './rates.ts';
import { type Restatement, restatementsOf } from './restatements.ts';
import type { Retelling } from './retelling.ts';
import { retellingsOf } from './retellings.ts';
import { type Series, seriesOf } from './series.ts';
import { type Share, sharedAcross, sharesOf } from './shares.ts';
import { type Survey, surveysOf } from './surveys.ts';
import { type Target, targetsOf } from './targets.ts';
import { type PageText, type View, viewOf } from './text-view.ts';
import { type NamedWeekday, weekdaysOf } from './weekdays.ts';

/** Everything that the sentences of a page link, in page order. */
export interface Links {
  readonly compositions: readonly Composition[];
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
  readonly glosses: readonly Gloss[];
  readonly restatements: readonly Restatement[];
  readonly retellings: readonly Retelling[];
  readonly wholes: Wholes;
  /** What other pieces of the page, before this one, say of the same things. */
  readonly across: readonly AcrossLink[];
  readonly rates: readonly Rate[];
  readonly enumerations: readonly Enumeration[];
  readonly durations: readonly DurationEnds[];
  readonly weekdays: readonly NamedWeekday[];
  readonly series: readonly Series[];
  readonly targets: readonly Target[];
  readonly surveys: readonly Survey[];
}

/** A page cut into sentences, with what they link: read once, for the relations and for the checks. */
export interface LinkedView extends View {
  readonly links: Links;
}

/** `gated` is false where a test wants to see that gates hide nothing; `across` knows the page's articles before it. */
export function linkedViewOf(page: PageText, gated = true, across: AcrossArticles | null = null): LinkedView {
  const view = viewOf(page, gated);
  const pieces = across === null ? [] : gather([...view.articles], ([id, blocks]) => across.next(id, blocks));
  return { ...view, links: { ...linksOf(view), across: pieces } };
}

/** The articles of a page, one after the other: numbers are linked inside one, and no sentence goes on in the next. */
export function* linkedViewsOf(page: PageText, pieces: LinkedPieces, gated = true): Generator<LinkedView> {
  const across = new AcrossArticles(pieces);
  for (const article of articleTexts(page)) yield linkedViewOf(article, gated, across);
}

function linksOf(view: View): Omit<Links, 'across'> {
  const sentences = gather(view.blocks, (block) => block.sentences);
  const compositions = gather(sentences, (sentence, at) => {
    const before = sentences[at - 1];
    const across =
      before === undefined
        ? null
        : (acrossSentences(before, sentence) ?? togetherEn(sentence) ?? broughtToEn(sentence) ?? remainingEn(sentence));
    const told = across === null ? compositionsOf(sentence) : [across, ...compositionsOf(sentence)];
    const taken = new Set(gather(told, ({ parts }) => parts));
    return [...told, ...distantPartsOf(before, sentence, taken)];
  });
  const read = gather(sentences, (sentence, at) => {
    const before = sentences[at - 1];
    const near = before !== undefined && before.block === sentence.block ? before.items : [];
    return sharesOf(sentence).map((share) =>
      before === undefined ? share : namedWhole(sharedAcross(before, share), near),
    );
  });
  // 政府建的35间，社会力量建的52间，后者占近六成: two parts of one whole; neither is the whole of the other.
  const ofParts = wholesOf([], compositions);
  const ofOneWhole = read.map((share) => {
    const own = share.part === null ? undefined : ofParts.get(share.part);
    return own !== undefined && share.whole !== null && ofParts.get(share.whole) === own
      ? { ...share, whole: own }
      : share;
  });
  const placed = new Set(
    ofOneWhole
      .filter(({ whole, baseName }) => whole !== null || (baseName !== null && !/^(?:total|whole|lot)$/.test(baseName)))
      .map(({ percent }) => percent),
  );
  const more = sharesOfParts(compositions, placed);
  const replaced = new Set(more.map(({ percent }) => percent));
  const inSentence = meantWholes([...ofOneWhole.filter(({ percent }) => !replaced.has(percent)), ...more]);
  const shares = wholesInArticle(inSentence, view.blocks);
  const wholes = wholesOf(shares, compositions);
  return {
    compositions,
    shares,
    wholes,
    changes: gather(sentences, (sentence, at) => allChangesOf(sentence, sentences[at - 1])),
    restatements: restatementsOf(view),
    retellings: retellingsOf(view, wholes),
    glosses: gather(sentences, glossesOf),
    rates: gather(sentences, ({ items }) => gather(items, ratesOf)),
    enumerations: gather(sentences, ({ items }) => gather(items, enumerationsOf)),
    durations: gather(sentences, durationsOf),
    weekdays: gather(view.blocks, weekdaysOf),
    series: gather(view.blocks, seriesOf),
    targets: gather(view.blocks, targetsOf),
    surveys: gather(view.blocks, surveysOf),
  };
}
