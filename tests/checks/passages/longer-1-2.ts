import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 1, part 2. */

export const LONGER_1_2: FreshPassages = {
  ceiling: {
    zh: {
      fire: [
        '该镇党委书记介绍，全镇共有常住居民860万人，其中60岁以上老人占23%，今年新建养老驿站4个。',
        '据统计，全省已有12亿人参加了基本医疗保险，较上年增加30万人，报销比例稳定在70%左右。',
        '这个村共有村民320万人，分为9个村民小组，去年人均收入3.1万元。',
        '全市志愿者注册人数已达1.8亿人，累计服务时长2600万小时。',
      ],
      silent: [
        '该镇党委书记介绍，全镇共有常住居民8.6万人，其中60岁以上老人占23%，今年新建养老驿站4个。',
        '截至去年底，全国已有13.2亿人参加了基本医疗保险，我省参保人数为4600万人。',
        '全市志愿者注册人数已达180万人，累计服务时长1.8亿小时。',
      ],
    },
    en: {
      fire: [
        'The village, which is home to 4.5 million people, has two shops and a church. Its primary school closed in 2009.',
        'According to the mayor, 260 million residents of the city voted in the consultation, which ended on Friday.',
        'Some 1.9 billion Americans are now covered by private insurance, the report says, up 2% on the year before.',
        'The parish council represents 70 million inhabitants and has a budget of £120,000.',
      ],
      silent: [
        'The village, which is home to 450 people, has two shops and a church. Some 4.5 million people live in the surrounding region.',
        'According to the mayor, 260,000 residents of the city voted in the consultation, which ended on Friday.',
        'Some 190 million Americans are now covered by private insurance, the report says, up 2% on the year before.',
      ],
    },
  },
  'range-order': {
    zh: {
      fire: [
        '气象台预计，明天白天最高气温28℃至24℃，偏南风三到四级，早晚需添衣。',
        '参加夏令营的孩子年龄在14岁到9岁之间，来自8个国家，营期两周。',
        '专家建议成年人每天饮水2000至1500毫升，分6到8次喝完。',
        '该批次抽检的粽子单价介于每只12元—6元，合格率为96.5%。',
      ],
      silent: [
        '气象台预计，明天白天最高气温24℃至28℃，夜间气温由28℃降至19℃，偏南风三到四级。',
        '参加夏令营的孩子年龄在9岁到14岁之间，来自8个国家，营期两周。',
        '比赛以98比87结束，主队四节的得分依次为30、22、25和21分。',
      ],
    },
    en: {
      fire: [
        'Forecasters expect between 12 and 8 inches of snow in the hills by Thursday, and schools may close.',
        'The fine ranges from $5,000 to $2,000, depending on the size of the boat. Eleven skippers were caught last year.',
        'Divers worked at depths of 40 to 25 metres for up to 20 minutes at a time, the navy said.',
        'Rehearsals last from six to four hours a day, and the cast of 32 has one day off a week.',
      ],
      silent: [
        'Forecasters expect between 8 and 12 inches of snow in the hills by Thursday, and schools may close.',
        'The fine was cut from $5,000 to $2,000 in June. Eleven skippers were caught last year.',
        'The home side won 40 to 25 and has now gone from sixth to fourth in the table.',
      ],
    },
  },
  'range-unit': {
    zh: {
      fire: [
        '景区负责人说，旺季每天接待游客2至3万人次，是平日的五倍，停车场常常爆满。',
        '据估算，修复这座古桥需要资金5到8亿元，工期约三年，目前已募集1200万元。',
        '这种候鸟全球仅存1—2万只，去年冬天有340只在这里越冬。',
        '首批房源均价在4至6万元之间，共推出216套。',
      ],
      silent: [
        '景区负责人说，旺季每天接待游客2万至3万人次，是平日的五倍，停车场常常爆满。',
        '这种候鸟全球仅存八九千只，去年冬天有300至340只在这里越冬。',
        '据估算，修复这座古桥需要资金5亿到8亿元，工期3至4年，目前已募集1200万元。',
      ],
    },
    en: {
      fire: [
        'Repairing the cathedral roof will take three years and cost 8 to £12 million, the diocese estimates.',
        'The storm caused damage of between 2 and $3 billion, insurers said, and left 14 people dead.',
        'Analysts put the audience at 4 to 6 million, making it the most watched final since 1998.',
        'The centre hopes to raise 5-10 million dollars from private donors by next spring.',
      ],
      silent: [
        'Repairing the cathedral roof will take three to four years and cost £8 million to £12 million, the diocese estimates.',
        'The storm caused damage of between $2 billion and $3 billion, insurers said, and left 14 people dead.',
        'The audience was between 400 and 600 on each of the 12 nights, the theatre said.',
      ],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: [
        '昨晚的音乐节现场涌入2万三千名乐迷，主办方临时加开了两个入口，无人受伤。',
        '这部古籍共收录诗作4千2百首，由三位学者历时八年点校完成。',
        '老人把攒下的三万5千元全部捐给了母校，资助了7名学生。',
        '救援物资包括棉被1千八百床、帐篷260顶，已于当晚运抵灾区。',
      ],
      silent: [
        '昨晚的音乐节现场涌入2.3万名乐迷，主办方临时加开了两个入口，无人受伤。',
        '这部古籍共收录诗作四千二百首，由三位学者历时8年点校完成。',
        '救援物资包括棉被1800床、帐篷两百六十顶，已于当晚运抵灾区，价值3万元。',
      ],
    },
    en: {
      fire: [
        'About 2 thousand 400 runners finished the race in the rain, half an hour later than planned.',
        'The archive holds 6 thousand three hundred letters, most of them written before 1914.',
        'Police seized 1 million 200 thousand cigarettes in a barn near the border and arrested three men.',
        'The choir has sung to 3 hundred 50 thousand people since it was founded in 1987.',
      ],
      silent: [
        'About 2,400 runners finished the race in the rain; two thousand had given up by noon.',
        'The archive holds six thousand three hundred letters, 900 of them written before 1914.',
        'Police seized 1.2 million cigarettes in a barn near the border and arrested three men.',
      ],
    },
  },
  weekday: {
    zh: {
      fire: [
        '市博物馆公告：因设备检修，2025年9月3日（星期五）闭馆一天，9月4日恢复开放，已预约的620名观众可改期。',
        '本案将于2024年11月5日星期一上午9时30分在第二法庭公开开庭，旁听席位40个。',
        { text: '省气象台预计，本周六（10月5日）夜间起将有一次寒潮过程，48小时降温8至10℃。', issueDate: '2025-10-01' },
        '时间回到2023年6月18日，那是一个周三。他在急诊室连续工作了30个小时，救治了47名伤员。',
      ],
      silent: [
        '市博物馆公告：因设备检修，2025年9月3日（星期三）闭馆一天，9月4日恢复开放，已预约的620名观众可改期。',
        '本案将于2024年11月5日星期二上午9时30分在第二法庭公开开庭，周一的庭前会议已取消。',
        { text: '省气象台预计，本周六（10月4日）夜间起将有一次寒潮过程，48小时降温8至10℃。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        'The inquest opened on Friday, 9 June 2025, in front of about 60 relatives. It is expected to last four weeks.',
        'Polling stations will be open from 7am to 10pm on Wednesday, November 5, 2024, the county clerk said.',
        'He died on 26 July 2024, a Tuesday, at the age of 88, surrounded by his four children.',
        'The concert scheduled for Sunday (March 15, 2025) has been cancelled, and 2,300 tickets will be refunded.',
      ],
      silent: [
        'The inquest opened on Monday, 9 June 2025, in front of about 60 relatives. The next hearing is on Friday.',
        'Polling stations will be open from 7am to 10pm on Tuesday, November 5, 2024, the county clerk said on Sunday.',
        'He died on 26 July 2024, a Friday, at the age of 88, surrounded by his four children.',
      ],
    },
  },
  'date-exists': {
    zh: {
      fire: [
        '根据通知，报名时间为2025年3月10日至4月31日，考试费每科60元，逾期不再补报。',
        '老人的身份证显示，他出生于1935年2月30日，今年已满90岁，仍能每天散步5000步。',
        '展览将持续到11月31日，共展出文物186件（套），其中一级文物23件。',
        '卷宗记载，被告人于2023年2月29日深夜潜入仓库，盗走铜线640公斤。',
      ],
      silent: [
        '根据通知，报名时间为2025年3月10日至4月30日，考试费每科60元，逾期不再补报。',
        '展览将持续到12月31日，共展出文物186件（套），其中一级文物23件。',
        '卷宗记载，被告人于2024年2月29日深夜潜入仓库，盗走铜线640公斤。',
      ],
    },
    en: {
      fire: [
        'Applications close on September 31, 2025, and about 400 places are available, the university said.',
        'She was born on 30 February 1948 in a village of 90 people, according to the family Bible.',
        'The truce, signed on June 31, lasted for 11 days before shelling killed four civilians.',
        'Records show the ship left port on 29 February 1900 with 212 passengers on board.',
      ],
      silent: [
        'Applications close on September 30, 2025, and about 400 places are available, the university said.',
        'Records show the ship left port on 29 February 1904 with 212 passengers on board.',
        'The truce, signed on May 31, lasted for 11 days before shelling killed four civilians.',
      ],
    },
  },
  duration: {
    zh: {
      fire: [
        '他从2015年起担任村医，直到2021年因病离开。整整九年里，他走遍了14个自然村，出诊近万次。',
        '本届艺术节从5月1日开幕到5月10日闭幕，为期15天，共上演剧目38台，观众超过6万人次。',
        '该案自2019年3月立案，至2022年3月宣判，前后历时五年，卷宗多达120册。',
        '工期从2月1日持续到2月20日，连续施工40天，参与抢修的工人有260名。',
      ],
      silent: [
        '他从2012年起担任村医，直到2021年因病离开。整整九年里，他走遍了14个自然村，出诊近万次。',
        '本届艺术节从5月1日开幕到5月10日闭幕，为期10天，共上演剧目38台，观众超过6万人次。',
        '该案自2019年3月立案，至2022年3月宣判，前后历时三年；此前的侦查用了五年。',
      ],
    },
    en: {
      fire: [
        'He ruled from 1998 until 2005, and in those twelve years he appointed four prime ministers.',
        'The siege began on March 3 and ended on March 17. For 24 days the 600 inhabitants had no running water.',
        'Between 1990 and 2010, a span of three decades, the glacier lost 400 metres, researchers found.',
        'The exhibition, which runs for six weeks from 1 June to 30 June, shows 75 drawings.',
      ],
      silent: [
        'He ruled from 1998 until 2005, and in those seven years he appointed four prime ministers.',
        'The siege began on March 3 and ended on March 17. For 14 days the 600 inhabitants had no running water.',
        'Between 1990 and 2010, a span of two decades, the glacier lost 400 metres; it had lost 90 in the three decades before.',
      ],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '陈守义生于1948年，现年68岁，是村里唯一会做油纸伞的老手艺人，带过11个徒弟。', issueDate: '2025-10-01' },
        {
          text: '今年29岁的张帆是队中最年轻的队员。这位1985年出生的后卫本赛季出场24次，打进3球。',
          issueDate: '2025-10-01',
        },
        {
          text: '嫌疑人李某，男，1972年5月生，今年43岁，曾因盗窃两次入狱，此次涉案金额12万元。',
          issueDate: '2025-10-01',
        },
        {
          text: '62岁的“银发博主”王阿姨走红网络，粉丝达到80万。1950年出生的她说，自己退休后才学会剪辑。',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: '陈守义生于1948年，现年77岁，是村里唯一会做油纸伞的老手艺人，带过11个徒弟，最小的23岁。',
          issueDate: '2025-10-01',
        },
        {
          text: '嫌疑人李某，男，1972年5月生，今年53岁，18岁时曾因盗窃入狱，此次涉案金额12万元。',
          issueDate: '2025-10-01',
        },
        {
          text: '今年40岁的张帆是队中最年长的队员。这位1985年出生的后卫本赛季出场24次，替补他的小将年仅19岁。',
          issueDate: '2025-10-01',
        },
      ],
    },
    en: {
      fire: [
        {
          text: 'The violinist, who was born in 1961, is 52 and has made 40 recordings. She will retire from touring in May.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Marta Silva, 38, is the youngest of five sisters. Born in 1979, she moved to Lisbon with 200 euros in her pocket.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Now 91 years old, the former miner still walks two miles a day. He was born in 1944, a month before his father came home.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The defendant, a 30-year-old accountant born in 1988, is charged with stealing £410,000 over three years.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'The violinist, who was born in 1961, is 64 and has made 40 recordings. Her daughter is 31.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Marta Silva, 46, is the youngest of five sisters. Born in 1979, she was 22 when she moved to Lisbon.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The defendant, a 37-year-old accountant born in 1988, is charged with stealing £410,000 from a widow aged 84.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        {
          text: '2025年11月20日，新机场T3航站楼正式投入使用，首日起降航班412架次，运送旅客6.1万人次。',
          issueDate: '2025-10-01',
        },
        {
          text: '本报讯 法院已于2025年10月28日作出一审判决，被告人被判处有期徒刑六年，并处罚金20万元。',
          issueDate: '2025-10-01',
        },
        { text: '这项调查历时8个月，覆盖2600户家庭，于2026年1月完成，目前报告已经公布。', issueDate: '2025-10-01' },
        { text: '12月18日，第三届冰雪节落下帷幕，接待游客23万人次，门票收入1100万元。', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: '2025年11月20日，新机场T3航站楼将正式投入使用，预计首日起降航班400架次左右。',
          issueDate: '2025-10-01',
        },
        {
          text: '本报讯 法院已于2025年9月28日作出一审判决，被告人须在2025年10月28日前缴纳罚金20万元。',
          issueDate: '2025-10-01',
        },
        { text: '这项调查计划于2026年1月完成，目前已覆盖2600户家庭，占样本的八成。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'The bridge reopened on December 12, 2025, after repairs that cost $3.4m, and carried 9,000 cars on its first day.',
          issueDate: '2025-10-01',
        },
        {
          text: 'A jury convicted him on 3 November 2025 of stealing 14 paintings. He was sentenced to five years in prison.',
          issueDate: '2025-10-01',
        },
        {
          text: 'In January 2026 the ministry published its findings, which were based on 5,200 interviews.',
          issueDate: '2025-10-01',
        },
        {
          text: 'Voters went to the polls on 19 October 2025 and gave the Greens 12 seats, twice as many as before.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'The bridge is due to reopen on December 12, 2025, after repairs that cost $3.4m. It carried 9,000 cars a day.',
          issueDate: '2025-10-01',
        },
        {
          text: 'A jury convicted him on 3 September 2025 of stealing 14 paintings. He will be sentenced on 3 November 2025.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The ministry said it would publish its findings, based on 5,200 interviews, in January 2026.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  edition: {
    zh: {
      fire: [
        '这项马拉松赛创办于2011年，每年举办一次，从未间断。2024年举行的第十届比赛吸引了1.8万名跑者。',
        '全国书市自1998年起一年一届，今年（2025年）已是第二十届，展位比上届增加120个。',
        '首届民歌节于2005年举行，此后每年一届。2019年的第十二届民歌节共有46支队伍参加。',
        '自2016年首次举办以来，这一年度评选已走到第七届，2025年共有320人报名。',
      ],
      silent: [
        '这项马拉松赛创办于2011年，每年举办一次，从未间断。2024年举行的第十四届比赛吸引了1.8万名跑者。',
        '首届民歌节于2005年举行，此后每两年一届。2019年的第八届民歌节共有46支队伍参加。',
        '全国书市自1998年起一年一届，今年（2025年）已是第二十八届，展位比上届增加120个。',
      ],
    },
    en: {
      fire: [
        'The regatta has been held every year since 2003. The 2024 race, its 18th edition, drew 210 crews.',
        'First staged in 1990, the annual festival celebrated its 40th edition in 2025 with 62 films.',
        'The fair began in 2012 and takes place each year; in 2022, at the seventh fair, 340 publishers had stands.',
        'This is the 12th year of the yearly prize, which was first awarded in 2008 and in 2025 received 700 entries.',
      ],
      silent: [
        'The regatta has been held every year since 2003. The 2024 race, its 22nd edition, drew 210 crews.',
        'First staged in 1990, the biennial festival celebrated its 18th edition in 2024 with 62 films.',
        'The fair began in 2012 and takes place each year; in 2022, at the 11th fair, 340 publishers had stands.',
      ],
    },
  },
  'short-year': {
    zh: {
      fire: [
        '他是95年入伍的老兵，先后立功三次，退役后回乡种了40亩果树。',
        '从09年开始，这支义工队每周六上门为老人理发，已坚持了800多个周末。',
        '村支书回忆，98年那场洪水淹没了全村260户人家，水位最高时达到3米。',
        '该校12年建成新校区，占地150亩，可容纳学生2400人。',
      ],
      silent: [
        '他是1995年入伍的老兵，先后立功三次，退役后回乡种了40亩果树，一种就是12年。',
        '从2009年开始，这支义工队每周六上门为老人理发，坚持了16年。',
        '被告人因抢劫罪被判处有期徒刑12年，他的同伙获刑9年6个月。',
      ],
    },
    en: {
      fire: [
        'He joined the band in ’79 and stayed for 14 albums. His son now plays 60 nights a year with his own group.',
        'The flood of ’53 killed 307 people along this coast, and every child here learns the date.',
        "She had voted for the party since '97, but said she would stay at home this time.",
        "Back in the summer of '69, tickets cost $18 and 400,000 people came.",
      ],
      silent: [
        'He joined the band in 1979 and stayed for 14 albums. His son now plays 60 nights a year.',
        'The flood of 1953 killed 307 people along this coast, and 24,000 houses were damaged.',
        'Players’ wages rose by 12% and the clubs’ 53 directors took a pay cut.',
      ],
    },
  },
};
