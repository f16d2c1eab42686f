import { describe, expect, it } from 'vitest';
import { describeSets } from './passage-sets.ts';
import type { FreshPassages } from './passages/fresh.ts';
import { UNSEEN_1_1 } from './passages/unseen-1-1.ts';
import { UNSEEN_1_2 } from './passages/unseen-1-2.ts';
import { UNSEEN_1_3 } from './passages/unseen-1-3.ts';
import { UNSEEN_2_1 } from './passages/unseen-2-1.ts';
import { UNSEEN_2_2 } from './passages/unseen-2-2.ts';
import { UNSEEN_2_3 } from './passages/unseen-2-3.ts';
import { UNSEEN_3_1 } from './passages/unseen-3-1.ts';
import { UNSEEN_3_2 } from './passages/unseen-3-2.ts';
import { UNSEEN_3_3 } from './passages/unseen-3-3.ts';
import { UNSEEN_4_1 } from './passages/unseen-4-1.ts';
import { UNSEEN_4_2 } from './passages/unseen-4-2.ts';
import { UNSEEN_5 } from './passages/unseen-5.ts';

/** Each set was written for all rules before the engine read it; docs/how-we-measure.md has the first runs. */
const SETS: readonly FreshPassages[] = [
  { ...UNSEEN_1_1, ...UNSEEN_1_2, ...UNSEEN_1_3 },
  { ...UNSEEN_2_1, ...UNSEEN_2_2, ...UNSEEN_2_3 },
  { ...UNSEEN_3_1, ...UNSEEN_3_2, ...UNSEEN_3_3 },
  // Rules of severity error only.
  { ...UNSEEN_4_1, ...UNSEEN_4_2 },
];

/** How the passages begin on which the rule is still silent, with what keeps it so. */
const KNOWN_MISSES: readonly string[] = [
  // Three rounded hundred millions may be 2.5 to 3.5, and quadruple to what is nearly nine.
  '年产值从3亿元做到9亿元',
  // $200m may be anything from 150 to 250.
  'Sales have grown by an average of 5% a year, from $200m',
  // 340 in the town, 370 perhaps in all.
  'The brewery employs 340 people in the town',
  'The chapel dates from the 17th century; it was finished',
  // Opposites that exceed their whole are told by subset-sum.
  '受台风影响，机场昨天取消航班187架次',
  'Only 28 of the island’s residents are under 16, and 33',
  'Up to May, 3,900 homes in total',
  'Complaints against the choir fell 75%',
  '工程投资约需45 683万元',
  // What is fewer than at the beginning of the year may be so.
  '青溪镇共有在册困难家庭372户',
  // A rate over 100 % is told first.
  'The firm has 2,000 staff and booked 2,600 course places',
  // Seven and six are said to be complete: sum-exhaustive tells it.
  'The jury of 12 was made up of seven women',
  '观众给影片打分，五星占56%，四星占27%，三星及以下占27%',
  '他的粉丝数从3.2万涨到16万',
  'The flock has doubled in size since 2020',
  // unit-conversion tells it.
  '全程共计21.5公里（即2150米）',
  '这道菜在满分为五颗星的评比中',
  '受冷空气影响，沿海将有8至6级',
  'The exhibition, which runs from 2 to 20 December',
  '剧场一共有座位860个，开演前已经坐了968个',
  '这部剧的观众评分高达10.3分（满分10分）',
];

/** The same for passages in which errors must be told, nothing else. */
const KNOWN_MISSES_5: readonly string[] = [
  // Where poems come from is no sort of which each has one.
  '这届诗歌节收到投稿500首',
  'Of the 60 flats, 34 have one bedroom',
  '表决时，持股占52%的股东赞成',
  '这部片子上映三天累计票房2.1亿元',
  'All 24 homes have been sold, although five',
  // transposition tells it, as a warning.
  '大桥全长1860米，是县里最长的桥',
  '这座水电站总装机120万千瓦',
  '这次地震共造成17人受伤',
  'The museum has 46 rooms. Visitors need',
  '满分150分的试卷，最高分是156分',
  '1至9月卖出房屋2100套，较上年12个月',
  'Turnout was 48% in the north and 57% in the south',
  '新桥宽26米，老桥宽9米，宽了16米',
  '全部15个村都通了燃气，只有东岭村',
];

describeSets('passages that no rule had seen', SETS, KNOWN_MISSES);
describeSets('error passages that no rule had seen', [UNSEEN_5], KNOWN_MISSES_5);

describe('the sets that no rule had seen', () => {
  it('have all 67 rules or the 34 of severity error, with two that must fire in Chinese and one in English', () => {
    for (const set of SETS) {
      expect([67, 34]).toContain(Object.keys(set).length);
      for (const { zh, en } of Object.values(set))
        expect([zh.fire.length, zh.silent.length, en.fire.length, en.silent.length]).toEqual([2, 1, 1, 1]);
    }
  });
});
