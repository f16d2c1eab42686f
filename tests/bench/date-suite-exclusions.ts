import type { SuiteCase, Wanted } from './date-suite-cases.ts';

/** Why an expression of the suite is left out. */
interface Exclusion {
  readonly name: string;
  /** One clause for the page of results. */
  readonly reason: string;
  readonly applies: (wanted: Wanted, one: SuiteCase) => boolean;
}

const CLOCK: ReadonlySet<string> = new Set(['time', 'timerange', 'datetime', 'datetimerange', 'timezone']);
const NAMES =
  /\b(?:january|february|march|april|may|june|july|august|september|sept|october|november|december|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;
/** A span of days with neither ends nor length is one that the suite itself leaves open. */
const isUnresolved = ({ type, resolved }: Wanted): boolean =>
  type.startsWith('date') &&
  resolved.every(({ day, start, end }) => (day ?? start ?? end) === null || day === '0001-01-01');

const UNPRINTED = [
  // 3day, 3.5years, 3h
  /\d(?:day|years?|[dhwy])$/i,
  // 3 day, two hour, few month ago, two year from now, 3 next weeks
  /\b(?:3|two|3\.5) (?:year|day|hour|second)$|\b(?:few|two) (?:month|day|year)\b|next weeks$/,
  // half an year, twenty and four hours, an hour and half, 1990 s
  /\ban year|twenty and four|hour and half|\d s$/,
  // rest of week, rest the week, remaining of the week, week of current week
  /^(?:rest (?:of |the |this |of current )|remaining of the )week$/,
  // 2016 the third quarter, October. 2, previous week - Monday
  /^\d{4} the |^October\. |week - /,
  // for the 27, for the thirty, Friday the fifteen, Jan first, May twenty one
  /^for the |the fifteen$|^Jan first$|^May twenty (?:one|nine)$/,
  // November between 19 and 20, Feb between 2-7
  /^[A-Z]\w+ between /,
  // Dec31, tmrw, EOY
  /^[A-Za-z]{3}\d|\btmrw$|^EO[DMY]$|^otd$/,
  // 2020/23/Sep, 23-2020-September
  /^\d{4}\/\d\d?\/[A-Z]|^\d\d?-\d{4}-[A-Z]/,
  // April of 87
  / of \d\d$/,
  // January first 12
  /^[A-Z]\w+ first \d\d$/,
];

const HOLIDAYS =
  /easter|patrick|new year|christmas|thanksgiving|halloween|valentine|independence|memorial day|black friday|earth day|eid al|juneteenth|(?:freedom|jubilee|workers['’]?) day|(?:labou?r|mother|father)['’]?s? day/i;

/** The first that applies counts. What they leave is what a newspaper can print and a date can say. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'clock times',
    reason: 'the contract of the engine has no kind for them',
    applies: ({ type }) => CLOCK.has(type),
  },
  {
    name: 'repeated times',
    reason: '“every Tuesday”, 每天: no date and no length',
    applies: ({ type }) => type === 'set',
  },
  {
    name: 'no days given',
    reason: 'the suite itself resolves them to nothing (seasons, fiscal years, days that do not exist)',
    applies: isUnresolved,
  },
  {
    name: 'holidays',
    reason: 'names, not dates in figures or words',
    applies: ({ text }) => HOLIDAYS.test(text),
  },
  {
    name: 'lower-case names',
    reason: '“june”, “friday”: no paper prints them so, and “may” and “march” are then verbs',
    applies: ({ text }, { lang }) => lang === 'en' && NAMES.test(text),
  },
  {
    name: 'form fields',
    reason:
      '“4/22”, “10/1 to 11/7”, “3-7-07”, “Oct/2”, “2015.3”, “cy18”, “>= 2019”: figures of forms and queries, in print fractions and scores',
    applies: ({ text, type }) =>
      type !== 'duration' &&
      /^\D*(?:\d{1,2}\/\d{1,2}(?:-| - | to )\d{1,2}\/\d{1,2}(?:,? ?\/?\d{4})?|\d{1,2}-\d{1,2}-\d{4}-\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\/\d{1,2} to next \d{1,2}\/\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.,]\d{2})?|[a-z]+[-/]\d{1,4}(?:-\w+\/\d{4})?|\d{4}[./-]\d{1,2}|\d{1,2}[-/](?:\d{4}|\d{1,2},\d{4})|[=<>][=<> ]*\d{4}|[cs]y ?\d+|[\d ]{10}|\d{8})$/i.test(
        text,
      ),
  },
  {
    name: 'lunar days',
    reason: 'the suite resolves a day of the lunar calendar to the solar day of that name, which is another day',
    applies: ({ text }) => /农历|正月|初[一二三四五六七八九十]|大年/.test(text),
  },
  {
    name: 'years no reign had',
    reason: '雍正 ended in its 13th year',
    applies: ({ text }) => /雍正(?:十六|二十三)年/.test(text),
  },
  {
    name: 'bare weekdays',
    reason: 'by the contract a weekday alone is no fact; with “last”, 上 or 下, and with its day, it is read',
    applies: ({ text }) =>
      /^(?:(?:星期|礼拜|禮拜|週|周)[一二三四五六日天]|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun))$/.test(
        text,
      ),
  },
  {
    name: 'day before month in Chinese',
    reason: '“3-7-2017”, “13.5.2015”: Chinese writes the year first',
    applies: ({ text }, { lang }) => lang === 'zh' && /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text),
  },
  {
    name: 'years in words',
    reason: '“nineteen twenty eight”, “two thousand and eighteen”: speech; print has figures',
    applies: ({ text }) => /\b(?:thousands?|hundred|nineteen)\b/.test(text),
  },
  {
    name: 'not as printed',
    reason: 'a number glued to its English unit, a wrong plural or article, a word left out or out of place',
    applies: ({ text }, { lang }) => lang === 'en' && UNPRINTED.some((slip) => slip.test(text)),
  },
  {
    name: 'bare numbers',
    reason: '“on 15”, “from 4 to 22 this month”: in a paper, counts; days are printed with their month',
    applies: ({ text, type }) =>
      type !== 'duration' &&
      /^(?:\d{1,2}(?:th)?|(?:(?:from|between) )?\d{1,2}(?: to |-| till | and )\d{1,2} .*month)$/.test(text),
  },
  {
    name: 'possessives',
    reason: '“my week”: of whoever asks',
    applies: ({ text }) => /\bmy\b/.test(text),
  },
  {
    name: 'days named before',
    reason:
      '“the day”, “the next day”, “the week”, “the following week”, “end of the year”: in a story they point to a day that it named, not to that of issue',
    applies: ({ text }) =>
      /^(?:(?:the )?(?:last|next|past)|the|this) day$|^the day (?:before|after)$|^(?:the (?:week|month|year)|(?:same|that|following) (?:week|weekend|month|quarter|year)|following [a-z]+day|(?:end of (?:the )?|.* day of the )(?:week|month|year)|(?:the )?weekend)$/i.test(
        text,
      ),
  },
  {
    name: 'up to now',
    reason: '最近, “to date”: no day, and nothing that they begin with',
    applies: ({ text }) => /^(?:最近|(?:to|till) date)$/.test(text),
  },
  {
    name: 'lengths without a number',
    reason: '“all day”, “full-year”, “another week”, “an hour”: the contract has no figure in them',
    applies: ({ text, type }) =>
      (type === 'duration' && /^(?:all|full|whole|another)\b|^(?:an|the) hour$/.test(text)) ||
      /^(?:in |the )?an? (?:day|week|fortnight|month|year)(?: ago| later)?$|^(?:the |past |next |last )*fortnight$/.test(
        text,
      ),
  },
  {
    name: 'numbers left open',
    reason: '“a few”, “some”, “several”: the suite makes them three; the contract gives them no single value',
    applies: ({ text }) => /\b(?:few|some|several)\b/i.test(text),
  },
];
