import type { FreshPassages } from './fresh.ts';

/** Sums, shares and changes, first unseen batch. */
export const UNSEEN_1_1: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '专项检查历时半个月，共发现隐患86处。其中消防类31处，电气类27处，燃气类24处，再无其他类型。',
        '今年城区新投放公交车145辆，纯电动车型92辆，其余均为氢能车，有43辆。',
      ],
      silent: ['全市现有公共图书馆28座，市级2座、区县级9座，其余17座设在乡镇。'],
    },
    en: {
      fire: ['The shelter took in 412 animals last winter, made up of 236 dogs and 166 cats.'],
      silent: ['The shelter took in 412 animals last winter, among them 236 dogs and 166 cats.'],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '镇上共有渔船213艘，眼下正值休渔期，其中已回港停靠的达231艘。',
        '报名参加支教的大学生有1480人，女生就占了1508人，不少是第一次出远门。',
      ],
      silent: ['镇上共有渔船213艘，另有外地来此避风的渔船231艘。'],
    },
    en: {
      fire: ['Inspectors visited 74 care homes in the spring; 81 of them were told to improve.'],
      silent: ['Inspectors visited 74 care homes in the spring and 81 nurseries in the summer.'],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '村里的120亩果园，梨树占了65亩，桃树48亩，李子树22亩。',
        '去年该院收治烧伤患者340例，按年龄分，儿童128例、中青年167例、60岁以上老人73例。',
      ],
      silent: ['受访的80家企业中，开展线上业务的有61家，拥有自主品牌的有47家。'],
    },
    en: {
      fire: ['The fleet has 90 lorries: 44 run on diesel, 31 on gas and 22 on batteries, the operator said.'],
      silent: ['The fleet has 90 lorries; 71 are fitted with cameras and 58 are less than five years old.'],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '网友就是否取消该站投票：支持者占52.4%，反对者占36.1%，另有21.5%的人表示无所谓。',
        '从年龄构成看，读者中18岁以下占14%，18至40岁占47%，41至60岁占29%，60岁以上占20%。',
      ],
      silent: ['去年的发电量中，水电占41%，火电占33%，风电和光伏合计占26%。'],
    },
    en: {
      fire: ['Asked about the bypass, 48% of villagers were in favour, 37% were against and 23% did not know.'],
      silent: ['Asked about the bypass, 48% of villagers were in favour, 37% were against and 15% did not know.'],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '一项针对租房青年的调查显示，他们最看重的因素依次是租金（81%）、离单位远近（66%）和周边配套（49%）。',
        '问起不愿生二孩的原因，71%的受访家庭提到教育开支，63%担心没人照看，还有45%说住房不够。',
      ],
      silent: ['这项调查允许多选。问起换车的理由，68%的车主提到油耗，51%提到空间，37%提到安全配置。'],
    },
    en: {
      fire: [
        'Why do drivers quit? Long hours were named by 64%, low pay by 59% and poor facilities by 41%, the union survey found.',
      ],
      silent: [
        'Drivers could tick more than one reason for quitting: 64% named long hours, 59% low pay and 41% poor facilities.',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '为方便老人就医，医院推出四项便民措施：设置老年人优先窗口，配备陪诊志愿者，提供轮椅免费借用。',
        '新规明确了五种不予受理的情形，即材料不全、逾期申请、重复申报、超出范围。',
      ],
      silent: ['为方便老人就医，医院推出三项便民措施：设置优先窗口、配备陪诊员、免费借用轮椅。'],
    },
    en: {
      fire: ['The dog won at four shows this season: Crufton, Marlow and Penrith.'],
      silent: ['The dog won at three shows this season: Crufton, Marlow and Penrith.'],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '一季度该港吞吐集装箱41万标箱，二季度46万标箱，上半年累计完成94万标箱。',
        '春季植树1260棵，秋季又补种了840棵，全年共植树2300棵。',
      ],
      silent: ['一季度签约项目18个，二季度23个，上半年合计41个。'],
    },
    en: {
      fire: [
        'The ferry carried 38,000 passengers in the first half and 52,000 in the second, bringing the total for the year to 98,000.',
      ],
      silent: [
        'The ferry carried 38,000 passengers in the first half and 52,000 in the second, bringing the total for the year to 90,000.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至6月底，全市累计安装充电桩4820根。到了9月底，这一累计数字为4560根。',
        '大桥通车后，截至去年年底累计通行车辆1260万辆次；截至今年5月，累计通行1180万辆次。',
      ],
      silent: ['截至6月底，全市累计安装充电桩4820根，其中在用的4560根。'],
    },
    en: {
      fire: [
        'By the end of March the appeal had raised a total of $640,000. By the end of June the total raised stood at $590,000.',
      ],
      silent: ['The appeal raised $640,000 in March and $590,000 in June.'],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年南迁途中在此停歇的白鹤有3260只，较上一年的2890只多了470只。',
        '去年户均停电时长为46小时，今年缩短到31小时，减少了12小时。',
      ],
      silent: ['今年南迁途中在此停歇的白鹤有3260只，较上一年的2890只多了370只。'],
    },
    en: {
      fire: ['Wardens counted 1,140 seals, 90 fewer than the 1,260 recorded a year ago.'],
      silent: ['Wardens counted 1,140 seals, 120 fewer than the 1,260 recorded a year ago.'],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全乡2400户农家中，装上光伏板的有960户，约占35%。',
        '本次抽检食用油样品250批次，不合格15批次，不合格率为8%。',
      ],
      silent: ['全乡2400户农家中，装上光伏板的有960户，占到四成。'],
    },
    en: {
      fire: ['The bakery threw away 84 of the 700 loaves it made, a waste rate of 15%.'],
      silent: ['The bakery threw away 84 of the 700 loaves it made, a waste rate of 12%.'],
    },
  },
  'share-feasible': {
    zh: {
      fire: ['剧组面试了23名小演员，最终录取率是46%。', '19家受访商户里，有58.5%表示节后生意变好。'],
      silent: ['19家受访商户里，有57.9%表示节后生意变好。'],
    },
    en: {
      fire: ['The trial enrolled 17 patients, and 60% of them improved.'],
      silent: ['The trial enrolled 17 patients, and 59% of them improved.'],
    },
  },
  'point-not-percent': {
    zh: {
      fire: ['经过改造，管网漏损率从18%降到了11%，下降7%。', '该剧收视率由首播的1.2%升至大结局的2.6%，增长了1.4%。'],
      silent: ['经过改造，管网漏损率从18%降到了11%，下降7个百分点。'],
    },
    en: {
      fire: ['The vacancy rate climbed from 8% to 12% over the winter, an increase of 4%.'],
      silent: ['The vacancy rate climbed from 8% to 12% over the winter, an increase of 50%.'],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '图书馆持证读者从15万人增加到18万人，增幅为20个百分点。',
        '驿站的派件量由每天800件涨到1000件，涨了25个百分点。',
      ],
      silent: ['该校录取率由60%提高到80%，提高20个百分点。'],
    },
    en: {
      fire: ['Membership of the club has gone from 250 to 300, a gain of 20 percentage points.'],
      silent: ['Membership of the club has gone from 250 to 300, a gain of 20 per cent.'],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '蜂农老周今年收蜜520斤，而去年只有400斤，增产40%。',
        '受降雨影响，景区门票收入从上月的360万元回落至270万元，降幅达到三成五。',
      ],
      silent: ['受降雨影响，景区门票收入从上月的360万元回落至270万元，降幅为25%。'],
    },
    en: {
      fire: ['Rents in the old town averaged $1,200 a month, compared with $1,000 a year earlier, an increase of 30%.'],
      silent: [
        'Rents in the old town averaged $1,200 a month, compared with $1,000 a year earlier, an increase of 20%.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: ['合作社社员由最初的40户扩大到160户，增加了4倍。', '去年出口茶叶50吨，今年达到150吨，增长了三倍。'],
      silent: ['合作社社员由最初的40户扩大到160户，是当初的4倍。'],
    },
    en: {
      fire: ['The herd has grown from 60 animals to 180, four times its former size.'],
      silent: ['The herd has grown from 60 animals to 180, three times its former size.'],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['换用LED灯之后，路灯用电量减少了3倍。', '新工艺让单件加工时间缩短两倍，工人直呼省力。'],
      silent: ['换用LED灯之后，路灯用电量只有原来的三分之一。'],
    },
    en: {
      fire: ['With the new valve, leaks have decreased by three times.'],
      silent: ['With the new valve, leaks are a third of what they were.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['禁渔两年后，非法捕捞案件同比下降130%。', '装上太阳能板，学校的电费支出比改造前减少了110%。'],
      silent: ['公司净利润同比下降130%，由盈转亏。'],
    },
    en: {
      fire: ['Bicycle thefts at the station have dropped by 115% since the cameras went up.'],
      silent: ['Operating income dropped by 115%, pushing the airline into the red.'],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: ['今年夏季，当地新生儿疫苗接种率高达104%。', '监管部门称，抽检的粮油产品合格率为100.6%。'],
      silent: ['入冬后床位吃紧，市里几家养老院的床位使用率一度达到108%。'],
    },
    en: {
      fire: ['The school reported an attendance rate of 103% for the spring term.'],
      silent: ['Bed occupancy on the ward reached 103% in January.'],
    },
  },
};
