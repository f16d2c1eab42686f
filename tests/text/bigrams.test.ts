import { describe, expect, it } from 'vitest';
import { hanBigrams, hasBigramOf, shareHanBigram } from '../../shared/text/bigrams.ts';

describe('bigrams', () => {
  it('are pairs of neighbouring Han characters, in order', () => {
    expect(hanBigrams('参保人数A的')).toEqual(['参保', '保人', '人数']);
    expect(hanBigrams('单')).toEqual([]);
    expect(hanBigrams('')).toEqual([]);
  });

  it('leave out those with a character that says nothing', () => {
    expect(hanBigrams('今年的参保人数', '今年的')).toEqual(['参保', '保人', '人数']);
  });

  it('tell whether two texts share one', () => {
    expect(shareHanBigram('城乡参保人数', '参保率')).toBe(true);
    expect(shareHanBigram('城乡参保人数', '就业率')).toBe(false);
    expect(shareHanBigram('今年参保', '今年就业', '今年')).toBe(false);
    expect(shareHanBigram('12ab', '12ab')).toBe(false);
  });

  it('of any characters may be asked for', () => {
    expect(hasBigramOf('the 12 ships', '12')).toBe(true);
    expect(hasBigramOf('abc', 'a')).toBe(false);
  });
});
