import type { FreshPassages } from './fresh.ts';

/** Rules about averages, rates, ratios, scales and what a place can hold. */
export const AVERAGES: FreshPassages = {
  'visits-not-people': {
    zh: {
      fire: [
        '全县有居民20万人，体检26万人次，体检率达130%。',
        '社区老人1200名，服务3600人次，服务覆盖率300%。',
        '在册渔民5000人，开展培训6000人次，参训率120%。',
        '学校有学生800人，心理辅导960人次，受益面为120%。',
      ],
      silent: ['全县有居民20万人，体检26万人次，人均1.3次。', '社区老人1200名，累计服务3600人次。'],
    },
    en: {
      fire: [
        'The county has 200,000 residents and 260,000 check-ups, so 130% of residents were screened.',
        'With 5,000 fishermen and 6,000 course attendances, training reached 120% of them.',
        'The school has 800 pupils and 960 visits to the nurse, a coverage of 120%.',
        '1,200 pensioners, 3,600 home visits: 300% coverage.',
      ],
      silent: [
        'The county has 200,000 residents and 260,000 check-ups, 1.3 each.',
        'The school has 800 pupils and recorded 960 visits to the nurse.',
      ],
    },
  },
  'per-head': {
    zh: {
      fire: [
        '共为480名困难职工发放慰问金96万元，人均3000元。',
        '120户村民分红360万元，户均分红2万元。',
        '50名选手完成作品400件，平均每人10件。',
        '种植面积2000亩，总产量1200吨，平均亩产500公斤。',
      ],
      silent: ['共为480名困难职工发放慰问金96万元，人均2000元。', '120户村民分红360万元，户均分红3万元。'],
    },
    en: {
      fire: [
        'The charity gave $96,000 to 480 families, an average of $300 each.',
        'Fifty players scored 400 goals, or 12 apiece.',
        'The 120 households shared 3.6m yuan, 20,000 yuan per household.',
        'It spends $4.5m on 1,500 pupils, $4,000 per pupil.',
      ],
      silent: [
        'The charity gave $96,000 to 480 families, an average of $200 each.',
        'It spends $4.5m on 1,500 pupils, $3,000 per pupil.',
      ],
    },
  },
  rate: {
    zh: {
      fire: [
        '全市人口800万，去年交通死亡160人，死亡率为每10万人8人。',
        '常住人口120万人，执业医师3600名，每千人拥有执业医师5名。',
        '出生婴儿5000名，缺陷儿40名，缺陷发生率为12‰。',
        '全区有居民60万，警察900人，每万人警力25人。',
      ],
      silent: [
        '全市人口800万，去年交通死亡160人，死亡率为每10万人2人。',
        '常住人口120万人，执业医师3600名，每千人拥有执业医师3名。',
      ],
    },
    en: {
      fire: [
        'The city of 8m people had 160 road deaths, a rate of 8 per 100,000.',
        'There are 3,600 doctors for 1.2 million residents, or 5 per 1,000.',
        'Of 5,000 births, 40 had defects, 12 per 1,000.',
        'With 900 officers for 600,000 people, there are 25 per 10,000.',
      ],
      silent: [
        'The city of 8m people had 160 road deaths, a rate of 2 per 100,000.',
        'There are 3,600 doctors for 1.2 million residents, or 3 per 1,000.',
      ],
    },
  },
  'mean-in-range': {
    zh: {
      fire: [
        '参赛者年龄在12岁到18岁之间，平均年龄20岁。',
        '最高气温32度，最低气温24度，平均气温22度。',
        '各校班额为35至48人，平均52人。',
        '房价最低每平方米9000元，最高1.5万元，均价1.8万元。',
      ],
      silent: ['参赛者年龄在12岁到18岁之间，平均年龄15岁。', '最高气温32度，最低气温24度，平均气温28度。'],
    },
    en: {
      fire: [
        'The players are aged 12 to 18, with an average age of 20.',
        'Temperatures ranged from 24 to 32 degrees and averaged 22 degrees.',
        'Class sizes run from 35 to 48, with a mean of 52.',
        'Scores ranged between 60 and 85; the average was 90.',
      ],
      silent: [
        'The players are aged 12 to 18, with an average age of 15.',
        'Scores ranged between 60 and 85; the average was 74.',
      ],
    },
  },
  'overall-between': {
    zh: {
      fire: [
        '城镇居民参保率92%，农村居民参保率88%，总参保率为95%。',
        '甲班及格率80%，乙班及格率90%，两班合计及格率78%。',
        '男性就业率为71%，女性为65%，整体就业率73%。',
        '小学近视率35%，初中60%，总体近视率28%。',
      ],
      silent: ['城镇居民参保率92%，农村居民参保率88%，总参保率为90%。', '男性就业率为71%，女性为65%，整体就业率68%。'],
    },
    en: {
      fire: [
        'Coverage is 92% in towns and 88% in villages, and 95% overall.',
        'The pass rate was 80% for boys and 90% for girls; the overall rate was 78%.',
        'Some 71% of men and 65% of women have jobs, a total employment rate of 73%.',
        'Turnout was 35% in the north and 60% in the south, or 28% in total.',
      ],
      silent: [
        'Coverage is 92% in towns and 88% in villages, and 90% overall.',
        'Some 71% of men and 65% of women have jobs, 68% in all.',
      ],
    },
  },
  ratio: {
    zh: {
      fire: [
        '全院医生300人、护士450人，医护比达到1:2。',
        '评委与选手之比为1比10，评委8人，选手120人。',
        '男女员工比例2∶1，其中男员工300名、女员工200名。',
        '按照1:50的比例配备，6000名学生配备心理教师60名。',
      ],
      silent: ['全院医生300人、护士450人，医护比达到1:1.5。', '评委与选手之比为1比10，评委8人，选手80人。'],
    },
    en: {
      fire: [
        'With 300 doctors and 450 nurses, the ratio of doctors to nurses is 1:2.',
        'There is one guide for every ten tourists: 8 guides and 120 tourists.',
        'Men outnumber women by two to one: 300 men and 200 women.',
        'The ratio of adults to children is 1 to 4, with 25 adults and 150 children.',
      ],
      silent: [
        'With 300 doctors and 450 nurses, the ratio of doctors to nurses is 1:1.5.',
        'There is one guide for every ten tourists: 8 guides and 80 tourists.',
      ],
    },
  },
  scale: {
    zh: {
      fire: [
        '该片评分9.2分（满分5分）。',
        '满分150分的试卷，他考了158分。',
        '以10分制计，服务得分11.3分。',
        '居民打出5.6分（五分制）。',
      ],
      silent: ['该片评分9.2分（满分10分）。', '满分150分的试卷，他考了138分。'],
    },
    en: {
      fire: [
        'The film scored 9.2 out of 5.',
        'He scored 158 on a test with a maximum of 150 points.',
        'Service was rated 11.3 on a scale of 1 to 10.',
        'Guests gave it 5.6 stars out of five.',
      ],
      silent: ['The film scored 4.2 out of 5.', 'Service was rated 8.3 on a scale of 1 to 10.'],
    },
  },
  pace: {
    zh: {
      fire: [
        '平均每天接诊300人，全年接诊超过50万人。',
        '日均产量20吨，一个月产量达6000吨。',
        '日均客流1.2万人次，全年客流4380万人次。',
        '每天发车40班，一周发车2800班。',
      ],
      silent: ['平均每天接诊300人，全年接诊约11万人。', '日均产量20吨，一个月产量达600吨。'],
    },
    en: {
      fire: [
        'The clinic sees 300 patients a day, or 500,000 a year.',
        'It makes 20 tonnes a day and 6,000 tonnes a month.',
        'An average of 12,000 passengers daily gave 43.8 million in the year.',
        'There are 40 departures a day, 2,800 a week.',
      ],
      silent: ['The clinic sees 300 patients a day, or 110,000 a year.', 'There are 40 departures a day, 280 a week.'],
    },
  },
  ceiling: {
    zh: {
      fire: ['全镇常住人口3200万人。', '全国网民达21亿人。', '全村有村民56万人。', '全省参保职工18亿人。'],
      silent: ['全镇常住人口3.2万人。', '全国网民达10.8亿人。'],
    },
    en: {
      fire: [
        'The village has 560,000 villagers.',
        'The town of 32 million residents lies by the sea.',
        'Across the province, 1.8 billion workers are insured.',
        'Worldwide, 15 billion people use the app.',
      ],
      silent: ['The village has 560 villagers.', 'The town of 32,000 residents lies by the sea.'],
    },
  },
};
