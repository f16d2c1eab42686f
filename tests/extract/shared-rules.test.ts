import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';
import { sharedRules } from '../../shared/extract/shared-rules.ts';
import { madeText } from '../bench/made-articles.ts';

describe('the rules of facts', () => {
  it('are one array for all facts that were read in one way', () => {
    const first = sharedRules(['zh-count', 'zh-arabic-numeral'], ['zh-metric']);
    expect(first).toEqual(['zh-count', 'zh-arabic-numeral', 'zh-metric']);
    expect(sharedRules(['zh-count'], ['zh-arabic-numeral', 'zh-metric'])).toBe(first);
    expect(sharedRules(['zh-count', 'zh-arabic-numeral'])).not.toBe(first);
    expect(sharedRules([])).toEqual([]);
  });

  it('cannot be changed through one of the facts', () => {
    const rules = sharedRules(['zh-count', 'zh-han-numeral']) as string[];
    expect(() => rules.push('another')).toThrow(TypeError);
    expect(sharedRules(['zh-count', 'zh-han-numeral'])).toEqual(['zh-count', 'zh-han-numeral']);
  });

  it('are the names that were given, in their order', () => {
    const names = fc.array(fc.constantFrom('range', 'digits', 'percent', 'per', 'change'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (first, more) => {
        expect(sharedRules(first, more)).toEqual([...first, ...more]);
      }),
    );
  });

  it('are few on a page of many facts', () => {
    const { facts } = extract({
      ...{ name: 'made.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
      ...{ text: madeText('zh', 20_000), frontMatter: null, issueDate: '2025-10-01', lang: null },
    });
    const arrays = new Set(facts.map(({ rules }) => rules));
    expect(facts.length).toBeGreaterThan(500);
    expect(arrays.size).toBe(new Set(facts.map(({ rules }) => rules.join(' '))).size);
    expect(arrays.size * 10).toBeLessThan(facts.length);
  });
});
