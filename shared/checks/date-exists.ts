import { daysInMonth } from '../extract/calendar.ts';
import { factsInBlock } from '../extract/relate/places.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import { type WrittenDate, writtenDates } from '../extract/relate/written-dates.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** A leap year stands in where no year is written: 2月29日 alone may exist. */
const SOME_LEAP_YEAR = 2024;
/** 农历二月三十 and its kin follow another calendar. */
const OTHER_CALENDAR = /(?:农历|阴历|旧历|古历|伊历|佛历)[^，。；]{0,8}$/;

function judge({ block, start, end, text, year, month, day }: WrittenDate): readonly RawFinding[] {
  const days = daysInMonth(year ?? SOME_LEAP_YEAR, month);
  if (day >= 1 && day <= days) return [];
  if (OTHER_CALENDAR.test(block.text.slice(Math.max(0, start - 12), start))) return [];
  const months = month < 1 || month > 12;
  return [
    {
      facts: factsInBlock(block, start, end),
      spans: [spanIn(block, start, end)],
      message: say(
        block.lang,
        months ? `“${text}”：没有${month}月。` : `“${text}”这一天不存在，当月只有${days}天。`,
        `“${text}” does not exist: that month has ${days} days.`,
      ),
      expected: months ? '1–12' : `1–${days}`,
      actual: String(months ? month : day),
      steps: months ? [`${month} > 12`] : [`${year ?? ''}${year === null ? '' : '-'}${month}: ${days}`],
    },
  ];
}

/** A date that is written exists in the Gregorian calendar. */
export const dateExists: Rule = {
  id: 'date-exists',
  severity: 'error',
  before: [],
  check: (page) => gather(page.blocks, (block) => gather(writtenDates(block), judge)),
};
