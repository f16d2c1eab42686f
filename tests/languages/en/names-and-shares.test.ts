import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { itReadsAll, itReadsNothing } from '../corpus.ts';

describe('English years that only look as if they counted', () => {
  itReadsAll(en, [
    ['The forecast for 2027 leaves out tourism.', '2027 | date | 2027 | '],
    [
      'A bill for 2026 puts aside nothing; the plan for 2025 lists the bridges.',
      '2026 | date | 2026 | ',
      '2025 | date | 2025 | ',
    ],
    ['The 2027 budget puts aside £9m.', '2027 | date | 2027 | ', '£9m | money | 9000000 | £'],
    ['The shop sold 2026 sets and 1998 boxes.', '2026 sets | count | 2026 | sets', '1998 boxes | count | 1998 | boxes'],
    ['The zoo draws 1998 visitors a day.', '1998 visitors a day | rate | 1998 | visitors'],
    [
      'The 1985 law was repealed. The 1985 flood killed 40 people.',
      '1985 | date | 1985 | ',
      '1985 | date | 1985 | ',
      '40 people | count | 40 | people',
    ],
  ]);
});

describe('English qualifiers that are none', () => {
  itReadsAll(en, [
    [
      'Fuel costs 3.5 times as much as two years ago.',
      '3.5 times | ratio | 3.5 | times',
      'two years | duration | 2 | years',
    ],
    ['The fine may be as much as two years of pay.', 'as much as two years | duration | 2 | years | atMost'],
    ['Drivers plan a strike over 4% pay deal.', '4% | percent | 4 | %'],
    ['Dockers to strike for 24 hours over 2% wage offer.', '24 hours | duration | 24 | hours', '2% | percent | 2 | %'],
    ['The row over £6m of unpaid rent went on.', '£6m | money | 6000000 | £'],
    ['Growth of over 4% is likely.', 'over 4% | percent | 4 | % | over'],
  ]);
});

describe('English shares with their noun inside', () => {
  itReadsAll(en, [
    ['One diner in six leaves no tip.', 'One diner in six | ratio | 0.1667 | '],
    ['Only one flat in twenty has a lift.', 'one flat in twenty | ratio | 0.05 | '],
    [
      'At least two voters in ten, a poll found, are undecided.',
      'At least two voters in ten | ratio | 0.2 |  | atLeast',
    ],
    ['One driver in five thousand dies at work.', 'One driver in five thousand | ratio | 0.0002 | '],
    ['She lost one match in three years.', 'three years | duration | 3 | years'],
    ['He hid one key in four boxes.', 'four boxes | count | 4 | boxes'],
    ['They won one title in 1987.', '1987 | date | 1987 | '],
    ['The pump failed only twice in 14 months.', 'twice | count | 2 | times', '14 months | duration | 14 | months'],
    ['He sang twice in Vienna and twice in 2019.', '2019 | date | 2019 | '],
    [
      'Rents are double what they were, and wages triple that of 1990.',
      'double | ratio | 2 | ',
      'triple | ratio | 3 | ',
      '1990 | date | 1990 | ',
    ],
    ['The firm will double what it pays.', 'double | change | 2 | '],
    ['They double the dose. We booked a double room.'],
  ]);
});

describe('English units of two words, packs and parts of a cup', () => {
  itReadsAll(en, [
    [
      'Freight came to 1.4 billion tonne-kilometres.',
      '1.4 billion tonne-kilometres | measure | 1400000000 | tonne-kilometres',
    ],
    [
      'Buses ran 90,000 passenger-miles and used 600 kilowatt-hours.',
      '90,000 passenger-miles | measure | 90000 | passenger-miles',
      '600 kilowatt-hours | measure | 600 | kilowatt-hours',
    ],
    ['A 12-mile walk and a 3-day trip.', '12-mile | measure | 12 | mile', '3-day | duration | 3 | day'],
    ['Maize fetched 280 kwacha per 50kg bag.', '280 kwacha per 50kg bag | rate | 280 | kwacha'],
    ['Paint costs £20 per 5 litres.', '£20 per 5 litres | rate | 20 | £'],
    [
      'Stir in 1/4 cup of oil and 1.5 cups of flour.',
      '1/4 cup | measure | 0.25 | cup',
      '1.5 cups | measure | 1.5 | cups',
    ],
    ['The club won two cups.', 'two cups | count | 2 | cups'],
    ['Guests queue 80-50 minutes.', '80-50 minutes | duration | 80..50 | minutes'],
    ['It went 3-1 minutes later, and 40-20 metres was his range.', '40-20 metres | measure | 40..20 | metres'],
    ['They won 21-14 and split the vote 55-45 per cent.', '21-14 | score | 21-14 | '],
    [
      'The bus held 22 schoolchildren; she had nine grandchildren.',
      '22 schoolchildren | count | 22 | schoolchildren',
      'nine grandchildren | count | 9 | grandchildren',
    ],
  ]);

  it('gives the pack as the denominator', () => {
    const [price] = en.readQuantities('Maize fetched 280 kwacha per 50kg bag.', { issueDate: null });
    expect(price).toMatchObject({ per: '50kg bag', kind: 'rate', value: 280 });
  });
});

itReadsNothing('English numbers in the names of places, films, bands and systems', en, [
  'Studio 12 closed early.',
  'The producers of Ocean’s Eleven were late.',
  'The 1985 headlined at the fair.',
  'A two-party system suits nobody.',
  'The one-child policy ended.',
]);

describe('English numbers near such names', () => {
  itReadsAll(en, [
    ['A four-party coalition took office.', 'four-party | count | 4 | party'],
    ['Leeds’s eleven goals came late.', 'eleven goals | count | 11 | goals'],
    ['Police held 54.', '54 | count | 54 | '],
  ]);
});
