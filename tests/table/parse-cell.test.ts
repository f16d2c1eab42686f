import { describe, expect, it } from 'vitest';
import { QUALIFIERS, VERDICTS } from '../../shared/model/fact.ts';
import { setFactFields } from '../../shared/operations/set-fact-fields.ts';
import { copyText, isCellOverridden } from '../../shared/table/cell-text.ts';
import { changeOfCell, choicesOf, choiceText, resetOfCell } from '../../shared/table/parse-cell.ts';
import { fieldOfColumn, isTableColumn, TABLE_COLUMNS, type TableColumn } from '../../shared/table/table-column.ts';
import { Desk, en, PAGE, zh } from './desk.ts';

describe('typing into a cell', () => {
  it.each<[string, TableColumn, string, string]>([
    ['118家', 'value', '120', '120'],
    ['62.50%', 'value', '62.6%', '62.6'],
    ['2025年6月', 'value', '2025年7月', '2025-07'],
    ['88比81', 'value', '88:82', '88-82'],
    ['118家', 'unit', ' 座 ', '座'],
    ['118家', 'qualifier', '约', '约'],
    ['118家', 'qualifier', 'at least', '至少'],
    ['118家', 'metric', '新建粮仓数', '新建粮仓数'],
    ['118家', 'base', '全县粮仓', '全县粮仓'],
    ['118家', 'period', '2025年', '2025年'],
    ['118家', 'place', '本县', '本县'],
    ['118家', 'attribution', '县粮食局', '县粮食局'],
    ['118家', 'note', '与统计局\n核对', '与统计局\n核对'],
    ['118家', 'verdict', '属实', '属实'],
    ['118家', 'verdict', 'wrong', '错误'],
  ])('of %s: %s takes "%s" and shows "%s"', (fact, column, typed, shown) => {
    const desk = new Desk(PAGE);
    expect(desk.type(fact, column, typed)).toBeNull();
    expect(copyText(desk.row(fact), column, zh)).toBe(shown);
    expect(isCellOverridden(desk.row(fact), column)).toBe(true);
  });

  it('never touches what the machine read', () => {
    const desk = new Desk(PAGE);
    const before = desk.row('118家').fact.read;
    desk.type('118家', 'value', '120');
    expect(desk.row('118家').fact.read).toEqual(before);
    expect(desk.row('118家').fact.effective.value).toBe(120);
  });

  it('a range becomes both ends', () => {
    const desk = new Desk(PAGE);
    desk.type('近2000名', 'value', '1800–2000');
    expect(desk.row('近2000名').fact.effective).toMatchObject({ value: null, low: 1800, high: 2000 });
    expect(copyText(desk.row('近2000名'), 'value', zh)).toBe('1800–2000');
  });

  it('a multiplier says that the last digits are rounded, digits written out that they are not', () => {
    const desk = new Desk(PAGE);
    desk.type('118家', 'value', '1.2万');
    expect(desk.row('118家').fact.effective).toMatchObject({ decimal: '12000', step: '1000' });
    expect(copyText(desk.row('118家'), 'value', zh)).toBe('12000');
    desk.type('118家', 'value', '12000');
    desk.type('90家', 'value', '12,000');
    expect(desk.row('90家').fact.effective).toMatchObject({ decimal: '12000', step: '1' });
  });

  it('a number with unit or multiplier for a range is kept as the review can read it', () => {
    const desk = new Desk(PAGE);
    desk.type('近2000名', 'value', '1.9万名');
    expect(desk.row('近2000名').fact.effective.decimal).toBe('19000');
    desk.type('近2000名', 'value', '1–2万');
    expect(desk.row('近2000名').fact.effective).toMatchObject({ low: 10_000, high: 20_000 });
  });

  it('what was read resets, however it is typed', () => {
    const desk = new Desk(PAGE);
    desk.type('超过1.2万人', 'value', '13000');
    desk.type('超过1.2万人', 'value', '1.2万');
    expect(desk.row('超过1.2万人').fact.overrides).toEqual({});
  });

  it('the same text changes nothing', () => {
    expect(changeOfCell(new Desk(PAGE).row('118家'), 'value', '118', zh)).toEqual({ ok: true, value: null });
    expect(changeOfCell(new Desk(PAGE).row('118家'), 'value', '118家', zh)).toEqual({ ok: true, value: null });
  });

  it.each<TableColumn>(['value', 'metric', 'qualifier'])('typing what was read resets the overridden %s', (column) => {
    const desk = new Desk(PAGE);
    const read = copyText(desk.row('近2000名'), column, zh);
    desk.type('近2000名', column, column === 'value' ? '1950' : column === 'metric' ? '学生' : '约');
    desk.type('近2000名', column, read);
    expect(desk.row('近2000名').fact.overrides).toEqual({});
  });

  it('an emptied text cell is empty, an emptied value or choice is what was read', () => {
    const desk = new Desk(PAGE);
    desk.type('118家', 'metric', '');
    expect(copyText(desk.row('118家'), 'metric', zh)).toBe('');
    expect(isCellOverridden(desk.row('118家'), 'metric')).toBe(true);
    desk.type('118家', 'value', '120');
    desk.type('118家', 'value', '  ');
    expect(copyText(desk.row('118家'), 'value', zh)).toBe('118');
    desk.type('118家', 'verdict', '属实');
    desk.type('118家', 'verdict', '');
    expect(desk.row('118家').fact.verdict).toBe('unchecked');
  });
});

