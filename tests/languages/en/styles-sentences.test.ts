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

/**
 * A second batch, labelled before it was read as well: 51 of 54 rows at first; four labels mended (texts of "second highest"
 * and "1,400-strong", two lengths in a row, a vote that is no score).
 */
itReadsAll(en, [
  ['The lorry weighs 7.5 tonnes and is 2.4m wide.', '7.5 tonnes | measure | 7.5 | tonnes', '2.4m | measure | 2.4 | m'],
  [
    'Its range of 280 miles beats the 245 miles of the old model.',
    '280 miles | measure | 280 | miles',
    '245 miles | measure | 245 | miles',
  ],
  [
    'The orchestra’s 1962 recording sold 400,000 copies.',
    '1962 | date | 1962 | ',
    '400,000 copies | count | 400000 | copies',
  ],
  ['The dose was cut from 40mg to 25mg a day.', '40mg | measure | 40 | mg', '25mg a day | rate | 25 | mg'],
  [
    'Almost 30pc of those polled, and 44pc of under-30s, agree.',
    'Almost 30pc | percent | 30 | % | nearly',
    '44pc | percent | 44 | %',
  ],
  ['The lake fell to 3.2 metres below its 2010 level.', '3.2 metres | measure | 3.2 | metres', '2010 | date | 2010 | '],
  [
    'Oil settled 90 cents lower at $71.40 a barrel.',
    '90 cents | change | 90 | cents',
    '$71.40 a barrel | rate | 71.4 | $',
  ],
  [
    'The bank set aside CHF2.1 billion, or SFr240 a share.',
    'CHF2.1 billion | money | 2100000000 | CHF',
    'SFr240 a share | rate | 240 | SFr',
  ],
  [
    'The storm dumped up to 14 inches of snow in six hours.',
    'up to 14 inches | measure | 14 | inches | atMost',
    'six hours | duration | 6 | hours',
  ],
  [
    'At 2,300 feet the pass is the second highest in the range.',
    '2,300 feet | measure | 2300 | feet',
    'second | ordinal | 2 | ',
  ],
  [
    'Each of the 18 turbines can power 1,100 homes.',
    '18 turbines | count | 18 | turbines',
    '1,100 homes | count | 1100 | homes',
  ],
  [
    'The vote was 312 to 244, with 9 abstentions.',
    '312 | count | 312 | ',
    '244 | count | 244 | ',
    '9 abstentions | count | 9 | abstentions',
  ],
  [
    'He was jailed for two years and eight months over a £60,000 fraud.',
    'two years | duration | 2 | years',
    'eight months | duration | 8 | months',
    '£60,000 | money | 60000 | £',
  ],
  ['The hall seats 2,100 and cost $96 million.', '2,100 | count | 2100 | ', '$96 million | money | 96000000 | $'],
  [
    'Three in four pupils walk or cycle less than a mile.',
    'Three in four | ratio | 0.75 | ',
    'less than a mile | measure | 1 | mile | under',
  ],
  [
    'The chip is built on a 3nm process and has 90 billion transistors.',
    '3nm | measure | 3 | nm',
    '90 billion transistors | count | 90000000000 | transistors',
  ],
  [
    'Download speeds average 78Mbps in towns and 31Mbps elsewhere.',
    '78Mbps | measure | 78 | Mbps',
    '31Mbps | measure | 31 | Mbps',
  ],
  [
    'The club owes £3m-plus to five former managers.',
    '£3m-plus | money | 3000000 | £ | atLeast',
    'five former managers | count | 5 | managers',
  ],
  [
    'Yields rose 12 basis points to 4.31%.',
    '12 basis points | change | 12 | basis points',
    '4.31% | percent | 4.31 | %',
  ],
  [
    'The ship, 366m long, carried 15,000 containers.',
    '366m | measure | 366 | m',
    '15,000 containers | count | 15000 | containers',
  ],
  ['A tank of 60 litres lasts 900km.', '60 litres | measure | 60 | litres', '900km | measure | 900 | km'],
  [
    'The study followed 4,200 women aged 40 to 55 for 12 years.',
    '4,200 women | count | 4200 | women',
    '40 to 55 | measure | 40..55 | years',
    '12 years | duration | 12 | years',
  ],
  ['Rain is forecast on 9 of the next 14 days.', '9 | count | 9 | ', '14 days | duration | 14 | days'],
  [
    'The prize, ¥11m, went to a 2019 novel about two brothers.',
    '¥11m | money | 11000000 | ¥',
    '2019 | date | 2019 | ',
    'two brothers | count | 2 | brothers',
  ],
  [
    'Fewer than 200 of the 1,400-strong workforce joined the walkout.',
    'Fewer than 200 | count | 200 |  | under',
    '1,400 | count | 1400 | ',
  ],
]);
