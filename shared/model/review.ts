import type { Anchor, Annotation, TextSelector } from './annotation.ts';
import type { EditableField, Fact, Verdict } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Relation } from './relation.ts';

/** What the person set, field by field. A field that is absent stands as the machine read it. */
export type Overrides = Readonly<Partial<Record<EditableField, string | number>>>;

/** A fact in its three layers: written and read (`read`), set by a person (`overrides`), and what counts (`effective`). */
export interface ReviewedFact {
  readonly read: Fact;
  readonly effective: Fact;
  readonly overrides: Overrides;
  readonly note: string;
  readonly verdict: Verdict;
  /** Names the fact in operations. Once a fact was edited this is the selector of the first edit. */
  readonly selector: TextSelector;
  /** Fields that two people set without knowing of one another. */
  readonly conflicts: readonly EditableField[];
}

export type FindingState = 'open' | 'accepted' | 'dismissed';

export interface ReviewedFinding {
  readonly finding: Finding;
  /** Survives re-runs and new drafts as long as rule and operands are the same; names the finding in operations. */
  readonly key: string;
  readonly state: FindingState;
  readonly reason: string | null;
}

export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
}

/** Edits whose words are no longer in the document: kept and shown, never dropped. */
export interface OrphanedEdit {
  readonly selector: TextSelector;
  readonly overrides: Overrides;
}

/** All that machine and person say about one document together. A pure function of analysis and registers. */
export interface Review {
  readonly facts: readonly ReviewedFact[];
  readonly relations: readonly Relation[];
  readonly findings: readonly ReviewedFinding[];
  readonly annotations: readonly AnchoredAnnotation[];
  readonly orphans: readonly OrphanedEdit[];
}
