import type { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import { shareHanBigram } from '../../text/bigrams.ts';
import { divide, multiply, point } from '../interval.ts';
import { lastClause } from './cues.ts';
import { itemsOf } from './places.ts';
import type { Share } from './shares.ts';
import type { Block, Item } from './text-view.ts';
import { isAmount } from './units.ts';

/** A share whose part is told and whose whole is not yet known. */
type Open = Share & { readonly part: Item };

/**
 * The wholes of shares that the sentence leaves out: 占全市的61.6% is of the total that stands at the head of the
 * article. A name that one number of the article has says which (占出口总值的); where there is none, it is the total that
 * other shares of the article are of. Chinese only: English names the whole beside the share. n log n.
 */
export function wholesInArticle(shares: readonly Share[], blocks: readonly Block[]): readonly Share[] {
  const open = new Set(shares.filter(isOpen));
  if (open.size === 0) return shares;
  const amounts = amountsByUnit(itemsOf(blocks));
  const totals = totalsOf(shares, amounts);
  return gather(shares, (share): readonly Share[] => {
    const known = open.has(share as Open) ? resolved(share as Open, amounts, totals) : share;
    return known === null ? [] : [known];
  });
}

const isOpen = ({ part, whole, percent, baseName }: Share): boolean =>
  part?.range != null &&
  whole === null &&
  percent.range?.low.gt(0) === true &&
  (percent.sentence.lang === 'zh' || baseName !== null) &&
  // 近三成 goes with too much to tell one whole from another.
  percent.range.high.minus(percent.range.low).lte(1) &&
  percent.range.high.lte(100);

/** Amounts of one unit, smallest first. */
type Amounts = ReadonlyMap<string, readonly Item[]>;

/** People, households and answered forms are counted for one another: 回收问卷790份……选“漏雨”的612户. */
const COUNTED = /^[人名位户份]$/;

const unitOf = ({ fact }: Item): string =>
  `${fact.currency ?? ''} ${COUNTED.test(fact.unit ?? '') ? '人' : (fact.unit ?? '')}`;

function amountsByUnit(items: readonly Item[]): Amounts {
  const byUnit = new Map<string, Item[]>();
  for (const item of items) {
    if (!isAmount(item) || item.fact.kind === 'change' || item.fact.unit === null || item.fact.per !== null) continue;
    const list = byUnit.get(unitOf(item));
    if (list === undefined) byUnit.set(unitOf(item), [item]);
    else list.push(item);
  }
  for (const list of byUnit.values()) list.sort((a, b) => a.value!.cmp(b.value!));
  return byUnit;
}

/** Most candidates that are looked at for one share. */
const MOST = 6;

/** The amounts of which the part is such a percent, as far as rounding goes. */
function wholesThatFit({ part, percent }: Share, amounts: Amounts): readonly Item[] {
  const implied = part?.range == null ? null : divide(part.range, percent.range!);
  if (implied === null) return [];
  const { low, high } = multiply(implied, point(100));
  const list = amounts.get(unitOf(part!)) ?? [];
  const found: Item[] = [];
  for (let at = firstFrom(list, low); at < list.length && found.length < MOST; at += 1) {
    if (list[at]!.value!.gt(high)) break;
    if (list[at] !== part) found.push(list[at]!);
  }
  return found;
}

function firstFrom(list: readonly Item[], value: Decimal): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.value!.gte(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The shares of the article that go with a number: how many, and in which of its blocks. */
interface Support {
  count: number;
  readonly blocks: Set<Block>;
}

type Totals = ReadonlyMap<string, Support>;

const keyOf = (item: Item): string => `${unitOf(item)} ${item.value!.toFixed()}`;

function totalsOf(shares: readonly Share[], amounts: Amounts): Totals {
  const totals = new Map<string, Support>();
  for (const share of shares) {
    const { part, percent, rate } = share;
    if (part === null || rate === true || percent.sentence.lang !== 'zh' || percent.range?.low.gt(0) !== true) continue;
    for (const key of new Set(wholesThatFit(share, amounts).map(keyOf))) {
      const known = totals.get(key) ?? { count: 0, blocks: new Set() };
      known.count += 1;
      known.blocks.add(percent.sentence.block);
      totals.set(key, known);
    }
  }
  return totals;
}

/** Two shares anywhere, this one among them or not, or another one of the same paragraph. */
const isTotal = (item: Item, totals: Totals, block?: Block): boolean => {
  const support = totals.get(keyOf(item));
  return support !== undefined && (support.count >= 2 || (block !== undefined && support.blocks.has(block)));
};

/** 已经是去年全年的87%: the same a year before, as the article tells it. */
function yearBefore(share: Open, amounts: Amounts): Item | null {
  const metric = share.part.fact.metric;
  if (metric === null) return null;
  const same = (amounts.get(unitOf(share.part)) ?? []).filter(
    (item) =>
      item !== share.part &&
      item.fact.metric !== null &&
      (isCalled(item, coreOf(metric)) || coreOf(metric).endsWith(coreOf(item.fact.metric))) &&
      isBefore(item, share.percent),
  );
  const [latest, next] = same
    .map((item) => ({ item, year: Number(/^(?:19|20)\d{2}/.exec(item.fact.period ?? '')?.[0] ?? 0) }))
    .sort((a, b) => b.year - a.year);
  return latest === undefined || latest.year === 0 || latest.year === next?.year ? null : latest.item;
}

/** 全马完赛8316人，完赛率92.4%: of those of whom the part is told, by their name or right before it. */
function ofRate(share: Open, amounts: Amounts): Item | null {
  const { part } = share;
  const wholes = (amounts.get(unitOf(part)) ?? []).filter(
    (item) => item !== part && isBefore(item, part) && item.value!.gte(part.value!),
  );
  const near = wholes.filter(({ sentence }) => sentence === part.sentence).sort((a, b) => b.index - a.index)[0];
  if (near !== undefined) return near;
  const named = wholes.filter((item) => shareHanBigram(labelOf(item), labelOf(part), '人名参报数率的了完'));
  return new Set(named.map(keyOf)).size === 1 ? named[0]! : null;
}

const labelOf = ({ lead }: Item): string => lastClause(lead).slice(-8);

function resolved(share: Open, amounts: Amounts, totals: Totals): Share | null {
  if (share.rate === true) {
    const whole = nearest(wholesThatFit(share, amounts), share.percent) ?? ofRate(share, amounts);
    return whole === null ? null : { ...share, whole, found: 'named' };
  }
  const isEn = share.percent.sentence.lang === 'en';
  const core = share.baseName === null ? '' : isEn ? coreOfEn(share.baseName) : coreOf(share.baseName);
  if (isEn && core === '') return ofAllEn(share, amounts);
  const fitting = wholesThatFit(share, amounts);
  if (/去年|上年/.test(share.baseName ?? '')) {
    const whole = fitting.length > 0 ? null : yearBefore(share, amounts);
    return whole === null ? share : { ...share, whole, baseName: null, found: 'named' };
  }
  if (core === '') {
    const whole =
      fitting.find((item) => isTotal(item, totals)) ??
      (fitting.length > 0 || isOfMore(share) ? null : onlyTotal(share, amounts, totals));
    return whole === null ? share : { ...share, whole, baseName: null, found: 'shared' };
  }
  const named = (amounts.get(unitOf(share.part)) ?? []).filter(
    (item) => item !== share.part && (isEn ? isCalledEn(item, core) : isCalled(item, core)),
  );
  const fits = named.find((item) => fitting.includes(item));
  if (fits !== undefined) return { ...share, whole: fits, baseName: null, found: 'named' };
  // Another number of the article goes with it: then the name may well mean that one.
  if (fitting.length > 0) return share;
  const before = named.filter(
    (item) => isBefore(item, share.percent) && !(isEn ? OTHER_TIME_EN : OTHER_TIME).test(item.lead),
  );
  const values = new Set(before.map(keyOf));
  const [only] = before;
  return only === undefined || values.size > 1 ? share : { ...share, whole: only, baseName: null, found: 'named' };
}

/** 占全国的三分之一: of more than the article tells of. */
const isOfMore = ({ baseName }: Share): boolean => baseName !== null && /全国|全省|全球|世界|行业/.test(baseName);

/** The one that stands last before a share; null where none stands before it. */
const nearest = (items: readonly Item[], percent: Item): Item | null =>
  items.filter((item) => isBefore(item, percent)).sort((a, b) => (isBefore(a, b) ? 1 : -1))[0] ?? null;

/** The one total that shares of this unit are of: the one that most of them go with. */
function onlyTotal(share: Open, amounts: Amounts, totals: Totals): Item | null {
  const { block } = share.percent.sentence;
  // One other share is enough for a number of this paragraph.
  const isMeant = (item: Item): boolean =>
    isTotal(item, totals, block) || (item.sentence.block === block && totals.has(keyOf(item)));
  const known = (amounts.get(unitOf(share.part)) ?? [])
    .filter((item) => isBefore(item, share.percent) && isMeant(item))
    .map((item) => ({ item, key: keyOf(item), count: totals.get(keyOf(item))!.count }))
    .sort((a, b) => b.count - a.count);
  const [first] = known;
  const second = known.find(({ key }) => key !== first?.key);
  if (first === undefined) return ofOneMeasure(share, amounts);
  return first.count === second?.count ? null : first.item;
}

/** 去年产值86.3亿元……前5家企业产值61.5亿元，占全部的71%: of all that is measured alike, told once. */
function ofOneMeasure(share: Open, amounts: Amounts): Item | null {
  const metric = share.part.fact.metric;
  if (metric === null || !/^全/.test(share.baseName ?? '全')) return null;
  const all = (amounts.get(unitOf(share.part)) ?? []).filter(
    (item) =>
      item !== share.part &&
      isBefore(item, share.percent) &&
      item.value!.gt(share.part.value!) &&
      item.fact.metric !== null &&
      item.fact.metric.length < metric.length &&
      metric.endsWith(item.fact.metric) &&
      !OTHER_TIME.test(item.lead),
  );
  return new Set(all.map(keyOf)).size === 1 ? all[0]! : null;
}

const OTHER_TIME = /(?:去年|上年|前年|同期|上月|上季度|上届|计划|目标|预计|力争)[^，。；]{0,10}$/;

const isBefore = (item: Item, other: Item): boolean =>
  item.sentence.block === other.sentence.block
    ? item.fact.start < other.fact.start
    : item.fact.sourceStart < other.fact.sourceStart;

/** 上半年归母净利润 → 归母净利润; 全市的, 总数 → ''. */
const coreOf = (name: string): string =>
  name
    .replace(
      /^(?:当年|当月|当期|本期|同期|全年|上半年|下半年|前?[一二三四]季度|今年|去年|本次|此次|公司|全[市省县区国镇村社行院校系部]+|[我本该][市省县区院校镇村行]|其)*/,
      '',
    )
    .replace(/总?(?:值|量|数|额|人数|数量|户数|面积|数额|金额|规模)?的?$/, '')
    .replace(/^(?:全部|所有|全体|总)/, '');

/** Whether the article calls a number by this name: 出口946.2亿元 is what 占出口总值 speaks of. */
function isCalled({ fact, lead }: Item, core: string): boolean {
  if (core.length < 2) return false;
  if (fact.metric === null) return coreOf(lead.slice(-core.length - 3)) === core;
  const metric = coreOf(fact.metric);
  // 进出口 is not 出口.
  return (
    metric === core || (metric.endsWith(core) && metric.length <= core.length + 3 && !metric.endsWith(`进${core}`))
  );
}

/** Sums that a company or a council has one of, and that others are told as shares of. */
const SUMS_EN = /^(?:revenue|revenues|income|turnover|sales|profit|profits|spending|budget|workforce|output)$/;
const OTHER_TIME_EN = /\b(?:from|than|against|versus|compared with|forecast|target|expected|last year)(?: the| of)? $/i;

/** "its total revenue" → revenue; '' for names of anything else. */
function coreOfEn(name: string): string {
  const core = name
    .toLowerCase()
    .replace(/^(?:the|its|their|all|group|total|annual|overall|company|net|gross)\s+/g, '')
    .trim();
  return SUMS_EN.test(core) ? core : '';
}

const isCalledEn = ({ fact }: Item, core: string): boolean =>
  fact.metric !== null && fact.metric.toLowerCase().replace(/^(?:the|its|their|total|group) /, '') === core;

/** "27% of all vacancies" where the article counts vacancies once: told under the very noun. */
function ofAllEn(share: Open, amounts: Amounts): Share {
  const noun = /^[a-z]{4,}s$/i.exec(share.baseName ?? '')?.[0].toLowerCase();
  const counted = (amounts.get(` ${noun ?? ''}`) ?? []).filter(
    (item) => item !== share.part && isBefore(item, share.percent) && !OTHER_TIME_EN.test(item.lead),
  );
  const [only] = counted;
  return noun === undefined || only === undefined || new Set(counted.map(keyOf)).size > 1
    ? share
    : { ...share, whole: only, baseName: null, found: 'named' };
}
