import { z } from 'zod';
import { QUALIFIERS, VERDICTS } from '../model/fact.ts';
import { defineOperation } from './operation.ts';
import { factRegister } from './register-keys.ts';
import { selectorSchema } from './selector-schema.ts';

const target = selectorSchema;
const words = z.string().max(20_000).nullable();

/** Sets one field of a fact; null resets it to what the machine read. */
export const setFactField = defineOperation({
  id: 'set-fact-field',
  undoable: true,
  schema: z.discriminatedUnion('field', [
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
      value: words,
    }),
  ]),
  writes: (payload) => [{ register: factRegister(payload.target, payload.field), value: payload.value }],
});
