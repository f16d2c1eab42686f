import { describe, expect, it } from 'vitest';
import { type DocumentText, extract } from '../../../shared/extract/extract.ts';
import { FIELDS, type Field } from './agreement.ts';
import { judgeCells, passagesOf, readsAsCell } from './table-cell.ts';

const document = (text: string): DocumentText => ({
  ...{ name: 'page.txt', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
  ...{ text, frontMatter: null, issueDate: '2025-10-20', lang: 'en' },
});

/**
 * Share of cells read right, measured; `first` is what the rules made of the batch when they first saw it. Each batch
 * was labelled before that. The floors may only rise.
 */
const BATCHES: readonly { file: string; first: Record<Field, number>; floor: Record<Field, number> }[] = [
  {
    file: 'en/round-1.txt',
    first: { metric: 0.668, base: 0.91, period: 0.901, place: 0.862, attribution: 0.929, stance: 0.983 },
    floor: { metric: 0.97, base: 0.98, period: 0.98, place: 0.96, attribution: 0.98, stance: 0.99 },
  },
  {
    file: 'en/round-2.txt',
    first: { metric: 0.862, base: 0.953, period: 0.949, place: 0.994, attribution: 0.942, stance: 0.994 },
    floor: { metric: 0.97, base: 0.98, period: 0.97, place: 0.97, attribution: 0.98, stance: 0.98 },
  },
  {
    file: 'en/round-3.txt',
    first: { metric: 0.793, base: 0.921, period: 0.878, place: 0.917, attribution: 0.931, stance: 0.961 },
    floor: { metric: 0.97, base: 0.98, period: 0.96, place: 0.97, attribution: 0.98, stance: 0.98 },
  },
  {
    file: 'en/round-4.txt',
    first: { metric: 0.879, base: 0.988, period: 0.958, place: 0.957, attribution: 1, stance: 0.988 },
    floor: { metric: 0.98, base: 0.98, period: 0.98, place: 0.98, attribution: 0.98, stance: 0.98 },
  },
  {
    file: 'en/round-5.txt',
    first: { metric: 0.883, base: 0.944, period: 0.904, place: 0.969, attribution: 0.975, stance: 0.96 },
    floor: { metric: 0.97, base: 0.98, period: 0.96, place: 0.98, attribution: 0.98, stance: 0.98 },
  },
  {
    file: 'en/round-6.txt',
    first: { metric: 0.887, base: 0.901, period: 1, place: 1, attribution: 0.957, stance: 1 },
    floor: { metric: 0.95, base: 0.95, period: 0.98, place: 0.98, attribution: 0.98, stance: 0.98 },
  },
];

describe.each(BATCHES)('English news labelled blind: $file', ({ file, floor }) => {
  const judged = passagesOf(file).flatMap((passage) => judgeCells(passage, extract(document(passage.text)).facts));

  it.each(FIELDS)('has its %s read', (field) => {
    // A figure that is no fact yet has no context to be wrong.
    const cells = judged.filter((cell) => cell.field === field && cell.label !== '?' && cell.read !== '(not found)');
    const missed = cells
      .filter(({ right }) => !right)
      .map(({ figure, read, label }) => `${figure}: ${read} (${label})`);
    expect(1 - missed.length / cells.length, missed.join('\n')).toBeGreaterThanOrEqual(floor[field]);
  });
});

describe('a metric as the cell of a table', () => {
  it.each([
    ['unemployment rate', 'unemployment rate'],
    ['jobs added/added jobs', 'added jobs'],
    ['', null],
    ['visitors', 'number of foreign visitors'],
  ])('passes: %s', (label, read) => {
    expect(readsAsCell(label, read)).toBe(true);
  });

  it.each([
    ['visitors', 'Most'],
    ['visitors', null],
    ['satisfied', 'with the price'],
    ['debts', 'typical graduate leaves university with heavy debts'],
    ['cost', 'cost of the'],
    ['', 'cost'],
  ])('fails: %s', (label, read) => {
    expect(readsAsCell(label, read)).toBe(false);
  });
});
