/** The fields of a quantity that most readings leave empty. */
export const BLANK = {
  value: null,
  low: null,
  high: null,
  decimal: null,
  unit: null,
  qualifier: 'exact',
  per: null,
  currency: null,
  step: null,
} as const;
