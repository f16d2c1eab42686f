import type { Clock, Json, Operation, RegisterWrite } from '../model/operation.ts';
import { compareOperations, hasSeen, nextClock, type OperationType } from './operation.ts';
import { undoneRegister } from './register-keys.ts';
import * as registry from './registry.ts';

const TYPES = new Map<string, OperationType<unknown>>(
  Object.values(registry).map((type) => [type.id, type as OperationType<unknown>]),
);

interface Write {
  readonly operation: Operation;
  readonly value: Json;
}

/** All that the logs say. Made by `fold`, advanced in place by `applyOperation`. */
export interface Registers {
  /** Register → its writes, newest first. */
  readonly writes: Map<string, Write[]>;
  readonly operations: Map<string, Operation>;
  /** Device → highest `seq`. */
  readonly seen: Map<string, number>;
  /** Kept, but without effect: of a kind or shape that this version does not know. */
  readonly refused: { readonly operation: Operation; readonly reason: string }[];
  clock: Clock;
}

/** The registers after all operations, in whatever order they are given. */
export function fold(operations: Iterable<Operation>): Registers {
  const state: Registers = {
    writes: new Map(),
    operations: new Map(),
    seen: new Map(),
    refused: [],
    clock: { wall: 0, counter: 0 },
  };
  for (const operation of operations) applyOperation(state, operation);
  return state;
}

/** Adds one operation; the same id twice changes nothing. */
export function applyOperation(state: Registers, operation: Operation): void {
  if (state.operations.has(operation.id)) return;
  state.operations.set(operation.id, operation);
  state.seen.set(operation.device, Math.max(operation.seq, state.seen.get(operation.device) ?? 0));
  state.clock = laterClock(state.clock, operation.clock);
  const read = readWrites(operation);
  if (typeof read === 'string') state.refused.push({ operation, reason: read });
  else for (const write of read) insertWrite(state, operation, write);
}

function laterClock(a: Clock, b: Clock): Clock {
  return a.wall - b.wall || a.counter - b.counter ? ((a.wall - b.wall || a.counter - b.counter) > 0 ? a : b) : a;
}

/** What the operation writes, or the reason why it cannot be read. */
function readWrites(operation: Operation): readonly RegisterWrite[] | string {
  const type = TYPES.get(operation.kind);
  if (!type) return `unknown kind of operation: ${operation.kind}`;
  const parsed = type.schema.safeParse(operation.payload);
  return parsed.success ? type.writes(parsed.data) : parsed.error.message;
}

/** The writes of an operation; none where this version cannot read it. */
export function writesOf(operation: Operation): readonly RegisterWrite[] {
  const read = readWrites(operation);
  return typeof read === 'string' ? [] : read;
}

function insertWrite(state: Registers, operation: Operation, { register, value }: RegisterWrite): void {
  const writes = state.writes.get(register) ?? [];
  const older = writes.findIndex((write) => compareOperations(write.operation, operation) < 0);
  writes.splice(older < 0 ? writes.length : older, 0, { operation, value });
  state.writes.set(register, writes);
}

/** True when the newest undo or redo of the operation is an undo. */
export function isUndone(state: Registers, operationId: string): boolean {
  return state.writes.get(undoneRegister(operationId))?.[0]?.value === true;
}

function liveWrites(state: Registers, register: string): Write[] {
  return (state.writes.get(register) ?? []).filter((write) => !isUndone(state, write.operation.id));
}

/** The newest value that is not undone; null when there is none. */
export function effective(state: Registers, register: string): Json {
  const newest = state.writes.get(register)?.find((write) => !isUndone(state, write.operation.id));
  return newest?.value ?? null;
}

/** Every register that holds a value, with that value. */
export function effectiveAll(state: Registers): Map<string, Json> {
  const all = new Map<string, Json>();
  for (const register of state.writes.keys()) {
    const value = register.startsWith('undone/') ? null : effective(state, register);
    if (value !== null) all.set(register, value);
  }
  return all;
}

/** Writes made without knowledge of one another, newest first; fewer than two are no conflict and give []. */
export function conflicts(state: Registers, register: string): readonly Write[] {
  const live = liveWrites(state, register);
  const heads = live.filter((a) => !live.some((b) => b !== a && hasSeen(b.operation, a.operation)));
  return heads.length > 1 ? heads : [];
}

/**
 * The ids that Undo and Redo of one device would take next, last first out. Derived from the operations alone, so they
 * are the same after a restart. A new change empties the redo stack, as everywhere.
 */
export function history(state: Registers, device: string): { undoable: string[]; redoable: string[] } {
  let undoable: string[] = [];
  let redoable: string[] = [];
  for (const operation of ownInOrder(state, device)) {
    const target = targetOf(operation);
    if (target === null) {
      undoable.push(operation.id);
      redoable = [];
    } else if (operation.kind === 'undo') {
      undoable = undoable.filter((id) => id !== target);
      redoable.push(target);
    } else {
      redoable = redoable.filter((id) => id !== target);
      undoable.push(target);
    }
  }
  return {
    undoable: undoable.filter((id) => !isUndone(state, id)),
    redoable: redoable.filter((id) => isUndone(state, id)),
  };
}

function ownInOrder(state: Registers, device: string): Operation[] {
  const refused = new Set(state.refused.map(({ operation }) => operation.id));
  return [...state.operations.values()]
    .filter((operation) => operation.device === device && !refused.has(operation.id))
    .sort((a, b) => a.seq - b.seq);
}

/** The operation that an undo or redo names; null for every other kind. */
function targetOf(operation: Operation): string | null {
  if (TYPES.get(operation.kind)?.undoable !== false) return null;
  return (operation.payload as { readonly operation: string }).operation;
}

/**
 * Checks a payload and makes the device's next operation of it; applies nothing. `now` is UTC milliseconds; `id` is fresh.
 * Throws a ZodError when the payload does not fit, an Error when the kind is unknown.
 */
export function makeOperation(
  state: Registers,
  made: { readonly kind: string; readonly payload: Json; readonly id: string; readonly device: string },
  now: number,
): Operation {
  const type = TYPES.get(made.kind);
  if (!type) throw new Error(`There is no operation "${made.kind}".`);
  const seen = Object.fromEntries([...state.seen].filter(([device]) => device !== made.device));
  return {
    ...made,
    payload: type.schema.parse(made.payload) as Json,
    seq: (state.seen.get(made.device) ?? 0) + 1,
    seen,
    clock: nextClock(state.clock, now),
  };
}
