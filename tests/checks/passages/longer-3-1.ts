import type { FreshPassages } from './fresh.ts';

/** A third set of passages of one to three sentences; part 1. */

export const LONGER_3_1: FreshPassages = {
  'unit-dimension': {
    zh: {
      fire: [
        '古塔始建于北宋，七层八角，塔高42.6立方米，塔内藏有壁画18幅。',
        '该展厅建筑面积约1800公斤，分为五个单元，展出文物230件。',
      ],
      silent: [
        '古塔始建于北宋，七层八角，塔高42.6米，占地面积300平方米，塔内藏有壁画18幅。',
        '这头鲸长11.3米、重约14吨，被20名志愿者合力推回海中。',
      ],
    },
    en: {
      fire: [
        'The icicle that fell on the car weighed about 40 inches, the owner said. No one was hurt.',
        'Divers reached the wreck, which lies at a depth of 62 kilograms, on their third attempt.',
      ],
      silent: [
        'The icicle that fell on the car weighed about 40 pounds and was 60 inches long. No one was hurt.',
        'Divers reached the wreck, which lies at a depth of 62 metres and holds 300 tonnes of oil.',
      ],
    },
  },
  'unit-conversion': {
    zh: {
      fire: [
        '据报道，该国境内的沙漠面积为30万平方英里，约合40万平方公里，人口不足百万。',
        '选手们要在水里游完2.4英里（约1.9公里），再骑行180公里，完赛率为87%。',
      ],
      silent: [
        '据报道，该国境内的沙漠面积为30万平方英里，约合78万平方公里，人口不足百万。',
        '选手们要在水里游完2.4英里（约3.86公里），再骑行180公里，完赛率为87%。',
      ],
    },
    en: {
      fire: [
        'The village lies at 4,000 metres, or about 9,000 feet, above sea level and has 300 inhabitants.',
        'Police seized 20 kilos (64 pounds) of cocaine and arrested two men aged 31 and 45.',
      ],
      silent: [
        'The village lies at 4,000 metres, or about 13,100 feet, above sea level and has 300 inhabitants.',
        'Police seized 20 kilos (44 pounds) of cocaine and arrested two men aged 31 and 45.',
      ],
    },
  },
  currency: {
    zh: {
      fire: [
        {
          text: '歌手巡演亚洲站票房达4500万美元，约合人民币32亿元，共演出28场，观众92万人次。',
          issueDate: '2025-07-01',
        },
        { text: '罚单金额为6万欧元（约合人民币5000元），俱乐部可在十天内提出申诉。', issueDate: '2025-04-18' },
      ],
      silent: [
        {
          text: '歌手巡演亚洲站票房达4500万美元，约合人民币3.2亿元，共演出28场，观众92万人次。',
          issueDate: '2025-07-01',
        },
        { text: '罚单金额为6万欧元（约合人民币49万元），俱乐部可在十天内提出申诉。', issueDate: '2025-04-18' },
      ],
    },
    en: {
      fire: [
        {
          text: 'Thieves took jewels worth 88 million euros ($41 million) from the museum on Sunday morning, within seven minutes.',
          issueDate: '2025-10-22',
        },
        {
          text: 'Each family is to receive 500,000 yen, or about $33,000, by the end of March.',
          issueDate: '2025-02-02',
        },
      ],
      silent: [
        {
          text: 'Thieves took jewels worth 88 million euros ($102 million) from the museum on Sunday morning, within seven minutes.',
          issueDate: '2025-10-22',
        },
        {
          text: 'Each family is to receive 500,000 yen, or about $3,300, by the end of March.',
          issueDate: '2025-02-02',
        },
      ],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '全镇留守儿童860名。暑期以来，流动图书车已服务留守儿童1290人次，镇里称服务覆盖率达到了150%。',
        '工会上半年慰问困难职工5200人次，全市在档困难职工4000人，慰问覆盖率130%。',
      ],
      silent: [
        '全镇留守儿童860名。暑期以来，流动图书车已服务留守儿童1290人次，平均每人1.5次。',
        '工会上半年慰问困难职工5200人次，全市在档困难职工4000人，慰问覆盖率96%。',
      ],
    },
    en: {
      fire: [
        'The mobile clinic made 2,600 visits in a valley of 2,000 people, so its coverage was 130%, according to the charity.',
        'There are 600 prisoners in the jail. Some 780 attendances were logged at literacy classes, a participation rate of 130%.',
      ],
      silent: [
        'The mobile clinic made 2,600 visits in a valley of 2,000 people, an average of 1.3 each.',
        'There are 600 prisoners in the jail. Some 780 attendances were logged at literacy classes, which 210 prisoners joined, a participation rate of 35%.',
      ],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '救助站昨晚接收流浪猫84只，由14名志愿者照看，平均每人照看8只，另有3只送医。',
        '比赛中，两队共有22名球员出场，全场跑动总距离231公里，人均跑动12.5公里。',
      ],
      silent: [
        '救助站昨晚接收流浪猫84只，由14名志愿者照看，平均每人照看6只，另有3只送医。',
        '比赛中，两队共有22名球员出场，全场跑动总距离231公里，人均跑动10.5公里，上一场人均跑动11.2公里。',
      ],
    },
    en: {
      fire: [
        'The choir of 40 singers raised £6,000 for the hospice, or £250 per singer, at its spring concert.',
        'Thirty-five volunteers served 1,400 meals on Christmas Day. That works out at 55 meals for each volunteer.',
      ],
      silent: [
        'The choir of 40 singers raised £6,000 for the hospice, or £150 per singer, at its spring concert.',
        'Thirty-five volunteers served 1,400 meals on Christmas Day. That works out at 40 meals for each volunteer.',
      ],
    },
  },
  rate: {
    zh: {
      fire: [
        '该市有居民150万人，上月报告手足口病75例，发病率为每10万人15例，主要集中在幼儿园。',
        '全省机动车驾驶人2000万，去年醉驾被查4万人，相当于每千名驾驶人中有20人被查。',
      ],
      silent: [
        '该市有居民150万人，上月报告手足口病75例，发病率为每10万人5例，主要集中在幼儿园。',
        '全省机动车驾驶人2000万，去年醉驾被查4万人，相当于每千名驾驶人中有2人被查。',
      ],
    },
    en: {
      fire: [
        'Nineteen of the region’s 380,000 people died of heatstroke, a rate of 500 per million.',
        'With 24 dentists for 80,000 residents, the county has one of the lowest rates in the state: 6 per 10,000.',
      ],
      silent: [
        'Nineteen of the region’s 380,000 people died of heatstroke, a rate of 50 per million.',
        'With 24 dentists for 80,000 residents, the county has one of the lowest rates in the state: 3 per 10,000.',
      ],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '八位评委给出的分数在8.6分到9.4分之间，平均分为9.7分，暂列第一。',
        '考古人员对出土的26枚箭镞称重，最轻的6.1克，最重的9.8克，平均重量10.4克。',
      ],
      silent: [
        '八位评委给出的分数在8.6分到9.4分之间，平均分为9.1分，暂列第一。',
        '考古人员对出土的26枚箭镞称重，最轻的6.1克，最重的9.8克，平均重量7.4克。',
      ],
    },
    en: {
      fire: [
        'The hikers, whose ages ranged from 17 to 35, had an average age of 38. All nine were found on Monday.',
        'Tickets cost between $20 and $85. The average price paid was $92, the theatre said.',
      ],
      silent: [
        'The hikers, whose ages ranged from 17 to 35, had an average age of 24. All nine were found on Monday.',
        'Tickets cost between $20 and $85. The average price paid was $42; a year ago it was $92.',
      ],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '上午场的上座率为63%，下午场为78%，全天总上座率达到85%，观众以学生为主。',
        '本科生论文抽检合格率97.1%，研究生为98.6%，全校总体合格率96.2%。',
      ],
      silent: [
        '上午场的上座率为63%，下午场为78%，全天总上座率达到71%，观众以学生为主。',
        '本科生论文抽检合格率97.1%，研究生为98.6%，全校总体合格率97.5%。',
      ],
    },
    en: {
      fire: [
        'In public schools 82% of pupils were vaccinated and in private schools 74%. The overall rate was 88%.',
        'Support stood at 54% among men and 61% among women; overall, 49% of those asked backed the ban.',
      ],
      silent: [
        'In public schools 82% of pupils were vaccinated and in private schools 74%. The overall rate was 80%.',
        'Support stood at 54% among men and 61% among women; overall, 58% of those asked backed the ban.',
      ],
    },
  },
  ratio: {
    zh: {
      fire: [
        '该乐团现有弦乐手48人、管乐手16人，弦乐与管乐人数之比为4∶1。',
        '医院的医护比为1∶2，全院医生120人，护士180人，床位400张。',
      ],
      silent: [
        '该乐团现有弦乐手48人、管乐手16人，弦乐与管乐人数之比为3∶1。',
        '医院的医护比为1∶1.5，全院医生120人，护士180人，床位400张。',
      ],
    },
    en: {
      fire: [
        'The zoo has 30 male and 90 female antelopes, a ratio of 1 to 4, and 12 calves.',
        'Sunny days outnumbered rainy ones by four to one: there were 24 sunny days and 8 rainy days.',
      ],
      silent: [
        'The zoo has 30 male and 90 female antelopes, a ratio of 1 to 3, and 12 calves.',
        'Sunny days outnumbered rainy ones by three to one: there were 24 sunny days and 8 rainy days.',
      ],
    },
  },
  scale: {
    zh: {
      fire: [
        '游客通过扫码对导游打分，最高为5分，王莉以5.2分位居榜首，比去年提高0.3分。',
        '英语四级总分710分，他这次考了725分，比上次多了40分。',
      ],
      silent: [
        '游客通过扫码对导游打分，最高为5分，王莉以4.9分位居榜首，比去年提高0.3分。',
        '英语四级总分710分，他这次考了625分，比上次多了40分。',
      ],
    },
    en: {
      fire: [
        'Critics rated the play 4.7 out of 4 on average, the theatre’s website claims.',
        'Patients rate their pain from 0 to 10. On admission, his score was 11, a nurse wrote.',
      ],
      silent: [
        'Critics rated the play 3.7 out of 4 on average, the theatre’s website claims.',
        'Patients rate their pain from 0 to 10. On admission, his score was 8; he was given 12 tablets.',
      ],
    },
  },
  pace: {
    zh: {
      fire: [
        '渡口平均每天运送乘客900人次，全年运送乘客330万人次，其中学生占四成。',
        '志愿者每天巡河6公里，坚持了60天，累计巡河3600公里。',
      ],
      silent: [
        '渡口平均每天运送乘客900人次，全年运送乘客33万人次，其中学生占四成。',
        '志愿者每天巡河6公里，坚持了60天，累计巡河360公里。',
      ],
    },
    en: {
      fire: [
        'The shelter hands out 250 blankets a day. It gave away 910,000 blankets last year.',
        'Over 20 days the jury heard 300 witnesses, about 150 a day.',
      ],
      silent: [
        'The shelter hands out 250 blankets a day. It gave away 91,000 blankets last year.',
        'Over 20 days the jury heard 300 witnesses, about 15 a day.',
      ],
    },
  },
  ceiling: {
    zh: {
      fire: ['该乡现有脱贫人口2800万人，去年人均收入1.4万元。', '全村党员1.2亿名，分属6个党小组。'],
      silent: ['该乡现有脱贫人口2800人，去年人均收入1.4万元。', '全市党员12万名，全国党员超过1亿名。'],
    },
    en: {
      fire: [
        'The town has 36 million residents and one cinema with 240 seats.',
        'About 720 million Americans own a dog, the survey suggests.',
      ],
      silent: [
        'The town has 36,000 residents and one cinema with 240 seats.',
        'About 72 million Americans own a dog, the survey suggests.',
      ],
    },
  },
  'range-order': {
    zh: {
      fire: ['冰层厚度在35厘米至20厘米之间，景区开放了3条雪道。', '观众年龄多在40～25岁，女性占六成。'],
      silent: ['冰层厚度在20厘米至35厘米之间，景区开放了3条雪道。', '水温由25℃降至20℃，观众以40岁至50岁为主。'],
    },
    en: {
      fire: [
        'The course takes between five and three weeks, depending on the student.',
        'Winds of 80 to 60 miles an hour are forecast for the coast on Tuesday.',
      ],
      silent: [
        'The course takes between three and five weeks, depending on the student.',
        'Winds fell from 80 to 60 miles an hour overnight; 300 trees were down.',
      ],
    },
  },
  'range-unit': {
    zh: {
      fire: ['每年约有8至10万只天鹅在此越冬。', '整套设备需要1到2亿元，工期18个月。'],
      silent: ['每年约有8万至10万只天鹅在此越冬。', '整套设备需要1亿到2亿元，工期12至18个月。'],
    },
    en: {
      fire: [
        'The reef is home to 3 to 4 million fish.',
        'The new wing would cost 20 to $25 million and take two years.',
      ],
      silent: [
        'The reef is home to 3 million to 4 million fish.',
        'The new wing would cost $20 million to $25 million and take two to three years.',
      ],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: ['该馆年接待观众6万五千人次，其中学生占一半。', '仓库里存放着口罩7千三百只。'],
      silent: ['该馆年接待观众6.5万人次，其中学生占一半。', '仓库里存放着口罩七千三百只，消毒液45瓶。'],
    },
    en: {
      fire: [
        'The fire destroyed 7 thousand 200 books in under an hour.',
        'He has run 5 thousand four hundred miles since January.',
      ],
      silent: [
        'The fire destroyed 7,200 books in under an hour.',
        'He has run five thousand four hundred miles since January, in 12 pairs of shoes.',
      ],
    },
  },
  weekday: {
    zh: {
      fire: [
        '庭审定于2025年12月2日（星期四）上午9时开始，预计持续两天。',
        '2025年5月4日，星期三，学校举行了18岁成人礼。',
      ],
      silent: [
        '庭审定于2025年12月2日（星期二）上午9时开始，预计持续两天。',
        '2025年5月4日，星期日，学校举行了18岁成人礼。',
      ],
    },
    en: {
      fire: [
        'The funeral takes place on Tuesday, 20 November 2025, at St Mary’s.',
        'She vanished on Friday, March 8, 2023, on her way to work.',
      ],
      silent: [
        'The funeral takes place on Thursday, 20 November 2025, at St Mary’s.',
        'She vanished on Wednesday, March 8, 2023, on her way to work.',
      ],
    },
  },
};
