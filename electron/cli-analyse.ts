import { createHash } from 'node:crypto';
import { analyse } from '../shared/engine.ts';
import { CrossfootError } from '../shared/errors.ts';
import { importerFor } from '../shared/importers/importer.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import type { CheckOptions, ExtractOptions } from './cli-arguments.ts';
import type { FoundFile } from './cli-files.ts';
import { isBinary, readOrdinaryFile } from './cli-read.ts';

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
  if (isBinary(decoded)) throw new CrossfootError('binary', name);
  const ledger = options.command === 'extract' && options.ledger;
  try {
    const analysis = analyse({
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      encodingConfidence: decoded.confidence,
      mediaType: importer.mediaType,
      text: decoded.text,
      bodyStart: frontMatter?.span.end ?? 0,
      issueDate: options.issueDate ?? frontMatter?.fields.date?.value ?? null,
      lang: options.lang ?? frontMatter?.fields.lang?.value ?? null,
      ...(ledger ? { ledger } : {}),
    });
    return { analysis, text: decoded.text };
  } catch (error) {
    throw new CrossfootError('analysis-failed', name, (error as Error).message, { cause: error });
  }
}
