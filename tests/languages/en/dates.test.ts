import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/languages/en/index.ts';
import { type Corpus, itReads, itReadsAll, itReadsNothing, type Sentence } from '../corpus.ts';

const DAYS: Corpus = [
  [
    { kind: 'date', value: '2025-05-21' },
    ...['May 21', 'May 21st', '21 May', '21st of May', 'May twenty-first', '21 of May', 'twenty-first of May'],
  ],
  [{ kind: 'date', value: '2016-01-12' }, 'January 12th, 2016', '12. Jan. 2016', '12th January 2016', '01/12/2016'],
  [{ kind: 'date', value: '2016-04-21' }, '21/04/2016', '21-04-2016', '2016/04/21', '21.4.2016'],
  [{ kind: 'date', value: '2025-07-06' }, 'first Sunday of July', 'first Sunday in July', 'July 6'],
  [{ kind: 'date', value: '2024-05-27' }, 'last Monday in May 2024'],
  [{ kind: 'date', value: '2025-10-21' }, 'third Tuesday of this month', 'tomorrow'],
  [{ kind: 'date', value: '2025-11-20' }, '20th of next month', 'Nov. 20'],
  [{ kind: 'date', value: '2025-10-19' }, 'yesterday', 'last Sunday', 'October 19'],
  [{ kind: 'date', value: '2025-10-18' }, 'day before yesterday', 'last Saturday'],
  [{ kind: 'date', value: '2025-10-24' }, 'this Friday', 'this week on Friday'],
  [{ kind: 'date', value: '2025-10-31' }, 'next Friday', 'next week Friday', 'October 31'],
];

const SPANS: Corpus = [
  [{ kind: 'date', value: null, low: '2025-10-13', high: '2025-10-19' }, 'last week'],
  [{ kind: 'date', value: null, low: '2025-10-20', high: '2025-10-26' }, 'this week'],
  [{ kind: 'date', value: null, low: '2025-10-27', high: '2025-11-02' }, 'next week', 'coming week'],
  [{ kind: 'date', value: null, low: '2025-10-25', high: '2025-10-26' }, 'this weekend'],
  [
    { kind: 'date', value: null, low: '2025-07', high: '2025-09' },
    'last quarter',
    'past quarter',
    'third quarter of this year',
  ],
  [{ kind: 'date', value: null, low: '2025-01', high: '2025-06' }, 'first half of the year', 'first half of 2025'],
  [{ kind: 'date', value: null, low: '2013-01', high: '2013-03' }, '1st quarter of 2013', 'first quarter of 2013'],
  [{ kind: 'date', value: null, low: '2025-10-20', high: '2025-12-31' }, 'rest of the year'],
  [
    { kind: 'date', value: null, low: '2025-10-02', high: '2025-10-22' },
    'Oct. 2 to October 22',
    'October 2 through 22',
  ],
  [
    { kind: 'date', value: null, low: '2025-11-19', high: '2025-11-20' },
    'November 19 to 20',
    'Nov. 19-20',
    '19 to 20 November',
  ],
  [{ kind: 'date', value: null, low: '1995-01-04', high: '1995-01-22' }, '4 to 22 January, 1995', 'January 4-22, 1995'],
  [
    { kind: 'date', value: null, low: '2025-08', high: '2025-10' },
    'August to October',
    'Aug-October',
    'August through October',
  ],
  [
    { kind: 'date', value: null, low: '2024-11', high: '2025-02' },
    'November to February',
    'November 2024 to February 2025',
  ],
  [{ kind: 'date', value: null, low: '2015-01-05', high: '2015-01-11' }, 'second week of 2015'],
  [{ kind: 'date', value: null, low: '2025-09-01', high: '2025-09-07' }, 'first week of September'],
  [{ kind: 'date', value: null, low: '1970', high: '1979' }, '1970s', "1970's"],
  [{ kind: 'date', value: '2024-09' }, 'last September', 'September 2024', 'September of 2024'],
  [{ kind: 'date', value: '2025-09' }, 'late last month'],
  [{ kind: 'date', value: '2027' }, 'year after next'],
];

const QUARTERS: Corpus = [
  [
    { kind: 'date', value: null, low: '2019-01', high: '2019-03' },
    ...['Q1 2019', 'q1 2019', '2019 Q1', '2019-Q1', 'Q1-2019', 'Q1 of 2019'],
  ],
  [{ kind: 'date', value: null, low: '2025-07', high: '2025-09' }, 'Q3', 'third quarter of 2025'],
  [{ kind: 'date', value: null, low: '2025-10', high: '2025-12' }, 'Q4', 'Q4 2025'],
  [{ kind: 'date', value: null, low: '2025-04-07', high: '2025-04-13' }, 'week of April 10', 'week of 10 April'],
  [{ kind: 'date', value: null, low: '2027-01-18', high: '2027-01-24' }, 'week 3 of 2027', 'third week of 2027'],
  [{ kind: 'date', value: '2019-08-01' }, '2019-Aug-01', '2019/Aug/1', 'August 1st, 2019', 'August, 1st, 2019'],
];

