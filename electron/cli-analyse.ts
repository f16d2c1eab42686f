import { analyse } from '../shared/engine.ts';
import { CrossfootError } from '../shared/errors.ts';
import { type DocumentText, OpenPage } from '../shared/extract/open-page.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import { NO_CHOICES, type ReadingChoices } from '../shared/review/edits.ts';
import type { CheckOptions, ExtractOptions } from './cli-arguments.ts';
import type { FoundFile } from './cli-files.ts';
import { readOrdinaryFile } from './cli-read.ts';
import { documentText } from './workspace/analyse-bytes.ts';

/**
 * Reads one file. `chosen` is how a person had it read in its workspace: what the command line says goes before it.
 * Throws a CrossfootError that names the file and says why it could not.
 */
export async function readDocument(
  { name, file, problem }: FoundFile,
  options: ExtractOptions | CheckOptions,
  chosen: ReadingChoices = NO_CHOICES,
): Promise<DocumentText> {
  if (problem) throw problem;
  // Ask the disk first: of a name that is not there, the type is of no interest.
  const bytes = await readOrdinaryFile(file, name);
  return documentText(name, bytes, {
    encoding: options.encoding ?? chosen.encoding,
    issueDate: options.issueDate ?? chosen.issueDate,
    lang: options.lang ?? chosen.lang,
  });
}

/** The page of a document, none of its articles read yet. Throws as `readDocument` does. */
export const openPage = (document: DocumentText): OpenPage => named(document.name, () => new OpenPage(document));

/** All of a document at once. Throws as `readDocument` does. */
export const analyseWhole = (document: DocumentText): Analysis => named(document.name, () => analyse(document));

/** What `steps` gives; what it throws names the file. */
export function* stepsOf<T>(name: string, steps: Iterable<T>): Generator<T> {
  const iterator = steps[Symbol.iterator]();
  for (;;) {
    const step = named(name, () => iterator.next());
    if (step.done) return;
    yield step.value;
  }
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CrossfootError('analysis-failed', name, (error as Error).message, { cause: error });
  }
}
