import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../shared/languages/en/quantities.ts';

const read = (text: string) => readQuantities(text, { issueDate: '2025-10-20' });

/** The fields that count, then every way to write them. Each way stands in a sentence of its own. */
const CORPUS: readonly [fields: Record<string, unknown>, ...ways: string[]][] = [
  [
    { kind: 'count', value: 500, unit: 'members', qualifier: 'exact', step: '100' },
    '500 members',
    'five hundred union members',
  ],
  [
    { kind: 'count', value: 12000, unit: 'people', qualifier: 'over' },
    'more than 12,000 people',
    'over 12,000 people',
    'over twelve thousand people',
  ],
  [
    { kind: 'count', value: 2000, unit: 'workers', qualifier: 'nearly' },
    'nearly 2,000 workers',
    'almost two thousand workers',
  ],
  [
    { kind: 'count', value: 300, unit: 'families', qualifier: 'about' },
    'about 300 families',
    'around 300 families',
    'roughly three hundred families',
    '300 families or so',
  ],
  [
    { kind: 'count', value: 40, unit: 'shops', qualifier: 'atLeast' },
    'at least 40 shops',
    'no fewer than 40 shops',
    '40 shops or more',
  ],
  [{ kind: 'count', value: 40, unit: 'shops', qualifier: 'atMost' }, 'up to 40 shops', 'no more than 40 shops'],
  [
    { kind: 'count', value: 40, unit: 'shops', qualifier: 'under' },
    'fewer than 40 shops',
    'less than 40 shops',
    'under 40 shops',
  ],
  [
    { kind: 'percent', value: 98, unit: '%', decimal: '98', step: '1' },
    '98%',
    '98 percent',
    '98 per cent',
    'ninety-eight percent',
  ],
  [{ kind: 'change', value: 2.5, unit: 'percentage points', decimal: '2.5' }, '2.5 percentage points'],
  [
    { kind: 'money', value: 3000000, currency: 'USD' },
    '$3m',
    'US$3 million',
    '3 million dollars',
    '3m US dollars',
    '$3,000,000',
  ],
  [{ kind: 'money', value: 2500000000, currency: 'GBP', unit: '£', step: '100000000' }, '£2.5bn', '£2.5 billion'],
  [{ kind: 'money', value: 7200000, currency: 'CNY' }, '7.2m yuan', '7.2 million yuan', '¥7.2m', 'RMB7.2m'],
  [{ kind: 'ratio', value: 0.6667 }, 'two-thirds', 'two thirds'],
  [{ kind: 'ratio', value: 0.2 }, 'one in five', 'one out of five', 'one-fifth', '1 in 5'],
  [{ kind: 'percent', value: null, low: 5, high: 10, unit: '%' }, '5 to 10 percent', '5-10%', '5% to 10%'],
  [
    { kind: 'count', value: null, low: 300, high: 400, unit: 'guests' },
    '300-400 guests',
    '300 to 400 guests',
    '300–400 guests',
  ],
  [{ kind: 'count', value: null, low: 5000000, high: 10000000, unit: 'users' }, '5 to 10 million users', '5-10m users'],
  [{ kind: 'count', value: null, low: 24, high: 99, unit: 'homes' }, 'dozens of homes'],
  [{ kind: 'count', value: null, low: 20000, high: 99999, unit: 'residents' }, 'tens of thousands of residents'],
  [{ kind: 'money', value: null, low: 2000000000, high: 3000000000, step: '1000000000' }, '£2-3bn', '£2bn-£3bn'],
  [{ kind: 'count', value: 1914, unit: 'craftsmen' }, '1,914 craftsmen'],
  [{ kind: 'measure', value: -5, decimal: '-5', unit: 'degrees' }, '-5 degrees', '−5 degrees'],
  [{ kind: 'count', value: 100000000, unit: 'users' }, '100m users'],
  [{ kind: 'measure', value: 100, unit: 'm', step: '100' }, '100m', '100 m'],
  [{ kind: 'date', value: null, low: '2025-01', high: '2025-03' }, 'first quarter of 2025'],
  [{ kind: 'date', value: null, low: '2024-07', high: '2024-12' }, 'second half of 2024'],
  [{ kind: 'date', value: null, low: '2025-10-01', high: '2025-10-07' }, 'Oct. 1-7', 'October 1 to October 7'],
  [{ kind: 'date', value: null, low: '2025-06-03', high: '2025-08-05' }, 'June 3 to August 5', '3 June to 5 August'],
  [{ kind: 'date', value: null, low: '2024-03-05', high: '2024-03-07' }, 'March 5-7, 2024', 'March 5 to March 7, 2024'],
  [{ kind: 'date', value: null, low: '2024-12-30', high: '2025-01-02' }, 'December 30, 2024 to January 2, 2025'],
  [{ kind: 'ordinal', value: 21 }, '21st'],
  [{ kind: 'ordinal', value: 3 }, '3rd'],
  [
    { kind: 'date', value: '2025-03-05', unit: null },
    'March 5, 2025',
    '5 March 2025',
    '2025-03-05',
    'Mar 5, 2025',
    'March 5',
    'March 5th',
  ],
  [{ kind: 'date', value: '2025-03' }, 'March 2025'],
  [{ kind: 'date', value: '2018' }, '2018'],
  [{ kind: 'date', value: null, low: '1990', high: '1999' }, '1990s'],
  [{ kind: 'date', value: null, low: '2018', high: '2020' }, '2018-2020', '2018-20', '2018 to 2020'],
  [{ kind: 'duration', value: 3, unit: 'years' }, '3 years', 'three years'],
  [{ kind: 'measure', value: 45, unit: 'years' }, '45 years old'],
  [{ kind: 'measure', value: 45, unit: 'year' }, '45-year-old'],
  [{ kind: 'measure', value: 5.5, unit: 'km' }, '5.5km', '5.5 km'],
  [
    { kind: 'rate', value: 8, unit: 'sessions', per: 'month' },
    '8 sessions a month',
    'eight sessions per month',
    '8 sessions every month',
  ],
  [{ kind: 'rate', value: 20, unit: '$', per: 'kg', currency: 'USD' }, '$20 per kg', '$20/kg'],
];

