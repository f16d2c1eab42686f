import { describe, expect, it } from 'vitest';
import { labelled } from './extract-gold.ts';
import { daysOf, judge, type Reading } from './extract-matching.ts';
import { EN } from './extract-paragraphs-en.ts';
import { ZH } from './extract-paragraphs-zh.ts';

const reading = (start: number, end: number, rest: Partial<Reading>): Reading => ({
  ...{ start, end, family: 'count', value: null, range: null, days: [], unit: null, qualifier: null },
  ...rest,
});

describe('labels in a paragraph', () => {
  it('become figures with their places', () => {
    const { text, gold } = labelled('共有{312家|count|312|家}，占{5至8%|percent|5..8|%}。');
    expect(text).toBe('共有312家，占5至8%。');
    expect(gold.map((one) => [text.slice(one.start, one.end), one.family, one.value, one.range])).toEqual([
      ['312家', 'count', 312, null],
      ['5至8%', 'percent', null, { low: 5, high: 8 }],
    ]);
  });

  it.each([...ZH, ...EN])('are whole in: %s', (marked) => {
    const { text, gold } = labelled(marked);
    expect(text).not.toMatch(/[{}|]/);
    expect(gold.length).toBeGreaterThan(2);
    for (const { value, range } of gold) {
      expect(value === null ? range : value).not.toBeNull();
      expect(value).not.toBeNaN();
    }
  });
});

describe('a reading held against labels', () => {
  const text = labelled('In {June 2018|date|2018-06} {312|count|312} came.');

  it('is right when it overlaps and the value is equal', () => {
    const readings = [reading(12, 15, { value: 312 }), reading(3, 12, { family: 'date', days: [daysOf('2018-06')] })];
    expect(judge(text, readings).judged.map(({ isRight }) => isRight)).toEqual([true, true]);
  });

  it('is wrong when the value differs, and invented where no figure is', () => {
    const { judged, wrong, invented } = judge(text, [reading(12, 15, { value: 31 }), reading(17, 21, { value: 5 })]);
    expect(judged.map(({ isRight }) => isRight)).toEqual([false, false]);
    expect([wrong.length, invented.length]).toEqual([1, 1]);
  });

  it('is forgiven beside one that is right', () => {
    const readings = [reading(12, 15, { value: 312 }), reading(12, 13, { value: 3 })];
    expect(judge(text, readings).wrong).toEqual([]);
  });
});
