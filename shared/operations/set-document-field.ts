import { z } from 'zod';
import * as languages from '../languages/registry.ts';
import { defineOperation } from './operation.ts';
import { documentRegister } from './register-keys.ts';

const LANGUAGES = Object.values(languages).map(({ id }) => id);
const document = z.string().min(1).max(4096);

/** How a document is to be read: its encoding, the day of its issue, its language. Null lets the machine decide. */
export const setDocumentField = defineOperation({
  id: 'set-document-field',
  undoable: true,
  schema: z.discriminatedUnion('field', [
    z.strictObject({ document, field: z.literal('encoding'), value: z.string().min(1).max(64).nullable() }),
    z.strictObject({ document, field: z.literal('issueDate'), value: z.iso.date().nullable() }),
    z.strictObject({ document, field: z.literal('lang'), value: z.enum(LANGUAGES).nullable() }),
  ]),
  writes: ({ document, field, value }) => [{ register: documentRegister(document, field), value }],
});
