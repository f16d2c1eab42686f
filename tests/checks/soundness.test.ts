import { describe, expect, it } from 'vitest';
import { analysePassage } from './passages.ts';

/** A fixed sequence, so that a failure can be met again (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20251020);
const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

/** A true number as papers write it: exact, or with a qualifier that it satisfies. */
function written(n: number): string {
  const round = n >= 100 ? 10 : 1;
  const below = Math.floor(n / round) * round;
  const choice = whole(0, 5);
  if (choice === 0 && below < n) return `超过${below}`;
  if (choice === 1 && n >= 100 && n - below > 0) return `${below}余`;
  if (choice === 2) return `不少于${n}`;
  if (choice === 3) return `不超过${n}`;
  return String(n);
}

const percent = (part: number, all: number): string => ((part / all) * 100).toFixed(whole(0, 2));

/** One true model of small whole numbers, told in a sentence whose words all hold. */
function trueStory(): string {
  const [a, b, c] = [whole(20, 600), whole(20, 600), whole(20, 600)];
  const all = a + b + c;
  switch (whole(0, 4)) {
    case 0:
      return `全镇共有农户${written(all)}户，由水稻户${written(a)}户、果树户${written(b)}户和蔬菜户${written(c)}户组成。`;
    case 1:
      return `参训${written(all)}人，其中教师${written(a)}人、医生${written(b)}人。`;
    case 2:
      return `在册${all}名，女性${a}名，占${percent(a, all)}%。`;
    case 3:
      return a === b
        ? `受理${a}件。`
        : `受理量由${a}件${a < b ? '增至' : '降至'}${b}件，${a < b ? '增长' : '下降'}${((Math.abs(b - a) / a) * 100).toFixed(whole(0, 2))}%。`;
    default:
      return a === b ? `受理${a}件。` : `受理${b}件，比去年${a}件${b > a ? '多' : '少'}${Math.abs(b - a)}件。`;
  }
}

describe('what is called impossible', () => {
  it('is never a sentence that a model of whole numbers satisfies', { timeout: 120_000 }, () => {
    const unsound = Array.from({ length: 3000 }, trueStory).flatMap((story) =>
      analysePassage(story, 'zh')
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ rule, message }) => `${story} ${rule}: ${message}`),
    );
    expect(unsound).toEqual([]);
  });
});
