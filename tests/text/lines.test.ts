import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../shared/text/lines.ts';

const linesOf = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('splitLines', () => {
  it.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('ends a line at %j', (end) => {
    expect(linesOf(`甲1${end}乙2${end}`)).toEqual(['甲1', '乙2']);
  });

  it('counts CRLF once, LFCR twice, and keeps empty lines', () => {
    expect(linesOf('a\r\n\r\nb')).toEqual(['a', '', 'b']);
    expect(linesOf('a\n\rb')).toEqual(['a', '', 'b']);
    expect(linesOf('')).toEqual([]);
    expect(linesOf('\n')).toEqual(['']);
  });

  it('starts at an offset and still counts from the start of the text', () => {
    expect(splitLines('ab\ncd\n', 3)).toEqual([{ start: 3, end: 5 }]);
  });

  it('loses nothing but terminators', () => {
    const unit = fc.constantFrom('a', '中', '𠮷', '\r', '\n', '\f', '\u2028', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let at = 0;
        for (const { start, end } of splitLines(text)) {
          expect(['', '\r', '\n', '\r\n', '\f', '\u2028']).toContain(text.slice(at, start));
          expect(/[\r\n\f\u2028]/.test(text.slice(start, end))).toBe(false);
          at = end;
        }
        expect(text.slice(at).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
