import type { ChartFact, ChartInput } from '../../shared/charts/chart-type.ts';
import type { Locale } from '../../shared/charts/number-text.ts';
import * as languages from '../../shared/languages/registry.ts';
import type { Fact, Verdict } from '../../shared/model/fact.ts';
import type { Relation } from '../../shared/model/relation.ts';
import type { Overrides } from '../../shared/model/review.ts';
import { effectiveFact } from '../../shared/review/effective-fact.ts';

interface Given extends Partial<Pick<Fact, 'metric' | 'base' | 'period' | 'place' | 'stance' | 'unit' | 'value'>> {
  readonly verdict?: Verdict;
  readonly overrides?: Overrides;
  readonly id?: string;
}

/** A fact read by the real language pack from the characters given; what the context would add is passed in. */
export function factOf(text: string, given: Given = {}): ChartFact {
  const pack = /\p{Script=Han}|^[\d.,%]+$/u.test(text) ? languages.zh : languages.en;
  const [quantity] = pack.readQuantities(text, { issueDate: null });
  if (!quantity) throw new Error(`no quantity in “${text}”`);
  const { verdict = 'confirmed', overrides = {}, id = `f-${text}`, ...context } = given;
  const effective: Fact = {
    ...quantity,
    id,
    articleId: 'a1',
    paragraphId: 'a1p1',
    field: null,
    sourceStart: 0,
    sourceEnd: text.length,
    metric: null,
    base: null,
    period: null,
    place: null,
    attribution: null,
    stance: 'actual',
    ...context,
  };
  return { effective: effectiveFact(effective, overrides), overrides, verdict };
}

export function inputOf(
  facts: readonly ChartFact[],
  more: { readonly relations?: readonly Relation[]; readonly locale?: Locale; readonly width?: number } = {},
): ChartInput {
  const { relations = [], locale = 'zh', width = 600 } = more;
  const document = { name: '3版.txt', sha256: 'ab'.repeat(32), articleTitle: '图书馆的一年', issueDate: '2025-10-01' };
  return { facts, relations, locale, width, document };
}

/** A stated relation between a whole and its parts. */
export function sumOf(whole: string, parts: readonly string[]): Relation {
  const factIds = [whole, ...parts];
  return { id: 'r1', type: 'sum', strength: 'stated', factIds, roles: { whole, parts }, spans: [] };
}
