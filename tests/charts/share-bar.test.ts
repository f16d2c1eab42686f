import { describe, expect, it } from 'vitest';
import { shareBar } from '../../shared/charts/share-bar.ts';
import { factOf, inputOf } from './read-facts.ts';

const share = (text: string, more = {}) =>
  shareBar.figure(inputOf([factOf(text, { base: '全市工匠总数', metric: '“成都工匠”', ...more })]));

describe('the 100% bar', () => {
  it('shows the share and the rest, which is computed with as many decimals', () => {
    const { marks, domain } = share('62.55%');
    expect(domain).toEqual([0, 100]);
    expect(marks.map(({ role, value, valueText }) => ({ role, value, valueText }))).toEqual([
      { role: 'value', value: 62.55, valueText: '62.55%' },
      { role: 'rest', value: 37.45, valueText: '37.45%' },
    ]);
    expect(share('62.50%').marks[1]!.valueText).toBe('37.50%');
  });

  it('shows how the rest was computed, in the model and in a note', () => {
    const { marks, notes } = share('62.55%');
    expect(marks[1]).toMatchObject({ formula: '100 − f-62.55%', factIds: ['f-62.55%'] });
    expect(notes.join()).toContain('100% − 62.55% = 37.45%');
  });

  it.each([
    ['超95%', 'under', '不足5%'],
    ['不足30%', 'over', '超过70%'],
    ['约40%', 'about', '约60%'],
    ['近70%', 'over', '超过30%'],
  ] as const)('turns the qualifier of %s round for the rest', (text, qualifier, valueText) => {
    expect(share(text).marks[1]).toMatchObject({ qualifier, valueText });
  });

  it('says of which whole the share is', () => {
    const { title, subtitle, alt } = share('62.55%');
    expect(title).toBe('“成都工匠”占全市工匠总数的62.55%');
    expect(subtitle).toContain('全市工匠总数');
    expect(alt).toContain('其余37.45%');
  });

  it.each(['-5%', '130%', '3个百分点'])('is refused for %s', (text) => {
    expect(shareBar.fit(inputOf([factOf(text, { base: '总数' })])).fits).toBe(false);
  });

  it('fits 0% and 100%', () => {
    expect(share('100%').marks[1]!.value).toBe(0);
    expect(shareBar.fit(inputOf([factOf('0%', { base: '总数' })])).fits).toBe(true);
  });
});
