import { addDays, addMonths, mondayOf } from '../iso-dates.ts';
import { markAt, smallNumber } from './date-parts.ts';

/** A day or run of days said by its distance from the day of issue. */
export interface RelativeDate {
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly high: string;
}

interface Word {
  readonly by: number;
  /** What the characters before and behind must not be: 目前天气, 光明日报. */
  readonly before?: string;
  readonly behind?: RegExp;
  /** Stands only where a word can begin: 术后天数, 先天后天. */
  readonly alone?: true;
}

const DAYS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['大前天', { by: -3 }],
  ['前天', { by: -2, alone: true, behind: /^[气津然文空才花]/ }],
  ['昨天', { by: -1 }],
  ['昨日', { by: -1, behind: /^重现/ }],
  ['今天', { by: 0, before: '如当至', behind: /^(?:[下的是]|我们)/ }],
  ['今日', { by: 0, behind: /^(?:头条|说法|视点|关注|俄罗斯|美国|的|之|中国)/ }],
  ['明天', { by: 1, before: '文光清', behind: /^(?:系|下|的|会更)/ }],
  ['明日', { by: 1, before: '光清文黎证说表发', behind: /^(?:报|之|黄花|方舟)/ }],
  ['大后天', { by: 3 }],
  ['后天', { by: 2, alone: true, behind: /^[气津性晴养教因]/ }],
  ['後天', { by: 2, alone: true, behind: /^[氣性]/ }],
]);
const FIRST_OF_DAYS = '昨今明前后後大';
/** A place where a word begins: nothing, a mark, or one of these before it. */
const WORD_STARTS = /^(?:$|[^\p{L}\p{N}]|[至到从在于和定将自日者，])/u;

/** 昨日, 后天, 上周三, 本周, 下月5日, 上个月: null without issue date, as it is then not known when. */
export function readRelative(text: string, at: number, issueDate: string | null): RelativeDate | null {
  if (issueDate === null) return null;
  const first = text[at] ?? '\0';
  if (FIRST_OF_DAYS.includes(first)) return readDay(text, at, issueDate);
  return '上本下这'.includes(first) ? (readMonth(text, at, issueDate) ?? readWeek(text, at, issueDate)) : null;
}

function readDay(text: string, at: number, issueDate: string): RelativeDate | null {
  const written = DAYS.has(text.slice(at, at + 3)) ? text.slice(at, at + 3) : text.slice(at, at + 2);
  const word = DAYS.get(written);
  const end = at + written.length;
  if (word === undefined) return null;
  const before = text[at - 1] ?? '';
  if (before !== '' && word.before?.includes(before)) return null;
  if (word.alone && !WORD_STARTS.test(before)) return null;
  if (word.behind?.test(text.slice(end, end + 3))) return null;
  const day = addDays(issueDate, word.by);
  return day === null ? null : { start: at, end, low: day, high: day };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['上', -1],
  ['本', 0],
  ['这', 0],
  ['下', 1],
]);

/** How far 上, 上上, 本, 这个, 下个, 下下 shift. */
function shiftAt(text: string, at: number): { by: number; end: number } | null {
  const by = SHIFTS.get(text[at] ?? '');
  if (by === undefined) return null;
  const twice = by !== 0 && text[at + 1] === text[at];
  const end = at + (twice ? 2 : 1);
  return { by: twice ? by * 2 : by, end: text[end] === '个' && text[at] !== '本' ? end + 1 : end };
}

/** What makes 上月 and 下月 the end of one word and the head of another: 以上月均, 登上月球, 线下月租. */
const MONTH_BEFORE = '以线之天地海如比身会';
const MONTH_BEHIND = /^(?:[球均活薪租费销产亮饼嫂台色光息经度季]|有所)/;

/** 本月, 上月底, 下个月, 本月10日. */
function readMonth(text: string, at: number, issueDate: string): RelativeDate | null {
  const shift = shiftAt(text, at);
  if (shift === null || text[shift.end] !== '月' || (text[at] === '这' && text[at + 1] !== '个')) return null;
  const end = shift.end + 1;
  if (MONTH_BEHIND.test(text.slice(end, end + 2))) return null;
  if (shift.end === at + 1 && text[at] !== '本' && text[at - 1] !== '比' && MONTH_BEFORE.includes(text[at - 1] ?? '\0'))
    return null;
  const month = addMonths(issueDate, shift.by);
  const day = smallNumber(text, end);
  const mark = day === null ? -1 : markAt(text, day.end, '日号');
  if (day !== null && mark !== -1 && day.value >= 1 && day.value <= 31) {
    const iso = `${month}-${String(day.value).padStart(2, '0')}`;
    return { start: at, end: mark + 1, low: iso, high: iso };
  }
  const part = ['底', '初', '末', '上旬', '中旬', '下旬'].find((one) => text.startsWith(one, end));
  return { start: at, end: end + (part?.length ?? 0), low: month, high: month };
}

const WEEKDAYS = '一二三四五六日';
/** 上周一直下雨: 一直; 本周三次: three times; 下周一起去: together, but 下周一起，… is from Monday on. */
const isOtherWord = (text: string, at: number): boolean =>
  text[at] === '起'
    ? !/^(?:$|[，。、；]|[将正全实开施执对至])/.test(text.slice(at + 1, at + 2))
    : '次场个名人家例项件倍成直度连共些般'.includes(text[at] ?? '\0');
/** 上周期, 本周刊, 本周边: a longer word; 本周转: 周转. */
const WEEK_BEHIND = /^[期刊报边年岁围折转密详波延身长全]/;

/** 上周, 下下周, 本周三, 上个星期一, 上周末. */
function readWeek(text: string, at: number, issueDate: string): RelativeDate | null {
  const shift = shiftAt(text, at);
  if (shift === null || '以之线'.includes(text[at - 1] ?? '\0')) return null;
  const name = ['周', '週', '星期', '礼拜', '禮拜'].find((one) => text.startsWith(one, shift.end));
  const monday = name === undefined ? null : mondayOf(issueDate, shift.by);
  if (name === undefined || monday === null) return null;
  const end = shift.end + name.length;
  const weekday = WEEKDAYS.indexOf((text[end] ?? ' ').replace('天', '日'));
  if (weekday !== -1 && !isOtherWord(text, end + 1)) {
    const day = addDays(monday, weekday) ?? monday;
    return { start: at, end: end + 1, low: day, high: day };
  }
  if (text[end] === '末') {
    const [saturday, sunday] = [addDays(monday, 5), addDays(monday, 6)];
    return { start: at, end: end + 1, low: saturday ?? monday, high: sunday ?? monday };
  }
  if (WEEK_BEHIND.test(text.slice(end, end + 1))) return null;
  return { start: at, end, low: monday, high: addDays(monday, 6) ?? monday };
}

/** 本周一至周五: behind the joint a weekday alone, of the same week. `at` is the place behind the joint. */
export function readWeekdayUntil(text: string, first: RelativeDate, at: number): RelativeDate | null {
  const name = ['周', '週', '星期', '礼拜', '禮拜'].find((one) => text.startsWith(one, at));
  if (name === undefined) return null;
  const from = WEEKDAYS.indexOf((text[first.end - 1] ?? ' ').replace('天', '日'));
  const end = at + name.length;
  const to = WEEKDAYS.indexOf((text[end] ?? ' ').replace('天', '日'));
  if (from === -1 || first.low !== first.high || to <= from || isOtherWord(text, end + 1)) return null;
  return { start: first.start, end: end + 1, low: first.low, high: addDays(first.low, to - from) ?? first.high };
}