const NOT_FACTS = [
  'the G20 summit',
  'COVID-19 cases',
  'call 010-6512-3456 now',
  'see page 12 for more',
  'on p. 3 below',
  'No. 7 bus',
  'one of them left',
  'no one knows',
  'one must ask',
  'a 5G network',
  'the Boeing 737-800 landed',
  'iPhone 15 users',
  'Route 66 motels',
  'at 5:30 today',
  'at 5 p.m. today',
  'host 192.168.1.1 is up',
  'it may march on',
  'often and someone',
  '+8613812345678 rings',
  'F1 and A4',
  'first, we ate',
];

describe('English quantities', () => {
  for (const [fields, ...ways] of CORPUS)
    for (const way of ways)
      it(`reads "${way}" as ${JSON.stringify(fields)}`, () => {
        const text = `There it was: ${way}.`;
        const found = read(text);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject(fields);
        expect(found[0]).toMatchObject({ text: way, start: 14, end: 14 + way.length });
      });
  for (const text of NOT_FACTS) it(`finds no quantity in "${text}"`, () => expect(read(text)).toEqual([]));
  it('tells a change from a level', () => {
    expect(read('Output rose by 5% last year')[0]).toMatchObject({ kind: 'change', value: 5 });
    expect(read('Output rose to 5% last year')[0]).toMatchObject({ kind: 'percent', value: 5 });
    expect(read('a 5% increase in pay')[0]).toMatchObject({ kind: 'change', value: 5 });
  });
  it('reads ends of a range of ages, scores and ranks by the words around them', () => {
    expect(read('people aged 18 to 24 came')[0]).toMatchObject({ kind: 'measure', low: 18, high: 24 });
    expect(read('They won 88-81 at home')[0]).toMatchObject({ kind: 'score', value: '88-81' });
    expect(read('the city ranked third')[0]).toMatchObject({ kind: 'ordinal', value: 3 });
  });
  it('keeps neighbours apart and in order, each slice at its offsets', () => {
    const text =
      'In 2024, more than 1,200 of 3,500 members (34.3%) paid $5 to $10 a month; up 2.1 percentage points since March.';
    const found = read(text);
    expect(found.map((one) => one.kind)).toEqual(['date', 'count', 'count', 'percent', 'rate', 'change', 'date']);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
  it('leaves a date without a year unresolved when there is no issue date', () => {
    expect(readQuantities('on March 5', { issueDate: null })[0]).toMatchObject({ kind: 'date', value: null });
  });
  it('is linear and never throws on hostile text', () => {
    const units = [
      '1',
      '1-',
      '1,',
      '$',
      '$1',
      'RMB',
      'one hundred and ',
      'a',
      '1 to ',
      'March ',
      '5 March ',
      '1:',
      '1.',
      '\ud83d',
      'x'.repeat(50),
      '1 in ',
      'no more than ',
      '2018-',
      '%',
      '٣',
    ];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(40_000 / unit.length));
      const began = process.cpuUsage();
      const found = read(text);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(2500);
      let last = 0;
      for (const one of found) {
        expect(one.start).toBeGreaterThanOrEqual(last);
        last = one.end;
      }
    }
  });
});
