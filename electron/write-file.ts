import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Makes the names in a folder durable: without it a power cut may forget a file that was itself fsynced. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for fsync; NTFS journals its names itself.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces or creates a file as a whole: temporary file beside it, fsync, rename, fsync of the folder. When the promise
 * resolves the new content is on disk; when it rejects the old file is as it was, or (only if the last fsync failed) the
 * new one is in place but may not survive a power cut. Never used on a source file. `mode` as for open(2).
 */
export async function writeFile(file: string, data: string | Uint8Array, mode = 0o666): Promise<void> {
  // Not built from the target's name: a name of 255 bytes leaves no room for a suffix.
  const temporary = path.join(path.dirname(file), `.crossfoot-${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, data, mode);
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

/** Creates a file that must not exist yet and fsyncs its content (not its name). */
export async function writeSynced(file: string, data: string | Uint8Array, mode = 0o666): Promise<void> {
  const handle = await fs.open(file, 'wx', mode);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
