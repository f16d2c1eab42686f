import { type Composition, isClosedZh } from './compositions.ts';
import { lastClause } from './cues.ts';
import { sentenceBefore } from './near.ts';
import { areOpposites } from './opposites.ts';
import { isInsidePart } from './part-lists.ts';
import { MOST_PARTS } from './part-words.ts';
import { isGapOfParts, isNextSplit, REST } from './parts-after.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAmount, isPercent, unitClass } from './units.ts';

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

const NUMBERS = 'two three four five six'.split(' ');
const TOGETHER =
  /^\s*(?:Together,?|In all,|Combined,|Taken together,) (?:the|these|those) (two|three|four|five|six)(?: [a-z]+){0,2} (?:came|come|comes|cost|costs|add(?:ed)? up|amount(?:ed)?|total(?:led)?|made|make)(?: to)? (?:about |some |just )?$/i;
/** How many sentences back such parts may stand. */
const BACK = 3;

/** "Fuel took $462m. Staff costs were $318m and airport charges $274m. Together the three came to $1.054bn." */
export function togetherEn(sentence: Sentence): Composition | null {
  // The number of the parts is the first number of the sentence.
  const whole = sentence.items[1];
  if (whole === undefined || sentence.lang !== 'en' || !isAmount(whole)) return null;
  const said = TOGETHER.exec(sentence.text.slice(0, whole.fact.start - sentence.start));
  if (said === null) return null;
  const count = NUMBERS.indexOf(said[1]!.toLowerCase()) + 2;
  const parts: Item[] = [];
  let before = sentenceBefore(sentence);
  for (let back = 0; back < BACK && before !== undefined && parts.length < count; back += 1) {
    parts.unshift(
      ...before.items.filter((item) => isAmount(item) && item.fact.kind !== 'change' && addable(whole, item)),
    );
    before = sentenceBefore(before);
  }
  return parts.length === count
    ? { whole, parts, link: 'complete', start: whole.fact.start, end: whole.fact.end }
    : null;
}

const BRINGING =
  /\b(?:bringing|taking) (?:the |its |their )?(?:combined )?total(?: [a-z]+){0,2} to (?:about |some |just )?$/i;

/** "It will save £1.26m. A further £340,000 is to come from …, bringing total savings to £1.6m." */
export function broughtToEn(sentence: Sentence): Composition | null {
  const whole = sentence.items.find((item) => isAmount(item) && BRINGING.test(item.lead));
  if (whole === undefined || sentence.lang !== 'en') return null;
  const isAlike = (item: Item): boolean =>
    item.value !== null &&
    item.fact.kind !== 'change' &&
    !isPercent(item) &&
    item.fact.currency === whole.fact.currency &&
    (whole.fact.currency !== null || addable(whole, item));
  const [added, ...others] = sentence.items.slice(0, whole.index).filter(isAlike);
  const [before, ...earlier] = (sentenceBefore(sentence)?.items ?? []).filter(isAlike);
  if (added === undefined || before === undefined || others.length + earlier.length > 0) return null;
  return /\b(?:further|another|additional|extra) $/i.test(added.lead)
    ? { whole, parts: [before, added], link: 'complete', start: whole.fact.start, end: whole.fact.end }
    : null;
}

/** "Of the 64 staff, 18 were made redundant. The 46 who remain …": those who are left. */
export function remainingEn(sentence: Sentence): Composition | null {
  const [left] = sentence.items;
  const before = sentenceBefore(sentence);
  if (sentence.lang !== 'en' || left === undefined || before === undefined || !isAmount(left)) return null;
  const opens = /^\s*The (?:remaining |other )?$/.test(left.lead);
  if (
    !opens ||
    !(
      /^\s*The (?:remaining|other) $/.test(left.lead) ||
      /^ (?:[a-z]+ )?(?:who|that|which) (?:remain|are left|stay|stayed)\b/.test(left.tail)
    )
  )
    return null;
  const [whole, part, ...others] = before.items.filter((item) => isAmount(item) && item.fact.kind === 'count');
  if (whole === undefined || part === undefined || others.length > 0) return null;
  return /^\s*(?:Of|Out of) (?:the |its |all )?$/.test(whole.lead) && whole.value!.gt(part.value!)
    ? { whole, parts: [part, left], link: 'complete', start: whole.fact.start, end: whole.fact.end }
    : null;
}
