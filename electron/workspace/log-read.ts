import fs from 'node:fs/promises';
import path from 'node:path';
import type { Operation } from '../../shared/model/operation.ts';
import { claimedVersion, decodeEntry, decodeHeader, LOG_VERSION, LogError, NO_LINE, sha256 } from './log-format.ts';

/** An unfinished last line: a write that was never acknowledged, or a file still being synced. */
export interface TornTail {
  readonly file: string;
  /** Byte length of the whole lines before it. */
  readonly keep: number;
  readonly bytes: Uint8Array;
}

/** One device's log, verified. */
export interface LogReading {
  readonly operations: Operation[];
  /** SHA-256 of the last whole line of the last file that has one. */
  readonly head: string;
  /** Newest month file; null when there is none. */
  readonly month: string | null;
  /** Bytes of whole lines in the newest month file. */
  readonly length: number;
  readonly torn: TornTail | null;
}

const MONTH_FILE = /^\d{4}-\d{2}\.jsonl$/;
const LINE_FEED = 10;

/** Reads and verifies `<folder>/<yyyy-mm>.jsonl` in order. Writes nothing. Throws LogError. */
export async function readLog(folder: string, device: string): Promise<LogReading> {
  const months = await monthsIn(folder);
  let reading: LogReading = { operations: [], head: NO_LINE, month: null, length: 0, torn: null };
  for (const month of months) {
    if (reading.torn)
      throw altered(
        reading.torn.file,
        null,
        'it ends in the middle of a line, yet a later month follows',
        reading.operations,
      );
    reading = await readMonth(path.join(folder, `${month}.jsonl`), device, month, reading);
  }
  return reading;
}

async function monthsIn(folder: string): Promise<string[]> {
  try {
    const names = await fs.readdir(folder);
    return names
      .filter((name) => MONTH_FILE.test(name))
      .map((name) => name.slice(0, 7))
      .sort();
  } catch (error) {
    // A device that has not written yet has no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

async function readMonth(file: string, device: string, month: string, before: LogReading): Promise<LogReading> {
  const bytes = await fs.readFile(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  const { operations } = before;
  let head = before.head;
  let start = 0;
  for (let line = 1, end = bytes.indexOf(LINE_FEED); end >= 0; line += 1) {
    const text = bytes.subarray(start, end);
    if (line === 1) refuseNewer(file, text);
    try {
      if (line === 1) decodeHeader(text, head, device, month);
      else operations.push(decodeEntry(text, head, device, operations.length + 1));
    } catch (error) {
      throw altered(file, line, (error as Error).message, operations, error);
    }
    head = sha256(text);
    start = end + 1;
    end = bytes.indexOf(LINE_FEED, start);
  }
  const torn = start < bytes.length ? { file, keep: start, bytes: bytes.subarray(start) } : null;
  return { operations, head, month, length: start, torn };
}

function refuseNewer(file: string, firstLine: Buffer): void {
  const version = claimedVersion(firstLine);
  if (version === null || version <= LOG_VERSION) return;
  throw new LogError(
    'newer-format',
    file,
    1,
    `The log ${file} was written by a newer Crossfoot (format ${version}; this one reads up to ${LOG_VERSION}). ` +
      'Nothing was changed. Open the workspace with the newer version.',
  );
}

function altered(
  file: string,
  line: number | null,
  why: string,
  before: readonly Operation[],
  cause?: unknown,
): LogError {
  const place = line === null ? file : `line ${line} of ${file}`;
  return new LogError(
    'altered',
    file,
    line,
    `The log was altered or damaged: ${place} (${why}). Nothing was changed. Restore this file from a backup or a synced copy.`,
    cause,
    before,
  );
}

function unreadable(file: string, cause: unknown): LogError {
  const why = (cause as Error).message;
  return new LogError(
    'unreadable',
    file,
    null,
    `${file} cannot be read (${why}). Check the folder and its permissions, then open it again.`,
    cause,
  );
}
