import { describe, expect, it } from 'vitest';
import { findingAt } from '../../../renderer/reader/finding-at.ts';
import type { Severity } from '../../../shared/model/finding.ts';
import type { FindingState, Review } from '../../../shared/model/review.ts';

const place = (paragraphId: string, start: number, end: number) => ({
  articleId: 'a1',
  paragraphId,
  field: null,
  start,
  end,
});
const finding = (
  key: string,
  severity: Severity,
  spans: readonly unknown[],
  factIds: readonly string[] = [],
  state: FindingState = 'open',
) => ({
  key,
  state,
  reason: null,
  finding: { severity, spans, factIds },
});
const reviewOf = (...findings: readonly unknown[]) =>
  ({ facts: [{ read: { id: 'f1', ...place('a1p1', 5, 9) } }], findings }) as unknown as Review;

describe('the finding at a place of the text', () => {
  it('is the one whose words or numbers are there', () => {
    const review = reviewOf(finding('words', 'info', [place('a1p2', 0, 4)]), finding('number', 'info', [], ['f1']));
    expect(findingAt(review, 'a1p2', 3)?.key).toBe('words');
    expect(findingAt(review, 'a1p1', 5)?.key).toBe('number');
  });

  it('is none beside them or in another paragraph', () => {
    const review = reviewOf(finding('number', 'info', [], ['f1', 'gone']));
    expect(findingAt(review, 'a1p1', 9)).toBeNull();
    expect(findingAt(review, 'a1p1', 4)).toBeNull();
    expect(findingAt(review, 'a1p2', 6)).toBeNull();
  });

  it('is the gravest when several are there, and the first among equals', () => {
    const spans = [place('a1p1', 0, 9)];
    const review = reviewOf(
      finding('i', 'info', spans),
      finding('w1', 'warning', spans),
      finding('w2', 'warning', spans),
    );
    expect(findingAt(review, 'a1p1', 2)?.key).toBe('w1');
  });

  it('is never one that was dismissed', () => {
    const review = reviewOf(
      finding('e', 'error', [], ['f1'], 'dismissed'),
      finding('i', 'info', [], ['f1'], 'accepted'),
    );
    expect(findingAt(review, 'a1p1', 6)?.key).toBe('i');
  });
});
