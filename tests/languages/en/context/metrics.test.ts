import { describe, expect, it } from 'vitest';
import { extract } from '../../../../shared/extract/extract.ts';

/** What each number but the dates is said to measure, and of which whole. */
function measuredIn(text: string): readonly string[] {
  const { facts } = extract({
    ...{ name: 'x', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text, frontMatter: null, issueDate: '2025-10-20', lang: 'en' },
  });
  return facts
    .filter(({ kind }) => kind !== 'date')
    .map(({ metric, base }) => `${metric ?? '–'}${base === null ? '' : ` / ${base}`}`);
}

describe('what an English number measures', () => {
  it.each([
    // A relative clause behind a sum does not take it from its own verb.
    ['His pay was £41,000, which includes a bonus of £3,000.', ['pay', 'bonus']],
    ['They raised €3 billion, which went on roads.', ['raised']],
    ['Gusts of up to 90 mph, which are rare here, are forecast.', ['Gusts']],
    ['There were 34 walkers, who will each get a badge.', ['walkers will each get a badge']],
    // Nor does a participle behind a preposition.
    ['Rents fell 4% to £810, taking £20 off the bill after cutting its fees.', ['Rents', 'Rents', 'Rents taking']],
    // What has a measure is its range; so many goods are none.
    ['The van has a range of 300 km.', ['range']],
    ['The shop has a range of 300 teas.', ['teas']],
    // What is counted may only tell of what sort the noun behind is.
    ['She bought a six-cylinder engine.', ['bought engine']],
    ['A 12-member jury sat.', ['jury']],
    ['He wrote a 14 page letter.', ['wrote letter']],
    // Parts of one length are not what the next measures.
    ['They sailed for 3 years, 2 months, 14 days.', ['–', '–', '–']],
    // A dated aside, a label, and a dimension beside another.
    ['Turnover, £88m in 2023, fell to £81m.', ['Turnover', 'Turnover']],
    ['Profits: £12m, up from £9m.', ['Profits', 'Profits']],
    ['The minister said: 40 people came.', ['people came']],
    ['The bridge, 1.2 km long and 24 m wide, is shut.', ['bridge', 'bridge']],
    // A half needs no "of", and US, WHO and IT are no pronouns.
    ['Half the flats have sold.', ['sold / flats']],
    ['A fifth of the US fleet is idle.', ['idle / US fleet']],
    ['IT wages rose 3%.', ['IT wages']],
    ['It rose 3%.', ['rose']],
  ])('%s', (text, measured) => {
    expect(measuredIn(text)).toEqual(measured);
  });
});
