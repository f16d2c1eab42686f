import { fractionOf } from '../extract/relate/spoken-shares.ts';
import { roughShares } from './rough-shares.ts';
import type { Rule } from './rule.ts';

/** A fraction in words agrees with the percent beside it. */
export const fraction: Rule = {
  id: 'fraction',
  severity: 'warning',
  before: ['gloss'],
  check: (page) => roughShares(page, fractionOf),
};
