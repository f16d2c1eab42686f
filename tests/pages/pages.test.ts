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
      ...{ articles: 0.55, titles: 0.4, credits: 0.35, paragraphs: 0.9 },
      ...{ figures: 0.95, qualifiers: 0.945, metrics: 0.873, names: 0.931 },
    },
    floor: {
      ...{ articles: 1, titles: 1, credits: 1, paragraphs: 1 },
      ...{ figures: 0.965, qualifiers: 0.965, metrics: 0.875, names: 0.93 },
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
