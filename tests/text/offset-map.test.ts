import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedText } from '../../shared/model/offset-map.ts';
import {
  composeMaps,
  identityMap,
  MappedTextBuilder,
  spanToSource,
  spanToText,
  toSource,
  toText,
} from '../../shared/text/offset-map.ts';

/** A derived text that keeps, drops and inserts as the choices say, one a character. */
function derive(source: string, choices: readonly number[]): MappedText {
  const builder = new MappedTextBuilder();
  for (let at = 0; at < source.length; at += 1) {
    const choice = choices[at % Math.max(1, choices.length)] ?? 0;
    if (choice !== 1) builder.keep(source, at, at + 1);
    if (choice === 2) builder.insert(' ');
  }
  return builder.build();
}

const choices = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
const source = fc.string({ minLength: 0, maxLength: 40 });

describe('an offset map', () => {
  it('merges pieces that continue one another', () => {
    const builder = new MappedTextBuilder();
    builder.keep('1914名', 0, 2);
    builder.keep('1914名', 2, 5);
    expect([...builder.build().map.pieces]).toEqual([0, 0, 5]);
  });

  it('leads from a number joined over a line to both of its halves', () => {
    const builder = new MappedTextBuilder();
    builder.keep('1.2\n万人', 0, 3);
    builder.keep('1.2\n万人', 4, 6);
    const { text, map } = builder.build();
    expect(text).toBe('1.2万人');
    expect(spanToSource(map, { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
    expect(spanToText(map, { start: 3, end: 5 })).toEqual({ start: 3, end: 4 });
    expect(toText(map, 3)).toBeNull();
  });

  it('names the same character on both sides', () => {
    fc.assert(
      fc.property(source, choices, (from, list) => {
        const { text, map } = derive(from, list);
        for (let at = 0; at < text.length; at += 1) {
          const back = toSource(map, at);
          if (back === null) expect(text[at]).toBe(' ');
          else {
            expect(from[back]).toBe(text[at]);
            expect(toText(map, back)).toBe(at);
          }
        }
      }),
    );
  });

  it('maps a span to the tightest span around its characters', () => {
    fc.assert(
      fc.property(source, choices, fc.nat(60), fc.nat(60), (from, list, start, end) => {
        const { text, map } = derive(from, list);
        const offsets: number[] = [];
        for (let at = start; at < Math.min(end, text.length); at += 1) {
          const back = toSource(map, at);
          if (back !== null) offsets.push(back);
        }
        const expected = offsets.length === 0 ? null : { start: offsets[0], end: offsets.at(-1)! + 1 };
        expect(spanToSource(map, { start, end })).toEqual(expected);
      }),
    );
  });

  it('composes two maps into what following both says', () => {
    fc.assert(
      fc.property(source, choices, choices, (from, first, second) => {
        const inner = derive(from, first);
        const outer = derive(inner.text, second);
        const both = composeMaps(outer.map, inner.map);
        for (let at = 0; at < outer.text.length; at += 1) {
          const middle = toSource(outer.map, at);
          expect(toSource(both, at)).toBe(middle === null ? null : toSource(inner.map, middle));
        }
      }),
    );
  });

  it('is unchanged by composing with the identity', () => {
    const { text, map } = derive('四百家，占 8%', [0, 1, 2]);
    expect([...composeMaps(identityMap(text.length), map).pieces]).toEqual([...map.pieces]);
    expect(toSource(identityMap(3, 10), 2)).toBe(12);
  });
});
