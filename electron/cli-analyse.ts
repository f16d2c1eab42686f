import { analyse } from '../shared/engine.ts';
import { CrossfootError } from '../shared/errors.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import { NO_CHOICES, type ReadingChoices } from '../shared/review/edits.ts';
import type { CheckOptions, ExtractOptions } from './cli-arguments.ts';
import type { FoundFile } from './cli-files.ts';
import { readOrdinaryFile } from './cli-read.ts';
import { documentText } from './workspace/analyse-bytes.ts';

export interface Read {
  readonly analysis: Analysis;
  /** The decoded file: what source offsets count in. */
  readonly text: string;
}

/**
 * Reads and analyses one file. `chosen` is how a person had it read in its workspace: what the command line says goes
 * before it. Throws a CrossfootError that names the file and says why it could not.
 */
export async function readDocument(
  found: FoundFile,
  options: ExtractOptions | CheckOptions,
  chosen: ReadingChoices = NO_CHOICES,
): Promise<Read> {
  const { name, file, problem } = found;
  if (problem) throw problem;
  // Ask the disk first: of a name that is not there, the type is of no interest.
  const bytes = await readOrdinaryFile(file, name);
  const document = documentText(name, bytes, {
    encoding: options.encoding ?? chosen.encoding,
    issueDate: options.issueDate ?? chosen.issueDate,
    lang: options.lang ?? chosen.lang,
  });
  const ledger = options.command === 'extract' && options.ledger;
  try {
    return { analysis: analyse(document, { ledger }), text: document.text };
  } catch (error) {
    throw new CrossfootError('analysis-failed', name, (error as Error).message, { cause: error });
  }
}
