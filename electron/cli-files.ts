import fs from 'node:fs/promises';
import path from 'node:path';
import type { CrossfootError } from '../shared/errors.ts';
import { importerFor } from '../shared/importers/importer.ts';
import { problemOf } from './cli-read.ts';

export interface FoundFile {
  /** Path below the folder named, `/`-separated; the bare file name for a file named directly. */
  readonly name: string;
  readonly file: string;
  /** Set for a folder that could not be looked into. */
  readonly problem: CrossfootError | null;
}

/** The files to read: those named, and the importable ones directly or deeper in the folders named, in name order. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const given of paths) {
    // A path that is not there is yielded all the same: reading it says so in the output.
    const stat = await fs.stat(given).catch(() => null);
    if (stat?.isDirectory()) yield* filesBelow(given);
    else yield { name: path.basename(given), file: given, problem: null };
  }
}

/** True when one object stands for the whole input: a single path that is no folder. */
export async function isSingleFile(paths: readonly string[]): Promise<boolean> {
  if (paths.length !== 1) return false;
  const stat = await fs.stat(paths[0]!).catch(() => null);
  return !stat?.isDirectory();
}

/** Only names are held at once, never content. */
async function* filesBelow(folder: string): AsyncGenerator<FoundFile> {
  const found: FoundFile[] = [];
  const waiting = [''];
  while (waiting.length > 0) {
    const below = waiting.pop()!;
    try {
      for (const entry of await fs.readdir(path.join(folder, below), { withFileTypes: true })) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        // Links are not followed out of the folder; pipes and devices are never opened.
        if (entry.isFile() && importerFor(entry.name) !== null) {
          found.push({ name, file: path.join(folder, name), problem: null });
        } else if (entry.isDirectory() && !(await isOwnData(folder, name))) waiting.push(name);
      }
    } catch (error) {
      const name = below === '' ? path.basename(path.resolve(folder)) : below;
      found.push({ name, file: path.join(folder, below), problem: problemOf(error, name) });
    }
  }
  yield* found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Crossfoot's own subfolder of a workspace: its evidence copies are no articles. */
async function isOwnData(folder: string, name: string): Promise<boolean> {
  if (path.posix.basename(name) !== 'crossfoot') return false;
  const mark = await fs.stat(path.join(folder, name, 'workspace.json')).catch(() => null);
  return mark?.isFile() ?? false;
}
