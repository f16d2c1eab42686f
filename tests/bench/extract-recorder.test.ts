import { expect, it } from 'vitest';
import * as corpus from '../languages/corpus.ts';
import { inNews } from './extract-gold.ts';
import * as recorder from './extract-recorder.ts';

it('records every list that the corpora can hold', () => {
  const stated = Object.entries(corpus).filter(([, value]) => typeof value === 'function');
  const passedOn = stated.filter(([name, value]) => (recorder as Record<string, unknown>)[name] === value);
  expect(stated.length).toBeGreaterThan(2);
  expect(passedOn.map(([name]) => name)).toEqual([]);
});

it('finds the figures of a sentence in order', () => {
  const { text, gold } = inNews([
    '共5家，近5家，5至8%。',
    '5家 | count | 5 | 家',
    '近5家 | count | 5 | 家 | nearly',
    '5至8% | percent | 5..8 | %',
  ]);
  expect(gold.map(({ start, end }) => text.slice(start, end))).toEqual(['5家', '近5家', '5至8%']);
  expect(gold.map(({ value, range, qualifier }) => [value, range, qualifier])).toEqual([
    [5, null, 'exact'],
    [5, null, 'nearly'],
    [null, { low: 5, high: 8 }, 'exact'],
  ]);
});

it('refuses a row whose figure is not in the sentence', () => {
  expect(() => inNews(['共5家。', '6家 | count | 6 | 家'])).toThrow('6家');
});
