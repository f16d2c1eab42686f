import type { Exclusion } from '../../model/ledger.ts';

const FATES: Readonly<Record<Exclusion | 'unresolved', string>> = {
  name: 'Not a figure: part of a name',
  edition: 'Not a figure: the number of a page, edition or chapter',
  idiom: 'Not a figure: a set phrase',
  word: 'Not a figure: part of a word',
  'list-marker': 'Not a figure: the number of a list item',
  'page-furniture': 'Not a figure: stands over the page (date line, page number)',
  pronoun: 'Not a figure: “one” in the sense of “a”',
  'place-in-series': 'Not a figure: a place in a series',
  clock: 'Not a figure: a time of day',
  code: 'Not a figure: a telephone number, code or address',
  'rate-base': 'The base of a rate (“per 100,000”); it belongs to the rate',
  byline: 'Not a figure: stands in the byline',
  'front-matter': 'Not a figure: stands in the head of the file',
  unresolved: 'Unresolved: neither read as a figure nor known to be none. Please look at it.',
};

/** Words of the ledger that accounts for every numeral of a page. */
export const ledger = {
  counting: 'Counting the numerals…',
  total: (count: number) => `Every numeral: ${count} ${count === 1 ? 'character' : 'characters'}.`,
  fact: (count: number) => `${count} in figures`,
  excluded: (count: number) => `${count} excluded with a reason`,
  unresolved: (count: number) => `${count} unresolved`,
  next: 'Next unresolved',
  close: 'Close',
  fates: FATES,
};
