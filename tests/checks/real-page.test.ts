import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysePassage } from './passages.ts';

const page = join(process.env.CROSSFOOT_PAGES ?? '../shared/pages', '000_94109b9bcf4aa605.txt');

describe.skipIf(!existsSync(page))('a real newspaper page without arithmetic errors', () => {
  const { findings } = analysePassage(existsSync(page) ? readFileSync(page, 'utf8') : '', null);

  it('gets no error and no warning', () => {
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it('is told the hidden total of 1914 at 62.55%, and only that one', () => {
    const totals = findings.filter(({ rule }) => rule === 'share-feasible');
    expect(totals.map(({ expected }) => expected)).toEqual(['3060']);
  });

  it('is told that its list reaches the headline and that its parts reach their whole, and what a stream without a figure leaves', () => {
    const agreeing = findings.filter(({ rule }) => rule === 'agreement');
    expect(agreeing.map(({ steps }) => steps[0])).toEqual([
      '6 × 8 + 23 = 71',
      '50名左右 + 400名左右 + 1500名左右 = 1950',
      '90家 + 28家 = 118',
    ]);
  });
});
