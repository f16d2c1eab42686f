import { gather } from '../../gather.ts';
import { shareHanBigram } from '../../text/bigrams.ts';
import { divide, multiply, point } from '../interval.ts';
import { ArticleAmounts, isBefore, keyOf } from './article-amounts.ts';
import { coreEn, coreZh, isCalledEn, isCalledZh, isOfOtherTime } from './called.ts';
import { lastClause } from './cues.ts';
import { itemsOf } from './places.ts';
import type { Share } from './shares.ts';
import type { Block, Item } from './text-view.ts';

/** A share whose part is told and whose whole is not yet known. */
type Open = Share & { readonly part: Item };

/**
 * The wholes of shares that the sentence leaves out: 占全市的61.6% is of the total that stands at the head of the
 * article. A name that one number of the article has says which (占出口总值的, "27% of revenue"); where there is none, it
 * is in Chinese the total that other shares of the article are of. n log n.
 */
export function wholesInArticle(shares: readonly Share[], blocks: readonly Block[]): readonly Share[] {
  if (!shares.some(isOpen)) return shares;
  const amounts = new ArticleAmounts(itemsOf(blocks));
  const totals = totalsOf(shares, amounts);
  return gather(shares, (share): readonly Share[] => {
    const known = isOpen(share) ? resolved(share, amounts, totals) : share;
    return known === null ? [] : [known];
  });
}

const isOpen = (share: Share): share is Open =>
  share.part?.range != null &&
  share.whole === null &&
  share.percent.range?.low.gt(0) === true &&
  (share.percent.sentence.lang === 'zh' || share.baseName !== null) &&
  // 近三成 goes with too much to tell one whole from another.
  share.percent.range.high.minus(share.percent.range.low).lte(1) &&
  share.percent.range.high.lte(100);

/** The amounts of which the part is such a percent, as far as rounding goes. */
function wholesThatFit({ part, percent }: Share, amounts: ArticleAmounts): readonly Item[] {
  const implied = part?.range == null ? null : divide(part.range, percent.range!);
  if (part === null || implied === null) return [];
  const { low, high } = multiply(implied, point(100));
  return amounts.within(part, low, high);
}

/** The shares of the article that go with a number: how many, and in which of its blocks. */
interface Support {
  count: number;
  readonly blocks: Set<Block>;
}

type Totals = ReadonlyMap<string, Support>;

