import { type BigIntStats, constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { CrossfootError } from '../../shared/errors.ts';
import { readProblem } from './problem-of.ts';

const LARGEST_FILE = 256 * 1024 * 1024;

export interface SourceBytes {
  readonly bytes: Uint8Array;
  /** Of the file that was open, not of its name: see `stampOf`. */
  readonly stamp: string;
}

/**
 * Changes whenever the file may have changed: size, times of content and of inode, and the inode, so that an editor
 * that renames a new file over the old one within one tick is seen too.
 */
export function stampOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, ino].join(':');
}

/**
 * Reads one article file of the workspace. Pipes, devices, sockets and links that lead out of the folder are refused
 * before they are opened. Throws CrossfootError naming the file.
 */
export async function readSource(folder: string, name: string): Promise<SourceBytes> {
  try {
    return await readRegular(await insideFolder(folder, name));
  } catch (error) {
    const { kind, detail } = readProblem(error, name);
    throw new CrossfootError(kind, name, detail, { cause: error });
  }
}

/** The real path of a file of the folder. A link is followed only to a place inside. */
async function insideFolder(folder: string, name: string): Promise<string> {
  const [root, file] = await Promise.all([fs.realpath(folder), fs.realpath(path.join(folder, name))]);
  if (!file.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
    throw new CrossfootError('not-permitted', name, 'a link out of the folder');
  return file;
}

/** Reads an ordinary file that the person named; a link is none. Throws CrossfootError or what the system throws. */
export async function readRegular(file: string): Promise<SourceBytes> {
  // Windows has no O_NOFOLLOW: there this look alone refuses a link.
  if (!(await fs.lstat(file)).isFile()) throw new CrossfootError('not-a-file', file);
  // Not blocking: should the name have become a pipe meanwhile, opening it must not wait for a writer.
  const handle = await fs.open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = await handle.stat({ bigint: true });
    if (!stat.isFile()) throw new CrossfootError('not-a-file', file);
    if (stat.size > LARGEST_FILE) throw new CrossfootError('too-large', file, megabytes(Number(stat.size)));
    const bytes = await handle.readFile();
    if (bytes.length > LARGEST_FILE) throw new CrossfootError('too-large', file, megabytes(bytes.length));
    return { bytes, stamp: stampOf(stat) };
  } finally {
    await handle.close();
  }
}

const megabytes = (bytes: number): string =>
  `${Math.ceil(bytes / 1024 / 1024)} MB, limit ${LARGEST_FILE / 1024 / 1024} MB`;
