import { runChecks } from './checks/run.ts';
import { type DocumentText, type ExtractOptions, extract } from './extract/extract.ts';
import type { Analysis } from './model/analysis.ts';

/** The whole engine: bytes are already text, what comes out is articles, facts, relations and findings. Pure. */
export function analyse(document: DocumentText, options: ExtractOptions = {}): Analysis {
  const analysis = extract(document, options);
  return { ...analysis, findings: runChecks(analysis) };
}
