import { LinkedPieces } from '../extract/relate/linked-pieces.ts';
import { linkedViewsOf } from '../extract/relate/links.ts';
import { spanOfFact } from '../extract/relate/places.ts';
import { type Item, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { TextSpan } from '../model/relation.ts';
import { isBelievable } from './believable.ts';
import { type Page, pageOf } from './page.ts';
import * as registry from './registry.ts';
import type { RawFinding, Rule } from './rule.ts';

export const RULES: readonly Rule[] = Object.values(registry as Record<string, Rule>);

interface Raised {
  readonly rule: Rule;
  readonly facts: readonly Fact[];
  readonly finding: Omit<Finding, 'id'>;
}

/** What the rules say about one document. Pure; also run again over facts that a person has corrected. */
export function runChecks(analysis: Analysis, rules: readonly Rule[] = RULES): readonly Finding[] {
  const pieces = new LinkedPieces(analysis.articles);
  const checks = new ArticleChecks(pieces, rules);
  const findings: Finding[] = [];
  for (const view of linkedViewsOf(analysis, pieces))
    for (const finding of checks.check(pageOf(analysis.source, view)).findings) findings.push(finding);
  return findings;
}

export interface CheckedArticle {
  readonly findings: readonly Finding[];
  /** Facts of pieces before it that its findings speak of. */
  readonly earlierFacts: readonly Fact[];
}

/**
 * Checks the articles of one document in page order. All is judged inside its article, but for the numbers that two
 * pieces give for one thing: these are told of the later one.
 */
export class ArticleChecks {
  private readonly rules: readonly Rule[];
  private readonly pieces: LinkedPieces;
  /** Of pieces that later ones belong to, the facts about which a rule was silenced. */
  private readonly kept = new Map<string, Spoken>();
  private count = 0;

  constructor(pieces: LinkedPieces, rules: readonly Rule[] = RULES) {
    this.pieces = pieces;
    this.rules = rules;
  }

  /** What the rules say about the next article. */
  check(page: Page): CheckedArticle {
    const [id = ''] = page.articles.keys();
    const before = [...this.pieces.earlierThan(id)].flatMap((one) => this.kept.get(one) ?? []);
    const raised = withoutDoubles(
      gather(this.rules, (rule) =>
        rule
          .check(page)
          .filter(({ apart }) => apart === undefined || isBelievable(apart))
          .map((raw) => raisedBy(rule, raw)),
      ),
    );
    const spoken = spokenOf(raised);
    if (this.pieces.lastWith(id) !== null) this.kept.set(id, spoken);
    for (const one of this.pieces.earlierThan(id)) if (this.pieces.lastWith(one) === id) this.kept.delete(one);
    const stand = inOrder(page, withoutSecondHand(raised, [spoken, ...before]));
    const findings = stand.map(({ finding }): Finding => {
      this.count += 1;
      return { id: `c${this.count}`, ...finding };
    });
    return { findings, earlierFacts: stand.flatMap(({ facts }) => facts.filter(({ articleId }) => articleId !== id)) };
  }
}

const factOf = (thing: Fact | Item): Fact => ('fact' in thing ? thing.fact : thing);

function raisedBy(rule: Rule, raw: RawFinding): Raised {
  const facts = raw.facts.map(factOf);
  return { rule, facts, finding: finish(rule, raw, facts) };
}

function finish(rule: Rule, raw: RawFinding, facts: readonly Fact[]): Omit<Finding, 'id'> {
  return {
    rule: rule.id,
    severity: raw.severity ?? rule.severity,
    factIds: [...new Set(facts.map(({ id }) => id))],
    spans: [...facts.map(spanOfFact), ...(raw.spans ?? [])],
    message: raw.message,
    expected: raw.expected ?? null,
    actual: raw.actual ?? null,
    steps: raw.steps ?? [],
    proposals: raw.proposals ?? [],
  };
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

/** By rule the facts about which it has to be silent. */
type Spoken = ReadonlyMap<string, ReadonlySet<string>>;

function spokenOf(raised: readonly Raised[]): Spoken {
  const spoken = new Map<string, Set<string>>();
  for (const { rule, finding } of raised) {
    if (finding.severity === 'info' && rule.severity !== 'info') continue;
    for (const id of rule.before) {
      const facts = spoken.get(id) ?? new Set<string>();
      for (const factId of finding.factIds) facts.add(factId);
      spoken.set(id, facts);
    }
  }
  return spoken;
}

/** One cause gives one finding: drops what a rule with precedence already said about the same numbers. */
function withoutSecondHand(raised: readonly Raised[], spoken: readonly Spoken[]): readonly Raised[] {
  return raised.filter(({ rule, finding }) => {
    const said = spoken.flatMap((one) => one.get(rule.id) ?? []);
    if (said.length === 0 || finding.factIds.length === 0) return true;
    const shared = finding.factIds.filter((id) => said.some((facts) => facts.has(id))).length;
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