describe('what a cell refuses', () => {
  it.each<[TableColumn, string, string]>([
    ['text', '120家', 'read-only'],
    ['kind', '金额', 'read-only'],
    ['findings', '', 'read-only'],
    ['article', '别的', 'read-only'],
    ['value', 'abc', 'not-a-number'],
    ['verdict', '大概', 'not-a-choice'],
    ['qualifier', '近似', 'not-a-choice'],
    ['note', 'x'.repeat(20_001), 'too-long'],
  ])('%s refuses "%s": %s', (column, typed, kind) => {
    const desk = new Desk(PAGE);
    expect(desk.type('118家', column, typed)?.kind).toBe(kind);
    expect(desk.row('118家').fact.overrides).toEqual({});
  });
});

describe('resetting a cell', () => {
  it('gives back what was read, and nothing where nothing was set', () => {
    const desk = new Desk(PAGE);
    expect(resetOfCell(desk.row('118家'), 'value')).toBeNull();
    desk.type('118家', 'value', '120');
    desk.apply([resetOfCell(desk.row('118家'), 'value')!]);
    expect(desk.row('118家').fact.overrides).toEqual({});
  });
  it('is not there for columns that only show', () => {
    expect(resetOfCell(new Desk(PAGE).row('118家'), 'text')).toBeNull();
  });
});

it('every change fits the operation that carries it', () => {
  const desk = new Desk(PAGE);
  for (const column of TABLE_COLUMNS.filter((it) => fieldOfColumn(it) !== null)) {
    const typed = choicesOf(column)?.[2] ?? '7';
    const change = changeOfCell(desk.row('118家'), column, typed, zh);
    expect(change.ok && setFactFields.schema.safeParse({ changes: [change.value] }).success, column).toBe(true);
  }
});

it('every choice is taken by its words in both languages', () => {
  const row = new Desk(PAGE).row('近2000名');
  for (const [column, ids] of [
    ['verdict', VERDICTS],
    ['qualifier', QUALIFIERS],
  ] as const) {
    for (const id of ids) {
      for (const words of [zh, en]) {
        const change = changeOfCell(row, column, choiceText(column, id, words), words);
        expect(change.ok, `${column} ${id}`).toBe(true);
      }
    }
  }
});

it('columns know themselves', () => {
  expect(isTableColumn('value')).toBe(true);
  expect(isTableColumn('toString')).toBe(false);
});
