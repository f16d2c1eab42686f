import { z } from 'zod';
import { QUALIFIERS, VERDICTS } from '../model/fact.ts';
import { defineOperation } from './operation.ts';
import { factRegister } from './register-keys.ts';
import { selectorSchema } from './selector-schema.ts';

const target = selectorSchema;

/** One field of one fact; null resets it to what the machine read. */
const change = z.discriminatedUnion('field', [
  z.strictObject({ target, field: z.literal('qualifier'), value: z.enum(QUALIFIERS).nullable() }),
  z.strictObject({ target, field: z.literal('verdict'), value: z.enum(VERDICTS).nullable() }),
  z.strictObject({
    target,
    field: z.literal('value'),
    value: z.union([z.number(), z.string().min(1).max(500)]).nullable(),
  }),
  z.strictObject({
    target,
    field: z.enum(['unit', 'metric', 'base', 'period', 'place', 'attribution', 'note']),
    value: z.string().max(20_000).nullable(),
  }),
]);
export type FactChange = z.infer<typeof change>;

/** Sets fields of facts, all or none: a paste over many cells is one change and one undo. */
export const setFactFields = defineOperation({
  id: 'set-fact-fields',
  undoable: true,
  schema: z.strictObject({ changes: z.array(change).min(1).max(100_000) }),
  writes: ({ changes }) =>
    changes.map(({ target, field, value }) => ({ register: factRegister(target, field), value })),
});
