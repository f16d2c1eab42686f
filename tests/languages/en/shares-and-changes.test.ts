import { expect, it } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, ISSUE, itReads } from '../corpus.ts';

const SHARES: Corpus = [
  [
    { kind: 'percent', value: 98, unit: '%', decimal: '98', step: '1' },
    '98%',
    '98 percent',
    '98 per cent',
    'ninety-eight percent',
    '98 pc',
  ],
  [{ kind: 'percent', value: 62.5, decimal: '62.50', step: '0.01' }, '62.50%', '62.50 percent', '62.50 per cent'],
  [{ kind: 'percent', value: 0.5 }, '0.5%', '0.5 percent'],
  [{ kind: 'percent', value: 100 }, '100%', '100 percent', 'one hundred percent', 'a hundred per cent'],
  [
    { kind: 'percent', value: 70, qualifier: 'nearly' },
    'nearly 70%',
    'almost 70 percent',
    'close to 70%',
    'just under 70%',
  ],
  [
    { kind: 'percent', value: 60, qualifier: 'over' },
    'over 60%',
    'more than 60 percent',
    'above 60%',
    'more than sixty percent',
  ],
  [{ kind: 'percent', value: 30, qualifier: 'atMost' }, 'up to 30%', 'at most 30 percent', 'no more than 30%'],
  [
    { kind: 'percent', value: null, low: 5, high: 10 },
    '5 to 10 percent',
    '5-10%',
    '5% to 10%',
    '5–10%',
    'five to ten percent',
    '5 percent to 10 percent',
  ],
  [{ kind: 'ratio', value: 0.6667, decimal: null }, 'two-thirds', 'two thirds'],
  [{ kind: 'ratio', value: 0.6667, qualifier: 'nearly' }, 'nearly two-thirds', 'almost two thirds'],
  [{ kind: 'ratio', value: 0.75, decimal: '0.75' }, 'three-quarters', 'three-fourths'],
  [
    { kind: 'ratio', value: 0.4, decimal: '0.4' },
    'two-fifths',
    'two fifths',
    'two in five',
    '2 in 5',
    'two out of five',
  ],
  [
    { kind: 'ratio', value: 0.2, decimal: '0.2' },
    'one in five',
    'one out of five',
    '1 in 5',
    'one-fifth',
    'one in every five',
  ],
  [{ kind: 'ratio', value: 0.3, decimal: '0.3' }, 'three in ten', '3 in 10', 'three out of ten'],
  [{ kind: 'ratio', value: 0.3, qualifier: 'about' }, 'about three in ten', 'around three in ten', 'roughly 3 in 10'],
  [{ kind: 'ratio', value: 0.0001, decimal: '0.0001' }, '1 in 10,000', 'one in 10,000'],
  [{ kind: 'ratio', value: 0.5, qualifier: 'over' }, 'more than half', 'over half', 'just over half'],
  [{ kind: 'ratio', value: 0.5, qualifier: 'nearly' }, 'nearly half', 'almost half'],
];

const MULTIPLES: Corpus = [
  [{ kind: 'change', value: 2, unit: null }, 'doubled', 'doubling', 'doubles'],
  [{ kind: 'change', value: 2, qualifier: 'nearly' }, 'nearly doubled', 'almost doubled', 'nearly doubling'],
  [{ kind: 'change', value: 2, qualifier: 'over' }, 'more than doubled', 'more than doubling'],
  [{ kind: 'change', value: 3 }, 'tripled', 'tripling', 'trebled'],
  [{ kind: 'change', value: 4 }, 'quadrupled', 'quadrupling'],
  [{ kind: 'change', value: 0.5 }, 'halved', 'halving'],
  [
    { kind: 'change', value: 2.5, unit: 'percentage points' },
    '2.5 percentage points',
    'two and a half percentage points',
  ],
  [{ kind: 'change', value: 25, unit: 'basis points' }, '25 basis points', 'twenty-five basis points'],
];

const CHANGED: Corpus = [
  [{ kind: 'change', value: 5, unit: '%' }, '5%', '5 percent', 'five per cent'],
  [{ kind: 'change', value: 10, unit: 'points' }, '10 points', 'ten points'],
  [{ kind: 'change', value: 120, unit: null }, '120'],
  [{ kind: 'change', value: 5, unit: '%', qualifier: 'nearly' }, 'nearly 5%', 'almost 5 percent'],
];

itReads('shares and fractions', en, 'It was … then.', SHARES);
itReads('words that are multiples', en, 'Sales … then.', MULTIPLES);
for (const verb of ['rose', 'fell by', 'grew', 'were up', 'was down', 'increased by', 'dropped', 'climbed by'])
  itReads(`behind "${verb}"`, en, `It ${verb} ….`, CHANGED);
for (const level of ['rose to', 'fell to', 'stands at', 'was']) {
  itReads(`a level behind "${level}"`, en, `It ${level} ….`, [
    [{ kind: 'percent', value: 5, unit: '%' }, '5%', 'five percent'],
    [{ kind: 'count', value: 120, unit: null }, '120'],
  ]);
}
itReads('multiples with as', en, 'It made … as many.', [
  [{ kind: 'ratio', value: 4, unit: 'times' }, 'four times', '4 times'],
  [{ kind: 'ratio', value: 2, unit: null }, 'twice'],
  [{ kind: 'ratio', value: 3, unit: 'times', qualifier: 'over' }, 'more than three times', 'over 3 times'],
]);
itReads('multiples with a comparison', en, 'It is … lower.', [
  [{ kind: 'change', value: 2, unit: 'times' }, 'two times', '2 times'],
]);
itReads('scores', en, 'They won … at home.', [
  [{ kind: 'score', value: '3-1' }, '3-1'],
  [{ kind: 'score', value: '88-81' }, '88-81'],
]);
itReads('scores in front of win', en, 'It was a … win.', [
  [{ kind: 'score', value: '2-0' }, '2-0'],
  [{ kind: 'score', value: '1-3' }, '1-3'],
]);
itReads('ranks', en, 'It was … there.', [
  [{ kind: 'ordinal', value: 12 }, '12th'],
  [{ kind: 'ordinal', value: 21 }, '21st', 'twenty-first'],
  [{ kind: 'ordinal', value: 3 }, '3rd'],
]);

it.each([
  ['Members rose from 20,000 to 24,000 workers', [20000, 24000], ['workers', 'workers']],
  ['It rose from 2 to 3 million users', [2000000, 3000000], ['users', 'users']],
  ['It rose from 40% to 50%', [40, 50], ['%', '%']],
  ['It fell from $2bn to $1.5bn', [2000000000, 1500000000], ['$', '$']],
  ['From 100 to 300', [100, 300], [null, null]],
])('reads an old and a new value in "%s"', (text, values, units) => {
  const found = en.readQuantities(text, ISSUE);
  expect(found.map(({ value }) => value)).toEqual(values);
  expect(found.map(({ unit }) => unit)).toEqual(units);
});

it.each(['580 cases, 120 more than last time', 'it has 120 fewer than before', '120 less than planned'])(
  'reads the gap in "%s"',
  (text) => {
    expect(en.readQuantities(text, ISSUE)).toContainEqual(expect.objectContaining({ kind: 'change', value: 120 }));
  },
);

it('leaves what makes up a share a share', () => {
  expect(en.readQuantities('Craftsmen make up 62.55%.', ISSUE)[0]).toMatchObject({ kind: 'percent', value: 62.55 });
});
