import type { FreshPassages } from './fresh.ts';

/** Fifth set, written after the rules had been mended for those before it: sums, parts and shares. */
export const PRESS_SUMS_5: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '音乐节门票共售出1.86万张，由线上渠道售出1.42万张、现场售出0.54万张构成。',
        '该县辖镇、乡两类建制，其中镇14个、乡9个，共计25个乡镇，面积2300平方公里。',
      ],
      silent: [
        '音乐节门票共售出1.96万张，由线上渠道售出1.42万张、现场售出0.54万张构成。',
        '该县下辖14个镇、9个乡，共计23个乡镇，行政村386个。',
      ],
    },
    en: {
      fire: [
        'The committee consists of 15 members: eight from the ruling party and six from the opposition.',
        'The concert sold 18,600 tickets, of which 14,200 were bought online and the remaining 5,400 at the gate.',
      ],
      silent: [
        'The committee consists of 15 members: nine from the ruling party and six from the opposition.',
        'The concert sold 19,600 tickets, of which 14,200 were bought online and the remaining 5,400 at the gate.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '校园招聘季，该企业共发出录用通知480份，其中硕士以上学历者512人签收。',
        '今年全镇共有春茶4300亩开采，其中有机茶园面积4800亩，鲜叶每公斤90元。',
      ],
      silent: [
        '今年全镇共有春茶4800亩开采，其中有机茶园面积4300亩，鲜叶每公斤90元。',
        '该企业共有员工480人，去年共培训512人次，其中新员工培训120人次。',
      ],
    },
    en: {
      fire: [
        'The township picked tea on 4,300 acres this spring, of which 4,800 acres are organic.',
        'The police seized 620 illegal weapons, including 655 knives, in the week-long sweep.',
      ],
      silent: [
        'The township picked tea on 4,800 acres this spring, of which 4,300 acres are organic.',
        'The firm has 480 workers; 512 people, including 120 newcomers, applied for training.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '改造后的市场设摊位260个：蔬菜区120个、水产区85个、熟食区72个。',
        '本周全市共确诊手足口病病例95例，3岁以下48例、3至6岁41例、6岁以上14例。',
      ],
      silent: [
        '改造后的市场设摊位277个：蔬菜区120个、水产区85个、熟食区72个。',
        '本届代表共260名，其中妇女代表95名、少数民族代表62名、中青年代表180名。',
      ],
    },
    en: {
      fire: [
        'The new market has 260 stalls: 120 for vegetables, 85 for fish and 72 for cooked food.',
        'Of the 95 cases reported this week, 48 were in the north, 41 in the centre and 14 in the south.',
      ],
      silent: [
        'The new market has 277 stalls: 120 for vegetables, 85 for fish and 72 for cooked food.',
        'Of the 260 delegates, 95 are women, 62 belong to minorities and 180 are under 50.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '去年全市用水量中，农业用水占56.2%，工业用水占24.5%，生活用水占23.8%。',
        '投票显示，42%的股东赞成，46%的股东反对，18%的股东弃权。',
      ],
      silent: [
        '去年全市用水量中，农业用水占56.2%，工业用水占24.5%，生活用水占19.3%。',
        '三地的绿化覆盖率分别为42%、46%和48%。',
      ],
    },
    en: {
      fire: [
        'Among shareholders, 42% voted for the merger, 46% against and 18% abstained.',
        'Farming uses 56.2% of the water, industry 24.5% and all others 23.8%.',
      ],
      silent: [
        'Among shareholders, 42% voted for the merger, 46% against and 12% abstained.',
        'Tree cover is 42% in Ayle, 46% in Brent and 48% in Corby.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '被问及购房时的主要考虑，价格占74%，地段占66%，学区占38%。',
        '导致交通事故的因素中，疲劳驾驶占47%，超速占42%，看手机占36%。',
      ],
      silent: [
        '被问及购房时的主要考虑（可多选），价格占74%，地段占66%，学区占38%。',
        '导致交通事故的因素中，疲劳驾驶占41%，超速占33%，看手机占26%。',
      ],
    },
    en: {
      fire: [
        'When buying a home, the main factors were price (74%), location (66%) and schools (38%).',
        'The causes of the accidents were fatigue (47%), speed (42%) and phones (36%).',
      ],
      silent: [
        'When buying a home, the main factors (up to three could be named) were price (74%), location (66%) and schools (38%).',
        'The causes of the accidents were fatigue (41%), speed (33%) and phones (26%).',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: ['方案提出四大目标：降碳、减污、扩绿。', '入围的5部作品分别为：《春晓》《归途》《山河》《远方》。'],
      silent: [
        '方案提出四大目标：降碳、减污、扩绿、增长。',
        '入围的5部作品分别为：《春晓》《归途》《山河》《远方》《灯火》。',
      ],
    },
    en: {
      fire: [
        'The plan has four goals: less carbon, less waste and more trees.',
        'Five films were shortlisted: Dawn, The Way Home, Rivers and Lamplight.',
      ],
      silent: [
        'The plan has four goals: less carbon, less waste, more trees and growth.',
        'Five films were shortlisted: Dawn, The Way Home, Rivers, Far Away and Lamplight.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '一季度进口原油420万吨，二季度进口460万吨，上半年共进口930万吨。',
        '白天接诊186人次，夜间接诊74人次，当天共接诊290人次。',
      ],
      silent: [
        '一季度进口原油420万吨，二季度进口460万吨，上半年共进口880万吨。',
        '白天接诊186人次，夜间接诊74人次，当天共接诊260人次。',
      ],
    },
    en: {
      fire: [
        'Oil imports were 4.2 million tonnes in the first quarter and 4.6 million in the second, or 9.3 million for the first half.',
        'The clinic saw 186 patients in October, 204 in November and 174 in December, 594 in the fourth quarter.',
      ],
      silent: [
        'Oil imports were 4.2 million tonnes in the first quarter and 4.6 million in the second, or 8.8 million for the first half.',
        'The clinic saw 186 patients in October, 204 in November and 174 in December, 564 in the fourth quarter.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至3月底，全省累计建成5G基站9.6万个。到8月底，全省累计建成5G基站9.1万个。',
        '基金会2021年底累计发放助学金3280万元，2024年底累计发放3150万元。',
      ],
      silent: [
        '截至3月底，全省累计建成5G基站9.1万个。到8月底，全省累计建成5G基站9.6万个。',
        '基金会2021年发放助学金328万元，2024年发放315万元。',
      ],
    },
    en: {
      fire: [
        'By March the province had built a total of 96,000 masts. By August it had built a total of 91,000.',
        'The foundation had paid out a cumulative $32.8 million by 2021 and a cumulative $31.5 million by 2024.',
      ],
      silent: [
        'By March the province had built a total of 91,000 masts. By August it had built a total of 96,000.',
        'The foundation paid out $3.28 million in 2021 and $3.15 million in 2024.',
      ],
    },
  },
  difference: {
    zh: {
      fire: ['改版前栏目有42个，改版后精简为28个，减少了16个。', '儿童票每张60元，比成人票的90元便宜40元。'],
      silent: ['改版前栏目有42个，改版后精简为28个，减少了14个。', '儿童票每张60元，比成人票的90元便宜30元。'],
    },
    en: {
      fire: [
        'The number of columns was cut from 42 to 28, which is 16 fewer.',
        'Last year 930 couples married in the hall; this year 870 did, a fall of 70.',
      ],
      silent: [
        'The number of columns was cut from 42 to 28, which is 14 fewer.',
        'Last year 930 couples married in the hall; this year 870 did, a fall of 60.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '市属高校共有在校生12.4万人，其中研究生1.86万人，占18%。',
        '本次普查登记文物点2640处，保存完好的有1716处，占总数的72%。',
      ],
      silent: [
        '市属高校共有在校生12.4万人，其中研究生1.86万人，占15%。',
        '本次普查登记文物点2640处，保存完好的有1716处，占总数的65%，比上次提高7个百分点。',
      ],
    },
    en: {
      fire: [
        'Of 2,640 sites on the list, 1,716 are in good condition, or 72%.',
        'The universities have 124,000 students, including 18,600 postgraduates (18%).',
      ],
      silent: [
        'Of 2,640 sites on the list, 1,716 are in good condition, or 65%.',
        'The universities have 124,000 students, including 18,600 postgraduates (15%).',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: ['18名被试中，有64%的人完成了全部测试。', '社区对26位独居老人进行走访，满意率为93%。'],
      silent: ['18名被试中，有61%的人完成了全部测试。', '社区对26位独居老人进行走访，满意率为92%。'],
    },
    en: {
      fire: ['Of 18 volunteers, 64% finished every test.', 'A survey of 26 pensioners found that 93% were content.'],
      silent: ['Of 18 volunteers, 61% finished every test.', 'A survey of 26 pensioners found that 92% were content.'],
    },
  },
};
