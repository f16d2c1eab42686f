import type { FreshPassages } from './fresh.ts';

const DAY = '2025-03-18';

/** Groups, ranges, days and claims, second unseen batch. */
export const UNSEEN_2_3: FreshPassages = {
  'overall-between': {
    zh: {
      fire: [
        '内科病区满意度为92%，外科病区满意度为88%，全院总体满意度却有95%。',
        '上午场上座率71%，晚上场上座率84%，全天综合上座率仅为66%。',
      ],
      silent: ['上午场上座率71%，晚上场上座率84%，全天综合上座率为78%。'],
    },
    en: {
      fire: ['Among smokers 31% had the disease and among non-smokers 12%; overall the figure was 36%.'],
      silent: ['Among smokers 31% had the disease and among non-smokers 12%; overall the figure was 16%.'],
    },
  },
  ratio: {
    zh: {
      fire: ['学校现有计算机120台，学生960名，生机比达到6:1。', '小区规划停车位1500个，住户1000户，车位配比为1:2。'],
      silent: ['学校现有计算机120台，学生960名，生机比达到8:1。'],
    },
    en: {
      fire: ['The hospital has 200 beds and 500 nurses, which is three nurses for every bed.'],
      silent: ['The hospital has 200 beds and 600 nurses, which is three nurses for every bed.'],
    },
  },
  scale: {
    zh: {
      fire: ['在满分5分的评选中，该民宿拿到5.3分。', '他的体育成绩为107分（满分100分）。'],
      silent: ['在满分5分的评选中，该民宿拿到4.8分。'],
    },
    en: {
      fire: ['The restaurant’s rating has climbed to 10.5 on a scale of one to ten.'],
      silent: ['The restaurant’s rating has climbed to 9.5 on a scale of one to ten.'],
    },
  },
  pace: {
    zh: {
      fire: ['这家豆腐坊每天出豆腐150斤，一个月能出45000斤。', '泵站日均抽水3万立方米，全年累计抽水1.9亿立方米。'],
      silent: ['这家豆腐坊每天出豆腐150斤，一个月能出4500斤。'],
    },
    en: {
      fire: ['The crossing is used by 3,000 lorries a day, or 11m a year.'],
      silent: ['The crossing is used by 3,000 lorries a day, or 1.1m a year.'],
    },
  },
  ceiling: {
    zh: {
      fire: ['该街道共登记流动人口3400万人。', '全村参加新农合的村民有240万人。'],
      silent: ['该街道共登记流动人口3.4万人。'],
    },
    en: {
      fire: ['The village has 3.2 million registered voters.'],
      silent: ['The village has 3,200 registered voters.'],
    },
  },
  'range-order': {
    zh: {
      fire: ['明天夜间气温将降到12℃至8℃以下，山区有800至500米的浓雾。', '一个熟练工每月能挣到9000至7000元。'],
      silent: ['一个熟练工每月能挣到7000至9000元。'],
    },
    en: {
      fire: ['A full course takes from 40 to 30 hours.'],
      silent: ['A full course takes from 30 to 40 hours.'],
    },
  },
  'range-unit': {
    zh: {
      fire: ['建一座这样的大棚要花8至12万元。', '旺季时，平台每天的订单有2到3万单。'],
      silent: ['旺季时，平台每天的订单有2万到3万单。'],
    },
    en: {
      fire: ['Rebuilding the pier will cost between $5 and $8 million.'],
      silent: ['Rebuilding the pier will cost between $5 million and $8 million.'],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: ['大会收到提案1千2百余件。', '全家靠3万八千元的年收入过活。'],
      silent: ['大会收到提案1200余件。'],
    },
    en: {
      fire: ['The dam holds 4 million 200 thousand cubic metres of water.'],
      silent: ['The dam holds 4.2 million cubic metres of water.'],
    },
  },
  weekday: {
    zh: {
      fire: [
        '该剧将于2024年12月24日（星期四）首演。',
        { text: '本周六（3月21日），市图书馆将举办旧书交换活动。', issueDate: DAY },
      ],
      silent: ['该剧将于2024年12月24日（星期二）首演。'],
    },
    en: {
      fire: ['The referendum was held on Sunday, 18 September 2024.'],
      silent: ['The referendum was held on Wednesday, 18 September 2024.'],
    },
  },
  'date-exists': {
    zh: {
      fire: ['公示期至2025年6月31日止。', '该院于2023年2月30日挂牌。'],
      silent: ['公示期至2025年6月30日止。'],
    },
    en: {
      fire: ['Applications close on 31 April 2025.'],
      silent: ['Applications close on 30 April 2025.'],
    },
  },
  duration: {
    zh: {
      fire: ['巡展从2月10日开始，到2月24日结束，前后一共30天。', '1998年入行、2018年退休，他在邮路上走了整整三十年。'],
      silent: ['1998年入行、2018年退休，他在邮路上走了整整二十年。'],
    },
    en: {
      fire: ['The siege began on 3 March and ended on 13 March, three weeks in all.'],
      silent: ['The siege began on 3 March and ended on 13 March, ten days in all.'],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2025年5月6日，第九届帆船赛在东湾圆满落幕，来自12国的选手参赛。', issueDate: DAY },
        { text: '新馆已于2025年10月1日对外开放，吸引了大批游客。', issueDate: DAY },
      ],
      silent: [{ text: '第九届帆船赛计划于2025年5月6日在东湾举行。', issueDate: DAY }],
    },
    en: {
      fire: [{ text: 'On 2 June 2025 the union won the ballot by 300 votes.', issueDate: DAY }],
      silent: [{ text: 'On 2 June 2025 the union will hold a ballot.', issueDate: DAY }],
    },
  },
  edition: {
    zh: {
      fire: [
        '自2009年首届以来，龙舟邀请赛每年端午如期举行，今年（2025年）是第十四届。',
        '始于2012年的读书月一年一届，到2024年已办到第十五届。',
      ],
      silent: ['始于2012年的读书月一年一届，到2024年已办到第十三届。'],
    },
    en: {
      fire: ['The film festival began in 2001 and is held every year; the 2023 festival was its 20th.'],
      silent: ['The film festival began in 2001 and is held every year; the 2023 festival was its 23rd.'],
    },
  },
  'short-year': {
    zh: {
      fire: ['我是88年进的厂，那时工资才几十块。', '从02年到现在，他一直守着这座灯塔。'],
      silent: ['我是1988年进的厂，那时工资才几十块。'],
    },
    en: {
      fire: ['The works closed in the autumn of ’86.'],
      silent: ['The works closed in the autumn of 1986.'],
    },
  },
  century: {
    zh: {
      fire: ['教堂落成于1887年，是18世纪的建筑。', '20世纪60年代的1973年，县里通了第一趟班车。'],
      silent: ['教堂落成于1887年，是19世纪的建筑。'],
    },
    en: {
      fire: ['The mine opened in the 1870s, in 1884 to be exact.'],
      silent: ['The mine opened in the 1880s, in 1884 to be exact.'],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '去年全年，医院门诊量为86万人次，较前年上半年的40万人次翻了一倍多。',
        '一季度营业收入2.1亿元，比上年全年的9.6亿元减少了78%。',
      ],
      silent: ['一季度营业收入2.1亿元，比上年一季度的2.4亿元减少了12.5%。'],
    },
    en: {
      fire: ['Exports in the first half came to $3.1bn, 45% less than the $5.6bn of the whole of last year.'],
      silent: ['Exports in the first half came to $3.1bn, 14% more than the $2.7bn of the first half of last year.'],
    },
  },
  'yoy-mom': {
    zh: {
      fire: ['3月份，全市空气优良天数同比（比2月）增加4天。', '二季度订单额环比（与上年二季度相比）下滑6%。'],
      silent: ['二季度订单额同比（与上年二季度相比）下滑6%。'],
    },
    en: {
      fire: ['Car sales fell 3% month on month in June, compared with June of last year.'],
      silent: ['Car sales fell 3% year on year in June, compared with June of last year.'],
    },
  },
  stale: {
    zh: {
      fire: [
        { text: '最新公布的2018年普查结果显示，全市共有文物点3100处。', issueDate: DAY },
        { text: '据最新统计，2017年我国每百户家庭拥有洗衣机91台。', issueDate: DAY },
      ],
      silent: [{ text: '2018年普查结果显示，全市共有文物点3100处。', issueDate: DAY }],
    },
    en: {
      fire: [
        { text: 'According to the latest data, from 2016, one worker in nine belongs to a union.', issueDate: DAY },
      ],
      silent: [{ text: 'According to data from 2016, one worker in nine belonged to a union.', issueDate: DAY }],
    },
  },
  direction: {
    zh: {
      fire: ['去年，该院平均住院日由7.2天延长至6.5天。', '和上一季相比，球队的场均失球从1.4个下降到1.9个。'],
      silent: ['去年，该院平均住院日由7.2天缩短至6.5天。'],
    },
    en: {
      fire: ['Staff numbers were trimmed from 310 to 345.'],
      silent: ['Staff numbers were trimmed from 345 to 310.'],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '销量前三的品种依次是红富士、嘎啦和秦冠，分别卖出320吨、410吨和150吨。',
        '按产量算，排在第一位的是草鱼，产量5200吨；排第二的是鲢鱼，产量6100吨。',
      ],
      silent: ['按产量算，排在第一位的是鲢鱼，产量6100吨；排第二的是草鱼，产量5200吨。'],
    },
    en: {
      fire: ['Sugar is the top export, worth $210m; coffee, worth $260m, comes second.'],
      silent: ['Coffee is the top export, worth $260m; sugar, worth $210m, comes second.'],
    },
  },
  superlative: {
    zh: {
      fire: [
        '这次拍卖以3200万元成交，创下这位画家的最高纪录。2019年，他的另一幅画拍出了4100万元。',
        '今冬最大的一场雪下了18厘米，是有记录以来最大的；1983年那场雪深达26厘米。',
      ],
      silent: ['这次拍卖以3200万元成交，创下这位画家的最高纪录。2019年，他的另一幅画拍出了2100万元。'],
    },
    en: {
      fire: ['The club’s crowd of 31,400 was its largest ever. In 1961 it drew 35,200.'],
      silent: ['The club’s crowd of 31,400 was its largest ever. In 1961 it drew 29,200.'],
    },
  },
  'lead-within-error': {
    zh: {
      fire: [
        '最新民调中，甲党以31.5%领先乙党的30.2%，误差范围为正负2.2个百分点。',
        '支持建馆的市民占48%，反对的占46%，支持者略占上风，抽样误差在3个百分点以内。',
      ],
      silent: ['最新民调中，甲党以41.5%领先乙党的30.2%，误差范围为正负2.2个百分点。'],
    },
    en: {
      fire: ['The yes camp leads by 51% to 49%, according to a survey with a 3.5-point margin of error.'],
      silent: ['The yes camp leads by 58% to 42%, according to a survey with a 3.5-point margin of error.'],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '2000年一名教师月薪600元，2024年涨到7200元，生活水平提高了十二倍。',
        '1995年农民人均收入1500元，如今超过1.8万元，实际购买力是当年的12倍。',
      ],
      silent: ['1995年农民人均收入1500元，如今超过1.8万元，扣除物价因素，实际是当年的5倍。'],
    },
    en: {
      fire: ['A nurse took home $800 a month in 1990 and takes home $3,200 now, four times the purchasing power.'],
      silent: ['A nurse took home $800 a month in 1990 and takes home $3,200 now, which after inflation is 60% more.'],
    },
  },
  'relative-only': {
    zh: {
      fire: ['每天久坐八小时以上的人，患糖尿病的几率要高出90%。', '新药可使中风风险降低三分之一。'],
      silent: ['新药可使五年内的中风风险从3%降到2%，降低三分之一。'],
    },
    en: {
      fire: ['Eating bacon every day raises the risk of bowel cancer by 18%.'],
      silent: ['Eating bacon every day raises the lifetime risk of bowel cancer by 18%, from about 5% to 6%.'],
    },
  },
  'completers-only': {
    zh: {
      fire: [
        '走完全程的跑者里，97%的人表示还会再来，看来报名的人没有不满意的。',
        '凡是读完三年的学生，九成五考上了大学，等于说进了这所学校就能上大学。',
      ],
      silent: ['入学的400名学生中，有320人读完三年，其中九成五考上了大学。'],
    },
    en: {
      fire: [
        'Nearly all of those who stuck with the diet for a year, 91%, lost weight, proof that it works for anyone who starts it.',
      ],
      silent: ['Of the 500 who started the diet, 140 stuck with it for a year; 91% of those lost weight.'],
    },
  },
};
