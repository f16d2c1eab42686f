import { weekdayOf } from '../extract/calendar.ts';
import { factsInBlock } from '../extract/relate/places.ts';
import { spanIn, type Tongue } from '../extract/relate/text-view.ts';
import type { NamedWeekday } from '../extract/relate/weekdays.ts';
import { isoOf } from '../extract/relate/written-dates.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const NAMES_ZH = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];
const NAMES_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const nameOf = (lang: Tongue, weekday: number): string => (lang === 'zh' ? NAMES_ZH : NAMES_EN)[weekday - 1] ?? '';

/**
 * The year beside the issue's that a month without a year may be of: in October "Monday, January 5" is next year's, in
 * February "Friday, November 14" last year's. Null where the month of the issue's own year lies within six months.
 */
function nearerYear(month: number, issueDate: string): number | null {
  const ahead = month - Number(issueDate.slice(5, 7));
  return Math.abs(ahead) < 6 ? null : Number(issueDate.slice(0, 4)) - Math.sign(ahead);
}

function judge(named: NamedWeekday, issueDate: string | null): readonly RawFinding[] {
  const { date, start, end } = named;
  const year = date.year ?? (issueDate === null ? null : Number(issueDate.slice(0, 4)));
  if (year === null) return [];
  const real = weekdayOf(isoOf(year, date.month, date.day));
  if (real === null || real === named.weekday) return [];
  const other = date.year === null && issueDate !== null ? nearerYear(date.month, issueDate) : null;
  if (other !== null && weekdayOf(isoOf(other, date.month, date.day)) === named.weekday) return [];
  const { block } = date;
  const right = nameOf(block.lang, real);
  const day = isoOf(year, date.month, date.day);
  return [
    {
      facts: factsInBlock(block, start, end),
      spans: [spanIn(block, start, end)],
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
  check: (page) => gather(page.weekdays, (named) => judge(named, page.issueDate)),
};
