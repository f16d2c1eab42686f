import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../shared/messages/messages.ts';
import { cellText, copyText, effectiveValue, plainValue, readText } from '../../shared/table/cell-text.ts';
import { isOverridden, rowsOf } from '../../shared/table/fact-row.ts';
import { REFUSALS } from '../../shared/table/refusal.ts';
import { sumOfFacts } from '../../shared/table/sum-of-facts.ts';
import { TABLE_COLUMNS } from '../../shared/table/table-column.ts';
import { Desk, en, PAGE, zh } from './desk.ts';

describe('what a cell shows', () => {
  it('the exact value, with the zeros as written, in the style that was chosen', () => {
    const desk = new Desk(PAGE);
    expect(cellText(desk.row('62.50%'), 'value', zh, 'grouped')).toBe('62.50');
    expect(cellText(desk.row('超过1.2万人'), 'value', zh, 'grouped')).toBe('12,000');
    expect(cellText(desk.row('超过1.2万人'), 'value', zh, 'wan-yi')).toBe('1.2万');
    expect(copyText(desk.row('超过1.2万人'), 'value', zh)).toBe('12000');
  });

  it('zeros that a person typed stay', () => {
    const desk = new Desk(PAGE);
    desk.type('62.50%', 'value', '62.600');
    expect(effectiveValue(desk.row('62.50%'))).toBe('62.600');
  });

  it('choices in the language of the screen', () => {
    const row = new Desk(PAGE).row('近2000名');
    expect([copyText(row, 'qualifier', zh), copyText(row, 'qualifier', en)]).toEqual(['近', 'nearly']);
    expect([copyText(row, 'kind', zh), copyText(row, 'kind', en)]).toEqual(['数量', 'count']);
  });

  it('ranges, half-open ones and what was not read', () => {
    const nothing = { value: null, low: null, high: null, decimal: null };
    expect(plainValue({ ...nothing, low: '2025-06', high: '2025-08' })).toBe('2025-06–2025-08');
    expect(plainValue({ ...nothing, low: 300 })).toBe('300–');
    expect(plainValue(nothing)).toBe('');
    expect(plainValue({ ...nothing, value: 1e21 })).toBe('1000000000000000000000');
    expect(plainValue({ ...nothing, value: 0 })).toBe('0');
  });

  it('what the machine read, whatever a person set', () => {
    const desk = new Desk(PAGE);
    desk.type('近2000名', 'value', '1950');
    desk.type('近2000名', 'qualifier', '确数');
    desk.type('近2000名', 'verdict', '属实');
    const row = desk.row('近2000名');
    expect(readText(row, 'value', zh)).toBe('2000');
    expect(readText(row, 'qualifier', zh)).toBe('近');
    expect(readText(row, 'verdict', zh)).toBe('未核查');
  });

  it('every column of every row has text or is empty', () => {
    for (const row of new Desk(PAGE).rows)
      for (const column of TABLE_COLUMNS) expect(typeof copyText(row, column, zh)).toBe('string');
  });
});

describe('rows', () => {
  it('are those of one article or of the whole document, in the order of the text', () => {
    const { view } = new Desk(PAGE);
    const id = view.review.facts[0]!.read.articleId;
    expect(rowsOf(view, id).map((row) => row.id)).toEqual(rowsOf(view, null).map((row) => row.id));
    expect(rowsOf(view, 'a99')).toEqual([]);
    expect(rowsOf(view, id)[0]!.articleTitle).toBe('秋收简报');
  });

  it('know their findings, by fact or by the characters that they are about', () => {
    expect(new Desk(PAGE).row('118家').findings.map(({ finding }) => finding.rule)).toEqual(['agreement']);
    const desk = new Desk('简报\n\n全县有3个市集。市集于2025年2月30日闭幕。');
    expect(desk.row('2025年2月30日').findings.map(({ finding }) => finding.rule)).toContain('date-exists');
  });

  it('are overridden by a field, not by verdict or note', () => {
    const desk = new Desk(PAGE);
    desk.type('118家', 'verdict', '属实');
    expect(isOverridden(desk.row('118家'))).toBe(false);
    desk.type('118家', 'place', '本县');
    expect(isOverridden(desk.row('118家'))).toBe(true);
  });
});

describe('the sum of the selected figures', () => {
  const facts = (desk: Desk, ...texts: string[]) => texts.map((text) => desk.row(text).fact.effective);
  it('is exact', () => {
    const desk = new Desk(PAGE);
    expect(sumOfFacts(facts(desk, '90家', '28家'))).toEqual({ decimal: '118', unit: '家', qualified: 0 });
    desk.type('90家', 'value', '0.1');
    desk.type('28家', 'value', '0.20');
    expect(sumOfFacts(facts(desk, '90家', '28家'))?.decimal).toBe('0.30');
  });
  it('says how many figures are not exact', () => {
    expect(sumOfFacts(facts(new Desk(PAGE), '近2000名', '400名左右'))).toMatchObject({ decimal: '2400', qualified: 2 });
  });
  it('is not given for one figure, for mixed units, dates, ranges and what has no number', () => {
    const desk = new Desk(PAGE);
    expect(sumOfFacts(facts(desk, '90家'))).toBeNull();
    expect(sumOfFacts(facts(desk, '90家', '近2000名'))).toBeNull();
    expect(sumOfFacts(facts(desk, '2025年6月', '2025年6月'))).toBeNull();
    desk.type('28家', 'value', '20–30');
    expect(sumOfFacts(facts(desk, '90家', '28家'))).toBeNull();
  });
});

it('every refusal has a sentence in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const { refusals } = messagesFor(language).table;
    for (const kind of REFUSALS) {
      expect(refusals[kind]({ kind, column: 'value', text: '甲', detail: '乙' }).length, kind).toBeGreaterThan(8);
    }
  }
});
