import { describe, expect, it } from 'vitest';
import { extract } from '../../../../shared/extract/extract.ts';
import { subjectsOf } from '../../../../shared/languages/en/context/subjects.ts';
import { tokensOf } from '../../../../shared/languages/en/context/tokens.ts';
import { groupsOf } from '../../../../shared/languages/en/context/verb-groups.ts';

/** The verbs of a sentence, each as `verb <- subject`; a verb without a subject stands alone. */
function verbsOf(text: string): readonly string[] {
  const { facts } = extract({
    ...{ name: 'x', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/plain' },
    ...{ text, frontMatter: null, issueDate: '2025-10-20', lang: 'en' },
  });
  const tokens = tokensOf(text, 0, text.length, facts, 0);
  const groups = groupsOf(tokens, text);
  const { subjects } = subjectsOf(tokens, groups);
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to]!.end);
  return groups.map(({ first, main }, index) => {
    const subject = subjects[index] ?? null;
    return `${words(first, main)}${subject === null ? '' : ` <- ${words(subject.from, subject.to - 1)}`}`;
  });
}

describe('the verbs of an English sentence', () => {
  it.each([
    ['House prices in London rose 3%.', ['rose <- House prices in London']],
    ['Residents support the plan.', ['support <- Residents']],
    ['Bridges inspected by the state last year need repairs.', ['need <- Bridges inspected by the state last year']],
    ['The board plans to add 600 places.', ['plans to add <- The board']],
    ['Sales are expected to reach 3 million.', ['are expected to reach <- Sales']],
    ['Prices rose 3% and wages fell 2%.', ['rose <- Prices', 'fell <- wages']],
    ['Zinc, copper and nickel rose.', ['rose <- Zinc, copper and nickel']],
    ['Cloud sales, which make up 15% of the total, jumped 34%.', ['make <- Cloud sales', 'jumped <- Cloud sales']],
    ['It sold 90 boats, and raised $8 million.', ['sold <- It', 'raised <- It']],
    ['Output fell, with demand from abroad sliding 11%.', ['fell <- Output', 'sliding <- demand from abroad']],
    ['Those who drive spend $214 a month.', ['drive <- Those', 'spend <- Those']],
    ['The trial showed the jab to be 89% effective.', ['showed <- The trial', 'to be <- the jab']],
    ['Winds could gust to 80 km/h.', ['could gust <- Winds']],
    ['Maria, who farms 12 hectares, sold up.', ['farms <- Maria', 'sold <- Maria']],
    ['The US trade gap hit a record.', ['hit <- The US trade gap']],
    ['Each of the houses costs £90,000.', ['costs <- Each of the houses']],
    ['Flats over £90,000 take 40 days to sell.', ['take <- Flats over £90,000', 'to sell <- Flats over £90,000']],
    ['The owner of both ferries owes £3,000.', ['owes <- The owner of both ferries']],
    ['Rents hit £900, having risen by £40.', ['hit <- Rents', 'having risen <- Rents']],
  ])('are found with their subjects: %s', (text, verbs) => {
    expect(verbsOf(text)).toEqual(verbs);
  });

  it.each([
    'A 12% increase in fares.',
    'Ticket prices for the tour.',
    'The expected rise in costs.',
    'Half of its February peak.',
    'A 41% share of the audience.',
    'The US trade figures.',
    'A range of bus services.',
  ])('are not taken from nouns: %s', (text) => {
    expect(verbsOf(text)).toEqual([]);
  });
});
