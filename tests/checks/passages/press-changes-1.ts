import type { FreshPassages } from './fresh.ts';

/** Changes as newspapers tell them: old and new value apart, the percent before or after them. */
export const PRESS_CHANGES_1: FreshPassages = {
  'point-not-percent': {
    zh: {
      fire: [
        '去年全县森林覆盖率为36%，今年达到39%，同比提高3%。林业部门表示将继续扩大造林。',
        '该校毕业生就业率从88.5%上升至92.5%，上升了4%，其中签约国企的有210人。',
        '央行将存款准备金率由8%下调至7.5%，下降0.5%，预计释放资金约1万亿元。',
        '今年上半年，空气质量优良率达84%，比去年同期的79%增加5%。PM2.5平均浓度为31微克。',
      ],
      silent: [
        '去年全县森林覆盖率为36%，今年达到39%，同比提高3个百分点。林业部门表示将继续扩大造林。',
        '该校毕业生由885人增至925人，增长4.5%，就业率为92.5%。',
        '今年上半年，空气质量优良率达84%，比去年同期的79%提高5个百分点，PM2.5平均浓度下降5%。',
      ],
    },
    en: {
      fire: [
        'Forest cover, which was 36% last year, now stands at 39%, an increase of 3%. Officials plan to plant more.',
        'The employment rate of graduates rose by 4%, from 88.5% to 92.5%; 210 of them joined state firms.',
        'The central bank cut its policy rate from 5.5% to 5%, a reduction of 0.5%, and said more could follow.',
        'Turnout was 64 percent, up 6 percent from 58 percent in the last election.',
      ],
      silent: [
        'Forest cover, which was 36% last year, now stands at 39%, an increase of 3 percentage points.',
        'The number of graduates rose 4.5%, from 885 to 925, and the employment rate was 92.5%.',
        'Turnout was 64 percent, up six points from 58 percent in the last election; registrations rose 6 percent.',
      ],
    },
  },
  'percent-not-point': {
    zh: {
      fire: [
        '全区养老床位由5000张增加到5600张，增长了12个百分点。人均床位数居全市前列。',
        '去年游客量320万人次，今年达到384万人次，同比上升20个百分点。',
        '公司前三季度实现营收46亿元，去年同期为40亿元，同比增长15个百分点。',
        '该港集装箱吞吐量同比增长8.6个百分点，达到152万标箱。',
      ],
      silent: [
        '全区养老床位由5000张增加到5600张，增长12%。护理型床位占比提高12个百分点。',
        '公司前三季度实现营收46亿元，毛利率同比提高1.5个百分点。',
        '该港集装箱吞吐量同比增长8.6%，增速比上年加快2.1个百分点。',
      ],
    },
    en: {
      fire: [
        'The number of beds in care homes grew from 5,000 to 5,600, up 12 percentage points.',
        'Visitor numbers climbed 20 percentage points to 384,000 from 320,000 a year earlier.',
        'Revenue was $46 million in the first nine months, compared with $40 million a year earlier, a gain of 15 percentage points.',
        'The port handled 1.52 million containers, 8.6 percentage points more than in the previous year.',
      ],
      silent: [
        'The number of beds in care homes grew from 5,000 to 5,600, up 12%; the share of nursing beds rose 12 points.',
        'Revenue was $46 million in the first nine months, and the margin widened by 1.5 percentage points.',
        'The port handled 8.6% more containers, a growth rate 2.1 percentage points higher than a year before.',
      ],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '去年，全市接到噪声投诉3200件，今年降至2400件，同比下降33%。主管部门称将继续巡查。',
        '该村人均年收入由2019年的1.5万元提高到2024年的2.7万元，增幅达60%。',
        '今年国庆假期，景区接待游客18.4万人次，比去年同期的16万人次增长25%，门票收入920万元。',
        '9月，新房成交面积为42.5万平方米，8月为50.0万平方米，环比下滑20%。',
      ],
      silent: [
        '去年，全市接到噪声投诉3200件，今年降至2400件，同比下降25%。主管部门称将继续巡查。',
        '今年国庆假期，景区接待游客18.4万人次，比去年同期的16万人次增长15%，门票收入同比增长25%。',
        '9月，新房成交面积为42.5万平方米，8月为50万平方米，环比下滑15%。同比则增长20%。',
      ],
    },
    en: {
      fire: [
        'Noise complaints dropped to 2,400 this year from 3,200 last year, a decline of 33%.',
        'Average income in the village grew from 15,000 yuan in 2019 to 27,000 yuan in 2024, a 60% increase.',
        'The park had 184,000 visitors over the holiday. That was 25% more than the 160,000 it had a year ago.',
        'Home sales fell 20 percent in September to 425, from 500 in August, the agency said.',
      ],
      silent: [
        'Noise complaints dropped to 2,400 this year from 3,200 last year, a decline of 25%.',
        'The park had 184,000 visitors over the holiday, 15% more than the 160,000 it had a year ago. Ticket income rose 25%.',
        'Home sales fell 15 percent in September to 425, from 500 in August, but were 20 percent higher than a year earlier.',
      ],
    },
  },
  multiple: {
    zh: {
      fire: [
        '五年间，全县民宿由60家发展到240家，增加了4倍，带动就业1500人。',
        '公司2020年研发投入为2.00亿元，2024年已达6.00亿元，增长了3倍。',
        '今年该平台用户达到1000万，比去年的200万增长5倍。',
        '新能源汽车保有量从2021年的1.5万辆增至目前的9万辆，增长6倍。',
      ],
      silent: [
        '五年间，全县民宿由60家发展到240家，增加了3倍，带动就业1500人。',
        '公司2020年研发投入为2亿元，2024年已达6亿元，是2020年的3倍。',
        '新能源汽车保有量从2021年的1.5万辆增至目前的9万辆，增长5倍。',
      ],
    },
    en: {
      fire: [
        'In five years the number of guest houses in the county has gone from 60 to 240, five times as many.',
        'Research spending rose from $2.00 million in 2020 to $6.00 million in 2024, four times the earlier figure.',
        'The platform has 1,000 sellers now, against 200 a year ago, a sixfold increase.',
        'Electric car numbers grew from 15,000 in 2021 to 90,000, seven times as many as before.',
      ],
      silent: [
        'In five years the number of guest houses in the county has gone from 60 to 240, four times as many.',
        'Research spending rose from $2 million in 2020 to $6 million in 2024, three times the earlier figure.',
        'The platform has 1,000 sellers now, against 200 a year ago, a fivefold increase.',
      ],
    },
  },
  'fall-by-times': {
    zh: {
      fire: [
        '采用新工艺后，每吨产品的能耗降低了3倍，企业一年可节约电费120万元。',
        '通过集中采购，该药品价格下降了5倍，患者负担明显减轻。',
        '专项行动以来，辖区盗窃案件同比减少2倍。群众安全感达到98%。',
        '新航线开通后，货物运输时间缩短了1.5倍，由15天变为6天。',
      ],
      silent: [
        '采用新工艺后，每吨产品的能耗降低三分之二，产量却是过去的3倍。',
        '通过集中采购，该药品价格下降了80%，用量增长5倍。',
        '专项行动以来，辖区盗窃案件同比减少一半，破案数增长2倍。',
      ],
    },
    en: {
      fire: [
        'With the new process, energy use per tonne has dropped three times, saving the plant $120,000 a year.',
        'After joint purchasing, the price of the drug fell fivefold, the health office said.',
        'Burglaries in the district are now two times fewer than a year ago, police said on Monday.',
        'The new batteries are three times cheaper than those sold in 2015, and last longer.',
      ],
      silent: [
        'With the new process, energy use per tonne has dropped by two-thirds while output has tripled.',
        'After joint purchasing, the price of the drug fell by 80%, the health office said, and use rose fivefold.',
        'Burglaries fell three times in the past five years, in 2021, 2022 and 2024.',
      ],
    },
  },
  'fall-over-100': {
    zh: {
      fire: [
        '集中整治后，该路段交通事故量同比下降135%，群众满意度明显提升。',
        '今年前8个月，全市火灾起数比去年同期减少110%，直接财产损失减少40%。',
        '受天气影响，7月游客人数环比下滑150%，8月才有所恢复。',
        '数据显示，改用新设备后，工厂用水量降低了120%。厂长说，设备投资300万元。',
      ],
      silent: [
        '集中整治后，该路段交通事故量同比下降35%，巡逻次数增加135%。',
        '受天气影响，公司净利润同比下降150%，由盈转亏。',
        '数据显示，改用新设备后，工厂用水量降低了20%，产量达到原来的120%。',
      ],
    },
    en: {
      fire: [
        'Since the crackdown, accidents on the road have dropped by 135%, according to the police.',
        'The number of fires in the first eight months was down 110% from a year earlier, and losses were down 40%.',
        'Visitor numbers slumped 150 percent in July because of the weather and recovered only in August.',
        'The factory has reduced its water use by 120% with the new equipment, the manager said.',
      ],
      silent: [
        'Since the crackdown, accidents on the road have dropped by 35% while patrols have increased by 135%.',
        'Net profit fell 150 percent because of the weather, leaving the company with a loss of $3 million.',
        'The factory has cut its water use by 20% and now works at 120% of its old output.',
      ],
    },
  },
  doubling: {
    zh: {
      fire: [
        '全市养老机构从2018年的120家增加到去年的180家，实现翻番。',
        '十年间，该校在校生由2100人增加到6300人，翻了两番。',
        '五年来，农产品网络零售额从8亿元增长到12亿元，翻了一番，物流点达到310个。',
        '去年旅游收入为4.5亿元，今年达6.2亿元，同比翻一番。',
      ],
      silent: [
        '全市养老机构从2018年的120家增加到去年的240家，实现翻番。',
        '十年间，该校在校生由2100人增加到8400人，翻了两番。',
        '去年旅游收入为4.5亿元，今年预计6.2亿元。到2030年，力争翻一番。',
      ],
    },
    en: {
      fire: [
        'The number of care homes in the city doubled, from 120 in 2018 to 180 last year.',
        'Enrolment at the school quadrupled in ten years, from 2,100 pupils to 6,300.',
        'Online sales of farm goods went from $8 million to $12 million in five years, more than doubling.',
        'Tourism income tripled to $9 million this year from $4.5 million the year before.',
      ],
      silent: [
        'The number of care homes in the city doubled, from 120 in 2018 to 240 last year.',
        'Enrolment at the school quadrupled in ten years, from 2,100 pupils to 8,400.',
        'Tourism income rose to $6.2 million this year from $4.5 million; the county wants it to double by 2030.',
      ],
    },
  },
  compound: {
    zh: {
      fire: [
        '2020年至2024年，全区生产总值由500亿元增至900亿元，年均增长8%。',
        '过去五年，该企业销售额年均增长20%，从1.00亿元增长到4.00亿元。',
        '四年间，城市绿地面积从2000公顷增加到3600公顷，年均增速为10%。',
        '该县茶叶产量年均增长5%，三年来由800吨提高到1200吨。',
      ],
      silent: [
        '2020年至2024年，全区生产总值由500亿元增至680亿元，年均增长8%。',
        '过去五年，该企业销售额年均增长20%，从1亿元增长到2.5亿元。',
        '该县茶叶产量去年增长5%，三年来由800吨提高到1200吨。',
      ],
    },
    en: {
      fire: [
        'Sales grew by an average of 20% a year for five years, from $1.00 million to $4.00 million.',
        'Between 2020 and 2024 the district economy expanded from $500 million to $900 million, an annual growth rate of 8%.',
        'Over four years the city’s green space grew 10% annually, from 2,000 hectares to 3,600 hectares.',
        'Tea output has risen 5% a year over the past three years, from 800 tonnes to 1,200 tonnes.',
      ],
      silent: [
        'Sales grew by an average of 20% a year for five years, from $1 million to $2.5 million.',
        'Between 2020 and 2024 the district economy expanded from $500 million to $680 million, an annual growth rate of 8%.',
        'Tea output rose 5% last year; over the past three years it has gone from 800 tonnes to 1,200 tonnes.',
      ],
    },
  },
  'small-base': {
    zh: {
      fire: [
        '今年1至9月，全县发生森林火灾9起，去年同期为3起，同比上升200%。',
        '该院去年完成肝移植手术4例，今年完成10例，增长150%。',
        '据法院介绍，此类案件由2022年的6件上升到2023年的15件，增幅高达150%。',
        '今年该市新增上市公司5家，较去年的2家增长150%。',
      ],
      silent: [
        '今年1至9月，全县发生交通事故900起，去年同期为300起，同比上升200%。',
        '今年该市新增上市公司5家，去年为2家，多3家。',
        '猪肉价格由每公斤12元上涨到18元，涨幅50%。',
      ],
    },
    en: {
      fire: [
        'There were nine forest fires in the county this year, against three last year, an increase of 200%.',
        'The hospital did 10 liver transplants this year, up 150% from four last year.',
        'Such cases rose from 6 in 2022 to 15 in 2023, a jump of 150%, the court said.',
        'Shark attacks rose 100 percent, from 2 in 2023 to 4 in 2024.',
      ],
      silent: [
        'There were 900 road accidents in the county this year, against 300 last year, an increase of 200%.',
        'The hospital did 10 liver transplants this year, six more than last year.',
        'The price of pork rose 50%, from $12 to $18 a kilogram.',
      ],
    },
  },
  'missing-base': {
    zh: {
      fire: [
        '据介绍，该平台交易额大幅增长180%。负责人说，将继续加大投入。',
        '新技术使产量提高了45%。“农户都很满意。”合作社理事长说。',
        '记者了解到，此类投诉激增260%，主要集中在网购领域。',
        '店铺装修后，客流上涨70%，老板计划再开一家分店。',
      ],
      silent: [
        '今年上半年，该平台交易额同比增长180%。负责人说，将继续加大投入。',
        '新技术使亩产由400公斤提高到580公斤，提高了45%。',
        '此类投诉去年只有50件，今年激增260%，主要集中在网购领域。',
      ],
    },
    en: {
      fire: [
        'Trading on the platform has surged 180%, the company said, and it will keep investing.',
        'The new technique has increased yields by 45%. “Farmers are delighted,” the head of the cooperative said.',
        'Complaints of this kind have soared 260 percent, most of them about online shopping.',
        'Footfall is up 70% after the refit, and the owner plans a second shop.',
      ],
      silent: [
        'Trading on the platform rose 180% in the first half of 2025 from a year earlier, the company said.',
        'The new technique has increased yields by 45%, from 400 to 580 kilograms per mu.',
        'Complaints of this kind, of which there were only 50 last year, have soared 260 percent this year.',
      ],
    },
  },
};
