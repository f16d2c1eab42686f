import { describe, expect, it } from 'vitest';
import { changesChecks, effectiveFact } from '../../shared/review/effective-fact.ts';
import { plainFact } from './sample.ts';

describe('effectiveFact', () => {
  it('is the fact as read while nothing was set', () => {
    const read = plainFact();
    expect(effectiveFact(read, {})).toBe(read);
    expect(effectiveFact(read, { note: '查', verdict: 'confirmed' })).toBe(read);
  });

  it('keeps value, decimal, step and ends consistent', () => {
    expect(effectiveFact(plainFact(), { value: '1.92万' })).toMatchObject({
      value: 19_200,
      decimal: '19200',
      low: null,
      high: null,
      step: '100',
    });
    expect(effectiveFact(plainFact(), { value: '12000' })).toMatchObject({ decimal: '12000', step: '1' });
    expect(effectiveFact(plainFact(), { value: '1.2万' })).toMatchObject({ decimal: '12000', step: '1000' });
    expect(effectiveFact(plainFact(), { value: 1915 })).toMatchObject({ value: 1915, decimal: '1915', step: '1' });
    expect(effectiveFact(plainFact(), { value: '90-100' })).toMatchObject({
      value: null,
      decimal: null,
      low: 90,
      high: 100,
    });
    const range = plainFact({ value: null, decimal: null, low: 90, high: 100 });
    expect(effectiveFact(range, { value: '95' })).toMatchObject({ value: 95, decimal: '95', low: null, high: null });
  });

  it('has no value where the words are no number, and never 0', () => {
    expect(effectiveFact(plainFact(), { value: '很多' })).toMatchObject({ value: null, decimal: null, step: null });
  });

  it('takes dates and scores as text', () => {
    const date = plainFact({ kind: 'date', value: '2025-09', decimal: null, unit: null, step: null });
    expect(effectiveFact(date, { value: '2025-10' })).toMatchObject({ value: '2025-10', decimal: null, step: null });
    const score = plainFact({ kind: 'score', value: '88-81', decimal: null, unit: null, step: null });
    expect(effectiveFact(score, { value: '88-80' })).toMatchObject({ value: '88-80', low: null, high: null });
  });

  it('sets words, unit and qualifier, and drops a currency that no longer fits', () => {
    const money = plainFact({ kind: 'money', unit: '元', currency: 'CNY' });
    expect(effectiveFact(money, { unit: '美元', metric: '支出', qualifier: 'over' })).toMatchObject({
      unit: '美元',
      currency: null,
      metric: '支出',
      qualifier: 'over',
      value: 1914,
      period: '今年',
    });
    expect(effectiveFact(money, { unit: '元' }).currency).toBe('CNY');
    expect(effectiveFact(money, { unit: '' }).unit).toBeNull();
  });

  it('leaves the layer of the machine as it was', () => {
    const read = plainFact();
    const copy = structuredClone(read);
    effectiveFact(read, { value: '5', unit: '人', metric: '甲' });
    expect(read).toEqual(copy);
  });
});

describe('changesChecks', () => {
  it('is true only for what a rule may look at', () => {
    expect(changesChecks({})).toBe(false);
    expect(changesChecks({ note: '', verdict: 'wrong' })).toBe(false);
    for (const field of ['value', 'unit', 'qualifier', 'metric', 'base', 'period', 'place', 'attribution'])
      expect(changesChecks({ [field]: 'x' })).toBe(true);
  });
});
