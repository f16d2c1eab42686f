import { describeRule } from './passages.ts';

describeRule('stale', {
  fire: {
    zh: [
      { text: '最新数据显示，2018年有学校40所。', issueDate: '2025-10-01' },
      { text: '据最新统计，2016年人均绿地12平方米。', issueDate: '2025-10-01' },
      { text: '最新普查（2010年）显示有9000人。', issueDate: '2024-03-01' },
    ],
    en: [
      {
        text: 'The latest data, from the 2018 census, show 40 schools. Latest data for 2018 show 40.',
        issueDate: '2025-10-01',
      },
      { text: 'The most recent figures, of 2016, show 12 parks.', issueDate: '2025-10-01' },
      { text: 'According to the latest count, 2010 had 9,000 people.', issueDate: '2024-03-01' },
    ],
  },
  silent: {
    zh: [
      { text: '最新数据显示，2024年有学校40所。', issueDate: '2025-10-01' },
      { text: '2016年统计，人均绿地12平方米。', issueDate: '2025-10-01' },
      '最新普查（2010年）显示有9000人。',
    ],
    en: [
      { text: 'The latest data for 2024 show 40 schools.', issueDate: '2025-10-01' },
      { text: 'Figures of 2016 show 12 parks.', issueDate: '2025-10-01' },
      'According to the latest count, 2010 had 9,000 people.',
    ],
  },
});
