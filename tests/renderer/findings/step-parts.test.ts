import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Operand, stepParts } from '../../../renderer/findings/step-parts.ts';

const operand = (id: string, text: string, decimal: string | null, value: Operand['value'] = null): Operand => ({
  id,
  text,
  decimal,
  value: value ?? (decimal === null ? null : Number(decimal)),
  low: null,
  high: null,
});
const shape = (step: string, operands: readonly Operand[]) =>
  stepParts(step, operands).map(({ text, factId }) => (factId === null ? text : `[${factId}:${text}]`));

describe('the figures in a line of arithmetic', () => {
  it('are found by their value', () => {
    const parts = [operand('a', '50名', '50'), operand('b', '400名左右', '400'), operand('c', '1500名', '1500')];
    expect(shape('50 + 400 + 1500 = 1950', parts)).toEqual(['[a:50]', ' + ', '[b:400]', ' + ', '[c:1500]', ' = 1950']);
  });

  it('are found by their words, with what belongs to the number', () => {
    expect(shape('近2000名 → [1500, 2000)', [operand('a', '近2000名', '2000')])).toEqual([
      '[a:近2000名]',
      ' → [1500, ',
      '[a:2000]',
      ')',
    ]);
  });

  it('are found however the number is spelt', () => {
    const share = operand('p', '62.50%', '62.50');
    expect(shape('1,914 ÷ 3060 = 62.5%', [operand('n', '1914名', '1914'), share])).toEqual([
      '[n:1,914]',
      ' ÷ 3060 = ',
      '[p:62.5]',
      '%',
    ]);
  });

  it('are told apart by their order when they read alike', () => {
    const twins = [operand('a', '20件', '20'), operand('b', '20人', '20')];
    expect(shape('20 + 20 = 40', twins)).toEqual(['[a:20]', ' + ', '[b:20]', ' = 40']);
    expect(shape('20件 + 20', twins)).toEqual(['[a:20件]', ' + ', '[b:20]']);
  });

  it('are no part of a longer number', () => {
    expect(shape('50 + 1.5 + 5,000 = 5', [operand('a', '5', '5')])).toEqual(['50 + 1.5 + 5,000 = ', '[a:5]']);
  });

  it('are no end of a range', () => {
    const facts = [operand('w', '近2000名', '2000'), operand('p', '1500名', '1500')];
    expect(shape('近2000名，即1500–2000', facts)).toEqual(['[w:近2000名]', '，即1500–2000']);
    expect(shape('30–45 < 50', [operand('r', '30–45', null), operand('a', '50', '50')])).toEqual([
      '[r:30–45]',
      ' < ',
      '[a:50]',
    ]);
  });

  it('can be dates', () => {
    const day = operand('d', '10月1日', null, '2025-10-01');
    expect(shape('2025-10-01 = 星期三', [day])).toEqual(['[d:2025-10-01]', ' = 星期三']);
  });

  it('are left alone when there are none', () => {
    expect(shape('1 + 1 = 2', [])).toEqual(['1 + 1 = 2']);
    expect(stepParts('', [operand('a', '1', '1')])).toEqual([]);
  });

  it('never change the line', () => {
    const step = fc.string({ unit: fc.constantFrom('1', '2', '5', '0', '.', ',', ' ', '+', '名', '近') });
    fc.assert(
      fc.property(step, (line) => {
        const parts = stepParts(line, [operand('a', '近2', '2'), operand('b', '15名', '15'), operand('c', '', '5.0')]);
        expect(parts.map(({ text }) => text).join('')).toBe(line);
        for (const { start, text } of parts) expect(line.slice(start, start + text.length)).toBe(text);
      }),
    );
  });
});
