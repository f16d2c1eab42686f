import { addDays, addMonths, latestWeekday, mondayOf } from '../iso-dates.ts';
import {
  type DateRead,
  type DayNumber,
  dayAt,
  monthAt,
  type NamedWeekday,
  SHIFTS,
  single,
  span,
  twoDigits,
  weekdayAt,
} from './date-words.ts';
import { isDigit, type Word } from './words.ts';

/** "last Sunday" is of the week before that of issue (one of the same week is "on Tuesday"), "this" and "next" one of this and the coming week. */
export function shiftedWeekday(
  text: string,
  word: Word,
  by: number,
  weekday: NamedWeekday,
  issueDate: string,
): DateRead | null {
  if (isTitle(text, weekday)) return null;
  const monday = mondayOf(issueDate, by);
  if (monday === null) return null;
  return single(word.start, weekday.end, addDays(monday, weekday.weekday - 1), 'weekday');
}

/** "coming Friday" is the first behind the day of issue, "past Friday" the last before it, whatever week it is in. */
export function nearestWeekday(
  text: string,
  word: Word,
  isPast: boolean,
  weekday: NamedWeekday,
  issueDate: string,
): DateRead | null {
  const from = addDays(issueDate, isPast ? -1 : 7);
  const day = from === null || isTitle(text, weekday) ? null : latestWeekday(from, weekday.weekday);
  return day === null ? null : single(word.start, weekday.end, day, 'weekday');
}

