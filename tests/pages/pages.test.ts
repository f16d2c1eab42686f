import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../extract/document.ts';
import { f1, type Judgement, judgePage, noTallies, recall, TALLIES, type Tallies } from './judge-page.ts';
import { parsePage } from './page-source.ts';
import { setPage } from './set-page.ts';

const here = import.meta.dirname;
const pagesOf = (round: string): readonly string[] =>
  fs.readdirSync(path.join(here, round)).filter((name) => name.endsWith('.txt')).sort();

function judged(round: string, name: string): Judgement {
  const label = parsePage(fs.readFileSync(path.join(here, round, name), 'utf8'));
  const text = setPage(label);
  return judgePage(label, text, read(name, text, { issueDate: label.options.issue ?? null }));
}

function total(judgements: readonly Judgement[]): Tallies {
  const sum = noTallies();
  for (const { tallies } of judgements)
    for (const name of TALLIES) {
      sum[name].right += tallies[name].right;
      sum[name].asked += tallies[name].asked;
      sum[name].wrong += tallies[name].wrong;
    }
  return sum;
}

const rates = (sum: Tallies): Record<string, number> =>
  Object.fromEntries(
    TALLIES.map((name) => [name, Number((['paragraphs', 'figures', 'articles'].includes(name) ? f1 : recall)(sum[name]).toFixed(3))]),
  );

describe.each(['round-1'])('whole pages, %s', (round) => {
  const all = pagesOf(round).map((name) => ({ name, ...judged(round, name) }));
  it('report', () => {
    for (const { name, tallies, notes } of all) console.log(name, JSON.stringify(rates(total([{ tallies, notes }]))), '\n' + notes.join('\n'));
    console.log('ALL', JSON.stringify(rates(total(all))), JSON.stringify(total(all)));
    expect(all.length).toBeGreaterThan(0);
  });
});
