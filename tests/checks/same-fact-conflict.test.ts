import { describeRule } from './passages.ts';

describeRule('same-fact-conflict', {
  fire: {
    zh: [
      '这次展览共展出86件文物。观众在结尾处看到，全部82件文物都配有说明。',
      '项目总预算450万元。负责人表示，总预算480万元已经到位。',
      '全厂职工总数1350人。厂长说，全厂职工总数1530多人。',
      '去年，县图书馆接待读者24816人次，借出图书12.6万册次，比上年增长18%。馆里添了书架。去年，县图书馆接待读者24816人次，借出图书12.6万册次，比上年增长28%。',
    ],
    en: [
      'Of 427 riders asked, 96% were content with the boats. The trust runs 14 routes. Of 427 riders asked, 69% were content with the boats.',
      'Members of the trust pay less than $900 a year for the use of its boats. It runs 14 routes. Members of the trust pay less than $800 a year for the use of its boats.',
      'The total budget is 4.5m yuan. The manager said the total budget of 4.8m yuan was in place.',
      'The 86 exhibits came from abroad. Visitors admired all 82 exhibits.',
      "The library's annual spending was $300,000. Annual spending of $350,000 was approved.",
    ],
  },
  silent: {
    zh: [
      '这次展览共展出86件文物。观众看到，其中82件文物都配有说明。',
      '2023年项目总预算450万元。2024年项目总预算480万元。',
      '项目总预算约450万元。负责人表示，总预算450余万元已经到位。',
      '东校在册学员73名，女性40名，占55%。西校在册学员38名，女性10名，占26%。',
      '东村为3户送去化肥36袋。西村为5户送去化肥70袋。',
      '全年新增学位20万个，其中小学8万个。会议还研究了师资。全年新增学位200000个，其中小学8万个。',
      '1月上旬，全市接诊流感病人320例，住院12例。1月中旬，全市接诊流感病人410例，住院12例。',
    ],
    en: [
      'The total budget is 4.5m yuan. The manager said the marketing budget of 4.8m yuan was in place.',
      'The 86 exhibits came from abroad. Another 82 exhibits are local.',
      'In 2023 annual spending was $300,000. In 2024 annual spending was $350,000.',
    ],
  },
});
