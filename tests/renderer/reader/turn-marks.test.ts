import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTurnMark, turnRuns } from '../../../renderer/reader/turn-marks.ts';

const shape = (text: string) => turnRuns(text).map((run) => (run.turns ? '⇋' : run.text));

describe('text with characters that turn its direction', () => {
  it('has each of them apart from the words', () => {
    expect(shape('共有\u202e118家\u202c合作社')).toEqual(['共有', '⇋', '118家', '⇋', '合作社']);
    expect(shape('\u2067\u2069')).toEqual(['⇋', '⇋']);
  });

  it('is one run when there are none, and none when it is empty', () => {
    expect(shape('1914名، ١٢')).toEqual(['1914名، ١٢']);
    expect(shape('')).toEqual([]);
  });

  it.each([
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('knows %j', (mark) => expect(isTurnMark(mark.charCodeAt(0))).toBe(true));

  it('keeps every unit in its place', () => {
    const unit = fc.constantFrom('1', '名', '\u202e', '\u2066', '\ud83d', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const runs = turnRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
      }),
    );
  });
});
