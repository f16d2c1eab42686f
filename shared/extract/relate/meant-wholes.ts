import { gather } from '../../gather.ts';
import { clearlyDisjoint, divide, type Interval, multiply, point } from '../interval.ts';
import { sentenceBefore } from './near.ts';
import type { Share } from './shares.ts';
import type { Item } from './text-view.ts';
import { isAmount, sameUnit } from './units.ts';

/** How many numbers before a share may lie between it and its whole. */
const REACH = 12;

/**
 * 领导包案48件、区县包案1188件，办结1127件，办结率91.2%: where a share does not go with the number that stands next, but with
 * another one of its unit before it, that one is meant. Chinese only: English names the whole.
 */
export function meantWholes(shares: readonly Share[]): readonly Share[] {
  const byPart = new Map(gather(shares, (share) => (share.part === null ? [] : [[share.part, share] as const])));
  return shares.map((share) => meantWhole(share, byPart));
}

function meantWhole(share: Share, byPart: ReadonlyMap<Item, Share>): Share {
  const { percent, part, whole } = share;
  if (part === null || whole === null || percent.sentence.lang !== 'zh' || isRough(percent)) return share;
  // 占1600名会员的25% says of what.
  if (whole.index === percent.index - 1 || fits(part, whole, percent, 100)) return share;
  const other = candidatesFor(percent).find(
    (item) => item !== part && sameUnit(item, part) && fits(part, item, percent, 100),
  );
  if (other !== undefined) return { ...share, whole: other };
  // 前五名5.57亿元，占60.9%；其中第一名2.38亿元，占26.0%: of the same as the share before.
  const before = byPart.get(whole)?.percent;
  if (before?.value == null || before.sentence !== percent.sentence) return share;
  return fits(part, whole, percent, before.value.toNumber()) ? { ...share, whole: null } : share;
}

/** 近三成 goes with too much to tell one whole from another. */
const isRough = ({ range }: Item): boolean => range === null || range.high.minus(range.low).gt(1);

function candidatesFor({ sentence, index }: Item): readonly Item[] {
  const own = sentence.items.slice(Math.max(0, index - REACH), index);
  const before = own.length < REACH ? sentenceBefore(sentence) : undefined;
  const near = before?.items.slice(own.length - REACH) ?? [];
  return [...near, ...own].filter((item) => isAmount(item) && item.fact.kind !== 'change').reverse();
}

function fits(part: Item, whole: Item, percent: Item, base: number): boolean {
  const share = shareOf(part, whole, base);
  return share !== null && !clearlyDisjoint(share, percent.range!);
}

function shareOf(part: Item, whole: Item, base: number): Interval | null {
  if (part.range === null || whole.range === null || whole.range.low.lte(0)) return null;
  const quotient = divide(part.range, whole.range);
  return quotient === null ? null : multiply(quotient, point(base));
}
