import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import { CrossfootError, type ProblemKind } from '../shared/errors.ts';
import { LARGEST_FILE } from './workspace/read-source.ts';

const KINDS: Readonly<Record<string, ProblemKind>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  // O_NOFOLLOW says so of a link that took the place of a file.
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
};

/** Any trouble with a file as a kind that has a sentence. */
export function problemOf(error: unknown, name: string): CrossfootError {
  if (error instanceof CrossfootError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new CrossfootError(KINDS[code ?? ''] ?? 'unreadable', name, code ?? message, { cause: error });
}

/**
 * The bytes of an ordinary file. Links, pipes, devices and sockets are refused before they are opened, and once more
 * after, in case one took the file's place. Throws a CrossfootError that names the file.
 */
export async function readOrdinaryFile(file: string, name: string): Promise<Uint8Array> {
  try {
    if (!(await fs.lstat(file)).isFile()) throw new CrossfootError('not-a-file', name);
    const handle = await fs.open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new CrossfootError('not-a-file', name);
      if (stat.size > LARGEST_FILE) throw new CrossfootError('too-large', name, megabytes(stat.size));
      const bytes = await handle.readFile();
      if (bytes.length > LARGEST_FILE) throw new CrossfootError('too-large', name, megabytes(bytes.length));
      if (bytes.length === 0) throw new CrossfootError('empty', name);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw problemOf(error, name);
  }
}

const megabytes = (bytes: number): string =>
  `${Math.ceil(bytes / 1024 / 1024)} MB, limit ${LARGEST_FILE / 1024 / 1024} MB`;
