import { clearlyDisjoint } from '../extract/interval.ts';
import { oncePer } from '../extract/relate/places.ts';
import { repeatsOf } from '../extract/relate/repeated-sentences.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { pairsAcross } from './across-articles.ts';
import { type Mention, mentionOf, periodsMeet } from './mentions.ts';
import { areOfTwoBodies, haveTwoOwners } from './owners.ts';
import { itemsOf, type Page } from './page.ts';
import { pointedBack } from './pointed-back.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, say } from './wording.ts';

/** Two numbers that the text gives for one thing, in page order. */
export interface SamePair {
  readonly first: Mention;
  readonly second: Mention;
}

/**
 * Pairs of numbers with the same unit, the same period and the same name: the words before them, or the noun behind
 * them where one is said to be all of them. Each mention is held against the first and the one before it of its name
 * only, so the pairs are as many as the numbers.
 */
export const samePairs = oncePer(readPairs);

function readPairs(page: Page): readonly SamePair[] {
  const pairs: SamePair[] = [];
  for (const blocks of page.articles.values()) {
    const named = new Map<string, Mention[]>();
    for (const item of itemsOf(blocks)) {
      if (!(isAmount(item) || isPercent(item)) || item.fact.kind === 'change' || item.fact.stance !== 'actual')
        continue;
      const mention = mentionOf(item);
      for (const key of keysOf(mention)) {
        const known = named.get(key) ?? [];
        const last = known.at(-1);
        for (const first of known.length > 1 && known[0] !== last ? [known[0], last] : [last]) {
          if (first !== undefined && first.item.sentence !== item.sentence && agree(first, mention)) {
            if (!haveTwoOwners(page, first.item, item)) pairs.push({ first, second: mention });
          } else if (first !== undefined && first.item !== item && !parallel(first, mention) && agree(first, mention))
            pairs.push({ first, second: mention });
        }
        known.push(mention);
        named.set(key, known);
      }
    }
  }
  return pairs;
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
function parallel(a: Mention, b: Mention): boolean {
  if (b.item.sentence !== a.item.sentence) return false;
  return b.item.index - a.item.index !== 1 || !/……|…|——/.test(b.item.lead);
}

/** 截至目前 names no other time than none. */
const atPresent = (period: string): string => (/^(?:目前|如今)$/.test(period) ? '' : period);

/** 去年的一次降雨，……损失11.2亿元: a sentence that opens with a past time tells all of it of that time. */
const PAST_HEAD =
  /^[\s“]*(?:而|但|在)?(?:去年|上年|前年|上一年)|^\s*(?:But |And )?(?:last year|a year (?:ago|earlier))\b/i;
const isPast = ({ item }: Mention): boolean => PAST_HEAD.test(item.sentence.text.slice(0, 40));

function agree(a: Mention, b: Mention): boolean {
  if (atPresent(a.period) !== atPresent(b.period) || isPast(a) !== isPast(b)) return false;
  const { fact: x } = a.item;
  const { fact: y } = b.item;
  if (differ(x.period, y.period) || differ(x.place, y.place)) return false;
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

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

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
/** Farther apart than this, two numbers are of two things. */
const FAR = 2;

/** The thing counted: the words behind the number (52个口袋公园), or the last ones before it (口袋公园46个). */
function countedNoun({ item, noun, label }: Mention): string {
  if (item.sentence.lang === 'en') return noun;
  return noun.length >= 2 ? noun : label;
}

/**
 * A later number that is said to be all of them (全部350家参展商, "all 350 exhibitors", 今年新建的52个口袋公园全部…)
 * must be one that was given before. It clashes when exactly one number of that noun was given, near it.
 */
function references(page: Page): readonly SamePair[] {
  return [...page.articles.values()].flatMap((blocks) => {
    const known: Map<string, Known[]> = new Map();
    return itemsOf(blocks).flatMap((item): readonly SamePair[] => {
      if (!isAmount(item) || item.fact.kind !== 'count') return [];
      const mention = mentionOf(item);
      const noun = countedNoun(mention);
      if (noun.length < 2) return [];
      const key = `${unitClass(item.fact.unit) ?? ''} ${item.sentence.lang === 'zh' ? noun.slice(-2) : noun}`;
      const before = known.get(key) ?? [];
      if ((!mention.restricted || isDefinite(mention)) && item.fact.stance === 'actual')
        known.set(key, [...before.slice(-7), { mention, noun }]);
      return isDefinite(mention) ? clashOf(before, mention, noun) : [];
    });
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

/** Two quotations of one text, told side by side: 430户……440户. */
const isQuotedApart = (a: Item, b: Item): boolean => b.index - a.index === 1 && /…/.test(b.lead);

/**
 * A size that is given for a thing and then with its name: 大桥全长1280米……这座全长1260米的大桥; "the bridge is 1,280
 * metres long … the 1,260-metre bridge". Each is held against the last size given before it.
 */
export function sizes(page: Page): readonly SamePair[] {
  return [...page.articles.values()].flatMap((blocks) => {
    const things = new Map<string, Item>();
    let last: Item | undefined;
    return itemsOf(blocks).flatMap((second): readonly SamePair[] => {
      if (!(second.fact.kind === 'measure' || second.fact.kind === 'money') || second.value === null) return [];
      const thing = thingOf(second);
      const key = `${thing} ${second.fact.currency ?? unitClass(second.fact.unit)}`;
      const named = thing === null ? undefined : things.get(key);
      const alike =
        last !== undefined && unitClass(last.fact.unit) === unitClass(second.fact.unit) && ofOneThing(last, second);
      const first = named ?? (alike ? last : undefined);
      if (thing !== null && named === undefined) things.set(key, second);
      if (second.fact.kind === 'measure') last = second;
      return first === undefined || (first === named && first.sentence === second.sentence)
        ? []
        : [{ first: mentionOf(first), second: mentionOf(second) }];
    });
  });
}

function ofOneThing(first: Item, second: Item): boolean {
  if (second.sentence.lang === 'zh') {
    const size =
      /(?:这|该)[座条个项幢栋片台辆艘所]?(总?[长宽高重]度?|全长|总投资|(?:总|建筑|占地)?面积)(?:达|为)?$/.exec(
        second.lead,
      )?.[1];
    const label = mentionOf(first).label;
    if (size === undefined || !/^的[\u4e00-\u9fa5]{2}/.test(second.tail) || !label.endsWith(size)) return false;
    return label.slice(0, -size.length).endsWith(second.tail.slice(1, 3));
  }
  const noun = /^ ([a-z]{4,20})\b/.exec(second.tail)?.[1];
  if (noun === undefined || !/-/.test(second.fact.text) || !/\b(?:the|this) $/i.test(second.lead)) return false;
  return (
    new RegExp(`\\b${noun} (?:is|was|measures|will be) (?:about )?$`, 'i').test(first.lead.slice(-50)) &&
    /^ (?:long|high|tall|wide|deep|in length)\b/i.test(first.tail)
  );
}

const COST_EN =
  /\b(?:the|this|a|an) ([a-z]{4,20}),? (?:which |that )?(?:will |has )?costs? (?:about |some )?$|\bcost of (?:the |building the |this )([a-z]{4,20}) (?:is|was|came to|will be|stood at|is put at) (?:about )?$/i;

/** "The reserve covers 13,500 hectares", "At 135,000 hectares, the reserve is …": the thing whose size is given; null where none is named. */
function thingOf({ lead, tail, sentence, fact }: Item): string | null {
  if (sentence.lang === 'zh') return null;
  if (fact.kind === 'money') {
    const cost = COST_EN.exec(lead.slice(-70));
    return cost === null ? null : `cost ${(cost[1] ?? cost[2]!).toLowerCase()}`;
  }
  const before =
    /\b(?:the|this|its) ([a-z]{4,20}),? (?:which )?(?:covers?|covered|spans?|spanned|measures?|occupies|stretches|runs|holds?|is|was) (?:over |for |about |more than )?$/i.exec(
      lead.slice(-60),
    );
  if (before !== null) return before[1]!.toLowerCase();
  const behind = /(?:^|[.;])\s*At (?:about |more than )?$/i.test(lead)
    ? /^(?: [a-z]+)?, (?:the|this|its) ([a-z]{4,20})\b/.exec(tail)
    : null;
  return behind === null ? null : behind[1]!.toLowerCase();
}

/** 自前年3月以来: what has been since then is so today. */
const isSince = ({ fact }: Item): boolean => /^[自从]|以来|至今|^since\b/i.test(fact.period ?? '');

function clashOf(before: readonly Known[], second: Mention, noun: string): readonly SamePair[] {
  const body = WHOLE_BODY_ZH.exec(second.item.lead)?.[0];
  const alike = before.filter(
    ({ mention, noun: other }) =>
      (body === undefined || mention.item.lead.includes(body)) &&
      (other.endsWith(noun) || noun.endsWith(other)) &&
      periodsMeet(mention, second),
  );
  if (alike.some(({ mention }) => !conflicts({ first: mention, second }))) return [];
  const values = new Set(alike.map(({ mention }) => mention.item.fact.decimal));
  const first = alike.at(-1)?.mention;
  if (
    first === undefined ||
    values.size !== 1 ||
    (first.item.sentence === second.item.sentence && !isQuotedApart(first.item, second.item))
  )
    return [];
  const [a, b] = [first.item.value, second.item.value];
  if (a === null || b === null || a.gt(b.times(FAR)) || b.gt(a.times(FAR))) return [];
  const dated = !isSince(first.item) && !isSince(second.item);
  if (dated && differ(first.item.fact.period, second.item.fact.period) && first.period !== second.period) return [];
  return [{ first, second }];
}

/** 总产92.7亿公斤 of a province and 总产37万公斤 of a farmer: under a short name, far apart, two figures are of two things. */
function isNearOrNamed({ first, second }: SamePair): boolean {
  const name = first.label.length <= second.label.length ? first.label : second.label;
  const zh = first.item.sentence.lang === 'zh';
  if (zh ? name.length > 4 : name.includes(' ')) return true;
  if (zh && areOfTwoBodies(first.item, second.item)) return false;
  const [a, b] = [first.item.value, second.item.value];
  return a === null || b === null || (a.lte(b.times(FAR)) && b.lte(a.times(FAR)));
}

export const conflicts = ({ first, second }: SamePair): boolean => areDisjoint(first.item, second.item);

/** Whether two numbers cannot be one. Whatever qualifies it, a number can be what is written: equal ones never are. */
export function areDisjoint(first: Item, second: Item): boolean {
  if (first.fact.decimal !== null && first.fact.decimal === second.fact.decimal) return false;
  const a = first.range;
  const b = second.range;
  return a !== null && b !== null && clearlyDisjoint(a, b);
}

export function conflictFinding(a: Item, b: Item, zh: string, en: string): RawFinding {
  return {
    facts: [b, a],
    message: say(b.sentence.lang, zh, en),
    expected: quoted(a),
    actual: quoted(b),
    steps: [a, b].map(rangeLine),
  };
}

/** Two pieces may yet speak of two things: a warning, no error. */
function acrossFinding({ first, second }: SamePair): RawFinding {
  const [a, b] = [quoted(first.item), quoted(second.item)];
  return {
    ...conflictFinding(
      first.item,
      second.item,
      `同一版面的两篇稿件对同一事项说法不一：“${a}”与“${b}”。`,
      `Two pieces of this page give different figures for one thing: ${a} and ${b}.`,
    ),
    severity: 'warning',
  };
}

/** One thing, one period, one place: the numbers given for it can be the same. */
export const sameFactConflict: Rule = {
  id: 'same-fact-conflict',
  severity: 'error',
  before: [],
  check: (page) => [
    ...[
      ...samePairs(page).filter(isNearOrNamed),
      ...references(page),
      ...pointedBack(page).filter(({ whole }) => whole),
      ...sizes(page),
    ]
      .filter(conflicts)
      // The same words around them leave no other reading: 不到800元 and 不到900元 are two figures too.
      .concat(repeatsOf(page).map(({ first, second }) => ({ first: mentionOf(first), second: mentionOf(second) })))
      .map(({ first, second }) => {
        const [a, b] = [quoted(first.item), quoted(second.item)];
        return conflictFinding(
          first.item,
          second.item,
          `同一事项前后数字不一致：“${a}”与“${b}”。`,
          `The text gives two figures for one thing: ${a} and ${b}.`,
        );
      }),
    ...pairsAcross(page).filter(conflicts).map(acrossFinding),
  ],
};
