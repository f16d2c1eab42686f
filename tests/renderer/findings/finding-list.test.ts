import { describe, expect, it } from 'vitest';
import {
  groupFindings,
  type ListedFinding,
  listFindings,
  rulesIn,
  stepFinding,
} from '../../../renderer/findings/finding-list.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import type { FindingState, Review } from '../../../shared/model/review.ts';

function listed(
  key: string,
  severity: Severity,
  state: FindingState,
  rule = 'weekday',
  articleId = 'a1',
): ListedFinding {
  const finding = {
    id: key,
    rule,
    severity,
    factIds: [],
    spans: [],
    message: key,
    expected: null,
    actual: null,
    steps: [],
    proposals: [],
  };
  return { reviewed: { finding, key, state, reason: null }, articleId };
}

const all = [
  listed('i1', 'info', 'open', 'share-feasible'),
  listed('e1', 'error', 'open', 'sum-exhaustive'),
  listed('w1', 'warning', 'dismissed'),
  listed('e2', 'error', 'accepted', 'weekday', 'a2'),
];
const keys = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ severity, findings }) => `${severity}: ${findings.map(({ reviewed }) => reviewed.key).join(' ')}`);
const everything = { state: null, rule: null, articleId: null };

describe('the list of findings', () => {
  it('has the gravest first and no empty group', () => {
    expect(keys(groupFindings(all, everything))).toEqual(['error: e1 e2', 'warning: w1', 'info: i1']);
    expect(keys(groupFindings(all, { ...everything, state: 'open' }))).toEqual(['error: e1', 'info: i1']);
  });

  it('can be narrowed to a rule and to an article', () => {
    expect(keys(groupFindings(all, { ...everything, rule: 'weekday' }))).toEqual(['error: e2', 'warning: w1']);
    expect(keys(groupFindings(all, { ...everything, articleId: 'a2' }))).toEqual(['error: e2']);
    expect(groupFindings(all, { state: 'open', rule: 'weekday', articleId: null })).toEqual([]);
  });

  it('keeps what was just judged in its place until the person moves on', () => {
    expect(keys(groupFindings(all, { ...everything, state: 'open' }, 'w1'))).toEqual([
      'error: e1',
      'warning: w1',
      'info: i1',
    ]);
  });

  it('names each rule once', () => {
    expect(rulesIn(all)).toEqual(['share-feasible', 'sum-exhaustive', 'weekday']);
  });
});

describe('going through the findings', () => {
  const groups = groupFindings(all, everything);

  it('follows the order on the screen and stops at the ends', () => {
    expect(stepFinding(groups, 'e2', 1)).toBe('w1');
    expect(stepFinding(groups, 'w1', -1)).toBe('e2');
    expect(stepFinding(groups, 'i1', 1)).toBeNull();
    expect(stepFinding(groups, 'e1', -1)).toBeNull();
  });

  it('begins at either end when nothing is selected', () => {
    expect(stepFinding(groups, null, 1)).toBe('e1');
    expect(stepFinding(groups, 'gone', -1)).toBe('i1');
    expect(stepFinding([], null, 1)).toBeNull();
  });
});

it('a finding stands in the article of its first figure, else of its first words', () => {
  const base = listed('x', 'info', 'open').reviewed;
  const span = { articleId: 'a7', paragraphId: 'a7p1', field: null, start: 0, end: 2, text: '星期' } as const;
  const review = {
    facts: [{ read: { id: 'f1', articleId: 'a3' } }],
    findings: [
      { ...base, finding: { ...base.finding, factIds: ['f1'], spans: [span] } },
      { ...base, finding: { ...base.finding, spans: [span] } },
      base,
    ],
  } as unknown as Review;
  expect(listFindings(review).map(({ articleId }) => articleId)).toEqual(['a3', 'a7', null]);
});
