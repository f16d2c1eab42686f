import { describe, expect, it } from 'vitest';
import type { Quant } from './quant-cases.ts';
import { readConventions } from './quant-conventions.ts';
import { readQuants } from './quant-ours.ts';
import { isRight, score } from './quant-score.ts';

const quant = (value: Quant['value'], unit: string, change = '=', ...concepts: string[]): Quant => ({
  ...{ value, unit, change, concepts: concepts.length === 0 ? ['-'] : concepts },
});
/** "value unit change concepts" of each reading. */
const said = (text: string) =>
  readQuants(text).map(({ value, unit, change, concepts }) =>
    [typeof value === 'number' ? value : value.join('–'), unit, change, ...(concepts ?? [])].join(' '),
  );

describe('the scores of the published sets', () => {
  const wanted = quant(5, 'mile', '~', 'Lake', 'road');

  it('ask for the value, and for one more thing each', () => {
    expect(isRight(wanted, quant(5, 'mile', '~', 'road'), 'value+concept, some')).toBe(true);
    expect(isRight(wanted, quant(5, 'mile', '~', 'road'), 'value+concept, all')).toBe(false);
    expect(isRight(wanted, quant(5, 'mile', '~', 'road', 'Lake'), 'value+concept, all')).toBe(true);
    expect(isRight(wanted, quant(5, 'metre', '~'), 'value+unit')).toBe(false);
    expect(isRight(wanted, quant(5, 'metre', '~'), 'value+change')).toBe(true);
    expect(isRight(wanted, quant([5, 6], 'mile'), 'value')).toBe(false);
  });

  it('are precision, recall and F1 over all sentences', () => {
    const sentences = [
      { wanted: [wanted], read: [quant(5, 'mile'), quant(9, 'mile')] },
      { wanted: [quant(1, 'man')], read: [] },
    ];
    expect(score(sentences, 'value')).toEqual({ precision: 50, recall: 50, f1: 50 });
    expect(score([], 'value')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('count equal values of a sentence crosswise, but of values no more than there are', () => {
    const twice = { wanted: [quant(3, 'ton'), quant(3, 'mile')], read: [quant(3, 'ton'), quant(3, 'mile')] };
    expect(score([twice], 'value').f1).toBe(100);
    expect(score([twice], 'value+unit').f1).toBe(100);
    expect(score([twice], 'value+change').f1).toBe(200);
  });
});

describe('our facts in the terms of the published sets', () => {
  it('are units in one spelling, movements, and nouns of what is measured', () => {
    expect(said('Ferry fares rose 7% to £12.')).toEqual([
      '7 percentage up Ferry fares',
      '12 pound sterling = Ferry fares',
    ]);
    expect(said('The yard has about 40 wooden boats.')).toEqual(['40 wooden boat ~ yard']);
    expect(said('It fell from 80 kilometers to 60 kilometers.')).toEqual(['80–60 kilometre = -']);
  });

  it('leave out what the sets do not count', () => {
    expect(said('It doubled in 2024 over more than a decade, to third place, after a 2-1 win.')).toEqual([]);
  });

  it('are joined by what the sets count and we do not', () => {
    const text = 'It is one of the oldest piers on a 5G network; one in four is shut.';
    const unit = readConventions(text, readQuants(text)).map((one) => `${one.text} ${one.unit}`);
    expect(unit).toEqual(['one old pier', '5G generation wireless']);
  });
});
