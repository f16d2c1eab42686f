import type { MappedText } from '../model/offset-map.ts';

/** The headline fields that a file gives apart from its text, mapped to their characters in the file. */
export interface GivenHeads {
  readonly title: MappedText | null;
  readonly subtitle: MappedText | null;
  readonly byline: MappedText | null;
  /** Where the first of them begins in the decoded file, in UTF-16 units. */
  readonly sourceStart: number;
}

/** How a decoded file is to be taken apart. */
export interface PageLayout {
  /** Where the text begins, in UTF-16 units; what stands before is not read as text. */
  readonly bodyStart: number;
  /** They belong to the first article. */
  readonly heads: GivenHeads | null;
  /** Marks such as `#` and `**` are layout, and lead to headings, items and cells. */
  readonly isMarkdown: boolean;
}

export const PLAIN: PageLayout = { bodyStart: 0, heads: null, isMarkdown: false };