function totalsOf(shares: readonly Share[], amounts: ArticleAmounts): Totals {
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

function resolved(share: Open, amounts: ArticleAmounts, totals: Totals): Share | null {
  if (share.rate === true) return ofRate(share, amounts);
  if (share.percent.sentence.lang === 'en') {
    const core = coreEn(share.baseName ?? '');
    return core === '' ? ofAllEn(share, amounts) : ofName(share, amounts, (item) => isCalledEn(item, core));
  }
  if (/去年|上年/.test(share.baseName ?? '')) return ofYearBefore(share, amounts);
  const core = coreZh(share.baseName ?? '');
  return core === '' ? ofTotal(share, amounts, totals) : ofName(share, amounts, (item) => isCalledZh(item, core));
}

const foundBy = (share: Open, whole: Item | null, found: 'named' | 'shared'): Share =>
  whole === null ? share : { ...share, whole, baseName: null, found };

/** The one item of a list, as far as unit and value tell; null where there are several or none. */
const only = (items: readonly Item[]): Item | null => (new Set(items.map(keyOf)).size === 1 ? items[0]! : null);

/** 占出口总值的60.1%: what has the name and goes with the share; else what alone has the name. */
function ofName(share: Open, amounts: ArticleAmounts, isCalled: (item: Item) => boolean): Share {
  const fitting = wholesThatFit(share, amounts);
  const fits = fitting.find(isCalled);
  if (fits !== undefined) return foundBy(share, fits, 'named');
  // Another number of the article goes with it: then the name may well mean that one.
  if (fitting.length > 0) return share;
  const named = amounts.before(share.part, share.percent).filter((item) => isCalled(item) && !isOfOtherTime(item));
  return foundBy(share, only(named), 'named');
}

/** 全马完赛8316人，完赛率92.4%: of those of whom the part is told, by their name or right before it. */
function ofRate(share: Open, amounts: ArticleAmounts): Share | null {
  const { part, percent } = share;
  const fits = wholesThatFit(share, amounts).filter((item) => isBefore(item, percent));
  const nearest = fits.reduce<Item | null>((best, item) => (best === null || isBefore(best, item) ? item : best), null);
  if (nearest !== null) return foundBy(share, nearest, 'named');
  const wholes = amounts.before(part, part).filter((item) => item.value!.gte(part.value!));
  const near = wholes.findLast(({ sentence }) => sentence === part.sentence);
  const named = wholes.filter((item) => shareHanBigram(labelOf(item), labelOf(part), '人名参报数率的了完'));
  const whole = near ?? only(named);
  return whole === null ? null : foundBy(share, whole, 'named');
}

const labelOf = ({ lead }: Item): string => lastClause(lead).slice(-8);

/** 已经是去年全年的87%: the same a year before, as the article tells it. */
function ofYearBefore(share: Open, amounts: ArticleAmounts): Share {
  const metric = share.part.fact.metric;
  if (metric === null || wholesThatFit(share, amounts).length > 0) return share;
  const [core, yearOf] = [coreZh(metric), (item: Item) => Number(/^\d{4}/.exec(item.fact.period ?? '')?.[0] ?? 0)];
  const [latest, next] = amounts
    .before(share.part, share.percent)
    .filter((item) => item.fact.metric !== null && (isCalledZh(item, core) || core.endsWith(coreZh(item.fact.metric))))
    .sort((a, b) => yearOf(b) - yearOf(a));
  const isTold = latest !== undefined && yearOf(latest) > 0 && (next === undefined || yearOf(next) < yearOf(latest));
  return foundBy(share, isTold ? latest : null, 'named');
}

/** 占67.8%: of the total that other shares are of, or of all that is measured alike. */
function ofTotal(share: Open, amounts: ArticleAmounts, totals: Totals): Share {
  const fitting = wholesThatFit(share, amounts);
  const fits = fitting.find((item) => (totals.get(keyOf(item))?.count ?? 0) > 1);
  if (fits !== undefined) return foundBy(share, fits, 'shared');
  // 占全国的三分之一 is of more than the article tells of.
  if (fitting.length > 0 || /全国|全省|全球|世界|行业/.test(share.baseName ?? '')) return share;
  return foundBy(share, mostShared(share, amounts, totals) ?? ofOneMeasure(share, amounts), 'shared');
}

/** The number that most shares go with: two of them, or one where share, number or the other share stand together. */
function mostShared(share: Open, amounts: ArticleAmounts, totals: Totals): Item | null {
  const { block } = share.percent.sentence;
  const known = gather(amounts.before(share.part, share.percent), (item) => {
    const support = totals.get(keyOf(item));
    if (support === undefined) return [];
    const isMeant = support.count > 1 || support.blocks.has(block) || item.sentence.block === block;
    return isMeant ? [{ item, count: support.count }] : [];
  }).sort((a, b) => b.count - a.count);
  const [first] = known;
  const second = known.find(({ item }) => first !== undefined && keyOf(item) !== keyOf(first.item));
  return first === undefined || first.count === second?.count ? null : first.item;
}

/** 去年产值86.3亿元……前5家企业产值61.5亿元，占全部的71%: of all that is measured alike, told once. */
function ofOneMeasure(share: Open, amounts: ArticleAmounts): Item | null {
  const { metric } = share.part.fact;
  if (metric === null || !/^全/.test(share.baseName ?? '全')) return null;
  const all = amounts
    .before(share.part, share.percent)
    .filter(
      (item) =>
        item.value!.gt(share.part.value!) &&
        item.fact.metric !== null &&
        item.fact.metric.length < metric.length &&
        metric.endsWith(item.fact.metric) &&
        !isOfOtherTime(item),
    );
  return only(all);
}

/** "27% of all vacancies" where the article counts vacancies once: told under the very noun. */
function ofAllEn(share: Open, amounts: ArticleAmounts): Share {
  const noun = /^[a-z]{4,}s$/i.exec(share.baseName ?? '')?.[0].toLowerCase();
  if (noun === undefined) return share;
  const counted = amounts.countedBefore(noun, share.part, share.percent).filter((item) => !isOfOtherTime(item));
  return foundBy(share, only(counted), 'named');
}
