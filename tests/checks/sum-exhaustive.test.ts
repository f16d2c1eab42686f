import { describeRule } from './passages.ts';

describeRule('sum-exhaustive', {
  fire: {
    zh: [
      '展馆共有展位240个，由食品展位150个和家居展位80个组成。',
      '馆藏图书由文学类320册和科普类210册组成，合计550册。',
      '志愿者共86人，分别为医护50人、教师26人。',
      '今年全镇共改造老旧小区177个，分别为东片83个、西片67个、中片18个。',
      '东区收到来信31封、西区收到来信42封，合计75封。',
      '新增就业9800人，其中高校毕业生4200人、农民工3100人、退役军人1500人、其他人员1200人。',
      '全市共有病床820张，其中内科310张、外科280张，其他科室250张。',
      '全年进出口90亿元。其中，出口52亿元，增长3%；进口28亿元，下降2%。',
    ],
    en: [
      'The fleet of 64 buses is made up of 40 electric and 20 diesel vehicles.',
      'The panel has 15 judges: 8 local, 5 visiting, no others.',
      'They planted 300 oaks and 250 pines, 560 in total.',
      'The clinic employs 210 people, including 120 nurses, 60 doctors and 40 others.',
    ],
  },
  silent: {
    zh: [
      '展馆共有展位230个，由食品展位150个和家居展位80个组成。',
      '志愿者86人，其中医护50人、教师26人。',
      '新增就业10000人，其中高校毕业生4200人、农民工3100人、退役军人1500人、其他人员1200人。',
      '全年立案150件，其中涉及本县的90件、移交其他部门的12件。',
      '馆内设有座位500余个，由阅览座320个和自习座190个组成。',
      '商户共120家，由餐饮60家、零售40家等组成。',
    ],
    en: [
      'The fleet of 64 buses is made up of 40 electric and 24 diesel vehicles.',
      'The panel has 15 judges, including 8 local and 5 visiting ones.',
      'They planted 300 oaks and 250 pines, 550 in total.',
      'The clinic employs 220 people, including 120 nurses, 60 doctors and 40 others.',
      'The clinic employs 220 people, including 120 nurses and 40 others who work part time.',
    ],
  },
});
