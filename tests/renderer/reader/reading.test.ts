import { beforeAll, describe, expect, it } from 'vitest';
import { factLabel } from '../../../renderer/reader/fact-label.ts';
import { type Reading, readingOf } from '../../../renderer/reader/reading.ts';
import { analyse } from '../../../shared/engine.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import type { Review, ReviewedFact } from '../../../shared/model/review.ts';
import type { DocumentEdits } from '../../../shared/review/edits.ts';
import { reviewOf } from '../../../shared/review/review.ts';

const TEXT = `近30家合作社建起粮仓

本报记者 周宁

全区共有合作社118家，由粮食类46家和果蔬类70家组成。

去年有志愿者20名。
`;

const NO_EDITS = { facts: [], findings: new Map(), annotations: [], choices: {} } as unknown as DocumentEdits;

let analysis: Analysis;
let review: Review;

beforeAll(() => {
  analysis = analyse({
    name: 'a.txt',
    text: TEXT,
    sha256: '',
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
  } as unknown as Parameters<typeof analyse>[0]);
  review = reviewOf(analysis, NO_EDITS);
});

const read = (changed: Partial<Review> = {}): Reading =>
  readingOf({ articles: analysis.articles, review: { ...review, ...changed } });

const texts = (reading: Reading): readonly string[] => reading.order.map((id) => reading.facts.get(id)?.text ?? '');

/** The review with one fact changed. */
function withFact(text: string, changed: Partial<ReviewedFact>): Partial<Review> {
  return { facts: review.facts.map((fact) => (fact.read.text === text ? { ...fact, ...changed } : fact)) };
}

describe('the document as it is read', () => {
  it('has its blocks in reading order, headline first', () => {
    const [article] = read().articles;
    expect(article?.blocks.map(({ block }) => block.field ?? block.paragraph?.role)).toEqual([
      'title',
      'byline',
      'body',
      'body',
    ]);
  });

  it('has its numbers in reading order, those of the headline too', () => {
    const starts = new Map(review.facts.map((fact) => [fact.read.id, fact.read.sourceStart]));
    const order = read().order.map((id) => starts.get(id) ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).toHaveLength(review.facts.length);
    expect(texts(read()).slice(0, 2)).toEqual(['近30家', '118家']);
  });

  it('marks each number where its characters stand', () => {
    for (const { block, marks, facts } of read().blocks.values()) {
      for (const { start, end, of } of marks.facts) expect(block.text.slice(start, end)).toBe(facts.get(of)?.text);
    }
  });

  it('counts the findings of a number, and underlines it', () => {
    const reading = read();
    const whole = [...reading.facts.values()].find(({ text }) => text === '118家');
    expect(whole?.findings).toEqual({ error: 1, warning: 0, info: 0 });
    const block = [...reading.blocks.values()].find(({ block: { text } }) => text.includes('118家'));
    expect(block?.marks.findings.some(({ of }) => of === 'error')).toBe(true);
  });

  it('leaves out a finding that was dismissed', () => {
    const findings = review.findings.map((it) => ({ ...it, state: 'dismissed' as const, reason: 'x' }));
    const reading = read({ findings });
    expect([...reading.facts.values()].every(({ findings: { error } }) => error === 0)).toBe(true);
    expect([...reading.blocks.values()].flatMap(({ marks }) => marks.findings)).toEqual([]);
  });

  it('changes the signature of the block that an edit touches, and of no other', () => {
    const before = read();
    const after = read(withFact('20名', { verdict: 'confirmed' }));
    const changed = [...before.blocks].filter(([key, block]) => after.blocks.get(key)?.signature !== block.signature);
    expect(changed.map(([, { block }]) => block.text)).toEqual(['去年有志愿者20名。']);
  });

  it('keeps notes that lost their place out of the text', () => {
    const annotation = { id: 'n1', body: '', creator: '' };
    const annotations = [{ annotation, anchor: { state: 'orphaned' } }] as unknown as Review['annotations'];
    expect([...read({ annotations }).blocks.values()].flatMap(({ marks }) => marks.notes)).toEqual([]);
  });
});

describe('what a screen reader says of a number', () => {
  const label = (reading: Reading, text: string, language: 'en' | 'zh') => {
    const fact = [...reading.facts.values()].find((it) => it.text === text);
    return fact && factLabel(fact, messagesFor(language));
  };

  it('is its words, the verdict and what the rules say', () => {
    expect(label(read(), '118家', 'en')).toBe('118家 · Unchecked · 1 error');
    expect(label(read(), '118家', 'zh')).toBe('118家 · 未核查 · 1个错误');
  });

  it('tells that a person corrected it or left a note', () => {
    const changed = withFact('20名', {
      verdict: 'wrong',
      note: '问过',
      overrides: { value: 21, note: '问过', verdict: 'wrong' },
    });
    expect(label(read(changed), '20名', 'en')).toBe('20名 · Wrong · corrected by the checker · has a note');
  });

  it('does not call a number corrected that only has a verdict and a note', () => {
    const changed = withFact('20名', {
      verdict: 'confirmed',
      note: '问过',
      overrides: { note: '问过', verdict: 'confirmed' },
    });
    expect(label(read(changed), '20名', 'en')).toBe('20名 · Confirmed · has a note');
  });
});
