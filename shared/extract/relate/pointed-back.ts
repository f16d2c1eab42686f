import { gather } from '../../gather.ts';
import { matchesOf } from '../../text/finder.ts';
import { clearlyDisjoint } from '../interval.ts';
import { firstClause, lastClause } from './cues.ts';
import { countedPhrase, mentionOf, PERIOD } from './mentions.ts';
import { areNear, type Retelling } from './retelling.ts';
import type { Item } from './text-view.ts';
import { isAmount, unitClass } from './units.ts';

/** How many earlier numbers of its sort a number is held against. */
const BACK = 12;

/**
 * A number, and a later one that points back to it by what was said of it: 17人受伤……受伤的21人均已出院. The link is weak
 * where the words leave room for a part of what was counted: no 均 or "all", and no more than was counted.
 */
export function pointedBack(items: readonly Item[]): readonly Retelling[] {
  const known: Item[] = [];
  return gather(items, (item): readonly Retelling[] => {
    if (item.fact.kind !== 'count' || !isAmount(item)) return [];
    const found = item.sentence.lang === 'zh' ? pointZh(item, known.slice(-BACK)) : pointEn(item, known.slice(-BACK));
    if (item.fact.stance === 'actual') known.push(item);
    return found;
  });
}

/** The one earlier number that is meant; none where another one already agrees with it, or where two could be. */
function only(item: Item, alike: readonly Item[], known: readonly Item[], whole: boolean): readonly Retelling[] {
  const agrees = (other: Item): boolean =>
    other.range !== null && item.range !== null && !clearlyDisjoint(other.range, item.range);
  const first = alike.at(-1);
  if (first === undefined || first.sentence === item.sentence || !areNear(item.value!, first.value!)) return [];
  if (!agrees(first) && (known.some(agrees) || new Set(alike.map(({ fact }) => fact.decimal)).size > 1)) return [];
  const strength = whole || item.value!.gte(first.value!) ? 'implied' : 'weak';
  return [{ first: mentionOf(first), second: mentionOf(item), tie: 'pointer', strength }];
}

const PAST = /去年|上年|前年|上届|往年|\d{4}年|\blast (?:year|month)\b|\b(?:19|20)\d{2}\b/i;
const NOW = /^(?:今年|目前|如今|昨天|昨日|this year|today|yesterday)?$/i;

/** What was told of another year is another number; a day by which something must be done dates nothing. */
function timesMeet(a: Item, b: Item): boolean {
  // "Next year all 2,186 charities will be audited": the ones that there are.
  const [x, y] = [timeOf(a), timeOf(b).replace(/^(?:明年|next year)$/i, '')];
  return x === y || (NOW.test(x) && NOW.test(y));
}

function timeOf({ lead, fact, sentence }: Item): string {
  const before = sentence.lang === 'zh' ? lastClause(lead) : lead.slice(-40);
  const said = before.match(PERIOD)?.at(-1) ?? '';
  return said === '' && fact.period !== null && PAST.test(fact.period) ? fact.period : said;
}

const ALL_ZH = /^[\u4e00-\u9fa5]{0,6}?(?:均|都|全部|无一|须|必须|全都|已全|悉数)/;
const EMPTY_PAIR_ZH = /[的了在是有被所已将须可中]|今年|本次|此次|这次|昨日|昨天|当天|全市|全县|我市/;

/** 受伤的21人: the words before 的 were said of an earlier number, and nothing is said that it lacks. */
function pointZh(item: Item, known: readonly Item[]): readonly Retelling[] {
  const clause = lastClause(item.lead).slice(-24);
  // 事故中受伤的15人: where it was is no part of what was said of them.
  const said = /([\u4e00-\u9fa5]{2,12})的$/.exec(clause)?.[1]?.replace(/^.{1,6}[中里内](?=.{2})/, '');
  if (said === undefined || /其中|另|还有|新|首批|部分|剩|其余/.test(clause)) return [];
  const core = said.slice(-2);
  const noun = /^[\u4e00-\u9fa5]{0,6}/
    .exec(item.tail)![0]
    .replace(/(?:[均都全已须将在于被为是和与及、可正还也带提推送给向把，]|无一|必须|悉数|参加|来自).*$/, '');
  const alike = known.filter((first) => {
    if (unitClass(first.fact.unit) !== unitClass(item.fact.unit) || first.fact.kind === 'change') return false;
    const near = `${lastClause(first.lead).slice(-14)}|${firstClause(first.tail).slice(0, 8)}`;
    const whole = first.sentence.text;
    return (
      near.includes(core) &&
      (noun === '' || near.includes(noun)) &&
      pairsOf(said).every((pair) => whole.includes(pair)) &&
      !/其中|另|新增|增加|减少|比/.test(near) &&
      timesMeet(first, item)
    );
  });
  return only(item, alike, known, ALL_ZH.test(item.tail.slice(noun.length)) || ALL_ZH.test(item.tail));
}

