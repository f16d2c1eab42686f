import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTree, wordsOf } from '../../shared/languages/word-tree.ts';

const LIST = '个 个百分点 人 人次 km k 不超过 超过 超';
const forward = new WordTree(wordsOf(LIST));
const backward = new WordTree(wordsOf(LIST), 'backward');

describe('words in a tree', () => {
  it('finds the longest word that begins at a place', () => {
    expect(forward.startingAt('5个百分点', 1)).toBe('个百分点');
    expect(forward.startingAt('5个百分', 1)).toBe('个');
    expect(forward.startingAt('5人', 1)).toBe('人');
    expect(forward.startingAt('5人', 0)).toBeUndefined();
    expect(forward.startingAt('5人', 2)).toBeUndefined();
  });

  it('finds the longest word that ends at a place', () => {
    expect(backward.endingAt('数量不超过3', 5)).toBe('不超过');
    expect(backward.endingAt('数量超3', 3)).toBe('超');
    expect(backward.endingAt('超', 0)).toBeUndefined();
    expect(backward.endingAt('超3', 2)).toBeUndefined();
  });

  it('takes a shorter word where the longer one may not end', () => {
    const beforeNoLetter = (text: string, end: number) => !/[a-z]/.test(text[end] ?? '');
    expect(forward.startingAt('5km', 1, beforeNoLetter)).toBe('km');
    expect(forward.startingAt('5kmh', 1, beforeNoLetter)).toBeUndefined();
    expect(forward.startingAt('5人次kmh', 1, beforeNoLetter)).toBe('人');
  });

  it('counts folded units as the same, and lets a word begin only where it may', () => {
    const small = (unit: number) => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
    const tree = new WordTree(wordsOf('over more'), 'backward', small);
    const afterBlank = (text: string, start: number) => start === 0 || text[start - 1] === ' ';
    expect(tree.endingAt('Over', 4, afterBlank)).toBe('over');
    expect(tree.endingAt('well oVER 5', 9, afterBlank)).toBe('over');
    expect(tree.endingAt('hangover', 8, afterBlank)).toBeUndefined();
    expect(tree.endingAt('hangover', 8)).toBe('over');
  });

  it('keeps null as a value apart from no word', () => {
    const tree = new WordTree<string | null>([
      ['近', 'near'],
      ['附近', null],
    ]);
    expect(tree.startingAt('附近', 0)).toBeNull();
    expect(tree.startingAt('近', 0)).toBe('near');
  });

  it('finds in any text what trying each word finds', () => {
    const words = LIST.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, '百', '分', 'x')), fc.nat(12), (parts, at) => {
        const text = parts.join('');
        const longest = (fits: (word: string) => boolean) => words.filter(fits).sort((a, b) => b.length - a.length)[0];
        expect(forward.startingAt(text, at)).toBe(longest((word) => text.startsWith(word, at)));
        expect(backward.endingAt(text, Math.min(at, text.length))).toBe(
          longest((word) => text.slice(0, at).endsWith(word)),
        );
      }),
    );
  });
});
