import { z } from 'zod';
import { defineOperation } from './operation.ts';
import { annotationRegister } from './register-keys.ts';
import { selectorSchema } from './selector-schema.ts';

const time = z.iso.datetime();

/** Makes an annotation, replaces it under the same id, or removes it (null). Times are given: shared code has no clock. */
export const annotate = defineOperation({
  id: 'annotate',
  undoable: true,
  schema: z.strictObject({
    id: z.string().min(1).max(128),
    annotation: z
      .strictObject({
        target: selectorSchema,
        body: z.string().max(100_000),
        creator: z.string().max(200),
        created: time,
        modified: time,
      })
      .nullable(),
  }),
  writes: ({ id, annotation }) => [{ register: annotationRegister(id), value: annotation }],
});
