import { applySettings, needsNewRun, rulesInForce } from '../checks/apply-settings.ts';
import { runChecks } from '../checks/run.ts';
import { relate } from '../extract/relate/relate.ts';
import type { Analysis } from '../model/analysis.ts';
import type { TextSelector } from '../model/annotation.ts';
import type { Fact, Verdict } from '../model/fact.ts';
import type { OrphanedEdit, Review, ReviewedFact, ReviewedFinding } from '../model/review.ts';
import { NO_RULE_SETTINGS, type RuleSettings } from '../model/rule-settings.ts';
import { anchorAll, selectorAt, type TextBlock, textBlocks } from '../text/anchor.ts';
import type { DocumentEdits, FactEdit } from './edits.ts';
import { changesChecks, effectiveFact } from './effective-fact.ts';
import { findingKeys } from './finding-key.ts';

/** All that machine and person say about one document together, by the rules of the workspace. Pure; offsets are UTF-16 units. */
export function reviewOf(analysis: Analysis, edits: DocumentEdits, settings: RuleSettings = NO_RULE_SETTINGS): Review {
  const blocks = textBlocks(analysis.articles);
  const placed = placeEdits(analysis.facts, edits.facts, blocks);
  const selectorOf = selectorMaker(analysis.source.name, blocks);
  const facts = analysis.facts.map((fact) => reviewedFact(fact, placed.byFact.get(fact.id) ?? null, selectorOf));
  const checked = checkAgain(analysis, facts, settings);
  return {
    facts,
    relations: checked.relations,
    findings: reviewedFindings(analysis.source.name, checked.findings, facts, edits),
    annotations: placeAnnotations(edits, blocks),
    orphans: placed.orphans,
  };
}

const blockKey = (it: { articleId: string; paragraphId: string | null; field: string | null }): string =>
  `${it.articleId}/${it.paragraphId ?? ''}/${it.field ?? ''}`;

const spanKey = (block: string, start: number, end: number): string => `${block}@${start}-${end}`;

/** Edits by the fact they belong to; edits whose words are gone, or are no fact any more, are orphans. */
function placeEdits(
  facts: readonly Fact[],
  edits: readonly FactEdit[],
  blocks: readonly TextBlock[],
): { byFact: Map<string, FactEdit>; orphans: OrphanedEdit[] } {
  const bySpan = new Map(facts.map((fact) => [spanKey(blockKey(fact), fact.start, fact.end), fact]));
  const anchors = anchorAll(
    blocks,
    edits.map(({ selector }) => selector),
  );
  const byFact = new Map<string, FactEdit>();
  const orphans: OrphanedEdit[] = [];
  edits.forEach((edit, index) => {
    const anchor = anchors[index]!;
    const fact =
      anchor.state === 'anchored'
        ? (bySpan.get(spanKey(blockKey(anchor), anchor.start, anchor.end)) ?? onlyFactIn(facts, anchor))
        : null;
    if (fact && !byFact.has(fact.id)) byFact.set(fact.id, edit);
    else orphans.push({ selector: edit.selector, overrides: edit.overrides });
  });
  return { byFact, orphans };
}

/** A better engine may draw the span of a number a little wider or narrower: the only fact that shares characters with it. */
function onlyFactIn(
  facts: readonly Fact[],
  anchor: { articleId: string; paragraphId: string | null; field: string | null; start: number; end: number },
): Fact | null {
  const key = blockKey(anchor);
  const within = facts.filter((it) => it.start < anchor.end && it.end > anchor.start && blockKey(it) === key);
  return within.length === 1 ? within[0]! : null;
}

function selectorMaker(document: string, blocks: readonly TextBlock[]): (fact: Fact) => TextSelector {
  const byKey = new Map(blocks.map((block) => [blockKey(block), block]));
  return (fact) => selectorAt(document, byKey.get(blockKey(fact))!, fact.start, fact.end);
}

function reviewedFact(read: Fact, edit: FactEdit | null, selectorOf: (fact: Fact) => TextSelector): ReviewedFact {
  const overrides = edit?.overrides ?? {};
  return {
    read,
    effective: effectiveFact(read, overrides),
    overrides,
    note: String(overrides.note ?? ''),
    verdict: (overrides.verdict as Verdict | undefined) ?? 'unchecked',
    // Later edits must name the fact as the first did, or they would be written beside it.
    selector: edit?.selector ?? selectorOf(read),
    conflicts: edit?.conflicts ?? [],
  };
}

/** Relations and findings over the facts as they count; as they were read when nothing they rest on was changed. */
function checkAgain(
  analysis: Analysis,
  facts: readonly ReviewedFact[],
  settings: RuleSettings,
): Pick<Analysis, 'relations' | 'findings'> {
  const isCorrected = facts.some(({ overrides }) => changesChecks(overrides));
  const { relations, findings } = isCorrected
    ? checkFacts({ ...analysis, facts: facts.map(({ effective }) => effective) }, settings)
    : needsNewRun(settings)
      ? { ...analysis, findings: runChecks(analysis, rulesInForce(settings)) }
      : analysis;
  return { relations, findings: applySettings(findings, settings) };
}

function checkFacts(corrected: Analysis, settings: RuleSettings): Pick<Analysis, 'relations' | 'findings'> {
  const relations = relate(corrected);
  return { relations, findings: runChecks({ ...corrected, relations }, rulesInForce(settings)) };
}

function reviewedFindings(
  document: string,
  findings: Analysis['findings'],
  facts: readonly ReviewedFact[],
  edits: DocumentEdits,
): ReviewedFinding[] {
  const byId = new Map(facts.map((fact) => [fact.read.id, fact]));
  const effective = new Map(facts.map((fact) => [fact.read.id, fact.effective]));
  const keys = findingKeys(document, findings, effective, (id) => {
    const selector = byId.get(id)?.selector;
    return selector ? `${selector.prefix}…${selector.suffix}` : '';
  });
  return findings.map((finding, index) => {
    const key = keys[index]!;
    const judgement = edits.findings.get(key);
    return { finding, key, state: judgement?.state ?? 'open', reason: judgement?.reason ?? null };
  });
}

function placeAnnotations({ annotations }: DocumentEdits, blocks: readonly TextBlock[]): Review['annotations'] {
  const anchors = anchorAll(
    blocks,
    annotations.map(({ target }) => target),
  );
  return annotations.map((annotation, index) => ({ annotation, anchor: anchors[index]! }));
}
