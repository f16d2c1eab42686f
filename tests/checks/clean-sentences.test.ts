import { describe, expect, it } from 'vitest';
import { PAIRS_ZH } from './clean-pairs-zh.ts';
import { analysePassage, type Passage } from './passages.ts';

const ISSUE = '2025-10-17';

/** A rule, a passage whose figures agree though the rule once spoke, and one like it that is wrong. */
const PAIRS: readonly (readonly [rule: string, lang: 'zh' | 'en', clean: string, wrong: string | null])[] = [
  ...PAIRS_ZH,
  [
    'difference',
    'zh',
    '水稻平均亩产540公斤，与去年持平；花生平均亩产210公斤，增加6公斤。',
    '去年花生平均亩产204公斤，今年210公斤，增加16公斤。',
  ],
  [
    'part-exceeds-whole',
    'zh',
    '三家企业分别收购5.2万吨、4.1万吨和2.6万吨，合计11.9万吨，占六成。',
    '全县收购粮食9.5万吨，其中大企业收购11.9万吨。',
  ],
  [
    'part-exceeds-whole',
    'zh',
    '全县债务余额75.2亿元，低于80.6亿元的限额5.4亿元；其中一般债务30.1亿元，专项债务45.1亿元。',
    '全县债务余额35.2亿元；其中一般债务50.1亿元。',
  ],
  [
    'sum-exhaustive',
    'zh',
    '减收的2.5亿元主要来自两个税种，契税、土地增值税分别减少1.2亿元和0.8亿元。',
    '两税共2.5亿元，契税、土地增值税分别为1.2亿元和0.8亿元。',
  ],
  [
    'rank-order',
    'zh',
    '河东队排名第二，落后领跑的山城队3分，领先第三名湖滨队5分。',
    '河东队得36分排名第二，湖滨队得41分排名第三。',
  ],
  ['pace', 'zh', '公交日均客流为72万人次，去年同期为75万人次。', '公交日均客流为72万人次，去年共运送9000万人次。'],
  [
    'pace',
    'en',
    'The port handled 5,400 ships in the three months, an average of 59 a day, and its busiest day was Sunday, with 21,200 passengers.',
    null,
  ],
  [
    'percent-not-point',
    'zh',
    '门店客流为60万人次，同比下降5.1%，降幅收窄1.4个百分点。',
    '门店客流为60万人次，同比下降5.1个百分点。',
  ],
  [
    'direction',
    'en',
    'Winter oats averaged 5.8 tonnes. Linseed, grown on only 6,000 hectares compared with 21,000 in 2015, gave 2.1.',
    'The area under linseed rose from 21,000 hectares to 6,000.',
  ],
  [
    'superlative',
    'en',
    'Reyes now has 11 goals, two more than any other striker and as many as he managed last season, in 34 appearances.',
    'The show drew 5,200 visitors, more than any other year. In 2023 it drew 6,900 visitors.',
  ],
  [
    'per-head',
    'zh',
    '全楼20户共出资30万元，其中二楼每户出7000元，六楼每户出2.2万元。',
    '全楼20户共出资30万元，平均每户出2.2万元。',
  ],
  ['per-head', 'zh', '院里入住272人，护理员68人，平均每人照护4位老人。', null],
  ['part-exceeds-whole', 'zh', '两个部各有教师50人，学生分别为640人和910人。', null],
  [
    'pace',
    'zh',
    '景区全年接待游客292万人次，日均8000人次。国庆期间日均2.6万人次，1月份日均只有2000人次。',
    '景区全年接待游客292万人次，日均2.6万人次。',
  ],
  [
    'pace',
    'en',
    'The park had 2.92 million visitors last year, 8,000 a day on average. In the October holiday it had 26,000 a day.',
    'The park had 2.92 million visitors last year, 26,000 a day on average.',
  ],
  [
    'pace',
    'en',
    'The lines make 1,000, 800 and 500 pumps a day, so the plant makes 2,300, or about 50,000 a month.',
    null,
  ],
  [
    'duration',
    'en',
    'The man was born in 1948, joined the navy at 19 and left it in 1979 after 12 years.',
    'The man joined the navy in 1967 and left it in 1979 after 15 years.',
  ],
  ['weekday', 'en', 'The new judge will be sworn in on Monday, January 5.', 'The fair opened on Monday, October 7.'],
  ['weekday', 'zh', '新馆将于1月5日（星期一）开放。', '新馆于10月7日（星期一）开放。'],
  [
    'future-as-past',
    'en',
    'A competitor, which publishes on Tuesday, October 28, said that its sales had fallen.',
    'A competitor published its results on Tuesday, October 28.',
  ],
];

const heard = (rule: string, text: string): readonly string[] => {
  const passage: Passage = { text, issueDate: ISSUE };
  return analysePassage(passage, null)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
};

describe('sentences whose figures agree', () => {
  it.each(PAIRS)('are left alone by %s (%s): %s', (rule, _, clean) => {
    expect(heard(rule, clean)).toEqual([]);
  });
  it.each(PAIRS.filter(([, , , wrong]) => wrong !== null))(
    'are not mistaken for wrong ones by %s (%s): %s',
    (rule, _, __, wrong) => {
      expect(heard(rule, wrong!)).not.toEqual([]);
    },
  );
});
