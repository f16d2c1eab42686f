import type { Decimal } from 'decimal.js';
import { hasWord } from '../extract/relate/cues.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** Days for which a daily pace may hold in a year: working days only, up to every day. */
const WEEK: readonly [number, number] = [5, 7];
const YEAR: readonly [number, number] = [200, 366];
const MONTH: readonly [number, number] = [20, 31];
/** A pace is spoken of loosely: a fifth either way. */
const SLACK = 1.2;

const isDaily = ({ fact, lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? fact.per === '日' || fact.per === '天' || /(?:日均|每天|每日|平均每天)[^，。；]{0,6}$/.test(lead)
    : fact.per === 'day' ||
      // "daily" right behind another number belongs to that one.
      hasWord(
        `${/^ (?:daily|a day|per day|each day)/.test(lead) ? '' : lead.slice(-12)} ${tail.split(/[,;.]/)[0]!.slice(0, 28)}`,
        ['a day', 'daily', 'per day', 'each day', 'every day'],
      );

const IN_MONTH =
  /^ (?:[a-z]+ )?(?:in|for|during) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const isMonthly = ({ fact, lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? fact.per === '月' || /(?:每月|月均)[^，。；\d]{0,6}$/.test(lead)
    : fact.per === 'month' || /^ (?:[a-z]+ )?(?:monthly|each month|every month)\b/.test(tail);
/** Months for which a monthly pace may hold in a year. */
const MONTHS: readonly [number, number] = [8, 12];
const COUNTED = /^(\d{1,3})(?:天|日| days?)$/;
const WORDS_EN = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 10天共接待3万人次, "over ten days the fair drew 30,000": the days right before the total. */
function countedDays(total: Item): readonly [number, number] | null {
  const before = total.sentence.items[total.index - 1];
  if (before?.fact.kind !== 'duration' || total.fact.kind === 'rate' || /[。；;，,]/.test(total.lead)) return null;
  const zh = total.sentence.lang === 'zh';
  if (zh ? /[每第前近]$/.test(before.lead) : !/\b(?:over|in|during|for) (?:the |its )?$/i.test(before.lead))
    return null;
  const word = WORDS_EN.indexOf(before.fact.text.toLowerCase().replace(/ days$/, '')) + 2;
  const days = Number(COUNTED.exec(before.fact.text)?.[1] ?? (/ days$/.test(before.fact.text) ? word : 0));
  return days >= 2 ? [days, days] : null;
}

function daysOf({ fact, lead, tail, sentence }: Item): readonly [number, number] | null {
  if (sentence.lang === 'zh') {
    if (/(?:全年|一年|年均|每年|年接待|年客流|年运量|年产)[^，。；]{0,10}$/.test(lead) || fact.per === '年')
      return YEAR;
    if (/(?:一周|每周|周均|全周)[^，。；]{0,10}$/.test(lead) || fact.per === '周') return WEEK;
    return /(?:全月|当月|一个月|每月|月均)[^，。；]{0,10}$/.test(lead) || fact.per === '月' ? MONTH : null;
  }
  const words = `${lead.slice(-16)} ${tail.slice(0, 24)}`;
  if (
    fact.per === 'year' ||
    hasWord(words, [
      'a year',
      'annually',
      'per year',
      'for the year',
      'in the year',
      'yearly',
      'over the year',
      'last year',
    ]) ||
    /^ (?:[a-z]+ )?(?:in|during) (?:19|20)\d{2}\b/.test(tail)
  )
    return YEAR;
  if (fact.per === 'week' || hasWord(words, ['a week', 'weekly', 'per week'])) return WEEK;
  return fact.per === 'month' ||
    hasWord(words, ['a month', 'monthly', 'per month', 'last month', 'for the month']) ||
    IN_MONTH.test(tail)
    ? MONTH
    : null;
}

/** "1.8m a year" was read with m as its unit; it is millions. */
function amountOf(item: Item): Decimal | null {
  if (item.value === null) return null;
  return item.sentence.lang === 'en' && item.fact.unit === 'm' && /\dm\b/.test(item.fact.text)
    ? item.value.times(1_000_000)
    : item.value;
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right || right === 'm' || left === 'm';
}

/** How many times the pace goes into what the total is of. */
function spanOf(pace: Item, total: Item): readonly [number, number] | null {
  if (isDaily(pace)) return countedDays(total) ?? daysOf(total);
  return daysOf(total) === YEAR ? MONTHS : null;
}

function judge(sentence: Sentence): readonly RawFinding[] {
  return sentence.items.flatMap((daily): RawFinding[] => {
    const pace = isDaily(daily) || isMonthly(daily) ? amountOf(daily) : null;
    if (pace === null || pace.lte(0)) return [];
    for (const total of [sentence.items[daily.index + 1], sentence.items[daily.index - 1]]) {
      const days = total === undefined || isDaily(total) || !alike(daily, total) ? null : spanOf(daily, total);
      const sum = days === null || total === undefined ? null : amountOf(total);
      if (days === null || sum === null || total === undefined) continue;
      const low = pace.times(days[0]).div(SLACK);
      const high = pace.times(days[1]).times(SLACK);
      if (sum.gte(low) && sum.lte(high)) return [];
      return [finding(daily, total, pace, sum, days)];
    }
    return [];
  });
}

function finding(daily: Item, total: Item, pace: Decimal, sum: Decimal, days: readonly [number, number]): RawFinding {
  const expected = `${plain(pace.times(days[0]))}–${plain(pace.times(days[1]))}`;
  return {
    facts: [total, daily],
    message: say(
      daily.sentence.lang,
      `按“${quoted(daily)}”推算应为${expected}，文中写“${quoted(total)}”。`,
      `${quoted(daily)} comes to ${expected}, not ${quoted(total)}.`,
    ),
    expected,
    actual: quoted(total),
    steps: [
      `${plain(pace)} × ${days[0]}–${days[1]} = ${expected}`,
      `${plain(sum)} ÷ ${plain(pace)} = ${plain(sum.div(pace).toDecimalPlaces(1))}`,
    ],
  };
}

/** A daily pace times the days comes near the total. */
export const pace: Rule = {
  id: 'pace',
  severity: 'warning',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
