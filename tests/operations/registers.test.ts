import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, Operation } from '../../shared/model/operation.ts';
import { factRegister, registerParts, selectorKey, selectorOfKey } from '../../shared/operations/register-keys.ts';
import {
  applyOperation,
  conflicts,
  effective,
  effectiveAll,
  fold,
  history,
  makeOperation,
  type Registers,
} from '../../shared/operations/registers.ts';

const target = (exact: string) => ({
  document: 'a/b.txt',
  exact,
  prefix: '共',
  suffix: '。',
  hint: { paragraphId: 'a1p1', field: null, start: 3 },
});

let made = 0;
function perform(state: Registers, kind: string, payload: Json, device = 'desk', now = 1000): Operation {
  made += 1;
  const operation = makeOperation(state, { kind, payload, id: `op-${made}`, device }, now);
  applyOperation(state, operation);
  return operation;
}

const setUnit = (exact: string, value: string | null): Json => ({
  changes: [{ target: target(exact), field: 'unit', value }],
});
const register = (exact: string) => factRegister(target(exact), 'unit');

const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), exact: fc.constantFrom('1', '2', '3'), value: fc.option(fc.string()) }),
  fc.constant({ do: 'undo' as const }),
  fc.constant({ do: 'redo' as const }),
);

/** The textbook model: a list of whole states and a cursor. */
class Snapshots {
  states: Map<string, Json>[] = [new Map()];
  at = 0;
  set(key: string, value: Json): void {
    const next = new Map(this.states[this.at]);
    if (value === null) next.delete(key);
    else next.set(key, value);
    this.states = [...this.states.slice(0, this.at + 1), next];
    this.at += 1;
  }
}

function play(steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) {
  const state = fold([]);
  const model = new Snapshots();
  for (const it of steps) {
    const { undoable, redoable } = history(state, 'desk');
    expect([undoable.length, redoable.length]).toEqual([model.at, model.states.length - 1 - model.at]);
    if (it.do === 'set') {
      perform(state, 'set-fact-fields', setUnit(it.exact, it.value));
      model.set(register(it.exact), it.value);
    } else if (it.do === 'undo' && undoable.length > 0) {
      perform(state, 'undo', { operation: undoable.at(-1)! });
      model.at -= 1;
    } else if (it.do === 'redo' && redoable.length > 0) {
      perform(state, 'redo', { operation: redoable.at(-1)! });
      model.at += 1;
    }
    expect(effectiveAll(state)).toEqual(model.states[model.at]);
  }
  return state;
}

describe('undo and redo', () => {
  it('behave like a list of snapshots with a cursor', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => void play(steps)),
      { numRuns: 500 },
    );
  });

  it('survive a restart: folding the log through JSON gives the same values and stacks', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const state = play(steps);
        const again = fold(JSON.parse(JSON.stringify([...state.operations.values()])) as Operation[]);
        expect(effectiveAll(again)).toEqual(effectiveAll(state));
        expect(history(again, 'desk')).toEqual(history(state, 'desk'));
      }),
    );
  });
});

