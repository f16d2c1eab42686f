import { firstMatch } from '../../text/finder.ts';
import type { Change } from './changes.ts';
import { type Direction, directionIn } from './cues.ts';
import { type Item, operandOf, type Sentence } from './text-view.ts';
import { olderOf } from './then-and-now.ts';
import { isAmount, isPercent, sameUnit } from './units.ts';

/** A course said before its values: 逐年增多：2023年6.2万只，2024年6.5万只, "has fallen every year: 460 in 2020, 410 in 2023". */
const TREND_ZH =
  /(?:逐[年月季届]|连年|年年|持续|不断|稳步|一年比一年|连续\S{1,3}年)(?:递|在|保持)?(增多|增加|增长|上升|提高|攀升|上涨|走高|增|升|减少|下降|降低|下滑|回落|下跌|走低|减|降)[^，。；：]{0,4}[：:，,]/;
const TREND_EN =
  /\b(?:has been|have been|is|are|keeps?|kept) (?:steadily |constantly )?(rising|growing|climbing|increasing|falling|declining|shrinking|dropping)(?: [a-z]+){0,3}: |\b(?:rose|grew|climbed|fell|declined|shrank|dropped|risen|grown|fallen|declined) (?:every|each|year after) year: /i;

/** The two values that follow such a course, where the words date both of them. */
export function trendsOf(sentence: Sentence): readonly Change[] {
  const said = firstMatch(sentence.text.slice(0, 300), sentence.lang === 'zh' ? TREND_ZH : TREND_EN);
  if (said === null) return [];
  const verb = directionIn(said[1] ?? said[0]) ?? byLetter(said[1] ?? '');
  const from = sentence.start + said.index + said[0].length;
  const values = sentence.items.filter((item) => item.fact.start >= from && (isAmount(item) || isPercent(item)));
  const [a, b] = values;
  if (verb === null || a === undefined || b === undefined || values.length > 2 || !sameUnit(a, b)) return [];
  const old = olderOf(a, b);
  return old === null ? [] : changeOf(old, old === a ? b : a, verb);
}

/** 走高, 递减: a verb that no list of whole words has. */
const byLetter = (word: string): Direction =>
  /[增升涨高多]/.test(word) ? 'up' : /[减降跌落低少]/.test(word) ? 'down' : null;

function changeOf(old: Item, now: Item, verb: Direction): readonly Change[] {
  const [from, to] = [operandOf(old), operandOf(now)];
  return from === null || to === null ? [] : [{ from, to, verb, deltas: [], after: '', sentence: now.sentence }];
}
