import { gather } from '../../gather.ts';
import { areUnlike, type Mention, mentionOf, periodsMeet } from './mentions.ts';
import { areDisjoint, areNear, type Retelling } from './retelling.ts';
import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

/** What a later number can point back to: the things counted, not those of a part, a step or another year. */
interface Known {
  readonly mention: Mention;
  readonly noun: string;
}

const DEFINITE_ZH = /(?:全部|所有|全体|上述|这|以上)(?:的)?$/;
/** 全校89名教师: all of them, where the text gave 全校's number before. */
const WHOLE_BODY_ZH = /全([校班村厂院馆队团社])$/;
const DEFINITE_EN = /\b(?:all|all the|all of the|these|those|its|their)(?: of the)? $/i;
/** Words behind a counted noun that pick some out: "the 40 pupils in Year 6". */
const PICKS_EN = /^ ?(?:in|of|from|who|whom|with|without|aged|under|over|that|which)\b/i;
/** How many earlier numbers of its noun a number is held against. */
const BACK = 8;

/** The thing counted: the words behind the number (52个口袋公园), or the last ones before it (口袋公园46个). */
function countedNoun({ item, noun, label }: Mention): string {
  if (item.sentence.lang === 'en') return noun;
  return noun.length >= 2 ? noun : label;
}

/**
 * A later number that is said to be all of them (全部350家参展商, "all 350 exhibitors", 今年新建的52个口袋公园全部…)
 * with the number that was given before: the one that it can be, else the one that is near, where only one was given.
 */
export function allOfThem(items: readonly Item[]): readonly Retelling[] {
  const known = new Map<string, readonly Known[]>();
  return gather(items, (item): readonly Retelling[] => {
    if (!isAmount(item) || item.fact.kind !== 'count') return [];
    const mention = mentionOf(item);
    const noun = countedNoun(mention);
    if (noun.length < 2) return [];
    const key = `${unitClass(item.fact.unit) ?? ''} ${item.sentence.lang === 'zh' ? noun.slice(-2) : noun}`;
    const before = known.get(key) ?? [];
    if ((!mention.restricted || isDefinite(mention)) && item.fact.stance === 'actual')
      known.set(key, [...before.slice(1 - BACK), { mention, noun }]);
    return isDefinite(mention) ? pointedAt(before, mention, noun) : [];
  });
}

function isDefinite({ item }: Mention): boolean {
  const { lead, sentence } = item;
  const tail = item.tail.slice(0, 30).replace(/[“”]/g, '');
  if (sentence.lang === 'en')
    return DEFINITE_EN.test(lead) && !PICKS_EN.test(tail) && !/,? (?:of|out of) all $/i.test(lead);
  if (WHOLE_BODY_ZH.test(lead) || (/(?:^|[…。，；—])$/.test(lead) && /^[\u4e00-\u9fa5]{2,8}(?:全部|无一)/.test(tail)))
    return true;
  return DEFINITE_ZH.test(lead) || (/的$/.test(lead) && /^[\u4e00-\u9fa5]{2,8}(?:全部|均|都)/.test(tail));
}

function pointedAt(before: readonly Known[], second: Mention, noun: string): readonly Retelling[] {
  const body = WHOLE_BODY_ZH.exec(second.item.lead)?.[0];
  const alike = before
    .filter(
      ({ mention, noun: other }) =>
        (body === undefined || mention.item.lead.includes(body)) &&
        (other.endsWith(noun) || noun.endsWith(other)) &&
        periodsMeet(mention, second),
    )
    .map(({ mention }) => mention);
  const first = alike.findLast(({ item }) => !areDisjoint(item, second.item)) ?? onlyOne(alike);
  return first !== undefined && canBeMeant(first, second)
    ? [{ first, second, tie: 'all-of-them', strength: 'implied' }]
    : [];
}

/** The last of some mentions, where all of them give one number. */
const onlyOne = (mentions: readonly Mention[]): Mention | undefined =>
  new Set(mentions.map(({ item }) => item.fact.decimal)).size === 1 ? mentions.at(-1) : undefined;

function canBeMeant(first: Mention, second: Mention): boolean {
  const [a, b] = [first.item, second.item];
  if ((a.sentence === b.sentence && !isQuotedApart(a, b)) || a.value === null || b.value === null) return false;
  const isDated = !isSince(a) && !isSince(b) && areUnlike(a.fact.period, b.fact.period);
  return areNear(a.value, b.value) && (first.period === second.period || !isDated);
}

/** 自前年3月以来: what has been since then is so today. */
const isSince = ({ fact }: Item): boolean => /^[自从]|以来|至今|^since\b/i.test(fact.period ?? '');

/** Two quotations of one text, told side by side: 430户……440户. */
const isQuotedApart = (a: Item, b: Item): boolean => b.index - a.index === 1 && /…/.test(b.lead);
