/**
 * A note on a span of a paragraph, after the W3C Web Annotation model. Found again by quote and context, never by
 * offset alone. Offsets here are UTF-16; an export to Web Annotation JSON-LD converts them to code points.
 */
export interface TextQuoteSelector {
  readonly exact: string;
  /** Up to 32 UTF-16 units before and after, never splitting a surrogate pair. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Names a run of text in a document in a way that survives edits elsewhere in the file. */
export interface TextSelector extends TextQuoteSelector {
  /** Workspace-relative path of the document. */
  readonly document: string;
  /** Start in the reflowed text block when it was made: a hint to choose among equals, never proof. */
  readonly hint: { readonly paragraphId: string | null; readonly field: string | null; readonly start: number };
}

export interface Annotation {
  readonly id: string;
  readonly target: TextSelector;
  readonly body: string;
  readonly creator: string;
  /** UTC, ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** Where an anchored thing stands now. `orphaned`: kept and shown, but its words cannot be found. */
export type Anchor =
  | {
      readonly state: 'anchored';
      readonly paragraphId: string | null;
      readonly articleId: string;
      readonly field: string | null;
      readonly start: number;
      readonly end: number;
    }
  | { readonly state: 'orphaned' };
