import fs from 'node:fs/promises';
import path from 'node:path';
import { importerFor } from '../shared/importers/importer.ts';
import { syncFolder, writeSynced } from './write-file.ts';

const SAMPLE_NAME = 'Crossfoot sample';

/** A folder for files that were dropped while no workspace was open: one a day. `today` is `YYYY-MM-DD`. */
export async function makeDayFolder(documents: string, today: string): Promise<string> {
  const folder = path.join(documents, 'Crossfoot', today);
  await fs.mkdir(folder, { recursive: true });
  return folder;
}

/**
 * The person's copy of the sample workspace, made when it is not there yet. Files already there stay as they are, so that
 * a copy interrupted halfway is completed.
 */
export async function copySample(sample: string, documents: string): Promise<string> {
  const folder = path.join(documents, 'Crossfoot', SAMPLE_NAME);
  await fs.mkdir(folder, { recursive: true });
  for (const name of await fs.readdir(sample)) {
    if (!importerFor(name)) continue;
    const bytes = await fs.readFile(path.join(sample, name));
    await writeSynced(path.join(folder, name), bytes).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  await syncFolder(folder);
  return folder;
}
