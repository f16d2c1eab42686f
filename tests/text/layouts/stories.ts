/** Invented stories, as an editor has them before anybody sets them: headline fields and whole paragraphs. */
export interface Story {
  readonly kicker?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

export const ZH: readonly Story[] = [
  {
    title: '滨河路夜市今年接待游客超百万人次',
    byline: '本报记者 周宁 通讯员 李青',
    paragraphs: [
      '“每到周末，一晚上能卖出三百多份烤饼。”摊主老马说。滨河路夜市今年以来累计接待游客102.6万人次，同比增长18.3%，带动周边1200余名居民就业。',
      '夜市现有摊位268个，其中餐饮类150个、文创类68个、体验类50个。市城管局介绍，所有摊位实行统一编号、统一垃圾清运，每晚10时30分收摊。',
      '下一步，夜市还将增设公共座椅500把，延长公交末班车时间至晚上11时。',
    ],
  },
  {
    kicker: '从“等车来”到“车等人”——',
    title: '青石镇城乡公交一年多跑六万公里',
    byline: '本报讯（记者 陈立）',
    paragraphs: [
      '记者昨日从县交通运输局获悉，青石镇城乡公交线路由4条增至7条，全年运营里程达到31.2万公里，比上年多6.1万公里。',
      '新增线路覆盖12个行政村，惠及群众2.3万人。票价仍为每人次2元，65岁以上老年人免费乘坐。',
    ],
  },
  {
    title: '三家医院试点“一次挂号管三天”',
    subtitle: '——首月少排队1.1万人次',
    byline: '本报通讯员 王晓雨',
    paragraphs: [
      '自3月1日起，市人民医院、市中医院、市妇幼保健院试行“一次挂号管三天”，患者三天内在同一科室复诊不再重复挂号。',
      '统计显示，试点首月共有1.1万人次免于重复挂号，占同期门诊量的7.8%。患者满意度由89.5%提高到94.2%。',
      '市卫生健康委表示，6月底前将把试点扩大到全市11家二级以上医院。',
    ],
  },
  {
    title: '高速收费站变身“司机之家”',
    byline: '本报讯',
    paragraphs: [
      '南岭收费站日前建成“司机之家”，面积约260平方米，设有床位20张、淋浴间6间，全天24小时开放。',
      '开放一个月来，已有近3000名货车司机在此休息，平均每天接待100人左右。',
    ],
  },
];

export const EN: readonly Story[] = [
  {
    title: 'Night ferries carry a quarter more passengers',
    byline: 'By Ann Lee',
    paragraphs: [
      'Night ferries across the harbour carried 412,000 passengers last year, up 25% from 329,600 a year earlier, the port authority said on Tuesday.',
      'The authority added four late sailings in May and cut the fare from $4.50 to $3.80. “We wanted people to leave the car at home,” said its director, Paul Rahman.',
      'Of those asked in a survey of 1,204 passengers, 61% said they would use the ferry more often if it ran until 1 a.m.',
    ],
  },
  {
    title: 'Library lends its millionth book',
    byline: 'By Tom Okafor and Mia Brandt',
    paragraphs: [
      'The city library lent its millionth book of the year on Friday, three weeks earlier than in 2023.',
      'Children’s books made up 38% of all loans. The library has 11 branches, two of them opened in September.',
    ],
  },
  {
    title: 'Council to plant 5,000 trees by spring',
    byline: 'By Rosa Lind',
    paragraphs: [
      'Nearly 5,000 trees will be planted along 46 streets before the end of March, the council announced.',
      'The programme costs £1.3m, of which £450,000 comes from a national fund. About 900 residents have offered to water the young trees.',
      'A similar programme in 2019 lost a third of its trees in the first summer.',
    ],
  },
];
