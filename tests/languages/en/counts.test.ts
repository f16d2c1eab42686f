import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, itReads } from '../corpus.ts';

const COUNTS: Corpus = [
  [
    { kind: 'count', value: 500, unit: 'members', step: '100' },
    '500 members',
    'five hundred members',
    '500 union members',
    '500 trade union members',
    'five hundred union members',
  ],
  [
    { kind: 'count', value: 1914, unit: 'craftsmen', decimal: '1914' },
    '1,914 craftsmen',
    '1914 craftsmen',
    'one thousand nine hundred and fourteen craftsmen',
  ],
  [
    { kind: 'count', value: 12000, unit: 'people' },
    '12,000 people',
    '12000 people',
    'twelve thousand people',
    '12 thousand people',
    '12k people',
  ],
  [
    { kind: 'count', value: 3500, unit: 'people' },
    '3,500 people',
    '3 thousand 500 people',
    'three thousand five hundred people',
    '3.5k people',
  ],
  [
    { kind: 'count', value: 5000000, unit: 'people' },
    '5m people',
    '5 million people',
    'five million people',
    '5,000,000 people',
  ],
  [{ kind: 'count', value: 1200000, unit: 'visitors' }, '1.2 million visitors', '1.2m visitors', '1,200,000 visitors'],
  [{ kind: 'count', value: 9000000000, unit: 'users' }, '9bn users', '9 billion users', 'nine billion users'],
  [{ kind: 'count', value: 12, unit: 'eggs' }, 'a dozen eggs', '12 eggs', 'twelve eggs', 'one dozen eggs'],
  [{ kind: 'count', value: 24, unit: 'eggs' }, 'two dozen eggs', '2 dozen eggs', 'twenty-four eggs', '24 eggs'],
  [
    { kind: 'count', value: 500000, unit: 'workers' },
    'half a million workers',
    '500,000 workers',
    'five hundred thousand workers',
    'half-a-million workers',
  ],
  [
    { kind: 'count', value: 2500000, unit: 'workers' },
    'two and a half million workers',
    '2.5 million workers',
    '2.5m workers',
  ],
  [{ kind: 'count', value: 45, unit: 'shops' }, '45 shops', 'forty-five shops', 'forty five shops'],
  [{ kind: 'count', value: 100, unit: 'boats' }, '100 boats', 'a hundred boats', 'one hundred boats'],
  [{ kind: 'count', value: 105, unit: 'boats' }, '105 boats', 'one hundred and five boats', 'one hundred five boats'],
  [{ kind: 'count', value: 1, unit: 'case' }, '1 case'],
  [{ kind: 'count', value: 0, unit: 'cases' }, '0 cases', 'zero cases'],
  [{ kind: 'count', value: 10, unit: 'member' }, '10-member', 'ten-member'],
  [{ kind: 'count', value: 70, unit: 'women' }, '70 women', 'seventy women'],
  [{ kind: 'count', value: 3, unit: 'households' }, '3 households', 'three households', '3 local households'],
];

const BOUNDED: Corpus = [
  [
    { value: 21000, unit: 'people', qualifier: 'over' },
    'more than 21,000 people',
    'over 21,000 people',
    'exceeding 21,000 people',
    'in excess of 21,000 people',
    'upwards of 21,000 people',
    'just over 21,000 people',
    'well over 21,000 people',
    'slightly more than 21,000 people',
    'above 21,000 people',
    '21,000-odd people',
  ],
  [
    { value: 21000, unit: 'people', qualifier: 'nearly' },
    'nearly 21,000 people',
    'almost 21,000 people',
    'close to 21,000 people',
    'just under 21,000 people',
    'approaching 21,000 people',
    'not quite 21,000 people',
    'nearing 21,000 people',
  ],
  [
    { value: 400, unit: 'people', qualifier: 'about' },
    'about 400 people',
    'around 400 people',
    'roughly 400 people',
    'approximately 400 people',
    'some 400 people',
    'an estimated 400 people',
    '400 people or so',
    'about four hundred people',
  ],
  [
    { value: 40, unit: 'shops', qualifier: 'atLeast' },
    'at least 40 shops',
    'no fewer than 40 shops',
    'not less than 40 shops',
    '40 shops or more',
    'a minimum of 40 shops',
    'at least forty shops',
    '40-plus shops',
  ],
  [
    { value: 40, unit: 'shops', qualifier: 'atMost' },
    'up to 40 shops',
    'at most 40 shops',
    'no more than 40 shops',
    'as many as 40 shops',
    'a maximum of 40 shops',
    'not more than 40 shops',
    '40 shops or fewer',
  ],
  [
    { value: 40, unit: 'shops', qualifier: 'under' },
    'fewer than 40 shops',
    'less than 40 shops',
    'under 40 shops',
    'below 40 shops',
    'fewer than forty shops',
  ],
  [{ value: 400, unit: 'people', qualifier: 'over' }, 'more than about 400 people', '400-odd people', '400 odd people'],
];

const VAGUE: Corpus = [
  [{ value: null, low: 24, high: 99, unit: 'homes' }, 'dozens of homes'],
  [
    { value: null, low: 200, high: 999, unit: 'homes' },
    'hundreds of homes',
    'several hundred homes',
    'a few hundred homes',
  ],
  [
    { value: null, low: 2000, high: 9999, unit: 'homes' },
    'thousands of homes',
    'several thousand homes',
    'a few thousand homes',
  ],
  [{ value: null, low: 20000, high: 99999, unit: 'homes' }, 'tens of thousands of homes'],
  [{ value: null, low: 200000, high: 999999, unit: 'homes' }, 'hundreds of thousands of homes'],
  [{ value: null, low: 2000000, high: 9999999, unit: 'homes' }, 'millions of homes', 'several million homes'],
  [
    { value: null, low: 300, high: 400, unit: 'guests' },
    '300 to 400 guests',
    '300-400 guests',
    '300–400 guests',
    'three hundred to four hundred guests',
  ],
  [
    { value: null, low: 5, high: 6, unit: 'guests' },
    '5 or 6 guests',
    'five or six guests',
    '5 to 6 guests',
    '5-6 guests',
  ],
  [
    { value: null, low: 5000000, high: 10000000, unit: 'users' },
    '5 to 10 million users',
    '5m to 10m users',
    '5-10m users',
    '5 million to 10 million users',
  ],
];

const NOUNS =
  'people women men children workers members staff households families companies firms factories schools hospitals shops homes houses cars buses trains ships flights passengers students teachers nurses doctors patients cases deaths votes seats tickets visits visitors tourists books films games goals points shares jobs projects measures rules countries cities towns villages trees cattle sheep police officers soldiers craftsmen trainees delegates respondents institutions attendances'.split(
    ' ',
  );

itReads('counts however they are written', en, 'There were … in all.', COUNTS);
itReads('bounds on both sides of a count', en, 'There were … here.', BOUNDED);
itReads('vague numbers and ranges', en, 'There were … here.', VAGUE);
itReads(
  'counted nouns',
  en,
  'There were … in the city.',
  NOUNS.map((unit) => [{ kind: 'count', value: 37, unit }, `37 ${unit}`] as const),
);
itReads('numbers on both sides of and', en, 'Between … came.', [
  [{ kind: 'count', value: null, low: 300, high: 400, unit: 'guests' }, '300 and 400 guests'],
  [{ kind: 'count', value: null, low: 400, high: 300 }, '400 and 300'],
]);
