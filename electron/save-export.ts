import path from 'node:path';
import { CrossfootError } from '../shared/errors.ts';
import { importerFor } from '../shared/importers/importer.ts';
import type { ExportRequest } from '../shared/ipc.ts';
import { writeProblem } from './workspace/problem-of.ts';
import { OWN_FOLDER } from './workspace/scan.ts';
import { writeFile } from './write-file.ts';

const LONGEST_NAME = 80;

/** A name that every file system takes, with the format's extension. Written by code point, so that no pair is cut. */
export function exportName({ suggestedName, format }: Pick<ExportRequest, 'suggestedName' | 'format'>): string {
  const ending = `.${format}`;
  const bare = suggestedName.toLowerCase().endsWith(ending) ? suggestedName.slice(0, -ending.length) : suggestedName;
  const clean = Array.from(bare, (character) => (isUnsafe(character) ? '-' : character))
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[.\s-]+/, '')
    .trimEnd();
  return (clean === '' ? 'crossfoot' : clean) + ending;
}

/** Separators, what Windows forbids, control and bidirectional control characters. */
function isUnsafe(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)) return true;
  return (code >= 0x2066 && code <= 0x2069) || '/\\:*?"<>|'.includes(character);
}

/**
 * Writes an export as a whole. Refuses to write over the articles of the open workspace and into Crossfoot's own data.
 * Throws CrossfootError.
 */
export async function saveExport(file: string, bytes: Uint8Array, workspace: string | null): Promise<void> {
  if (workspace !== null && isSource(file, workspace)) throw new CrossfootError('would-overwrite-source', file);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const { kind, detail } = writeProblem(error, file, 'not-exported');
    throw new CrossfootError(kind === 'disk-full' ? kind : 'not-exported', file, detail, { cause: error });
  }
}

function isSource(file: string, workspace: string): boolean {
  const below = path.relative(workspace, file);
  if (below.startsWith('..') || path.isAbsolute(below)) return false;
  return importerFor(path.basename(file)) !== null || below.split(path.sep)[0] === OWN_FOLDER;
}
