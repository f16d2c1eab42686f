import type { Analysis } from '../model/analysis.ts';
import type { Fact } from '../model/fact.ts';
import type { Relation, RelationType } from '../model/relation.ts';

/** What became of one fact: which rules it failed, which held it against something and agreed, or why none could. */
export interface Explanation {
  readonly factId: string;
  /** Rules with a warning or an error about it. */
  readonly failed: readonly string[];
  readonly passed: readonly string[];
  /** Why no rule could test it; null when one did. */
  readonly untested: 'no-number' | 'nothing-linked' | null;
}

/** The rules that judge each sort of link. A link that names no whole number gives nothing to recompute. */
const JUDGES: Readonly<Partial<Record<RelationType, readonly string[]>>> = {
  sum: ['sum-exhaustive', 'part-exceeds-whole'],
  'part-of': ['part-exceeds-whole', 'subset-sum'],
  'share-of': ['share-recompute'],
  change: ['change-recompute', 'direction'],
  restatement: ['gloss', 'unit-conversion', 'qualifier-direction'],
  rate: ['per-head', 'rate'],
  enumeration: ['list-count'],
  'duration-ends': ['duration'],
  'date-weekday': ['weekday'],
};

/** One explanation for each fact, in the order of the facts. Linear. */
export function explain({
  facts,
  relations,
  findings,
}: Pick<Analysis, 'facts' | 'relations' | 'findings'>): readonly Explanation[] {
  const tested = new Map<string, Set<string>>();
  const failed = new Map<string, Set<string>>();
  for (const relation of relations) {
    for (const rule of judgesOf(relation)) for (const id of relation.factIds) put(tested, id, rule);
  }
  for (const { severity, rule, factIds } of findings) {
    for (const id of factIds) put(severity === 'info' ? tested : failed, id, rule);
  }
  return facts.map((fact) => explanationOf(fact, tested.get(fact.id), failed.get(fact.id)));
}

function explanationOf(fact: Fact, tested = new Set<string>(), failed = new Set<string>()): Explanation {
  const passed = [...tested].filter((rule) => !failed.has(rule)).sort();
  if (fact.kind === 'date' && !failed.has('date-exists')) passed.push('date-exists');
  const none = passed.length === 0 && failed.size === 0;
  return {
    factId: fact.id,
    failed: [...failed].sort(),
    passed,
    untested: !none ? null : hasNumber(fact) ? 'nothing-linked' : 'no-number',
  };
}

const hasNumber = ({ value, low, high }: Fact): boolean => [value, low, high].some((one) => typeof one === 'number');

/** A change whose step is not written can only be judged by its direction; a share without its whole not at all. */
function judgesOf({ type, roles, spans }: Relation): readonly string[] {
  const judges = JUDGES[type] ?? [];
  if (type === 'share-of') return 'part' in roles && 'whole' in roles ? judges : [];
  // Said again in another place: a headline's in its text, or one place of the page in another.
  if (type === 'restatement' && spans.length > 1) {
    const [first, second] = spans;
    return first!.field !== null && first!.articleId === second!.articleId
      ? ['headline-rounding']
      : ['same-fact-conflict'];
  }
  if (type === 'change') return roles.steps?.length ? judges : ['direction'];
  return judges;
}

function put(map: Map<string, Set<string>>, id: string, rule: string): void {
  const known = map.get(id);
  if (known) known.add(rule);
  else map.set(id, new Set([rule]));
}
