import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CrossfootError, type Problem } from '../../shared/errors.ts';
import { syncFolder, writeFile } from '../write-file.ts';
import { sha256 } from './log-format.ts';
import { codeOf, writeProblem } from './problem-of.ts';
import { OWN_FOLDER } from './scan.ts';

/** Raise it whenever an older Crossfoot would misread the workspace. */
export const WORKSPACE_FORMAT = 1;

const schema = z.looseObject({ id: z.uuid(), format: z.number().int().min(1) });

export interface WorkspaceIdentity {
  /** Names the index in the application's data folder. */
  readonly id: string;
  /** Why nothing may be written; null when all is well. */
  readonly problem: Problem | null;
}

/**
 * Reads `crossfoot/workspace.json`, and makes it where it is missing. A folder that cannot be written to still has an
 * identity, made of its path.
 */
export async function identify(folder: string): Promise<WorkspaceIdentity> {
  const file = path.join(folder, OWN_FOLDER, 'workspace.json');
  const fromPath = `path-${sha256(await fs.realpath(folder)).slice(0, 32)}`;
  try {
    const known = schema.parse(JSON.parse(await fs.readFile(file, 'utf8')));
    if (known.format <= WORKSPACE_FORMAT) return { id: known.id, problem: null };
    return { id: known.id, problem: { kind: 'newer-format', file, detail: `format ${known.format}` } };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { id: fromPath, problem: damaged(file, error) };
  }
  try {
    return { id: await create(folder, file), problem: null };
  } catch (error) {
    return { id: fromPath, problem: writeProblem(error, folder, 'folder-read-only') };
  }
}

/** Someone's hand or a sync program spoilt the file: it is left alone, and nothing is written beside it. */
function damaged(file: string, error: unknown): Problem {
  return { kind: 'log-altered', file, detail: codeOf(error) ?? 'workspace.json' };
}

async function create(folder: string, file: string): Promise<string> {
  const id = randomUUID();
  await fs.mkdir(path.dirname(file), { recursive: true });
  await syncFolder(folder);
  await writeFile(file, `${JSON.stringify({ id, format: WORKSPACE_FORMAT }, null, 2)}\n`);
  return id;
}

/** Throws CrossfootError when the path is no folder that can be listed. */
export async function requireFolder(folder: string): Promise<void> {
  const stat = await fs.stat(folder).catch((error: unknown) => {
    throw new CrossfootError(codeOf(error) === 'ENOENT' ? 'not-found' : 'not-permitted', folder, codeOf(error));
  });
  if (!stat.isDirectory()) throw new CrossfootError('not-found', folder, 'not a folder');
}
