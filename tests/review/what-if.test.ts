import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { type DocumentEdits, NO_EDITS } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { type DraftEdit, type WhatIf, whatIfIn } from '../../shared/review/what-if.ts';
import { leastCpuTime } from '../languages/cpu-time.ts';
import { analysed, editOf, factOf, withFacts } from './sample.ts';

const BROKEN = '全区共有合作社118家，由粮食类46家和果蔬类70家组成，都已经登记在册。';
const analysis = analysed(BROKEN);

function viewOf(edits: DocumentEdits, of = analysis): DocumentView {
  return { path: 'page.txt', source: of.source, articles: of.articles, review: reviewOf(of, edits) };
}

const idOf = (written: string, of = analysis): string => factOf(of, written).read.id;

function ask(edit: DraftEdit, edits = NO_EDITS, settings = {}): WhatIf {
  const view = viewOf(edits);
  return whatIfIn(view, view.articles[0]!.id, settings)(edit)!;
}
const rulesOf = (findings: WhatIf['gone']) => findings.map(({ rule }) => rule);

describe('an edit that is not saved yet', () => {
  it('tells that a sum would add up', () => {
    const { gone, come } = ask({ factId: idOf('70家'), field: 'value', value: '72' });
    expect(rulesOf(gone)).toEqual(['sum-exhaustive']);
    expect(come.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('keeps a finding that would only speak of other numbers', () => {
    const { gone, come, after } = ask({ factId: idOf('70家'), field: 'value', value: '71' });
    expect([gone, come]).toEqual([[], []]);
    expect(rulesOf(after)).toContain('sum-exhaustive');
  });

  it('tells that a sum would no longer add up', () => {
    const edits = withFacts(editOf(analysis, '70家', { value: '72' }));
    const { gone, come } = ask({ factId: idOf('46家'), field: 'value', value: '64' }, edits);
    expect(rulesOf(come)).toContain('sum-exhaustive');
    expect(gone.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('counts with what was set on the other figures, and with what was read once a field is reset', () => {
    const edits = withFacts(editOf(analysis, '70家', { value: '72' }));
    expect(rulesOf(ask({ factId: idOf('70家'), field: 'value', value: null }, edits).come)).toContain('sum-exhaustive');
  });

  it('says the same as the review after the edit was saved', () => {
    for (const value of ['71', '72', '7', '700']) {
      const { after } = ask({ factId: idOf('70家'), field: 'value', value });
      const saved = reviewOf(analysis, withFacts(editOf(analysis, '70家', { value })));
      expect(after.map(({ message }) => message)).toEqual(saved.findings.map(({ finding }) => finding.message));
    }
  });

  it('leaves rules out that are switched off', () => {
    const { gone } = ask({ factId: idOf('70家'), field: 'value', value: '72' }, NO_EDITS, { 'sum-exhaustive': 'off' });
    expect(rulesOf(gone)).not.toContain('sum-exhaustive');
  });

  it('does not change the view', () => {
    const view = viewOf(NO_EDITS);
    const before = JSON.stringify(view);
    whatIfIn(view, view.articles[0]!.id, {})({ factId: idOf('70家'), field: 'value', value: '72' });
    expect(JSON.stringify(view)).toBe(before);
  });

  it('answers for an article of 5,000 characters in less than 50 ms', () => {
    const filler =
      '村里的人说起这件事都记得很清楚，那时候河边的老屋还没有拆，孩子们放学以后就在屋檐下写作业，等着大人回来。';
    const long = analysed(`${BROKEN}${filler}${filler}去年共有志愿者86名，其中教师12名。${filler}\n\n`.repeat(24));
    const [article, ...others] = viewOf(NO_EDITS, long).articles;
    expect(others).toEqual([]);
    const view = viewOf(NO_EDITS, long);
    expect(view.source.length).toBeGreaterThan(5000);
    const check = whatIfIn(view, article!.id, {});
    const factId = view.review.facts[0]!.read.id;
    const once = (): void => expect(check({ factId, field: 'value', value: '101' })).not.toBeNull();
    expect(leastCpuTime(once, 8)).toBeLessThan(50);
  });
});
