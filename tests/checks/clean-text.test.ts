import { describe, expect, it } from 'vitest';
import { runChecks } from '../../shared/checks/run.ts';
import { analysePassage } from './passages.ts';

/** News text whose arithmetic holds, written to be as full of numbers as real pages are. */
const ZH = [
  '前三季度全市外贸增长稳健',
  '本报讯 记者从市商务局获悉，今年前三季度，全市货物贸易进出口总值1265.4亿元，比去年同期增长8.3%。其中，出口842.1亿元，增长10.2%；进口423.3亿元，增长4.7%。民营企业进出口756.8亿元，占全市进出口总值的59.8%，比去年同期提高2.1个百分点。',
  '从季度看，一季度进出口398.2亿元，二季度421.5亿元，三季度445.7亿元，环比分别增长3.1%、5.9%和5.7%。9月份，全市进出口152.6亿元，同比增长9.4%，创单月新高。',
  '市场多元化成效明显。前三季度，全市对东盟进出口213.5亿元，增长15.6%；对欧盟进出口187.9亿元，增长6.2%。全市有进出口实绩的企业由去年同期的3210家增至3586家，增长11.7%。新增备案企业412家，注销36家。',
  '全市现有国家级开发区3个、省级开发区11个，共入驻企业6800余家，从业人员近22万人，人均产值约58万元。到2027年，力争培育年进出口额超10亿元的企业50家左右。',
  '村里办起“周末课堂”',
  '王庄村有村民1260人，其中60岁以上老人318人，占25.2%；留守儿童87名。2019年，村里投资12万元，把闲置的3间教室改建成图书室，藏书从最初的800册增加到现在的5600册。去年借阅4300人次，日均12人次。',
  '“孩子们最喜欢周六。”志愿者李敏今年24岁，她1996年至2000年出生的同学里，有五六个人都来帮过忙。课堂每周两次，每次2小时，每班20至30人。3年来累计开课312节，受益儿童超过2000人次。',
  '调查显示，96%的家长表示满意，83%的孩子愿意继续参加。村委会主任说，90%以上的家庭参与过活动，有三分之一的家庭参加了5次以上。今年上半年，用电量下降12%，水费减少三成。',
  '10月15日（星期三）上午9时30分，第十二届读书节将在村文化广场开幕，预计吸引300至400人参加。活动分为三个环节：诵读、讲故事、图书交换。',
  '地铁新线开通',
  '昨日，地铁6号线二期开通试运营。线路全长23.6公里，设车站17座，其中换乘站5座，平均站间距1.45公里。列车采用6节编组，最高时速100公里，早高峰行车间隔3分30秒，平峰6分钟。全程票价6元。',
  '开通首日客流18.7万人次，比预测的15万人次高出24.7%。全网日均客流达到326万人次，较2023年的298万人次增长9.4%。目前全市轨道交通运营里程达到412公里，居全国第9位，排名由去年的第11位上升到第9位。',
  '据统计，男性乘客占53%，女性占47%；18岁至35岁乘客占六成以上。对准点率的满意度为98.6%，比上年提高0.4个百分点；换乘便利性得分88.5分（百分制）。市民反映的问题中，出口标识不清占31%、电梯等候时间长占24%、其他占45%。',
  '该线总投资189.3亿元，平均每公里造价约8.02亿元。工程于2019年3月开工，历时六年多建成。高峰期有4200名工人同时施工，累计浇筑混凝土210万立方米，相当于85个标准游泳池。',
];
const EN = [
  'Jobless rate edges down as hiring picks up',
  'The unemployment rate fell to 4.1% in September from 4.3% in August, the statistics office said on Friday, as employers added 212,000 jobs. Economists had expected 150,000. The labour force grew by 118,000 to 168.2 million.',
  'Health care added 54,000 jobs, construction 31,000 and retail 22,000, while manufacturing lost 9,000. Average hourly earnings rose 0.3% from the previous month and 3.8% from a year earlier, to $36.40.',
  'About 1.6 million people have been out of work for at least 27 weeks, or 23.5% of the jobless. Of the 6.9 million unemployed, 3.4 million had lost their jobs and 1.9 million had returned to the labour force. Some 62% of adults had a job.',
  'In a survey of 1,204 households, 58% said they expected prices to rise, 24% expected no change and 18% did not know. The margin of error is 2.8 percentage points. Two-thirds of those polled said they had cut spending in the past six months.',
  'Council approves new school',
  'The council voted 9-4 on Tuesday, October 14, 2025, to build a new primary school for 420 pupils at a cost of $18.6 million, or about $44,000 per pupil. It will open in September 2027 with 18 teachers, a ratio of one teacher to 23 pupils. The town has 11 schools, including three secondary schools.',
  'Enrolment rose from 3,810 in 2019 to 4,265 this year, up 12%. Nearly half of the new pupils live within two miles (3.2 km) of the site. The budget of $94.5 million is up 6% from $89.2 million last year.',
  'Thirty-two people spoke at the hearing, 20 of them in favour and 12 against. "We have waited ten years," said Ana Ruiz, 41, who has three children. Class sizes range from 22 to 31, with an average of 26.',
  'Storm cuts power to 48,000 homes',
  'A storm with gusts of more than 90 miles an hour cut power to 48,000 homes on Sunday night, and 12,500 were still without electricity by Monday evening, the utility said. It had restored 74% of the lost connections within 20 hours. Two people died and 17 were hurt, five of them seriously.',
  'The river crested at 5.8 metres, 40 centimetres below the record of 6.2 metres set in 1998. Insurers put the damage at between $120 million and $150 million. Flights fell by a third: 212 of 640 departures were cancelled. Train services were down 45% from a normal Monday.',
  "The region's wheat harvest, which doubled from 1.1 million tonnes in 2010 to 2.2 million tonnes last year, is safe, farmers said. Prices have more than tripled since 2020. The fund has raised 3.4 million yuan from 17,000 donors, 200 yuan each.",
];

