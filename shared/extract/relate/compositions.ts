import { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import { hasAny, hasWord, lastClause } from './cues.ts';
import { isSortsZh, openingZh } from './openings-zh.ts';
import { areOpposites, opposites } from './opposites.ts';
import { isAgeEn, isAttribute, isForSoMany, isInsidePart, isRun } from './part-lists.ts';
import { BREAKS_EN, BREAKS_ZH, FROM_NUMBER, isSmallerCount, MOST_PARTS } from './part-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { totals } from './totals.ts';
import { addable, isAgeBound, isAmount, isBoundLength, isPercent, unitClass } from './units.ts';

/**
 * A whole and its parts as the text links them. `complete`: the words say that nothing else belongs (由…组成, no others,
 * 合计). `partial`: 其中, including, or a list that ends in 等. `listed`: a list behind a colon, which says neither.
 */
export interface Composition {
  readonly whole: Item;
  readonly parts: readonly Item[];
  readonly link: 'complete' | 'partial' | 'listed';
  /** Complete only because the parts are opposites (men, women), not because the words say so. */
  readonly implied?: boolean;
  /** Nothing can be in two of the parts: each tells where it stands, or who pays it. */
  readonly exclusive?: boolean;
  /** Where the words that link them begin and end, in the block. */
  readonly start: number;
  readonly end: number;
}

const COMPLETE_EN = [
  'consist of',
  'consists of',
  'consisting of',
  'comprise',
  'comprises',
  'comprising',
  'composed of',
  'made up of',
  'split into',
  'divided into',
  'broken down into',
  'split between',
  'split among',
  'shared between',
  'shared among',
  'divided between',
  'divided among',
];
const CLOSING_EN = [
  'none left',
  'none remaining',
  'nothing left',
  'no one else',
  'and that is all',
  'no others',
  'no other',
  'nothing else',
  'no more',
  'nobody else',
  'none other',
];
const PARTIAL_EN = ['including', 'of whom', 'of which', 'of them', 'among them', 'of these', 'include', 'includes'];
const OPEN_END_ZH = ['等', '等等', '及其他'];
const OPEN_END_EN = ['and others', 'among others', 'etc', 'and so on', 'and more', 'the rest'];

/** All wholes with parts in one sentence, in order. Linear in its items. */
export function compositionsOf(sentence: Sentence): readonly Composition[] {
  const found: Composition[] = [];
  for (let at = 0; at < sentence.items.length; ) {
    const composition = forward(sentence, at);
    if (composition === null) at += 1;
    else {
      found.push(composition);
      // The last part may itself be split further (其中 … 其中 …).
      at = Math.max(at + 1, composition.parts.at(-1)!.index);
    }
  }
  const taken = new Set(gather(found, ({ parts, link }) => (link === 'partial' ? [] : parts)));
  for (const total of totals(sentence)) if (!total.parts.some((part) => taken.has(part))) found.push(total);
  return found;
}

function forward(sentence: Sentence, at: number): Composition | null {
  const whole = sentence.items[at]!;
  if (!isAmount(whole)) return null;
  if (isRestated(whole, sentence) || (sentence.lang === 'zh' && isForSoMany(whole))) return null;
  const opening = sentence.lang === 'zh' ? openingZh(whole, sentence) : openingEn(whole, sentence);
  if (opening === null) return opposites(sentence, whole);
  const parts = firstSplit(whole, partsAfter(sentence, whole, opening));
  if (parts.length === 0) return null;
  const last = parts.at(-1)!;
  // 海外仓34个，分布在11个国家，其中美国15个: where they are is no whole.
  if (isSpread(whole) && parts.some((part) => part.value!.gt(whole.value!))) return null;
  const said = closedBy(opening, last, sentence, whole, parts);
  const implied = said !== 'complete' && areOpposites(parts, sentence);
  const link = implied ? 'complete' : said;
  if (link === 'listed' && parts.length < 2) return null;
  return { whole, parts, link, implied, start: whole.fact.end, end: last.fact.end };
}

/** 报考84612人，其中男生39864人、女生44748人，应届83955人、往届657人: what makes up the whole is all; then it is split anew. */
function firstSplit(whole: Item, parts: readonly Item[]): readonly Item[] {
  let sum = new Decimal(0);
  for (let at = 0; at < parts.length - 1; at += 1) {
    sum = sum.plus(parts[at]!.value!);
    if (at > 0 && sum.eq(whole.value!)) return parts.slice(0, at + 1);
  }
  return parts;
}

const isSpread = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /(?:分布[在于]|覆盖|涉及|遍布|辐射|来自|销往|出口到|惠及)[^，。；]{0,4}$/.test(lead);

/** 312万（即3120000人）, "3.12 million (3,120,000) residents": a bracket that holds nothing but the number again. */
function isRestated({ index }: Item, { items }: Sentence): boolean {
  const next = items[index + 1];
  return (
    next !== undefined &&
    /^[^（(]{0,12}[（(](?:即|合|约合|也就是|or |i\.e\. )?$/.test(next.lead) &&
    /^[）)]/.test(next.tail)
  );
}

type Link = Composition['link'];

const OF_THEM = /^ of (?:them|whom|which|these|those)\b/i;

function openingEn(whole: Item, sentence: Sentence): Link | null {
  const next = sentence.items[whole.index + 1];
  if (next === undefined) return null;
  const { lead } = next;
  // "28 residents are under 16, and 22 of those": an age, without its years.
  if (whole.fact.unit === null && whole.fact.qualifier !== 'exact' && /\b(?:are|were|is|was|aged) $/i.test(whole.lead))
    return null;
  // "1 teacher to 12 pupils: …" is a ratio, no whole.
  const ratio = /\b(?:every|per) $/.test(whole.lead) || (whole.index > 0 && /\bto $/.test(whole.lead));
  if (lead.length > 80 || ratio || /^ to /.test(lead)) return null;
  // "20 of them in favour": the number is itself a part.
  if (OF_THEM.test(lead)) return null;
  if (OF_THEM.test(next.tail) && lead.length < 60) return 'partial';
  if (hasWord(lead, COMPLETE_EN)) return 'complete';
  if (hasWord(lead, PARTIAL_EN)) return 'partial';
  if (/[:—–(]/.test(lead) && !lead.includes('.')) return 'listed';
  // "82 houses this year, with 35 in the east, 29 in the west and no others": the first amount is the whole, no later one.
  if (/^[^.;]{0,40}, (?:with |namely )?$/.test(lead) && hasWord(sentence.text.slice(0, 400), CLOSING_EN))
    return sentence.items.slice(Math.max(0, whole.index - MOST_PARTS), whole.index).some(isAmount) ? null : 'listed';
  if (
    whole.fact.unit !== null &&
    next.value?.lt(whole.value!) === true &&
    /^[^.;,]{0,40}, (?:with )?$/.test(lead) &&
    isRun(next, sentence, lead.endsWith('with '))
  )
    return 'listed';
  if (/\b(?:of|of the|among|among the|of all|out of) ?$/i.test(whole.lead.slice(-14)) && /^[^.;]{0,40},/.test(lead))
    return isClauseStart(whole) ? 'partial' : null;
  return null;
}

/** "Of 320 trainees, …" opens a partition; "250 cases of 5,000, …" does not. */
const isClauseStart = ({ lead, index }: Item): boolean =>
  /(?:^\s?|[,;:.] ?)(?:of|out of|among)(?: the| all| these| its| their| our)? ?$/i.test(
    // "12 of the 38": behind a number nothing begins.
    index > 0 && lead.length <= 30 ? `…${lead}` : lead.slice(-30),
  );

function partsAfter(sentence: Sentence, whole: Item, opening: Link): Item[] {
  // "64 buses is made up of 40 electric and 20 diesel vehicles": said to be complete, the nouns may differ.
  const closed =
    opening === 'complete' ||
    (sentence.text.length < 400 && hasWord(sentence.text, CLOSING_EN)) ||
    sentence.items.slice(whole.index + 2, whole.index + 1 + MOST_PARTS).some(isOthers);
  const loose = sentence.lang === 'en' && (closed || opening === 'listed') && whole.fact.kind === 'count';
  const ofThem =
    sentence.lang === 'en' && (OF_THEM.test(sentence.items[whole.index + 1]?.tail ?? '') || isClauseStart(whole));
  const parts: Item[] = [];
  const last = Math.min(sentence.items.length, whole.index + 1 + MOST_PARTS);
  const sorts = sentence.items[whole.index + 1];
  const from = sentence.lang === 'zh' && sorts !== undefined && isSortsZh(whole, sorts) ? 2 : 1;
  for (let at = whole.index + from; at < last; at += 1) {
    const item = sentence.items[at]!;
    // Percents beside parts, and the bounds of a group (60岁以上老人), are no parts.
    if (
      (isPercent(item) && parts.length > 0) ||
      item.fact.kind === 'ordinal' ||
      isBoundLength(item) ||
      isAgeBound(item) ||
      isAttribute(item) ||
      (parts.length > 0 && isAgeEn(item))
    )
      continue;
    const first = parts.length === 0;
    const fits = addable(whole, item) || isNamedUnit(whole, item);
    if (!fits && !((loose || (ofThem && /^[^.;]{0,24}(?:,| and) $/.test(item.lead))) && isSmallerCount(item, whole)))
      break;
    const gap = item.lead;
    if (!first && gap.length > (sentence.lang === 'zh' ? 24 : 60)) break;
    if (
      !first &&
      !REST.test(gap) &&
      (sentence.lang === 'zh' ? hasAny(gap, BREAKS_ZH) : hasWord(gap, BREAKS_EN) || FROM_NUMBER.test(gap))
    )
      break;
    if (!first && (/[。！？]/.test(gap) || isNextSplit(parts, whole))) break;
    if (isGapOfParts(item) || (!first && isInsidePart(item))) continue;
    if (!first && (changesMark(parts, item) || /\b(?:most|many|some|half|all|none|few) of (?:them|whom) $/i.test(gap)))
      break;
    // "a staff of 118, 71 of them full-time, and 240 volunteers": another noun, and more than the whole.
    if (!first && item.fact.unit !== null && parts[0]!.fact.unit === null && item.value!.gt(whole.value!)) break;
    // "46,000 more than a year ago" is a step, no part.
    if (item.fact.kind === 'change' && /^ (?:more|fewer|less|higher|lower)\b/i.test(item.tail)) break;
    // "120 for the year" after parts is a total, not another part.
    if (!first && hasAny(gap, ['合计', '共计', '总计', '一共'])) break;
    parts.push(item);
  }
  return parts;
}

/** 出口2.04万亿元，进口1.22万亿元，顺差0.82万亿元: what lies between two parts is none. */
const isGapOfParts = ({ lead }: Item): boolean => /(?:顺差|逆差|差额)[^，。；]{0,4}$/.test(lead);

/** 城区39864人，县区44748人；应届生83955人…: behind a split that leaves nobody out, the whole is split anew. */
const isNextSplit = (parts: readonly Item[], whole: Item): boolean =>
  parts.length > 1 && parts.reduce((left, { value }) => left.minus(value!), whole.value!).isZero();

/** A semicolon behind a list of commas begins another statement (…家财险1300件；已赔付4150件). */
function changesMark(parts: readonly Item[], item: Item): boolean {
  // 交通项目38个、水利项目31个，年内将完工40个: a comma behind a list of 、 begins another statement.
  if (
    !isOthers(item) &&
    parts.length > 1 &&
    /^[，,]/.test(item.lead) &&
    parts.slice(1).every(({ lead }) => lead.startsWith('、'))
  )
    return true;
  if (!/[；;]/.test(item.lead) || REST.test(item.lead)) return false;
  if (parts.length > 1) return !parts.slice(1).some(({ lead }) => /[；;]/.test(lead));
  return item.sentence.lang === 'en' || /已|共|累计|另|还/.test(item.lead);
}

/** 44个小项，其中男子项目22项: the parts are counted by the noun of the whole. */
const isNamedUnit = (whole: Item, item: Item): boolean =>
  whole.fact.unit === '个' &&
  isAmount(item) &&
  item.fact.unit?.length === 1 &&
  /^[\u4e00-\u9fa5]{1,2}/.exec(whole.tail)?.[0].endsWith(item.fact.unit) === true;

/** The last part takes what the others leave: 其余3.9亿元, "the remaining 23". */
const REST =
  /(?:其余|剩余|余下|剩下)[^，。；]{0,10}$|\b(?:the|its|their) (?:remaining|rest|remainder|other)(?: [a-z]+)?(?: of [a-z ]{2,20})?(?: (?:was|were|is|are|being|came to))?[, –—]*$/i;

/** …、退役军人300人、其他人员120人; "40 nurses and 12 others": who is counted last as other leaves nobody uncounted. */
const isOthers = ({ lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /^[、，,；;和及]?(?:其他|其它)[^，。；、\d]{0,8}$/.test(lead)
    : / and (?:the )?$/.test(lead) && /^ others?\b(?! (?:than|who|whose|that|which)\b)/.test(tail);

const CLOSING_ZH = ['无其他', '没有其他', '没有别的', '再没有', '别无他', '无他人', '再无他', '此外再无', '无一例外'];

const isClosedZh = ({ tail }: Item): boolean => hasAny(tail.slice(0, 12), CLOSING_ZH);

/** What the words behind the last part make of the link. */
function closedBy(opening: Link, last: Item, sentence: Sentence, whole: Item, parts: readonly Item[]): Link {
  const tail = last.tail;
  if (parts.length > 1 && (REST.test(last.lead) || isOthers(last))) return 'complete';
  if (sentence.lang === 'zh') {
    if (/^[^，,。；;]{0,6}等/.test(tail) || hasAny(tail.slice(0, 8), OPEN_END_ZH)) return 'partial';
    if (isClosedZh(last)) return 'complete';
    const by = parts[0]!.lead;
    if (opening === 'complete' && by.includes('由') && !hasAny(tail.slice(0, 20), ['组成', '构成'])) return 'listed';
    return opening;
  }
  if (hasWord(tail, CLOSING_EN)) return 'complete';
  if (hasWord(tail.slice(0, 40), OPEN_END_EN)) return 'partial';
  // "The task force is made up of 42 officers: 25 from the police and 19 …"
  const told = hasWord(whole.lead, ['total of', 'in total', 'all']) || hasWord(whole.lead.slice(-30), COMPLETE_EN);
  return opening === 'listed' && told ? 'complete' : opening;
}

/**
 * What a sentence that opens with 其中 takes its parts from: the first amount of the sentence before, or the largest of
 * its unit where that one is larger (新建充电桩3260个，累计达到1.48万个。其中快充桩9400余个…).
 */
export function wholeOf(before: Sentence, part: Item): Item | null {
  const first = before.items.find(isAmount) ?? null;
  if (first === null || !addable(first, part)) return first;
  return before.items.reduce(
    (best, item) =>
      isAmount(item) &&
      item.fact.kind !== 'change' &&
      item.fact.unit === first.fact.unit &&
      item.value!.gt(best.value!) &&
      !isBaseZh(item)
        ? item
        : best,
    first,
  );
}

/** 规模仅次于7月份的4412亿元: what something is held against. */
const isBaseZh = ({ lead }: Item): boolean =>
  /[比较]|次于|低于|高于|不及|同期|去年|上年|上月|此前/.test(lastClause(lead));

/** "共进出口1265亿元。其中，出口842亿元…": a sentence that opens with 其中 speaks of the first number of the one before. */
export function acrossSentences(before: Sentence, sentence: Sentence): Composition | null {
  const first = sentence.items[0];
  if (first === undefined || sentence.block !== before.block) return null;
  const whole = wholeOf(before, first);
  if (whole === null) return null;
  const opens =
    sentence.lang === 'zh'
      ? /^[\s，“]*其中/
      : /^\s*(?:Of these|Of those|Of them|Among them|These include|They include)\b/;
  if (!opens.test(sentence.text) || !addable(whole, first) || unitClass(whole.fact.unit) === null) return null;
  const parts: Item[] = [];
  for (const item of sentence.items.slice(0, MOST_PARTS)) {
    if (isPercent(item) || isGapOfParts(item) || (parts.length > 0 && isInsidePart(item))) continue;
    if (
      isNextSplit(parts, whole) ||
      !addable(whole, item) ||
      item.fact.unit === null ||
      /比|较|其中|至|到$/.test(item.lead.slice(parts.length === 0 ? 4 : 0))
    )
      break;
    parts.push(item);
  }
  if (parts.length === 0) return null;
  const last = parts.at(-1)!;
  const closed = areOpposites(parts, sentence) || (parts.length > 1 && (REST.test(last.lead) || isClosedZh(last)));
  return { whole, parts, link: closed ? 'complete' : 'partial', start: whole.fact.end, end: whole.fact.end };
}
