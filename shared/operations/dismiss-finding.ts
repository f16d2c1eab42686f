import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { findingRegister } from './register-keys.ts';

/** Dismisses a finding with a reason, or opens it again (null). `finding` is a key that survives a new extraction. */
export const dismissFinding = defineOperation({
  id: 'dismiss-finding',
  undoable: true,
  schema: z.strictObject({
    finding: z.string().min(1).max(4096),
    dismissal: z.strictObject({ reason: z.string().trim().min(1).max(2000) }).nullable(),
  }),
  writes: ({ finding, dismissal }) => [{ register: findingRegister(finding), value: dismissal }],
});
