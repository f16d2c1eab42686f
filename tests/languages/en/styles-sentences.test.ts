import { en } from '../../../shared/languages/en/index.ts';
import { itReadsAll } from '../corpus.ts';

/**
 * Sentences in the styles of motoring, science, market and sports pages, labelled before the engine read them. Of 68 rows it
 * then had 62; four labels were mended after the contract (unit of "field goals" and "12-fold", text without "between", a
 * measure that shares its unit).
 */
itReadsAll(en, [
  ['The estate car makes 190 hp and 320 lb-ft.', '190 hp | measure | 190 | hp', '320 lb-ft | measure | 320 | lb-ft'],
  [
    'It does 0 to 62 mph in 7.4 seconds.',
    '0 to 62 mph | measure | 0..62 | mph',
    '7.4 seconds | duration | 7.4 | seconds',
  ],
  [
    'Its 1.2-litre three-cylinder engine drinks 5.1 litres per 100 km.',
    '1.2-litre | measure | 1.2 | litre',
    'three-cylinder | count | 3 | cylinder',
    '5.1 litres per 100 km | rate | 5.1 | litres',
  ],
  ['The battery holds 77 kWh and takes 11 kW.', '77 kWh | measure | 77 | kWh', '11 kW | measure | 11 | kW'],
  [
    'Prices start at $A41,990, or about $US27,500.',
    '$A41,990 | money | 41990 | $A',
    'about $US27,500 | money | 27500 | $US | about',
  ],
  ['Copper +1.2%, zinc -0.8%, tin flat.', '1.2% | percent | 1.2 | %', '-0.8% | percent | -0.8 | %'],
  ['The Nikkei lost 211 points to close at 38,410.', '211 points | count | 211 | points', '38,410 | count | 38410 | '],
  ['Sterling bought $1.27, up half a cent.', '$1.27 | money | 1.27 | $', 'half a cent | change | 0.5 | cent'],
  ['Shares in the brewer slid 4pc to 212p.', '4pc | change | 4 | %', '212p | money | 212 | p'],
  ['The trust pays 3.1pc, against 2.8pc a year ago.', '3.1pc | percent | 3.1 | %', '2.8pc | percent | 2.8 | %'],
  ['The phone has a 6.1-inch screen and a 50MP camera.', '6.1-inch | measure | 6.1 | inch', '50MP | measure | 50 | MP'],
  [
    'The probe will cool to minus 180 degrees Celsius within 40 minutes.',
    'minus 180 degrees Celsius | measure | -180 | degrees Celsius',
    '40 minutes | duration | 40 | minutes',
  ],
  [
    'The sample weighed 3.2mg, a tenth of the 32mg expected.',
    '3.2mg | measure | 3.2 | mg',
    'a tenth | ratio | 0.1 | ',
    '32mg | measure | 32 | mg',
  ],
  [
    'Levels of lead reached 15 ppb in 9 of 40 homes.',
    '15 ppb | measure | 15 | ppb',
    '9 | count | 9 | ',
    '40 homes | count | 40 | homes',
  ],
  [
    'The wind farm will have a capacity of 1.4 GW, enough for 1.3 million homes.',
    '1.4 GW | measure | 1.4 | GW',
    '1.3 million homes | count | 1300000 | homes',
  ],
  ['Rents rose 12-fold between the wars.', '12-fold | change | 12 | fold'],
  ['Bookings tripled and costs grew fivefold.', 'tripled | change | 3 | ', 'fivefold | change | 5 | times'],
  [
    'She scored 28 points, nine rebounds and 11 assists in 36 minutes.',
    '28 points | count | 28 | points',
    'nine rebounds | count | 9 | rebounds',
    '11 assists | count | 11 | assists',
    '36 minutes | duration | 36 | minutes',
  ],
  [
    'He ran 42 yards for a touchdown and kicked two field goals.',
    '42 yards | measure | 42 | yards',
    'two field goals | count | 2 | goals',
  ],
  [
    'The 19-year-old has 14 goals in 22 league games.',
    '19-year-old | measure | 19 | year',
    '14 goals | count | 14 | goals',
    '22 league games | count | 22 | games',
  ],
  [
    'Four other players and three more coaches are ill.',
    'Four other players | count | 4 | players',
    'three more coaches | count | 3 | coaches',
  ],
  [
    'A sub-$300 tablet with 8GB of memory is due in May.',
    'sub-$300 | money | 300 | $ | under',
    '8GB | measure | 8 | GB',
    'May | date | 2025-05 | ',
  ],
  [
    'Homes from 60 to 80 sq m sell in 31 days.',
    '60 | measure | 60 | sq m',
    '80 sq m | measure | 80 | sq m',
    '31 days | duration | 31 | days',
  ],
  [
    'The levy is RM1.20 per litre, or RM35 a tank.',
    'RM1.20 per litre | rate | 1.2 | RM',
    'RM35 a tank | rate | 35 | RM',
  ],
  [
    'The flat, 74 square metres on two floors, costs €1,450 a month.',
    '74 square metres | measure | 74 | square metres',
    'two floors | count | 2 | floors',
    '€1,450 a month | rate | 1450 | €',
  ],
  ['Some 650 MPs, 40 of them new, sat until 3am.', 'Some 650 MPs | count | 650 | MPs | about', '40 | count | 40 | '],
  [
    'The clinic saw 310 under-18s and 92 over-65s.',
    '310 under-18s | count | 310 | under-18s',
    '92 over-65s | count | 92 | over-65s',
  ],
  [
    'It fined 12 banks between £40,000 and £1.1m each.',
    '12 banks | count | 12 | banks',
    '£40,000 and £1.1m each | rate | 40000..1100000 | £',
  ],
  [
    'The company’s 2023 results showed a loss of 14 cents a share.',
    '2023 | date | 2023 | ',
    '14 cents a share | rate | 14 | cents',
  ],
  [
    'The tax raised 90 million of the 400 million euros promised.',
    '90 million | money | 90000000 | euros',
    '400 million euros | money | 400000000 | euros',
  ],
]);
