import { tenthsOf } from '../extract/relate/spoken-shares.ts';
import { roughShares } from './rough-shares.ts';
import type { Rule } from './rule.ts';

/** 成 and "in ten" agree with the percent beside them. */
export const tenths: Rule = {
  id: 'tenths',
  severity: 'warning',
  before: ['gloss', 'fraction'],
  check: (page) => roughShares(page, tenthsOf),
};
