import type { FreshPassages } from './fresh.ts';

/** The rules of severity error, fifth and sixth unseen batch: what must make them speak. */
export const UNSEEN_5: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '今年拨给乡镇的养路费共864万元，县道用了372万元，乡道用了296万元，剩下的176万元给了村道。',
        '评审团共15位评委，作家6位、编辑5位、大学老师3位，此外没有别人。',
        '全年接诊8640人次，其中门诊6120人次、急诊1830人次、住院490人次，再没有别的。',
        '头三天分别卖出420张、380张和510张，三天共卖出1210张。',
      ],
      silent: [],
    },
    en: {
      fire: ['The choir has 48 singers: 21 sopranos, 12 altos, nine tenors and eight basses, and nobody else.'],
      silent: [],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '县里去年培训乡村电工210名，拿到证书的就有246名。',
        '园区现有企业93家，其中规上企业127家。',
        '全县有学校86所，其中已通校车的98所。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The ferry carried 412 passengers, including 431 children.',
        'There are 58 houses in the village, of which 63 are holiday homes.',
      ],
      silent: [],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '社区登记流浪猫80只，其中橘猫38只、狸花猫29只、黑猫21只。',
        '这届诗歌节收到投稿500首：本省230首，外省210首，海外90首。',
        '夏令营招了120名孩子，7岁至9岁48名，10岁至12岁52名，13岁至15岁36名。',
      ],
      silent: [],
    },
    en: {
      fire: ['Of the 60 flats, 34 have one bedroom, 19 have two and 12 have three.'],
      silent: [],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '你怎么上班？单选结果是：地铁46%，公交24%，自驾21%，步行或骑车15%。',
        '表决时，持股占52%的股东赞成，41%反对，17%弃权。',
        '股权结构为：国资占51%，员工持股占22%，外资占37%。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'Asked to pick one, 41% chose the bridge, 33% the tunnel, 19% the ferry and 14% had no opinion.',
        'In the poll 44% said yes, 39% said no and 27% did not know.',
      ],
      silent: [],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '一季度签约27个项目，二季度签约31个，上半年共签约68个。',
        '周六接待游客1.9万人次，周日接待2.3万人次，周末两天共接待4.6万人次。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The shop sold 2,140 bikes in the first half and 1,870 in the second, 4,210 over the year.',
        'They raised £8,200 in May and £6,900 in June, £16,100 over the two months.',
      ],
      silent: [],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至3月末，全市累计建成5G基站8640个；截至6月末，累计建成8460个。',
        '这部片子上映三天累计票房2.1亿元，到第七天，累计票房为1.8亿元。',
        '截至上月底，全市累计接种312万剂次；截至本月底，累计接种298万剂次。',
      ],
      silent: [],
    },
    en: {
      fire: ['By March the appeal had raised a total of £61,000; by June the total raised was £58,000.'],
      silent: [],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年报名1320人，去年是1180人，多了160人。',
        '甲队得94分，乙队得79分，甲队净胜25分。',
        '新桥宽26米，老桥宽9米，宽了16米。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The new pool is 50 metres long, 15 metres longer than the old one, which measured 33 metres.',
        'The tower is 212 metres tall, 12 metres taller than its neighbour, which is 190 metres.',
      ],
      silent: [],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全厂在职职工2400人，党员360人，占职工总数的18%。',
        '抽检食品850批次，合格833批次，合格率为96%。',
        '县里有小学生2.4万人，查出近视9600人，近视率45%。',
        '发放消费券1200万元，核销966万元，核销率达85.5%。',
        '合作社480户社员里，有168户种了新品种，占四成五。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'Of the 640 applicants, 208 were offered a place, or 42.5%.',
        'The council has 60 members; 27 are women, which is 55%.',
      ],
      silent: [],
    },
  },
  'point-not-percent': {
    zh: {
      fire: ['毛利率从去年的18%提升到24%，提高了6%。', '全县自来水普及率由91%上升到97%，上升6%。'],
      silent: [],
    },
    en: {
      fire: ['Unemployment fell from 7% to 5%, a drop of 2%.'],
      silent: [],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '今年收治中暑患者84例，比去年的60例增加了24%。',
        '门票由120元下调到90元，降价33%。',
        '班车由每天24班加密到30班，运力增加三成五。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The herd shrank from 800 to 600, a decline of 33%.',
        'Attendance was 12,400, against 15,500 the year before, a decline of 25%.',
      ],
      silent: [],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['改造后，每吨水的电耗减少了3倍。', '今年的投诉量比去年少了2倍。', '新工艺让用水量降低了5倍。'],
      silent: [],
    },
    en: {
      fire: ['The new bulbs use four times less power, cutting costs by three times.'],
      silent: [],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['受雨水影响，葡萄产量同比减少130%。', '整治以后，夜间噪声投诉降了110%。'],
      silent: [],
    },
    en: {
      fire: ['Footfall in the arcade has dropped by 115% since the road closed.'],
      silent: [],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: ['今年大学生就业率达到104%。', '全村自来水入户率已达101.5%。'],
      silent: [],
    },
    en: {
      fire: ['The school reported an attendance rate of 103% in May.'],
      silent: [],
    },
  },
  'all-but': {
    zh: {
      fire: [
        '32个站点已全部通车，还有两个站点要到明年才能启用。',
        '小区居民百分之百同意加装电梯，只有一楼两户不同意。',
        '全部15个村都通了燃气，只有东岭村、西岭村两个村还没通。',
      ],
      silent: [],
    },
    en: {
      fire: ['All 24 homes have been sold, although five are still on the market.'],
      silent: [],
    },
  },
  doubling: {
    zh: {
      fire: [
        '民宿从46家发展到132家，翻了一番。',
        '五年里，乡里的游客从9万人次增加到27万人次，翻了两番。',
        '三年间合作社社员由210户增加到380户，翻了一番。',
      ],
      silent: [],
    },
    en: {
      fire: ['Membership doubled, from 420 to 610.', 'The number of charging points has doubled, from 340 to 520.'],
      silent: [],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '到场球迷超过3.5万人（34860人）。',
        '近600名志愿者（实际为612名）参加了清滩。',
        '收入逾2亿元（1.96亿元）。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'Nearly 900 people (912 by the police count) joined the march.',
        'More than 1,500 runners (1,462) finished.',
      ],
      silent: [],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '大桥全长1860米，是县里最长的桥。\n\n记者沿着这座桥走了一遍，1680米的全长走了二十多分钟。通车后，大桥全长1680米的数字写在了碑上。',
        '这次地震共造成17人受伤。\n\n县医院说，地震共造成19人受伤，都已送医。',
        '这座水电站总装机120万千瓦，2028年投产。\n\n据设计单位介绍，水电站总装机为102万千瓦，建成后年发电46亿千瓦时。',
      ],
      silent: [],
    },
    en: {
      fire: [
        "The museum has 46 rooms. Visitors need a day for it.\n\nAll of the museum's 64 rooms were cleaned over the winter.",
        'The reservoir holds 4.6 million cubic metres of water, enough for the town.\n\nAn engineer said the reservoir holds 6.4 million cubic metres of water when full.',
      ],
      silent: [],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '水库总库容3.2亿立方米，能灌田40万亩。\n\n专家说，水库总库容3.2万立方米，在省内排第五。',
        '大桥总投资6.8亿元\n\n大桥昨天开工，总投资68亿元，工期三年。',
        '这条高速公路总投资156亿元，全长128公里。\n\n省交通厅说，高速公路总投资15.6亿元，由社会资本承担。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The stadium cost $320m to build.\n\nThe council paid part of the $32m that the stadium cost to build.',
        'The tunnel will cost £2.4bn, ministers said.\n\nThe Treasury agreed in March that the tunnel will cost £2.4m.',
      ],
      silent: [],
    },
  },
  gloss: {
    zh: {
      fire: ['捐款达到一百五十万元（15万元）。', '全县水面3.6万亩（即36万亩）。', '奖池资金突破八亿（0.8亿）元。'],
      silent: [],
    },
    en: {
      fire: ['The estate covers three thousand (30,000) acres.', 'The appeal raised half a million pounds (£50,000).'],
      silent: [],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['步道全长12公里（约合16里）。', '她体重60公斤，也就是240斤。'],
      silent: [],
    },
    en: {
      fire: ['The tank holds 50 litres (about 30 gallons).'],
      silent: [],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '村里拿出90万元给450名村民分红，每人分到1800元。',
        '24名教练带384名学员，平均每名教练带18名。',
        '3辆大巴接送学生126人，平均每辆52人。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The club shared $48,000 among its 160 members, $320 each.',
        'The 36 boats landed 540 tonnes of herring, 18 tonnes a boat.',
      ],
      silent: [],
    },
  },
  rate: {
    zh: {
      fire: ['全市人口640万，去年交通事故死亡160人，每10万人死亡4人。', '常住人口90万，去年出生6300人，出生率9‰。'],
      silent: [],
    },
    en: {
      fire: [
        'The county recorded 90 burglaries among its 45,000 homes, a rate of three per 1,000 homes.',
        'With 30 deaths in a population of 600,000, the rate is 15 per 100,000.',
      ],
      silent: [],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '这批鸡蛋每枚重52克到61克，平均每枚64克。',
        '学员年龄最小19岁，最大57岁，平均年龄62岁。',
        '各校班额在38人到46人之间，平均每班49人。',
      ],
      silent: [],
    },
    en: {
      fire: ['Rents run from $900 to $1,400 a month, with an average of $1,550.'],
      silent: [],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '城区学校近视率58%，农村学校43%，全县平均近视率61%。',
        '甲班及格率82%，乙班及格率90%，两个班总的及格率是79%。',
        '线上复购率31%，线下复购率44%，综合复购率为47%。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The pass rate was 71% for boys and 78% for girls, and 81% overall.',
        'Turnout was 48% in the north and 57% in the south, and 61% in the two together.',
      ],
      silent: [],
    },
  },
  ratio: {
    zh: {
      fire: [
        '医护比是1∶2，全院有医生180名，护士270名。',
        '男女选手之比为3∶2，男选手600名，女选手450名。',
        '师生比为1∶15，全校教师86名，学生1720名。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The home has one carer for every four residents: 12 carers and 60 residents.',
        'The class has a ratio of two girls to one boy: 16 girls and 12 boys.',
      ],
      silent: [],
    },
  },
  scale: {
    zh: {
      fire: ['观众给这部剧打出了10分制的10.6分。', '满分150分的试卷，最高分是156分。'],
      silent: [],
    },
    en: {
      fire: ['Diners rate it 5.4 out of 5.'],
      silent: [],
    },
  },
  'range-order': {
    zh: {
      fire: ['预计明天最高气温32℃至28℃。', '每户补贴5000元到3000元不等。'],
      silent: [],
    },
    en: {
      fire: ['Tickets cost between $80 and $50.'],
      silent: [],
    },
  },
  weekday: {
    zh: {
      fire: ['开幕式定在2025年11月8日（星期一）。', '公司2026年3月2日（周三）发布年报。'],
      silent: [],
    },
    en: {
      fire: ['The vote is on Tuesday, November 5, 2025.'],
      silent: [],
    },
  },
  'date-exists': {
    zh: {
      fire: ['报名截止到2025年9月31日。', '新规从2026年2月30日起施行。'],
      silent: [],
    },
    en: {
      fire: ['The lease ended on June 31, 2024.'],
      silent: [],
    },
  },
  century: {
    zh: {
      fire: ['这座教堂建于18世纪的1865年。', '上世纪70年代，也就是1983年，村里通了电。'],
      silent: [],
    },
    en: {
      fire: ['He opened the shop in the 1980s, in 1992.'],
      silent: [],
    },
  },
  'unlike-periods': {
    zh: {
      fire: [
        '上半年营收48亿元，比去年全年的92亿元下降48%。',
        '1至9月卖出房屋2100套，较上年12个月的3400套减少38%。',
        '前十个月新增就业8.1万人，比去年全年的9.6万人下降15.6%。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'Sales were $30m in the first quarter, down 74% from $115m in all of last year.',
        'Profit for the six months was $14m, 53% less than the $30m earned in the whole of last year.',
      ],
      silent: [],
    },
  },
  direction: {
    zh: {
      fire: [
        '每百公里油耗由7.2升降到7.9升。',
        '全县贫困发生率从3.1%上升至0.6%。',
        '脱贫户人均收入从1.5万元下降到1.8万元。',
      ],
      silent: [],
    },
    en: {
      fire: ['The price climbed from $64 to $58 a barrel.', 'Waiting times have been cut from 14 weeks to 17.'],
      silent: [],
    },
  },
  'rank-order': {
    zh: {
      fire: [
        '金牌榜上，A队以21枚列第一，B队以24枚列第二。',
        '销量冠军是甲品牌，卖出3.2万台；第二名乙品牌卖出3.6万台。',
        '用电量最大的是甲县，4.2亿千瓦时；其次是乙县，4.6亿千瓦时。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'Oslo came first with 118 points and Bergen second with 124.',
        'Brazil was the largest exporter, with 41 million bags, ahead of Vietnam with 46 million.',
      ],
      silent: [],
    },
  },
  superlative: {
    zh: {
      fire: [
        '今年高温日数38天，为有记录以来最多，2013年为41天。',
        '10月销量6.2万辆，创历史新高，而今年3月曾卖出6.5万辆。',
        '今年报考人数9.8万人，是历年最多的一年，2022年为10.3万人。',
      ],
      silent: [],
    },
    en: {
      fire: [
        'The river reached a record 7.1 metres; in 1953 it stood at 7.4 metres.',
        'The harvest of 8,100 tonnes was the biggest ever; in 2014 it was 8,700 tonnes.',
      ],
      silent: [],
    },
  },
};
