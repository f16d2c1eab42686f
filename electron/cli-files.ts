import fs from 'node:fs/promises';
import path from 'node:path';
import { importerFor } from '../shared/importers/importer.ts';

export interface FoundFile {
  /** Path below the folder named, `/`-separated; the bare file name for a file named directly. */
  readonly name: string;
  readonly file: string;
}

/** The files to read: those named, and the importable ones directly or deeper in the folders named, in name order. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const given of paths) {
    // A path that is not there is yielded all the same: reading it says so in the output.
    const stat = await fs.stat(given).catch(() => null);
    if (stat?.isDirectory()) yield* filesBelow(given);
    else yield { name: path.basename(given), file: given };
  }
}

async function* filesBelow(folder: string): AsyncGenerator<FoundFile> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    // Links are not followed out of the folder; pipes and devices are never opened.
    .filter((entry) => entry.isFile() && importerFor(entry.name) !== null)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const name of names) yield { name, file: path.join(folder, name) };
}
