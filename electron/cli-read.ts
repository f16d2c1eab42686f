import { CrossfootError, type ProblemKind } from '../shared/errors.ts';
import { readProblem } from './workspace/problem-of.ts';
import { readRegular } from './workspace/read-source.ts';

/** A name typed in the shell that leads nowhere was never there: nothing vanished. */
const ON_COMMAND_LINE: Partial<Record<ProblemKind, ProblemKind>> = { vanished: 'not-found' };

/** Any trouble with a file as a kind that has a sentence. */
export function problemOf(error: unknown, name: string): CrossfootError {
  const { kind, file, detail } = readProblem(error, name);
  return new CrossfootError(ON_COMMAND_LINE[kind] ?? kind, file, detail, { cause: error });
}

/** The bytes of an ordinary file; links, pipes, devices and sockets are refused. Throws a CrossfootError that names the file. */
export async function readOrdinaryFile(file: string, name: string): Promise<Uint8Array> {
  try {
    const { bytes } = await readRegular(file);
    if (bytes.length === 0) throw new CrossfootError('empty', name);
    return bytes;
  } catch (error) {
    throw problemOf(error, name);
  }
}
