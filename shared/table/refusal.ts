import type { TableColumn } from './table-column.ts';

/** Why typed or pasted text is not taken; `messages/…/table.ts` has a sentence for each that says the way on. */
export const REFUSALS = [
  'read-only',
  'not-a-number',
  'has-other-words',
  'range-order',
  'not-a-date',
  'no-such-date',
  'not-a-score',
  'not-a-choice',
  'too-long',
  'does-not-fit',
  'too-many-cells',
  'nothing-to-paste',
] as const;
export type RefusalKind = (typeof REFUSALS)[number];

export interface Refusal {
  readonly kind: RefusalKind;
  readonly column: TableColumn | null;
  /** What was typed, shortened. */
  readonly text: string;
  /** The words that are too much, the choices there are, or how many cells: what the sentence needs besides. */
  readonly detail: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const LONGEST_SHOWN = 40;

export function refuse(kind: RefusalKind, column: TableColumn | null, text: string, detail = ''): Parsed<never> {
  return { ok: false, refusal: { kind, column, text: shortened(text), detail: shortened(detail) } };
}

export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });

const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
