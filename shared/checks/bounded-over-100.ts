import { cued, firstClause, lastClause } from '../extract/relate/cues.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const BOUNDED_ZH =
  '成功率 合格率 满意率 满意度 覆盖率 覆盖面 通过率 出勤率 就业率 签约率 参与率 普及率 及格率 优良率 识字率 死亡率 接种率 回收率 知晓率 办结率 中标率 录取率 升学率 治愈率 存活率 成活率 绿化率 森林覆盖率 参保率 入会率 建会率 到会率 投票率 支持率 达标率 好评率 准确率 正确率 命中率 破案率 结案率 履约率 毕业率 留存率 失业率 空置率 中签率 胜率 湿度 占比 比重 占总 占全 发病率 感染率 有效率 应答率 响应率 整改率 按时率 准点率 正点率 抽检合格 优秀率 合格比例 化解率 调解率 入学率 巩固率 持证率 续约率 复购率 转化率 渗透率 控制率'.split(
    ' ',
  );
const BOUNDED_EN =
  'literacy,immunisation,immunization,of those,of all,success rate,pass rate,passing rate,satisfaction rate,satisfaction,approval rating,approval,coverage rate,coverage,attendance rate,employment rate,unemployment rate,literacy rate,vaccination rate,retention rate,response rate,turnout,attendance,participation,of graduates,of pupils,of adults,of women,of men,of children,of homes,of farmers,make up,makes up,made up,account for,accounts for,accounted for,survival rate,mortality rate,death rate,infection rate,cure rate,graduation rate,participation rate,accuracy,acceptance rate,share of,market share,proportion of,completion rate,conviction rate,clearance rate,settlement rate,mediation success,humidity,detection rate,enrolment rate of pupils,of respondents,of those surveyed,of members,of voters,of residents,of employees,of workers,of students,of patients,of households,of the population,on-time rate,punctuality,membership rate,settled rate,resolution rate,compliance rate,win rate,occupied'.split(
    ',',
  );
/** What can pass 100 %: targets, loads, ratios to another quantity, changes. */
const OPEN_ZH =
  '毛入学 床位 使用率 利用率 负荷 负载 达产 完成年度 完成全年 完成任务 完成计划 目标 计划 任务 预算 增长 上升 提高 增幅 涨幅 同比 环比 是去年 为去年 相当于 产能 产销率 设计 超额 回报率 收益率 溢价 杠杆 负债 债务率 存贷比 资产 拨备 充足率 自给率 人次 认购 上年 去年的 可达性 生育率 抚养比 完成率 客座'.split(
    ' ',
  );
const OPEN_EN =
  'target,targets,goal,quota,plan,planned,budget,capacity,gross enrolment,gross enrollment,bed occupancy,occupancy,of last year,of gdp,growth,grew,rose,increase,increased,up,higher,return,expected,forecast,schedule,load,design,subscribed,oversubscribed,reserve,ratio,debt,attendances'.split(
    ',',
  );

/** Where a movement ends: 提高到103% and "climbed to 104%" give levels, 提高103% a step. */
const LEVEL = /(?:到|至|达|为)(?:了)?$|\b(?:to|at|reached|hit) (?:just |about |over |nearly )?$/i;
const MOVES_ZH = new Set(['增长', '上升', '提高', '同比', '环比', '去年的', '上年']);
const MOVES_EN = new Set(['growth', 'grew', 'rose', 'increase', 'increased', 'up', 'higher']);
/** Any other rate: all are shares of a whole but those of change, of use, and of one quantity to another. */
const RATE_ZH = /[\u4e00-\u9fa5]{2}率/;
const OPEN_RATE_ZH =
  /(?:增长|增速|变动|上座|占用|执行|超产|投入产出|通胀|利|税|汇|速|费|折现|周转|换手|容积|杠杆|依存|负担|出生|抚养|贡献|弹性|满载|载客|装载|饱和|实载|收缴|兑付|预售|进度|完成)率/;
/** Debt may be more than the whole 生产总值; no part of a total is. */
const OF_ALL_ZH =
  /占(?!用)[^，。；]{0,14}(?:总数|总人数|总量|总人口|总户数|全部|全体|(?<!生产)总值|总[额产]|总产[值量]|总面积|人口|议席|席位|名额)[^，。；]{0,8}$/;
/** 赞同的占112%: of those asked. */
const TAKES_ZH = /占(?:比|了|到)?(?:约|达到?|为|高达|超过?)?$/;
const PEOPLE_EN = /^ of (?:the |all |its |our )?([a-z-]+)(?: ([a-z]+))?/i;
const OF_TOTAL_EN = /^ of (?:the|its|their) total\b/i;
const RATE_EN = /\b[a-z-]+ rate\b/i;
const OPEN_RATE_EN =
  /\b(?:tax|interest|exchange|growth|birth|inflation|occupancy|utili[sz]ation|fertility|turnover|loan|mortgage|heart|burn|savings|discount|lending|dependency|replacement|enrolment|enrollment|execution) rate\b/i;

/** The words of the clause before the number, over the numbers in it (由去年的98%提高到103%), and the clause behind. */
function isBounded({ sentence, index, fact, lead, tail }: Item): boolean {
  const before = lastClause(sentence.block.text.slice(Math.max(sentence.start, fact.start - 40), fact.start));
  const around = `${before}|${firstClause(tail.slice(0, 40))}`;
  const moves = around.replace(/\b(?:make|makes|made|making) up\b/gi, '');
  const level = LEVEL.test(lead);
  const [openZh, openEn] = level
    ? [OPEN_ZH.filter((word) => !MOVES_ZH.has(word)), OPEN_EN.filter((word) => !MOVES_EN.has(word))]
    : [OPEN_ZH, OPEN_EN];
  if (cued(moves, openZh, openEn)) return false;
  if (cued(around, BOUNDED_ZH, BOUNDED_EN)) return true;
  if (sentence.lang === 'en')
    return (
      (RATE_EN.test(around) && !OPEN_RATE_EN.test(around)) ||
      OF_TOTAL_EN.test(tail) ||
      (/^ of (?:the |all )?$/.test(tail) && unitClass(sentence.items[index + 1]?.fact.unit ?? null) === 'people') ||
      (PEOPLE_EN.exec(tail)?.slice(1) ?? []).some((word) => unitClass(word ?? null) === 'people')
    );
  return TAKES_ZH.test(before) || OF_ALL_ZH.test(before) || (RATE_ZH.test(before) && !OPEN_RATE_ZH.test(before));
}

function judge(item: Item): readonly RawFinding[] {
  if (!isPercent(item) || item.fact.kind === 'change' || item.value?.lte(100)) return [];
  if (item.range === null || item.range.low.lt(100) || !isBounded(item)) return [];
  const { lang } = item.sentence;
  return [
    {
      facts: [item],
      message: say(
        lang,
        `“${quoted(item)}”超过了100%，这类比率不可能超过100%。`,
        `${quoted(item)} is more than 100%, which a rate of this kind cannot be.`,
      ),
      expected: '≤ 100%',
      actual: quoted(item),
      steps: [`${quoted(item)} > 100%`],
    },
  ];
}

/** A rate or share that is bounded by its whole is not above 100 %. */
export const boundedOver100: Rule = {
  id: 'bounded-over-100',
  severity: 'error',
  before: ['missing-whole'],
  check: (page) => gather(page.items, judge),
};
