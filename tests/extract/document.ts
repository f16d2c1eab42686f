import { type DocumentText, type ExtractOptions, extract } from '../../shared/extract/extract.ts';
import { importerFor } from '../../shared/importers/importer.ts';
import type { Analysis } from '../../shared/model/analysis.ts';

/** Reads a text as the file of that name, without what a person may have chosen. */
export function read(
  name: string,
  text: string,
  choices: Partial<Pick<DocumentText, 'issueDate' | 'lang'>> = {},
  options: ExtractOptions = {},
): Analysis {
  const importer = importerFor(name)!;
  const { decoded, frontMatter } = importer.read(new TextEncoder().encode(text));
  const file = { name, sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: importer.mediaType };
  return extract({ ...file, text: decoded.text, frontMatter, issueDate: null, lang: null, ...choices }, options);
}
