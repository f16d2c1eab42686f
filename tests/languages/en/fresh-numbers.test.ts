import { describe } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { itReadsAll } from '../corpus.ts';

/** Written before they were read. What was misread at first: a quarter behind "fell", a quarter of a century, cups and teaspoons, the phone, nine billion pounds. */
describe('English numbers in running text', () => {
  itReadsAll(en, [
    // A headline of capitals.
    ['Fire Kills Three in Harbour Blaze', 'Three | count | 3 | '],
    ['Storm Leaves Two Dead', 'Two | count | 2 | '],
    [
      'Sales fell a quarter to 3.2 million Swiss francs.',
      'a quarter | ratio | 0.25 | ',
      '3.2 million Swiss francs | money | 3200000 | Swiss francs',
    ],
    [
      'The charity raised three quarters of a million pounds.',
      'three quarters of a million pounds | money | 750000 | pounds',
    ],
    ['It was the coldest night in a quarter of a century.', 'a quarter of a century | duration | 0.25 | century'],
    [
      'It needs 1/2 cup of sugar and 3/4 teaspoon of salt.',
      '1/2 cup | measure | 0.5 | cup',
      '3/4 teaspoon | measure | 0.75 | teaspoon',
    ],
    ['The employers offer three and a half per cent.', 'three and a half per cent | percent | 3.5 | %'],
    ['He dialled 999 and was on the phone 40 minutes.', '40 minutes | duration | 40 | minutes'],
    [
      'The state spent ₹4,500 crore, up from ₹3,900 crore.',
      '₹4,500 crore | money | 45000000000 | ₹',
      '₹3,900 crore | money | 39000000000 | ₹',
    ],
    [
      'About a hundredth of the seed is lost, a tenth of it to mice.',
      'About a hundredth | ratio | 0.01 |  | about',
      'a tenth | ratio | 0.1 | ',
    ],
    [
      'The trawler landed 3 1/2 tons worth 12,000 Norwegian kroner.',
      '3 1/2 tons | measure | 3.5 | tons',
      '12,000 Norwegian kroner | money | 12000 | Norwegian kroner',
    ],
    [
      'The lake froze to a depth of half a foot at minus 20 degrees Fahrenheit.',
      'half a foot | measure | 0.5 | foot',
      'minus 20 degrees Fahrenheit | measure | -20 | degrees Fahrenheit',
    ],
    [
      'The plant burned 4.2 million tons and cost nine billion pounds.',
      '4.2 million tons | measure | 4200000 | tons',
      'nine billion pounds | money | 9000000000 | pounds',
    ],
    [
      'Only 0.5 per cent of ballots were spoilt, a quarter-point less than before.',
      '0.5 per cent | percent | 0.5 | %',
      'a quarter-point | change | 0.25 | point',
    ],
    [
      'Five of the seven judges agreed; a third was absent.',
      'Five | count | 5 | ',
      'seven judges | count | 7 | judges',
    ],
    ['His horse, Half a Crown, won by a neck at 7/2.'],
    [
      'Wheat fetched $6.12 a bushel, down three-quarters of a cent.',
      '$6.12 a bushel | rate | 6.12 | $',
      'three-quarters of a cent | money | 0.75 | cent',
    ],
    ['She was two-hundredths of a second behind.', 'two-hundredths of a second | duration | 0.02 | second'],
    [
      'Margins slipped a third of a percentage point.',
      'a third of a percentage point | change | 0.3333 | percentage point',
    ],
    ['A third of a class was ill.', 'A third | ratio | 0.3333 | '],
  ]);
});