/** "Sunday Times", "Monday Night Football", "Friday Harbor": a capital behind it makes a name of it. */
const isTitle = (text: string, weekday: Word): boolean =>
  /^(?:['’]s)? [A-Z]/.test(text.slice(weekday.end, weekday.end + 4));

/** Days and weeks that bear a weekday's name. */
const NAMED =
  /(?:Black|Good|Ash|Holy|Super|Palm|Bloody|Cyber|Shrove|Easter|Giving|Every|every|each|Each|Maundy|Whit|any|a|per) $/;
/** Words behind which a weekday is still to come. */
export const FUTURE =
  /\b(?:will|would|to be|due|scheduled|set|expected|plans?|planned|next|begins?|starts?|opens?|reopens?|closes|ends?|expires?|leaves?|returns?|resumes?|meets?|votes|kicks? off|takes? (?:effect|place)) (?:[\w’'-]+ ){0,8}(?:on |next )?$/;

/** "on Friday last week", "Thursday the 21st". A weekday alone ("on Thursday") is no figure that could be checked. */
export function readNamedWeekday(text: string, at: number, issueDate: string): DateRead | null {
  const weekday = weekdayAt(text, at);
  if (weekday === null) return null;
  const dated = datedWeekday(text, weekday, issueDate) ?? readWeekdaysOf(text, weekday, issueDate);
  if (dated !== null) return dated;
  const before = text.slice(Math.max(0, at - 80), at);
  if (!weekday.lower.endsWith('day') || NAMED.test(before) || isTitle(text, weekday)) return null;
  // A weekday with no preposition may stand beside its date, in a masthead or a list.
  if (!/\bon $/i.test(before) || isDated(text, weekday)) return null;
  const week = /^ (last|this|next) week(?!\w)/.exec(text.slice(weekday.end, weekday.end + 11));
  const monday = week === null ? null : mondayOf(issueDate, SHIFTS.get(week[1] ?? '') ?? 0);
  if (week === null || monday === null) return null;
  return single(at, weekday.end + week[0].length, addDays(monday, weekday.weekday - 1), 'weekday');
}

interface Weekdays {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** "Tuesday to Thursday", "Tue-Thu"; "Friday and Sunday" only behind "between". */
function weekdaysAt(text: string, at: number, isBetween: boolean): Weekdays | null {
  const from = weekdayAt(text, at);
  const joint =
    from === null
      ? undefined
      : JOINTS.find((words) => text.startsWith(words, from.end) && (words !== AND || isBetween));
  const to = from === null || joint === undefined ? null : weekdayAt(text, from.end + joint.length);
  return from === null || to === null || to.weekday <= from.weekday
    ? null
    : { from: from.weekday, to: to.weekday, end: to.end };
}
const AND = ' and ';
const JOINTS = [' to ', ' through ', ' until ', ' till ', '-', '–', AND];

const spanOf = (start: number, end: number, monday: string, { from, to }: Weekdays): DateRead =>
  span(start, end, addDays(monday, from - 1), addDays(monday, to - 1), 'day-range');

/** "Tuesday to Thursday this week", "Monday through Wednesday of next week". */
function readWeekdaysOf(text: string, weekday: Word, issueDate: string): DateRead | null {
  const days = weekdaysAt(
    text,
    weekday.start,
    /\bbetween $/i.test(text.slice(Math.max(0, weekday.start - 9), weekday.start)),
  );
  const week = days === null ? null : /^ (?:of )?(last|this|next) week(?!\w)/.exec(text.slice(days.end, days.end + 14));
  const monday = week === null ? null : mondayOf(issueDate, SHIFTS.get(week[1] ?? '') ?? 0);
  return days === null || week === null || monday === null
    ? null
    : spanOf(weekday.start, days.end + week[0].length, monday, days);
}

/** "next week from Tuesday to Thursday", "last week between Friday and Sunday". */
export function withWeekdays(text: string, week: DateRead, monday: string): DateRead | null {
  const lead = /^ (from |between |)/.exec(text.slice(week.end, week.end + 9));
  const days = lead === null ? null : weekdaysAt(text, week.end + lead[0].length, lead[1] === 'between ');
  return days === null ? null : spanOf(week.start, days.end, monday, days);
}

/** "Thursday, Nov. 26", "Thursday 26 November": the date says when. */
function isDated(text: string, weekday: Word): boolean {
  const at = weekday.end + (/^(?:, | )(?:the )?/.exec(text.slice(weekday.end, weekday.end + 6))?.[0].length ?? 0);
  return at > weekday.end && (monthAt(text, at) !== null || (isDigit(text[at]) && dayAt(text, at) !== null));
}

/** This month, then those around it, the nearest first. */
const MONTHS_NEAR = [0, ...Array.from({ length: 12 }, (_, index) => [-index - 1, index + 1]).flat()];

/** "Thursday the 21st", "Mon 13th", "on Monday 21": the nearest 21st that is a Thursday. */
function datedWeekday(text: string, weekday: NamedWeekday, issueDate: string): DateRead | null {
  const match = /^,? (?:the )?/.exec(text.slice(weekday.end, weekday.end + 6));
  const day = match === null ? null : dayAt(text, weekday.end + match[0].length);
  if (match === null || day === null) return null;
  // "on Monday 21 people": only a day that ends its clause.
  const isBare = /\bon $/i.test(text.slice(Math.max(0, weekday.start - 3), weekday.start)) && match[0] === ' ';
  if (!day.ordinal && !(isBare && /^(?:$|[.,;:!?)](?!\d))/.test(text.slice(day.end, day.end + 2)))) return null;
  // "Friday the 10th of September" is that day.
  if (/^ (?:of )?[A-Z]/.test(text.slice(day.end, day.end + 5))) return null;
  for (const by of MONTHS_NEAR) {
    const iso = `${addMonths(issueDate, by)}-${twoDigits(day.day)}`;
    if (latestWeekday(iso, weekday.weekday) === iso) return single(weekday.start, day.end, iso, 'weekday');
  }
  return null;
}

/** What may stand behind "on the 18th"; "the 18th hole" numbers no day. */
const BEHIND_DAY = /^(?:$|[.,;:!?)—–]| (?:and|to|at|when|with|after|before|in|for|but|or|by)\b)/;

/** "on the 18th", "the week of the 18th": the latest such day, or the coming one where the words before say so. */
export function readBareDay(
  text: string,
  at: number,
  { day, end }: DayNumber,
  issueDate: string | null,
): DateRead | null {
  const before = text.slice(Math.max(0, at - 80), at);
  if (issueDate === null || !/\b(?:on|week of) the $/i.test(before) || !BEHIND_DAY.test(text.slice(end, end + 8)))
    return null;
  const isPast = twoDigits(day) <= issueDate.slice(8);
  const isFuture = FUTURE.test(before.slice(0, -'the '.length));
  const months = isFuture ? (isPast ? [1, 2] : [0, 1]) : isPast ? [0, -1] : [-1, -2];
  const isos = months.map((by) => `${addMonths(issueDate, by)}-${twoDigits(day)}`);
  const iso = isos.find((one) => addDays(one, 0) !== null);
  return iso === undefined ? null : single(at, end, iso, 'bare-day');
}
