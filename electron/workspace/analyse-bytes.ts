import { analyse } from '../../shared/engine.ts';
import { CrossfootError } from '../../shared/errors.ts';
import type { DocumentText, ExtractOptions } from '../../shared/extract/extract.ts';
import { importerFor } from '../../shared/importers/importer.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { ReadingChoices } from '../../shared/review/edits.ts';
import { isBinary, readsAsBinary } from './binary.ts';
import { sha256 } from './log-format.ts';

/** Bytes of one document as text. Throws CrossfootError: `unknown-type`, `empty`, `binary`. */
export function documentText(name: string, bytes: Uint8Array, choices: ReadingChoices): DocumentText {
  const importer = importerFor(name);
  if (!importer) throw new CrossfootError('unknown-type', name);
  if (bytes.length === 0) throw new CrossfootError('empty', name);
  const { decoded, frontMatter } = importer.read(bytes, choices.encoding ?? undefined);
  if (isBinary(bytes, decoded.encoding) || readsAsBinary(decoded)) throw new CrossfootError('binary', name);
  if (decoded.text.trim() === '') throw new CrossfootError('empty', name);
  return {
    name,
    sha256: sha256(bytes),
    encoding: decoded.encoding,
    encodingConfidence: decoded.confidence,
    mediaType: importer.mediaType,
    text: decoded.text,
    frontMatter,
    issueDate: choices.issueDate,
    lang: choices.lang,
  };
}

/** Bytes of one document to all that the engine says about it. Throws as `documentText` does. */
export function analyseBytes(
  name: string,
  bytes: Uint8Array,
  choices: ReadingChoices,
  options: ExtractOptions = {},
): Analysis {
  return analyse(documentText(name, bytes, choices), options);
}
