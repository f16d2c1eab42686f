/** Articles for measurements, made up from a number: the same number gives the same article. No sentence is anyone's. */

/** A small linear congruential generator (Numerical Recipes constants): repeatable, and good enough to vary figures. */
export function figures(seed: number): (low: number, high: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (low, high) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return low + Math.floor((state / 2 ** 32) * (high - low + 1));
  };
}

const TOWNS = ['青石', '白沙', '东渡', '南塘', '柳湾', '梅岭'];
const THINGS = ['图书室', '养老院', '充电站', '果园', '渔船', '合作社'];

/** A Chinese story of about 700 characters with about 30 figures. */
export function chineseArticle(seed: number): string {
  const pick = figures(seed);
  const town = TOWNS[pick(0, TOWNS.length - 1)]!;
  const thing = THINGS[pick(0, THINGS.length - 1)]!;
  const [north, south] = [pick(20, 90), pick(10, 60)];
  const lines = [`${town}镇去年新建${thing}${north + south}处`, `本报记者 陆平`];
  for (let part = 1; part <= 5; part += 1) {
    const asked = pick(200, 900);
    const yes = Math.round(asked * 0.8);
    lines.push(
      `${town}镇第${part}季度的统计显示，全镇共有${thing}${north + south}处，由北片${north}处和南片${south}处组成，比上年增长${pick(2, 30)}.${pick(1, 9)}%。` +
        `投入资金${pick(1, 9)}.${pick(10, 99)}亿元，惠及居民${pick(2, 60)}万余人。在回收的${asked}份问卷中，${yes}份表示满意，占${((yes / asked) * 100).toFixed(1)}%。` +
        `${pick(2022, 2025)}年${pick(1, 12)}月，镇里又办了${pick(3, 40)}期培训班，每期${pick(20, 80)}人左右，力争到2030年覆盖超过${pick(2, 9)}000户。`,
    );
  }
  return `${lines.join('\n\n')}\n`;
}

/** An English story of about 900 characters with about 25 figures. */
export function englishArticle(seed: number): string {
  const pick = figures(seed);
  const [day, night] = [pick(5, 40), pick(2, 20)];
  const lines = [`Harbour town counts ${day + night} boat routes`, 'By Ann Marlow'];
  for (let part = 1; part <= 4; part += 1) {
    const asked = pick(200, 900);
    lines.push(
      `The trust runs ${day + night} routes, ${day} by day and ${night} by night, up ${pick(2, 20)}% on a year earlier. ` +
        `Passengers numbered ${pick(10, 90)},${pick(100, 999)} in ${pick(2021, 2025)}, and more than ${pick(2, 9)} million tickets were sold. ` +
        `Of ${asked} people asked, ${pick(60, 95)}% were content, according to a survey of about ${pick(12, 30)} weeks that cost £${pick(1, 9)}.${pick(1, 9)}m.`,
    );
  }
  return `${lines.join('\n\n')}\n`;
}

/** Text of at least `units` UTF-16 units: stories one after another, as on a page. */
export function madeText(lang: 'zh' | 'en', units: number): string {
  const parts: string[] = [];
  for (let length = 0, seed = 1; length < units; seed += 1) {
    const story = lang === 'zh' ? chineseArticle(seed) : englishArticle(seed);
    parts.push(story);
    length += story.length + 1;
  }
  return parts.join('\n');
}
