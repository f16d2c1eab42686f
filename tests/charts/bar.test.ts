import { describe, expect, it } from 'vitest';
import { bar } from '../../shared/charts/bar.ts';
import { figures as zh } from '../../shared/messages/zh/figures.ts';
import { factOf, inputOf } from './read-facts.ts';

describe('bars', () => {
  it('stand longest first, labelled by what they measure, with the numbers as written', () => {
    const { marks } = bar.figure(
      inputOf([
        factOf('87%', { metric: '满意率' }),
        factOf('96%', { metric: '知晓率' }),
        factOf('93%', { metric: '参与率' }),
      ]),
    );
    expect(marks.map(({ label, valueText }) => [label, valueText])).toEqual([
      ['知晓率', '96%'],
      ['参与率', '93%'],
      ['满意率', '87%'],
    ]);
  });

  it('of shares stand on an axis from 0 to 100, whatever their size', () => {
    expect(bar.figure(inputOf([factOf('96%'), factOf('93%')])).domain).toEqual([0, 100]);
    expect(bar.figure(inputOf([factOf('2%')])).domain).toEqual([0, 100]);
    expect(bar.figure(inputOf([factOf('120%')])).domain[1]).toBeGreaterThanOrEqual(120);
  });

  it('start at zero', () => {
    expect(bar.figure(inputOf([factOf('1914名'), factOf('1900名')])).domain).toEqual([0, 2000]);
  });

  it('tell facts with the same metric apart by period and place', () => {
    const { marks } = bar.figure(
      inputOf([
        factOf('118家', { metric: '会员数', period: '2024年' }),
        factOf('90家', { metric: '会员数', period: '2023年', place: '本市' }),
      ]),
    );
    expect(marks.map(({ label }) => label)).toEqual(['会员数 · 2024年', '会员数 · 2023年 · 本市']);
  });

  it('keep a range as a range: both ends, no midpoint', () => {
    const [mark] = bar.figure(inputOf([factOf('300～400名')])).marks;
    expect(mark).toMatchObject({ role: 'range', low: 300, high: 400 });
    expect(bar.figure(inputOf([factOf('300～400名')])).notes).toContain(zh.notes.range);
  });

  it.each([
    ['260余件', 'over', 260, 270],
    ['超过1.2万人次', 'over', 12_000, null],
    ['近2000名', 'nearly', 1500, 2000],
    ['400名左右', 'about', 350, 450],
  ] as const)('carry the interval of %s', (text, qualifier, low, high) => {
    const figure = bar.figure(inputOf([factOf(text)]));
    expect(figure.marks[0]).toMatchObject({ qualifier, low, high });
    expect(figure.notes).toContain(zh.notes[qualifier]);
  });

  it('claim a highest only where the words leave no doubt', () => {
    const sure = bar.figure(inputOf([factOf('118家', { metric: '甲' }), factOf('90家', { metric: '乙' })]));
    expect(sure.title).toBe('甲最多，为118家');
    const doubtful = bar.figure(inputOf([factOf('近2000名'), factOf('1500名左右')]));
    expect(doubtful.title).not.toContain('最');
    expect(doubtful.notes).toContain(zh.notes.withinRounding('近2000名', '1500名左右'));
  });

  it('do not call an open end a difference within rounding', () => {
    const { notes } = bar.figure(inputOf([factOf('超过1.2万人次'), factOf('超1000人次')]));
    expect(notes.join()).not.toContain('取整');
  });

  it('say that a target is a target', () => {
    const { title } = bar.figure(inputOf([factOf('400名左右', { metric: '三秦工匠', stance: 'target' })]));
    expect(title).toBe('三秦工匠目标为400名左右');
  });

  it('name in notes what differs: periods, wholes, values set by hand', () => {
    const { notes } = bar.figure(
      inputOf([
        factOf('96%', { base: '职工', period: '2024年' }),
        factOf('93%', { base: '企业', period: '2025年', value: 93, overrides: { value: 93 } }),
      ]),
    );
    expect(notes).toEqual(
      expect.arrayContaining([zh.notes.differentBases, zh.notes.differentPeriods, zh.notes.overridden]),
    );
  });

  it('draw a value that a person typed by its own digits', () => {
    const fact = factOf('1.2万人次', { value: 12_345, overrides: { value: 12_345 } });
    expect(bar.figure(inputOf([fact])).marks[0]).toMatchObject({
      value: 12_345,
      low: 12_345,
      high: 12_345,
      valueText: '12345人次',
    });
  });
});
