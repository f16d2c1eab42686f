import { spanIn, type Tongue } from '../extract/relate/text-view.ts';
import { weekdayOf } from './arithmetic/calendar.ts';
import { factsInBlock } from './places.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';
import { isoOf, type WrittenDate, writtenDates } from './written-dates.ts';

const NAMES_ZH = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
const NAMES_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const BEHIND_ZH = /^[\s,，]{0,2}[（(]?\s?(?:星期|周|礼拜)([一二三四五六日天])(?!刊|报|年|期|至|到|—|-)/;
const DAYS_EN = 'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
const BEFORE_EN = new RegExp(`\\b(${DAYS_EN})\\.?,? (?:the )?$`);
const BEHIND_EN = new RegExp(`^(?: \\(|, (?:a )?|, which was a | was a )(${DAYS_EN})\\b`);

interface Named {
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function namedWeekday({ block, start, end }: WrittenDate): Named | null {
  const behind = block.text.slice(end, end + 30);
  const zh = BEHIND_ZH.exec(behind);
  if (zh !== null) {
    const weekday = '一二三四五六日天'.indexOf(zh[1]!) + 1;
    return { weekday: Math.min(weekday, 7), start, end: end + zh[0].length, text: zh[0] };
  }
  if (block.lang === 'zh') return null;
  const from = Math.max(0, start - 16);
  const front = BEFORE_EN.exec(block.text.slice(from, start));
  if (front !== null) return { weekday: indexEn(front[1]!), start: from + front.index, end, text: front[1]! };
  const back = BEHIND_EN.exec(behind);
  return back === null ? null : { weekday: indexEn(back[1]!), start, end: end + back[0].length, text: back[1]! };
}

const indexEn = (name: string): number => NAMES_EN.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
const nameOf = (lang: Tongue, weekday: number): string => (lang === 'zh' ? NAMES_ZH : NAMES_EN)[weekday - 1] ?? '';

function judge(date: WrittenDate, issueDate: string | null): readonly RawFinding[] {
  const named = namedWeekday(date);
  const year = date.year ?? (issueDate === null ? null : Number(issueDate.slice(0, 4)));
  if (named === null || year === null) return [];
  const real = weekdayOf(isoOf(year, date.month, date.day));
  if (real === null || real === named.weekday) return [];
  const { block } = date;
  const right = nameOf(block.lang, real);
  const day = isoOf(year, date.month, date.day);
  return [
    {
      facts: factsInBlock(block, named.start, named.end),
      spans: [spanIn(block, named.start, named.end)],
      message: say(
        block.lang,
        `${day}是${right}，不是${nameOf('zh', named.weekday)}。`,
        `${day} is a ${right}, not a ${nameOf('en', named.weekday)}.`,
      ),
      expected: right,
      actual: nameOf(block.lang, named.weekday),
      steps: [`${day} = ${right}`],
      proposals: [right],
    },
  ];
}

/** A date and the weekday written beside it agree (Gregorian calendar). */
export const weekday: Rule = {
  id: 'weekday',
  severity: 'error',
  before: [],
  check: (page) => page.blocks.flatMap((block) => writtenDates(block).flatMap((date) => judge(date, page.issueDate))),
};
