import { z } from 'zod';
import { RULE_LEVELS } from '../model/rule-settings.ts';
import { defineOperation } from './operation.ts';
import { ruleRegister } from './register-keys.ts';

const rule = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Switches check rules of this workspace off or gives them another severity; null: as they were built. */
export const setRule = defineOperation({
  id: 'set-rule',
  undoable: true,
  schema: z.strictObject({
    /** Several at once are one change and one undo. */
    rules: z.array(rule).min(1).max(500),
    setting: z.strictObject({ severity: z.enum(RULE_LEVELS) }).nullable(),
  }),
  writes: ({ rules, setting }) => rules.map((id) => ({ register: ruleRegister(id), value: setting })),
});
