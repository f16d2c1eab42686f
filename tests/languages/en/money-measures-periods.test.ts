import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, itReads } from '../corpus.ts';

const MONEY: Corpus = [
  [
    { kind: 'money', value: 3000000, currency: 'USD' },
    '$3m',
    '$3 million',
    'US$3 million',
    '3 million dollars',
    '3m US dollars',
    '$3,000,000',
    'three million dollars',
    'USD3m',
  ],
  [
    { kind: 'money', value: 2500000000, currency: 'GBP' },
    '£2.5bn',
    '£2.5 billion',
    '2.5 billion pounds',
    '2.5bn pounds',
    'two and a half billion pounds',
  ],
  [
    { kind: 'money', value: 7200000, currency: 'CNY' },
    '7.2m yuan',
    '7.2 million yuan',
    '¥7.2m',
    'RMB7.2m',
    'RMB 7.2 million',
    '7.2m renminbi',
  ],
  [{ kind: 'money', value: 50, currency: 'EUR' }, '€50', '50 euros', 'fifty euros'],
  [{ kind: 'money', value: 50, currency: 'INR' }, '₹50', 'Rs 50', '50 rupees'],
  [{ kind: 'money', value: 1200000000, currency: 'HKD' }, 'HK$1.2bn', 'HK$1.2 billion'],
  [{ kind: 'money', value: 2000, currency: 'JPY' }, '2,000 yen', 'two thousand yen'],
  [
    { kind: 'money', value: 5000000, currency: 'USD', qualifier: 'over' },
    'more than $5m',
    'over $5 million',
    'more than 5 million dollars',
  ],
  [{ kind: 'money', value: 5000000, currency: 'USD', qualifier: 'nearly' }, 'nearly $5m', 'almost $5 million'],
  [
    { kind: 'money', value: 72000000, currency: 'CNY', qualifier: 'about' },
    'about 72m yuan',
    'around 72 million yuan',
    'some 72m yuan',
  ],
  [
    { kind: 'money', value: null, low: 3000000, high: 5000000, currency: 'USD' },
    '$3m to $5m',
    '3 to $5m',
    '$3-5m',
    '$3m-$5m',
    '$3 million to $5 million',
  ],
  [{ kind: 'money', value: null, low: 5000, high: 8000, currency: 'CNY' }, '5,000 to 8,000 yuan', '5,000-8,000 yuan'],
];

const MEASURES: Corpus = [
  [{ kind: 'measure', value: 35, unit: 'km' }, '35 km', '35km', 'thirty-five km'],
  [{ kind: 'measure', value: 35, unit: 'sq km' }, '35 sq km'],
  [{ kind: 'measure', value: 2.5, unit: 'square kilometres' }, '2.5 square kilometres'],
  [{ kind: 'measure', value: 20, unit: '°C' }, '20°C'],
  [{ kind: 'measure', value: -5, unit: 'degrees' }, '-5 degrees', '−5 degrees'],
  [{ kind: 'measure', value: 45 }, '45 years old', '45-year-old', 'forty-five years old'],
  [{ kind: 'measure', value: 10000, unit: 'tonnes' }, '10,000 tonnes', 'ten thousand tonnes', '10k tonnes'],
  [{ kind: 'measure', value: 100, unit: 'm' }, '100m', '100 m'],
  ...'metres kilometres miles feet inches kilograms kg grams tonnes litres gallons barrels hectares acres degrees MW GW kWh GWh megawatts mph GB'
    .split(' ')
    .map((unit) => [{ kind: 'measure', value: 37, unit }, `37 ${unit}`] as const),
  ...'seconds minutes hours days weeks months years decades centuries fortnights'
    .split(' ')
    .map((unit) => [{ kind: 'duration', value: 37, unit }, `37 ${unit}`, `thirty-seven ${unit}`] as const),
  [{ kind: 'duration', value: 5, unit: 'year' }, '5-year', 'five-year'],
  [
    { kind: 'duration', value: 20, unit: 'years', qualifier: 'over' },
    '20-odd years',
    'more than 20 years',
    'over twenty years',
  ],
  [{ kind: 'duration', value: null, low: 3, high: 4, unit: 'days' }, 'three or four days', '3 to 4 days', '3-4 days'],
];