function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!EMPTY_PAIR_ZH.test(pair)) pairs.push(pair);
  }
  return pairs;
}

const DEFINITE_EN = /\b(?:the|all|all the|all of the|these|those|its|their) $/i;
const WHOLE_EN = /\b(?:all|all the|all of the|these|its|their) $/i;
const DONE_EN = /\b([a-z]{3,}(?:ed|en)|sold|built|lost|found|hurt|held|made|born|dead)\b/gi;
const PLAIN_EN: ReadonlySet<string> = new Set(
  'that which have been were will must with from this year also said says they them when where before after into than then only still being there these those their some most more'.split(
    ' ',
  ),
);

/** "the 21 people injured in the fire": named by the same noun, or by what had been done to them. */
function pointEn(item: Item, known: readonly Item[]): readonly Retelling[] {
  if (
    !DEFINITE_EN.test(item.lead) ||
    item.fact.unit === null ||
    // "the owners of the 52 homes" is of all of them, "20 of the 52" is not.
    /(?:\d|\b(?:some|many|most|all|half|each|none|few|any|several|one|two|three|four|five|six|seven|eight|nine|ten|third|quarter)) (?:of|among|out of) (?:all )?the $|\bamong the $/i.test(
      item.lead,
    ) ||
    /^ ?(?:of|out of) the $/i.test(item.lead)
  )
    return [];
  const behind = /^(?: (?:who|that|which|in|on|at|of|from|with|injured|[a-z]+ed|[a-z]+en|held|sold|built)\b[^,.;]*)?/i
    .exec(item.tail)![0]
    .slice(0, 60)
    .split(/ (?:are|were|is|was|have|has|had|will|must|can|could|would|should)\b/i)[0]!;
  const done = matchesOf(behind, DONE_EN).map(([word]) => word.toLowerCase());
  const words = (behind.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !PLAIN_EN.has(word));
  const alike = known.filter((first) => {
    if (first.fact.kind === 'change' || !timesMeet(first, item)) return false;
    const near = `${first.lead.slice(-40)}|${first.tail.slice(0, 30)}`.toLowerCase();
    const text = first.sentence.text.toLowerCase();
    if (/\b(?:other|another|including|of whom|of which|more|new|up|than)\b/.test(first.lead.slice(-24).toLowerCase()))
      return false;
    const byNoun =
      first.fact.unit === item.fact.unit &&
      (done.length === 0 || done.some((word) => near.includes(word))) &&
      sameModifiers(first, item) &&
      words
        .slice(0, /^ (?:who|that|which)\b/i.test(behind) ? 1 : 4)
        .every((word) => isIn(text, word) || VERBS_EN.has(word) || done.includes(word));
    const byDeed =
      unitClass(item.fact.unit) === 'people' &&
      (first.fact.unit === null || unitClass(first.fact.unit) === 'people') &&
      done.some((word) => near.includes(word));
    return byNoun || (byDeed && words.slice(0, 3).every((word) => isIn(text, word) || VERBS_EN.has(word)));
  });
  const picked = behind.trim() !== '' && !/^ (?:are|were|have|has|will|must)\b/i.test(behind);
  return only(item, alike, known, WHOLE_EN.test(item.lead) || !picked);
}

const isIn = (text: string, word: string): boolean => text.includes(word.slice(0, Math.max(4, word.length - 2)));
const VERBS_EN: ReadonlySet<string> = new Set('registered enrolled taking took part running'.split(' '));

/** The words between a number and its noun are the same, or one leaves them out. */
function sameModifiers(a: Item, b: Item): boolean {
  const [x, y] = [modifiersOf(a), modifiersOf(b)];
  return x === y || y === '';
}

const modifiersOf = ({ fact }: Item): string => countedPhrase(fact.text).split(' ').slice(0, -1).join(' ');
