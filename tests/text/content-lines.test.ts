import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines, isBlank } from '../../shared/text/content-lines.ts';
import { splitLines } from '../../shared/text/lines.ts';

const unit = fc.constantFrom('a', '中', '1', ' ', '\u3000', '\n', '\r', '\r\n', '\u0085', '\u2028', '\v', '\ufeff');
const isAllBlank = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every(isBlank);

describe('contentLines', () => {
  it('counts a Chinese character as two columns and knows the blank lines between', () => {
    expect(contentLines(' 中文a\n\n\u3000\n第1行 \n\n')).toEqual([
      { start: 1, end: 4, width: 5, indent: 1, blankAfter: 2 },
      { start: 8, end: 11, width: 5, indent: 0, blankAfter: 0 },
    ]);
  });

  it('ends a line at NEL as splitLines does', () => {
    expect(contentLines('甲\u0085乙').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is splitLines without blank lines and outer white space, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        const all = splitLines(text).map(({ start, end }) => text.slice(start, end));
        const kept = all.filter((line) => !isAllBlank(line));
        const lines = contentLines(text);
        expect(lines).toHaveLength(kept.length);
        lines.forEach(({ start, end }, at) => {
          expect(kept[at]).toContain(text.slice(start, end));
          expect(isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))).toBe(false);
        });
        const between = lines.slice(0, -1).reduce((sum, { blankAfter }) => sum + blankAfter, 0);
        const first = all.findIndex((line) => !isAllBlank(line));
        const last = all.findLastIndex((line) => !isAllBlank(line));
        expect(between).toBe(lines.length === 0 ? 0 : last - first + 1 - lines.length);
      }),
    );
  });
});
