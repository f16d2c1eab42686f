import { toContract } from '../shared/exports/extract-contract.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import { type Finding, SEVERITIES, type Severity } from '../shared/model/finding.ts';
import { reviewOf } from '../shared/review/review.ts';
import { spanToSource } from '../shared/text/offset-map.ts';
import { type Read, readDocument } from './cli-analyse.ts';
import type { CheckOptions } from './cli-arguments.ts';
import { type FoundFile, findFiles, isSingleFile } from './cli-files.ts';
import { complain, errorObject, objectWriter, oneLine, print, sentenceOf } from './cli-output.ts';
import { problemOf } from './cli-read.ts';
import { Workspaces } from './cli-workspace.ts';

const SCHEMA = 'crossfoot/check@1';

export interface CheckOutcome {
  readonly failed: number;
  /** Findings of severity error, shown or not. */
  readonly errors: number;
}

/** Prints what does not add up in each file. One file at a time is in memory. */
export async function runCheck(options: CheckOptions): Promise<CheckOutcome> {
  const { format } = options;
  const objects = format === 'text' ? null : objectWriter(format, await isSingleFile(options.paths));
  const workspaces = new Workspaces();
  let [failed, errors, shown, files] = [0, 0, 0, 0];
  for await (const found of findFiles(options.paths)) {
    try {
      const read = await reviewed(found, options, workspaces);
      const findings = read.analysis.findings.filter(({ severity }) => isShown(severity, options.severity));
      errors += read.analysis.findings.filter(({ severity }) => severity === 'error').length;
      shown += findings.length;
      files += 1;
      await (objects ? objects.add(checkObject(read.analysis, findings)) : print(textOf(read, findings)));
    } catch (error) {
      failed += 1;
      const problem = problemOf(error, found.name);
      await (objects?.add(errorObject(SCHEMA, found.name, problem)) ?? complain(`crossfoot: ${sentenceOf(problem)}`));
    }
  }
  await (objects?.end() ?? print(`${count(shown, 'finding')} in ${count(files, 'file')}\n`));
  return { failed, errors };
}

/**
 * The file as it stands after what people did to it in its workspace: corrected figures, rules switched off, another
 * encoding. Findings that were dismissed do not stand; accepted ones do until the article is mended.
 */
async function reviewed(found: FoundFile, options: CheckOptions, workspaces: Workspaces): Promise<Read> {
  const decided = found.problem ? null : await workspaces.decided(found.file);
  const read = await readDocument(found, options, decided?.edits.choices);
  if (decided === null) return read;
  const { name, edits, rules } = decided;
  const known = { ...read.analysis, source: { ...read.analysis.source, name } };
  const { facts, relations, findings } = reviewOf(known, edits, rules);
  const standing = findings.filter(({ state }) => state !== 'dismissed').map(({ finding }) => finding);
  const analysis = { ...read.analysis, facts: facts.map(({ effective }) => effective), relations, findings: standing };
  return { ...read, analysis };
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const isShown = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** The findings with the facts that they speak of, in the shapes of the extract contract. */
function checkObject(analysis: Analysis, findings: readonly Finding[]): object {
  const named = new Set(findings.flatMap(({ factIds }) => factIds));
  const facts = analysis.facts.filter(({ id }) => named.has(id));
  const all = toContract(SCHEMA, { ...analysis, facts, findings, articles: [], relations: [], ledger: null });
  const { schema, source, facts: contractFacts } = all as Record<'schema' | 'source' | 'facts', unknown>;
  return { schema, source, facts: contractFacts, findings };
}

/** `file:line: severity rule: message`, then the arithmetic, indented. Editors and CI logs know this shape. */
function textOf({ analysis, text }: Read, findings: readonly Finding[]): string {
  const lineAt = lineCounter(text);
  return findings
    .map((finding) => {
      const at = sourceStartOf(finding, analysis);
      const place = at === null ? '' : `:${lineAt(at)}`;
      const head = `${analysis.source.name}${place}: ${finding.severity} ${finding.rule}: ${finding.message}`;
      const steps = finding.steps.map((step) => `    ${oneLine(step)}\n`).join('');
      return `${oneLine(head)}\n${steps}`;
    })
    .join('');
}

/** Where the first words that the finding speaks of stand in the file. */
function sourceStartOf({ spans: [span] }: Finding, { articles }: Analysis): number | null {
  const article = articles.find(({ id }) => id === span?.articleId);
  if (!span || !article) return null;
  const block =
    span.field === null ? article.paragraphs.find(({ id }) => id === span.paragraphId) : article[span.field];
  return block ? (spanToSource(block.map, span)?.start ?? null) : null;
}

/** 1-based line of a UTF-16 offset; binary search over the line starts. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
