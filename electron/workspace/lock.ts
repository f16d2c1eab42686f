import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CrossfootError } from '../../shared/errors.ts';
import { writeSynced } from '../write-file.ts';
import { sha256 } from './log-format.ts';
import { codeOf } from './problem-of.ts';
import { OWN_FOLDER } from './scan.ts';

interface Owner {
  readonly pid: number;
  /** Changes with every start of the machine, so that a pid of yesterday means nothing. */
  readonly boot: string;
  /** Tells a process from a later one with the same pid; null where the system does not say. */
  readonly started: string | null;
}

export interface WorkspaceLock {
  release(): Promise<void>;
}

/**
 * Keeps a second Crossfoot on this machine from writing to the workspace. Other machines that share the folder have logs
 * of their own and need no lock, so the file carries the machine's name (hashed: it may be synced). A lock whose
 * owner has died is taken over. Throws CrossfootError `in-use`, or what the system throws when nothing can be written.
 */
export async function lockWorkspace(folder: string): Promise<WorkspaceLock> {
  const file = path.join(folder, OWN_FOLDER, `lock-${sha256(os.hostname()).slice(0, 12)}`);
  const own = JSON.stringify(await ownerOf(process.pid));
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await createLock(file, own)) return { release: () => release(file, own) };
    const held = await fs.readFile(file, 'utf8').catch(() => null);
    if (held !== null && (await isAlive(held))) throw new CrossfootError('in-use', folder, `pid ${pidOf(held)}`);
    if (held !== null) await removeStale(file, held);
  }
  throw new CrossfootError('in-use', folder, 'lock');
}

/** Whole or not at all: a link appears with its content, where the file system has links. */
async function createLock(file: string, content: string): Promise<boolean> {
  const temporary = path.join(path.dirname(file), `.lock-${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, content);
    await fs.link(temporary, file).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw error;
      // No hard links here (FAT, some network shares): exclusive creation is the next best.
      await fs.writeFile(file, content, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await fs.rm(temporary, { force: true });
  }
}

/** Moves a dead owner's lock away, and only that one: of two that try, one wins. */
async function removeStale(file: string, held: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await fs.rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await fs.readFile(aside, 'utf8');
  // Someone else had already taken over between our look and our hand: give it back.
  if (moved !== held) await fs.link(aside, file).catch(() => undefined);
  await fs.rm(aside, { force: true });
}

async function release(file: string, own: string): Promise<void> {
  const held = await fs.readFile(file, 'utf8').catch(() => null);
  if (held === own) await fs.rm(file, { force: true });
}

async function isAlive(held: string): Promise<boolean> {
  const owner = parse(held);
  if (!owner) return false;
  const now = await ownerOf(owner.pid);
  return now.boot === owner.boot && isRunning(owner.pid) && (owner.started === null || now.started === owner.started);
}

/** A file cut short by a crash names nobody. */
function parse(held: string): Owner | null {
  try {
    const owner = JSON.parse(held) as Owner;
    return Number.isInteger(owner.pid) ? owner : null;
  } catch {
    return null;
  }
}

const pidOf = (held: string): number => parse(held)?.pid ?? 0;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return codeOf(error) === 'EPERM';
  }
}

async function ownerOf(pid: number): Promise<Owner> {
  return { pid, boot: await bootId(), started: await startOf(pid) };
}

async function bootId(): Promise<string> {
  const id = await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => null);
  // Elsewhere the time of the start, to the minute: clocks are set, minutes rarely.
  return id?.trim() ?? String(Math.round((Date.now() / 1000 - os.uptime()) / 60));
}

/**
 * Field 22 of /proc/<pid>/stat, counted behind the program's name, which may hold blanks and brackets. Null for a process
 * that has died and only waits for its parent to notice (Z, X): in a container nobody may ever do so.
 */
async function startOf(pid: number): Promise<string | null> {
  const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  return /[ZX]/.test(fields[0] ?? 'X') ? null : (fields[19] ?? null);
}
