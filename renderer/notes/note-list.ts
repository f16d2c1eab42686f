import type { Article } from '../../shared/model/article.ts';
import type { AnchoredAnnotation } from '../../shared/model/review.ts';
import { textBlocks } from '../../shared/text/anchor.ts';

export interface NoteLists {
  /** In the order of the text. */
  readonly placed: readonly AnchoredAnnotation[];
  /** Their words are no longer in the document; in the order in which they were written. */
  readonly orphaned: readonly AnchoredAnnotation[];
}

/** The notes of a document as they are listed. Linear but for the sorting. */
export function noteLists(annotations: readonly AnchoredAnnotation[], articles: readonly Article[]): NoteLists {
  const order = new Map(textBlocks(articles).map((block, at) => [placeKey(block), at]));
  const positionOf = ({ anchor }: AnchoredAnnotation): readonly [number, number] =>
    anchor.state === 'anchored' ? [order.get(placeKey(anchor)) ?? Infinity, anchor.start] : [Infinity, 0];
  const placed = annotations.filter(({ anchor }) => anchor.state === 'anchored');
  const orphaned = annotations.filter(({ anchor }) => anchor.state === 'orphaned');
  return {
    placed: [...placed].sort((a, b) => comparePlaces(positionOf(a), positionOf(b)) || compareTimes(a, b)),
    orphaned: [...orphaned].sort(compareTimes),
  };
}

const placeKey = ({
  articleId,
  paragraphId,
  field,
}: {
  articleId: string;
  paragraphId: string | null;
  field: string | null;
}) => paragraphId ?? `${articleId}.${field}`;

// No subtraction: two places that are unknown would give NaN.
const comparePlaces = (a: readonly [number, number], b: readonly [number, number]): number =>
  a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1;

const compareTimes = (a: AnchoredAnnotation, b: AnchoredAnnotation): number =>
  a.annotation.created < b.annotation.created ? -1 : Number(a.annotation.created > b.annotation.created);
