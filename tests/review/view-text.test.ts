import { describe, expect, it } from 'vitest';
import { analyse } from '../../shared/engine.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import type { DocumentEdits } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { viewFromText, viewToText } from '../../shared/review/view-text.ts';

const NO_EDITS = { facts: [], findings: new Map(), annotations: [], choices: {} } as unknown as DocumentEdits;

/** Invented. A hard wrap makes a map of several pieces; 46 and 70 are not 118. */
const analysis = analyse({
  name: 'a.txt',
  text: '合作社又添新粮仓\n\n全区共有合作社118家，由粮食类46家和果蔬类\n70家组成，去年增长12.50%。\n',
  sha256: '',
  encoding: 'utf-8',
  encodingConfidence: 1,
  mediaType: 'text/plain',
  frontMatter: null,
  issueDate: null,
  lang: 'zh',
});
const { source, articles } = analysis;
const view: DocumentView = { path: 'a.txt', source, articles, review: reviewOf(analysis, NO_EDITS) };

/** Typed arrays as plain ones: what a map says is the same. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Int32Array ? [...part] : part)));

describe('a view as text', () => {
  it('is the same view on the other side', () => {
    const there = viewFromText(viewToText(view));
    expect(plain(there)).toEqual(plain(view));
    expect(there.review.facts.length).toBeGreaterThan(3);
    expect(there.review.findings.length).toBeGreaterThan(0);
    expect(Array.isArray(there.articles[0]!.paragraphs[0]!.map.pieces)).toBe(true);
  });

  it('sends a fact once where nobody changed it, and twice where somebody did', () => {
    const [first, ...rest] = view.review.facts;
    const effective = { ...first!.read, unit: '座' };
    const edited = { ...view, review: { ...view.review, facts: [{ ...first!, effective }, ...rest] } };
    const facts = viewFromText(viewToText(edited)).review.facts;
    expect(facts[0]!.effective.unit).toBe('座');
    expect(facts[0]!.read.unit).not.toBe('座');
    expect(facts[1]!.effective).toBe(facts[1]!.read);
    expect(viewToText(view)).not.toContain('"effective"');
  });
});
