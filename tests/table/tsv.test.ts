import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PASTED_CELLS, parseTsv, writeTsv } from '../../shared/table/tsv.ts';

describe('tab-separated text as spreadsheets write it', () => {
  it.each([
    ['118\t家', [['118', '家']]],
    ['118\n90\n', [['118'], ['90']]],
    ['118\r\n90\r\n', [['118'], ['90']]],
    ['118\r90', [['118'], ['90']]],
    ['a\t\nb', [['a', ''], ['b']]],
    ['"two\nlines"\tb', [['two\nlines', 'b']]],
    ['"say ""so"""\tb', [['say "so"', 'b']]],
    ['5" pipe', [['5" pipe']]],
    ['"open', [['"open']]],
    ['"a" b', [['"a" b']]],
    ['""', [['']]],
    ['\t', [['', '']]],
    ['', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, grid) => expect(parseTsv(text)).toEqual(grid));

  it('any cells come back as they went', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '家', '"', '\t', '\n', '\r', ' ') });
    const grid = fc.integer({ min: 1, max: 4 }).chain((columns) => {
      return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 });
    });
    fc.assert(
      fc.property(grid, (cells) => {
        expect(parseTsv(`${writeTsv(cells)}\n`)).toEqual(cells);
      }),
    );
  });

  it('stops at more cells than a person pastes', () => {
    expect(parseTsv('a\n'.repeat(MOST_PASTED_CELLS))).toHaveLength(MOST_PASTED_CELLS);
    expect(parseTsv('a\n'.repeat(MOST_PASTED_CELLS + 1))).toBeNull();
  });

  it('reads hostile quotes in linear time', () => {
    const time = (text: string): number => {
      const start = performance.now();
      parseTsv(text);
      return performance.now() - start;
    };
    for (const part of ['"\t', '""\t', '"""\t', '"x\t', '"\n""x']) {
      time(part.repeat(10_000));
      const small = time(part.repeat(10_000));
      expect(time(part.repeat(80_000)), part).toBeLessThan(Math.max(small, 5) * 40);
    }
  });
});
