import { describe } from 'vitest';
import { en, zh } from '../../shared/languages/registry.ts';
import { itReadsAll } from './corpus.ts';

describe('Chinese readings that look like others', () => {
  itReadsAll(zh, [
    [
      '全年降水1186毫米，比前一年的1040毫米多14%。',
      '1186毫米 | measure | 1186 | 毫米',
      '1040毫米 | measure | 1040 | 毫米',
      '14% | change | 14 | %',
    ],
    ['比去年的3年多2年。', '3年 | duration | 3 | 年', '2年 | duration | 2 | 年'],
    ['六成多的家庭表示支持。', '六成多 | percent | 60 | % | over'],
    ['2025届毕业生和2024级新生共3200人。', '3200人 | count | 3200 | 人'],
    ['五年内新增岗位5000个。', '五年 | duration | 5 | 年', '5000个 | count | 5000 | 个'],
    [
      '发生6.5级地震，风力8级，有13级阵风。',
      '6.5级 | measure | 6.5 | 级',
      '8级 | measure | 8 | 级',
      '13级 | measure | 13 | 级',
    ],
    ['东南风3到4级，八级大风。', '3到4级 | measure | 3..4 | 级', '八级 | measure | 8 | 级'],
    ['他是8级工，医院为3级甲等。'],
    ['借出图书12.6万册次。', '12.6万册次 | count | 126000 | 册次'],
    ['以55秒86夺得女子100米蝶泳和4×100米接力金牌。', '55秒86 | duration | 55.86 | 秒'],
    ['跑了100米，登上10米台阶。', '100米 | measure | 100 | 米', '10米 | measure | 10 | 米'],
    [
      '女排3比1战胜对手，比分为25比19、22比25、25比21和25比18。',
      '3比1 | score | 3-1 | ',
      '25比19 | score | 25-19 | ',
      '22比25 | score | 22-25 | ',
      '25比21 | score | 25-21 | ',
      '25比18 | score | 25-18 | ',
    ],
    ['取得4连胜，三分球命中7个。', '4连胜 | count | 4 | 连胜', '7个 | count | 7 | 个'],
    ['事故造成3死5伤。', '3死 | count | 3 | 死', '5伤 | count | 5 | 伤'],
    ['图1显示，表2列出了三类企业，见附件3，仪表3台。', '三类 | count | 3 | 类', '3台 | count | 3 | 台'],
    ['中间价报7.2076，上调40个基点。', '7.2076 | index | 7.2076 | ', '40个基点 | change | 40 | 个基点'],
    ['球队3胜2负1平。', '3胜 | count | 3 | 胜', '2负 | count | 2 | 负', '1平 | count | 1 | 平'],
    [
      '胜负3场，身高1米85，气压985百帕。',
      '3场 | count | 3 | 场',
      '1米85 | measure | 1.85 | 米',
      '985百帕 | measure | 985 | 百帕',
    ],
    ['市十七届人大五次会议通过决议，已举办三届。', '三届 | count | 3 | 届'],
    [
      '6月龄至35月龄儿童，1:2.3的比例，（2025）京02刑初37号，G15高速1234公里处。',
      '6月龄至35月龄 | measure | 6..35 | 月龄',
    ],
    [
      '退货率高达三成到五成，由三成到五成。',
      '三成到五成 | percent | 30..50 | %',
      '三成 | percent | 30 | %',
      '五成 | percent | 50 | %',
    ],
    ['2单元501室，首班车6:00发车，三次产业结构为8.3∶41.2∶50.5。'],
    ['电池5000毫安时。', '5000毫安时 | measure | 5000 | 毫安时'],
    ['等三部门印发通知，一部门负责。', '三部门 | count | 3 | 部门'],
    ['获刑一年八个月。', '一年 | duration | 1 | 年', '八个月 | duration | 8 | 个月'],
    ['从业十五载，用了一年半。', '十五载 | duration | 15 | 载', '一年半 | duration | 1.5 | 年'],
    ['F-16战机、COVID-19疫苗、7-Eleven、iOS 17.4、Windows 11、〔2024〕15号、H1N1、A4纸、5G、3D。'],
  ]);
});

