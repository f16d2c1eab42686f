import type { FreshPassages } from './fresh.ts';

/** Passages of two to four sentences, in the manner of papers that are not about the economy; set 2, part 2. */

export const LONGER_2_2: FreshPassages = {
  ceiling: {
    zh: {
      fire: [
        '我县共有残疾人1.9亿人，已办证的占六成，今年新建康复站12个。',
        '当地街道办统计，辖区内共有外来人口2600万人，主要来自周边三省。',
        '全国每天约有45亿人乘坐公交出行，占出行总量的三分之一。',
        '该区教育局介绍，全区共有中小学生9800万名，教师5600名。',
      ],
      silent: [
        '我县共有残疾人1.9万人，已办证的占六成，今年新建康复站12个。',
        '全国每天约有1.2亿人次乘坐公交出行，占出行总量的三分之一。',
        '该区教育局介绍，全区共有中小学生9.8万名；全国中小学生约1.6亿名。',
      ],
    },
    en: {
      fire: [
        'The county has 900 million registered voters and 214 polling stations, its clerk said.',
        'About 85 million people live in the town, where house prices have doubled in ten years.',
        'Nearly 2.4 billion Europeans visited a museum last year, the survey suggests.',
        'In the state, 640 million drivers hold a licence, and a fifth of them are over 65.',
      ],
      silent: [
        'The county has 90,000 registered voters and 214 polling stations; the country has 161 million voters.',
        'About 85,000 people live in the town, which draws 8 million visitors a year.',
        'In the state, 6.4 million drivers hold a licence, and a fifth of them are over 65.',
      ],
    },
  },
  'range-order': {
    zh: {
      fire: [
        '该岗位要求年龄35至22周岁，本科以上学历，计划招聘18人。',
        '未来三天，江淮地区将有80～50毫米的降雨，局部超过120毫米。',
        '受访者每晚睡眠时间在8小时到6小时之间，其中三成人表示睡眠质量差。',
        '医生说，这类手术的费用一般介于6万元至3万元，医保可报销六成。',
      ],
      silent: [
        '该岗位要求年龄22至35周岁，本科以上学历，计划招聘18人，笔试占60%、面试占40%。',
        '未来三天，江淮地区降雨将由80毫米减弱至50毫米，局部仍超过60毫米。',
        '开放时间为上午9时至下午5时，票价由60元降至40元。',
      ],
    },
    en: {
      fire: [
        'Visitors should expect to wait 90-60 minutes at weekends, the aquarium warned.',
        'The bones are between 9,000 and 7,000 kilograms in weight, according to the dig’s leader.',
        'Seats for the opera cost from £150 to £35, and 400 were still available on Friday.',
        'The illness usually lasts ten to seven days and is fatal in one case in 500.',
      ],
      silent: [
        'Visitors should expect to wait 60-90 minutes at weekends, and 20 minutes from Monday to Thursday.',
        'Support for the plan has fallen from 54% to 47%, and the council has moved the vote from 9 to 6 November.',
        'The illness usually lasts seven to ten days, down from 14 before the drug was introduced.',
      ],
    },
  },
  'range-unit': {
    zh: {
      fire: [
        '该寺每年香客达6到10万人，周边农家乐有47家，从业村民二百余人。',
        '一台达芬奇手术机器人的价格在2—3千万元，全市共有5台。',
        '据专家估计，地下文物约有3至4万件，全部清理完需要12年。',
        '主办方预计现场观众将达1.5到2万名，需要安保人员800名。',
      ],
      silent: [
        '该寺每年香客达6万到10万人，周边农家乐有47家，从业村民二三百人。',
        '据专家估计，地下文物约有3000至4000件，全部清理完需要10到12年。',
        '一台达芬奇手术机器人的价格在2000万元至3000万元，每台手术用时2至3小时。',
      ],
    },
    en: {
      fire: [
        'The rescue operation has cost between 15 and $20 million so far, and involves 340 people.',
        'Each year 2 to 3 million birds pass over the strait, guided by the coast.',
        'Rebuilding the theatre would cost 30-40 million euros and take until 2029.',
        'The dam holds back from 1 to 1.5 billion litres, depending on the season.',
      ],
      silent: [
        'The rescue operation has cost between $15 million and $20 million so far, and lasted three to four days.',
        'Each year 2 million to 3 million birds pass over the strait, guided by the coast.',
        'The dam holds back 30 to 40 litres a head, depending on the season.',
      ],
    },
  },
  'mixed-numerals': {
    zh: {
      fire: [
        '古镇每天接待游客约1万五千人，高峰时段要排队40分钟才能进入老街。',
        '这起诈骗案涉案金额4百三十余万元，被害人多为老年人，最大的82岁。',
        '为筹手术费，同学们义卖一天，筹得善款六千3百元，全部交到家长手中。',
        '该图书馆馆藏古籍8万二千余册，其中善本470部。',
      ],
      silent: [
        '古镇每天接待游客约1.5万人，高峰时段要排队四十分钟才能进入老街。',
        '这起诈骗案涉案金额430余万元，被害人有十六人，最大的82岁。',
        '该图书馆馆藏古籍八万二千余册，其中善本470部，1949年前入藏的占三成。',
      ],
    },
    en: {
      fire: [
        'The monastery owns 4 thousand 800 hectares of forest and employs 37 people.',
        'Around 9 hundred and 60 dogs took part in the show, the organisers said.',
        'The satellite travelled two million 400 thousand kilometres before it failed.',
        'Some 12 thousand five hundred fans watched the match in Leeds.',
      ],
      silent: [
        'The monastery owns 4,800 hectares of forest and employs thirty-seven people.',
        'The satellite travelled 2.4 million kilometres before it failed in its 12th year.',
        'Some 12,500 fans watched the match, two thousand more than a year ago.',
      ],
    },
  },
  weekday: {
    zh: {
      fire: [
        '高考成绩将于2025年6月25日（周五）公布，考生可通过7个渠道查询。',
        '（2024年12月31日 星期三）今晚8时，跨年音乐会在音乐厅举行，票价80元至680元。',
        '那天是1976年7月28日，星期六，唐山发生7.8级地震，他当时只有4岁。',
        '赛事日程显示，半决赛定于2025年11月8日星期日19时进行，决赛在一周后举行。',
      ],
      silent: [
        '高考成绩将于2025年6月25日（周三）公布，考生可通过7个渠道查询，周五起填报志愿。',
        '那天是1976年7月28日，星期三，唐山发生7.8级地震，他当时只有4岁。',
        '赛事日程显示，半决赛定于2025年11月8日星期六19时进行，决赛在下周日举行。',
      ],
    },
    en: {
      fire: [
        'A memorial service will be held on Monday 14 September 2025 at 11am in the chapel, which seats 180.',
        'The verdict, read out on October 3, 1995, a Thursday, was watched by 150 million people.',
        'Trains will not run on Tue, 25 Dec 2025, and a reduced service will operate on the following two days.',
        'It was on Saturday the 1st of August, 2025 that the dam gave way, drowning 11 people.',
      ],
      silent: [
        'A memorial service will be held on Sunday 14 September 2025 at 11am in the chapel, which seats 180.',
        'The verdict, read out on October 3, 1995, a Tuesday, was watched by 150 million people.',
        'Trains will not run on Thursday, 25 December 2025, and a reduced service will operate until Sunday.',
      ],
    },
  },
  'date-exists': {
    zh: {
      fire: [
        '村委会公示期为9月25日至9月31日，共7天，有异议者可向镇纪委反映。',
        '该剧将从2025年11月28日演到11月31日，共演4场，票价100元起。',
        '他在日记中写道：1961年6月31日，连下了三天雨，河水漫过了石桥。',
        '2023年13月5日，两家医院签署合作协议，共建床位300张。',
      ],
      silent: [
        '村委会公示期为9月24日至9月30日，共7天，有异议者可向镇纪委反映。',
        '他在日记中写道：1961年7月31日，连下了三天雨，河水漫过了石桥。',
        '会期安排：2月28日报到，3月1日至3日开会，31名委员全部到会。',
      ],
    },
    en: {
      fire: [
        'The parade has been moved to Sunday, April 31, because of the visit of 3,000 pilgrims.',
        'Born on the 31st of November 1920, he would have been the oldest of 212 survivors.',
        'Her visa expired on 29 February 2023, two days before she was stopped at the border.',
        'The exhibition will run from Sept. 12 to Sept. 31 and will show 88 photographs.',
      ],
      silent: [
        'The parade has been moved to Wednesday, April 30, because of the visit of 3,000 pilgrims.',
        'Her visa expired on 28 February 2023, two days before she was stopped at the border.',
        'On 29 February 2024, leap day, the registry office married 31 couples.',
      ],
    },
  },
  duration: {
    zh: {
      fire: [
        '从1985年到2005年，他在灯塔上守了整整30年，记下航海日志64本。',
        '考古发掘自2022年3月开始，2024年3月结束，历时四年，出土文物1900件。',
        '展期自9月10日起至9月20日止，为期一个月，每天限流800人。',
        '她2012年进队，2020年退役，14年的职业生涯里出战260场。',
      ],
      silent: [
        '从1985年到2005年，他在灯塔上守了整整20年，之后又在港务局干了30年。',
        '考古发掘自2022年3月开始，2024年3月结束，历时两年，出土4000年前的文物1900件。',
        '她2012年进队，2020年退役，8年的职业生涯里出战260场。',
      ],
    },
    en: {
      fire: [
        'She was an MP from 2001 to 2015, and during those 20 years she spoke 900 times.',
        'Work started in May 2021 and was finished in May 2023, four years later, at a cost of £6m.',
        'The trial, which opened on 2 June and closed on 13 June, lasted five weeks and heard 48 witnesses.',
        'From 1962 until 1970 the couple lived in Nairobi. They later called those 15 years the happiest of their lives.',
      ],
      silent: [
        'She was an MP from 2001 to 2015, and during those 14 years she spoke 900 times.',
        'Work started in May 2021 and was finished in May 2023, two years later and three years after it was announced.',
        'The trial, which opened on 2 June and closed on 13 June, lasted 12 days and heard 48 witnesses over five weeks of preparation and hearings.',
      ],
    },
  },
  age: {
    zh: {
      fire: [
        { text: '被告人赵某（1968年生，47岁）当庭认罪，法院以贪污罪判处其有期徒刑八年。', issueDate: '2025-10-01' },
        {
          text: '新任主教练卡洛斯出生于1975年3月，今年60岁，执教生涯已有16年，曾率队夺得4座奖杯。',
          issueDate: '2025-10-01',
        },
        { text: '“我今年73岁了。”王桂兰1945年出生在黄河边，一辈子剪了1万多张窗花。', issueDate: '2025-10-01' },
        { text: '这位年仅19岁的围棋新星2002年出生，去年升为七段，本赛季战绩21胜5负。', issueDate: '2025-10-01' },
      ],
      silent: [
        {
          text: '被告人赵某（1968年生，57岁）当庭认罪，法院以贪污罪判处其有期徒刑八年，其子28岁。',
          issueDate: '2025-10-01',
        },
        { text: '新任主教练卡洛斯出生于1975年3月，今年50岁，34岁起执教，曾率队夺得4座奖杯。', issueDate: '2025-10-01' },
        {
          text: '“我今年80岁了。”王桂兰1945年出生在黄河边，16岁学剪纸，一辈子剪了1万多张窗花。',
          issueDate: '2025-10-01',
        },
      ],
    },
    en: {
      fire: [
        { text: 'Kenji Mori (born 1958), who is now 57, has climbed the mountain 112 times.', issueDate: '2025-10-01' },
        {
          text: 'At 34, he is the oldest player in the squad. He was born in Turin in 1982 and has won 61 caps.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The actress, aged 45, has four films out this year. Her birth certificate gives 1970 as the year of her birth.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The 16-year-old chess champion, who was born in March 2004, beat 11 grandmasters.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'Kenji Mori (born 1958), who is now 67, has climbed the mountain 112 times, the first time aged 12.',
          issueDate: '2025-10-01',
        },
        {
          text: 'At 34, he became the oldest player in the squad. He was born in Turin in 1982 and won 61 caps before he retired.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The 21-year-old chess champion, who was born in March 2004, learnt the game at five from her 70-year-old grandfather.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  'future-as-past': {
    zh: {
      fire: [
        { text: '2025年12月1日，全长34公里的轻轨3号线建成通车，沿线设站22座，票价2元起。', issueDate: '2025-10-01' },
        {
          text: '据悉，评审会已于11月15日结束，共评出优秀作品48件，获奖者每人得到奖金3000元。',
          issueDate: '2025-10-01',
        },
        { text: '2026年春节期间，景区共接待了游客19万人次，比上年同期增长12%。', issueDate: '2025-10-01' },
        { text: '球队在2025年10月25日的比赛中以2比1取胜，取得三连胜，升至积分榜第四。', issueDate: '2025-10-01' },
      ],
      silent: [
        { text: '2025年12月1日，全长34公里的轻轨3号线有望建成通车，沿线已设站22座。', issueDate: '2025-10-01' },
        { text: '据悉，评审会拟于11月15日结束，初评已评出入围作品120件。', issueDate: '2025-10-01' },
        { text: '球队在2025年9月25日的比赛中以2比1取胜，下一场定于2025年10月25日进行。', issueDate: '2025-10-01' },
      ],
    },
    en: {
      fire: [
        {
          text: 'Two climbers died on the north face on 15 November 2025, and three others were airlifted out.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The museum sold 12,000 tickets when it reopened in December 2025, its director said.',
          issueDate: '2025-10-01',
        },
        {
          text: 'On October 20, 2025 the jury acquitted all six defendants after a trial of 40 days.',
          issueDate: '2025-10-01',
        },
        {
          text: 'She gave birth to twins on 3 February 2026 in the hospital where she has worked for 11 years.',
          issueDate: '2025-10-01',
        },
      ],
      silent: [
        {
          text: 'Two climbers who died on 15 September 2025 will be buried on 15 November 2025.',
          issueDate: '2025-10-01',
        },
        {
          text: 'The museum has sold 12,000 tickets for its reopening in December 2025, its director said.',
          issueDate: '2025-10-01',
        },
        {
          text: 'A jury is expected to rule on October 20, 2025, after a trial in which 40 witnesses were heard.',
          issueDate: '2025-10-01',
        },
      ],
    },
  },
  edition: {
    zh: {
      fire: [
        '电影节创办于2006年，每年6月举办。2023年的第十五届电影节收到影片1200部。',
        '一年一度的龙舟赛2025年迎来第三十届。赛事始于2000年，从未中断，今年有52支队伍参赛。',
        '该奖每年评选一次，2014年首次颁发，2020年颁出第五届，奖金10万元。',
        '自2009年创办以来，读书月每年举行，到2024年已连续举办十二届，参与市民逾百万人次。',
      ],
      silent: [
        '电影节创办于2006年，每年6月举办。2023年的第十八届电影节收到影片1200部。',
        '四年一度的省运会2022年迎来第十六届，共设34个大项，运动员1.2万名。',
        '自2009年创办以来，读书月每年举行，到2024年已连续举办十六届，参与市民逾百万人次。',
      ],
    },
    en: {
      fire: [
        'Launched in 2001, the book fair takes place annually; the 2025 fair was its 20th and drew 48,000 visitors.',
        'The carnival, held each February since 1995, marked its 25th edition in 2024 with 60 floats.',
        'Now in its 10th edition, the yearly summer school began in 2008; 130 students enrolled in 2025.',
        'Every year since 1988 the village has staged a boat race. The 30th took place in 2024, with 41 boats.',
      ],
      silent: [
        'Launched in 2001, the book fair takes place annually; the 2025 fair was its 25th and drew 48,000 visitors.',
        'The carnival, held each February since 1995, marked its 30th edition in 2024 with 60 floats.',
        'The games, held every four years since 1930, had their 22nd edition in 2022, having been cancelled twice.',
      ],
    },
  },
  'short-year': {
    zh: {
      fire: [
        '这位“03年”出生的姑娘已是第三次参加全国锦标赛，赛前她在高原训练了40天。',
        '医院的老门诊楼是88年盖的，四层，建筑面积3600平方米，今年底拆除。',
        '我们厂99年改制，当时有职工1200人，留下来的只有三分之一。',
        '15年以来，该村已有46名学生考上大学，去年考上6名。',
      ],
      silent: [
        '这位2003年出生的姑娘已是第三次参加全国锦标赛，练了15年，最好成绩6.35米。',
        '医院的老门诊楼用了40年，四层，建筑面积3600平方米，今年底拆除。',
        '他在监狱服刑15年，99封家书全部保存了下来。',
      ],
    },
    en: {
      fire: [
        "He has run the bar since '88 and remembers the winter of '91, when snow lay for 40 days.",
        'Class of ’05 alumni gave $2.3m for the library, which opened with 90,000 books.',
        "The quake of '06 levelled 1,400 houses here, and people still date things by it.",
        'Between ’72 and ’79 the theatre put on 63 premieres on a budget of almost nothing.',
      ],
      silent: [
        'He has run the bar since 1988 and remembers the winter of 1991, when snow lay for 40 days.',
        'The class gave $2.3m for the library, and the graduates’ 90 guests stayed until dawn.',
        'Between 1972 and 1979 the theatre put on 63 premieres, 12 of them in the ’70s hall next door.',
      ],
    },
  },
};
