import { analyseArticles } from '../shared/engine.ts';
import type { DocumentText } from '../shared/extract/open-page.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import type { Article } from '../shared/model/article.ts';
import type { Fact } from '../shared/model/fact.ts';
import { type Finding, SEVERITIES, type Severity } from '../shared/model/finding.ts';
import type { Source } from '../shared/model/source.ts';
import { hasEdits } from '../shared/review/edits.ts';
import { reviewOf } from '../shared/review/review.ts';
import { spanToSource } from '../shared/text/offset-map.ts';
import { analyseWhole, openPage, readDocument, stepsOf } from './cli-analyse.ts';
import type { CheckOptions } from './cli-arguments.ts';
import { type FoundFile, findFiles, isSingleFile } from './cli-files.ts';
import { complain, ObjectWriter, oneLine, print, sentenceOf } from './cli-output.ts';
import { problemOf } from './cli-read.ts';
import { type Decided, Workspaces } from './cli-workspace.ts';
import { CheckObject } from './write-check.ts';

const SCHEMA = 'crossfoot/check@1';

export interface CheckOutcome {
  readonly failed: number;
  /** Findings of severity error, shown or not. */
  readonly errors: number;
}

/** Part of a document with what stands about it: an article, or all of them. */
interface Judged extends Pick<Analysis, 'articles' | 'facts' | 'findings'> {
  /** Facts of parts before it that its findings speak of. */
  readonly earlierFacts: readonly Fact[];
}

interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly parts: Iterable<Judged>;
}

/** Prints what does not add up in each file. One article at a time is in memory. */
export async function runCheck(options: CheckOptions): Promise<CheckOutcome> {
  const { format } = options;
  const objects = format === 'text' ? null : new ObjectWriter(SCHEMA, format, await isSingleFile(options.paths));
  const workspaces = new Workspaces();
  let [failed, errors, shown, files] = [0, 0, 0, 0];
  for await (const found of findFiles(options.paths)) {
    try {
      const { source, text, parts } = await reviewed(found, options, workspaces);
      const object = objects && (await CheckObject.open(objects.next(), SCHEMA, source));
      const lineAt = lineCounter(text);
      for (const part of parts) {
        const findings = part.findings.filter(({ severity }) => isShown(severity, options.severity));
        errors += part.findings.filter(({ severity }) => severity === 'error').length;
        shown += findings.length;
        if (object === null) await print(textOf(source.name, part, findings, lineAt));
        else object.add(findings, [...part.earlierFacts, ...part.facts]);
      }
      files += 1;
      await object?.close();
    } catch (error) {
      failed += 1;
      const problem = problemOf(error, found.name);
      await (objects?.fail(found.name, problem) ?? complain(`crossfoot: ${sentenceOf(problem)}`));
    }
  }
  await (objects?.end() ?? print(`${count(shown, 'finding')} in ${count(files, 'file')}\n`));
  return { failed, errors };
}

/** The file as it stands after what people did to it in its workspace. */
async function reviewed(found: FoundFile, options: CheckOptions, workspaces: Workspaces): Promise<Reading> {
  const decided = found.problem ? null : await workspaces.decided(found.file);
  const document = await readDocument(found, options, decided?.edits.choices);
  if (decided !== null && (hasEdits(decided.edits) || Object.keys(decided.rules).length > 0))
    return asDecided(document, decided);
  const page = openPage(document);
  return { source: page.source, text: document.text, parts: partsOf(stepsOf(document.name, analyseArticles(page))) };
}

function* partsOf(articles: ReturnType<typeof analyseArticles>): Generator<Judged> {
  for (const { article, ...rest } of articles) yield { articles: [article], ...rest };
}

/**
 * With corrected figures and without the rules switched off. Findings that were dismissed do not stand; accepted ones do
 * until the article is mended. An edit finds its words anywhere in the document, so all of it is read at once.
 */
function asDecided(document: DocumentText, { name, edits, rules }: Decided): Reading {
  const analysis = analyseWhole(document);
  const review = reviewOf({ ...analysis, source: { ...analysis.source, name } }, edits, rules);
  const findings = review.findings.filter(({ state }) => state !== 'dismissed').map(({ finding }) => finding);
  const facts = review.facts.map(({ effective }) => effective);
  const { source, articles } = analysis;
  return { source, text: document.text, parts: [{ articles, facts, findings, earlierFacts: [] }] };
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const isShown = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** `file:line: severity rule: message`, then the arithmetic, indented. Editors and CI logs know this shape. */
function textOf(name: string, { articles }: Judged, findings: readonly Finding[], lineAt: LineAt): string {
  const startOf = sourceStarts(articles);
  return findings
    .map((finding) => {
      const at = startOf(finding);
      const place = at === null ? '' : `:${lineAt(at)}`;
      const head = `${name}${place}: ${finding.severity} ${finding.rule}: ${finding.message}`;
      const steps = finding.steps.map((step) => `    ${oneLine(step)}\n`).join('');
      return `${oneLine(head)}\n${steps}`;
    })
    .join('');
}

/** Where the first words that a finding speaks of stand in the file. */
function sourceStarts(articles: readonly Article[]): (finding: Finding) => number | null {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const paragraphOf = new Map(articles.flatMap(({ paragraphs }) => paragraphs.map((one) => [one.id, one] as const)));
  return ({ spans: [span] }) => {
    if (span === undefined) return null;
    const block =
      span.field === null ? paragraphOf.get(span.paragraphId ?? '') : articleOf.get(span.articleId)?.[span.field];
    return block ? (spanToSource(block.map, span)?.start ?? null) : null;
  };
}

type LineAt = (offset: number) => number;

/** 1-based line of a UTF-16 offset. Counts on from the offset asked for before: findings come in the order of the page. */
function lineCounter(text: string): LineAt {
  const endOf = (start: number) => {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  };
  let [line, start, end] = [1, 0, endOf(0)];
  return (offset) => {
    for (; end < offset && end < text.length; line += 1) {
      start = end + 1;
      end = endOf(start);
    }
    for (; offset < start; line -= 1) {
      end = start - 1;
      start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    }
    return line;
  };
}
