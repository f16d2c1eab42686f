import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcePieces } from '../../../renderer/inspector/source-pieces.ts';

const shape = (text: string, from: number, to: number) =>
  sourcePieces(text, from, to).map(({ text: run, sign, marked }) => `${sign ?? ''}${marked ? `[${run}]` : run}`);

describe('a line of the file', () => {
  it('is cut at the marked characters', () => {
    expect(shape('数量已达1914名，', 4, 9)).toEqual(['数量已达', '[1914名]', '，']);
  });

  it('shows the spaces inside a number that layout put there', () => {
    expect(shape('达 98%', 1, 5)).toEqual(['达', '·[ ]', '[98%]']);
  });

  it('tells tab, ideographic and no-break spaces apart', () => {
    expect(sourcePieces('\u3000\u3000a\t\u00a0', 0, 0).map(({ sign }) => sign)).toEqual(['□', null, '→', '⍽']);
  });

  it('gives a sign to NUL and to marks that turn the direction of the text', () => {
    expect(sourcePieces('\0\u202e1\u2066', 0, 0).map(({ sign }) => sign)).toEqual(['␀', '⇋', null, '⇋']);
  });

  it('marks nothing when the span is on other lines', () => {
    expect(sourcePieces('abc', -10, -2).some(({ marked }) => marked)).toBe(false);
    expect(sourcePieces('', 0, 5)).toEqual([]);
  });

  it('marks the whole line when the span reaches over it', () => {
    expect(shape('1.2', -4, 9)).toEqual(['[1.2]']);
  });

  it('keeps every unit in its place, whatever the line holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }), (line, from, to) => {
        const pieces = sourcePieces(line, from, to);
        expect(pieces.map((piece) => piece.text).join('')).toBe(line);
        for (const { start, text: run, marked } of pieces) {
          expect(line.slice(start, start + run.length)).toBe(run);
          for (let at = start; at < start + run.length; at += 1) expect(at >= from && at < to).toBe(marked);
        }
      }),
    );
  });
});
