import { describe } from 'vitest';
import { zh } from '../../../shared/languages/zh/index.ts';
import { itReadsAll, itReadsNothing } from '../corpus.ts';

/** What whole pages showed: tests/pages/. */
describe('Chinese numbers on whole pages', () => {
  itReadsAll(zh, [
    ['仓库覆盖80公里半径内的超市。', '80公里 | measure | 80 | 公里'],
    ['跑了12公里半，脚起了泡。', '12公里半 | measure | 12.5 | 公里'],
    ['当日投入挖掘机640台班。', '640台班 | count | 640 | 台班'],
    ['本站售出头奖3注，二等奖15注。', '3注 | count | 3 | 注', '15注 | count | 15 | 注'],
    ['平台有1.2亿注册用户。', '1.2亿注册用户 | count | 120000000 | 用户'],
    ['惠及5万外来务工人员。', '5万外来务工人员 | count | 50000 | 人员'],
    ['覆盖2万余新就业形态劳动者。', '2万余新就业形态劳动者 | count | 20000 | 劳动者 | over'],
    ['拿出5万帮扶困难职工。'],
    ['每所学校至少有3名校医。', '至少有3名 | rate | 3 | 名 | atLeast'],
    ['一碗面6块5还是7块5？', '6块5 | money | 6.5 | 块', '7块5 | money | 7.5 | 块'],
    [
      '床护比由1:30提高到1:24。',
      '1:30 | ratio | 0.03333 | ',
      '1:24 | ratio | 0.04167 | ',
    ],
    ['他说：“5元一斤，卖了9年。”', '5元 | money | 5 | 元', '9年 | duration | 9 | 年'],
  ]);
});

itReadsNothing('names of how far and how much', zh, [
  '建成15分钟便民生活圈',
  '一刻钟养老服务圈',
  '1小时通勤圈',
  '推出“一元早餐”',
  '坐上“2元公交”',
  '六轴机器人',
  '五轴联动加工中心',
]);
