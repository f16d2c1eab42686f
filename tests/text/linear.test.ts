import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../shared/text/articles.ts';

/** Milliseconds of the fastest of several runs: the slower ones waited for something else. */
function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run += 1) {
    const started = performance.now();
    splitArticles(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** time(2n) ÷ time(n), the least of a few tries: noise can only make a ratio of minima worse, growth makes all worse. */
function doubling(piece: string, size: number): number {
  const times = Math.ceil(size / piece.length);
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 6 && best > 2.2; tries += 1)
    best = Math.min(best, fastest(piece.repeat(2 * times)) / fastest(piece.repeat(times)));
  return best;
}

const STORY =
  '本报讯（记者 王一）全市今年一共办了三十场技能比赛，参加的职工\n超过 1.2\n万人次，比去年多了两成。\n\n各区的安排已经定下来。\n';

describe('bytes to articles takes time in proportion to the text', () => {
  it.each(['1', '一', '1,', '亿', ' ', '\n', '甲\n', '1 ', '本报记者\n', '本报讯\n', '——\n', '本报 摄\n', STORY])(
    'twice as many %j take at most 2.2 times as long',
    (piece) => {
      expect(doubling(piece, 60_000)).toBeLessThanOrEqual(2.2);
    },
    60_000,
  );
});
