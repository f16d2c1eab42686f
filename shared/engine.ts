import { pageOf } from './checks/page.ts';
import { checkPage } from './checks/run.ts';
import { type DocumentText, type ExtractOptions, extractLinked } from './extract/extract.ts';
import type { Analysis } from './model/analysis.ts';

/** The whole engine: bytes are already text, what comes out is articles, facts, relations and findings. Pure. */
export function analyse(document: DocumentText, options: ExtractOptions = {}): Analysis {
  const { analysis, view } = extractLinked(document, options);
  return { ...analysis, findings: checkPage(pageOf(analysis, view)) };
}
