import type { RelationStrength } from '../../model/relation.ts';
import { areUnlike, type Mention, mentionOf } from './mentions.ts';
import { areOfTwoBodies, haveTwoOwners, type Wholes } from './owners.ts';
import { areNear, type Retelling } from './retelling.ts';
import type { Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/**
 * Pairs of numbers of one article with the same unit, the same period and the same name: the words before them, or the
 * noun behind them where one is said to be all of them. Each mention is held against the first and the one before it of
 * its name only, so the pairs are as many as the numbers.
 */
export function sameNames(items: readonly Item[], wholes: Wholes): readonly Retelling[] {
  const pairs: Retelling[] = [];
  const named = new Map<string, Mention[]>();
  for (const item of items) {
    if (!(isAmount(item) || isPercent(item)) || item.fact.kind === 'change' || item.fact.stance !== 'actual') continue;
    const second = mentionOf(item);
    for (const key of keysOf(second)) {
      const known = named.get(key) ?? [];
      const last = known.at(-1);
      for (const first of known.length > 1 && known[0] !== last ? [known[0], last] : [last]) {
        if (first === undefined || first.item === item || isParallel(first, second) || !agree(first, second)) continue;
        if (!haveTwoOwners(wholes, first.item, item))
          pairs.push({ first, second, tie: 'name', strength: strengthOf(first, second) });
      }
      known.push(second);
      named.set(key, known);
    }
  }
  return pairs;
}

/** 总产92.7亿公斤 of a province and 总产37万公斤 of a farmer: under a short name, far apart, two figures may be of two things. */
function strengthOf(first: Mention, second: Mention): RelationStrength {
  const name = first.label.length <= second.label.length ? first.label : second.label;
  const zh = first.item.sentence.lang === 'zh';
  if (zh ? name.length > 4 : name.includes(' ')) return 'implied';
  // 补贴 of cars and 补贴 of fridges, each in its paragraph.
  if (zh && name.length <= 2 && first.item.sentence.block !== second.item.sentence.block) return 'weak';
  if (zh && areOfTwoBodies(first.item, second.item)) return 'weak';
  const [a, b] = [first.item.value, second.item.value];
  return a === null || b === null || areNear(a, b) ? 'implied' : 'weak';
}

function keysOf({ item, label, noun, restricted }: Mention): readonly string[] {
  if (restricted) return [];
  const unit = `${item.fact.kind} ${unitClass(item.fact.unit) ?? ''} ${item.fact.currency ?? ''}`;
  const keys: string[] = [];
  const zh = item.sentence.lang === 'zh';
  if (label.length >= (zh ? 2 : 5))
    keys.push(`label ${unit} ${zh ? label.slice(-2) : label.slice(label.lastIndexOf(' ') + 1)}`);
  if (noun.length >= 2) keys.push(`noun ${unit} ${noun}`);
  return keys;
}

/** Items of one list, or joined by a change, are several things however alike their names. */
function isParallel(a: Mention, b: Mention): boolean {
  if (b.item.sentence !== a.item.sentence) return false;
  return b.item.index - a.item.index !== 1 || !/……|…|——/.test(b.item.lead);
}

/** 截至目前 names no other time than none. */
const atPresent = (period: string): string => (/^(?:目前|如今)$/.test(period) ? '' : period);

/** 去年的一次降雨，……损失11.2亿元: a sentence that opens with a past time tells all of it of that time. */
const PAST_HEAD =
  /^[\s“]*(?:而|但|在)?(?:去年|上年|前年|上一年)|^\s*(?:But |And )?(?:last year|a year (?:ago|earlier))\b/i;
const isPast = ({ item }: Mention): boolean => PAST_HEAD.test(item.sentence.text.slice(0, 40));

/** 不合格率2.58%。其中，食用农产品……不合格率4.53%: a sentence that opens with 其中 tells of a part. */
const isOfPart = ({ item }: Mention): boolean => /^[\s“]*其中/.test(item.sentence.text.slice(0, 6));

/** 第一年，书店卖出图书3200册……那一年，卖出5600册: the year that a sentence opens with. */
const headTime = ({ item }: Mention): string =>
  /^[\s“]*(第[一二三四五六七八九十\d]{1,2}[年天周月季轮次]|[那当]一?年|[次翌首同]年|头一年)/.exec(
    item.sentence.text.slice(0, 12),
  )?.[1] ?? '';

function agree(a: Mention, b: Mention): boolean {
  if (headTime(a) !== headTime(b) || isOfPart(a) !== isOfPart(b)) return false;
  if (atPresent(a.period) !== atPresent(b.period) || isPast(a) !== isPast(b)) return false;
  const { fact: x } = a.item;
  const { fact: y } = b.item;
  if (areUnlike(x.period, y.period) || areUnlike(x.place, y.place)) return false;
  if (sameLabel(a, b)) return a.noun === b.noun || a.noun === '' || b.noun === '';
  if (a.noun === '' || a.noun !== b.noun || !(a.total || b.total)) return false;
  return a.item.sentence.lang === 'zh' ? a.label === b.label || a.label === '' || b.label === '' : a.total && b.total;
}

const GENERIC_ZH = ['项目', '工程', '该', '本', '整个', '这个', '全', '该项目', '我市', '全市', '全县', '全省', '当地'];

const MODIFIERS_EN: ReadonlySet<string> = new Set(
  'total annual yearly monthly weekly daily average new first second third other additional initial final original extra net gross direct estimated'.split(
    ' ',
  ),
);

/** 全市已建成社区食堂 and 全市建成的社区食堂 are one name. */
const bareName = (label: string): string =>
  label
    .replace(/^(?:截至目前|目前|如今)?(?:全[市县省区国州]|我[市县省区国]|本[市县省区])?/, '')
    .replace(/[已的了共内里]|已经|目前|境内/g, '');

/** Equal names, or one that only adds a word such as 项目 or "the library's" in front. */
function sameLabel(a: Mention, b: Mention): boolean {
  if (a.item.sentence.lang === 'zh' && bareName(a.label).length >= 4 && bareName(a.label) === bareName(b.label))
    return true;
  const [short, long] = a.label.length <= b.label.length ? [a.label, b.label] : [b.label, a.label];
  if (isPointedAt(a.label, b.label)) return true;
  if (short.length < 2 || !long.endsWith(short)) return false;
  if (short === long) return true;
  const extra = long.slice(0, long.length - short.length).trim();
  // 这座水库总库容: its 这 was taken for "all".
  if (/^[座条个项所栋家]$/.test(extra)) return true;
  // 这场火灾的过火面积: the thing that the text is about, pointed at.
  if (short.length >= 4 && /^[场座条次起届项][\u4e00-\u9fa5]{1,4}的$/.test(extra)) return true;
  if (a.item.sentence.lang === 'zh')
    return (
      short.length >= 3 &&
      (GENERIC_ZH.includes(extra) || /^(?:该|本|这|整个|据介绍|今年|目前)[\u4e00-\u9fa5]{0,2}$/.test(extra))
    );
  if (short.includes(' ') && /^[a-z]+$/.test(extra) && !MODIFIERS_EN.has(extra)) return true;
  return extra.split(' ').every((word) => /['’]s$|^(?:the|its|their|our|a|said|that)$/.test(word));
}

/** 昨日开幕的书画展展出作品……此次书画展展出作品: a word that points back, and the end of the name told before. */
function isPointedAt(told: string, again: string): boolean {
  const named = /^(?:此|这|本|该)(?:次|届|场|座|条|个|家|所|批|项|支)?([\u4e00-\u9fa5]{5,})$/.exec(again)?.[1];
  return named !== undefined && told.endsWith(named);
}
