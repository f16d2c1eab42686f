import type { LintMessage } from '../../charts/lint.ts';

const named = ({ detail }: LintMessage): string => (detail === null ? '' : ` “${detail}”`);

/** Why a figure may not, or had better not, leave the house; by the ids of the chart conventions. */
const lint: Readonly<Record<LintMessage['id'], (message: LintMessage) => string>> = {
  C01: () => 'The axis must contain zero and every bar.',
  C02: (it) => `The parts do not make up the whole${named(it)}.`,
  C03: () => 'A share stands on an axis from 0 to 100.',
  C04: (it) => `The number${named(it)} in the text is none of this figure. Correct the text or select that fact too.`,
  C05: () => 'The title should be a sentence, and the line below it should say unit and whole.',
  C06: () => 'The source line is missing.',
  C07: () => 'A note must say how qualified or computed numbers are drawn.',
  C08: (it) => `Different units${named(it)} share an axis.`,
  C09: (it) => `The mark${named(it)} rests on no fact.`,
  C10: (it) => `${named(it).trim()} was found wrong and must not be published.`,
  C11: (it) =>
    `The label${named(it)} does not say the number that is drawn. Check value, unit and qualifier in the table.`,
  C17: () => 'The bars are not in order of size.',
  C19: () => 'The text alternative is missing or repeats the title.',
};

/** Words of the chart panel. */
export const charts = {
  /** Which language these words are. */
  locale: 'en' as 'en' | 'zh',
  name: 'Chart',
  empty: 'Select figures in the table, then draw them here.',
  type: 'Chart type',
  types: { bar: 'Bars', 'share-bar': '100% bar with the rest', 'stacked-parts': 'Whole and parts' } as Readonly<
    Record<string, string>
  >,
  notOffered: 'Not offered, and why',
  betterTable: 'No chart fits these figures honestly. A table is better.',
  betterSentence: 'A sentence may say this better than a chart.',
  title: 'Title',
  subtitle: 'Line below the title',
  sourceLine: 'Source line',
  reset: 'Back to the suggestion',
  language: 'Language of the figure',
  languages: { zh: '中文', en: 'English' },
  size: 'Width',
  sizes: { 375: 'Phone, 375 px', 600: 'Column, 600 px', 960: 'Wide, 960 px' } as Readonly<Record<number, string>>,
  resolution: 'Resolution of the PNG',
  table: 'Data table',
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  blocked: 'Cannot be saved yet:',
  warned: 'Consider:',
  lint,
  saving: 'Saving…',
  saved: (name: string) => `Saved ${name}.`,
  notSaved: (reason: string) => `The figure was not saved (${reason}). Try again, or save it as SVG.`,
  showSource: 'Show in the article',
};
