import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/model/finding.ts';
import { NO_EDITS } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { articleSummaries, articleTitle } from '../../shared/review/summary.ts';
import { analysed, editOf, factOf, noteOn, withFacts } from './sample.ts';

const PAGE = [
  '书屋遍布全县',
  '',
  '　　县里今年一共培训教师1914名，占全县教师总数的62.55%，去年培训的教师是1200名。',
  '　　到上月底，全县共有农家书屋118家，其中90家设在镇上，28家设在村里，都有专人看管。',
].join('\n');
const NEW_DRAFT = PAGE.replace('书屋遍布全县', '书屋遍布全县\n\n　　这一段是编辑后来加在前面的导语，说的是3个村。');

describe('reviewOf', () => {
  it('keeps the three layers apart', () => {
    const analysis = analysed(PAGE);
    const review = reviewOf(
      analysis,
      withFacts(editOf(analysis, '1914名', { value: '1915', verdict: 'wrong', note: '查' })),
    );
    const fact = review.facts.find(({ read }) => read.text === '1914名')!;
    expect(fact).toMatchObject({ note: '查', verdict: 'wrong', overrides: { value: '1915' } });
    expect(fact.read.value).toBe(1914);
    expect(fact.effective.value).toBe(1915);
    const other = review.facts.find(({ read }) => read.text === '1200名')!;
    expect(other).toMatchObject({ overrides: {}, note: '', verdict: 'unchecked', conflicts: [] });
    expect(other.effective).toBe(other.read);
  });

  it('gives every fact a selector of its own that finds it again', () => {
    const analysis = analysed(PAGE);
    const { facts } = reviewOf(analysis, NO_EDITS);
    expect(facts.length).toBeGreaterThan(4);
    expect(new Set(facts.map(({ selector }) => JSON.stringify(selector))).size).toBe(facts.length);
    const again = reviewOf(
      analysis,
      withFacts(...facts.map(({ selector, read }) => ({ selector, overrides: { note: read.id }, conflicts: [] }))),
    );
    expect(again.orphans).toEqual([]);
    expect(again.facts.map(({ note }) => note)).toEqual(facts.map(({ read }) => read.id));
  });

  it('finds an edit again in a new draft and goes on naming the fact as the first edit did', () => {
    const edit = editOf(analysed(PAGE), '90家', { verdict: 'confirmed' });
    const review = reviewOf(analysed(NEW_DRAFT), withFacts(edit));
    const fact = review.facts.find(({ read }) => read.text === '90家')!;
    expect(fact.verdict).toBe('confirmed');
    expect(fact.selector).toEqual(edit.selector);
    expect(factOf(analysed(NEW_DRAFT), '90家').selector).not.toEqual(edit.selector);
  });

  it('keeps the edit of a deleted sentence as an orphan', () => {
    const edit = editOf(analysed(PAGE), '1914名', { value: '1915', note: '查' });
    const left = PAGE.replace('县里今年一共培训教师1914名，占全县教师总数的62.55%，', '另有厂里培训工人1914名。');
    const review = reviewOf(analysed(left), withFacts(edit));
    expect(review.orphans).toEqual([{ selector: edit.selector, overrides: { value: '1915', note: '查' } }]);
    expect(review.facts.every(({ overrides }) => Object.keys(overrides).length === 0)).toBe(true);
  });

  it('follows a number whose span the engine draws wider', () => {
    const analysis = analysed(PAGE);
    const edit = editOf(analysis, '118家', { verdict: 'confirmed' });
    const wider = analysis.facts.map((fact) =>
      fact.text === '118家' ? { ...fact, start: fact.start - 2, text: `书屋${fact.text}` } : fact,
    );
    const review = reviewOf({ ...analysis, facts: wider }, withFacts(edit));
    expect(review.facts.find(({ read }) => read.text === '书屋118家')?.verdict).toBe('confirmed');
    expect(review.orphans).toEqual([]);
  });

  it('runs the checks again over corrected facts, and only then', () => {
    const analysis = analysed(PAGE);
    const plain = reviewOf(analysis, withFacts(editOf(analysis, '90家', { verdict: 'wrong' })));
    expect(plain.findings.map(({ finding }) => finding)).toEqual(analysis.findings);
    const corrected = reviewOf(analysis, withFacts(editOf(analysis, '90家', { value: '80' })));
    const told = analysed(PAGE.replace('90家', '80家')).findings;
    const named = (findings: readonly Finding[]) => findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(named(corrected.findings.map(({ finding }) => finding))).toEqual(named(told));
    expect(named(told)).not.toEqual(named(analysis.findings));
  });

  it('gives judgements to the findings they were made on', () => {
    const analysis = analysed(PAGE.replace('90家', '80家'));
    const [first] = reviewOf(analysis, NO_EDITS).findings;
    expect(first).toMatchObject({ state: 'open', reason: null });
    const judged = new Map([[first!.key, { state: 'dismissed', reason: '另有10家流动书屋' } as const]]);
    const review = reviewOf(analysed(NEW_DRAFT.replace('90家', '80家')), { ...NO_EDITS, findings: judged });
    expect(review.findings.find(({ key }) => key === first!.key)).toMatchObject({
      state: 'dismissed',
      reason: '另有10家流动书屋',
    });
  });

  it('anchors notes, and keeps those whose words are gone', () => {
    const note = noteOn(analysed(PAGE), '都有专人看管');
    const edits = { ...NO_EDITS, annotations: [note] };
    const { annotations } = reviewOf(analysed(NEW_DRAFT), edits);
    const anchor = annotations[0]!.anchor;
    expect(anchor.state).toBe('anchored');
    const gone = reviewOf(analysed(PAGE.replace('，都有专人看管', '')), edits);
    expect(gone.annotations).toEqual([{ annotation: note, anchor: { state: 'orphaned' } }]);
  });
});

describe('articleSummaries', () => {
  it('counts numbers, checked ones and open findings of each article', () => {
    const analysis = analysed(PAGE.replace('90家', '80家'));
    const open = articleSummaries(analysis, reviewOf(analysis, NO_EDITS))[0]!;
    expect(open.facts).toBe(analysis.facts.length);
    expect(open.checked).toBe(0);
    const review = reviewOf(analysis, withFacts(editOf(analysis, '118家', { verdict: 'confirmed' })));
    const judged = new Map(review.findings.map(({ key }) => [key, { state: 'accepted', reason: null } as const]));
    const done = reviewOf(analysis, {
      ...withFacts(editOf(analysis, '118家', { verdict: 'confirmed' })),
      findings: judged,
    });
    expect(open.findings.error + open.findings.warning + open.findings.info).toBe(review.findings.length);
    expect(articleSummaries(analysis, done)[0]).toMatchObject({
      checked: 1,
      findings: { error: 0, warning: 0, info: 0 },
    });
  });

  it('takes the first words for a title where there is none, never half a character', () => {
    const article = analysed(PAGE).articles[0]!;
    expect(articleTitle(article)).toBe('书屋遍布全县');
    const untitled = { ...article, title: { text: '😀'.repeat(50), map: { pieces: [] } } };
    expect(articleTitle(untitled)).toBe(`${'😀'.repeat(30)}…`);
    const odd = { ...article, title: { text: `a${'😀'.repeat(50)}`, map: { pieces: [] } } };
    expect(encodeURIComponent(articleTitle(odd))).not.toBe('');
  });
});
