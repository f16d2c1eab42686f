import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../shared/errors.ts';
import type { Operation } from '../../shared/model/operation.ts';
import { deviceSchema } from '../../shared/operations/operation.ts';
import { logFolder, type OperationLog, openLog } from './log.ts';
import { LogError } from './log-format.ts';
import { readLog } from './log-read.ts';
import { codeOf, logProblem, writeProblem } from './problem-of.ts';
import { OWN_FOLDER } from './scan.ts';

export interface OpenedLogs {
  /** This device's own log, to append to; null when nothing may be written. */
  readonly own: OperationLog | null;
  readonly operations: readonly Operation[];
  /** Why changes cannot be saved; null when they can. */
  readonly readOnly: Problem | null;
  /** What the person should know though the work goes on. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the logs of all devices and opens the own one to append. A log of this device that was altered makes the
 * workspace read-only; another device's only leaves its later changes out, with a problem. What stands before the altered
 * line is shown in both cases. `mayWrite` false opens nothing for writing.
 */
export async function openLogs(
  folder: string,
  device: string,
  mayWrite: boolean,
  now: () => number,
): Promise<OpenedLogs> {
  const problems: Problem[] = [];
  const operations: Operation[] = [];
  for (const other of await devicesIn(folder))
    if (other !== device) operations.push(...(await readOther(folder, other, problems)));
  try {
    if (!mayWrite) {
      operations.push(...(await readLog(logFolder(folder, device), device)).operations);
      return { own: null, operations, readOnly: null, problems };
    }
    const own = await openLog(folder, device, now);
    if (own.setAside !== null) problems.push({ kind: 'log-torn', file: own.setAside, detail: null });
    return { own, operations: [...operations, ...own.operations], readOnly: null, problems };
  } catch (error) {
    if (!(error instanceof LogError)) return { own: null, operations, readOnly: writeProblem(error, folder), problems };
    return { own: null, operations: [...operations, ...error.before], readOnly: logProblem(error), problems };
  }
}

/** The operations of all devices, read only; of a log that was altered those before the altered line. */
export async function readLogs(folder: string): Promise<readonly Operation[]> {
  const operations: Operation[] = [];
  for (const device of await devicesIn(folder)) operations.push(...(await readOther(folder, device, [])));
  return operations;
}

/** The folders below `crossfoot/log` that can be a device's. */
async function devicesIn(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(path.join(folder, OWN_FOLDER, 'log'), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && deviceSchema.safeParse(entry.name).success)
      .map((entry) => entry.name);
  } catch (error) {
    // No change was ever made here.
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readOther(folder: string, device: string, problems: Problem[]): Promise<readonly Operation[]> {
  try {
    return (await readLog(logFolder(folder, device), device)).operations;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    problems.push(logProblem(error));
    return error.before;
  }
}
