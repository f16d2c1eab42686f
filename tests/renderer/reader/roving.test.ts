import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../renderer/reader/roving.ts';

const order = ['f1', 'f2', 'f3'];

describe('moving among the numbers with the keyboard', () => {
  it('goes on and back, and stops at the ends', () => {
    expect(stepTo(order, 'f1', 'ArrowRight')).toBe('f2');
    expect(stepTo(order, 'f2', 'ArrowUp')).toBe('f1');
    expect(stepTo(order, 'f3', 'ArrowDown')).toBeNull();
    expect(stepTo(order, 'f1', 'ArrowLeft')).toBeNull();
  });

  it('jumps to the ends', () => {
    expect(stepTo(order, 'f2', 'End')).toBe('f3');
    expect(stepTo(order, 'f2', 'Home')).toBe('f1');
    expect(stepTo(order, 'f1', 'PageDown')).toBe('f3');
  });

  it('starts at the first when nothing or something gone is selected', () => {
    expect(stepTo(order, null, 'ArrowRight')).toBe('f1');
    expect(stepTo(order, 'gone', 'ArrowLeft')).toBe('f1');
    expect(stepTo(order, null, 'End')).toBe('f3');
  });

  it('leaves other keys alone', () => {
    expect(stepTo(order, 'f1', 'a')).toBeNull();
    expect(stepTo(order, 'f1', 'constructor')).toBeNull();
    expect(stepTo([], null, 'Home')).toBeNull();
  });
});
