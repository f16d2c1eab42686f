import { en } from '../../../shared/languages/en/index.ts';
import { itReads, itReadsAll, itReadsNothing } from '../corpus.ts';

itReads('money by its name', en, 'The bridge cost … in all.', [
  [{ kind: 'money', value: 5_000_000, currency: 'AUD' }, '5 million Australian dollars', 'A$5m', 'AUD 5 million'],
  [{ kind: 'money', value: 300, currency: 'CAD' }, '300 Canadian dollars', 'C$300', 'C $300', 'CAD 300'],
  [{ kind: 'money', value: 70_000_000, currency: 'HKD' }, '70 million Hong Kong dollars', 'HK$70m', 'HK $70 million'],
  [{ kind: 'money', value: 4_000_000, currency: 'NZD' }, '4 million New Zealand dollars', 'NZ$4m'],
  [{ kind: 'money', value: 12_000_000, currency: 'USD' }, '12 million US dollars', 'US$12m', 'US $12 million'],
  [{ kind: 'money', value: 9000, currency: 'CHF' }, '9,000 Swiss francs', 'CHF 9,000'],
  [{ kind: 'money', value: 40, currency: 'TRY' }, '40 Turkish lira', '40 liras', '₺40'],
  [{ kind: 'money', value: 60_000_000, currency: 'SEK' }, '60 million Swedish kronor', 'SEK 60 million'],
  [{ kind: 'money', value: 250, currency: 'MXN' }, '250 Mexican pesos'],
  [{ kind: 'money', value: 250, currency: null }, '250 pesos'],
  [{ kind: 'money', value: 80, currency: 'EUR' }, '80 €', '80€', '€80', '80 euros'],
  [{ kind: 'money', value: 500, currency: 'NGN' }, '500 naira', '₦500', '500 Nigerian naira'],
  [{ kind: 'money', value: 700, currency: 'PHP' }, '₱700', '700 Philippine pesos'],
  [
    { kind: 'money', value: 2_500_000, currency: 'INR' },
    '25 lakh rupees',
    '₹25 lakh',
    '₹25,00,000',
    '2,500,000 rupees',
  ],
  [{ kind: 'money', value: 30_000_000, currency: 'INR' }, '3 crore rupees', '₹3 crore', '₹3,00,00,000'],
  [{ kind: 'money', value: 2_000_000_000_000, currency: 'INR' }, '₹2 lakh crore'],
  [{ kind: 'money', value: 21, currency: 'XBT' }, '21 bitcoins', '₿21', '21 BTC'],
  [{ kind: 'money', value: 250_000, currency: 'USD' }, 'a quarter million dollars', 'a quarter of a million dollars'],
]);

itReads('small coins', en, 'The ticket was … then.', [
  [
    { kind: 'money', value: 4.35, currency: 'USD', step: '0.01' },
    'four dollars and thirty-five cents',
    '4 dollars 35 cents',
  ],
  [{ kind: 'money', value: 2.05, currency: 'GBP' }, 'two pounds and five pence', '2 pounds 5 pence'],
  [{ kind: 'money', value: 75, currency: null, unit: 'cents' }, '75 cents', 'seventy-five cents'],
]);

itReads('heat', en, 'The water reached … at noon.', [
  [{ kind: 'measure', value: 31, unit: 'degrees Celsius' }, '31 degrees Celsius', 'thirty-one degrees Celsius'],
  [{ kind: 'measure', value: 88, unit: 'degrees F' }, '88 degrees F'],
  [{ kind: 'measure', value: 12, unit: 'deg C' }, '12 deg C'],
  [{ kind: 'measure', value: 90, unit: 'Fahrenheit' }, '90 Fahrenheit'],
  [
    { kind: 'measure', value: -4, unit: 'degrees centigrade' },
    '-4 degrees centigrade',
    'minus four degrees centigrade',
  ],
  [{ kind: 'measure', value: 15, unit: 'degrees' }, '15 degrees'],
]);

itReads('measures', en, 'It covers … by now.', [
  [{ kind: 'measure', value: 640, unit: 'km2' }, '640 km2', '640km2'],
  [{ kind: 'measure', value: 640, unit: 'km²' }, '640 km²'],
  [{ kind: 'measure', value: 900, unit: 'metric tons' }, '900 metric tons'],
  [{ kind: 'measure', value: 40, unit: 'nautical miles' }, '40 nautical miles'],
]);

itReadsAll(en, [
  ['Their baby weighed eight pounds.', 'eight pounds | measure | 8 | pounds'],
  ['The stamp sold for eight pounds.', 'eight pounds | money | 8 | pounds'],
  ['A 60ft (18m) mast fell.', '60ft | measure | 60 | ft', '18m | measure | 18 | m'],
  ['Nearly a fifth of voters (6m) stayed away.', 'Nearly a fifth | ratio | 0.2 |  | nearly', '6m | count | 6000000 | '],
  ['Pirates held 14 crew members.', '14 crew members | count | 14 | members'],
  ['They met by phone 62% of the time.', '62% | percent | 62 | %'],
  ['Give us $9 and no more.', '$9 | money | 9 | $'],
]);

itReadsNothing('names with numbers in them', en, [
  'the rapper 50 Cent',
  'Call 911 at once',
  'she dialled 999',
  'the novel Fahrenheit 451',
  'a Galaxy 7 case',
]);

itReads('money at the end of a text', en, '…', [
  [{ kind: 'money', value: 9, currency: 'EUR' }, '9€', '9 €'],
  [{ kind: 'money', value: 9, currency: 'CNY' }, '9元'],
]);

itReads('numbers and units as tables set them', en, 'It came to … then.', [
  [{ kind: 'measure', value: 35, unit: 'kg' }, '35 kg', '35 (kg)', '35 [kg]', '35kg'],
  [{ kind: 'measure', value: 80, unit: 'μg' }, '80 μg', '80μg'],
  [{ kind: 'count', value: 60_000, unit: null }, '60 000', '60\u202f000', '60,000'],
  [{ kind: 'count', value: 3_250_600, unit: null }, '3 250 600', '3\u00a0250\u00a0600', '3,250,600'],
  [{ kind: 'measure', value: 12.5, unit: 'microgrammes' }, '12.5 microgrammes'],
]);

itReadsAll(en, [
  ['She is 5 ft 9 in tall.', '5 ft | measure | 5 | ft', '9 in | measure | 9 | in'],
  [
    'Seats 12 300 and 14 200 were sold.',
    '12 | count | 12 | ',
    '300 | count | 300 | ',
    '14 | count | 14 | ',
    '200 | count | 200 | ',
  ],
  ['Use ½ teaspoon of salt.', '½ teaspoon | measure | 0.5 | teaspoon'],
  ['See https://example.org/q?a=30%25&b=4000 for 12 maps.', '12 maps | count | 12 | maps'],
]);
