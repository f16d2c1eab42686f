import { z } from 'zod';
import type { Clock, Operation, RegisterWrite } from '../model/operation.ts';

/** A pure description of one sort of change. */
export interface OperationType<Payload = never> {
  readonly id: string;
  readonly schema: z.ZodType<Payload>;
  /** Whether it enters the undo history. Undo and redo themselves do not. */
  readonly undoable: boolean;
  writes(payload: Payload): readonly RegisterWrite[];
}

/** Keeps the payload type of the schema and of `writes` in step. */
export function defineOperation<Payload>(type: OperationType<Payload>): OperationType<Payload> {
  return type;
}

/** Device ids are folder names, so they keep to what every file system can spell. */
export const deviceSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

const count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

/** The envelope of an operation; the payload is checked by the operation's own schema. */
export const operationSchema = z.strictObject({
  id: z.string().min(1).max(128),
  kind: z.string().min(1).max(64),
  device: deviceSchema,
  seq: count.min(1),
  seen: z.record(deviceSchema, count),
  clock: z.strictObject({ wall: count, counter: count }),
  payload: z.json(),
});

export function parseOperation(data: unknown): Operation {
  return operationSchema.parse(data) as Operation;
}

/** The total order of operations: clock, then device, then seq, so that every device sees the same order. */
export function compareOperations(a: Operation, b: Operation): number {
  return (
    a.clock.wall - b.clock.wall ||
    a.clock.counter - b.clock.counter ||
    (a.device < b.device ? -1 : a.device > b.device ? 1 : a.seq - b.seq)
  );
}

/** The first clock after `last` at wall time `now` (UTC milliseconds). */
export function nextClock(last: Clock, now: number): Clock {
  return now > last.wall ? { wall: now, counter: 0 } : { wall: last.wall, counter: last.counter + 1 };
}

/** True when whoever made `later` already knew `earlier`. */
export function hasSeen(later: Operation, earlier: Operation): boolean {
  if (later.device === earlier.device) return later.seq >= earlier.seq;
  return (later.seen[earlier.device] ?? 0) >= earlier.seq;
}
