import { describe, expect, it } from 'vitest';
import { copyText } from '../../shared/table/cell-text.ts';
import { copyGrid, planFill, planPaste, planReset } from '../../shared/table/plan-paste.ts';
import type { TableColumn } from '../../shared/table/table-column.ts';
import { parseTsv, writeTsv } from '../../shared/table/tsv.ts';
import { Desk, PAGE, zh } from './desk.ts';

const columns: readonly TableColumn[] = ['text', 'value', 'unit', 'metric', 'verdict'];
const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const column = (desk: Desk, name: TableColumn, count = 3) =>
  desk.rows.slice(0, count).map((row) => copyText(row, name, zh));

function paste(desk: Desk, range: Parameters<typeof planPaste>[1], text: string) {
  const plan = planPaste({ rows: desk.rows, columns }, range, parseTsv(text)!, zh);
  if (plan.ok && plan.value.changes.length > 0) desk.apply(plan.value.changes);
  return plan;
}

describe('pasting', () => {
  it('a block goes to the right and down from the cell', () => {
    const desk = new Desk(PAGE);
    const plan = paste(desk, cell(0, 1), '120\t座\n91\t座\n29\t座');
    expect(plan.ok && plan.value.range).toEqual({ top: 0, bottom: 2, left: 1, right: 2 });
    expect(column(desk, 'value')).toEqual(['120', '91', '29']);
    expect(column(desk, 'unit')).toEqual(['座', '座', '座']);
  });

  it('one cell fills the range', () => {
    const desk = new Desk(PAGE);
    paste(desk, { top: 0, bottom: 2, left: 4, right: 4 }, '属实');
    expect(column(desk, 'verdict', 4)).toEqual(['属实', '属实', '属实', '未核查']);
  });

  it('a block fills a range that is a multiple of it', () => {
    const desk = new Desk(PAGE);
    paste(desk, { top: 0, bottom: 3, left: 3, right: 3 }, '甲\n乙');
    expect(column(desk, 'metric', 4)).toEqual(['甲', '乙', '甲', '乙']);
  });

  it('only cells that change are changed, and all of them at once', () => {
    const plan = paste(new Desk(PAGE), cell(0, 1), '118\n91\n28');
    expect(plan.ok && plan.value.changes).toHaveLength(1);
  });

  it('one bad cell refuses all of it', () => {
    const desk = new Desk(PAGE);
    const plan = paste(desk, cell(0, 1), '120\nmany\n29');
    expect(!plan.ok && plan.refusal).toMatchObject({ kind: 'not-a-number', column: 'value', text: 'many' });
    expect(column(desk, 'value')).toEqual(['118', '90', '28']);
  });

  it('into a column that only shows is refused', () => {
    const plan = paste(new Desk(PAGE), cell(0, 0), '120家\t120');
    expect(!plan.ok && plan.refusal).toMatchObject({ kind: 'read-only', column: 'text' });
  });

  it('beyond the last row or column is refused', () => {
    const desk = new Desk(PAGE);
    const last = desk.rows.length - 1;
    for (const plan of [paste(desk, cell(last, 3), '甲\n乙'), paste(desk, cell(0, 4), '属实\t多余')])
      expect(!plan.ok && plan.refusal.kind).toBe('does-not-fit');
  });

  it('of nothing is refused', () => {
    const desk = new Desk(PAGE);
    const plan = planPaste({ rows: desk.rows, columns }, cell(0, 1), [], zh);
    expect(!plan.ok && plan.refusal.kind).toBe('nothing-to-paste');
  });

  it('rows of different length leave the missing cells as read', () => {
    const desk = new Desk(PAGE);
    paste(desk, cell(0, 1), '120\t座\n91');
    expect(column(desk, 'value', 2)).toEqual(['120', '91']);
    expect(column(desk, 'unit', 2)).toEqual(['座', '']);
  });
});

describe('copying', () => {
  it('gives plain digits and the words on the screen', () => {
    const desk = new Desk(PAGE);
    const range = { top: 3, bottom: 4, left: 0, right: 4 };
    expect(writeTsv(copyGrid({ rows: desk.rows, columns }, range, zh))).toBe(
      '超过1.2万人\t12000\t人\t参加培训的农民\t未核查\n62.50%\t62.50\t%\t女性\t未核查',
    );
  });

  it('what was copied changes nothing when it is pasted back', () => {
    const desk = new Desk(PAGE);
    const range = { top: 0, bottom: desk.rows.length - 1, left: 1, right: 4 };
    const text = writeTsv(copyGrid({ rows: desk.rows, columns }, range, zh));
    const plan = paste(desk, range, text);
    expect(plan).toMatchObject({ ok: true, value: { changes: [] } });
  });
});

describe('many rows at once', () => {
  it('the same text goes into one column of each', () => {
    const desk = new Desk(PAGE);
    const plan = planFill(desk.rows.slice(0, 3), 'period', '2025年', zh);
    expect(plan.ok && plan.value).toHaveLength(3);
    if (plan.ok) desk.apply(plan.value);
    expect(column(desk, 'period')).toEqual(['2025年', '2025年', '2025年']);
  });

  it('a text that one of them refuses goes into none', () => {
    const desk = new Desk(PAGE);
    const plan = planFill(desk.rows, 'value', '2025-06', zh);
    expect(plan.ok).toBe(false);
  });

  it('a reset gives back every cell that was set, and only those', () => {
    const desk = new Desk(PAGE);
    desk.type('118家', 'value', '120');
    desk.type('90家', 'metric', '国有粮仓');
    const range = { top: 0, bottom: desk.rows.length - 1, left: 0, right: 4 };
    const changes = planReset({ rows: desk.rows, columns }, range);
    expect(changes).toHaveLength(2);
    desk.apply(changes);
    expect(desk.rows.every(({ fact }) => Object.keys(fact.overrides).length === 0)).toBe(true);
  });
});
