import { describe, expect, it } from 'vitest';
import { CHART_IDS, drawFigure, suggest } from '../../shared/charts/suggest.ts';
import { figures as en } from '../../shared/messages/en/figures.ts';
import { figures as zh } from '../../shared/messages/zh/figures.ts';
import { factOf, inputOf, sumOf } from './read-facts.ts';

const offered = (input: ReturnType<typeof inputOf>) => suggest(input).offered.map(({ id }) => id);
const reasonFor = (input: ReturnType<typeof inputOf>, chart: string) =>
  suggest(input).refused.find(({ id }) => id === chart)?.reason;

describe('suggestions', () => {
  it('offer the 100% bar first for one share of a named whole', () => {
    expect(offered(inputOf([factOf('62.55%', { base: '全市工匠总数' })]))[0]).toBe('share-bar');
  });

  it('refuse to invent a rest where the whole is not named, and say so', () => {
    const input = inputOf([factOf('98%', { metric: '调解成功率' })]);
    expect(offered(input)).toEqual(['bar']);
    expect(reasonFor(input, 'share-bar')).toBe(zh.fit.wholeUnknown);
    expect(suggest(input).better).toBe('sentence');
  });

  it('offer a stacked bar first for a whole and its parts', () => {
    const facts = [factOf('118家'), factOf('90家'), factOf('28家')];
    expect(offered(inputOf(facts))[0]).toBe('stacked-parts');
    const stated = inputOf(facts, { relations: [sumOf('f-118家', ['f-90家', 'f-28家'])] });
    expect(suggest(stated).offered[0]!.reason).toBe(zh.fit.stackedStated);
  });

  it('put separate bars before a stack where nothing says that the smaller are parts', () => {
    expect(offered(inputOf([factOf('118家'), factOf('40家'), factOf('28家')]))[0]).toBe('bar');
  });

  it('refuse to stack shares that do not make up 100%', () => {
    const input = inputOf([factOf('96%'), factOf('93%'), factOf('87%')]);
    expect(offered(input)).toEqual(['bar']);
    expect(reasonFor(input, 'stacked-parts')).toBe(zh.fit.sharesNot100);
  });

  it('stack shares that make up 100% as far as their rounding allows', () => {
    expect(offered(inputOf([factOf('33.3%'), factOf('33.4%'), factOf('33.2%')]))[0]).toBe('stacked-parts');
  });

  it('refuse parts that are more than the whole', () => {
    const relations = [sumOf('f-100家', ['f-90家', 'f-28家'])];
    const input = inputOf([factOf('100家'), factOf('90家'), factOf('28家')], { relations });
    expect(reasonFor(input, 'stacked-parts')).toBe(zh.fit.partsExceed('100家'));
  });

  it('refuse different units on one axis', () => {
    const input = inputOf([factOf('1914名'), factOf('1.2万人次')]);
    expect(offered(input)).toEqual([]);
    expect(suggest(input).better).toBe('table');
    expect(reasonFor(input, 'bar')).toContain('名, 人次');
  });

  it('keep growth apart from shares, off the axis of shares and out of stacks', () => {
    const growth = factOf('增长12%', { metric: '产值' });
    expect(growth.effective.kind).toBe('change');
    expect(reasonFor(inputOf([growth, factOf('62.55%')]), 'bar')).toContain('±%, %');
    expect(drawFigure('bar', inputOf([growth])).domain[1]).toBeLessThan(50);
    const three = inputOf([growth, factOf('增长8%'), factOf('增长4%')]);
    expect(reasonFor(three, 'stacked-parts')).toBe(zh.fit.changesNotParts);
  });

  it('refuse dates and say which kind does not fit', () => {
    expect(reasonFor(inputOf([factOf('2025年8月')]), 'bar')).toBe(zh.fit.noAmount);
    expect(reasonFor(inputOf([factOf('118家'), factOf('2025年8月')]), 'bar')).toBe(zh.fit.someNoAmount);
  });

  it('refuse to stack what has only a bound', () => {
    const input = inputOf([factOf('超1000人次'), factOf('500人次'), factOf('300人次')]);
    expect(reasonFor(input, 'stacked-parts')).toBe(zh.fit.noBound);
  });

  it('refuse to stack two numbers of which no one says that they belong together', () => {
    expect(reasonFor(inputOf([factOf('118家'), factOf('90家')]), 'stacked-parts')).toBe(zh.fit.onePartUnstated);
    const relations = [sumOf('f-118家', ['f-90家'])];
    expect(offered(inputOf([factOf('118家'), factOf('90家')], { relations }))).toContain('stacked-parts');
  });

  it('refuse more bars than anyone can read', () => {
    const many = Array.from({ length: 21 }, (_, i) => factOf(`${i + 100}家`));
    expect(reasonFor(inputOf(many), 'bar')).toBe(zh.fit.tooMany(20));
  });

  it('speak the language of the screen where it is another than that of the figure', () => {
    const input = { ...inputOf([factOf('98%')]), screen: 'en' as const };
    expect(reasonFor(input, 'share-bar')).toBe(en.fit.wholeUnknown);
  });

  it('speak the language of the figure', () => {
    const input = inputOf([factOf('98%')], { locale: 'en' });
    expect(reasonFor(input, 'share-bar')).toBe(en.fit.wholeUnknown);
  });

  it('account for every chart type, offered or refused', () => {
    for (const facts of [[], [factOf('98%')], [factOf('118家'), factOf('90家'), factOf('28家')]]) {
      const { offered: yes, refused: no } = suggest(inputOf(facts));
      expect([...yes, ...no].map(({ id }) => id).sort()).toEqual([...CHART_IDS].sort());
    }
  });

  it('are the only way in: what does not fit is not drawn', () => {
    expect(() => drawFigure('share-bar', inputOf([factOf('98%')]))).toThrow('share-bar');
    expect(() => drawFigure('pie', inputOf([factOf('98%')]))).toThrow('no chart type "pie"');
    expect(() => drawFigure('constructor', inputOf([factOf('98%')]))).toThrow('no chart type');
  });
});
