import { Decimal } from 'decimal.js';
import { firstClause } from './cues.ts';
import { ELSEWHERE_ZH, fits, isAveraged } from './far-rates.ts';
import { clauseBefore, sentenceBefore } from './near.ts';
import type { Rate } from './rates.ts';
import { hasRange, type Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

/** How many numbers back total and heads may stand, this sentence and the one before it. */
const REACH = 8;

/** 每公斤卖2.3元 is a price, no mean of what was told before. */
const SOLD_BY = /^(?:公斤|千克|斤|克|吨|升|度|千瓦时|立方米|方|米|尺|件|张|箱|盒|瓶|袋|只|头|枚|本|份|次|小时|分钟)$/;

/** What an average is shared among, as the words before it or its own unit name it: 人, 天, 院, 公里. */
function amongOf({ lead, fact, sentence }: Item): string | null {
  const words = sentence.block.text.slice(Math.max(sentence.start, fact.start - 14), fact.start);
  if (!/[均每]/.test(words) && fact.per === null) return null;
  const said =
    /(?:(人|户|日|校|村|院|站|店|场|单)均|(?:平均)?每(?:一?个)?([\u4e00-\u9fa5]{1,4}?))(?:消费|花费|收入|支出|投资|造价|租金|补助|补贴|奖励|资助|分得|分了?|发放|发了?|领取|出资?|缴费?|交|约|近|大约|可|为|达到?|有|用|上|运送|接待)*$/.exec(
      words,
    );
  if (said === null) return fact.per !== null && /平均|均/.test(lead.slice(-6)) ? fact.per : null;
  const among = said[1] ?? said[2] ?? '';
  if (SOLD_BY.test(among) && fact.currency !== null && !/平均/.test(words)) return null;
  return among === '天' || among === '日' ? '天' : among === '' ? null : among;
}

/** Days that a length of time has; null for months and years, which are of no fixed number. */
const daysOf = ({ fact, value }: Item): Decimal | null =>
  fact.kind !== 'duration' || value === null
    ? null
    : /^[天日]$/.test(fact.unit ?? '')
      ? value
      : /^(?:周|个?星期|个?礼拜)$/.test(fact.unit ?? '')
        ? value.times(7)
        : null;

function isHeads(item: Item, among: string): boolean {
  const { fact, lead, tail, value } = item;
  if (value === null || !value.gt(1) || fact.per !== null) return false;
  if (among === '天') return daysOf(item) !== null;
  if (among === '人') return unitClass(fact.unit) === 'people' || fact.unit === '人次';
  return (
    isAmount(item) &&
    fact.kind !== 'change' &&
    (fact.unit === among || firstClause(tail).slice(0, 6).includes(among) || lead.endsWith(among))
  );
}

const isTotal = (item: Item, average: Item): boolean =>
  isAmount(item) &&
  item.fact.kind !== 'change' &&
  item.fact.per === null &&
  item.value!.gt(average.value!) &&
  (average.fact.currency !== null || item.fact.currency !== null
    ? item.fact.currency === average.fact.currency
    : average.fact.unit !== null && unitClass(item.fact.unit) === unitClass(average.fact.unit));

/**
 * 总床位2384张，平均每院8张; 开通一周，运送乘客98.7万人次，日均14.1万人次: an average whose heads are named by what it is shared among.
 * Where two numbers near it give it, it is of those; else of the nearest ones, where nothing else could be meant.
 * Chinese only.
 */
export function namedAverageOf(average: Item): Rate | null {
  if (average.sentence.lang !== 'zh' || !hasRange(average)) return null;
  const among = amongOf(average);
  if (among === null || ELSEWHERE_ZH.test(clauseBefore(average))) return null;
  const own = average.sentence.items.slice(Math.max(0, average.index - REACH), average.index);
  const earlier = own.length < REACH ? (sentenceBefore(average.sentence)?.items.slice(-REACH) ?? []) : [];
  const near = [...earlier, ...own].filter((item) => !isAveraged(item));
  const heads = near.filter((item) => isHeads(item, among));
  const totals = near.filter((item) => !heads.includes(item) && isTotal(item, average));
  const rates = heads.flatMap((one) => totals.map((total) => rateOf(average, total, one)));
  const told = rates.findLast(fits);
  if (told !== undefined) return told;
  const product = productOf(average, heads);
  if (product !== null) return product;
  const [total, head] = [totals.at(-1), heads.at(-1)];
  if (total === undefined || head === undefined || new Set(heads.map(({ value }) => value!.toFixed())).size > 1)
    return null;
  const isNear = total.sentence === average.sentence && head.sentence === average.sentence;
  return isNear && isClose(total, average) ? rateOf(average, total, head) : null;
}

/** 260亩地每亩租金600元，一年15.6万元; 每人分了500元，共56.2万元: what it comes to for all of them stands behind. */
const COMES_TO = /^[，,](?:一年|全年|每年|一个月|一天|总共|一共|共|合计|总计|加起来|算下来)[^，。；\d]{0,6}$/;

function productOf(average: Item, heads: readonly Item[]): Rate | null {
  const total = average.sentence.items[average.index + 1];
  const head = heads.at(-1);
  if (total === undefined || head === undefined || !COMES_TO.test(total.lead) || !isTotal(total, average)) return null;
  const told = heads.map((one) => rateOf(average, total, one)).findLast(fits);
  if (told !== undefined) return told;
  return new Set(heads.map(({ value }) => value!.toFixed())).size === 1 ? rateOf(average, total, head) : null;
}

/** No other statement begins between them. */
const isClose = (total: Item, average: Item): boolean =>
  average.index - total.index <= 2 && !/[；;]/.test(average.lead) && !/其中|增|减|比|较/.test(clauseBefore(total));

function rateOf(average: Item, total: Item, heads: Item): Rate {
  const days = daysOf(heads);
  const base = days === null ? new Decimal(1) : heads.value!.div(days);
  return { average, total, heads, base, form: 'each', named: true };
}
