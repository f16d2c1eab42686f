import { describe } from 'vitest';
import { en } from '../../shared/languages/en/index.ts';
import { zh } from '../../shared/languages/zh/index.ts';
import { itReadsAll, type Sentence } from './corpus.ts';

const ENGLISH: readonly Sentence[] = [
  ['It shut in April and June 2021.', 'April | date | 2021-04 | ', 'June 2021 | date | 2021-06 | '],
  [
    'It shut in July, September and November 2021.',
    'July | date | 2021-07 | ',
    'September | date | 2021-09 | ',
    'November 2021 | date | 2021-11 | ',
  ],
  ['It snowed in November and February 2021.', 'November | date | 2020-11 | ', 'February 2021 | date | 2021-02 | '],
  ['They voted on April 4 and June 9, 2021.', 'April 4 | date | 2021-04-04 | ', 'June 9, 2021 | date | 2021-06-09 | '],
  ['They voted on 4 April and 9 June 2021.', '4 April | date | 2021-04-04 | ', '9 June 2021 | date | 2021-06-09 | '],
  ['Hearings fell on Sept. 8 and 11, 2021.', 'Sept. 8 | date | 2021-09-08 | ', '11, 2021 | date | 2021-09-11 | '],
  [
    'Hearings fall on Nov. 8, 11 and 14.',
    'Nov. 8 | date | 2025-11-08 | ',
    '11 | date | 2025-11-11 | ',
    '14 | date | 2025-11-14 | ',
  ],
  [
    'Hearings fell on 8, 11 and 14 September 2021.',
    '8 | date | 2021-09-08 | ',
    '11 | date | 2021-09-11 | ',
    '14 September 2021 | date | 2021-09-14 | ',
  ],
  ['It rained on the 8th and 9th of April.', '8th | date | 2025-04-08 | ', '9th of April | date | 2025-04-09 | '],
  // What counts, and what the list does not hold.
  ['On April 4 and 9 people voted.', 'April 4 | date | 2025-04-04 | ', '9 people | count | 9 | people'],
  [
    'He lost 2 on May 3 and 4 in June.',
    '2 | count | 2 | ',
    'May 3 | date | 2025-05-03 | ',
    '4 | count | 4 | ',
    'June | date | 2025-06 | ',
  ],
  ['They won 9 and 12 September was quiet.', '9 | count | 9 | ', '12 September | date | 2025-09-12 | '],
  ['On April 31 and 32, nothing.', 'April 31 | date | 2025-04-31 | ', '32 | count | 32 | '],
  ['It rose in May, June 2021 figures show.', 'May | date | 2025-05 | ', 'June 2021 | date | 2021-06 | '],
  ['It fell in June and 2021.', 'June | date | 2025-06 | ', '2021 | date | 2021 | '],
];

const CHINESE: readonly Sentence[] = [
  ['展览于2021年4月和6月举行。', '2021年4月 | date | 2021-04 | ', '6月 | date | 2021-06 | '],
  [
    '展览于2021年4月、6月及9月举行。',
    '2021年4月 | date | 2021-04 | ',
    '6月 | date | 2021-06 | ',
    '9月 | date | 2021-09 | ',
  ],
  [
    '去年4月3日和6月5日两次开会。',
    '去年4月3日 | date | 2024-04-03 | ',
    '6月5日 | date | 2024-06-05 | ',
    '两次 | count | 2 | 次',
  ],
  ['2021年二季度、四季度下滑。', '2021年二季度 | date | 2021-04..2021-06 | ', '四季度 | date | 2021-10..2021-12 | '],
  ['2021年4月至6月及9月停业。', '2021年4月至6月 | date | 2021-04..2021-06 | ', '9月 | date | 2021-09 | '],
  [
    '2021年上半年亏损3亿元，下半年盈利2亿元。',
    '2021年上半年 | date | 2021-01..2021-06 | ',
    '3亿元 | money | 300000000 | 元',
    '下半年 | date | 2021-07..2021-12 | ',
    '2亿元 | money | 200000000 | 元',
  ],
  ['去年四季度停产，一季度复产。', '去年四季度 | date | 2024-10..2024-12 | ', '一季度 | date | 2025-01..2025-03 | '],
  ['去年上半年亏损，上半年扭亏。', '去年上半年 | date | 2024-01..2024-06 | ', '上半年 | date | 2025-01..2025-06 | '],
  // A comma, an earlier month and a whole year pass none on.
  ['2021年4月，6月起执行。', '2021年4月 | date | 2021-04 | ', '6月 | date | 2025-06 | '],
  ['2021年12月和1月气温偏低。', '2021年12月 | date | 2021-12 | ', '1月 | date | 2025-01 | '],
  ['2024年、一季度报告同日披露。', '2024年 | date | 2024 | ', '一季度 | date | 2025-01..2025-03 | '],
];

describe('dates that share a year or a month', () => {
  itReadsAll(en, ENGLISH);
  itReadsAll(zh, CHINESE);
});
