import { en } from '../../../shared/languages/en/index.ts';
import { type DatedSentence, itReadsDates } from '../dated-sentences.ts';

/** A fourth batch, denser in lists, spans and parts than the three of date-sentences.test.ts. */
const SENTENCES: readonly DatedSentence[] = [
  [
    'Sirens sounded on the 7th, 9th and 12th of August.',
    '7th | 2025-08-07',
    '9th | 2025-08-09',
    '12th of August | 2025-08-12',
  ],
  ['Bids are due between Nov. 10 and Nov. 21.', 'Nov. 10 and Nov. 21 | 2025-11-10..2025-11-21'],
  ['Borrowing fell in the first four months of 2025.', 'first four months of 2025 | 2025-01..2025-04'],
  ['Rents rose in each of the past six quarters.', 'past six quarters | 2024-04..2025-09'],
  ['The pool reopens in the second week of November.', 'second week of November | 2025-11-10..2025-11-16'],
  ['The mill ran from 1874 until the early 1980s.', '1874 | 1874', '1980s | 1980..1989'],
  ['Traffic was lighter on Dec. 24 and 25, 2024.', 'Dec. 24 | 2024-12-24', '25, 2024 | 2024-12-25'],
  ['The cull took place in May, July and October 2022.', 'May | 2022-05', 'July | 2022-07', 'October 2022 | 2022-10'],
  ['In February 4% of trains were late.', 'February | 2025-02'],
  [
    'The bakery, open Tuesday through Saturday, closes for two weeks in August.',
    'two weeks | 2 | weeks',
    'August | 2025-08',
  ],
  ['He served from January 2009 to January 2017.', 'January 2009 to January 2017 | 2009-01..2017-01'],
  ['The 2023-24 budget assumed 2% growth; 2024-25 assumes none.', '2023-24 | 2023..2024', '2024-25 | 2024..2025'],
  [
    'The first trial starts on 3 November and will last six to eight weeks.',
    '3 November | 2025-11-03',
    'six to eight weeks | 6..8 | weeks',
  ],
  ['The tomb dates from the 3rd century BC, the mosaics from AD 120.'],
  ['Since July 2 million people have signed up.', 'July | 2025-07'],
  [
    'They last met on Wednesday, Dec. 11, 2024, for 45 minutes.',
    'Dec. 11, 2024 | 2024-12-11',
    '45 minutes | 45 | minutes',
  ],
  [
    'Harvest ran late, from the 20th of September to the 15th of October.',
    '20th of September to the 15th of October | 2025-09-20..2025-10-15',
  ],
  [
    'The rule takes effect 90 days after publication, or about Jan. 18, 2026.',
    '90 days | 90 | days',
    'Jan. 18, 2026 | 2026-01-18',
  ],
  ['Exports for the year to date are up 8%.', 'year to date | 2025-01-01..2025-10-20'],
  ['She has until the end of November 2026 to decide.', 'November 2026 | 2026-11'],
  [
    'In H1 2025 the bank wrote off $40m, after $15m in H2 2024.',
    'H1 2025 | 2025-01..2025-06',
    'H2 2024 | 2024-07..2024-12',
  ],
  ['Counting began at 10 p.m. on Oct. 19 and ended 11 hours later.', 'Oct. 19 | 2025-10-19', '11 hours | 11 | hours'],
  ['The two-and-a-half-year inquiry will report by spring 2027.', 'two-and-a-half-year | 2.5 | year', '2027 | 2027'],
  ['Schools will close from Monday to Wednesday next week.', 'Monday to Wednesday next week | 2025-10-27..2025-10-29'],
  ['Of the 31 days of August, 19 were dry.', '31 days | 31 | days', 'August | 2025-08'],
  ["The class of '91 gathered for the first time in 34 years.", "'91 | 1991", '34 years | 34 | years'],
  ['The average wait fell from 12.5 weeks to 9 weeks.', '12.5 weeks | 12.5 | weeks', '9 weeks | 9 | weeks'],
  ['Emissions between 2005 and 2023 fell by a third.', '2005 and 2023 | 2005..2023'],
  [
    'The festival (June 12-15, 2026) will honour a composer born on 8 June 1876.',
    'June 12-15, 2026 | 2026-06-12..2026-06-15',
    '8 June 1876 | 1876-06-08',
  ],
  ['It was the driest July-to-September since 1959.', 'July-to-September | 2025-07..2025-09', '1959 | 1959'],
];

itReadsDates(en, SENTENCES);
