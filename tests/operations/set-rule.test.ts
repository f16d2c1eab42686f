import { describe, expect, it } from 'vitest';
import type { Json } from '../../shared/model/operation.ts';
import { applyOperation, fold, makeOperation } from '../../shared/operations/registers.ts';
import { setRule } from '../../shared/operations/set-rule.ts';
import { enterOperation } from '../../shared/review/edits.ts';
import { ruleSettingsOf, sameSettings } from '../../shared/review/rule-settings.ts';

let made = 0;
function perform(state: ReturnType<typeof fold>, kind: string, payload: Json, now = 1000) {
  made += 1;
  const operation = makeOperation(state, { kind, payload, id: `op-${made}`, device: 'desk' }, now);
  applyOperation(state, operation);
  return operation;
}

describe('set-rule', () => {
  it('writes one register a rule', () => {
    expect(setRule.writes({ rules: ['weekday', 'age'], setting: { severity: 'off' } })).toEqual([
      { register: 'rule/weekday', value: { severity: 'off' } },
      { register: 'rule/age', value: { severity: 'off' } },
    ]);
  });

  it('is refused without rules, with other words for a severity, with a name that is no rule’s', () => {
    const wrong = [
      { rules: [], setting: null },
      { rules: ['weekday'], setting: { severity: 'loud' } },
      { rules: ['a/b'], setting: null },
      { rules: ['../x'], setting: null },
      { rules: ['weekday'], setting: 'off' },
    ];
    for (const payload of wrong) expect(setRule.schema.safeParse(payload).success).toBe(false);
  });

  it('counts until it is taken back, by undo or by null', () => {
    const state = fold([]);
    const first = perform(state, 'set-rule', { rules: ['weekday', 'age'], setting: { severity: 'off' } });
    expect(ruleSettingsOf(state)).toEqual({ weekday: 'off', age: 'off' });
    perform(state, 'set-rule', { rules: ['age'], setting: null });
    expect(ruleSettingsOf(state)).toEqual({ weekday: 'off' });
    perform(state, 'undo', { operation: first.id });
    expect(ruleSettingsOf(state)).toEqual({});
    perform(state, 'redo', { operation: first.id });
    expect(ruleSettingsOf(state)).toEqual({ weekday: 'off' });
  });

  it('keeps what names a rule of another version without effect', () => {
    const state = fold([]);
    perform(state, 'set-rule', { rules: ['rule-of-tomorrow'], setting: { severity: 'error' } });
    expect(ruleSettingsOf(state)).toEqual({});
    expect(state.refused).toEqual([]);
  });

  it('touches no document', () => {
    const state = fold([]);
    const set = perform(state, 'set-rule', { rules: ['weekday'], setting: { severity: 'info' } });
    expect([...enterOperation(new Map(), state, set)]).toEqual([]);
    const back = perform(state, 'undo', { operation: set.id });
    expect([...enterOperation(new Map(), state, back)]).toEqual([]);
  });
});

describe('two sets of settings', () => {
  it('are the same when every rule has the same, in any order', () => {
    expect(sameSettings({ a: 'off', b: 'info' }, { b: 'info', a: 'off' })).toBe(true);
    expect(sameSettings({ a: 'off' }, { a: 'info' })).toBe(false);
    expect(sameSettings({ a: 'off' }, {})).toBe(false);
    expect(sameSettings({}, { a: 'off' })).toBe(false);
  });
});
