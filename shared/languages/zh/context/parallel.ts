import type { Placed } from '../../context-reader.ts';
import { type Carried, type Found, found, measuredIn, NOTHING } from './carried.ts';
import { ACTIONS } from './lexicon.ts';
import { endsWithMagnitude, isBare, phraseBefore, predicateAt, withoutLinks } from './phrases.ts';
import { WHOLES } from './place-names.ts';
import type { Sides } from './sides.ts';

const LONGEST_OWNER = 14;

/** 全长1.38公里的白沙渡大桥, 总投资5亿元的项目: a magnitude in front, and its owner behind 的. */
export function readOwned(sides: Sides): Found {
  if (!sides.right.startsWith('的') || !endsWithMagnitude(withoutLinks(sides.left))) return NOTHING;
  const magnitude = phraseBefore(sides.left.replace(/^.*在(?=[^在]{2,4}$)|^一[台艘座条架辆种款名位只块根]/, ''));
  const owner = sides.right.slice(1, predicateAt(sides.right));
  if (magnitude === null || magnitude.length > 8) return NOTHING;
  const named = owner.length >= 2 && owner.length <= LONGEST_OWNER;
  return found('zh-metric-owned', named ? `${owner}${magnitude}` : magnitude);
}

/** 为320名劳模发放慰问金，每人2000元; 3150人次，平均每场75人次: each has a part of what was said before. */
export function readPerEach(sides: Sides, { unit }: Placed, carried: Carried): Found {
  const each =
    /(?:平均)?每(?:人|户|家|期|场|次|亩|个|名|位|件|吨|届|天|月|年|班|校|村|台|辆|套|座|队|晚|夜|周|季|车|船|趟)(?:每[年月天])?(?:平均)?(?=(?:约|可|近|最高|最多|至少|为|达|有)*$)/.exec(
      sides.left,
    )?.[0];
  if (each === undefined || !isBare(sides.left.slice(0, sides.left.lastIndexOf(each))) || sides.right !== '')
    return NOTHING;
  if (carried.tail !== '') return found('zh-metric-each-of', `${each}${carried.tail}`);
  return carried.unit === unit && carried.metric !== null
    ? found('zh-metric-each-of', `${each}${carried.metric}`)
    : NOTHING;
}

const TOTAL = /(?:共计|合计|总计|累计|折合|约合|总共|全部)(?:折合|约合)?(?:人民币)?(?:为|达|约|达到)*$/;

/** 先后收受他人财物23次，共计折合人民币876万元: a total of what was just said. */
export const readTotal = (text: string, sides: Sides, { unit, start }: Placed, carried: Carried): Found => {
  // 两项合计16200元: the words name the total themselves.
  const sum = /[两三四五六2-9](?:项|者|方面|类)(?:合计|共计|总计)(?=(?:约|达|为)*$)/.exec(
    text.slice(Math.max(0, start - 12), start),
  )?.[0];
  if (sum !== undefined && sides.right === '') return found('zh-metric-before', sum);
  return TOTAL.test(sides.left) && isBare(sides.left) && sides.right === ''
    ? found('zh-metric-carried', measuredIn(carried, unit))
    : NOTHING;
};

/**
 * 治疗组中位生存期21个月，对照组13个月; 国家级工作室86个、省级420个: what follows the like part of the metric before.
 * '' where the two share no part.
 */
function alignedTail(metric: string, carried: string): string {
  const wanted = metric.slice(metric.length > 3 ? -2 : -1);
  if (metric.length > 6 || !/[组级业市县区省国队生民类部层]$/.test(metric)) return '';
  const verb = Math.max(0, ACTIONS.at(carried, 0));
  const at = carried.indexOf(wanted, verb);
  const tail = at < 0 ? '' : carried.slice(at + wanted.length);
  return at - verb + wanted.length > metric.length + 2 || tail.length < 2 || tail.startsWith('的') ? '' : tail;
}

const SHARED =
  /(?:.{2}[率度价]|气温|水位|降水量|降雨量|雨量|风力|产量|销量|流量|收入|价格|均价|增速|面积|比例|比重|占比|份额|人数|总额)$/;
const STATED = /(?:为|是|达|达到|从|由|仅|只有|高达|约|可达)$/;

/** 执政党支持率为34%，在野党为29%: the same magnitude of another owner. */
export function withMagnitude(result: Found, sides: Sides, { unit }: Placed, carried: Carried): Found {
  const { metric } = result;
  if (metric === null || carried.metric === null || carried.unit !== unit || result.rules[0] !== 'zh-metric-before')
    return result;
  const aligned = alignedTail(metric, carried.metric);
  if (aligned !== '')
    return { ...result, metric: `${metric}${aligned}`, rules: [...result.rules, 'zh-metric-parallel'] };
  const isOwner =
    metric.length <= 8 &&
    !endsWithMagnitude(metric) &&
    ACTIONS.at(metric, 0) < 2 &&
    !/[人户均占总平]|标准/.test(metric);
  const magnitude =
    isOwner && STATED.test(sides.left) && !carried.metric.includes('占') ? SHARED.exec(carried.metric)?.[0] : undefined;
  return magnitude === undefined || metric.endsWith(magnitude)
    ? result
    : { ...result, metric: `${metric}${magnitude}`, rules: [...result.rules, 'zh-metric-parallel'] };
}

