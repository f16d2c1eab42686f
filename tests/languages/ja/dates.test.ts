import { expect, it } from 'vitest';
import { ja } from '../../../shared/languages/registry.ts';
import { type Corpus, itReads } from '../corpus.ts';

const DATES: Corpus = [
  [
    { kind: 'date', value: '2025-10-01', unit: null, decimal: null, step: null },
    ...[
      '2025年10月1日',
      '２０２５年１０月１日',
      '二〇二五年十月一日',
      '令和7年10月1日',
      '令和七年十月一日',
      '25年10月1日',
    ],
    ...['10月1日', '十月一日', '今年10月1日', '2025/10/1', '2025-10-01', '2025.10.1', '今月1日', '1日'],
  ],
  [{ kind: 'date', value: '1989-01' }, '平成元年1月', '1989年1月', '平成1年1月'],
  [{ kind: 'date', value: '1964-10-10' }, '昭和39年10月10日', '1964年10月10日'],
  [{ kind: 'date', value: '2024' }, '昨年', '去年', '2024年', '令和6年'],
  [{ kind: 'date', value: '2023' }, '一昨年', 'おととし'],
  [{ kind: 'date', value: '2025' }, '今年', '本年'],
  [{ kind: 'date', value: '2026' }, '来年'],
  [{ kind: 'date', value: '2024-08' }, '昨年8月', '24年8月'],
  [{ kind: 'date', value: '2026-03' }, '来年3月末', '来年3月上旬'],
  [{ kind: 'date', value: '2025-09' }, '先月', '9月'],
  [{ kind: 'date', value: '2025-11' }, '来月'],
  [{ kind: 'date', value: null, low: '2024-04', high: '2025-03' }, '2024年度', '24年度', '昨年度', '令和6年度'],
  [
    { kind: 'date', value: null, low: '2025-07', high: '2025-09' },
    '7〜9月期',
    '2025年7〜9月期',
    '7月〜9月',
    '7月から9月まで',
  ],
  [
    { kind: 'date', value: null, low: '2025-10-01', high: '2025-10-07' },
    '10月1日〜7日',
    '10月1日から7日まで',
    '10月1日〜10月7日',
  ],
  [{ kind: 'date', value: null, low: '2021', high: '2025' }, '2021〜25年', '2021〜2025年', '2021年〜2025年'],
  [{ kind: 'date', value: null, low: '1990', high: '1999' }, '1990年代'],
  [{ kind: 'date', value: null, low: null, high: null }, '25日'],
];

itReads('dates', ja, '市は…に発表した。', DATES);

it('knows a date without its year, but not which, when the day of the issue is not known', () => {
  const found = ja.readQuantities('10月1日、昨年、今月、3日、令和7年、今年度', { issueDate: null });
  expect(found.map(({ text, kind, value }) => [text, kind, value])).toEqual([
    ['10月1日', 'date', null],
    ['昨年', 'date', null],
    ['今月', 'date', null],
    ['3日', 'date', null],
    ['令和7年', 'date', '2025'],
    ['今年度', 'date', null],
  ]);
});

it('counts months and fiscal years over the turn of the year', () => {
  const read = (text: string, issueDate: string) => ja.readQuantities(text, { issueDate })[0];
  expect(read('先月', '2026-01-10')).toMatchObject({ value: '2025-12' });
  expect(read('来月', '2025-12-10')).toMatchObject({ value: '2026-01' });
  expect(read('今年度', '2026-02-10')).toMatchObject({ low: '2025-04', high: '2026-03' });
});