const RATES: Corpus = [
  [
    { kind: 'rate', value: 8, unit: 'sessions', per: 'month' },
    '8 sessions a month',
    'eight sessions per month',
    '8 sessions every month',
    '8 sessions each month',
  ],
  [{ kind: 'rate', value: 10, unit: '%', per: 'year' }, '10% a year', '10 percent per year', 'ten per cent a year'],
  [{ kind: 'rate', value: 20, per: 'hour', currency: 'USD' }, '$20 an hour', '$20 per hour', '20 dollars an hour'],
  [{ kind: 'rate', value: 60, unit: 'miles', per: 'hour' }, '60 miles per hour', 'sixty miles an hour'],
  [{ kind: 'rate', value: 50, unit: 'km', per: 'h' }, '50 km/h', '50km/h'],
  [{ kind: 'rate', value: 50, per: '100,000' }, '50 per 100,000', 'fifty per 100,000'],
  [
    { kind: 'rate', value: 3, unit: 'deaths', per: '1,000 births' },
    '3 deaths per 1,000 births',
    'three deaths per 1,000 births',
  ],
  [{ kind: 'rate', value: 200, unit: 'yuan', per: 'each' }, '200 yuan each'],
  [{ kind: 'rate', value: 4390000, per: 'site', currency: 'USD' }, '$4.39m a site', '$4.39 million a site'],
  [{ kind: 'rate', value: 1800000, per: 'year' }, '1.8m a year', '1.8 million a year'],
  [{ kind: 'rate', value: 2, unit: 'times', per: 'week' }, 'twice a week'],
  [{ kind: 'rate', value: 3, unit: 'times', per: 'week' }, 'three times a week', '3 times a week'],
  [{ kind: 'rate', value: 1, unit: 'times', per: 'year' }, 'once a year', 'once every year'],
];

const DATES: Corpus = [
  [
    { kind: 'date', value: '2025-03-05', decimal: null },
    'March 5, 2025',
    '5 March 2025',
    '2025-03-05',
    'Mar 5, 2025',
    'March 5',
    'March 5th',
    '5th March',
    'Mar. 5, 2025',
  ],
  [{ kind: 'date', value: '2025-02-29' }, 'February 29, 2025'],
  [{ kind: 'date', value: '2025-03' }, 'March 2025'],
  [{ kind: 'date', value: '2024-09' }, 'September last year', 'September 2024'],
  [{ kind: 'date', value: '2025-09' }, 'last month', 'September 2025', 'September this year'],
  [{ kind: 'date', value: '2024' }, 'last year', '2024'],
  [{ kind: 'date', value: '2025' }, 'this year', '2025'],
  [{ kind: 'date', value: '2026' }, 'next year', '2026'],
  [{ kind: 'date', value: '2008' }, "'08", '’08', '2008'],
  [{ kind: 'date', value: null, low: '1990', high: '1999' }, '1990s', "'90s", '’90s'],
  [{ kind: 'date', value: null, low: '1801', high: '1900' }, '19th century'],
  [{ kind: 'date', value: null, low: '2001', high: '2100' }, '21st century'],
  [{ kind: 'date', value: null, low: '2025-01', high: '2025-03' }, 'first quarter of 2025', 'Q1 2025', 'Q1 of 2025'],
  [{ kind: 'date', value: null, low: '2024-07', high: '2024-09' }, 'third quarter of 2024', 'Q3 2024'],
  [{ kind: 'date', value: null, low: '2024-07', high: '2024-12' }, 'second half of 2024'],
  [{ kind: 'date', value: null, low: '2018', high: '2020' }, '2018-2020', '2018-20', '2018 to 2020', '2018–2020'],
  [
    { kind: 'date', value: null, low: '2025-10-01', high: '2025-10-07' },
    'Oct. 1-7',
    'October 1 to October 7',
    'Oct 1-7',
    'October 1–7',
  ],
  [{ kind: 'date', value: null, low: '2024-12-30', high: '2025-01-02' }, 'December 30, 2024 to January 2, 2025'],
];

itReads('money', en, 'It cost … then.', MONEY);
itReads('measures and durations', en, 'It was … then.', MEASURES);
itReads('rates', en, 'It was ….', RATES);
itReads('dates and periods', en, 'That was … here.', DATES);
itReads('ages', en, 'She is ….', [
  [{ kind: 'measure', value: 45, unit: 'years' }, '45'],
  [{ kind: 'measure', value: 30, unit: 'years' }, '30'],
]);
itReads('ages behind now', en, 'The driver, now …, said so.', [[{ kind: 'measure', value: 45, unit: 'years' }, '45']]);
itReads('ages between commas', en, 'Li Na, …, said so.', [[{ kind: 'measure', value: 45, unit: 'years' }, '45']]);
