import { analyse } from '../../shared/engine.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { EditableField, Fact } from '../../shared/model/fact.ts';
import type { ReviewedFact } from '../../shared/model/review.ts';
import { type DocumentEdits, type FactEdit, NO_EDITS } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { selectorAt, textBlocks } from '../../shared/text/anchor.ts';

/** The whole engine on a text, as the worker runs it. */
export function analysed(text: string, name = 'page.txt'): Analysis {
  return analyse({
    name,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text,
    frontMatter: null,
    issueDate: null,
    lang: 'zh',
  });
}

export function factOf(analysis: Analysis, written: string): ReviewedFact {
  const fact = reviewOf(analysis, NO_EDITS).facts.find(({ read }) => read.text === written);
  if (!fact) throw new Error(`no fact "${written}": ${analysis.facts.map(({ text }) => text).join(' ')}`);
  return fact;
}

export function editOf(analysis: Analysis, written: string, overrides: FactEdit['overrides']): FactEdit {
  return { selector: factOf(analysis, written).selector, overrides, conflicts: [] satisfies EditableField[] };
}

export function withFacts(...facts: readonly FactEdit[]): DocumentEdits {
  return { ...NO_EDITS, facts };
}

export function noteOn(analysis: Analysis, quote: string): Annotation {
  const block = textBlocks(analysis.articles).find(({ text }) => text.includes(quote))!;
  const start = block.text.indexOf(quote);
  const target = selectorAt(analysis.source.name, block, start, start + quote.length);
  return {
    id: 'n1',
    target,
    body: '查原文',
    creator: '核校',
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  };
}

/** A plain fact, for functions that need no document. */
export function plainFact(over: Partial<Fact> = {}): Fact {
  return {
    id: 'f1',
    articleId: 'a1',
    paragraphId: 'a1p1',
    field: null,
    start: 0,
    end: 5,
    text: '1914名',
    sourceStart: 0,
    sourceEnd: 5,
    kind: 'count',
    value: 1914,
    low: null,
    high: null,
    decimal: '1914',
    unit: '名',
    qualifier: 'exact',
    per: null,
    currency: null,
    step: '1',
    metric: '培训教师',
    base: null,
    period: '今年',
    place: null,
    attribution: null,
    stance: 'actual',
    rules: ['zh-count'],
    ...over,
  };
}
