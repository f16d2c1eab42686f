import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../shared/text/articles.ts';
import { DOUBLING_BAR, doublingRatio } from '../languages/cpu-time.ts';

const STORY =
  '本报讯（记者 王一）全市今年一共办了三十场技能比赛，参加的职工\n超过 1.2\n万人次，比去年多了两成。\n\n各区的安排已经定下来。\n';

describe('bytes to articles takes time in proportion to the text', () => {
  it.each(['1', '一', '1,', '亿', ' ', '\n', '甲\n', '1 ', '本报记者\n', '本报讯\n', '——\n', '本报 摄\n', STORY])(
    'twice as many %j take about twice as long',
    (piece) => {
      expect(doublingRatio(splitArticles, piece, 20_000)).toBeLessThanOrEqual(DOUBLING_BAR);
    },
    60_000,
  );
});
