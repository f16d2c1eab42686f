import { xmlText } from './xml-text.ts';

/*
 * The parts of a workbook with one sheet (ECMA-376, SpreadsheetML), no more than a table needs. Strings stand inline in
 * their cells, so nothing is ever looked up and no cell can hold a formula: there is no `<f>` here at all.
 */

/** `amount`: digits with their number of decimals. `text`: never anything but text. */
export type SheetCell =
  | { readonly kind: 'amount'; readonly digits: string }
  | { readonly kind: 'text'; readonly text: string }
  | null;

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Characters one cell may hold (Excel's limit). */
const LONGEST_TEXT = 32_767;
/** Formats for 1 to 9 decimals; more stay as they are. */
const MOST_PLACES = 9;
const HEAD_STYLE = 1;
const TEXT_STYLE = 2;

/** Name in the package → content. */
export function workbookParts(sheet: Sheet): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(),
    'xl/worksheets/sheet1.xml': sheetXml(sheet),
  };
}

/** 0 general, 1 bold heading, 2 text (format @), 3 and on: one more decimal each. */
function stylesXml(): string {
  const places = Array.from({ length: MOST_PLACES }, (_, i) => i + 1);
  const formats = places.map((count) => `<numFmt numFmtId="${163 + count}" formatCode="0.${'0'.repeat(count)}"/>`);
  const style = (format: number, font: number) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${font > 0 ? ' applyFont="1"' : ''}/>`;
  const styles = [style(0, 0), style(49, 1), style(49, 0), ...places.map((count) => style(163 + count, 0))];
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ widths, head, rows }: Sheet): string {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const first = rowXml(
    1,
    head.map((text, i) => textCell(`${columnName(i)}1`, text, HEAD_STYLE)),
  );
  const rest = rows.map((cells, n) =>
    rowXml(
      n + 2,
      cells.map((cell, i) => cellXml(`${columnName(i)}${n + 2}`, cell)),
    ),
  );
  return `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${first}${rest.join('')}</sheetData></worksheet>`;
}

const rowXml = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

function cellXml(address: string, cell: SheetCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return textCell(address, cell.text, TEXT_STYLE);
  const places = cell.digits.split('.')[1]?.length ?? 0;
  const style = places > 0 && places <= MOST_PLACES ? ` s="${TEXT_STYLE + places}"` : '';
  return `<c r="${address}"${style}><v>${cell.digits}</v></c>`;
}

function textCell(address: string, text: string, style: number): string {
  // Excel reads _x0041_ as the character of that number; the underscore itself is written that way.
  const literal = text.slice(0, LONGEST_TEXT).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(literal)}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
