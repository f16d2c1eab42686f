import type { Composition } from './compositions.ts';
import { hasAny, hasWord } from './cues.ts';
import { CLOSING_EN, isClauseStart, OF_THEM } from './openings-en.ts';
import { isSortsZh } from './openings-zh.ts';
import { isAgeEn, isAttribute, isInsidePart } from './part-lists.ts';
import { BREAKS_EN, BREAKS_ZH, FROM_NUMBER, isSmallerCount, MOST_PARTS } from './part-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isBoundLength, isPercent } from './units.ts';

type Link = Composition['link'];

/**
 * The run of parts behind a whole, at most `MOST_PARTS`; ends where the words begin another statement. `over`: how many
 * numbers right behind the whole are none of them.
 */
export function partsAfter(sentence: Sentence, whole: Item, opening: Link, over = 0): Item[] {
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
  const from = (sentence.lang === 'zh' && sorts !== undefined && isSortsZh(whole, sorts) ? 2 : 1) + over;
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
export const isGapOfParts = ({ lead }: Item): boolean => /(?:顺差|逆差|差额)[^，。；]{0,4}$/.test(lead);

/** 城区39864人，县区44748人；应届生83955人…: behind a split that leaves nobody out, the whole is split anew. */
export const isNextSplit = (parts: readonly Item[], whole: Item): boolean =>
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
export const REST =
  /(?:其余|剩余|余下|剩下)[^，。；]{0,10}$|\bleaving (?:just |only |about )?$|\b(?:the|its|their) (?:remaining|rest|remainder|other)(?: [a-z]+)?(?: of [a-z ]{2,20})?(?: (?:was|were|is|are|being|came to))?[, –—]*$/i;

/** …、退役军人300人、其他人员120人; "40 nurses and 12 others": who is counted last as other leaves nobody uncounted. */
export const isOthers = ({ lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /^[、，,；;和及]?(?:[^，。；、\d]{1,6}(?:及|和))?(?:其他|其它)[^，。；、\d]{0,8}$/.test(lead)
    : / and (?:the )?$/.test(lead) && /^ others?\b(?! (?:than|who|whose|that|which)\b)/.test(tail);
