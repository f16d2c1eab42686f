import { describe, expect, it } from 'vitest';
import { sortRows } from '../../shared/table/sort-rows.ts';
import { TABLE_COLUMNS, type TableColumn } from '../../shared/table/table-column.ts';
import { Desk, PAGE, zh } from './desk.ts';

const order = (desk: Desk, column: TableColumn, descending = false): string[] =>
  sortRows(desk.rows, { column, descending }, zh).map(({ fact }) => fact.read.text);

describe('sorting by value', () => {
  it('numbers go by the number, dates and scores after them', () => {
    expect(order(new Desk(PAGE), 'value')).toEqual([
      '28家',
      '62.50%',
      '90家',
      '118家',
      '260余吨',
      '400名左右',
      '近2000名',
      '超过1.2万人',
      '2025年6月',
      '88比81',
    ]);
  });

  it('downwards numbers still stand before dates and scores', () => {
    const down = order(new Desk(PAGE), 'value', true);
    expect([down[0], down[7], ...down.slice(8)]).toEqual(['超过1.2万人', '28家', '2025年6月', '88比81']);
  });

  it('goes by what a person typed', () => {
    const desk = new Desk(PAGE);
    desk.type('28家', 'value', '10亿');
    expect(order(desk, 'value').slice(6, 8)).toEqual(['超过1.2万人', '28家']);
  });

  it('the same number goes by what its words can mean', () => {
    const desk = new Desk('简报\n\n到场2000人。参观者超过2000人。报名者近2000人。志愿者2000人左右。');
    expect(order(desk, 'value')).toEqual(['近2000人', '2000人左右', '2000人', '超过2000人']);
  });

  it('a range stands at its lower end', () => {
    const desk = new Desk(PAGE);
    desk.type('近2000名', 'value', '100–3000');
    expect(order(desk, 'value').indexOf('近2000名')).toBe(order(desk, 'value').indexOf('90家') + 1);
  });
});

describe('sorting by words', () => {
  it('empty cells come last in both directions', () => {
    const desk = new Desk(PAGE);
    desk.type('90家', 'attribution', '北县粮站');
    desk.type('28家', 'attribution', '安县粮站');
    expect(order(desk, 'attribution').slice(0, 2)).toEqual(['28家', '90家']);
    expect(order(desk, 'attribution', true).slice(0, 2)).toEqual(['90家', '28家']);
  });

  it('equal cells keep the order of the text in both directions', () => {
    const desk = new Desk(PAGE);
    const text = desk.rows.map(({ fact }) => fact.read.text);
    expect(order(desk, 'stance')).toEqual(text);
    expect(order(desk, 'stance', true)).toEqual(text);
  });

  it('verdicts go in the order of the list', () => {
    const desk = new Desk(PAGE);
    desk.type('28家', 'verdict', '错误');
    desk.type('90家', 'verdict', '属实');
    expect(order(desk, 'verdict', true).slice(0, 2)).toEqual(['28家', '90家']);
  });

  it('rows with the most serious findings come first', () => {
    const desk = new Desk('简报\n\n全县有3个市集。市集于2025年2月30日闭幕。');
    const rows = sortRows(desk.rows, { column: 'findings', descending: false }, zh);
    const counts = rows.map(({ findings }) => findings.length > 0);
    expect(counts).toEqual([...counts].sort((a, b) => Number(b) - Number(a)));
    expect(counts[0]).toBe(true);
  });
});

it('every column sorts, keeps every row and leaves the rows given alone', () => {
  const { rows } = new Desk(PAGE);
  const before = [...rows];
  for (const column of TABLE_COLUMNS) {
    const sorted = sortRows(rows, { column, descending: true }, zh);
    expect(new Set(sorted), column).toEqual(new Set(rows));
  }
  expect(rows).toEqual(before);
});

it('sorts 100,000 rows without a noticeable wait for a machine that is busy', () => {
  const { rows } = new Desk(PAGE);
  const many = Array.from({ length: 100_000 }, (_, i) => rows[i % rows.length]!);
  const start = performance.now();
  sortRows(many, { column: 'value', descending: false }, zh);
  expect(performance.now() - start).toBeLessThan(5000);
});
