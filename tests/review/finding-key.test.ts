import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/model/finding.ts';
import { judgeFinding } from '../../shared/operations/judge-finding.ts';
import { findingKeys } from '../../shared/review/finding-key.ts';
import { plainFact } from './sample.ts';

const finding = (rule: string, ...factIds: readonly string[]): Finding => ({
  id: `${rule}-${factIds.join('-')}`,
  rule,
  severity: 'error',
  factIds,
  spans: [],
  message: '',
  expected: null,
  actual: null,
  steps: [],
  proposals: [],
});

const facts = new Map(
  [
    plainFact({ id: 'f1', text: '118家', value: 118, decimal: '118' }),
    plainFact({ id: 'f2', text: '90家', value: 90, decimal: '90' }),
    plainFact({ id: 'f3', text: '90家', value: 90, decimal: '90' }),
    plainFact({ id: 'f4', text: '90至100家', value: null, decimal: null, low: 90, high: 100 }),
  ].map((fact) => [fact.id, fact]),
);
const keysOf = (findings: readonly Finding[], context = (id: string): string => `around ${id}`): string[] =>
  findingKeys('page.txt', findings, facts, context);

describe('findingKeys', () => {
  it('names rule, document, and quotes with values', () => {
    expect(keysOf([finding('sum-exhaustive', 'f1', 'f4')])).toEqual([
      '["sum-exhaustive","page.txt","118家=118","90至100家=90..100"]',
    ]);
  });

  it('is the same whatever the ids of the facts are after a new reading', () => {
    expect(keysOf([finding('sum-exhaustive', 'f1', 'f2')])).toEqual(keysOf([finding('sum-exhaustive', 'f1', 'f3')]));
  });

  it('tells findings with the same operands apart by the text around them, and at last by order', () => {
    const twins = [finding('range-order', 'f2'), finding('range-order', 'f3')];
    expect(new Set(keysOf(twins)).size).toBe(2);
    expect(keysOf(twins)[0]).toContain('around f2');
    const alike = keysOf(twins, () => 'the same');
    expect(new Set(alike).size).toBe(2);
    expect(alike[1]).toContain(',2]');
  });

  it('falls back on the words when no fact is concerned', () => {
    const span = { articleId: 'a1', paragraphId: 'a1p1', field: null, start: 0, end: 5, text: '2月30日' };
    const keys = keysOf([{ ...finding('date-exists'), spans: [span] }]);
    expect(keys).toEqual(['["date-exists","page.txt","2月30日"]']);
  });

  it('keeps a key with very many operands short enough to be judged', () => {
    const many = new Map(
      Array.from({ length: 5000 }, (_, n) => [`f${n}`, plainFact({ id: `f${n}`, text: `${n}家`, decimal: String(n) })]),
    );
    const keyOf = (ids: readonly string[]): string =>
      findingKeys('p', [finding('list-count', ...ids)], many, () => '')[0]!;
    const ids = [...many.keys()];
    expect(judgeFinding.schema.safeParse({ finding: keyOf(ids), judgement: null }).success).toBe(true);
    expect(keyOf(ids)).not.toBe(keyOf(ids.slice(1)));
    expect(keyOf(ids)).not.toBe(keyOf([...ids.slice(1), 'f0']));
  });
});
