import type { Figure } from '../model/figure.ts';
import { figureWords, localeOf } from './figure-words.ts';

/** The numbers behind a figure, as a table that can be read aloud. */
export interface DataTable {
  readonly caption: string;
  readonly headers: readonly string[];
  /** First cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** One row a mark: what, number as written, amount in base units, unit, how computed. */
export function dataTableOf(figure: Figure): DataTable {
  const { table } = figureWords(localeOf(figure.locale));
  const isComputed = figure.marks.some(({ formula }) => formula !== null);
  const texts = new Map(figure.facts.map(({ id, text }) => [id, text]));
  return {
    caption: figure.title,
    headers: [table.label, table.value, table.base, table.unit, ...(isComputed ? [table.formula] : [])],
    rows: figure.marks.map((mark) => [
      mark.label,
      mark.valueText,
      mark.role === 'range' ? `${mark.low ?? ''}–${mark.high ?? ''}` : String(mark.value),
      mark.unit ?? '',
      ...(isComputed ? [formulaText(mark.formula, texts)] : []),
    ]),
  };
}

/** Fact ids give way to the numbers they stand for. */
function formulaText(formula: string | null, texts: ReadonlyMap<string, string>): string {
  return (formula ?? '')
    .split(' ')
    .map((part) => texts.get(part) ?? part)
    .join(' ');
}
