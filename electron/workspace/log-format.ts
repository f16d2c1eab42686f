import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Operation } from '../../shared/model/operation.ts';
import { deviceSchema, parseOperation } from '../../shared/operations/operation.ts';

/** Raise it whenever an older Crossfoot would misread the file. */
export const LOG_VERSION = 1;
/** `prev` of the very first line of a device. */
export const NO_LINE = '0'.repeat(64);

export type LogErrorKind = 'altered' | 'newer-format' | 'unreadable' | 'foreign-write' | 'broken' | 'not-written';

/** `message` is a sentence for the user that names the file and the way on. */
export class LogError extends Error {
  readonly kind: LogErrorKind;
  readonly file: string;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
  /** What stands before the line that is wrong, verified; empty where nothing could be read. */
  readonly before: readonly Operation[];

  constructor(
    kind: LogErrorKind,
    file: string,
    line: number | null,
    message: string,
    cause?: unknown,
    before: readonly Operation[] = [],
  ) {
    super(message, { cause });
    this.before = before;
    this.name = 'LogError';
    this.kind = kind;
    this.file = file;
    this.line = line;
  }
}

export interface LogHeader {
  readonly 'crossfoot-log': number;
  readonly device: string;
  readonly month: string;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const headerSchema = z.strictObject({
  prev: hash,
  'crossfoot-log': z.literal(LOG_VERSION),
  device: deviceSchema,
  month: z.string().regex(/^\d{4}-\d{2}$/),
});
const entrySchema = z.strictObject({ prev: hash, op: z.unknown() });

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line without its line feed. `sum` covers everything before it, so that even the last line shows a change. */
function encode(body: object): string {
  const text = JSON.stringify(body);
  return `${text.slice(0, -1)},"sum":"${sha256(text)}"}`;
}

export function encodeHeader(prev: string, device: string, month: string): string {
  return encode({ prev, 'crossfoot-log': LOG_VERSION, device, month });
}

export function encodeEntry(prev: string, op: Operation): string {
  return encode({ prev, op });
}

/** Length of `,"sum":"<64 hex>"}`. */
const SUM_LENGTH = 74;

/** The object of a line without `sum`; throws when the line does not match its own sum. */
function decode(bytes: Buffer): Record<string, unknown> {
  const cut = Math.max(0, bytes.length - SUM_LENGTH);
  const body = Buffer.concat([bytes.subarray(0, cut), Buffer.from('}')]);
  if (bytes.toString('latin1', cut) !== `,"sum":"${sha256(body)}"}`) throw new Error('the sum of the line differs');
  return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
}

/** The version that a first line claims, before anything else of it is trusted; null when it claims none. */
export function claimedVersion(bytes: Buffer): number | null {
  try {
    const version = (JSON.parse(bytes.toString('utf8')) as Record<string, unknown> | null)?.['crossfoot-log'];
    return typeof version === 'number' ? version : null;
  } catch {
    // Not JSON: decodeHeader will say so with the file and line.
    return null;
  }
}

export function decodeHeader(bytes: Buffer, prev: string, device: string, month: string): void {
  const header = headerSchema.parse(decode(bytes));
  if (header.prev !== prev) throw new Error('it does not follow the line before it');
  if (header.device !== device || header.month !== month) throw new Error('it belongs to another device or month');
}

export function decodeEntry(bytes: Buffer, prev: string, device: string, seq: number): Operation {
  const entry = entrySchema.parse(decode(bytes));
  if (entry.prev !== prev) throw new Error('it does not follow the line before it');
  const operation = parseOperation(entry.op);
  if (operation.device !== device || operation.seq !== seq)
    throw new Error('it is not the next operation of the device');
  return operation;
}
