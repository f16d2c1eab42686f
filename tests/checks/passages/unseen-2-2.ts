import type { FreshPassages } from './fresh.ts';

const DAY = '2025-03-18';

/** Wording, repetition, units and money, second unseen batch. */
export const UNSEEN_2_2: FreshPassages = {
  'all-but': {
    zh: {
      fire: [
        '首批搬迁的老人全都住进了新房，可还有9户老人没有拿到钥匙。',
        '问题整改率达到100%，仅有2个问题尚未整改到位。',
      ],
      silent: ['首批搬迁的老人大多住进了新房，还有9户老人没有拿到钥匙。'],
    },
    en: {
      fire: ['All of the passengers were rescued, the coastguard said, while five are still missing.'],
      silent: ['Nearly all of the passengers were rescued, the coastguard said, while five are still missing.'],
    },
  },
  fraction: {
    zh: {
      fire: ['有三分之一的摊位（45%）换了经营者。', '接受手术的患者当中，约五分之四，也就是68%，当天就能下床。'],
      silent: ['有三分之一的摊位（33%）换了经营者。'],
    },
    en: {
      fire: ['About two-fifths of the harvest, or 55%, was lost.'],
      silent: ['About two-fifths of the harvest, or 41%, was lost.'],
    },
  },
  tenths: {
    zh: {
      fire: ['店里七成（即58%）的客人是回头客。', '这批毕业生有近九成选择留在本省就业，比例为76.4%。'],
      silent: ['店里六成（即58%）的客人是回头客。'],
    },
    en: {
      fire: ['Nine out of ten farmers, 74%, said that they would plant less.'],
      silent: ['Three out of four farmers, 74%, said that they would plant less.'],
    },
  },
  'headline-rounding': {
    zh: {
      fire: [
        { title: '古城修缮投入突破3亿元', text: '据文物局统计，五年来，古城修缮共投入2.74亿元，其中省级资金1.1亿元。' },
        { title: '千余名新兵启程赴军营', text: '昨天上午，全市926名新兵胸戴红花，踏上列车，启程赴军营。' },
      ],
      silent: [{ title: '近千名新兵启程赴军营', text: '昨天上午，全市986名新兵胸戴红花，踏上列车，启程赴军营。' }],
    },
    en: {
      fire: [
        { title: 'Nearly half of trains late', text: 'Some 38.2% of trains were late in October, the regulator said.' },
      ],
      silent: [
        { title: 'Nearly 40% of trains late', text: 'Some 38.2% of trains were late in October, the regulator said.' },
      ],
    },
  },
  doubling: {
    zh: {
      fire: [
        '注册用户去年底是25.4万人，如今达到38.6万人，实现翻番。',
        '全县茶园面积由1.2万亩扩大到2.4万亩，翻了两番。',
      ],
      silent: ['全县茶园面积由1.2万亩扩大到2.4万亩，翻了一番。'],
    },
    en: {
      fire: ['The price of a season ticket has doubled in a decade, from $640 to $930.'],
      silent: ['The price of a season ticket has doubled in a decade, from $640 to $1,280.'],
    },
  },
  compound: {
    zh: {
      fire: [
        '2020年至2023年，园区产值年均增长15%，从40.2亿元增加到75.6亿元。',
        '近五年，全市机动车保有量由52.3万辆增加到60.1万辆，平均每年增长8%。',
      ],
      silent: ['2020年至2023年，园区产值年均增长15%，从40.2亿元增加到61.1亿元。'],
    },
    en: {
      fire: ['Over four years the firm’s output grew by 20% a year, from 1,250 tonnes to 3,410 tonnes.'],
      silent: ['Over four years the firm’s output grew by 20% a year, from 1,250 tonnes to 2,592 tonnes.'],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '今年暑期，水库发生溺水事故4起，比去年的2起增长了一倍，增幅达100%。',
        '该镇新登记的食用菌企业从3家变成11家，增长267%。',
      ],
      silent: ['该镇新登记的食用菌企业从300家变成1100家，增长267%。'],
    },
    en: {
      fire: ['Complaints against the choir fell 75% last year, to one from four.'],
      silent: ['Complaints against the railway fell 75% last year, to 1,000 from 4,000.'],
    },
  },
  'missing-base': {
    zh: {
      fire: ['直播带货让土鸡蛋的销量增长了四倍。', '厂长介绍，采用机器人后，效率提升45%。'],
      silent: ['与2022年相比，土鸡蛋去年的销量增长了四倍。'],
    },
    en: {
      fire: ['Interest in allotments has grown by 60%, organisers say.'],
      silent: ['Interest in allotments has grown by 60% since 2019, organisers say.'],
    },
  },
  'missing-whole': {
    zh: {
      fire: ['新能源的占比提高到了52.8%。', '据统计，独生子女占31.7%。'],
      silent: ['新能源汽车占全部上牌车辆的52.8%。'],
    },
    en: {
      fire: ['Imports account for 38.5%, according to the association.'],
      silent: ['Imports account for 38.5% of the apples on sale, according to the association.'],
    },
  },
  'false-precision': {
    zh: {
      fire: ['这场雨让全市水库多蓄水大概1273.6万立方米。', '工程投资约需45 683万元。'],
      silent: ['这场雨让全市水库多蓄水大概1300万立方米。'],
    },
    en: {
      fire: ['There are around 14,627 wild horses on the plateau.'],
      silent: ['There are around 14,600 wild horses on the plateau.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['候车的旅客超过近千人。', '每亩收益至少8000元以内。'],
      silent: ['候车的旅客超过一千人，另有近百人改签。'],
    },
    en: {
      fire: ['The dig has turned up nearly over 300 coins.'],
      silent: ['The dig has turned up nearly 300 coins and over 40 rings.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: ['票房逾6亿元（5.87亿元），位居档期第一。', '全年接诊患者近30万人次，准确数字是304215人次。'],
      silent: ['票房逾5.8亿元（5.87亿元），位居档期第一。'],
    },
    en: {
      fire: ['The auction raised over $2m ($1.94m to be exact).'],
      silent: ['The auction raised nearly $2m ($1.94m to be exact).'],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '昨日下午，高速公路发生连环追尾，共造成12人受伤。救护车先后赶到，伤者被送往两家医院。据医院消息，事故中受伤的15人均无生命危险。',
        '青溪镇共有在册困难家庭372户。入冬以来，镇里逐户上门。镇民政办主任说，全镇372户困难家庭都领到了棉被，目前全镇在册困难家庭为351户，比年初少了一些。',
      ],
      silent: ['昨日下午，高速公路发生连环追尾，共造成12人受伤。前天，同一路段的另一起事故造成15人受伤。'],
    },
    en: {
      fire: [
        'The blaze destroyed 46 homes in the hills. Crews worked through the night. Owners of the 52 homes destroyed by the blaze will be paid by the state.',
      ],
      silent: ['The blaze destroyed 46 homes in the hills. A fire in 2019 destroyed 52 homes in the same hills.'],
    },
  },
  transposition: {
    zh: {
      fire: [
        '全区今年计划新建口袋公园、改造老旧厕所。目前，全区登记在册的志愿者有25870人。活动现场，主办方向表现突出的代表颁奖。据悉，全区登记在册的志愿者28570人，人数连年增长。',
        '大坝坝顶高程为1364米，坝长420米。设计人员说，由于大坝坝顶高程1346米，冬季施工期很短。',
      ],
      silent: ['大坝坝顶高程为1364米，正常蓄水位1346米。'],
    },
    en: {
      fire: [
        'The hospice cared for 1,492 patients last year. Last year’s 1,429 patients were looked after by 60 nurses.',
      ],
      silent: ['The hospice cared for 1,492 patients last year, up from 1,429 the year before.'],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '该县今年的财政扶持资金总额为7800万元，用于扶持小微企业。县财政局称，财政扶持资金总额7.8亿元已全部到账。',
        '去年全市快递业务量2.4亿件，同比增长一成。邮政管理局负责人说，去年全市快递业务量24亿件，人均近百件。',
      ],
      silent: ['去年全市快递业务量2.4亿件，全省为24亿件。'],
    },
    en: {
      fire: [
        'The museum has 54,000 objects in store. Only a fraction is on show, because the museum has 540,000 objects in store.',
      ],
      silent: ['The museum has 54,000 objects in store; the national collection has 540,000 objects.'],
    },
  },
  gloss: {
    zh: {
      fire: ['全书共计120万字（即12万字）。', '中奖金额为860万元（合86000000元）。'],
      silent: ['中奖金额为860万元（合8600000元）。'],
    },
    en: {
      fire: ['The lottery paid out $2.6 million ($26,000,000) in prizes.'],
      silent: ['The lottery paid out $2.6 million ($2,600,000) in prizes.'],
    },
  },
  'unit-dimension': {
    zh: {
      fire: ['这条步道全长12.6公顷，串起了五个村子。', '一头成年公象体重可达5.2米。'],
      silent: ['这条步道全长12.6公里，串起了五个村子。'],
    },
    en: {
      fire: ['The tower is 62 square metres high.'],
      silent: ['The tower is 62 metres high.'],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['海岸线全长120海里（约合162公里）。', '电视尺寸为65英寸，约合205厘米。'],
      silent: ['海岸线全长120海里（约合222公里）。'],
    },
    en: {
      fire: ['The boulder weighs 4,000 pounds, or about 2,800 kilograms.'],
      silent: ['The boulder weighs 4,000 pounds, or about 1,800 kilograms.'],
    },
  },
  currency: {
    zh: {
      fire: [
        '公司签下一笔价值2.5亿美元（约合4.8亿元人民币）的订单。',
        '他在东京买的公寓花了3000万日元，折合人民币约1400万元。',
      ],
      silent: ['公司签下一笔价值2.5亿美元（约合17.9亿元人民币）的订单。'],
    },
    en: {
      fire: ['The factory was sold for 80m yuan (about $40m).'],
      silent: ['The factory was sold for 80m yuan (about $11m).'],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '社区共有居民6800人，全年组织文化活动，参与居民达到9520人次，参与率140%。',
        '企业现有员工1200名，今年共送培1800人次，员工培训率150%。',
      ],
      silent: ['企业现有员工1200名，今年共送培1800人次，人均1.5次。'],
    },
    en: {
      fire: ['The firm has 2,000 staff and booked 2,600 course places, so 130% of the staff have been trained.'],
      silent: ['The firm has 2,000 staff and booked 2,600 course places, or 1.3 for each of them.'],
    },
  },
  'per-head': {
    zh: {
      fire: ['镇里把96万元奖金发给32个先进村，平均每个村4万元。', '40名护林员管护山林12万亩，人均管护2000亩。'],
      silent: ['镇里把96万元奖金发给32个先进村，平均每个村3万元。'],
    },
    en: {
      fire: ['The 25 teams picked 1,500 kilos of litter, 80 kilos per team.'],
      silent: ['The 25 teams picked 1,500 kilos of litter, 60 kilos per team.'],
    },
  },
  rate: {
    zh: {
      fire: [
        '全县户籍人口60万，去年新发肺结核病例180例，发病率为十万分之三。',
        '该市拥有注册护士1.2万名，常住人口300万人，每千人拥有护士40名。',
      ],
      silent: ['该市拥有注册护士1.2万名，常住人口300万人，每千人拥有护士4名。'],
    },
    en: {
      fire: ['With 36 murders in a city of 900,000, the rate is 40 per 100,000.'],
      silent: ['With 36 murders in a city of 900,000, the rate is four per 100,000.'],
    },
  },
  'mean-in-range': {
    zh: {
      fire: ['各门店客单价最低38元，最高96元，平均客单价105元。', '这批苗木的株高在1.2米至1.8米之间，平均株高0.9米。'],
      silent: ['各门店客单价最低38元，最高96元，平均客单价65元。'],
    },
    en: {
      fire: ['The fish were between 12 and 25 centimetres long, and averaged 28 centimetres.'],
      silent: ['The fish were between 12 and 25 centimetres long, and averaged 18 centimetres.'],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '1939年10月出生的老战士赵德海，今年刚满75岁，精神矍铄。', issueDate: DAY },
        { text: '这位39岁的全国技术能手出生于1978年，从学徒一路干到首席技师。', issueDate: DAY },
      ],
      silent: [{ text: '1939年10月出生的老战士赵德海，今年85岁，精神矍铄。', issueDate: DAY }],
    },
    en: {
      fire: [
        { text: 'Ms Ito, who was born in 1950, turned 65 last month and still skis every winter.', issueDate: DAY },
      ],
      silent: [
        { text: 'Ms Ito, who was born in 1950, turned 75 last month and still skis every winter.', issueDate: DAY },
      ],
    },
  },
};
