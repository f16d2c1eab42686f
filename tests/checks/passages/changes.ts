import type { FreshPassages } from './fresh.ts';

/** Rules about rises, falls, multiples and what they are measured against. */
export const CHANGES: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '入园率从82%上升到88%，上升了6%。',
        '失业率由5.6%降至5.1%，下降0.5%。',
        '电商渗透率达34%，比上年的29%提高5%。',
        '绿化覆盖率由35%提高到41%，增加6%。',
      ],
      silent: ['入园率从82%上升到88%，上升了6个百分点。', '失业率由5.6%降至5.1%，下降0.5个百分点。'],
    },
    en: {
      fire: [
        'The literacy rate climbed from 72% to 80%, an increase of 8%.',
        'Unemployment dropped from 6.1% to 5.6%, a fall of 0.5%.',
        'Turnout was 58%, up 7% from 51%.',
        'Its market share slid to 24% from 30%, down 6%.',
      ],
      silent: [
        'The literacy rate climbed from 72% to 80%, an increase of 8 percentage points.',
        'Turnout was 58%, up seven points from 51%.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '专利授权量从1500件增加到1800件，增加20个百分点。',
        '今年游客量达62万人次，较去年的50万人次增长24个百分点。',
        '耕地面积由4000亩减少到3600亩，下降10个百分点。',
        '产值由8亿元升至10亿元，提高25个百分点。',
      ],
      silent: ['专利授权量从1500件增加到1800件，增加20%。', '合格率由80%升至90%，提高10个百分点。'],
    },
    en: {
      fire: [
        'Sales grew from 1,500 to 1,800 units, a gain of 20 percentage points.',
        'Visitor numbers fell from 4,000 to 3,600, down 10 percentage points.',
        'Output rose from $8m to $10m, up 25 points.',
        'The herd increased from 500 to 620 cattle, a rise of 24 percentage points.',
      ],
      silent: [
        'Sales grew from 1,500 to 1,800 units, a gain of 20 percent.',
        'Approval rose from 40% to 45%, up 5 percentage points.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '会员人数从2.5万人增加到3.1万人，增幅为31%。',
        '今年发放贷款96.2亿元，较上年的80.5亿元增长16%。',
        '单位能耗由每吨150千克降至120千克，下降30%。',
        '去年举办展览40场，今年举办52场，同比增长25%。',
      ],
      silent: ['会员人数从2.5万人增加到3.1万人，增幅为24%。', '去年举办展览40场，今年举办52场，同比增长30%。'],
    },
    en: {
      fire: [
        'Membership rose to 3,100 from 2,500, an increase of 31%.',
        'The bank lent $96.2m, 16% more than the $80.5m of the year before.',
        'Accidents fell from 150 to 120, a drop of 30 percent.',
        'The museum staged 40 shows last year and 52 this year, a rise of 25%.',
      ],
      silent: [
        'Membership rose to 3,100 from 2,500, an increase of 24%.',
        'Accidents fell from 150 to 120, a drop of 20 percent.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '门店数从50家扩大到200家，增加了4倍。',
        '年产量由20.5万吨增长到61.5万吨，增长了3倍。',
        '游客由8.2万人次增至41.3万人次，增长5倍。',
        '注册用户从312万户增加到624万户，增加2倍。',
      ],
      silent: ['门店数从50家扩大到200家，增加了3倍。', '年产量由20.5万吨增长到61.5万吨，是原来的3倍。'],
    },
    en: {
      fire: [
        'The number of stores rose from 50 to 200, an increase of four times.',
        'Output went from 20 tonnes to 60 tonnes, four times as much.',
        'Users grew from 300 to 900, up fourfold.',
        'Staff increased from 80 to 400, six times as many.',
      ],
      silent: [
        'The number of stores rose from 50 to 200, four times as many.',
        'Users grew from 300 to 900, up threefold.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['事故数量减少了3倍。', '新机型能耗比旧机型低两倍。', '运输时间缩短5倍。', '价格降低了1.5倍。'],
      silent: ['事故数量减少了三分之二。', '产量增加了3倍，损耗下降20%。'],
    },
    en: {
      fire: [
        'Accidents have decreased threefold.',
        'The new engine uses three times less fuel.',
        'Prices are five times cheaper than before.',
        'Waiting times were reduced by four times.',
      ],
      silent: ['Accidents have decreased by two-thirds.', 'Output rose three times while losses fell 20%.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '客流量同比减少130%。',
        '该县贫困人口比五年前降低了105%。',
        '排放量下降超过110%。',
        '今年火灾起数同比下降一百五十个百分点以上，降幅达150%。',
      ],
      silent: ['客流量同比减少30%。', '净利润同比下降230%，由盈转亏。'],
    },
    en: {
      fire: [
        'Passenger numbers dropped by 130%.',
        'Emissions have been cut by 110 percent.',
        'The number of poor households declined 105%.',
        'Sales of sugar plunged 150% last year.',
      ],
      silent: ['Passenger numbers dropped by 30%.', 'Net income declined 230%, to a loss.'],
    },
  },
  doubling: {
    zh: {
      fire: [
        '收入从1.5万元增加到2.4万元，实现翻番。',
        '产能由50万辆提升到150万辆，翻了两番。',
        '会员数由800人增加到1300人，翻了一番。',
        '用电量从30亿度增至45亿度，翻一番。',
      ],
      silent: ['收入从1.5万元增加到3万元，实现翻番。', '产能由50万辆提升到200万辆，翻了两番。'],
    },
    en: {
      fire: [
        'Income doubled from $1,500 to $2,400.',
        'The number of clinics tripled, from 30 to 60.',
        'Rents have doubled to $1,900, from $1,200 a decade ago.',
        'Membership quadrupled from 200 to 600.',
      ],
      silent: ['Income doubled from $1,500 to $3,000.', 'The number of clinics tripled, from 30 to 90.'],
    },
  },
  compound: {
    zh: {
      fire: [
        '五年间，产值由10.2亿元增至20.4亿元，年均增长25%。',
        '2020年至2023年，用户从102万户增至183万户，年均增长10%。',
        '人口由52.3万人增加到60.4万人，四年年均增长2%。',
        '四年来研发投入年均增长20%，从5.2亿元增至8.1亿元。',
      ],
      silent: [
        '五年间，产值由10.2亿元增至20.4亿元，年均增长14.9%。',
        '四年来研发投入年均增长20%，从5.0亿元增至10.4亿元。',
      ],
    },
    en: {
      fire: [
        'Over five years output rose from $10.2bn to $20.4bn, an average of 25% a year.',
        'Revenue grew 20% annually for four years, from 5.2m to 8.1m.',
        'From 2020 to 2023 users rose from 100,000 to 180,000, or 10% a year.',
        'The population grew by an average of 2% a year over four years, from 50,000 to 60,000.',
      ],
      silent: [
        'Over five years output rose from $10.2bn to $20.4bn, an average of 14.9% a year.',
        'Revenue grew 20% annually for four years, from 5.0m to 10.4m.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '去年发生事故2起，今年5起，增长150%。',
        '新开门店由4家增加到9家，增幅125%。',
        '立案数从8件升至14件，同比增长75%。',
        '今年新增企业6家，较去年的3家增长100%。',
      ],
      silent: ['去年发生事故200起，今年500起，增长150%。', '单价由4元涨至9元，涨幅125%。'],
    },
    en: {
      fire: [
        'Murders rose 150%, from two to five.',
        'The town saw five burglaries, up 67% from three.',
        'Cases increased from 8 to 14, a 75% jump.',
        'Complaints doubled, a rise of 100%, from 4 to 8.',
      ],
      silent: ['Burglaries rose 150%, from 200 to 500.', 'The fare rose from $4 to $9, up 125%.'],
    },
  },
  'missing-base': {
    zh: {
      fire: ['线上订单猛增280%。', '投诉量大幅下降45%。', '客单价提升了33%。', '夜间消费增长六成。'],
      silent: ['线上订单比上月猛增280%。', '今年上半年，投诉量下降45%。'],
    },
    en: {
      fire: [
        'Online orders soared 280%.',
        'Complaints plunged 45 percent.',
        'Night-time spending grew by 60%.',
        'Productivity has improved 33%.',
      ],
      silent: ['Online orders soared 280% in a year.', 'Complaints plunged 45 percent from 200 in 2022.'],
    },
  },
  direction: {
    zh: {
      fire: [
        '平均气温由12.5度上升到11.8度。',
        '床位数从860张减少到920张。',
        '票价由15元上调至12元。',
        '申请量从2300件下滑至2700件。',
      ],
      silent: ['平均气温由11.8度上升到12.5度。', '床位数从920张减少到860张。'],
    },
    en: {
      fire: [
        'The average temperature rose from 12.5 to 11.8 degrees.',
        'Bed numbers were cut from 860 to 920.',
        'Fares went up to $12 from $15.',
        'Applications slid from 2,300 to 2,700.',
      ],
      silent: ['The average temperature rose from 11.8 to 12.5 degrees.', 'Fares went up to $15 from $12.'],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '今年上半年营收60亿元，较去年全年的110亿元下降45%。',
        '今年前10个月完成投资480亿元，比2024年全年的500亿元减少4%。',
        '一季度进口30亿元，与去年上半年的55亿元相比下降45%。',
        '前8个月受理案件900件，比上年全年1200件下降25%。',
      ],
      silent: [
        '今年上半年营收60亿元，较去年同期的50亿元增长20%。',
        '前8个月受理案件900件，比上年前8个月1200件下降25%。',
      ],
    },
    en: {
      fire: [
        'Revenue was $60m in the first half, down 45% from $110m for the whole of last year.',
        'In the first ten months 480 homes were built, 4% fewer than the 500 built in all of 2024.',
        'First-quarter imports of $30m compare with $55m in the first half of last year, a fall of 45%.',
        'In eight months there were 900 cases, down 25% from 1,200 in the full year 2024.',
      ],
      silent: [
        'Revenue was $60m in the first half, up 20% from $50m in the same half of last year.',
        'First-quarter imports of $30m compare with $40m in the first quarter of last year, a fall of 25%.',
      ],
    },
  },
  'yoy-mom': {
    zh: {
      fire: [
        '6月销量同比（比5月）增长12%。',
        '10月价格环比上涨3%，即与去年10月相比上涨3%。',
        '三季度产值环比增长6%（与上年三季度相比）。',
        '11月客流同比上升4%（较10月）。',
      ],
      silent: ['6月销量环比（比5月）增长12%。', '10月价格同比上涨3%，即与去年10月相比上涨3%。'],
    },
    en: {
      fire: [
        'Sales were up 12% year on year compared with the previous month.',
        'Prices rose 3% month on month, compared with October last year.',
        'Output climbed 6% quarter on quarter, from the same quarter a year earlier.',
        'In June, sales rose 12% year over year, against May.',
      ],
      silent: [
        'Sales were up 12% month on month compared with May.',
        'Prices rose 3% year on year, compared with October last year.',
      ],
    },
  },
  'relative-only': {
    zh: {
      fire: [
        '吸烟者患肺癌的风险增加20倍。',
        '久坐使死亡风险升高40%。',
        '该药可使中风风险降低一半。',
        '熬夜人群的发病率高出三成。',
      ],
      silent: ['死亡风险升高40%，由每千人5例升至7例。', '该药可使中风风险由2%降至1%，降低一半。'],
    },
    en: {
      fire: [
        'Smokers are at 20 times the risk of lung cancer.',
        'Sitting all day raises the risk of death by 40%.',
        'The drug halves the risk of stroke.',
        'Night owls are 30% more likely to develop diabetes.',
      ],
      silent: [
        'The risk of death rises by 40%, from 5 to 7 in 1,000.',
        'The drug halves the risk of stroke, from 2% to 1%.',
      ],
    },
  },
  'nominal-money': {
    zh: {
      fire: [
        '2010年月薪3000元，现在月薪9000元，实际收入增至三倍。',
        '1998年人均收入2000元，2023年为2.4万元，生活水平提高11倍。',
        '2000年退休金600元，如今3600元，购买力翻了几番，是当年的6倍。',
        '与2008年的每人每年1200元相比，今年补助达4800元，实际购买力提高三倍。',
      ],
      silent: ['剔除物价因素，2010年以来实际收入增至三倍。', '2010年月薪3000元，现在月薪9000元。'],
    },
    en: {
      fire: [
        'Wages rose from $900 in 1998 to $2,700 today, so workers can buy three times as much.',
        'A pension of $600 in 2000 is now $3,600, six times the purchasing power.',
        'In 2010 pay was 3,000 yuan; it is now 9,000 yuan, so families are three times better off.',
        'Income was $5,000 in 1995 and is $20,000 now: real income has quadrupled.',
      ],
      silent: [
        'Adjusted for inflation, real income has tripled since 2010.',
        'Wages rose from $900 in 1998 to $2,700 today.',
      ],
    },
  },
};
