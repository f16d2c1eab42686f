import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvHead, csvLine, defused } from '../../shared/exports/csv.ts';
import { COLUMN_IDS, type ColumnId } from '../../shared/exports/table-columns.ts';
import { tableExport as en } from '../../shared/messages/en/table-export.ts';
import { tableExport as zh } from '../../shared/messages/zh/table-export.ts';
import { rowsOf } from './rows.ts';

/** A strict reader of RFC 4180, written for the test: what any spreadsheet would see. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || text.startsWith('\r\n', i)) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (char !== ',') {
        rows.push([]);
        i += 1;
      }
    } else cell += char;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

async function table(rows: ReturnType<typeof rowsOf>) {
  const bytes = await csv.write(rows, { headers: en.columns });
  const [, ...lines] = parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace('\ufeff', ''));
  return lines.map((line) => Object.fromEntries(COLUMN_IDS.map((id, i) => [id, line[i]]))) as Record<
    ColumnId,
    string
  >[];
}

describe('CSV', () => {
  it('begins with a byte order mark and the headings, and ends every record with CR LF', async () => {
    const bytes = await csv.write(rowsOf(['118家']), { headers: zh.columns });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text.startsWith('文件,文章,段落')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps written digits, characters and the way back to the file', async () => {
    const [row] = await table(rowsOf(['62.50%'], { metric: '满意率' }));
    expect(row).toMatchObject({
      text: '62.50%',
      value: '62.50',
      unit: '%',
      metric: '满意率',
      sourceStart: '0',
      sourceEnd: '6',
    });
  });

  it('shows a range by its ends and leaves the value empty', async () => {
    const [row] = await table(rowsOf(['300～400名']));
    expect(row).toMatchObject({ value: '', low: '300', high: '400' });
  });

  it('shows what a person set, and names the fields', async () => {
    const [row] = await table(
      rowsOf(['118家'], { value: 119, overrides: { value: 119 }, note: '来电核实', verdict: 'wrong' }),
    );
    expect(row).toMatchObject({ text: '118家', value: '119', overridden: 'value', note: '来电核实', verdict: 'wrong' });
  });

  it('keeps the zeros that a person typed', async () => {
    const [row] = await table(rowsOf(['62.55%'], { overrides: { value: '62.50' } }));
    expect(row).toMatchObject({ value: '62.50', overridden: 'value' });
  });

  it('reads back to the very same text, quotes, commas and line breaks included', async () => {
    const note = '他说："大约", 不确定\r\n第二行';
    const [row] = await table(rowsOf(['118家'], { note }));
    expect(row!.note).toBe(note);
  });

  it('streams the same bytes that it writes at once', async () => {
    const rows = rowsOf(['118家', '62.55%']);
    const headers = Object.fromEntries(COLUMN_IDS.map((id) => [id, id])) as Record<ColumnId, string>;
    const once = await csv.write(rows, { headers });
    expect(new TextEncoder().encode(csvHead() + rows.map(csvLine).join(''))).toEqual(once);
  });
});

describe('formulas in cells', () => {
  const risky = [
    '=1+1',
    '+1-2',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    ' =1',
    '\u3000=1',
    '-',
    '=cmd|/c calc!A0',
  ];
  it.each(risky)('%j gets an apostrophe in front', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['-5', '-62.50', '0', '1914', '近2000名', 'a=b', '', "it's"])('%j stays as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('are impossible in every text column', async () => {
    const evil = '=HYPERLINK("http://x")';
    const [row] = await table(
      rowsOf(['118家'], {
        document: `${evil}.txt`,
        article: evil,
        note: evil,
        metric: evil,
        base: evil,
        period: evil,
        place: evil,
        unit: evil,
        attribution: evil,
      }),
    );
    for (const [column, text] of Object.entries(row!)) expect([column, text.startsWith('=')]).toEqual([column, false]);
    expect(row!.note).toBe(`'${evil}`);
  });

  it('never survive, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const first = defused(text)
          .replace(/^[ \u00a0\u3000\ufeff]+/, '')
          .charAt(0);
        const isNumber = /^-(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
        expect(isNumber || first === '' || !'=+-@＝＋－＠'.includes(first)).toBe(true);
      }),
    );
  });
});
