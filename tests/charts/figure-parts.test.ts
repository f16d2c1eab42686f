import { describe, expect, it } from 'vitest';
import { figureFact } from '../../shared/charts/chart-fact.ts';
import { editFigure } from '../../shared/charts/compose.ts';
import { dataTableOf } from '../../shared/charts/data-table.ts';
import { layoutOf } from '../../shared/charts/figure-layout.ts';
import { figureWords, localeOf } from '../../shared/charts/figure-words.ts';
import { fileNameOf } from '../../shared/charts/file-name.ts';
import { textWidth } from '../../shared/charts/line-breaking.ts';
import { drawFigure } from '../../shared/charts/suggest.ts';
import { factOf, inputOf } from './read-facts.ts';

const share = () => drawFigure('share-bar', inputOf([factOf('62.55%', { base: '总数', metric: '工匠' })]));

describe('what a figure says of itself', () => {
  it('names article, file, day and state of the check in the source line', () => {
    expect(share().sourceLine).toBe('来源：《图书馆的一年》，3版.txt，2025-10-01，核查：1个数字中已核实1个');
  });

  it('has an id that is the same on every run and changes with the facts', () => {
    expect(share().id).toBe(share().id);
    expect(share().id).not.toBe(drawFigure('bar', inputOf([factOf('62.55%')])).id);
  });

  it('counts the marks that the alt text does not name', () => {
    const many = Array.from({ length: 9 }, (_, i) => factOf(`${i + 100}家`, { metric: `甲${'乙'.repeat(i)}` }));
    expect(drawFigure('bar', inputOf(many)).alt).toContain('另有3项');
  });

  it('keeps facts, marks and alt text when a person rewords it', () => {
    const edited = editFigure(share(), { title: '多数工匠在本市', width: 375 });
    expect(edited).toMatchObject({ title: '多数工匠在本市', marks: share().marks, alt: share().alt });
    expect(edited.size.width).toBe(375);
    expect(edited.size.height).toBe(layoutOf(edited).height);
  });

  it('speaks English where asked, with the numbers as the article wrote them', () => {
    const figure = drawFigure('bar', inputOf([factOf('1,914 members', { metric: 'membership' })], { locale: 'en' }));
    expect(figure.title).toBe('Membership came to 1,914 members');
    expect(figure.sourceLine).toContain('Source: “图书馆的一年”');
  });

  it('takes any language tag', () => {
    expect(localeOf('zh-CN')).toBe('zh');
    expect(localeOf('fr')).toBe('en');
    expect(Object.keys(figureWords('zh').notes)).toEqual(Object.keys(figureWords('en').notes));
  });
});

describe('the data behind a figure', () => {
  it('is a table with one row a mark and formulas in numbers, not ids', () => {
    const table = dataTableOf(share());
    expect(table.rows).toEqual([
      ['工匠', '62.55%', '62.55', '%', ''],
      ['其余', '37.45%', '37.45', '%', '100 − 62.55%'],
    ]);
    expect(table.headers).toHaveLength(5);
  });

  it('shows both ends of a range', () => {
    const [row] = dataTableOf(drawFigure('bar', inputOf([factOf('300～400名')]))).rows;
    expect(row).toContain('300–400');
  });
});

describe('layout', () => {
  it('keeps the words of segments inside the figure and out of each other', () => {
    for (const width of [375, 600, 960]) {
      const facts = [
        factOf('118家'),
        ...['60家', '30家', '20家', '8家'].map((text) => factOf(text, { metric: `很长的名称的一部分${text}` })),
      ];
      const { plot } = layoutOf(drawFigure('stacked-parts', inputOf(facts, { width })));
      if (plot.kind !== 'stack') throw new Error('no stack');
      const rows = [...plot.labels].sort((a, b) => a.y - b.y);
      rows.forEach((label, i) => {
        for (const line of label.lines) {
          const start = label.anchor === 'start' ? label.textX : label.textX - textWidth(line, 13);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + textWidth(line, 13)).toBeLessThanOrEqual(plot.box.width + 1);
        }
        if (i > 0) expect(label.y).toBeGreaterThanOrEqual(rows[i - 1]!.y + rows[i - 1]!.lines.length * 18);
      });
    }
  });

  it('reserves room for the longest number', () => {
    const { plot } = layoutOf(drawFigure('bar', inputOf([factOf('超过1.2万人次', { verdict: 'unchecked' })])));
    if (plot.kind !== 'bars') throw new Error('no bars');
    expect(plot.reserved).toBeGreaterThan(textWidth('超过1.2万人次（未核实）', 13));
  });
});

describe('facts', () => {
  it.each(['2025年8月', '第3名'])('that are no amount (%s) are not drawn', (text) => {
    expect(figureFact(factOf(text), 'zh')).toBeNull();
  });

  it('with a range that a person typed are drawn from end to end', () => {
    const fact = figureFact(factOf('118家', { overrides: { value: '100–120' } }), 'zh');
    expect(fact).toMatchObject({ value: null, low: 100, high: 120, text: '100–120家' });
  });

  it('with a value that is no number are not drawn', () => {
    expect(figureFact(factOf('118家', { value: '很多', overrides: { value: '很多' } }), 'zh')).toBeNull();
  });
});

describe('file names', () => {
  it.each([
    ['118家中，境内90家', '118家中，境内90家'],
    ['a/b\\c:d*e?"f<g>h|i', 'a b c d e f g h i'],
    ['...', 'figure'],
    ['con', 'figure con'],
    [' 标题. ', '标题'],
    ['\u0000甲\u202egpj', '甲 gpj'],
  ])('made of %j are %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('are short and whole', () => {
    expect(fileNameOf('𠮷'.repeat(100))).not.toMatch(/\p{Surrogate}/u);
    expect(fileNameOf('长'.repeat(100)).length).toBeLessThanOrEqual(62);
  });
});
