import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, itReads, itReadsAll, itReadsNothing } from '../corpus.ts';

const MEASURES: Corpus = [
  [{ kind: 'percent', value: 31, unit: '%' }, '31pc', '31 pct'],
  [{ kind: 'measure', value: 310, unit: 'hp' }, '310 hp', '310hp'],
  [{ kind: 'measure', value: 52, unit: 'mpg' }, '52 mpg', '52mpg'],
  [{ kind: 'measure', value: 2840, unit: 'sq m' }, '2,840 sq m', '2,840sq m'],
  [{ kind: 'measure', value: 70, unit: 'm.p.h' }, '70 m.p.h'],
  [{ kind: 'measure', value: 2.2, unit: 'l' }, '2.2l'],
  [{ kind: 'measure', value: -90 }, 'minus-90 degrees', 'minus 90 degrees', '-90 degrees'],
  [{ kind: 'measure', value: 11, unit: 'degC' }, '11degC'],
  [{ kind: 'measure', value: 12, unit: 'V' }, '12V'],
  [{ kind: 'measure', low: 40, high: 60, unit: 'W' }, '40-60W'],
  [{ kind: 'change', value: 45, unit: 'basis points' }, '45 basis point', '45 basis points'],
  [{ kind: 'rate', value: 90, unit: 'kg', per: 'square metre' }, '90 kg per square metre'],
  [{ kind: 'measure', value: 7, unit: 'month' }, '7-month-old', '7 month-old'],
  [{ kind: 'measure', value: 0.5, unit: 'pound' }, '1/2 pound'],
  [{ kind: 'measure', low: 0, high: 50, unit: 'mph' }, '0-to-50-mph', '0 to 50 mph'],
  [{ low: 1400, high: 1900, unit: 'kilocalories' }, '1,400 - 1,900 kilocalories', '1400–1900 kilocalories'],
  [{ kind: 'measure', value: 420 }, '420 lb-ft', '420 pound-feet', '420 newton metres', '420 Nm'],
  [{ kind: 'measure', low: 9, high: 10, unit: 'inch' }, '9- or 10-inch', '9 or 10-inch'],
  [{ kind: 'duration', low: 2, high: 4, unit: 'year' }, 'two- to four-year'],
  [{ kind: 'measure', low: 20, high: 24, unit: 'kHz' }, '20kHz to 24kHz'],
  [{ low: 20, high: 30, unit: 'boats' }, '20 - 30 boats', '20 – 30 boats'],
];

const MONEY: Corpus = [
  [{ kind: 'money', value: 4200000, currency: 'MYR' }, 'RM4.2m', 'RM4.2mil', 'RM4.2 million'],
  [{ kind: 'money', value: 75000000, currency: 'USD' }, '$US75 million', 'US$75 million', 'US $75 million'],
  [{ kind: 'money', value: 75000000, currency: 'AUD' }, '$A75 million', 'A$75 million'],
  [{ kind: 'money', value: 3000000, currency: 'SGD' }, 'S $3mil', 'S$3m'],
  [{ kind: 'money', value: 12400, currency: 'GBP' }, 'PS12,400', '£12,400'],
  [{ kind: 'money', value: 9500000, currency: 'GBP' }, 'PS9.5m', 'PS9.5 million'],
  [{ kind: 'money', value: 340, currency: 'JPY' }, 'Y=340'],
  [{ kind: 'rate', value: 18, per: 'month', currency: 'GBP' }, '£18 a month', '£18 a-month', '£18-a-month'],
];

const COUNTS: Corpus = [
  [{ kind: 'count', value: 9, unit: 'villages' }, 'nine more villages', 'nine other villages', 'nine villages'],
  [{ kind: 'count', value: 310, unit: 'schools' }, '310 primary and secondary schools'],
  [{ kind: 'count', value: 3100000, unit: 'sales' }, '3.1m combined print and online sales'],
  [{ kind: 'change', value: 7, unit: 'times' }, 'sevenfold'],
  [{ kind: 'change', value: 20, unit: 'times', qualifier: 'over' }, 'more than twentyfold'],
  [{ kind: 'count', value: 400, qualifier: 'under', unit: 'seats' }, 'sub-400 seats', 'under 400 seats'],
];

itReads('measures as they are set in print', en, 'It had … on Friday.', MEASURES);
itReads('money as feeds and other countries write it', en, 'It paid … on appeal.', MONEY);
itReads('counted nouns behind more, other and two adjectives', en, 'The council found … there.', COUNTS);

itReadsAll(en, [
  ['Zinc +0.4% Lead -1.2%', '0.4% | percent | 0.4 | %', '-1.2% | percent | -1.2 | %'],
  // What an owner has of a year.
  ["The bank's 2018 results beat its 2017 accounts.", '2018 | date | 2018 | ', '2017 | date | 2017 | '],
  ['Its 1850 workers walked out.', '1850 workers | count | 1850 | workers'],
  // A fate is no noun that is counted together with the next.
  ['The blast left 14 dead and nearby houses burnt.', '14 | count | 14 | '],
  ['The 1974 thriller won prizes.', '1974 | date | 1974 | '],
  ['Their 2012 play about two sisters returns.', '2012 | date | 2012 | ', 'two sisters | count | 2 | sisters'],
  ['The 1850 workers walked out.', '1850 workers | count | 1850 | workers'],
  ['She wrote a 14 page letter.', '14 page | count | 14 | page'],
  [
    'Ferries: Vinga 50 -1.4% Boxo -0.7%',
    '50 | count | 50 | ',
    '-1.4% | percent | -1.4 | %',
    '-0.7% | percent | -0.7 | %',
  ],
  // What is set beside a count, or where a movement led, has its unit.
  ['The index fell 41 points to 2,306.', '41 points | change | 41 | points', '2,306 | count | 2306 | points'],
  [
    'It sold 3.9 million kettles, up from 2.4 million last year.',
    '3.9 million kettles | count | 3900000 | kettles',
    '2.4 million | count | 2400000 | kettles',
    'last year | date | 2024 | ',
  ],
  [
    'Crews freed 31 seals, against 12 in June.',
    '31 seals | count | 31 | seals',
    '12 | count | 12 | seals',
    'June | date | 2025-06 | ',
  ],
  [
    'Volume narrowed to 1,380 lots from 2,120 a week earlier.',
    '1,380 lots | count | 1380 | lots',
    '2,120 | count | 2120 | lots',
  ],
  [
    'It raised 280 million of the 1.5 billion euros it needs.',
    '280 million | money | 280000000 | euros',
    '1.5 billion euros | money | 1500000000 | euros',
  ],
  // A place is not what is compared, nor is a team that was beaten.
  [
    'It found 90 eels in two lakes, up from 41.',
    '90 eels | count | 90 | eels',
    'two lakes | count | 2 | lakes',
    '41 | count | 41 | ',
  ],
  ['Shares slid 6% and then rallied 2%.', '6% | change | 6 | %', '2% | change | 2 | %'],
  ['Striker Ola Berg (9) scores first.', '9 | count | 9 | '],
]);

itReadsNothing('halves of games, names of models and clubs', en, [
  'in the second half of the match',
  'the opening half of the season',
  'a PS5 console',
  'at 49 Silver Birch Road',
  'a 737 Max jet',
  'Row 21 was full',
  'ring +44 20 7946 0958',
  'a 3PC set',
  'the Nasdaq 100 index',
  'a manifold leak',
  'a 5G mast',
]);
