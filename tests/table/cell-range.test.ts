import { describe, expect, it } from 'vitest';
import { type CellAt, clampCell, moveCell, rangeBetween, rangeSize } from '../../shared/table/cell-range.ts';

const size = { rows: 50, columns: 8 };
const from: CellAt = { row: 20, column: 3 };
const move = (key: string, ctrl = false, start = from) => moveCell(start, { key, ctrl, page: 10 }, size);

describe('keys move as in spreadsheets', () => {
  it.each([
    ['ArrowUp', 19, 3],
    ['ArrowDown', 21, 3],
    ['ArrowLeft', 20, 2],
    ['ArrowRight', 20, 4],
    ['Home', 20, 0],
    ['End', 20, 7],
    ['PageUp', 10, 3],
    ['PageDown', 30, 3],
  ])('%s', (key, row, column) => expect(move(key)).toEqual({ row, column }));

  it.each([
    ['ArrowUp', 0, 3],
    ['ArrowDown', 49, 3],
    ['ArrowLeft', 20, 0],
    ['ArrowRight', 20, 7],
    ['Home', 0, 0],
    ['End', 49, 7],
  ])('Ctrl+%s', (key, row, column) => expect(move(key, true)).toEqual({ row, column }));

  it('never out of the table', () => {
    expect(move('ArrowUp', false, { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(move('PageDown', false, { row: 45, column: 7 })).toEqual({ row: 49, column: 7 });
  });

  it('other keys move nothing', () => expect(move('a')).toBeNull());
  it('names that every object has are no keys', () => expect(move('hasOwnProperty')).toBeNull());
});

describe('a range', () => {
  const range = rangeBetween({ row: 5, column: 4 }, { row: 2, column: 6 });
  it('has its corners in order', () => expect(range).toEqual({ top: 2, bottom: 5, left: 4, right: 6 }));
  it('counts both ends', () => expect(rangeSize(range)).toEqual({ rows: 4, columns: 3 }));
  it('of an empty table clamps to its first cell', () => {
    expect(clampCell({ row: 9, column: 9 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});
