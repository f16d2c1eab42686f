import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { undoneRegister } from './register-keys.ts';

/** Takes an operation out of effect. An operation like any other, so that it survives a restart and reaches other devices. */
export const undo = defineOperation({
  id: 'undo',
  undoable: false,
  schema: z.strictObject({ operation: z.string().min(1).max(128) }),
  writes: ({ operation }) => [{ register: undoneRegister(operation), value: true }],
});
