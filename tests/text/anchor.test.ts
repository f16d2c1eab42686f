import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor, TextSelector } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { anchorAll, CONTEXT_LENGTH, selectorAt, type TextBlock, textBlocks } from '../../shared/text/anchor.ts';

const block = (text: string, n = 1): TextBlock => ({ articleId: 'a1', paragraphId: `a1p${n}`, field: null, text });
const blocksOf = (...texts: readonly string[]): TextBlock[] => texts.map((text, index) => block(text, index + 1));

/** Selector of the nth occurrence of `quote` in block `at`. */
function select(blocks: readonly TextBlock[], at: number, quote: string, nth = 1): TextSelector {
  let start = -1;
  for (let n = 0; n < nth; n += 1) start = blocks[at]!.text.indexOf(quote, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return selectorAt('page.txt', blocks[at]!, start, start + quote.length);
}

const anchorOne = (blocks: readonly TextBlock[], selector: TextSelector): Anchor => anchorAll(blocks, [selector])[0]!;
const ORPHANED: Anchor = { state: 'orphaned' };

describe('selectorAt', () => {
  it('keeps up to 32 units of context and the place as a hint', () => {
    const text = `${'前'.repeat(40)}1914名${'后'.repeat(40)}`;
    expect(selectorAt('p.txt', block(text), 40, 45)).toEqual({
      document: 'p.txt',
      exact: '1914名',
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
      hint: { paragraphId: 'a1p1', field: null, start: 40 },
    });
  });

  it('never keeps half a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before}42${after}`;
        const { prefix, suffix } = selectorAt('p.txt', block(text), before.length, before.length + 2);
        // Throws on half a pair.
        expect(encodeURIComponent(prefix + suffix)).toBeTypeOf('string');
        expect(prefix.length).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
      }),
    );
  });
});

describe('textBlocks', () => {
  it('gives headline fields and paragraphs in reading order', () => {
    const mapped = (text: string) => ({ text, map: { pieces: [] } });
    const paragraph = { id: 'a1p1', role: 'body', sourceStart: 0, sourceEnd: 0, ...mapped('正文') } as const;
    const article: Article = {
      id: 'a1',
      kind: 'news',
      lang: 'zh',
      kicker: null,
      title: mapped('标题'),
      subtitle: null,
      byline: mapped('本报记者'),
      dateline: null,
      sourceStart: 0,
      sourceEnd: 0,
      paragraphs: [paragraph],
    };
    expect(textBlocks([article]).map(({ paragraphId, field, text }) => [paragraphId, field, text])).toEqual([
      [null, 'title', '标题'],
      [null, 'byline', '本报记者'],
      ['a1p1', null, '正文'],
    ]);
  });
});

describe('anchorAll', () => {
  it('finds a quote again after text was put before it', () => {
    const selector = select(blocksOf('全县有书屋118家，其中90家在镇上。'), 0, '118家');
    const after = blocksOf('今天的第一段。', '全县有书屋118家，其中90家在镇上。');
    expect(anchorOne(after, selector)).toEqual({
      state: 'anchored',
      articleId: 'a1',
      paragraphId: 'a1p2',
      field: null,
      start: 5,
      end: 9,
    });
  });

  it('orphans a quote whose words are gone, even when the number stands elsewhere', () => {
    const selector = select(blocksOf('甲校招收50名新生。', '乙厂裁减50名工人。'), 0, '50名');
    expect(anchorOne(blocksOf('乙厂裁减50名工人。'), selector)).toEqual(ORPHANED);
  });

  it('keeps a quote when a word beside it was corrected and the rest agrees', () => {
    const before = '据市教育局昨天公布的数字，今年全市中小学一共培训教师1914名，占全市教师总数的62.55%，去年是1200名。';
    const selector = select(blocksOf(before), 0, '1914名');
    const after = before.replace('62.55%', '62.6%');
    expect(anchorOne(blocksOf(after), selector)).toMatchObject({ state: 'anchored', start: before.indexOf('1914名') });
  });

  it('does not keep a quote whose context was damaged on both sides', () => {
    const before = '据市教育局昨天公布的数字，今年全市中小学一共培训教师1914名，占全市教师总数的62.55%，去年是1200名。';
    const selector = select(blocksOf(before), 0, '1914名');
    const after = before.replace('62.55%', '62.6%').replace('一共', '共');
    expect(anchorOne(blocksOf(after), selector)).toEqual(ORPHANED);
  });

  it('lets the hint decide between places that are alike in all else', () => {
    const row = `${'同'.repeat(40)}50名${'样'.repeat(40)}`;
    const blocks = blocksOf(row, row);
    for (const at of [0, 1])
      expect(anchorOne(blocks, select(blocks, at, '50名'))).toMatchObject({ paragraphId: `a1p${at + 1}` });
    const moved = [block('新', 1), block(row, 3), block(row, 4)];
    expect(anchorOne(moved, select(blocks, 0, '50名'))).toEqual(ORPHANED);
  });

  it('gives a place that two damaged selectors want to neither', () => {
    const tail = '名学生参加了市里组织的为期三天的夏令营活动，营地设在水库旁边。';
    const text = (school: string) => `根据统计，${school}在今年七月一共派出了50${tail}`;
    const blocks = blocksOf(text('甲校'), text('乙校'));
    const selectors = [select(blocks, 0, '50'), select(blocks, 1, '50')];
    expect(anchorAll(blocksOf(text('丙校')), selectors)).toEqual([ORPHANED, ORPHANED]);
  });

  it('finds quotes that overlap one another and an empty document', () => {
    const blocks = blocksOf('aaaa');
    const selectors = [0, 1, 2].map((start) => selectorAt('p', blocks[0]!, start, start + 2));
    expect(anchorAll(blocks, selectors).map((it) => it.state === 'anchored' && it.start)).toEqual([0, 1, 2]);
    expect(anchorAll([], selectors)).toEqual([ORPHANED, ORPHANED, ORPHANED]);
    expect(anchorAll(blocks, [])).toEqual([]);
  });

  it('takes long quotes that share their beginning apart', () => {
    const start = '同样的开头一直写到第十六个字以后';
    const blocks = blocksOf(`${start}甲。`, `${start}乙。`);
    const selectors = [select(blocks, 0, `${start}甲`), select(blocks, 1, `${start}乙`)];
    expect(anchorAll(blocks, selectors)).toMatchObject([{ paragraphId: 'a1p1' }, { paragraphId: 'a1p2' }]);
  });
});

