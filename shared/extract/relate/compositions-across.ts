import { type Composition, isClosedZh } from './compositions.ts';
import { lastClause } from './cues.ts';
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
