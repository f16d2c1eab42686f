import type { FactKind } from '../../model/fact.ts';
import type { Word } from './words.ts';

/** What stands behind an amount: its kind, unit and where the unit ends. */
export interface Counted {
  readonly kind: FactKind;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly end: number;
  readonly rule: string;
}

export const unitOf = (kind: FactKind, word: Word, rule: string): Counted => ({
  kind,
  unit: word.text,
  currency: null,
  end: word.end,
  rule,
});
