import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { findingRegister } from './register-keys.ts';

/** Accepts or dismisses a finding, or opens it again (null). A dismissal needs its reason. */
export const judgeFinding = defineOperation({
  id: 'judge-finding',
  undoable: true,
  schema: z.strictObject({
    /** `ReviewedFinding.key`: rule, document and operands, so that it survives a new reading. */
    finding: z.string().min(1).max(16_384),
    judgement: z
      .discriminatedUnion('state', [
        z.strictObject({ state: z.literal('accepted'), reason: z.string().trim().max(2000) }),
        z.strictObject({ state: z.literal('dismissed'), reason: z.string().trim().min(1).max(2000) }),
      ])
      .nullable(),
  }),
  writes: ({ finding, judgement }) => [{ register: findingRegister(finding), value: judgement }],
});