/** 降水1186毫米，比前一年的1040毫米多14%: the other side of the comparison measures the same. */
export const readOtherSide = (sides: Sides, { unit }: Placed, carried: Carried): Found =>
  carried.unit === unit &&
  /^(?:低于|高于|多于|少于|不及|比|较|与|而|和)?[^，的]{2,10}的$/.test(sides.left) &&
  /^(?:同期|当年|当月|全年)?(?:有所|明显|大幅|又|略|稍)?[多少高低增减提升上下相]/.test(sides.right) &&
  /^[低高多少不比较与]/.test(sides.left)
    ? found('zh-metric-carried', carried.metric)
    : NOTHING;

/** 增长5.6%，高于全国1.1个百分点: how far the figure before lies from another. */
export function readDistance(sides: Sides, { unit }: Placed, carried: Carried): Found {
  const [written, verb, base] =
    /^(?:也|仍|均|略|远|明显)?(高于|低于|快于|慢于|好于|多于|少于|高出|低出|超出|领先|落后|优于)([^，]{2,14}?)(?:约|近|超)?$/.exec(
      sides.left,
    ) ?? [];
  if (written === undefined || carried.metric === null || sides.right !== '') return NOTHING;
  // 积分58分，落后榜首2分: a gap, whatever the unit.
  if (unit === '个百分点' || /^(?:落后|领先|高出|低出|超出)$/.test(verb!))
    return {
      metric: `${carried.metric}${verb}${base}`,
      base: base!,
      rules: ['zh-metric-distance', 'zh-base-comparison'],
    };
  // 失业率4.8%，高于前值4.7%: that is the other level itself.
  return carried.unit === unit ? found('zh-metric-carried', carried.metric) : NOTHING;
}

/** 招收新生24个班1080人: counted once more, in another unit. */
export const readAgain = (sides: Sides, quantity: Placed, { noun, front, metric, kind, known }: Carried): Found => {
  // 降雨量达318毫米，13个乡镇超过400毫米: of those counted, what was measured before in this unit.
  const level = known.findLast(({ unit }) => unit === quantity.unit)?.metric;
  if (
    noun !== '' &&
    sides.left === noun &&
    sides.right === '' &&
    level !== undefined &&
    kind === 'count' &&
    quantity.kind !== 'count'
  )
    return found('zh-metric-carried', level);
  return noun !== '' &&
    kind === 'count' &&
    noun.length <= 2 &&
    sides.left.replace(/[、，共计]+$/, '') === noun &&
    sides.right === ''
    ? found('zh-metric-carried', front ?? metric)
    : NOTHING;
};

/** 三年前这一比例为27%: the words point back. */
export const readPointed = (sides: Sides, carried: Carried): Found =>
  /(?:这一|这个|该|上述|此)(?:比例|数字|数据|指标|占比|数值|比率|数量|金额)$/.test(withoutLinks(sides.left)) &&
  sides.right === ''
    ? found('zh-metric-carried', carried.metric)
    : NOTHING;

/** 每10个深圳人就有3个是志愿者: so many of each. */
export function readOfEach(sides: Sides): Found {
  const base =
    /^(每[0-9两三四五六七八九十百千万]+(?:个|名|位|人|户|家|对|只|辆)?[^，]{0,10}?)(?:之中|当中|中|里)?(?:就有|便有|有)$/.exec(
      sides.left,
    )?.[1];
  const said = /^(?:是|为|在|能|会)?([^，]{2,})$/.exec(sides.right)?.[1];
  return base === undefined || said === undefined
    ? NOTHING
    : { metric: said, base, rules: ['zh-metric-of-each', 'zh-base-of-each'] };
}

const AVERAGE =
  /^(?:日均|月均|年均|人均|户均|亩均|场均|周均|平均每天|平均每月|平均每年)(?:约|近|达|达到|超|超过|为|逾)*$/;

/** 9500万人次，日均约238万人次: the same, on average. */
export function readAverage(sides: Sides, { unit }: Placed, carried: Carried): Found {
  const average = AVERAGE.test(sides.left) ? /^.+?(?:均|每[天月年])/.exec(sides.left)?.[0] : undefined;
  if (average === undefined || carried.metric === null || carried.unit !== unit || sides.right !== '') return NOTHING;
  return found('zh-metric-carried', `${average}${carried.metric}`);
}

/** 全村386户1620人: only the place that they make up is named. */
export function readInhabitants(sides: Sides, { unit }: Placed, carried: Carried, text: string, start: number): Found {
  const place = WHOLES.before(sides.left, sides.left.length);
  const name = unit === '户' ? '户数' : unit === '人' ? '人口' : null;
  if (name === null || !/^(?:，|$)/.test(sides.right)) return NOTHING;
  if (place > 0) return found('zh-metric-inhabitants', `${sides.left.slice(-place)}${name}`);
  return sides.left === '' && carried.metric?.endsWith('户数') && text[start - 1] === '户'
    ? found('zh-metric-inhabitants', carried.metric.replace('户数', name))
    : NOTHING;
}