describe('English readings that look like others', () => {
  itReadsAll(en, [
    ['It rose 18% to 412,000.', '18% | change | 18 | %', '412,000 | count | 412000 | '],
    ['It fell 8 percent to $12.5bn.', '8 percent | change | 8 | %', '$12.5bn | money | 12500000000 | $'],
    ['Crude fell $1.20 to $65.85.', '$1.20 | change | 1.2 | $', '$65.85 | money | 65.85 | $'],
    ['They cost $5 to $10.', '$5 to $10 | money | 5..10 | $'],
    [
      'Numbers rose from 21,500 in 2024 to 25,800 in 2025.',
      '21,500 | count | 21500 | ',
      '2024 | date | 2024 | ',
      '25,800 | count | 25800 | ',
      '2025 | date | 2025 | ',
    ],
    ['It was held in 2021 and 2024.', '2021 | date | 2021 | ', '2024 | date | 2024 | '],
    ['It ran between 2015 and 2019.', '2015 and 2019 | date | 2015..2019 | '],
    ['The risk rose from 1 to 2 in 10,000.', '1 | ratio | 0.0001 | ', '2 in 10,000 | ratio | 0.0002 | '],
    ['By 2030 there will be 400 homes.', '2030 | date | 2030 | ', '400 homes | count | 400 | homes'],
    ['See Part IV; World War II, Super Bowl LVIII and King Charles III are names.'],
    ['He won 6-3, 6-4, 7-6 (7-4).', '6-3 | score | 6-3 | ', '6-4 | score | 6-4 | ', '7-6 | score | 7-6 | '],
    ['Highs of 35C (95F) are forecast in Room 12C.', '35C | measure | 35 | C', '95F | measure | 95 | F'],
    ['Lows of minus 12 degrees.', 'minus 12 degrees | measure | -12 | degrees'],
    [
      'A dose of 50 mg for men aged between 23 and 57.',
      '50 mg | measure | 50 | mg',
      '23 and 57 | measure | 23..57 | years',
    ],
    ['It shrank in the first quarter.', 'first quarter | date | 2025-01..2025-03 | '],
    ['The FTSE 100 and the Nikkei 225 are names, as is iOS 17.4 or 020 7946 0958.'],
    ['They beat Manchester United 2-1 in a 4-0 sweep.', '2-1 | score | 2-1 | ', '4-0 | score | 4-0 | '],
    ['Rain of 20mm to 30mm by 2100.', '20mm to 30mm | measure | 20..30 | mm', '2100 | date | 2100 | '],
    [
      'Polled between 10 and 12 October, plus or minus 3 points.',
      '10 and 12 October | date | 2025-10-10..2025-10-12 | ',
      '3 points | count | 3 | points',
    ],
    ['He turned 27 last month.', '27 | measure | 27 | years', 'last month | date | 2025-09 | '],
    [
      'It will spend 3bn euros over five years; they had waited over 52 weeks.',
      '3bn euros | money | 3000000000 | euros',
      'five years | duration | 5 | years',
      'over 52 weeks | duration | 52 | weeks | over',
    ],
    [
      'Eggs cost $4.15 a dozen and gold $4,059 an ounce here.',
      '$4.15 a dozen | rate | 4.15 | $',
      '$4,059 an ounce | rate | 4059 | $',
    ],
    ['It fell by 9,000 to 717,000.', '9,000 | change | 9000 | ', '717,000 | count | 717000 | '],
    ['It fell by 5 to 10 percent.', '5 to 10 percent | change | 5..10 | %'],
    [
      'Children under five and three or more women.',
      'under five | measure | 5 | years | under',
      'three or more women | count | 3 | women | atLeast',
    ],
    ['The dividend was 2.5p, or 12 cents, at Junction 12.', '2.5p | money | 2.5 | p', '12 cents | money | 12 | cents'],
    ['It is nearly five times what he paid.', 'nearly five times | ratio | 5 | times | nearly'],
    ['Attendance was up a third.', 'a third | ratio | 0.3333 | '],
  ]);
});
