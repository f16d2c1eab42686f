import { describe, expect, it } from 'vitest';
import { editFigure } from '../../shared/charts/compose.ts';
import { type LintId, lint, mayExport } from '../../shared/charts/lint.ts';
import { drawFigure, suggest } from '../../shared/charts/suggest.ts';
import type { Figure, Mark } from '../../shared/model/figure.ts';
import { factOf, inputOf } from './read-facts.ts';

const share = () =>
  drawFigure('share-bar', inputOf([factOf('62.55%', { base: '全市工匠总数', metric: '“成都工匠”' })]));
const bars = () =>
  drawFigure('bar', inputOf([factOf('118家', { metric: '会员' }), factOf('90家', { metric: '境内' })]));
const parts = () => drawFigure('stacked-parts', inputOf([factOf('118家'), factOf('90家'), factOf('28家')]));

const idsOf = (figure: Figure) => lint(figure).map(({ id }) => id);
const withMark = (figure: Figure, change: Partial<Mark>): Figure => ({
  ...figure,
  marks: figure.marks.map((mark, i) => (i === 0 ? { ...mark, ...change } : mark)),
});

describe('figures as drawn', () => {
  it.each([
    ['share-bar', share],
    ['bar', bars],
    ['stacked-parts', parts],
  ])('%s breaks no rule', (_, draw) => {
    expect(lint(draw())).toEqual([]);
  });

  it('of every qualifier break no rule, in both languages', () => {
    for (const text of ['260余件', '超过1.2万人次', '近2000名', '400名左右', '300～400名', '不足30家', '至少20家']) {
      for (const locale of ['zh', 'en'] as const) {
        const input = inputOf([factOf(text, { metric: '人数' })], { locale });
        for (const { id } of suggest(input).offered) expect(lint(drawFigure(id, input))).toEqual([]);
      }
    }
  });
});

describe('each rule', () => {
  const broken: [LintId, string, Figure][] = [
    ['C01', 'an axis that does not start at zero', { ...bars(), domain: [80, 150] }],
    ['C01', 'a bar beyond the axis', { ...bars(), domain: [0, 100] }],
    ['C02', 'a negative part', withMark(parts(), { value: -90 })],
    ['C02', 'shares that do not make 100', withMark(share(), { value: 80, low: 79.5, high: 80.5 })],
    ['C03', 'a share on a cut axis', { ...share(), domain: [0, 70] }],
    ['C04', 'a number in the title that is none of the figure', { ...bars(), title: '会员达到120家' }],
    ['C04', 'a rounding that does not hold', { ...share(), title: '近七成来自本市' }],
    ['C05', 'an empty title', { ...bars(), title: ' ' }],
    ['C06', 'no source line', { ...bars(), sourceLine: '' }],
    [
      'C07',
      'a qualified number without a note',
      { ...withMark(bars(), { qualifier: 'over', valueText: '超118家' }), notes: [] },
    ],
    [
      'C08',
      'two units on one axis',
      { ...bars(), facts: bars().facts.map((fact, i) => ({ ...fact, unit: i === 0 ? '名' : '人次' })) },
    ],
    ['C09', 'a mark without a fact', withMark(bars(), { factIds: [] })],
    ['C09', 'a mark of an unknown fact', withMark(bars(), { factIds: ['f999'] })],
    [
      'C09',
      'a computed mark that does not say how',
      { ...share(), marks: share().marks.map((mark) => ({ ...mark, formula: null })) },
    ],
    ['C10', 'a fact found wrong', { ...bars(), facts: bars().facts.map((fact) => ({ ...fact, verdict: 'wrong' })) }],
    ['C11', 'a label that says another number', withMark(bars(), { valueText: '119家' })],
    ['C11', 'a label that drops the qualifier', withMark(bars(), { qualifier: 'about' })],
    ['C17', 'bars out of order', { ...bars(), marks: [...bars().marks].reverse() }],
    ['C19', 'no text alternative', { ...bars(), alt: '' }],
    ['C19', 'a text alternative that repeats the title', { ...bars(), alt: bars().title }],
  ];
  it.each(broken)('%s catches %s', (id, _, figure) => {
    expect(idsOf(figure)).toContain(id);
  });

  it('blocks the export unless it is only advice', () => {
    expect(mayExport(lint({ ...bars(), domain: [80, 150] }))).toBe(false);
    expect(mayExport(lint({ ...bars(), title: '' }))).toBe(true);
    expect(mayExport([])).toBe(true);
  });
});

describe('numbers in the texts', () => {
  const titled = (title: string) => lint(editFigure(share(), { title })).map(({ detail }) => detail);

  it.each(['占62.55%', '超过六成来自本市', '约占62.6%', '其余37.45%来自外地', '100%中的两部分'])(
    'may be said as “%s”',
    (title) => {
      expect(titled(title)).toEqual([]);
    },
  );

  it.each([
    ['占62.5%以上的65%', '65%'],
    ['占52.55%', '52.55%'],
    ['近七成', '近七成'],
  ])('may not be said as “%s”', (title, detail) => {
    expect(titled(title)).toContain(detail);
  });

  it('may stand in the words of the article about the facts', () => {
    const figure = drawFigure(
      'bar',
      inputOf([factOf('98%', { metric: '427份问卷的满意率', period: '2025年1月~8月' })]),
    );
    expect(lint(figure)).toEqual([]);
  });
});
