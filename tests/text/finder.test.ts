import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../shared/gather.ts';
import { firstMatch, isIn, matchesOf } from '../../shared/text/finder.ts';

const PATTERNS: readonly RegExp[] = [
  /\b(?:last|this) (?:year|month)\b|\byesterday\b/gi,
  /(?<!\d)((?:19|20)\d{2})年/g,
  /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(May|June)\b(?! \d)/g,
  /[增升涨](?![员设值])|领先|\bled\b/,
  /(?:^|[^\d.])(\d{1,3}(?:\.\d{1,2})?)(?: to |-)(\d+)\b/gi,
  /(?:a|an|[^a-z]){1,2}x?\b/g,
  /([一二三])\1|\s{2,}$/g,
  /.{2,3}年$/g,
  /\bat\B|-{2,}|[\u4e00-\u4e20]{2}/g,
  /(?:up|down)?(?: by)? [\d,]+%?/gi,
];

const piece = fc.constantFrom(
  ...'last this year month yesterday May June of 1st 3rd 20 1999年 2024年 . 1.5 to - -- a an x 增 升员 领先 led misled 一一 二 % up by at ate 年 1,200'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n',
);
const soup = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(' ').toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

describe('matches of a pattern', () => {
  it.each(PATTERNS)('%s: the same as the pattern finds by itself', (pattern) => {
    const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    fc.assert(
      fc.property(soup, (text) => {
        const expected = [...text.matchAll(all)].map((match) => [match.index, ...match]);
        expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(expected);
        expect(firstMatch(text, pattern)?.index ?? -1).toBe(text.search(all));
        expect(isIn(text, pattern)).toBe(expected.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a pattern that nothing can match', () => {
    expect(() => matchesOf('x', /\d*/g)).toThrow('anywhere');
  });
});

describe('gather', () => {
  it('is flatMap', () => {
    const read = (one: number, at: number) => Array.from({ length: one }, (_, next) => [one, at, next]);
    expect(gather([2, 0, 3], read)).toEqual([2, 0, 3].flatMap(read));
    expect(gather([], read)).toEqual([]);
  });
});
