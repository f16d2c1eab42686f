import { z } from 'zod';

/** Shape of `TextSelector`: see `model/annotation.ts`. */
export const selectorSchema = z.strictObject({
  document: z.string().min(1).max(4096),
  exact: z.string().min(1).max(100_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  hint: z.strictObject({
    paragraphId: z.string().max(64).nullable(),
    field: z.string().max(64).nullable(),
    start: z.number().int().nonnegative(),
  }),
});
