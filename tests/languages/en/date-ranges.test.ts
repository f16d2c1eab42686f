import { describe } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, itReads, itReadsAll, itReadsNothing, type Sentence } from '../corpus.ts';

const RANGES: Corpus = [
  [
    { kind: 'date', value: null, low: '2011', high: '2017' },
    ...['2011 through 2017', '2011 until 2017', '2011 till 2017', '2011~2017', '2011 – 2017', '2011-17'],
  ],
  [{ kind: 'date', value: null, low: '2025-04-28', high: '2025-05-03' }, '28th of April to the 3rd of May'],
  [{ kind: 'date', value: null, low: '2025-04', high: '2025-06' }, 'April-to-June', 'April to June'],
  [{ kind: 'date', value: null, low: '2011', high: '2017-06' }, '2011 through June 2017', '2011 to June 2017'],
  [{ kind: 'date', value: null, low: '2011', high: '2017-06-04' }, '2011 until June 4, 2017', '2011 to 4 June 2017'],
  [{ kind: 'date', value: null, low: '2011-06', high: '2017' }, 'June 2011 until 2017', 'June 2011 to 2017'],
  [{ kind: 'date', value: null, low: '2024-10', high: '2025-02-07' }, 'October to February 7, 2025'],
  [
    { kind: 'date', value: null, low: '2024-12-20', high: '2025-01-06' },
    'Dec. 20 to Jan. 6, 2025',
    '20 December to 6 January 2025',
    '12/20/2024-1/6/2025',
    '12/20/2024 - 1/6/2025',
  ],
  [{ kind: 'date', value: null, low: '2024-03', high: '2025-05' }, 'March last year to May this year'],
  [{ kind: 'date', value: null, low: '2025-06', high: '2028-03' }, 'this June to March 2028'],
];

const PERIODS: Corpus = [
  [{ kind: 'date', value: null, low: '2026-01', high: '2026-03' }, "next year's first quarter"],
  [{ kind: 'date', value: null, low: '2024-07', high: '2024-12' }, "last year's second half", '2024’s second half'],
  [{ kind: 'date', value: null, low: '2025-01-01', high: '2025-10-20' }, 'year to date', 'year-to-date'],
  [{ kind: 'date', value: null, low: '2025-10-01', high: '2025-10-20' }, 'month to date'],
  [{ kind: 'date', value: '2009-03-17' }, '17-Mar-2009', '17/Mar/2009', 'March 17, 2009', 'March 17 , 2009'],
];

const DAYS_APART: Corpus = [
  [{ kind: 'date', value: '2025-10-24' }, 'three days after tomorrow', '4 days from today', 'four days after today'],
  [{ kind: 'date', value: '2025-11-11' }, 'three weeks from tomorrow'],
  [{ kind: 'date', value: '2025-10-09' }, '10 days before yesterday'],
  [{ kind: 'date', value: '2026-02-20' }, 'four months from today'],
];

itReads('ranges of dates', en, 'It ran from … there.', RANGES);
itReads('parts of a year and what runs up to the day', en, 'Sales fell in the … again.', PERIODS);
itReads('days counted from another', en, 'The shop opens … at last.', DAYS_APART);

itReadsNothing('words that only look like ranges', en, [
  ...['the couple days later wed', 'the fiscal year to date', 'the tax year to date'],
]);

describe('what a range takes from the words beside it', () => {
  const sentences: readonly Sentence[] = [
    ['The pass will be closed from November to March.', 'November to March | date | 2025-11..2026-03 | '],
    ['The pass was closed from November to March.', 'November to March | date | 2024-11..2025-03 | '],
    ['It fell short of 2011 and 2017.', '2011 | date | 2011 | ', '2017 | date | 2017 | '],
    ['Two days after the match he left.', 'Two days | duration | 2 | days'],
    ['Over the next couple weeks it will rain.', 'couple weeks | duration | 2 | weeks | about'],
    [
      'It grew from 40 in May 2014 to 2018 members.',
      '40 | count | 40 | ',
      'May 2014 | date | 2014-05 | ',
      '2018 members | count | 2018 | members',
    ],
  ];
  itReadsAll(en, sentences);
});

