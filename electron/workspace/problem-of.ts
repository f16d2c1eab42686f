import { ZodError } from 'zod';
import { CrossfootError, type Problem, type ProblemKind } from '../../shared/errors.ts';
import { LogError, type LogErrorKind } from './log-format.ts';

const READ_KINDS: Readonly<Record<string, ProblemKind>> = {
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
  ENXIO: 'not-a-file',
};

const WRITE_KINDS: Readonly<Record<string, ProblemKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EEXIST: 'name-taken',
};

const LOG_KINDS: Readonly<Record<LogErrorKind, ProblemKind>> = {
  altered: 'log-altered',
  'newer-format': 'newer-format',
  unreadable: 'log-altered',
  'foreign-write': 'in-use',
  broken: 'not-saved',
  'not-written': 'not-saved',
};

/** The system's error code (`ENOSPC`), looked for in the causes too; null when there is none. */
export function codeOf(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return null;
}

/** Why a file could not be read. */
export function readProblem(error: unknown, file: string): Problem {
  if (error instanceof CrossfootError) return { ...error.toProblem(), file };
  const code = codeOf(error);
  if (code === 'ENOENT' && isForeignName(file)) return { kind: 'foreign-name', file, detail: null };
  return { kind: READ_KINDS[code ?? ''] ?? 'unreadable', file, detail: code ?? errorName(error) };
}

/** The system's name was not UTF-8 (unpacked from an old archive, say): what we hold of it leads to no file. */
export const isForeignName = (file: string): boolean => file.includes('\ufffd');

/** Why something could not be written; `otherwise` names what is left. */
export function writeProblem(error: unknown, file: string, otherwise: ProblemKind = 'not-saved'): Problem {
  if (error instanceof CrossfootError) return error.toProblem();
  const code = codeOf(error);
  const kind = WRITE_KINDS[code ?? ''];
  if (kind) return { kind, file, detail: code };
  if (error instanceof LogError) return logProblem(error);
  return { kind: otherwise, file, detail: code ?? errorName(error) };
}

/** Why the index cannot be kept. SQLite tells a full disk in its own words. */
export function indexProblem(error: unknown, file: string): Problem {
  const detail = codeOf(error) ?? errorName(error);
  const full = detail === 'ENOSPC' || (error instanceof Error && error.message.includes('disk is full'));
  return { kind: full ? 'disk-full' : 'unexpected', file, detail };
}

export function logProblem(error: LogError): Problem {
  const line = error.line === null ? null : `line ${error.line}`;
  return { kind: LOG_KINDS[error.kind], file: error.file, detail: line ?? codeOf(error) ?? error.kind };
}

/** Anything that was thrown, as a problem; what is not foreseen is `unexpected`. */
export function problemOf(error: unknown, file: string | null = null): Problem {
  if (error instanceof CrossfootError) return error.toProblem();
  if (error instanceof LogError) return logProblem(error);
  // The message of a ZodError may quote what was typed; its paths do not.
  if (error instanceof ZodError)
    return { kind: 'invalid-change', file, detail: error.issues.map(({ path }) => path.join('.')).join(', ') };
  return { kind: 'unexpected', file, detail: codeOf(error) ?? errorName(error) };
}

/** Messages may hold article text, names do not. */
const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
