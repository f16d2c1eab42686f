import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../shared/errors.ts';
import { importerFor } from '../../shared/importers/importer.ts';
import { readProblem } from './problem-of.ts';
import { stampOf } from './read-source.ts';

/** Crossfoot's own subfolder of a workspace. */
export const OWN_FOLDER = 'crossfoot';

export interface FoundFile {
  /** Relative to the workspace, `/`-separated. */
  readonly name: string;
  /** See `stampOf`; of the link itself for a link. */
  readonly stamp: string;
  readonly size: number;
}

export interface Scan {
  /** In name order. Pipes and the like with an article's name are among them: reading them says what they are. */
  readonly files: readonly FoundFile[];
  /** Folders and files that could not be looked at. */
  readonly problems: readonly Problem[];
}

const AT_ONCE = 64;

/**
 * The article files of a folder and its subfolders. Hidden names and Crossfoot's own folder are left out; linked folders are
 * not entered, so there are no cycles and no way out.
 */
export async function scanFolder(folder: string): Promise<Scan> {
  const names: string[] = [];
  const problems: Problem[] = [];
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    try {
      for (const entry of await fs.readdir(path.join(folder, below), { withFileTypes: true })) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.name.startsWith('.') || name === OWN_FOLDER) continue;
        if (entry.isDirectory()) open.push(name);
        else if (importerFor(entry.name)) names.push(name);
      }
    } catch (error) {
      problems.push(readProblem(error, below === '' ? folder : below));
    }
  }
  names.sort((a, b) => (a < b ? -1 : 1));
  return { files: await statAll(folder, names, problems), problems };
}

async function statAll(folder: string, names: readonly string[], problems: Problem[]): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    files.push(...(await Promise.all(some.map((name) => statOne(folder, name, problems)))).filter((it) => it !== null));
  }
  return files;
}

async function statOne(folder: string, name: string, problems: Problem[]): Promise<FoundFile | null> {
  try {
    const file = path.join(folder, name);
    const link = await fs.lstat(file, { bigint: true });
    // What a link leads to may change while the link stays; one that leads nowhere is read, and says so.
    const stat = link.isSymbolicLink() ? await fs.stat(file, { bigint: true }).catch(() => link) : link;
    return { name, stamp: stampOf(stat), size: Number(stat.size) };
  } catch (error) {
    const problem = readProblem(error, name);
    // It is there, only not under the name we were told: reading it says so.
    if (problem.kind === 'foreign-name') return { name, stamp: 'foreign-name', size: 0 };
    // Gone between the listing and now: it is simply not there.
    if (problem.kind !== 'vanished') problems.push(problem);
    return null;
  }
}
