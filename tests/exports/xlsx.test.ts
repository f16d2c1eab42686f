import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../shared/exports/crc-32.ts';
import { columnName } from '../../shared/exports/sheet-xml.ts';
import { COLUMN_IDS } from '../../shared/exports/table-columns.ts';
import { xlsx } from '../../shared/exports/xlsx.ts';
import { zipOf } from '../../shared/exports/zip.ts';
import { tableExport as zh } from '../../shared/messages/zh/table-export.ts';
import { rowsOf } from './rows.ts';

/** Reads a ZIP file by its directory, as every program does, and checks sizes on the way. */
function unzip(zip: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(zip);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < buffer.readUInt16LE(end + 10); i += 1) {
    const [packed, size, nameLength] = [
      buffer.readUInt32LE(at + 20),
      buffer.readUInt32LE(at + 24),
      buffer.readUInt16LE(at + 28),
    ];
    const local = buffer.readUInt32LE(at + 42);
    expect(buffer.readUInt32LE(local)).toBe(0x04034b50);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    expect(buffer.toString('utf8', local + 30, local + 30 + nameLength)).toBe(name);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = zlib.inflateRawSync(buffer.subarray(start, start + packed));
    expect(data.length).toBe(size);
    expect(crc32(data)).toBe(buffer.readUInt32LE(at + 16));
    files.set(name, data.toString('utf8'));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}

const write = (rows: ReturnType<typeof rowsOf>) => xlsx.write(rows, { headers: zh.columns });
const sheetOf = async (rows: ReturnType<typeof rowsOf>) => unzip(await write(rows)).get('xl/worksheets/sheet1.xml')!;
/** The `<c>` element at a column of the first row of data. */
const cell = (sheet: string, column: (typeof COLUMN_IDS)[number]) =>
  new RegExp(`<c r="${columnName(COLUMN_IDS.indexOf(column))}2"[^>]*>.*?</c>`, 's').exec(sheet)?.[0] ?? null;

describe('XLSX', () => {
  it('is a package with the parts a spreadsheet looks for', async () => {
    const files = unzip(await write(rowsOf(['118家'])));
    expect([...files.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const [name, text] of files) {
      expect([name, text.startsWith('<?xml')]).toEqual([name, true]);
      // Every opened element is closed again.
      const depth = [...text.matchAll(/<(\/?)[A-Za-z][^>]*?(\/?)>/g)].reduce(
        (sum, [, close, self]) => sum + (close ? -1 : self ? 0 : 1),
        0,
      );
      expect([name, depth]).toEqual([name, 0]);
    }
  });

  it('types amounts as numbers and shows their written decimals', async () => {
    const sheet = await sheetOf(rowsOf(['62.50%']));
    expect(cell(sheet, 'value')).toMatch(/^<c r="G2" s="4"><v>62\.50<\/v><\/c>$/);
    const styles = unzip(await write(rowsOf(['62.50%']))).get('xl/styles.xml')!;
    expect(styles).toContain('formatCode="0.00"');
  });

  it('keeps everything else text, figures in notes included', async () => {
    const sheet = await sheetOf(rowsOf(['118家'], { note: '2025', metric: '=SUM(A1:A9)' }));
    expect(cell(sheet, 'note')).toContain('t="inlineStr"');
    expect(cell(sheet, 'metric')).toContain('<t xml:space="preserve">=SUM(A1:A9)</t>');
    expect(sheet).not.toMatch(/<f[ >]/);
  });

  it('does not let a spreadsheet shorten long numbers', async () => {
    const sheet = await sheetOf(
      rowsOf(['118家'], { value: '12345678901234567', overrides: { value: '12345678901234567' } }),
    );
    expect(cell(sheet, 'value')).toContain('inlineStr');
  });

  it('carries any characters, and replaces only what XML cannot hold', async () => {
    const sheet = await sheetOf(rowsOf(['118家'], { note: '𠮷 <b>&"\u0000\ud800 _x0041_' }));
    expect(cell(sheet, 'note')).toContain('𠮷 &lt;b&gt;&amp;&quot;\ufffd\ufffd _x005F_x0041_');
  });

  it('gives the same bytes every time and does not tell when it was made', async () => {
    const rows = rowsOf(['118家', '62.55%']);
    expect(await write(rows)).toEqual(await write(rows));
  });

  it('takes thousands of rows', async () => {
    const [row] = rowsOf(['118家'], { note: '核实'.repeat(20) });
    const sheet = await sheetOf(Array.from({ length: 5000 }, () => row!));
    expect(sheet.match(/<row /g)).toHaveLength(5001);
  });
});

describe('parts of the package', () => {
  it('name columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('have the check sum that other tools compute', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    if ('crc32' in zlib) expect(crc32(bytes)).toBe(zlib.crc32(bytes));
  });

  it('survive empty files', async () => {
    expect(unzip(await zipOf([{ name: 'empty', data: new Uint8Array() }])).get('empty')).toBe('');
    expect(unzip(await zipOf([])).size).toBe(0);
  });
});
