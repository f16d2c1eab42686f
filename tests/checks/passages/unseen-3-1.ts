import type { FreshPassages } from './fresh.ts';

/** Sums, shares and changes, third unseen batch. */
export const UNSEEN_3_1: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '动物园新近迎来68只小动物，包括兽类19只、鸟类36只和爬行类15只，此外没有别的种类。',
        '全村耕地1430亩，水田890亩，剩余的580亩是旱地。',
      ],
      silent: ['全村耕地1430亩，水田890亩，剩余的540亩是旱地。'],
    },
    en: {
      fire: ['The vineyard shipped 9,200 cases: 5,400 of red and the remaining 3,600 of white.'],
      silent: ['The vineyard shipped 9,200 cases, 5,400 of them red and 3,100 white.'],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: ['这批援藏教师总共47人，其中教龄在十年以上的就有74人。', '法院当天开庭审理案件26件，当庭宣判的达到29件。'],
      silent: ['这批援藏教师总共47人，上一批为74人。'],
    },
    en: {
      fire: ['The airline owns 112 aircraft, of which 121 were built in the past ten years.'],
      silent: ['The airline owns 112 aircraft and leases another 121.'],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '受理的240起投诉里，噪声扰民98起，油烟污染87起，违章搭建76起。',
        '参赛的35支龙舟队中，本市16支，外省14支，境外9支。',
      ],
      silent: ['受理的240起投诉里，涉及噪声的98起，当场解决的187起。'],
    },
    en: {
      fire: ['The jury of 12 was made up of seven women and six men.'],
      silent: ['The jury of 12 had seven women; six of its members had served before.'],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '市民出行方式中，公交占29.4%，地铁占33.2%，私家车占21.7%，步行和骑车占25.7%。',
        '观众给影片打分，五星占56%，四星占27%，三星及以下占27%。',
      ],
      silent: ['观众给影片打分，五星占56%，四星占27%，三星及以下占17%。'],
    },
    en: {
      fire: ['By value, machinery made up 44% of exports, textiles 28%, food 19% and other goods 14%.'],
      silent: ['By value, machinery made up 44% of exports, textiles 28%, food 19% and other goods 9%.'],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '记者随机采访了200名中学生，最希望家长改变的是：少看手机（67%）、少唠叨（54%）、多陪伴（43%）。',
        '调查中，网民反映较多的问题有虚假宣传（73%）、捆绑销售（51%）和售后推诿（47%）。',
      ],
      silent: ['调查（可选多项）中，网民反映较多的问题有虚假宣传（73%）、捆绑销售（51%）和售后推诿（47%）。'],
    },
    en: {
      fire: ['The main reasons given for moving were space (62%), cost (55%) and schools (31%).'],
      silent: [
        'The main reasons given for moving, of which people could choose several, were space (62%), cost (55%) and schools (31%).',
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '本次展览由四个单元组成，分别是“溯源”“交融”“新生”。',
        '菜市场周边六条道路（东湖路、书院街、桂花巷、双井路、南门街）实行单行。',
      ],
      silent: ['本次展览由三个单元组成，分别是“溯源”“交融”“新生”。'],
    },
    en: {
      fire: ['She speaks five languages: Dutch, Malay, Arabic and French.'],
      silent: ['She speaks four languages: Dutch, Malay, Arabic and French.'],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '1月份销售新车2130辆，2月份1470辆，3月份2580辆，一季度总销量为6810辆。',
        '去年夏粮总产12.4万吨，秋粮总产31.7万吨，全年粮食总产46.8万吨。',
      ],
      silent: ['1月份销售新车2130辆，2月份1470辆，3月份2580辆，一季度总销量为6180辆。'],
    },
    en: {
      fire: ['The plant made 3,120 engines in the first quarter and 2,980 in the second, or 6,400 in the half-year.'],
      silent: ['The plant made 3,120 engines in the first quarter and 2,980 in the second, or 6,100 in the half-year.'],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '3月末，全市公积金累计缴存总额为286.4亿元，6月末累计缴存总额271.9亿元。',
        '截至去年底，该平台累计注册司机12.7万名；截至今年8月底，累计注册司机11.9万名。',
      ],
      silent: ['3月末，全市公积金缴存余额为286.4亿元，6月末缴存余额271.9亿元。'],
    },
    en: {
      fire: ['A total of 2,350 wells had been drilled by the end of 2021; by the end of 2023 the total was 2,190.'],
      silent: ['A total of 2,350 wells were in use at the end of 2021 and 2,190 at the end of 2023.'],
    },
  },
  difference: {
    zh: {
      fire: [
        '今年中考，全县参加考试的学生有5862人，去年为5438人，多了524人。',
        '改用新航线后，飞行时间由4小时10分钟变为3小时；票价从1280元降到960元，便宜了220元。',
      ],
      silent: ['今年中考，全县参加考试的学生有5862人，去年为5438人，多了424人。'],
    },
    en: {
      fire: ['The mayor won 18,340 votes to his rival’s 16,120, a majority of 2,420.'],
      silent: ['The mayor won 18,340 votes to his rival’s 16,120, a majority of 2,220.'],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全市共有社区卫生服务站640个，已配备中医馆的达到544个，占比75%。',
        '医院去年做手术12500台，微创手术有7500台，微创率达到70%。',
      ],
      silent: ['医院去年做手术12500台，微创手术有7500台，微创率达到60%。'],
    },
    en: {
      fire: ['Of the 260 shops on the high street, 39, or 25%, stand empty.'],
      silent: ['Of the 260 shops on the high street, 39, or 15%, stand empty.'],
    },
  },
  'share-feasible': {
    zh: {
      fire: ['在回收的17份有效问卷中，不满意的占10%。', '课题组随访了21名术后患者，一年复发率为12%。'],
      silent: ['课题组随访了21名术后患者，一年复发率为14%。'],
    },
    en: {
      fire: ['Among the 11 wards tested, 50% were found to be contaminated.'],
      silent: ['Among the 11 wards tested, 55% were found to be contaminated.'],
    },
  },
  'point-not-percent': {
    zh: {
      fire: [
        '个人卫生支出占比从2015年的35%下降到2023年的27%，降低8%。',
        '去年该市城镇化率为58.3%，今年达到60.1%，提高1.8%。',
      ],
      silent: ['去年该市城镇化率为58.3%，今年达到60.1%，提高1.8个百分点。'],
    },
    en: {
      fire: ['Turnout rose from 48% to 61%, up 13%.'],
      silent: ['Turnout rose from 48% to 61%, up 13 points.'],
    },
  },
  'percent-not-point': {
    zh: {
      fire: ['全镇羊存栏由8000只发展到1.2万只，增长50个百分点。', '新员工培训时间由40天压缩到30天，减少了25个百分点。'],
      silent: ['全镇羊存栏由8000只发展到1.2万只，增长50%。'],
    },
    en: {
      fire: ['The waiting list has shrunk by 30 percentage points, from 1,000 patients to 700.'],
      silent: ['The waiting list has shrunk by 30%, from 1,000 patients to 700.'],
    },
  },
  'change-recompute': {
    zh: {
      fire: [
        '老旧小区改造后，物业费收缴金额从每年62万元提高到93万元，提升了35%。',
        '上月柑橘每箱批发价为50元，本月跌到了38元，跌幅34%。',
      ],
      silent: ['上月柑橘每箱批发价为50元，本月跌到了38元，跌幅24%。'],
    },
    en: {
      fire: ['Bookings at the hotel stood at 1,840 in June, against 1,600 in May, a gain of 25%.'],
      silent: ['Bookings at the hotel stood at 1,840 in June, against 1,600 in May, a gain of 15%.'],
    },
  },
  multiple: {
    zh: {
      fire: ['家庭农场由150家发展到600家，增长了4倍。', '他的粉丝数从3.2万涨到16万，增加五倍。'],
      silent: ['家庭农场由150家发展到600家，增长了3倍。'],
    },
    en: {
      fire: ['The budget went from $25m to $75m, an increase of three times.'],
      silent: ['The budget went from $25m to $75m, an increase of two times.'],
    },
  },
  'fall-by-times': {
    zh: {
      fire: ['推广滴灌之后，每亩用水量下降了1.5倍。', '药品集采落地，这款支架的价格便宜了十倍。'],
      silent: ['药品集采落地，这款支架的价格降到了原来的十分之一。'],
    },
    en: {
      fire: ['Accidents on the road have dropped threefold since the speed bumps went in.'],
      silent: ['Accidents on the road have dropped by two-thirds since the speed bumps went in.'],
    },
  },
  'fall-over-100': {
    zh: {
      fire: ['今年1至4月，全市电信诈骗发案数同比下降118%。', '换上节能灶，柴火用量比过去减少了200%。'],
      silent: ['公司扣非净利润同比下降118%，出现亏损。'],
    },
    en: {
      fire: ['The number of rats trapped in the port has fallen by 140%.'],
      silent: ['Pre-tax profit has fallen by 140%, leaving the port in the red.'],
    },
  },
  'bounded-over-100': {
    zh: {
      fire: ['去年，全县农村卫生厕所普及率为103%。', '记者了解到，该镇的居民医保参保率达到了106.2%。'],
      silent: ['去年，全县高等教育毛入学率为103%。'],
    },
    en: {
      fire: ['The ministry claims that 108% of households now have electricity.'],
      silent: ['The ministry claims that 108% of the planned households now have electricity.'],
    },
  },
};
