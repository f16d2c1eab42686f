import { describe, expect, it } from 'vitest';
import { type DocumentEdits, NO_EDITS } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { reviewChange, withReviewChange } from '../../shared/review/review-change.ts';
import { analysed, editOf, noteOn, withFacts } from './sample.ts';

const PAGE = [
  '书屋遍布全县',
  '',
  '　　县里今年一共培训教师1914名，占全县教师总数的62.55%，去年培训的教师是1200名。',
  '　　到上月底，全县共有农家书屋118家，其中90家设在镇上，26家设在村里，都有专人看管。',
].join('\n');
const ANALYSIS = analysed(PAGE);
const review = (edits: DocumentEdits = NO_EDITS) => reviewOf(ANALYSIS, edits);

/** Sends the way from one review to another through the wire and gives what the window then shows. */
function sent(before: DocumentEdits, after: DocumentEdits) {
  const change = reviewChange(review(before), review(after))!;
  return { change, shown: withReviewChange(review(before), structuredClone(change)) };
}

describe('the way from one review to another', () => {
  const confirmed = withFacts(editOf(ANALYSIS, '1914名', { verdict: 'confirmed' }));
  const corrected = withFacts(editOf(ANALYSIS, '26家', { value: '28' }));
  const states: readonly DocumentEdits[] = [
    NO_EDITS,
    confirmed,
    corrected,
    withFacts(editOf(ANALYSIS, '1914名', { verdict: 'wrong', note: '查' })),
    { ...NO_EDITS, annotations: [noteOn(ANALYSIS, '专人看管')] },
    {
      ...confirmed,
      findings: new Map(review().findings.map(({ key }) => [key, { state: 'dismissed' as const, reason: '无误' }])),
    },
  ];

  it('leads to the same review, whichever the two are', () => {
    for (const before of states) for (const after of states) expect(sent(before, after).shown).toEqual(review(after));
  });

  it('is short for a verdict: one fact and nothing else', () => {
    const { change } = sent(NO_EDITS, confirmed);
    expect(change.facts.map(({ read }) => read.text)).toEqual(['1914名']);
    expect(change).toMatchObject({ findings: [], order: null, relations: null });
  });

  it('says which findings come and go when a number is corrected', () => {
    const { change, shown } = sent(NO_EDITS, corrected);
    expect(change.order).not.toBeNull();
    expect(shown.findings.map(({ key }) => key)).toEqual(review(corrected).findings.map(({ key }) => key));
  });

  it('leaves what did not change the same objects', () => {
    const before = review();
    const after = withReviewChange(before, reviewChange(before, review(confirmed))!);
    const kept = after.facts.filter((fact, i) => fact === before.facts[i]);
    expect(kept).toHaveLength(before.facts.length - 1);
    expect(after.findings).toBe(before.findings);
    expect(after.relations).toBe(before.relations);
  });

  it('changes nothing when it is heard twice', () => {
    const change = reviewChange(review(), review(corrected))!;
    const once = withReviewChange(review(), change);
    expect(withReviewChange(once, change)).toEqual(once);
  });

  it('does not exist between two readings with other facts', () => {
    expect(reviewChange(review(), reviewOf(analysed(`${PAGE}又有3家。`), NO_EDITS))).toBeNull();
  });
});