itReads('weeks, halves and ranges of them', en, 'That was in … here.', [
  [{ kind: 'date', value: null, low: '2025-06-30', high: '2025-07-06' }, 'first week of July', '1st week of July'],
  [{ kind: 'date', value: null, low: '2025-05-26', high: '2025-06-01' }, 'last week of May'],
  [{ kind: 'date', value: '2025-06-17' }, 'third Tuesday of June', '3rd Tuesday in June'],
  [{ kind: 'date', value: null, low: '2024-07', high: '2024-12' }, 'H2 2024', '2024 H2', '2024-H2', 'H2 of 2024'],
  [{ kind: 'date', value: null, low: '2016-04', high: '2018-09' }, 'Q2 2016 to Q3 2018', '2016 Q2 - 2018 Q3'],
  [{ kind: 'date', value: null, low: '2018-04', high: '2018-09' }, 'Q2-Q3 2018', 'Q2 to Q3 2018'],
  [
    { kind: 'date', value: null, low: '2016-01', high: '2018-12' },
    'first quarter of 2016 to the fourth quarter of 2018',
  ],
  [{ kind: 'date', value: null, low: '1980', high: '2009' }, '1980s to the 2000s', '1980s–2000s'],
]);
itReads('weekdays and weekends by where the day of issue lies', en, 'They meet … again.', [
  [{ kind: 'date', value: '2025-10-22' }, 'this coming Wednesday', 'upcoming Wednesday', 'coming Wednesday'],
  [{ kind: 'date', value: '2025-10-15' }, 'this past Wednesday', 'past Wednesday', 'last Wednesday'],
  [{ kind: 'date', value: null, low: '2025-10-25', high: '2025-10-26' }, 'this coming weekend', 'coming weekend'],
  [{ kind: 'date', value: null, low: '2025-10-18', high: '2025-10-19' }, 'this past weekend'],
]);
itReads('ranges that end with the day of issue', en, 'They built it between … there.', [
  [{ kind: 'date', value: null, low: '2025-03-02', high: '2025-10-20' }, 'March 2 and now'],
  [{ kind: 'date', value: null, low: '2011', high: '2025-10-20' }, '2011 and now'],
  [{ kind: 'date', value: null, low: '2025-10-20', high: '2026-02-05' }, 'now and Feb. 5', 'now and February 5, 2026'],
  [{ kind: 'date', value: null, low: '2025-10-20', high: '2031' }, 'now and 2031'],
]);
itReads('ranges that end near the day of issue', en, 'They worked on it between … there.', [
  [{ kind: 'date', value: null, low: '2023-03', high: '2025-10-19' }, 'March 2023 and yesterday'],
  [{ kind: 'date', value: null, low: '2023-03-04', high: '2025-10-14' }, 'March 4, 2023 and last Tuesday'],
  [
    { kind: 'date', value: null, low: '2024-11', high: '2025-03' },
    'November 2024 and March',
    'last November and March',
  ],
]);
itReads('ranges up to a part of their last bound', en, 'It ran from … there.', [
  [{ kind: 'date', value: null, low: '2011', high: '2017' }, '2011 to the end of 2017', '2011 until late 2017'],
  [{ kind: 'date', value: null, low: '2011', high: '2017-01' }, '2011 to the start of 2017'],
  [{ kind: 'date', value: null, low: '2011', high: '2017-06' }, '2011 until the middle of 2017', '2011 to June 2017'],
  [{ kind: 'date', value: null, low: '2025-03', high: '2025-05' }, 'March to the end of May', 'March until late May'],
  [{ kind: 'date', value: null, low: '2025-03', high: '2025-05-01' }, 'March to the beginning of May'],
]);
itReads('ranges from a part of their first bound', en, 'They built it between the end of … there.', [
  [{ kind: 'date', value: null, low: '2011-12', high: '2017' }, '2011 and 2017', '2011 and the end of 2017'],
  [{ kind: 'date', value: null, low: '2025-03-31', high: '2025-05-15' }, 'March and the middle of May'],
]);
itReads('days of a month, and of work', en, 'That was on … here.', [
  [{ kind: 'date', value: '2025-06-01' }, 'first day of June', '1st day of June', 'June 1'],
  [{ kind: 'date', value: '2025-09-15' }, '15th day of last month', 'fifteenth day of September'],
  [{ kind: 'date', value: '2024-02-29' }, 'last day of February 2024', 'Feb. 29, 2024'],
  [{ kind: 'date', value: '2025-10-31' }, 'last day of this month'],
  [{ kind: 'date', value: null, low: '2025-10-27', high: '2025-10-31' }, 'next workweek', 'next working week'],
]);
itReads('units counted from an end of a year or month', en, 'Sales fell in the … again.', [
  [
    { kind: 'date', value: null, low: '2025-01', high: '2025-08' },
    ...['first eight months of 2025', 'first 8 months of this year', 'first eight months of the year'],
  ],
  [{ kind: 'date', value: null, low: '2024-01', high: '2024-09' }, 'first three quarters of last year'],
  [{ kind: 'date', value: null, low: '2023-11', high: '2023-12' }, 'last two months of 2023', 'final 2 months of 2023'],
  [{ kind: 'date', value: null, low: '2025-06-01', high: '2025-06-20' }, 'first 20 days of June'],
  [{ kind: 'date', value: null, low: '2025-09-26', high: '2025-09-30' }, 'last five days of last month'],
  [{ kind: 'date', value: null, low: '2024-01-01', high: '2024-01-21' }, 'first three weeks of 2024'],
  [{ kind: 'date', value: '2024-07' }, '7th month of 2024', 'seventh month of last year'],
]);
itReads('quarters before and behind that of issue', en, 'Sales fell in the … again.', [
  [{ kind: 'date', value: null, low: '2025-04', high: '2025-09' }, 'last two quarters', 'past 2 quarters'],
  [{ kind: 'date', value: null, low: '2026-01', high: '2026-12' }, 'next four quarters', 'coming four quarters'],
]);
itReads('years without their century', en, 'It opened in … there.', [
  [{ kind: 'date', value: '1974-06' }, 'June ’74', "June of '74", 'June 1974'],
  [{ kind: 'date', value: '1974-06-12' }, "12 June '74", 'June 12, ’74'],
]);
itReads('weeks that a day bounds', en, 'It is the … again.', [
  [
    { kind: 'date', value: null, low: '2025-04-09', high: '2025-04-15' },
    ...['week beginning April 9', 'week starting on April 9', 'week commencing 9 April', 'week ending April 15'],
  ],
  [{ kind: 'date', value: null, low: '2025-04-07', high: '2025-04-13' }, 'week of April 9'],
]);
itReads('a part behind the unit', en, 'It took … here.', [
  [{ kind: 'duration', value: 1.5, unit: 'hour' }, 'one hour and a half', 'one and half hour'],
  [{ kind: 'duration', value: 2.25, unit: 'years' }, 'two years and a quarter', 'two and a quarter years'],
]);

describe('what stands beside such words', () => {
  const sentences: readonly Sentence[] = [
    ['They meet on Monday 27.', 'Monday 27 | date | 2025-10-27 | '],
    ['On Monday 27 people came.', '27 people | count | 27 | people'],
    ['It took two days and a half dozen calls.', 'two days | duration | 2 | days'],
    ['The H1N1 outbreak and the H1-B visa are news now and then.'],
    ['It is closed for now and again in winter.'],
    ['Prices rose from June to date.', 'June to date | date | 2025-06..2025-10-20 | '],
    ['It is the 100th day of the strike.', '100th | ordinal | 100 | '],
    [
      'In the first nine months of her term she read 40 books.',
      'nine months | duration | 9 | months',
      '40 books | count | 40 | books',
    ],
    ['The first two days of the strike were calm.', 'two days | duration | 2 | days'],
    ['They sold two cars to date.', 'two cars | count | 2 | cars'],
  ];
  itReadsAll(en, sentences);
});
