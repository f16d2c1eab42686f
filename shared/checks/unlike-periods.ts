import { directionIn } from '../extract/relate/cues.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const PART_ZH =
  /前[一二三两]个?季度|[一二三四]季度|上半年|下半年|前\d{1,2}个?月|前[一二三四五六七八九十]{1,2}个月|\d{1,2}(?:月?至|—|-|~|～)\d{1,2}月|\d{1,2}月份/;
const WHOLE_ZH = /(?:去年|上年|前年|20\d{2}年)(?:的)?全年|全年/;
const PART_EN =
  /\b(?:in|for|over|during) (?:the )?(?:first |last )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months|\b(?:first|second) half|\b(?:first|second|third|fourth) quarter|\bfirst (?:three|nine|six|ten) months|\bin (?:nine|six|three|eight|ten) months/i;
const WHOLE_EN =
  /\b(?:all (?:of )?last year|all (?:of )?20\d{2}|whole of last year|full[- ]year|the whole year|entire (?:last|previous) year|all of the previous year)\b/i;
const LIKE = /同期|相同时期|same (?:period|months|quarter|time|half)|annualised|annualized|折合全年|年化/i;

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 1000);
  const compare = text.search(zh ? /[比较](?!例|重|率)/ : /\b(?:than|from|against|compared|on)\b/i);
  if (compare < 0 || sentence.items.length < 2) return [];
  const part = (zh ? PART_ZH : PART_EN).exec(text);
  const whole = (zh ? WHOLE_ZH : WHOLE_EN).exec(text);
  if (part === null || whole === null || LIKE.test(text)) return [];
  // One stands before the comparison, the other is what it is compared with, in the same clauses.
  if (
    part.index > compare ||
    whole.index < compare ||
    whole.index - compare > 40 ||
    (directionIn(text.slice(compare)) === null && directionIn(text) === null)
  )
    return [];
  return [
    {
      facts: sentence.items,
      message: say(
        sentence.lang,
        `“${part[0]}”与“${whole[0]}”长短不同，不能直接比较。`,
        `“${part[0]}” and “${whole[0]}” differ in length and cannot be compared.`,
      ),
      expected: say(sentence.lang, '去年同期', 'the same period'),
      actual: whole[0],
      steps: [`${part[0]} ≠ ${whole[0]}`],
    },
  ];
}

/** Periods that are compared have the same length. */
export const unlikePeriods: Rule = {
  id: 'unlike-periods',
  severity: 'error',
  before: ['change-recompute', 'difference'],
  check: (page) => page.sentences.flatMap(judge),
};
