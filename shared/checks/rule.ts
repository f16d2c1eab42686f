import type { Item } from '../extract/relate/text-view.ts';
import type { Fact } from '../model/fact.ts';
import type { Severity } from '../model/finding.ts';
import type { TextSpan } from '../model/relation.ts';
import type { Discrepancy } from './believable.ts';
import type { Page } from './page.ts';

/** A finding before it has an id and a place in the order. */
export interface RawFinding {
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  /** What it is about; the first one is where it is shown. Empty for rules about words alone. */
  readonly facts: readonly (Fact | Item)[];
  /** Words that belong to it. Needed where there are no facts. */
  readonly spans?: readonly TextSpan[];
  /** One sentence in the language of the article. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The arithmetic, line by line, with the numbers as written. */
  readonly steps?: readonly string[];
  readonly proposals?: readonly string[];
  /** How far the figures are from agreeing. Too far, and the link is likelier misread than the article wrong: no finding. */
  readonly apart?: Discrepancy;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Ids of rules that stay silent about the same numbers when this one speaks: one cause, one finding. */
  readonly before: readonly string[];
  /** Everything the rule has to say about a page. Pure; linear in the page. */
  readonly check: (page: Page) => readonly RawFinding[];
}
