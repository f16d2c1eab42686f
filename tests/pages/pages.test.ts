import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../extract/document.ts';
import { addTallies, type Judgement, judgePage, noTallies, type Rates, rateOf, TALLIES } from './judge-page.ts';
import { parsePage } from './page-source.ts';
import { setPage } from './set-page.ts';

/**
 * Whole pages, labelled before the engine had read them: `first` is what it made of a round then, labels that were plainly
 * wrong mended. The floors may only rise. docs/how-we-measure.md says what the rates are.
 */
const ROUNDS: readonly { readonly name: string; readonly first: Rates; readonly floor: Rates }[] = [
  {
    name: 'round-1',
    first: {
      ...{ articles: 0.593, titles: 0.417, credits: 0.391, paragraphs: 0.907 },
      ...{ figures: 0.956, qualifiers: 0.956, metrics: 0.895, names: 0.964 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 0.99 },
      ...{ figures: 0.99, qualifiers: 0.99, metrics: 0.93, names: 1 },
    },
  },
  {
    name: 'round-2',
    first: {
      ...{ articles: 0.982, titles: 0.963, credits: 0.81, paragraphs: 0.977 },
      ...{ figures: 0.978, qualifiers: 0.972, metrics: 0.888, names: 0.9 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 0.98 },
      ...{ figures: 1, qualifiers: 1, metrics: 0.93, names: 1 },
    },
  },
  {
    name: 'round-3',
    first: {
      ...{ articles: 0.964, titles: 0.929, credits: 0.923, paragraphs: 0.937 },
      ...{ figures: 0.989, qualifiers: 0.976, metrics: 0.932, names: 0.941 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 1 },
      ...{ figures: 0.99, qualifiers: 0.99, metrics: 0.95, names: 1 },
    },
  },
  {
    name: 'round-4',
    first: {
      ...{ articles: 0.69, titles: 0.684, credits: 0.533, paragraphs: 0.915 },
      ...{ figures: 0.991, qualifiers: 0.988, metrics: 0.921, names: 1 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 1 },
      ...{ figures: 1, qualifiers: 1, metrics: 0.94, names: 1 },
    },
  },
  {
    name: 'round-5',
    first: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 1 },
      ...{ figures: 0.984, qualifiers: 0.978, metrics: 0.976, names: 1 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 1 },
      ...{ figures: 1, qualifiers: 1, metrics: 0.97, names: 1 },
    },
  },
];

function judged(file: string): Judgement {
  const label = parsePage(fs.readFileSync(file, 'utf8'));
  const text = setPage(label);
  const analysis = read(path.basename(file), text, { issueDate: label.options.issue ?? null });
  return judgePage(label, text, analysis);
}

describe.each(ROUNDS)('whole pages, $name', ({ name, floor }) => {
  const folder = path.join(import.meta.dirname, name);
  const files = fs.readdirSync(folder).sort();
  const pages = files.map((file) => judged(path.join(folder, file)));
  const sum = pages.reduce((all, { tallies }) => addTallies(all, tallies), noTallies());
  const notes = pages.flatMap((page, at) => page.notes.map((note) => `${files[at]}: ${note}`)).join('\n');

  it.each(TALLIES)('are read right: %s', (what) => {
    expect(rateOf(what, sum), notes).toBeGreaterThanOrEqual(floor[what]);
  });
});