describe('folding', () => {
  it('gives the same values in whatever order and however often the operations arrive', () => {
    const twoDevices = fc.array(fc.tuple(step, fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(twoDevices, fc.infiniteStream(fc.nat()), (steps, dice) => {
        const desks = [fold([]), fold([])] as const;
        for (const [it, first] of steps) {
          const state = first ? desks[0] : desks[1];
          const device = first ? 'desk' : 'laptop';
          const stacks = history(state, device);
          if (it.do === 'set') perform(state, 'set-fact-fields', setUnit(it.exact, it.value), device);
          else if (it.do === 'undo' && stacks.undoable.length > 0)
            perform(state, 'undo', { operation: stacks.undoable.at(-1)! }, device);
        }
        const all = desks.flatMap((state) => [...state.operations.values()]);
        const shuffled = all.map((it) => [dice.next().value, it] as const).sort((a, b) => a[0] - b[0]);
        const merged = fold(shuffled.map(([, it]) => it));
        expect(effectiveAll(merged)).toEqual(effectiveAll(fold([...all, ...all])));
      }),
    );
  });

  it('keeps what it does not know, without effect and with a reason', () => {
    const known = makeOperation(fold([]), { kind: 'undo', payload: { operation: 'x' }, id: 'a', device: 'desk' }, 1);
    const state = fold([
      { ...known, kind: 'from-the-future' },
      { ...known, id: 'b', seq: 2, payload: { no: 1 } },
    ]);
    expect(state.refused.map((it) => it.operation.id)).toEqual(['a', 'b']);
    expect(state.refused[0]!.reason).toContain('from-the-future');
    expect(effectiveAll(state).size).toBe(0);
  });

  it('lets a later operation win although the wall clock ran backwards', () => {
    const state = fold([]);
    perform(state, 'set-fact-fields', setUnit('1', 'old'), 'desk', 9_000);
    perform(state, 'set-fact-fields', setUnit('1', 'new'), 'desk', 10);
    expect(effective(state, register('1'))).toBe('new');
  });
});

describe('a conflict', () => {
  it('shows both values written without knowledge of one another, and ends with a write that saw both', () => {
    const desk = fold([]);
    const laptop = fold([]);
    const a = perform(desk, 'set-fact-fields', setUnit('1', '名'), 'desk');
    const b = perform(laptop, 'set-fact-fields', setUnit('1', '人'), 'laptop');
    applyOperation(desk, b);
    expect(conflicts(desk, register('1')).map((it) => it.operation.id)).toEqual([b.id, a.id]);
    perform(desk, 'set-fact-fields', setUnit('1', '个'), 'desk');
    expect(conflicts(desk, register('1'))).toEqual([]);
  });

  it('is not seen where the second writer knew the first', () => {
    const laptop = fold([perform(fold([]), 'set-fact-fields', setUnit('1', '名'), 'desk')]);
    perform(laptop, 'set-fact-fields', setUnit('1', '人'), 'laptop');
    expect(conflicts(laptop, register('1'))).toEqual([]);
  });
});

describe('payloads', () => {
  it.each([
    ['set-fact-fields', { changes: [{ target: target('1'), field: 'verdict', value: 'perhaps' }] }],
    ['set-fact-fields', { changes: [{ target: target('1'), field: 'colour', value: 'red' }] }],
    ['judge-finding', { finding: 'sum/1', judgement: { state: 'dismissed', reason: '  ' } }],
    ['annotate', { id: 'n1', annotation: { body: 'no target' } }],
    ['no-such-thing', {}],
  ])('that do not fit %s are refused before anything is made', (kind, payload) => {
    expect(() => perform(fold([]), kind, payload as Json)).toThrow();
  });

  it('make, replace and remove an annotation, and dismiss and reopen a finding', () => {
    const state = fold([]);
    const note = {
      target: target('1'),
      body: 'ask',
      creator: 'Li',
      created: '2025-10-01T00:00:00Z',
      modified: '2025-10-01T00:00:00Z',
    };
    perform(state, 'annotate', { id: 'n1', annotation: note });
    expect(effective(state, 'annotation/n1')).toEqual(note);
    perform(state, 'annotate', { id: 'n1', annotation: null });
    expect(effective(state, 'annotation/n1')).toBeNull();
    perform(state, 'judge-finding', { finding: 'k', judgement: { state: 'dismissed', reason: 'rounded' } });
    expect(effective(state, 'finding/k')).toEqual({ state: 'dismissed', reason: 'rounded' });
    perform(state, 'judge-finding', { finding: 'k', judgement: null });
    expect(effectiveAll(state).size).toBe(0);
  });
});

it('a register key gives its parts and its selector back, whatever characters they hold', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, text, (document, exact, prefix) => {
      const selector = { ...target(exact), document, prefix: `${prefix}%2F/%\ud800` };
      const parts = registerParts(factRegister(selector, 'note'));
      expect(parts).toEqual(['fact', selectorKey(selector), 'note']);
      expect(selectorOfKey(parts[1]!)).toEqual(selector);
    }),
  );
});
