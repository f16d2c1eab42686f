import { describe, expect, it } from 'vitest';
import { filterRows, isFiltering, NO_FILTER, type TableFilter } from '../../shared/table/filter-rows.ts';
import { Desk, PAGE, zh } from './desk.ts';

const texts = (desk: Desk, filter: Partial<TableFilter>): string[] =>
  filterRows(desk.rows, { ...NO_FILTER, ...filter }, zh).map(({ fact }) => fact.read.text);

describe('filtering', () => {
  it('without a filter gives the rows themselves', () => {
    const { rows } = new Desk(PAGE);
    expect(filterRows(rows, NO_FILTER, zh)).toBe(rows);
    expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  });

  it('words may stand in any cell, in any case and order', () => {
    const desk = new Desk(PAGE);
    desk.type('118家', 'note', 'Ask the BUREAU');
    expect(texts(desk, { text: 'bureau 118' })).toEqual(['118家']);
    expect(texts(desk, { text: '12000' })).toEqual(['超过1.2万人']);
    expect(texts(desk, { text: '国有' })).toEqual(['90家']);
    expect(texts(desk, { text: '国有 民营' })).toEqual([]);
  });

  it('pattern signs are letters like any other', () => expect(texts(new Desk(PAGE), { text: '.*' })).toEqual([]));

  it('by verdict and kind, several of each', () => {
    const desk = new Desk(PAGE);
    desk.type('90家', 'verdict', '属实');
    desk.type('28家', 'verdict', '错误');
    expect(texts(desk, { verdicts: ['confirmed', 'wrong'] })).toEqual(['90家', '28家']);
    expect(texts(desk, { kinds: ['date', 'score'] })).toEqual(['2025年6月', '88比81']);
    expect(texts(desk, { verdicts: ['confirmed'], kinds: ['date'] })).toEqual([]);
  });

  it('what a person changed: a verdict or a note is no change of the figure', () => {
    const desk = new Desk(PAGE);
    desk.type('90家', 'verdict', '属实');
    desk.type('28家', 'note', '问过');
    desk.type('118家', 'unit', '座');
    expect(texts(desk, { overridden: true })).toEqual(['118家']);
  });

  it('rows with open findings', () => {
    const desk = new Desk('简报\n\n全县有3个市集。市集于2025年2月30日闭幕。');
    const found = texts(desk, { withFindings: true });
    expect(found).toContain('2025年2月30日');
    expect(found).not.toContain('3个');
  });
});