const LENGTHS: Corpus = [
  [{ kind: 'duration', value: 0.5, unit: 'hour' }, 'half an hour', 'half-hour'],
  [{ kind: 'duration', value: 1.5, unit: 'hour' }, 'an hour and a half'],
  [{ kind: 'duration', value: 2.5, unit: 'years' }, 'two and a half years', '2.5 years'],
  [{ kind: 'duration', value: 2, unit: 'weeks', qualifier: 'about' }, 'a couple of weeks', 'couple of weeks'],
  [{ kind: 'duration', value: 1, unit: 'year', qualifier: 'over' }, 'more than a year'],
  [{ kind: 'duration', value: 1, unit: 'decade', qualifier: 'nearly' }, 'nearly a decade', 'almost a decade'],
  [{ kind: 'duration', value: 20, unit: 'mins' }, '20 mins', 'twenty mins'],
  [{ kind: 'duration', value: 3, unit: 'year' }, 'three-year', '3-year'],
  [
    { kind: 'duration', value: 3, unit: 'months' },
    'three straight months',
    '3 consecutive months',
    'three past months',
  ],
  [{ kind: 'duration', value: 10, unit: 'working days' }, '10 working days', 'ten working days'],
  [{ kind: 'duration', value: 0.75, unit: 'hour' }, '¾ of an hour', '¾ hour'],
];

itReads('days', en, 'That was … here.', DAYS);
itReads('spans of days and months', en, 'That was in … here.', SPANS);
itReads('quarters and weeks', en, 'That was in … here.', QUARTERS);
itReads('lengths of time', en, 'It took … here.', LENGTHS);

itReadsNothing('words that only look like dates', en, [
  ...['Black Friday sales', 'every Tuesday', 'the Sunday Times said', 'Good Friday', 'Friday Night Lights'],
  ...['Theresa May resigned', 'it may be', 'they march to town', 'the October Revolution', 'Black September'],
  ...["today's world", 'Today is different', 'the day before', 'the week', 'the previous month', 'a year earlier'],
  ...['more than a year earlier', 'at 5:30 today', 'temperatures in the 70s', 'half-year results'],
]);

describe('what a date takes from the words beside it', () => {
  const sentences: readonly Sentence[] = [
    ['He died on Thursday, police said.'],
    ['The vote will be held on Thursday.'],
    ['It will be dry and much cooler in Perth on Saturday.'],
    ['On Friday the 10th of September 2025 it rained.', '10th of September 2025 | date | 2025-09-10 | '],
    ['They met on Monday, Oct. 13.', 'Oct. 13 | date | 2025-10-13 | '],
    [
      'The match is on Fri 17th, not Thursday the 16th.',
      'Fri 17th | date | 2025-10-17 | ',
      'Thursday the 16th | date | 2025-10-16 | ',
    ],
    ['The bridge reopens on the 28th.', '28th | date | 2025-10-28 | '],
    ['He fell ill on the 14th and died on the 31st.', '14th | date | 2025-10-14 | ', '31st | date | 2025-08-31 | '],
    ['She birdied on the 18th hole.', '18th | ordinal | 18 | '],
    ['It fell earlier in the week.', 'earlier in the week | date | 2025-10-20..2025-10-26 | '],
    ['She left on Friday last week.', 'Friday last week | date | 2025-10-17 | '],
    [
      'It ran from Oct. 2 until Friday, 17 October.',
      'Oct. 2 until Friday, 17 October | date | 2025-10-02..2025-10-17 | ',
    ],
    ['Cases rose from 4 to 22 this month.', '4 | count | 4 | ', '22 | count | 22 | ', 'this month | date | 2025-10 | '],
    [
      'In the 70s he lived between June 3 and 7.',
      '70s | date | 1970..1979 | ',
      'June 3 and 7 | date | 2025-06-03..2025-06-07 | ',
    ],
  ];
  itReadsAll(en, sentences);

  it('leaves relative dates alone without issue date', () => {
    const found = en.readQuantities('Yesterday and last week, on Friday, in the 1990s.', { issueDate: null });
    expect(found.map(({ text, low }) => [text, low])).toEqual([['1990s', '1990']]);
  });
});
