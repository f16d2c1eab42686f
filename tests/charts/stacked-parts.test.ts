import { describe, expect, it } from 'vitest';
import { stackedParts } from '../../shared/charts/stacked-parts.ts';
import { figures as zh } from '../../shared/messages/zh/figures.ts';
import { factOf, inputOf, sumOf } from './read-facts.ts';

const named = (text: string, metric: string) => factOf(text, { metric });
const texts = (marks: readonly { label: string; valueText: string }[]) =>
  marks.map(({ label, valueText }) => `${label} ${valueText}`);

describe('whole and parts', () => {
  it('are one bar when the parts are all there is', () => {
    const figure = stackedParts.figure(inputOf([named('118家', '会员'), named('90家', '境内'), named('28家', '境外')]));
    expect(texts(figure.marks)).toEqual(['境内 90家', '境外 28家']);
    expect(figure.domain).toEqual([0, 118]);
    expect(figure.title).toBe('118家中，境内90家、境外28家');
    expect(figure.notes).toEqual([]);
  });

  it('show what the parts leave open as unspecified, with its arithmetic', () => {
    const figure = stackedParts.figure(inputOf([named('118家', '会员'), named('90家', '境内'), named('13家', '境外')]));
    const rest = figure.marks.at(-1)!;
    expect(rest).toMatchObject({ role: 'unspecified', label: '未说明', valueText: '15家', value: 15 });
    expect(rest.formula).toBe('f-118家 − f-90家 − f-13家');
    expect(figure.notes).toContain(zh.notes.unspecified('118家 − 90家 − 13家 = 15家'));
  });

  it('invent no rest where approximate parts may well be everything', () => {
    const figure = stackedParts.figure(
      inputOf([
        named('近2000名', '总数'),
        named('50名左右', '大国工匠'),
        named('400名左右', '三秦工匠'),
        named('1500名左右', '市级工匠'),
      ]),
    );
    expect(figure.marks).toHaveLength(3);
    expect(figure.domain).toEqual([0, 2000]);
    expect(figure.notes).toContain(zh.notes.partsWithinRounding('近2000名'));
  });

  it('call a rest approximate where it is certain to exist but not how large it is', () => {
    const figure = stackedParts.figure(
      inputOf([named('2000名左右', '总数'), named('50名左右', '甲'), named('100名左右', '乙')]),
    );
    expect(figure.marks.at(-1)).toMatchObject({ role: 'unspecified', qualifier: 'about', valueText: '约1850名' });
  });

  it('take the whole that the article names, not merely the largest', () => {
    const relations = [sumOf('f-100家', ['f-100家乙', 'f-0家'])];
    const facts = [
      factOf('100家', { metric: '合计', id: 'f-100家' }),
      factOf('100家', { metric: '境内', id: 'f-100家乙' }),
      factOf('0家', { metric: '境外' }),
    ];
    const figure = stackedParts.figure(inputOf(facts, { relations }));
    expect(texts(figure.marks)).toEqual(['境内 100家', '境外 0家']);
    expect(figure.whole).toContain('合计');
  });

  it('of shares need no whole among the facts', () => {
    const facts = [factOf('60%', { base: '读者', metric: '成人' }), factOf('40%', { base: '读者', metric: '儿童' })];
    const figure = stackedParts.figure(inputOf(facts));
    expect(figure.domain).toEqual([0, 100]);
    expect(figure.whole).toBe('读者');
  });

  it('add decimals exactly', () => {
    const figure = stackedParts.figure(
      inputOf([named('0.3亿元', '总额'), named('0.1亿元', '甲'), named('0.2亿元', '乙')]),
    );
    expect(figure.marks.map(({ role }) => role)).toEqual(['value', 'value']);
  });

  it('throw for what does not fit instead of drawing it', () => {
    expect(() => stackedParts.figure(inputOf([factOf('118家')]))).toThrow('needsParts');
  });
});
