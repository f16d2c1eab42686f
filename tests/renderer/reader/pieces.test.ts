import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../renderer/reader/block-marks.ts';
import { insideOf, layoutOf, type Piece } from '../../../renderer/reader/pieces.ts';
import type { Article } from '../../../shared/model/article.ts';

const NEVER = (): boolean => false;

function article(texts: readonly string[], title: string | null = null): Article {
  return {
    id: 'a1',
    kicker: null,
    title: title === null ? null : { text: title },
    subtitle: null,
    byline: null,
    dateline: null,
    paragraphs: texts.map((text, i) => ({ id: `a1p${i + 1}`, role: 'body', text })),
  } as unknown as Article;
}

const pieces = (text: string, isInside: (at: number) => boolean = NEVER): readonly Piece[] =>
  layoutOf([article([text])], (_block: Block, at) => isInside(at)).pieces;

describe('the pieces in which a document is drawn', () => {
  it('keep every block once and in order', () => {
    const texts = Array.from({ length: 500 }, (_, i) => `第${i}段，共有${i * 3}人。`.repeat(1 + (i % 40)));
    const [laid] = layoutOf([article(texts, '标题')], NEVER).articles;
    const keys = laid?.stretches.flatMap(({ blocks }) => blocks.map(({ key }) => key));
    expect(keys).toEqual(['a1.title', ...texts.map((_, i) => `a1p${i + 1}`)]);
    expect(laid?.stretches.length).toBeGreaterThan(20);
    expect(Math.max(...laid!.stretches.map(({ blocks }) => blocks.length))).toBeLessThanOrEqual(24);
  });

  it('have ids of their own', () => {
    const texts = ['x'.repeat(20_000), 'short', 'y'.repeat(9000)];
    const ids = layoutOf([article(texts)], NEVER).pieces.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold the text of their blocks while they are not drawn', () => {
    const [piece] = layoutOf([article(['甲', '乙'])], NEVER).pieces;
    expect(piece?.text).toBe('甲\n\n乙');
  });

  it('lead from a place in the text to the piece that holds it', () => {
    const giant = '一二三四五六七八九。'.repeat(2000);
    const layout = layoutOf([article(['短。', giant])], NEVER);
    expect(layout.pieceAt('a1p1', 0)).toBe('a1p1');
    const piece = layout.pieces.find(({ id }) => id === layout.pieceAt('a1p2', 12_345));
    expect(piece?.start).toBeLessThanOrEqual(12_345);
    expect(piece?.end).toBeGreaterThan(12_345);
    expect(layout.pieceAt('a9p9', 0)).toBeNull();
  });
});

describe('a giant paragraph', () => {
  it('is cut after sentences', () => {
    const parts = pieces('全区共有合作社118家。'.repeat(3000));
    expect(parts.length).toBeGreaterThan(9);
    for (const { text } of parts) expect(text.endsWith('。')).toBe(true);
  });

  it('is cut after a pause where it has no sentences', () => {
    for (const { text } of pieces('12345,'.repeat(5000))) expect(text.endsWith(',')).toBe(true);
  });

  it('is never cut inside a number or a character, and loses no unit', () => {
    const letter = fc.constantFrom('1', '。', ',', ' ', '．', '😀', '字', '. ');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 20, maxLength: 60 }), fc.integer({ min: 2, max: 900 }), (some, gap) => {
        const text = some.join('').repeat(Math.ceil(15_000 / some.join('').length));
        const isInside = insideOf(
          Array.from({ length: Math.floor(text.length / gap) }, (_, i) => ({ start: i * gap, end: i * gap + gap / 2 })),
        );
        const parts = pieces(text, isInside);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { start, end, text: part } of parts) {
          expect(part).toBe(text.slice(start, end));
          expect(part.length).toBeLessThanOrEqual(4001);
          expect(/^[\udc00-\udfff]/.test(part)).toBe(false);
          if (start > 0) expect(isInside(start)).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of five million characters is laid out at once', () => {
    const text = '1234567890'.repeat(500_000);
    const started = performance.now();
    expect(pieces(text).length).toBeGreaterThan(1000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the look-up of cuts that would part a number', () => {
  it('is true strictly inside a span, also inside one that surrounds others', () => {
    const inside = insideOf([
      { start: 12, end: 14 },
      { start: 10, end: 20 },
      { start: 30, end: 33 },
    ]);
    const found = Array.from({ length: 40 }, (_, at) => at).filter(inside);
    expect(found).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 31, 32]);
  });
});
