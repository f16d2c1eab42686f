import type { MappedText, OffsetMap } from './offset-map.ts';
import type { Lang } from './source.ts';

export type ArticleKind = 'news' | 'brief' | 'caption' | 'masthead' | 'continuation' | 'other';
export type ParagraphRole = 'body' | 'subhead' | 'caption' | 'masthead' | 'other';
/** The headline fields of an article that can hold facts. */
export type HeadlineField = 'kicker' | 'title' | 'subtitle';

/** A paragraph reflowed to one line, what a reader sees, with its map back to the decoded source. */
export interface Paragraph extends MappedText {
  /** Unique in the document: `a2p5`. */
  readonly id: string;
  readonly role: ParagraphRole;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly map: OffsetMap;
}

/** A headline with its paragraphs. A document (a newspaper page) holds one or several. */
export interface Article {
  /** Unique in the document: `a2`. */
  readonly id: string;
  readonly kind: ArticleKind;
  readonly lang: Lang;
  readonly kicker: MappedText | null;
  readonly title: MappedText | null;
  readonly subtitle: MappedText | null;
  readonly byline: MappedText | null;
  readonly dateline: MappedText | null;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly paragraphs: readonly Paragraph[];
}
