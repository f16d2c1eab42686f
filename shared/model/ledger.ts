/** Why a digit or numeral character of the text is part of no fact. */
export const EXCLUSIONS = [
  'name',
  'edition',
  'idiom',
  'word',
  'list-marker',
  'page-furniture',
  'pronoun',
  'place-in-series',
  'clock',
  'code',
  'rate-base',
  'byline',
  'front-matter',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

export const FATES = ['fact', 'excluded', 'unresolved'] as const;
export type Fate = (typeof FATES)[number];

/** Where one run of digits and numeral characters of the page ended up. */
export interface LedgerEntry {
  readonly text: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly fate: Fate;
  readonly factId: string | null;
  /** Null for facts and for what no rule explains. */
  readonly reason: Exclusion | null;
}

/** The ledger of one document, as it was when the file had these bytes. */
export interface Ledger {
  readonly sha256: string;
  /** In source order; their texts together are all the numerals of the source. */
  readonly entries: readonly LedgerEntry[];
}

/** How many numeral characters (UTF-16 units) had which fate: the three add up to all of them. */
export function ledgerTotals(ledger: readonly LedgerEntry[]): Readonly<Record<Fate, number>> {
  const totals = { fact: 0, excluded: 0, unresolved: 0 };
  for (const { fate, text } of ledger) totals[fate] += text.length;
  return totals;
}
