import type { Article, HeadlineField, Paragraph } from '../../shared/model/article.ts';
import type { Severity } from '../../shared/model/finding.ts';
import type { MappedText } from '../../shared/model/offset-map.ts';
import type { Review } from '../../shared/model/review.ts';
import { type BlockMarks, NO_MARKS, type SpanOf } from './segments.ts';

/** Headline fields in the order in which they are read. Byline and dateline can hold notes but no facts. */
export const HEADLINE_FIELDS = ['kicker', 'title', 'subtitle', 'byline', 'dateline'] as const;
export type BlockField = (typeof HEADLINE_FIELDS)[number];

/** A block is a paragraph (its id is unique in the document) or a headline field of an article. */
export interface BlockPlace {
  readonly articleId: string;
  readonly paragraphId: string | null;
  readonly field: HeadlineField | string | null;
}

export function blockKey({ articleId, paragraphId, field }: BlockPlace): string {
  return paragraphId ?? `${articleId}.${field ?? ''}`;
}

/** A block of the document in reading order, with its text. */
export interface Block extends BlockPlace {
  readonly key: string;
  readonly text: string;
  readonly paragraph: Paragraph | null;
}

/** The blocks of an article in reading order. */
export function blocksOf(article: Article): readonly Block[] {
  const headline = HEADLINE_FIELDS.flatMap((field) => {
    const text = article[field]?.text;
    return text ? [blockFor({ articleId: article.id, paragraphId: null, field }, text, null)] : [];
  });
  return [
    ...headline,
    ...article.paragraphs.map((paragraph) =>
      blockFor({ articleId: article.id, paragraphId: paragraph.id, field: null }, paragraph.text, paragraph),
    ),
  ];
}

/** The text of a block with its way back to the source. */
export function mappedOf(article: Article, { field, paragraph }: Block): MappedText {
  return paragraph ?? article[field as BlockField]!;
}

function blockFor(place: BlockPlace, text: string, paragraph: Paragraph | null): Block {
  return { ...place, key: blockKey(place), text, paragraph };
}

interface MutableMarks {
  facts: SpanOf<string>[];
  findings: SpanOf<Severity>[];
  notes: SpanOf<string>[];
  numerals: BlockMarks['numerals'];
}

/** Everything that is marked in the text, by block. A dismissed finding marks nothing. Linear in the review. */
export function marksByBlock(review: Review): ReadonlyMap<string, BlockMarks> {
  const byBlock = new Map<string, MutableMarks>();
  const at = (place: BlockPlace): MutableMarks => {
    const key = blockKey(place);
    const marks = byBlock.get(key) ?? { facts: [], findings: [], notes: [], numerals: NO_MARKS.numerals };
    byBlock.set(key, marks);
    return marks;
  };
  for (const { read } of review.facts) at(read).facts.push({ start: read.start, end: read.end, of: read.id });
  const places = new Map(review.facts.map(({ read }) => [read.id, read]));
  for (const { finding, state } of review.findings) {
    if (state === 'dismissed') continue;
    for (const span of [...finding.factIds.flatMap((id) => places.get(id) ?? []), ...finding.spans]) {
      at(span).findings.push({ start: span.start, end: span.end, of: finding.severity });
    }
  }
  for (const { annotation, anchor } of review.annotations) {
    if (anchor.state === 'orphaned') continue;
    at(anchor).notes.push({ start: anchor.start, end: anchor.end, of: annotation.id });
  }
  return byBlock;
}
