import { isDigit, isWordCharacter, type Word, wordAfter, wordAt } from './words.ts';

/** A period with its place; ISO text. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly rule: string;
}

export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** "last year", "this month" and "next year" as ISO text; null without issue date, as it is then not known when. */
export function readRelative(text: string, at: number, issueDate: string | null): Period | null {
  const shift = issueDate === null ? null : shiftAt(text, at);
  if (shift === null || issueDate === null) return null;
  const [year = 0, month = 1] = issueDate.split('-').map(Number);
  const plain = { start: at, end: shift.noun.end, low: null, high: null, rule: 'relative-date' };
  if (shift.noun.lower === 'year') return { ...plain, value: pad(year + shift.by, 4) };
  if (shift.noun.lower !== 'month') return null;
  const months = year * 12 + month - 1 + shift.by;
  return { ...plain, value: `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}` };
}

function shiftAt(text: string, at: number): { by: number; noun: Word } | null {
  const word = wordAt(text, at);
  const by = word === null ? undefined : SHIFTS.get(word.lower);
  const noun = word === null ? null : wordAfter(text, word.end);
  return by === undefined || noun === null ? null : { by, noun };
}

/** The year said behind a month: "September last year". */
export function relativeYear(text: string, at: number, issueDate: string | null): { year: string; end: number } | null {
  const found = text[at] === ' ' ? readRelative(text, at + 1, issueDate) : null;
  return found?.value?.length === 4 ? { year: found.value, end: found.end } : null;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

/** "19th century", "'08", "the '90s", "the nineties". */
export function readEra(text: string, at: number): Period | null {
  return readNumberedQuarter(text, at) ?? readCentury(text, at) ?? readShort(text, at) ?? readNamedDecade(text, at);
}

/** "Q3 2024", "Q1 of 2025"; without a year nobody knows which. */
function readNumberedQuarter(text: string, at: number): Period | null {
  const match = text[at] === 'Q' ? /^Q([1-4])(?: of)?[ -]((?:19|20)\d\d)(?!\d)/.exec(text.slice(at, at + 12)) : null;
  if (match === null) return null;
  const [written, quarter, year] = match;
  const first = (Number(quarter) - 1) * 3 + 1;
  const ends = { low: `${year}-${pad(first, 2)}`, high: `${year}-${pad(first + 2, 2)}` };
  return { start: at, end: at + written.length, value: null, ...ends, rule: 'quarter' };
}

function readCentury(text: string, at: number): Period | null {
  let end = at;
  while (isDigit(text[end]) && end - at < 2) end += 1;
  const written = text.slice(at, end + 2);
  const number = Number(ORDINAL.exec(written)?.[1] ?? '0');
  const noun = number > 0 ? wordAfter(text, end + 2, ' -') : null;
  if (noun === null || noun.lower !== 'century') return null;
  const ends = { low: pad((number - 1) * 100 + 1, 4), high: pad(number * 100, 4) };
  return { start: at, end: noun.end, value: null, ...ends, rule: 'century' };
}

/** An apostrophe in place of the century; the century is the one that makes the year lie within living memory. */
function readShort(text: string, at: number): Period | null {
  if ((text[at] !== "'" && text[at] !== '’' && text[at] !== '‘') || isWordCharacter(text[at - 1])) return null;
  if (!isDigit(text[at + 1]) || !isDigit(text[at + 2]) || isDigit(text[at + 3])) return null;
  const short = Number(text.slice(at + 1, at + 3));
  const year = short >= 30 ? 1900 + short : 2000 + short;
  if (text[at + 3] === 's' && !isWordCharacter(text[at + 4])) return decade(at, at + 4, year);
  if (isWordCharacter(text[at + 3])) return null;
  return { start: at, end: at + 3, value: String(year), low: null, high: null, rule: 'short-year' };
}

function readNamedDecade(text: string, at: number): Period | null {
  const word = wordAt(text, at);
  const tens = word === null ? undefined : DECADES.get(word.lower);
  return word === null || tens === undefined || !text.startsWith('the ', at - 4)
    ? null
    : decade(at, word.end, 1900 + tens);
}

function decade(start: number, end: number, year: number): Period | null {
  if (year % 10 !== 0) return null;
  return { start, end, value: null, low: String(year), high: String(year + 9), rule: 'decade' };
}
