import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldAscii, requiredWords, withoutLonger } from '../../shared/text/required-words.ts';

const asked = (pattern: RegExp) => requiredWords(pattern)?.toSorted() ?? null;

describe('the words that a pattern requires', () => {
  it.each([
    [/世纪/, ['世纪']],
    [/增长|下降/, ['下降', '增长']],
    [/[增升涨]幅/, ['升幅', '增幅', '涨幅']],
    [/翻了?[一两]番/, ['翻一番', '翻两番', '翻了一番', '翻了两番'].sort()],
    [/\b(?:rose|fell) by \d+%/i, ['fell by ', 'rose by ']],
    [/\d{4}年(?:\d{1,2}月)?底/, ['底']],
    [/(?<!不)超过(?=人)/, ['超过']],
    [/比(?!例|重)/, ['比']],
    [/Records?/, ['record']],
    [/(?:共有)+[^，]{0,4}人/, ['共有']],
    [/a(?:b|c){2}/, ['a']],
    [/\u4e00[\u4e00\u4e8c]/, ['一一', '一二']],
    [/(?<year>19|20)\d\d/, ['19', '20']],
    [/不[^，]*满|不/, ['不', '满']],
  ])('%s', (pattern, words) => {
    expect(asked(pattern)).toEqual(words);
  });

  it.each([/\d+/, /(?:约)?/, /[^，]+/, /[a-z]+/, /甲|\d/, /^$/, /甲*/, /(?=甲)\d/, /\p{L}{2}/u, /K/iu, /É/i])(
    'none are asked for by %s',
    (pattern) => {
      expect(requiredWords(pattern)).toBeNull();
    },
  );

  it('a word that holds another one says nothing more', () => {
    expect(withoutLonger(['纪录', '新纪录', '新高', '创新高'])).toEqual(['纪录', '新高']);
  });

  const patterns = ['shared/checks', 'shared/extract/relate'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.ts') ? patternsIn(join(folder, name)) : [])),
  );
  const texts = [
    ...new Set(
      ['tests/checks/passages', 'tests/checks'].flatMap((folder) =>
        readdirSync(folder).flatMap((name) =>
          name.endsWith('.ts') ? readFileSync(join(folder, name), 'utf8').split('\n') : [],
        ),
      ),
    ),
  ];

  it('stand in every text that a pattern of the rules matches', () => {
    expect(patterns.length).toBeGreaterThan(300);
    const hidden: string[] = [];
    for (const pattern of patterns) {
      const words = requiredWords(pattern);
      if (words === null) continue;
      for (const text of texts) {
        const match = pattern.exec(text)?.[0];
        if (match !== undefined && !words.some((word) => foldAscii(match).includes(word)))
          hidden.push(`${pattern}: ${match}`);
      }
    }
    expect(hidden).toEqual([]);
  }, 120_000);
});

function patternsIn(file: string): readonly RegExp[] {
  const literals =
    /(?<=[\s([,!?:=])\/((?:[^/\n\\[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\n\\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([a-z]*)/g;
  return [...readFileSync(file, 'utf8').matchAll(literals)].flatMap(([, source, flags]) => {
    try {
      return [new RegExp(source!, flags!.replace('g', ''))];
    } catch {
      // Two divisions in one line are no pattern.
      return [];
    }
  });
}
