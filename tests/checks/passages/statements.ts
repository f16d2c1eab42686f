import type { FreshPassages } from './fresh.ts';

/** Rules about one figure told twice, units, averages and scales. */
export const STATEMENTS: FreshPassages = {
  'headline-rounding': {
    zh: {
      fire: [
        { title: '全市超八成小区通5G', text: '截至目前，全市78.3%的小区已通5G网络。' },
        { title: '近5000人参加半程马拉松', text: '昨天的半程马拉松共有4312人参加。' },
        { title: '我省粮食产量突破400亿斤', text: '今年全省粮食产量为396.8亿斤，比上年增长1.2%。' },
        { title: '半数网民曾遭遇骚扰电话', text: '报告显示，37.6%的网民曾遭遇骚扰电话。' },
      ],
      silent: [
        { title: '全市近八成小区通5G', text: '截至目前，全市78.3%的小区已通5G网络。' },
        { title: '逾4000人参加半程马拉松', text: '昨天的半程马拉松共有4312人参加。' },
      ],
    },
    en: {
      fire: [
        { title: 'More than 80% of estates have fast broadband', text: 'So far 78.3% of estates have fast broadband.' },
        {
          title: 'Nearly 5,000 run city half-marathon',
          text: 'A total of 4,312 people ran the half-marathon on Sunday.',
        },
        { title: 'Harvest tops 20 million tonnes', text: 'The harvest came to 19.6 million tonnes this year.' },
        { title: 'Half of users get nuisance calls', text: 'The report found that 37.6% of users get nuisance calls.' },
      ],
      silent: [
        { title: 'Nearly 80% of estates have fast broadband', text: 'So far 78.3% of estates have fast broadband.' },
        {
          title: 'Over 4,000 run city half-marathon',
          text: 'A total of 4,312 people ran the half-marathon on Sunday.',
        },
      ],
    },
  },
  'false-precision': {
    zh: {
      fire: [
        '约有23618名考生参加考试。',
        '该项目耗资大约4387.6万元。',
        '现场聚集了8432人左右。',
        '预计年产值13.57亿元上下。',
      ],
      silent: ['约有2.4万名考生参加考试。', '现场聚集了8432人。'],
    },
    en: {
      fire: [
        'Roughly 23,618 pupils sat the exam.',
        'The scheme cost approximately $43.876 million.',
        'There were around 8,432 people in the square.',
        'It sells some 13,571 copies.',
      ],
      silent: ['Roughly 24,000 pupils sat the exam.', 'There were 8,432 people in the square.'],
    },
  },
  'qualifier-clash': {
    zh: {
      fire: ['近500余人到场。', '现有会员约3000多名左右。', '投资不超过200万元以上。', '最多至少需要30天。'],
      silent: ['近500人到场。', '投资不超过200万元。'],
    },
    en: {
      fire: [
        'Nearly more than 500 people came.',
        'At least about up to 40 homes were hit.',
        'Exactly about 300 tickets were sold.',
        'Almost over 90 firms applied.',
      ],
      silent: ['Nearly 500 people came.', 'At least 40 homes were hit.'],
    },
  },
  'qualifier-direction': {
    zh: {
      fire: [
        '参观者突破5万人次（实为49216人次）。',
        '近800户（836户）完成改造。',
        '捐款超过300万元（共计298.4万元）。',
        '逾六千名（5,870名）学生受益。',
      ],
      silent: ['参观者突破5万人次（实为51216人次）。', '近800户（786户）完成改造。'],
    },
    en: {
      fire: [
        'Over 50,000 visitors (49,216) came.',
        'Nearly 800 (836) homes were refurbished.',
        'Donations topped $3 million ($2.984 million).',
        'Fewer than 60 (64) birds remain.',
      ],
      silent: ['Over 50,000 visitors (51,216) came.', 'Nearly 800 (786) homes were refurbished.'],
    },
  },
  'same-fact-conflict': {
    zh: {
      fire: [
        '我市今年新建口袋公园46个。新建的口袋公园分布在七个区。市园林局介绍，今年新建的52个口袋公园全部免费开放。',
        '据介绍，古城修缮工程投入1.8亿元。市财政局表示，古城修缮工程投入2.3亿元，工期两年。',
      ],
      silent: [
        '我市今年新建口袋公园46个。市园林局介绍，今年新建的46个口袋公园全部免费开放，去年新建38个。',
        '展会吸引了近330家参展商。开幕式上，主办方向全部328家参展商表示感谢。',
      ],
    },
    en: {
      fire: [
        'The city built 46 pocket parks this year. All 52 pocket parks built this year are free to enter, the council said.',
        'The fair drew 320 exhibitors. Organisers thanked all 350 exhibitors at the opening.',
        'The college has 2,860 students. Its 2,460 students come from 18 countries.',
      ],
      silent: [
        'The city built 46 pocket parks this year. All 46 pocket parks are free to enter; 38 were built last year.',
        'The fair drew nearly 330 exhibitors. Organisers thanked all 328 exhibitors.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '去年全院共实施手术5278台。记者了解到，去年全院实施的5728台手术中，微创占一半。',
        '今年大赛收到作品2647件。评委会从今年收到的2467件作品中评出一等奖。',
        '2024年，全县共发展党员836名。2024年发展的党员共863名，年龄最小的18岁。',
      ],
      silent: ['2023年全院共实施手术5278台，2024年5728台。', '今年大赛收到作品2647件，评出获奖作品264件。'],
    },
    en: {
      fire: [
        'The hospital carried out 5,278 operations last year. Half of the 5,728 operations last year were keyhole surgery.',
        'The contest drew 2,647 entries this year. Judges chose from the 2,467 entries this year.',
        {
          title: 'City adds 1,394 acres of park',
          text: 'The city added 1,934 acres of park this year, mostly in the north.',
        },
        'In 2024 the county hired 836 nurses. The 863 nurses hired in 2024 work in clinics.',
      ],
      silent: [
        'The hospital carried out 5,278 operations in 2023 and 5,728 in 2024.',
        'The contest drew 2,647 entries this year and gave 264 prizes.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '该桥总投资12.6亿元。桥长1.2公里，总投资12.6万元，明年通车。',
        { title: '高新区产值达860亿元', text: '今年，高新区产值达86亿元，税收增长一成。' },
        '全市用电量为35.2亿千瓦时。今年全市用电量3.52亿千瓦时，创下新高。',
        '今年全省旅游人数为4500万人次。省文旅厅表示，全省旅游人数45万人次。',
      ],
      silent: ['该桥总投资12.6亿元。配套管网投资12.6万元。', '全市用电量为35.2亿千瓦时，其中居民用电量3.52亿千瓦时。'],
    },
    en: {
      fire: [
        'The bridge will cost $12.6 billion. The cost of the bridge, $12.6 million, will be met by tolls.',
        { title: 'Park output reaches $860m', text: 'The output of the park reached $86m this year.' },
        'Power consumption in the city was 3.52bn kWh. Power consumption, at 35.2bn kWh, set a record.',
        'The total investment is $45 million. Officials said the total investment of $450,000 had been approved.',
      ],
      silent: [
        'The bridge will cost $12.6 billion. The access road will cost $12.6 million.',
        'Sales were $35.2m in the city and $3.52m in the suburbs.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '共2.5亿（即2500万）元。',
        '约合三千五百（3050）名员工。',
        '一百二十（102）户迁入新居。',
        '总面积4.8万（4800）平方米。',
      ],
      silent: ['共2.5亿（即25000万）元。', '三千五百（3500）名员工。'],
    },
    en: {
      fire: [
        'It has 2.5 billion (25,000,000) users.',
        'The fund holds twelve (14) stocks.',
        'The town has 35,000 (3,500) people.',
        'The debt is $4.8 million ($480,000).',
      ],
      silent: ['It has 2.5 billion (2,500,000,000) users.', 'The fund holds twelve (12) stocks.'],
    },
  },
  'unit-dimension': {
    zh: {
      fire: [
        '水库面积达8600立方米每秒。',
        '隧道全长12吨。',
        '林地面积280公里。',
        '货物总重量45平方米。',
        '河流长达120公顷。',
      ],
      silent: ['水库面积达86平方公里。', '隧道全长12公里，耗用水泥8吨。'],
    },
    en: {
      fire: [
        'The tunnel is 12 tonnes long.',
        'A field with an area of 40 km.',
        'The parcel weighs 15 square metres.',
        'The river is 120 hectares long.',
      ],
      silent: ['The tunnel is 12 km long.', 'The parcel weighs 15 kg and cost $40.'],
    },
  },
  'unit-conversion': {
    zh: {
      fire: ['全程42公里（约合62里）。', '面积450亩，合300公顷。', '重500斤（约500公斤）。', '高6英尺（约2.8米）。'],
      silent: ['全程42公里（约合84里）。', '面积450亩，合30公顷。'],
    },
    en: {
      fire: [
        'A 42km (16 miles) course.',
        'The bag weighs 50 pounds (33 kg).',
        'It stands six feet (2.8 metres) tall.',
        'A farm of 300 acres, or about 300 hectares.',
      ],
      silent: ['A 42km (26 miles) course.', 'The bag weighs 50 pounds (23 kg).'],
    },
  },
  currency: {
    zh: {
      fire: [
        '交易额达5亿美元（约合350亿元人民币）。',
        '奖金20万欧元（约16万元人民币）。',
        '售价1000日元（约合500元人民币）。',
        '罚款300万英镑，约合2700元人民币。',
      ],
      silent: ['交易额达5亿美元（约合36亿元人民币）。', '奖金20万欧元（约160万元人民币）。'],
    },
    en: {
      fire: [
        'A deal worth $500 million (35 billion yuan).',
        'A prize of 200,000 euros ($2.2 million).',
        'It costs 1,000 yen (about $70).',
        'The fine was £3 million (about $380,000).',
      ],
      silent: ['A deal worth $500 million (3.6 billion yuan).', 'A prize of 200,000 euros ($220,000).'],
    },
  },
};