const ARTICLES = { zh: ZH.join('\n\n'), en: EN.join('\n\n') } as const;

describe.each(['zh', 'en'] as const)('clean news text (%s)', (lang) => {
  const analysis = analysePassage({ text: ARTICLES[lang], issueDate: '2025-10-20' }, lang);

  it('gets no error and no warning', () => {
    const loud = analysis.findings.filter(({ severity }) => severity !== 'info');
    expect(loud.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('is related all the same', () => {
    expect(analysis.relations.length).toBeGreaterThan(4);
  });

  it('is checked fast', () => {
    const rounds = Array.from({ length: 7 }, () => {
      const before = process.cpuUsage().user;
      runChecks(analysis);
      return (process.cpuUsage().user - before) / 1000;
    });
    // The aim is 20 ms for 5,000 characters; a loaded test machine gets five times that.
    expect(rounds.sort((a, b) => a - b)[3]).toBeLessThan(100);
  });
});

/** One slip planted at a time: what was, what is put in its place, the rule that must notice. */
const PLANTED: Readonly<Record<'zh' | 'en', readonly (readonly [string, string, string])[]>> = {
  zh: [
    ['进口423.3亿元', '进口443.3亿元', 'sum-exhaustive'],
    ['占25.2%', '占35.2%', 'share-recompute'],
    ['增至3586家，增长11.7%', '增至3586家，增长17.1%', 'change-recompute'],
    ['10月15日（星期三）', '10月15日（星期四）', 'weekday'],
    ['吸引300至400人', '吸引400至300人', 'range-order'],
    ['三个环节：诵读、讲故事、图书交换', '三个环节：诵读、讲故事', 'list-count'],
    ['满意度为98.6%', '满意度为108.6%', 'bounded-over-100'],
    ['较2023年的298万人次增长9.4%', '较2023年的298万人次增长19.4%', 'change-recompute'],
    ['其中换乘站5座', '其中换乘站25座', 'part-exceeds-whole'],
    ['得分88.5分（百分制）', '得分188.5分（百分制）', 'scale'],
    ['从最初的800册增加到现在的5600册', '从最初的5600册增加到现在的800册', 'direction'],
    ['其他占45%', '其他占54%', 'shares-sum'],
  ],
  en: [
    ['4,265 this year, up 12%', '4,265 this year, up 21%', 'change-recompute'],
    ['up 6% from $89.2 million', 'up 16% from $89.2 million', 'change-recompute'],
    ['(3.2 km)', '(32 km)', 'unit-conversion'],
    ['Tuesday, October 14, 2025', 'Monday, October 14, 2025', 'weekday'],
    ['an average of 26', 'an average of 36', 'mean-in-range'],
    ['to 2.2 million tonnes last year', 'to 3.2 million tonnes last year', 'doubling'],
    ['including three secondary', 'including 13 secondary', 'part-exceeds-whole'],
    ['200 yuan each', '2,000 yuan each', 'per-head'],
    ['between $120 million and $150 million', 'between $150 million and $120 million', 'range-order'],
    ['Of the 6.9 million unemployed, 3.4 million', 'Of the 6.9 million unemployed, 9.4 million', 'part-exceeds-whole'],
  ],
};

describe.each(['zh', 'en'] as const)('a slip planted in clean text (%s)', (lang) => {
  it.each(PLANTED[lang])('%s → %s', (was, is, rule) => {
    expect(ARTICLES[lang]).toContain(was);
    const { findings } = analysePassage({ text: ARTICLES[lang].replace(was, is), issueDate: '2025-10-20' }, lang);
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });
});