/* Sentences of one mould, so that numbers and much of their context are alike: what newspapers print. */
const NAMES = ['东街小学', '西街小学', '南门中学', '北门中学', '职业高中', '第三幼儿园', '特殊教育学校', '老年大学'];
const sentence = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('50', '90', '1200'), fc.constantFrom('名新生', '名毕业生'))
  .map(([name, number, what]) => `${name}今年招收${number}${what}，比去年略有增加。`);
const page = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

interface Numeral {
  readonly paragraph: number;
  readonly sentence: number;
  readonly selector: TextSelector;
}

function numeralsOf(paragraphs: readonly (readonly string[])[]): Numeral[] {
  const blocks = blocksOf(...paragraphs.map((sentences) => sentences.join('')));
  return paragraphs.flatMap((sentences, paragraph) => {
    let at = 0;
    return sentences.map((text, index) => {
      const found = /\d+/.exec(text)!;
      const start = at + found.index;
      at += text.length;
      const selector = selectorAt('p', blocks[paragraph]!, start, start + found[0].length);
      return { paragraph, sentence: index, selector };
    });
  });
}

const contextOf = ({ exact, prefix, suffix }: TextSelector): string => JSON.stringify([exact, prefix, suffix]);

describe('whatever a newspaper changes', () => {
  it('an edit elsewhere in the file keeps every anchor whose context is its own', () => {
    fc.assert(
      fc.property(page, page, (paragraphs, added) => {
        const numerals = numeralsOf(paragraphs);
        const grown = [...added, ...paragraphs];
        const moved = numeralsOf(grown).filter(({ paragraph }) => paragraph >= added.length);
        const counts = new Map<string, number>();
        for (const { selector } of numeralsOf(grown))
          counts.set(contextOf(selector), (counts.get(contextOf(selector)) ?? 0) + 1);
        const blocks = blocksOf(...grown.map((sentences) => sentences.join('')));
        const anchors = anchorAll(
          blocks,
          numerals.map(({ selector }) => selector),
        );
        anchors.forEach((anchor, index) => {
          if (counts.get(contextOf(numerals[index]!.selector)) !== 1) return;
          const { start, paragraphId } = moved[index]!.selector.hint;
          expect(anchor).toMatchObject({ state: 'anchored', paragraphId, start });
        });
      }),
    );
  });

  it('deleting a sentence orphans its number and never moves it to a look-alike', () => {
    fc.assert(
      fc.property(page, fc.nat(), (paragraphs, pick) => {
        const numerals = numeralsOf(paragraphs);
        const gone = numerals[pick % numerals.length]!;
        const left = paragraphs.map((sentences, p) =>
          sentences.filter((_, s) => p !== gone.paragraph || s !== gone.sentence),
        );
        // A sentence that is printed twice word for word is not gone when one of the two is.
        if (left.some((sentences) => sentences.includes(paragraphs[gone.paragraph]![gone.sentence]!))) return;
        expect(anchorOne(blocksOf(...left.map((sentences) => sentences.join(''))), gone.selector)).toEqual(ORPHANED);
      }),
      { numRuns: 500 },
    );
  });

  it('an unchanged file keeps every anchor in its place', () => {
    fc.assert(
      fc.property(page, (paragraphs) => {
        const numerals = numeralsOf(paragraphs);
        const blocks = blocksOf(...paragraphs.map((sentences) => sentences.join('')));
        const selectors = numerals.map(({ selector }) => selector);
        anchorAll(blocks, selectors).forEach((anchor, index) => {
          const { paragraphId, start } = selectors[index]!.hint;
          expect(anchor).toMatchObject({ state: 'anchored', paragraphId, start });
        });
      }),
    );
  });
});

it('looks in time that grows with the text, however often a quote stands in it', () => {
  const cost = (length: number): number => {
    const blocks = blocksOf('1'.repeat(length));
    const selectors = [10, 20, 30].map((start) => selectorAt('p', blocks[0]!, start, start + 1));
    const began = performance.now();
    anchorAll(blocks, selectors);
    return performance.now() - began;
  };
  cost(20_000);
  const short = Math.min(cost(50_000), cost(50_000), cost(50_000));
  const long = Math.min(cost(400_000), cost(400_000));
  // Eight times the text; quadratic would be 64 times the work.
  expect(long).toBeLessThan(short * 24 + 100);
});
