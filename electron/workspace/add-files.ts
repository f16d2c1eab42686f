import fs from 'node:fs/promises';
import path from 'node:path';
import { CrossfootError, type Problem } from '../../shared/errors.ts';
import { importerFor } from '../../shared/importers/importer.ts';
import type { AddedFiles } from '../../shared/ipc.ts';
import { syncFolder, writeSynced } from '../write-file.ts';
import { codeOf, readProblem, writeProblem } from './problem-of.ts';
import { readRegular } from './read-source.ts';

/**
 * Copies article files into the workspace. A name that is taken by a file with other content is left alone; with the same
 * content the file is there already. The originals are only read. Each file that cannot be added gives one problem.
 */
export async function addFiles(folder: string, paths: readonly string[]): Promise<AddedFiles> {
  const added: string[] = [];
  const problems: Problem[] = [];
  for (const file of paths) {
    try {
      added.push(await addFile(folder, file));
    } catch (error) {
      problems.push(error instanceof CrossfootError ? error.toProblem() : writeProblem(error, path.basename(file)));
    }
  }
  if (added.length > 0) await syncFolder(folder);
  return { added, problems };
}

async function addFile(folder: string, file: string): Promise<string> {
  const name = path.basename(file);
  if (!importerFor(name)) throw new CrossfootError('unknown-type', name);
  const bytes = await readForeign(file, name);
  const target = path.join(folder, name);
  try {
    await writeSynced(target, bytes);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      await removeHalf(target, error);
      throw error;
    }
    if (!(await holds(target, bytes))) throw new CrossfootError('name-taken', name);
  }
  return name;
}

async function readForeign(file: string, name: string): Promise<Uint8Array> {
  try {
    return (await readRegular(await fs.realpath(file))).bytes;
  } catch (error) {
    const { kind, detail } = readProblem(error, name);
    throw new CrossfootError(kind === 'vanished' ? 'not-found' : kind, name, detail, { cause: error });
  }
}

/** A copy cut short by a full disk is no article. It was created by us a moment ago: nothing else can be lost. */
async function removeHalf(target: string, error: unknown): Promise<void> {
  if (['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG'].includes(codeOf(error) ?? '')) await fs.rm(target, { force: true });
}

async function holds(target: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readRegular(target).catch(() => null);
  return there !== null && Buffer.compare(there.bytes, bytes) === 0;
}
