import type { FreshPassages } from './fresh.ts';

/** Sums, shares and changes, second unseen batch. */
export const UNSEEN_2_1: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '省队此次共派出54名运动员，男选手29人，女选手23人，平均年龄19岁。',
        '受台风影响，机场昨天取消航班187架次：进港96架次，出港101架次。',
      ],
      silent: ['受台风影响，机场昨天取消航班187架次，其中进港96架次；另有30架次备降。'],
    },
    en: {
      fire: ['The committee has 15 seats, split between the Liberals with eight and the Greens with five.'],
      silent: ['The committee has 15 seats, eight of them held by the Liberals and five by the Greens.'],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '老街上还在营业的铺子只剩43间，五金铺和裁缝铺合起来就有51间。',
        '这次普查登记了古树名木2316株，树龄在三百年以上的多达2631株。',
      ],
      silent: ['老街上的铺子有43间，隔壁新街上的五金铺和裁缝铺就有51间。'],
    },
    en: {
      fire: ['Only 28 of the island’s residents are under 16, and 33 of those children go to the village school.'],
      silent: ['Only 28 of the island’s residents are under 16, and 22 of those children go to the village school.'],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '博物馆去年接收捐赠160件，瓷器71件、书画58件、钱币49件。',
        '全年共查获走私案件96起，海上查获52起，陆路查获37起，空港查获24起。',
      ],
      silent: ['全年共查获走私案件96起，涉及香烟的52起，涉及冻品的37起，两人以上结伙作案的24起。'],
    },
    en: {
      fire: ['Of the 60 paintings in the sale, 27 are from the 18th century, 24 from the 19th and 16 from the 20th.'],
      silent: ['Of the 60 paintings in the sale, 27 are by women, 24 have never been shown and 16 are unsigned.'],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '业主大会就是否更换物业进行表决，同意的占61%，不同意的占27%，弃权的占22%。',
        '公司股权结构为：创始团队持股48%，员工持股平台持股22%，两家基金分别持股25%和15%。',
      ],
      silent: ['业主大会就是否更换物业进行表决，同意的占61%，不同意的占27%，弃权的占12%。'],
    },
    en: {
      fire: ['Heating takes up 46% of the school’s energy bill, lighting 31%, and everything else 33%.'],
      silent: ['Heating takes up 46% of the school’s energy bill, lighting 31%, and everything else 23%.'],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '谈到骑行时最担心什么，受访者中有78%的人提到机动车占道，有65%的人提到路面坑洼，提到夜间照明不足的也有52%。',
        '消费者放弃网购的原因主要有：运费太高（69%）、尺码不准（55%）、退货麻烦（48%）。',
      ],
      silent: ['消费者放弃网购的原因（每人最多选三项）：运费太高69%，尺码不准55%，退货麻烦48%。'],
    },
    en: {
      fire: [
        'What do commuters do on the train? Some 74% read the news, 61% listen to music and 38% sleep, the survey says.',
      ],
      silent: [
        'What do commuters do on the train? They could give several answers: 74% read the news, 61% listen to music and 38% sleep.',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '今年列入改造计划的有五条老街：学前街、打铁巷、北门头、鱼市口。',
        '这家诊所只看三种病——颈椎病、肩周炎、腰椎间盘突出、膝关节炎，名气却不小。',
      ],
      silent: ['今年列入改造计划的有四条老街：学前街、打铁巷、北门头、鱼市口。'],
    },
    en: {
      fire: ['The strike hit five airports: Lyon, Nice, Toulouse and Nantes.'],
      silent: ['The strike hit four airports: Lyon, Nice, Toulouse and Nantes.'],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '三天小长假，景区第一天接待1.2万人次，第二天接待1.6万人次，第三天接待0.9万人次，三天累计4.3万人次。',
        '去年，该厂上半年减排二氧化碳2300吨，下半年减排2750吨，全年减排5500吨。',
      ],
      silent: ['去年，该厂上半年减排二氧化碳2300吨，下半年减排2750吨，全年减排5050吨。'],
    },
    en: {
      fire: ['The bakery sold 1,450 pies on Saturday and 1,280 on Sunday, making 2,930 over the weekend.'],
      silent: ['The bakery sold 1,450 pies on Saturday and 1,280 on Sunday, making 2,730 over the weekend.'],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '该专线自开通以来，到上月末累计发送旅客36.5万人次；到本月末，累计发送旅客33.9万人次。',
        '今年前4个月，全市累计签发健康证1.82万张，前5个月累计签发1.67万张。',
      ],
      silent: ['今年前4个月，全市累计签发健康证1.82万张，仅5月就签发0.35万张。'],
    },
    en: {
      fire: ['Up to May, 3,900 homes in total had been insulated; up to July, the cumulative figure was 3,500.'],
      silent: ['Up to May, 3,900 homes in total had been insulated; another 3,500 are due by the end of next year.'],
    },
  },
  difference: {
    zh: {
      fire: [
        '新校舍建成后，学生宿舍由86间增加到134间，多出58间。',
        '她以2小时31分的成绩完赛。参赛人数方面，今年为4870人，比上届多870人，上届是4200人。',
      ],
      silent: ['新校舍建成后，学生宿舍由86间增加到134间，多出48间。'],
    },
    en: {
      fire: ['The lake is home to 86 swans this winter. Last winter there were 71, so the flock has grown by 25.'],
      silent: ['The lake is home to 86 swans this winter. Last winter there were 71, so the flock has grown by 15.'],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '县城有餐饮门店1250家，已安装油烟净化设备的门店1000家，安装率为85%。',
        '在受检的800名驾驶员中，有104人查出高血压，比例高达18%。',
      ],
      silent: ['在受检的800名驾驶员中，有104人查出高血压，比例达到13%。'],
    },
    en: {
      fire: ['Sixty-three of the 420 lambs born on the estate died in the frost, some 25%.'],
      silent: ['Sixty-three of the 420 lambs born on the estate died in the frost, some 15%.'],
    },
  },
  'share-feasible': {
    zh: {
      fire: ['班里31名同学，有40%参加了合唱团。', '医生对27位患者做了回访，满意度为93.3%。'],
      silent: ['医生对27位患者做了回访，满意度为92.6%。'],
    },
    en: {
      fire: ['A survey of 13 beekeepers found that 50% had lost a hive.'],
      silent: ['A survey of 13 beekeepers found that 46% had lost a hive.'],
    },
  },
  'point-not-percent': {
    zh: {
      fire: [
        '该村的外出务工率已从五年前的47%降低到29%，足足降了18%。',
        '银行将首付比例由30%下调至20%，下调幅度为10%。',
      ],
      silent: ['银行将首付比例由30%下调至20%，下调10个百分点。'],
    },
    en: {
      fire: ['The share of pupils who walk to school has dropped from 54% to 39%, a decline of 15%.'],
      silent: [
        'The share of pupils who walk to school has dropped from 54% to 39%, a decline of 15 percentage points.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '合作社的社员由200户发展到260户，一年就增长了30个百分点。',
        '渡轮日均客流从4000人次减少到3000人次，减少25个百分点。',
      ],
      silent: ['渡轮日均客流从4000人次减少到3000人次，减少25%。'],
    },
    en: {
      fire: ['Subscriptions climbed by 50 percentage points, from 4,000 to 6,000.'],
      silent: ['Subscriptions climbed by 50 per cent, from 4,000 to 6,000.'],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '养殖户老高说，去年一只羊卖1200元，眼下能卖到1500元，涨了三成半。',
        '2023年，该市发放助学金640万元；2024年增加到800万元，同比增长35%。',
      ],
      silent: ['2023年，该市发放助学金640万元；2024年增加到800万元，同比增长25%。'],
    },
    en: {
      fire: ['Ten years ago the parish had 1,600 regular churchgoers; now it has 1,200, a fall of 40%.'],
      silent: ['Ten years ago the parish had 1,600 regular churchgoers; now it has 1,200, a fall of 25%.'],
    },
  },
  multiple: {
    zh: {
      fire: ['直播间的粉丝从2.4万人涨到12万人，涨了5倍。', '仓库面积由原先的800平方米扩建为2400平方米，扩大了3倍。'],
      silent: ['直播间的粉丝从2万人涨到10万人，涨了4倍。'],
    },
    en: {
      fire: [
        'The reserve has grown from 30 square miles to 60, an increase of two times on its old size, or three times as large.',
      ],
      silent: ['The reserve has grown from 30 square miles to 60, twice as large as before.'],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['这种新电池的自重比老款轻了两倍。', '推行网上办理之后，群众跑腿次数降低了四倍。'],
      silent: ['这种新电池的自重只有老款的一半。'],
    },
    en: {
      fire: ['The new kiln uses four times less gas than the old one.'],
      silent: ['The new kiln uses a quarter of the gas that the old one did.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['实行垃圾分类后，填埋量锐减150%。', '今年夏天，泳池溺水事故较往年减少105%。'],
      silent: ['该航空公司净利润较上年同期减少150%。'],
    },
    en: {
      fire: ['Absenteeism has been cut by 130% since the canteen opened.'],
      silent: ['Operating profit was down by 130%, to a loss of $3m.'],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: ['据通报，全区中小学食堂明厨亮灶覆盖率已达110%。', '本学期，该校学生出勤率为101.5%。'],
      silent: ['截至目前，全区完成年度植树任务的110%。'],
    },
    en: {
      fire: ['Literacy in the province now stands at 104%, the ministry says.'],
      silent: ['Tax revenue came in at 104% of the plan, the ministry says.'],
    },
  },
};
