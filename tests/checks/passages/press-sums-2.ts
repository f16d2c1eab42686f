import type { FreshPassages } from './fresh.ts';

/** A second set, written after the rules had been mended for the first: sums, parts and shares. */
export const PRESS_SUMS_2: FreshPassages = {
  'sum-exhaustive': {
    zh: {
      fire: [
        '县应急管理局介绍，此次转移群众5120人，其中集中安置2860人，其余2460人投亲靠友。目前救灾物资已全部到位。',
        '该校教师队伍由专任教师286名、外聘教师74名构成，共380名，平均年龄38岁。',
        '这笔善款总额为1260万元，分别用于助学460万元、助医520万元、助老380万元，使用情况全部公开。',
        '大赛设金奖、银奖、铜奖三类奖项，金奖6个、银奖12个、铜奖20个，合计42个。',
      ],
      silent: [
        '县应急管理局介绍，此次转移群众5120人，其中集中安置2860人，其余2260人投亲靠友。目前救灾物资已全部到位。',
        '这笔善款总额为1260万元，先后用于助学460万元、助医520万元等项目，余款将继续使用。',
        '大赛设金奖、银奖、铜奖三类奖项，金奖6个、银奖12个、铜奖20个，合计38个；另设优秀奖42个。',
      ],
    },
    en: {
      fire: [
        'About half of the 5,120 evacuees slept in shelters: 2,860 people did so, and the remaining 2,460 stayed with relatives.',
        'The council has 41 seats. Labour holds 22, the Conservatives 13 and the Greens 9; there are no independents or other parties.',
        'The charity spent all of its $12.6 million: $4.6 million on schools, $5.2 million on clinics and $3.8 million on homes for the elderly.',
        'Six gold, twelve silver and twenty bronze medals were handed out, 42 in all, at a ceremony on Sunday.',
      ],
      silent: [
        'The council has 44 seats. Labour holds 22, the Conservatives 13 and the Greens 9; there are no independents or other parties.',
        'The charity spent $12.6 million, with $4.6 million going to schools and $5.2 million to clinics.',
        'Six gold, twelve silver and twenty bronze medals were handed out, 38 in all, at a ceremony on Sunday.',
      ],
    },
  },
  'part-exceeds-whole': {
    zh: {
      fire: [
        '全省共排查安全隐患1.62万处，已完成整改1.85万处，其余正在整改。',
        '报名参加考试的考生有7860人，实际到场参加考试的8120人，缺考率为3%。',
        '今年以来，全区新增就业岗位4300个，其中面向高校毕业生的岗位达4900个。',
        '馆藏文物共计2.3万件（套），珍贵文物占了2.6万件（套），一级文物112件。',
      ],
      silent: [
        '全省共排查安全隐患1.85万处，已完成整改1.62万处，其余正在整改。',
        '今年以来，全区新增就业岗位4900个，其中面向高校毕业生的岗位达4300个，参加招聘会的毕业生有6100人。',
        '馆藏文物共计2.3万件（套），珍贵文物占了1.6万件（套），图书2.6万册。',
      ],
    },
    en: {
      fire: [
        'Inspectors found 1,620 hazards and said 1,850 of them had been dealt with by Friday.',
        'Of the 780 candidates who signed up for the exam, 812 turned up. The pass mark was 60.',
        'The region created 4,300 jobs this year, including 4,900 jobs for graduates, the labour office said.',
        'The fleet has 240 ferries and tugs. Among these are 260 ferries built before 1990.',
      ],
      silent: [
        'Inspectors found 1,850 hazards and said 1,620 of them had been dealt with by Friday.',
        'Of the 812 candidates who signed up for the exam, 780 turned up. Last year 835 did.',
        'The region created 4,900 jobs this year, including 4,300 jobs for graduates; 5,200 people lost theirs.',
      ],
    },
  },
  'subset-sum': {
    zh: {
      fire: [
        '入选的60名运动员中，游泳28名、田径24名、体操15名，将于周三出征。',
        '该楼盘推出房源320套，一居室120套，两居室150套，三居室90套，均价每平方米1.1万元。',
        '今年查获案件85起，其中制假案件42起、走私案件31起、传销案件19起。',
        '全镇280户受灾，东村110户、西村98户、南村95户，房屋倒塌12间。',
      ],
      silent: [
        '入选的60名运动员中，参加过奥运会的28名、参加过亚运会的34名、首次入选的15名。',
        '该楼盘推出房源360套，一居室120套，两居室150套，三居室90套，均价每平方米1.1万元。',
        '今年查获案件85起，其中网络案件52起，涉案金额百万元以上的案件41起。',
      ],
    },
    en: {
      fire: [
        'The squad has 60 athletes: 28 swimmers, 24 runners and 15 gymnasts. It leaves on Wednesday.',
        'Of the 85 cases uncovered, 42 involved forgery, 31 smuggling and 19 fraud.',
        'The building has 320 flats, including 120 with one bedroom, 150 with two and 90 with three.',
        'The flood hit 280 families, 110 in Easton, 98 in Weston and 95 in Norton.',
      ],
      silent: [
        'The squad has 60 athletes, of whom 28 have been to the Olympics, 34 to world championships and 15 are new.',
        'Of the 92 cases uncovered, 42 involved forgery, 31 smuggling and 19 fraud.',
        'The building has 320 flats, including 150 with a balcony, 120 with two bedrooms and 90 with a lift.',
      ],
    },
  },
  'shares-sum': {
    zh: {
      fire: [
        '投票结果显示，同意的占67.3%，不同意的占25.4%，弃权的占11.5%，决议获得通过。',
        '学生来源方面，本市户籍占58%，外地户籍占49%，其中随迁子女占三成。',
        '出口市场中，亚洲占46%，欧洲占29%，美洲占21%，其他地区占14%。',
        '按性别分，男性会员占63%，女性会员占42%。会员平均年龄35岁。',
      ],
      silent: [
        '投票结果显示，同意的占63.1%，不同意的占25.4%，弃权的占11.5%，决议获得通过。',
        '出口市场中，亚洲占46%，欧洲占29%，美洲占21%，增速分别为12%、8%和5%。',
        '被调查的男性中有63%经常锻炼，女性中有42%经常锻炼。',
      ],
    },
    en: {
      fire: [
        'The motion passed with 67.3% of members voting yes, 25.4% voting no and 11.5% abstaining.',
        'Asia takes 46% of exports, Europe 29%, the Americas 21% and the rest of the world 14%.',
        'Men make up 63% of the members and women 42%. Their average age is 35.',
        'When asked about the plan, 48 percent approved, 39 percent disapproved and 19 percent had no opinion.',
      ],
      silent: [
        'The motion passed with 63.1% of members voting yes, 25.4% voting no and 11.5% abstaining.',
        'Of the men polled, 63% exercise often; among the women the figure is 42%.',
        'When asked about the plan, 42 percent approved, 39 percent disapproved and 19 percent had no opinion.',
      ],
    },
  },
  'multi-response': {
    zh: {
      fire: [
        '对于职业选择最看重的因素，71%的学生提到薪资，52%提到发展空间，36%提到工作地点。',
        '老人最需要的服务依次是助餐（64%）、助医（57%）、陪护（33%），调查覆盖8个街道。',
        '影响睡眠的原因中，工作压力占61%，手机占55%，噪音占27%。',
        '受访车主的主要担忧为续航不足（58%）、充电不便（49%）和保值率低（35%）。',
      ],
      silent: [
        '对于职业选择最看重的因素（限选三项），71%的学生提到薪资，52%提到发展空间，36%提到工作地点。',
        '影响睡眠的原因中，工作压力占46%，手机占32%，噪音占22%。',
        '受访车主可选择多个答案，主要担忧为续航不足（58%）、充电不便（49%）和保值率低（35%）。',
      ],
    },
    en: {
      fire: [
        'What matters most to students when choosing a job? Pay was named by 71%, prospects by 52% and location by 36%.',
        'The services that the elderly need most are meals (64%), medical help (57%) and company (33%).',
        'Causes of poor sleep included stress, at 61%, phones, at 55%, and noise, at 27%.',
        "Drivers' main worries were short range (58%), a lack of chargers (49%) and resale value (35%).",
      ],
      silent: [
        'Students could tick up to three boxes. Pay was named by 71%, prospects by 52% and location by 36%.',
        'Causes of poor sleep included stress, at 46%, phones, at 32%, and noise, at 22%.',
        "Drivers' main worries, of which each could name several, were short range (58%), a lack of chargers (49%) and resale value (35%).",
      ],
    },
  },
  'list-count': {
    zh: {
      fire: [
        '大会设立4个分会场：教育分会场、医疗分会场、交通分会场。会期两天。',
        '今年的重点工作有三件：修路、治水、植树、建学校。村干部分头包干。',
        '专家给出五条建议：少盐、少油、多运动、早睡。',
        '获奖的6名学生分别是：张晓、李文、王萌、赵一、陈默。',
      ],
      silent: [
        '大会设立4个分会场：教育分会场、医疗分会场、交通分会场、环保分会场。会期两天。',
        '专家给出五条建议，少盐、少油、多运动、早睡都在其中。',
        '获奖的6名学生分别是：张晓、李文、王萌、赵一、陈默和孙悦。',
      ],
    },
    en: {
      fire: [
        'The forum has four sections: education, health and transport. It lasts two days.',
        'Doctors offered five pieces of advice: less salt, less oil, more exercise and early nights.',
        'The village set itself three tasks this year: mending roads, clearing ditches, planting trees and building a school.',
        'Six students won prizes: Anna Bell, Tom Cray, Li Wen, Sara Diaz and Omar Haddad.',
      ],
      silent: [
        'The forum has four sections: education, health, transport and the environment. It lasts two days.',
        'Doctors offered five pieces of advice, such as less salt, less oil and more exercise.',
        'Six students won prizes: Anna Bell, Tom Cray, Li Wen, Sara Diaz, Omar Haddad and Mia Fox.',
      ],
    },
  },
  'running-total': {
    zh: {
      fire: [
        '前三季度，全市出口额为286亿元，第四季度为114亿元，全年出口额达420亿元。',
        '首日票房1860万元，次日2240万元，第三天1975万元，三天累计6275万元。',
        '1月售出新车3120辆，2月售出2460辆，一二月份共售出5880辆，同比增长9%。',
        '上学期该馆借出图书1.83万册，下学期借出2.06万册，全学年共借出4.12万册。',
      ],
      silent: [
        '前三季度，全市出口额为286亿元，第四季度为114亿元，全年出口额达400亿元。',
        '首日票房1860万元，次日2240万元，第三天1975万元，三天累计6075万元，首周破亿元。',
        '1月售出新车3120辆，2月售出2460辆，一季度共售出8980辆，同比增长9%。',
      ],
    },
    en: {
      fire: [
        'Exports were $286 million in the first three quarters and $114 million in the fourth. For the whole year they came to $420 million.',
        'The film took $18.6 million on Friday, $22.4 million on Saturday and $19.8 million on Sunday, for a weekend total of $63.8 million.',
        'Dealers sold 3,120 cars in January and 2,460 in February, bringing sales for the two months to 5,880.',
        'In the first half the airline carried 1.83 million people and in the second half 2.06 million, a total of 4.12 million for the year.',
      ],
      silent: [
        'Exports were $286 million in the first three quarters and $114 million in the fourth. For the whole year they came to $400 million.',
        'The film took $18.6 million on Friday, $22.4 million on Saturday and $19.8 million on Sunday, for a weekend total of $60.8 million.',
        'Dealers sold 3,120 cars in January and 2,460 in February; sales in the first quarter were 8,980.',
      ],
    },
  },
  'cumulative-falls': {
    zh: {
      fire: [
        '截至去年底，该平台累计注册用户达520万人；截至今年6月底，累计注册用户为498万人，日活跃用户86万人。',
        '4月底，隧道累计掘进3620米，5月底累计掘进3480米，预计年底贯通。',
        '该基金自成立以来累计资助学生的人数，2022年为1.86万人，2024年为1.72万人。',
        '活动启动后，第一周累计收到捐书1.24万册，到第二周累计收到捐书1.12万册。',
      ],
      silent: [
        '截至去年底，该平台累计注册用户达498万人；截至今年6月底，累计注册用户为520万人，日活跃用户86万人。',
        '4月，隧道掘进362米，5月掘进348米，累计已掘进4190米。',
        '活动启动后，第一周收到捐书1.24万册，第二周收到捐书1.12万册。',
      ],
    },
    en: {
      fire: [
        'The site had 5.2 million registered users in total at the end of last year and 4.98 million in total at the end of June.',
        'By April the tunnellers had dug a total of 3,620 metres. By May the total was 3,480 metres.',
        'The fund had helped a cumulative 18,600 students by 2022 and a cumulative 17,200 by 2024.',
        'Donors had given 12,400 books so far in March; by April the running total was 11,200 books.',
      ],
      silent: [
        'The site had 4.98 million registered users in total at the end of last year and 5.2 million in total at the end of June.',
        'The tunnellers dug 362 metres in April and 348 metres in May, and 4,190 metres so far in all.',
        'The fund helped 1,860 students in 2022 and 1,720 in 2024, bringing the total to 21,300.',
      ],
    },
  },
  difference: {
    zh: {
      fire: [
        '2023年，该院出生婴儿4860名，2024年下降到4320名，一年减少了440名。',
        '甲仓库存粮1860吨，比乙仓库的1540吨多220吨。两座仓库都建于上世纪80年代。',
        '每公斤售价由8.6元上调至9.8元，上涨了1.5元，涨价从周一起执行。',
        '女性平均预期寿命为82.4岁，男性为77.1岁，女性比男性长4.3岁。',
      ],
      silent: [
        '2023年，该院出生婴儿4860名，2024年下降到4320名，一年减少了540名。',
        '每公斤售价由8.6元上调至9.8元，上涨了1.2元；每箱便宜1.5元。',
        '女性平均预期寿命为82.4岁，男性为77.1岁，女性比男性长5.3岁。',
      ],
    },
    en: {
      fire: [
        'The hospital delivered 4,860 babies in 2023 and 4,320 in 2024, a drop of 440.',
        'The first store holds 1,860 tonnes of grain, 220 tonnes more than the second, which holds 1,540 tonnes.',
        'The price was raised from $8.60 to $9.80 a kilogram, an increase of $1.50.',
        'Women live to 82.4 years on average and men to 77.1 years, a gap of 4.3 years.',
      ],
      silent: [
        'The hospital delivered 4,860 babies in 2023 and 4,320 in 2024, a drop of 540.',
        'The price was raised from $8.60 to $9.80 a kilogram, an increase of $1.20; last year it rose by $1.50.',
        'Women live to 82.4 years on average and men to 77.1 years, a gap of 5.3 years.',
      ],
    },
  },
  'share-recompute': {
    zh: {
      fire: [
        '全市现有社区2150个，已建立养老服务站的社区达1204个，占社区总数的66%。',
        '参加体检的3600名学生中，有1476名近视，近视率为51%。',
        '去年公司营业收入48亿元，海外收入13.2亿元，占比37.5%，利润为4.1亿元。',
        '发放问卷2500份，回收2150份，回收率92%，其中有效问卷2080份。',
      ],
      silent: [
        '全市现有社区2150个，已建立养老服务站的社区达1204个，占社区总数的56%。',
        '参加体检的3600名学生中，有1476名近视，近视率为41%，去年为51%。',
        '发放问卷2500份，回收2150份，回收率86%，其中有效问卷2080份。',
      ],
    },
    en: {
      fire: [
        'Doctors examined 3,600 pupils and found that 1,476 of them, or 51%, were short-sighted.',
        'The company earned $4.8 billion last year, $1.32 billion of it abroad, which is 37.5% of the total.',
        'Researchers sent out 2,500 questionnaires and got 2,150 back, a response rate of 92%.',
        'There are 2,150 neighbourhoods in the city; 1,204 of them (66%) have a centre for the elderly.',
      ],
      silent: [
        'Doctors examined 3,600 pupils and found that 1,476 of them, or 41%, were short-sighted. Last year 51% were.',
        'Researchers sent out 2,500 questionnaires and got 2,150 back, a response rate of 86%.',
        'There are 2,150 neighbourhoods in the city; 1,204 of them (56%) have a centre for the elderly.',
      ],
    },
  },
  'share-feasible': {
    zh: {
      fire: [
        '研究人员对29名患者随访半年，康复率为81%，其余患者仍在治疗。',
        '在接受采访的13位店主中，有58%表示明年会继续经营。',
        '班上27名学生参加测评，及格率95%，平均分82分。',
        '受访的34家企业中，67%计划扩招，主要集中在制造业。',
      ],
      silent: [
        '研究人员对29名患者随访半年，康复率为83%，其余患者仍在治疗。',
        '在接受采访的1300位店主中，有58%表示明年会继续经营。',
        '班上27名学生参加测评，及格率96.3%，平均分82分。',
      ],
    },
    en: {
      fire: [
        'The researchers followed 29 patients for six months; 81% recovered and the others are still being treated.',
        'Of 13 shopkeepers interviewed, 58% said they would stay open next year.',
        'In a class of 27 pupils, 95% passed the test, with an average mark of 82.',
        'The paper asked 34 firms about their plans; 67% said they would hire.',
      ],
      silent: [
        'The researchers followed 29 patients for six months; 83% recovered and the others are still being treated.',
        'Of 1,300 shopkeepers interviewed, 58% said they would stay open next year.',
        'In a class of 27 pupils, 96.3% passed the test, with an average mark of 82.',
      ],
    },
  },
};
