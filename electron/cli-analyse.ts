import { createHash } from 'node:crypto';
import { analyse } from '../shared/engine.ts';
import { CrossfootError } from '../shared/errors.ts';
import { importerFor } from '../shared/importers/importer.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import type { CheckOptions, ExtractOptions } from './cli-arguments.ts';
import type { FoundFile } from './cli-files.ts';
import { readOrdinaryFile, readsAsBinary } from './cli-read.ts';
import { isBinary } from './workspace/binary.ts';

export interface Read {
  readonly analysis: Analysis;
  /** The decoded file: what source offsets count in. */
  readonly text: string;
}

/** Reads and analyses one file. Throws a CrossfootError that names the file and says why it could not. */
export async function readDocument(found: FoundFile, options: ExtractOptions | CheckOptions): Promise<Read> {
  const { name, file, problem } = found;
  if (problem) throw problem;
  const importer = importerFor(name);
  // Ask the disk first: of a name that is not there, the type is of no interest.
  const bytes = await readOrdinaryFile(file, name);
  if (importer === null) throw new CrossfootError('unknown-type', name);
  const { decoded, frontMatter } = importer.read(bytes, options.encoding ?? undefined);
  if (isBinary(bytes, decoded.encoding) || readsAsBinary(decoded)) throw new CrossfootError('binary', name);
  if (decoded.text.trim() === '') throw new CrossfootError('empty', name);
  const ledger = options.command === 'extract' && options.ledger;
  try {
    const document = {
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      encodingConfidence: decoded.confidence,
      mediaType: importer.mediaType,
      text: decoded.text,
      frontMatter,
      issueDate: options.issueDate,
      lang: options.lang,
    };
    return { analysis: analyse(document, { ledger }), text: decoded.text };
  } catch (error) {
    throw new CrossfootError('analysis-failed', name, (error as Error).message, { cause: error });
  }
}
