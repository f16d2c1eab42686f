/** A numeral read at one place of a text: digits, words or both, with its multiplier, without unit or qualifier. */
export interface Numeral {
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Exact value as a decimal string with the digits as written ("62.50", "220000"); null when only a range is meant. */
  readonly decimal: string | null;
  /** Ends of what is meant when it is no single value (十几 → "11".."19", 数百 → "200".."999"). */
  readonly low: string | null;
  readonly high: string | null;
  /** One unit of the last written digit that counts, in base units: 1.2万 → "1000", 400 → "100", 62.55 → "0.01". */
  readonly step: string;
  /** True when the numeral itself says "and somewhat more" (三十多万, 20余). */
  readonly over: boolean;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** Reads the numeral that begins exactly at `at`, or null. Linear in the length of what it reads; never throws. */
export type ReadNumeral = (text: string, at: number) => Numeral | null;
