import { en } from '../../../shared/languages/en/index.ts';
import { itReads, itReadsAll, itReadsNothing } from '../corpus.ts';

/** A block that is nothing but a figure: a cell of a table, a key figure set large. */
itReads('figures that stand alone', en, '…', [
  [{ kind: 'ratio', value: 0.375, decimal: '0.375' }, '3/8', 'three eighths', 'three-eighths'],
  [{ kind: 'ratio', value: -0.6 }, '-3/5', 'minus three fifths', 'minus three-fifths'],
  [{ kind: 'ratio', value: 0.0625, decimal: '0.0625' }, 'a sixteenth', 'one sixteenth', '1/16'],
  [{ kind: 'ratio', value: 0.01 }, 'a hundredth', 'one hundredth'],
  [{ kind: 'ratio', value: 0.5 }, 'a half', '1/2'],
  [{ kind: 'ratio', value: 2.2 }, 'eleven fifths'],
  [{ kind: 'count', value: 7.75 }, 'seven and three quarters', '7 3/4', '7 and three quarters'],
  [{ kind: 'count', value: 40.4 }, 'forty and two fifths', '40 and two fifths'],
  [{ kind: 'count', value: 6.25 }, 'six point two five', 'six point twenty-five', '6.25', 'six and a quarter'],
  [{ kind: 'count', value: 0.07 }, '.07', '0.07', 'zero point zero seven'],
  [{ kind: 'count', value: -1 }, 'minus one', 'negative one', '-1'],
  [{ kind: 'count', value: 60 }, '5 dozen', 'five dozens', 'sixty'],
  [{ kind: 'ordinal', value: 13 }, 'thirteenth', '13th'],
  [{ kind: 'ordinal', value: 46 }, 'forty-sixth', '46th'],
  [{ kind: 'ordinal', value: 150 }, 'one hundred and fiftieth', '150th'],
  [{ kind: 'ordinal', value: 1_000_000 }, 'millionth'],
]);

itReads('a part of a unit', en, 'They cut … of it.', [
  [{ kind: 'measure', value: 0.5, unit: 'tonne' }, 'half a tonne'],
  [{ kind: 'measure', value: 0.5, unit: 'mile', qualifier: 'over' }, 'more than half a mile'],
  [{ kind: 'measure', value: 0.25, unit: 'mile' }, 'a quarter of a mile', '1/4 mile'],
  [{ kind: 'measure', value: 12.5, unit: 'miles' }, '12 1/2 miles', '12½ miles', 'twelve and a half miles'],
  [{ kind: 'measure', value: 0.625, unit: 'inch' }, '5/8-inch', '5/8 inch'],
  [{ kind: 'measure', value: 3.3333, unit: 'miles' }, 'three and a third miles', '3 1/3 miles'],
  [{ kind: 'change', value: 0.25, unit: 'point' }, 'a quarter-point', 'a quarter point', 'quarter-point'],
  [{ kind: 'change', value: 0.5, unit: 'percentage point' }, 'half a percentage point'],
  [{ kind: 'count', value: 750_000, unit: 'trees' }, 'three quarters of a million trees', '750,000 trees'],
  [{ kind: 'count', value: 500_000, unit: 'trees' }, 'half million trees', 'half a million trees'],
  [{ kind: 'count', value: 5_200_000, unit: 'trees' }, 'five point two million trees', '5.2 million trees'],
]);

itReadsAll(en, [
  ['A third is spent on wages and a fifth goes to charity.', 'A third | ratio | 0.3333 | ', 'a fifth | ratio | 0.2 | '],
  ['Three in ten agreed, and a quarter are undecided.', 'Three in ten | ratio | 0.3 | ', 'a quarter | ratio | 0.25 | '],
  ['Prices are a tenth lower than in May.', 'a tenth | ratio | 0.1 | ', 'May | date | 2025-05 | '],
  ['Well over 2/3 of the vote went to her.', 'Well over 2/3 | ratio | 0.6667 |  | over'],
  ['The gap is one twenty-fifth of the total.', 'one twenty-fifth | ratio | 0.04 | '],
  ['About 300 or more guests came.', 'About 300 or more guests | count | 300 | guests | atLeast'],
  [
    'There were about 40 tenors and more than 30 altos.',
    'about 40 tenors | count | 40 | tenors | about',
    'more than 30 altos | count | 30 | altos | over',
  ],
]);

itReads('spelled ordinals', en, 'It was the … anniversary.', [
  [{ kind: 'ordinal', value: 200 }, 'two hundredth', '200th'],
  [{ kind: 'ordinal', value: 125 }, 'one hundred and twenty-fifth', 'one hundred twenty-fifth', '125th'],
  [{ kind: 'ordinal', value: 75 }, 'seventy-fifth', '75th'],
]);

itReadsNothing('what only looks like a part or a rank', en, [
  'a third person was hurt',
  'the third man',
  'a third-party app',
  'a fifth column',
  'on 9/11',
  'the 1/6 committee',
  'a 24/7 service',
  'a .22 rifle',
  'a .357 Magnum',
  'the quarter finals',
  'Second, we must act',
  'they won a third in Rome',
]);
