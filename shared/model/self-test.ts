import type { Lang } from './source.ts';

/** The sorts of error that the self-test plants. */
export const PLANT_KINDS = [
  'part-changed',
  'total-changed',
  'part-over-whole',
  'share-changed',
  'share-over',
  'step-changed',
  'direction-flipped',
  'headline-changed',
  'gloss-changed',
  'weekday-shifted',
  'date-broken',
  'range-reversed',
  'count-changed',
  'repeated-differently',
  'magnitude-slipped',
  'digits-swapped',
] as const;
export type PlantKind = (typeof PLANT_KINDS)[number];

/** One error that was planted, and what became of it. */
export interface PlantOutcome {
  readonly kind: PlantKind;
  /** The words around, as they stand in the article. */
  readonly before: string;
  readonly was: string;
  readonly becomes: string;
  readonly after: string;
  /** Rules that are there to catch it; empty where the text holds nothing against the figure. */
  readonly expected: readonly string[];
  /** Rules that spoke of it as error or warning; empty when it slipped through. */
  readonly caughtBy: readonly string[];
  /** What the first of them said. */
  readonly message: string | null;
}

/** How the rules did on known errors in a private copy of one article. */
export interface SelfTest {
  readonly title: string;
  readonly lang: Lang;
  readonly seed: number;
  readonly outcomes: readonly PlantOutcome[];
  /** The article is so long that only its beginning was copied. */
  readonly isPartial: boolean;
}

/** What the self-test works on. */
export interface SelfTestCopy {
  readonly title: string;
  readonly text: string;
  readonly lang: Lang;
  readonly issueDate: string | null;
  readonly isPartial: boolean;
}
