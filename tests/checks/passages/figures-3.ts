import type { FreshPassages } from './fresh.ts';

/** A third set of short passages: restatements, units, averages and rates in other papers' words. */
export const FIGURES_3: FreshPassages = {
  'running-total': {
    zh: {
      fire: [
        '去年上半年立案368件，下半年421件，全年立案829件。',
        '一季度销售120台，二季度150台，上半年共销售290台。',
        '1至6月接诊2300人次，7至12月接诊2700人次，全年接诊5500人次。',
        '前三季度完成产值90亿元，四季度完成40亿元，全年完成产值150亿元。',
        '上午到馆410人，下午到馆520人，全天到馆960人。',
      ],
      silent: [
        '去年上半年立案368件，下半年421件，全年立案789件。',
        '一季度销售120台，二季度150台，上半年共销售270台。',
        '上半年立案368件，全年预计立案829件。',
      ],
    },
    en: {
      fire: [
        'The court took 368 cases in the first half of last year and 421 cases in the second half, 829 for the year.',
        'The library lent 1,200 books in the first quarter and 1,500 in the second, making 2,900 for the half-year.',
        'Crews fixed 40 potholes on Monday, 55 on Tuesday and 60 on Wednesday, 175 over the three days.',
        'Sales came to 310 units from January to June and 290 from July to December, a total of 650 for the year.',
        'There were 82 fires in the first six months, then 91; the full-year figure was 193.',
      ],
      silent: [
        'The court took 368 cases in the first half of last year and 421 cases in the second half, 789 for the year.',
        'The library lent 1,200 books in the first quarter and 1,500 in the second, making 2,700 for the half-year.',
        'There were 82 fires in the first six months, then 91; the full-year figure was 173.',
      ],
    },
  },
  transposition: {
    zh: {
      fire: [
        '全校今年录取新生2746人。校长说，今年录取的2476名新生已全部报到。',
        '该县共有党员9847名。目前全县9487名党员已完成登记。',
        '今年一季度共受理投诉3521件。对今年一季度的3251件投诉，工会均已答复。',
        '2024年，全省新建站点1482个。2024年新建的1842个站点已投用。',
        '本次共捐款56740元。工会将本次捐款54760元交给学校。',
      ],
      silent: [
        '2024年录取新生2746人，2023年录取新生2476人。',
        '东县有党员9847名，西县有党员9487名。',
        '一季度受理投诉3521件，二季度受理投诉3251件。',
      ],
    },
    en: {
      fire: [
        'The college admitted 2,746 students this year. All of the 2,476 students admitted this year have arrived.',
        'The union has 9,847 members. Its 9,487 members will vote in May.',
        'Police logged 3,521 complaints in 2024. The 3,251 complaints of 2024 were all answered.',
        'The county built 1,482 homes last year; last year’s 1,842 homes are all occupied.',
        'The appeal raised £56,740. The £54,760 raised by the appeal will go to the hospice.',
      ],
      silent: [
        'The college admitted 2,746 students this year and 2,476 last year.',
        'The northern branch has 9,847 members, the southern branch 9,487.',
        'Police logged 3,521 complaints in 2024, against 3,251 in 2023.',
      ],
    },
  },
  'magnitude-slip': {
    zh: {
      fire: [
        '总投资6.2亿元的污水处理厂开工，这座总投资6.2万元的污水处理厂将于明年投用。',
        '项目总投资6.2亿元，昨日开工。总投资6.2万元的污水处理厂将于明年建成。',
        '全市职工医疗互助参保人数达38.5万人。参保人数3.85万人，比上年增加。',
        '基金规模为2.4亿元。目前基金规模24亿元，运行平稳。',
        '该厂年产量为150万吨。厂长说，年产量15万吨在同行中居前。',
      ],
      silent: [
        '总投资6.2亿元，户均投资6.2万元。',
        '参保人数38.5万人，新增参保人数3.85万人。',
        '甲厂年产量150万吨，乙厂年产量15万吨。',
      ],
    },
    en: {
      fire: [
        'The bridge will cost $620m. Its cost of $620,000 is shared by two states.',
        'The scheme has a budget of £2.4bn. The £2.4m budget was agreed in May.',
        'The fund holds assets of $38.5m; the fund’s assets of $3.85m are in bonds.',
        'Annual output is 150,000 tonnes. Output of 1.5m tonnes a year makes it the largest mill.',
        'Turnover was 7.3 billion yuan last year. The turnover of 7.3 million yuan last year beat forecasts.',
      ],
      silent: [
        'The bridge will cost $620m, or $620,000 a metre.',
        'The scheme has a budget of £2.4bn, of which £2.4m goes to training.',
        'The northern mill makes 150,000 tonnes, the southern mill 1.5m tonnes.',
      ],
    },
  },
  gloss: {
    zh: {
      fire: [
        '全县有3.6万（即3600）名教师。',
        '捐款一百二十万元（1,020,000元）。',
        '面积25万平方米（即2.5万平方米）。',
        '共有四十二（24）个村庄受益。',
        '发放补贴1.5亿元（即1500万元）。',
      ],
      silent: [
        '全县有3.6万（即36000）名教师。',
        '捐款一百二十万元（1,200,000元）。',
        '发放补贴1.5亿元（其中市级1500万元）。',
      ],
    },
    en: {
      fire: [
        'The city has 3.6 million (360,000) residents.',
        'They gave half a million (50,000) dollars.',
        'A crowd of twenty-four thousand (2,400) watched.',
        'Some 42 (forty-three) villages took part.',
        'The grant is 1.5bn (15m) yuan.',
      ],
      silent: [
        'The city has 3.6 million (3,600,000) residents.',
        'A crowd of twenty-four thousand (24,000) watched.',
        'The grant is 1.5bn (up 15%) yuan.',
      ],
    },
  },
  'unit-dimension': {
    zh: {
      fire: [
        '新校区占地面积120公里。',
        '隧道全长4.8吨。',
        '大楼高96平方米。',
        '该桥宽28公斤。',
        '水库总库容3.2亿平方米。',
      ],
      silent: ['新校区占地面积120公顷。', '隧道全长4.8公里。', '水库总库容3.2亿立方米。'],
    },
    en: {
      fire: [
        'The new campus covers an area of 120 km.',
        'The tunnel is 4.8 tonnes long.',
        'A tower 96 sq m high.',
        'The parcel weighs 12 metres.',
        'The reservoir holds a volume of 3.2m square metres.',
      ],
      silent: [
        'The new campus covers an area of 120 hectares.',
        'The tunnel is 4.8 km long.',
        'The parcel weighs 12 kg.',
      ],
    },
  },
  'unit-conversion': {
    zh: {
      fire: [
        '茶园面积4500亩（合30公顷）。',
        '全程26英里（约62公里）。',
        '重达50斤，即100公斤。',
        '高度达3000英尺（约合914公里）。',
        '占地2平方公里，约合300亩。',
      ],
      silent: ['茶园面积4500亩（合300公顷）。', '全程26英里（约42公里）。', '重达50斤，即25公斤。'],
    },
    en: {
      fire: [
        'The trail runs 26 miles (62 km).',
        'The farm covers 500 acres (about 2,000 hectares).',
        'He weighs 180 pounds, or 28 kg.',
        'The peak rises 3,000 feet (941 km).',
        'Temperatures reached 40C (84F).',
      ],
      silent: [
        'The trail runs 26 miles (42 km).',
        'The farm covers 500 acres (about 200 hectares).',
        'He weighs 180 pounds, or 82 kg.',
      ],
    },
  },
  currency: {
    zh: {
      fire: [
        '合同金额2亿美元（约合1.4亿元人民币）。',
        '奖金5000美元，约合人民币3600元。',
        '投资30亿欧元（约23亿元人民币）。',
        '报价为100万英镑（约合90万元人民币）。',
        '售价3万美元，折合人民币210万元。',
      ],
      silent: [
        '合同金额2亿美元（约合14.3亿元人民币）。',
        '奖金5000美元，约合人民币3.6万元。',
        '投资30亿欧元（约236亿元人民币）。',
      ],
    },
    en: {
      fire: [
        'The deal is worth $200m (1.4bn yuan), the buyer said; another at $200m (140m yuan).',
        'A prize of $5,000 (about 3,600 yuan).',
        'The plant cost 3bn euros, or about 2.3bn yuan.',
        'Tickets sell for 700 yuan ($980).',
        'He paid £1m (roughly 90m yuan).',
      ],
      silent: [
        'The deal is worth $200m (1.43bn yuan).',
        'A prize of $5,000 (about 36,000 yuan).',
        'Tickets sell for 700 yuan ($98).',
      ],
    },
  },
  'visits-not-people': {
    zh: {
      fire: [
        '全县教师2000人，培训3200人次，参训率达160%。',
        '企业有员工5000名，体检7500人次，体检率150%。',
        '全镇老人1.2万人，服务1.8万人次，覆盖率为150%。',
        '辖区职工4万人，参加活动5万人次，参与率125%。',
        '在校学生800人，借阅者1200人次，覆盖面达150%。',
      ],
      silent: [
        '全县教师2000人，培训3200人次，人均1.6次。',
        '企业有员工5000名，体检4500人，体检率90%。',
        '全镇老人1.2万人，服务1.8万人次。',
      ],
    },
    en: {
      fire: [
        'With 2,000 teachers and 3,200 attendances, training reached 160% of staff.',
        'The firm has 5,000 employees; 7,500 check-ups mean 150% coverage.',
        'Of 12,000 pensioners, 18,000 visits were made, a coverage rate of 150%.',
        '40,000 workers, 50,000 attendances: 125% took part.',
        '800 pupils made 1,200 visits, a participation rate of 150%.',
      ],
      silent: [
        'With 2,000 teachers and 3,200 attendances, each came 1.6 times.',
        'The firm has 5,000 employees; 4,500 were checked, 90% of staff.',
        '12,000 pensioners received 18,000 visits.',
      ],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '发放慰问金90万元，慰问职工450人，人均200元。',
        '共捐款36万元，1200名职工参与，平均每人捐款30元。',
        '全村320户，分红160万元，户均500元。',
        '为2500名教师发放奖金1000万元，人均4万元。',
        '购书款24万元，分给80所学校，平均每校300元。',
      ],
      silent: [
        '发放慰问金90万元，慰问职工450人，人均2000元。',
        '共捐款36万元，1200名职工参与，平均每人捐款300元。',
        '全村320户，分红160万元，户均5000元。',
      ],
    },
    en: {
      fire: [
        'The fund paid £900,000 to 450 families, £200 each.',
        'Some 1,200 workers gave $36,000 in all, an average of $300 each.',
        'The village shared 1.6m yuan among 320 households, or 500 yuan per household.',
        'Bonuses of $10m went to 2,500 teachers, averaging $40,000 per teacher.',
        'A grant of £240,000 for 80 schools works out at £300 per school.',
      ],
      silent: [
        'The fund paid £900,000 to 450 families, £2,000 each.',
        'Some 1,200 workers gave $36,000 in all, an average of $30 each.',
        'A grant of £240,000 for 80 schools works out at £3,000 per school.',
      ],
    },
  },
  rate: {
    zh: {
      fire: [
        '全市人口800万人，去年报告病例1600例，发病率为每10万人200例。',
        '该市常住人口400万，发生交通事故死亡80人，每10万人死亡20人。',
        '出生婴儿5万名，死亡150名，婴儿死亡率30‰。',
        '全县有居民60万人，确诊病例90例，发病率为150/10万。',
        '职工2万人中发生工伤40起，每千人20起。',
      ],
      silent: [
        '全市人口800万人，去年报告病例1600例，发病率为每10万人20例。',
        '出生婴儿5万名，死亡150名，婴儿死亡率3‰。',
        '职工2万人中发生工伤40起，每千人2起。',
      ],
    },
    en: {
      fire: [
        'The city of 8m people had 1,600 cases last year, a rate of 200 per 100,000.',
        'With 80 road deaths in a population of 4 million, the rate is 20 per 100,000 people.',
        'Of 50,000 births, 150 babies died: 30 per 1,000 births.',
        'The county has 600,000 residents and 90 confirmed cases, or 150 cases per 100,000.',
        'Forty injuries among 20,000 workers, or 20 per thousand.',
      ],
      silent: [
        'The city of 8m people had 1,600 cases last year, a rate of 20 per 100,000.',
        'Of 50,000 births, 150 babies died: 3 per 1,000 births.',
        'Forty injuries among 20,000 workers, or 2 per thousand.',
      ],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '教师年龄在25岁到58岁之间，平均年龄61岁。',
        '每户得到补助300元至800元不等，户均950元。',
        '气温介于12至20摄氏度，平均气温23摄氏度。',
        '最低工资2100元，最高工资3200元，平均工资3500元。',
        '考生得分最高96分，最低41分，平均分38分。',
      ],
      silent: [
        '教师年龄在25岁到58岁之间，平均年龄41岁。',
        '最低工资2100元，最高工资3200元，平均工资2700元。',
        '考生得分最高96分，最低41分，平均分72分。',
      ],
    },
    en: {
      fire: [
        'Teachers were aged 25 to 58, with an average age of 61.',
        'Households received between £300 and £800; the average was £950.',
        'Scores ranged from 41 to 96 and averaged 38.',
        'The lowest wage was $2,100, the highest $3,200 and the mean $3,500.',
        'Journeys take 20–45 minutes, averaging 52 minutes.',
      ],
      silent: [
        'Teachers were aged 25 to 58, with an average age of 41.',
        'Scores ranged from 41 to 96 and averaged 72.',
        'Journeys take 20–45 minutes, averaging 32 minutes.',
      ],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '城市参保率82%，农村参保率74%，总体参保率85%。',
        '男职工满意度91%，女职工满意度88%，整体满意度为86%。',
        '初中就学率96%，小学就学率98%，合计就学率94%。',
        '一车间合格率97%，二车间合格率93%，全厂合格率99%。',
        '男性支持率55%，女性支持率63%，总支持率66%。',
      ],
      silent: [
        '城市参保率82%，农村参保率74%，总体参保率79%。',
        '男职工满意度91%，女职工满意度88%，整体满意度为90%。',
        '一车间合格率97%，二车间合格率93%，全厂合格率95%。',
      ],
    },
    en: {
      fire: [
        'Coverage is 82% in towns and 74% in villages, and 85% overall.',
        'Some 91% of men and 88% of women were satisfied, or 86% in all.',
        'Turnout was 55% among men, 63% among women and 66% in total.',
        'The pass rate was 97% in the day shift and 93% in the night shift; overall it was 99%.',
        'Overall, 40% agreed: 44% of renters and 52% of owners.',
      ],
      silent: [
        'Coverage is 82% in towns and 74% in villages, and 79% overall.',
        'Turnout was 55% among men, 63% among women and 60% in total.',
        'Overall, 48% agreed: 44% of renters and 52% of owners.',
      ],
    },
  },
  ratio: {
    zh: {
      fire: [
        '男女比例为3∶2，男生300人、女生150人。',
        '医护比1:1.5，医生200名，护士400名。',
        '师生比为1∶15，全校教师80人、学生1500人。',
        '录取比例为1:4，报名1200人，录取200人。',
        '全班男生24人、女生16人，男女比例为2:1。',
      ],
      silent: [
        '男女比例为3∶2，男生300人、女生200人。',
        '医护比1:1.5，医生200名，护士300名。',
        '全班男生24人、女生16人，男女比例为3:2。',
      ],
    },
    en: {
      fire: [
        'Men outnumber women 3 to 2: 300 men and 150 women.',
        'The nurse-to-doctor ratio is 2:1, with 400 nurses and 100 doctors.',
        'One tutor to 15 students: 80 tutors, 1,500 students.',
        'With 24 boys and 16 girls, the ratio of boys to girls is 2:1.',
        'A 1:4 ratio of staff to residents, with 30 staff for 200 residents.',
      ],
      silent: [
        'Men outnumber women 3 to 2: 300 men and 200 women.',
        'The nurse-to-doctor ratio is 2:1, with 400 nurses and 200 doctors.',
        'With 24 boys and 16 girls, the ratio of boys to girls is 3:2.',
      ],
    },
  },
};
