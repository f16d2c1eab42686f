import type { Item } from '../extract/relate/text-view.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { TextSpan } from '../model/relation.ts';
import { type Page, pageOf } from './page.ts';
import * as registry from './registry.ts';
import type { RawFinding, Rule } from './rule.ts';

export const RULES: readonly Rule[] = Object.values(registry as Record<string, Rule>);

interface Raised {
  readonly rule: Rule;
  readonly finding: Omit<Finding, 'id'>;
}

/** What the rules say about one document. Pure; also run again over facts that a person has corrected. */
export function runChecks(analysis: Analysis, rules: readonly Rule[] = RULES): readonly Finding[] {
  return checkPage(pageOf(analysis), rules);
}

/** The same where the page was already cut into sentences. */
export function checkPage(page: Page, rules: readonly Rule[] = RULES): readonly Finding[] {
  const raised = rules.flatMap((rule) => rule.check(page).map((raw) => ({ rule, finding: finish(rule, raw) })));
  return inOrder(page, withoutSecondHand(withoutDoubles(raised))).map(({ finding }, index) => ({
    id: `c${index + 1}`,
    ...finding,
  }));
}

const factOf = (thing: Fact | Item): Fact => ('fact' in thing ? thing.fact : thing);

function finish(rule: Rule, raw: RawFinding): Omit<Finding, 'id'> {
  const facts = raw.facts.map(factOf);
  return {
    rule: rule.id,
    severity: raw.severity ?? rule.severity,
    factIds: [...new Set(facts.map(({ id }) => id))],
    spans: [...facts.map(spanOf), ...(raw.spans ?? [])],
    message: raw.message,
    expected: raw.expected ?? null,
    actual: raw.actual ?? null,
    steps: raw.steps ?? [],
    proposals: raw.proposals ?? [],
  };
}

function spanOf({ articleId, paragraphId, field, start, end, text }: Fact): TextSpan {
  return { articleId, paragraphId, field, start, end, text };
}

/** Names what a finding is about, to see when two say the same. */
const subjectOf = ({ factIds, spans }: Omit<Finding, 'id'>): string =>
  factIds.length === 1
    ? factIds[0]!
    : factIds.length > 0
      ? [...factIds].sort().join(' ')
      : spans.map(({ paragraphId, start }) => `${paragraphId}:${start}`).join(' ');

function withoutDoubles(raised: readonly Raised[]): readonly Raised[] {
  const seen = new Set<string>();
  return raised.filter(({ finding }) => {
    const key = `${finding.rule} ${finding.severity} ${subjectOf(finding)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** One cause gives one finding: drops what a rule with precedence already said about the same numbers. */
function withoutSecondHand(raised: readonly Raised[]): readonly Raised[] {
  const spoken = new Map<string, Set<string>>();
  for (const { rule, finding } of raised) {
    if (finding.severity === 'info' && rule.severity !== 'info') continue;
    for (const id of rule.before) {
      const facts = spoken.get(id) ?? new Set<string>();
      for (const factId of finding.factIds) facts.add(factId);
      spoken.set(id, facts);
    }
  }
  return raised.filter(({ rule, finding }) => {
    const said = spoken.get(rule.id);
    if (said === undefined || finding.factIds.length === 0) return true;
    const shared = finding.factIds.filter((id) => said.has(id)).length;
    return shared < Math.min(2, finding.factIds.length);
  });
}

/** By the place of the first number or word in the page. */
function inOrder({ blocks }: Page, raised: readonly Raised[]): readonly Raised[] {
  const order = new Map(blocks.map((block, at) => [placeOf(spanIn(block, 0, 0)), at]));
  const rank = (finding: Omit<Finding, 'id'>): number =>
    finding.spans.length === 0 ? 0 : (order.get(placeOf(finding.spans[0]!)) ?? 0);
  const start = (finding: Omit<Finding, 'id'>): number => finding.spans[0]?.start ?? 0;
  return [...raised].sort((a, b) => rank(a.finding) - rank(b.finding) || start(a.finding) - start(b.finding));
}

const placeOf = ({ articleId, paragraphId, field }: TextSpan): string => `${articleId}/${paragraphId ?? field ?? ''}`;
