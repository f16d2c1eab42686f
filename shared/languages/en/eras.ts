import { type DateRead, livingMemory, shortYearAt, single, span, twoDigits, yearAt } from './date-words.ts';
import { relativeYear, yearNamed } from './relative-dates.ts';
import { isDigit, isWordCharacter, wordAfter, wordAt } from './words.ts';
import { isBeforeChrist } from './years-of-eras.ts';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
/** What each word of "the nineties" adds to its century. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): [string, number] => [word, 1920 + index * 10]),
);
const NOUGHTIES: ReadonlySet<string> = new Set(['noughties', 'aughts']);

/** "19th century", "1990s", "'08", "the '90s", "the 70s", "the nineties", "Q3 2024", "third quarter of 2024". */
export function readEra(text: string, at: number, issueDate: string | null): DateRead | null {
  if (text[at] === 'Q' || text[at] === 'q' || (text[at] === 'H' && isDigit(text[at + 1])))
    return readNumberedPart(text, at, issueDate);
  if (isDigit(text[at]))
    return (
      readNumberBehind(text, at) ??
      readCentury(text, at) ??
      readDecade(text, at) ??
      readPart(text, at, issueDate) ??
      readPartBehind(text, at, issueDate)
    );
  return (
    readShort(text, at) ??
    readNamedDecade(text, at) ??
    readPart(text, at, issueDate) ??
    readPartBehind(text, at, issueDate)
  );
}

const MONTHS_IN: Readonly<Record<string, number>> = { Q: 3, q: 3, H: 6 };

/** "Q3 2024", "Q1 of 2025", "q1-2019", "H2 2024"; "Q3" alone is the latest that has begun. */
function readNumberedPart(text: string, at: number, issueDate: string | null): DateRead | null {
  const match = /^([Qq][1-4]|H[12])(?:(?: of)?[ -]((?:19|20)\d\d)(?!\d))?(?![\w’']|-(?![QqH]\d))/.exec(
    text.slice(at, at + 15),
  );
  if (match === null) return null;
  const [written, part = ''] = match;
  const length = MONTHS_IN[part[0] ?? ''] ?? 3;
  const index = Number(part[1]);
  const year = match[2] ?? (length === 3 ? latestWith(index, issueDate) : null);
  return year === null ? null : months(at, at + written.length, year, index, length, nounOf(length));
}

const nounOf = (length: number): string => (length === 3 ? 'quarter' : 'half');

/** "2019 Q1", "2019-Q1", "2019 H2": the year before its part. */
function readNumberBehind(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  const match = year === null ? null : /^[ -]([Qq][1-4]|H[12])(?![\w’'-])/.exec(text.slice(at + 4, at + 8));
  if (match === null || year === null) return null;
  const [, part = ''] = match;
  const length = MONTHS_IN[part[0] ?? ''] ?? 3;
  return months(at, at + 7, year, Number(part[1]), length, nounOf(length));
}

/** The year of the latest such quarter that has begun by the day of issue. */
function latestWith(quarter: number, issueDate: string | null): string | null {
  if (issueDate === null) return null;
  const [year = 0, month = 1] = issueDate.split('-').map(Number);
  return String(quarter * 3 - 2 > month ? year - 1 : year);
}

const months = (start: number, end: number, year: string, index: number, length: number, rule: string): DateRead =>
  span(start, end, `${year}-${twoDigits((index - 1) * length + 1)}`, `${year}-${twoDigits(index * length)}`, rule);

function readCentury(text: string, at: number): DateRead | null {
  let end = at;
  while (isDigit(text[end]) && end - at < 2) end += 1;
  const number = Number(ORDINAL.exec(text.slice(at, end + 2))?.[1] ?? '0');
  const gap = text.startsWith('  ', end + 2) ? end + 3 : end + 2;
  const noun = number > 0 ? wordAfter(text, gap, ' -') : null;
  if (noun === null || noun.lower !== 'century' || isBeforeChrist(text, noun.end)) return null;
  const year = (value: number): string => String(value).padStart(4, '0');
  return span(at, noun.end, year((number - 1) * 100 + 1), year(number * 100), 'century');
}

/** Behind the last digit of a decade: "s" or "'s". */
function decadeEnd(text: string, at: number): number {
  const mark = text[at] === "'" || text[at] === '’' ? at + 1 : at;
  return text[mark] === 's' && !isWordCharacter(text[mark + 1]) ? mark + 1 : -1;
}

/** "1990s", "1970's"; "the 70s" where no word of weather or age is near. */
function readDecade(text: string, at: number): DateRead | null {
  const year = yearAt(text, at);
  if (year?.endsWith('0')) {
    const end = decadeEnd(text, at + 4);
    return end === -1 ? null : decade(at, end, Number(year));
  }
  const end = decadeEnd(text, at + 2);
  if (
    end === -1 ||
    text[at + 1] !== '0' ||
    !/\b(?:in|of|during|since|from|back to) the $/i.test(text.slice(Math.max(0, at - 13), at))
  )
    return null;
  return /temperature|highs?\b|lows?\b|degrees|mercury|shot|round|percentile|score/i.test(
    text.slice(Math.max(0, at - 50), at),
  )
    ? null
    : decade(at, end, livingMemory(Number(text.slice(at, at + 2))));
}

/** An apostrophe in place of the century: "'08", "the '90s". */
function readShort(text: string, at: number): DateRead | null {
  if ((text[at] !== "'" && text[at] !== '’' && text[at] !== '‘') || isWordCharacter(text[at - 1])) return null;
  const year = shortYearAt(text, at);
  if (year !== null) return single(at, at + 3, year, 'short-year');
  if (!isDigit(text[at + 1]) || !isDigit(text[at + 2]) || text[at + 3] !== 's' || isWordCharacter(text[at + 4]))
    return null;
  return decade(at, at + 4, livingMemory(Number(text.slice(at + 1, at + 3))));
}

function readNamedDecade(text: string, at: number): DateRead | null {
  const word = wordAt(text, at);
  if (word === null || !text.startsWith('the ', at - 4)) return null;
  if (NOUGHTIES.has(word.lower)) return decade(at, word.end, 2000);
  const named = DECADES.get(word.lower);
  if (named !== undefined) return decade(at, word.end, named);
  // "the nineteen seventies", "the twenty-tens"
  const next = word.lower === 'nineteen' || word.lower === 'twenty' ? wordAfter(text, word.end, ' -') : null;
  const late = next === null ? undefined : next.lower === 'tens' ? 1910 : DECADES.get(next.lower);
  if (next === null || late === undefined) return null;
  return decade(at, next.end, word.lower === 'nineteen' ? late : late + 100);
}

const decade = (start: number, end: number, year: number): DateRead | null =>
  year % 10 === 0 ? span(start, end, String(year), String(year + 9), 'decade') : null;

const INDEXES: ReadonlyMap<string, number> = new Map([
  ...['first', 'second', 'third', 'fourth'].map((word, index): [string, number] => [word, index + 1]),
  ...['1st', '2nd', '3rd', '4th'].map((word, index): [string, number] => [word, index + 1]),
]);
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

interface PartOfYear {
  readonly index: number;
  /** Months. */
  readonly length: number;
  readonly noun: string;
  readonly end: number;
}

/** "first quarter", "2nd half" at `at`. */
function partAt(text: string, at: number): PartOfYear | null {
  const wordEnd = isDigit(text[at]) ? at + 3 : (wordAt(text, at)?.end ?? at);
  const index = INDEXES.get(text.slice(at, wordEnd).toLowerCase());
  const part = index === undefined ? null : wordAfter(text, wordEnd, ' -');
  const length = part === null ? undefined : LENGTHS.get(part.lower);
  if (part === null || index === undefined || length === undefined || index * length > 12) return null;
  return { index, length, noun: part.lower, end: part.end };
}

/** "first quarter of 2025", "second half of 2024", "third quarter this year", "first half of the year": months from first to last. */
function readPart(text: string, at: number, issueDate: string | null): DateRead | null {
  const part = partAt(text, at);
  if (part === null) return null;
  const year = yearOfPart(text, part.end, issueDate) ?? bareYear(text, at, part.end, part.length, issueDate);
  return year === null ? null : months(at, year.end, year.year, part.index, part.length, part.noun);
}

/** "next year's first quarter", "2019's second half": the year in front. */
function readPartBehind(text: string, at: number, issueDate: string | null): DateRead | null {
  const written = yearAt(text, at);
  const year = written === null ? yearNamed(text, at, issueDate) : { year: written, end: at + 4 };
  if (year === null || !/^['’]s $/.test(text.slice(year.end, year.end + 3))) return null;
  const part = partAt(text, year.end + 3);
  return part === null ? null : months(at, part.end, year.year, part.index, part.length, part.noun);
}

interface SaidYear {
  readonly year: string;
  readonly end: number;
}

/** " of 2024", " 2024", " of last year", " this year", " of the year". */
function yearOfPart(text: string, at: number, issueDate: string | null): SaidYear | null {
  const fiscal = /^ of (?:the )?(?:fiscal|financial)(?: year)?(?= \d)/.exec(text.slice(at, at + 26))?.[0].length ?? 0;
  const of = text.startsWith(' of ', at) ? at + 3 : at;
  const start = fiscal > 0 ? at + fiscal : of;
  const year = text[start] === ' ' ? yearAt(text, start + 1) : null;
  if (year !== null && !isWordCharacter(text[start + 5])) return { year, end: start + 5 };
  if (issueDate === null) return null;
  if (/^ of the year(?! to\b)(?!\w)/.test(text.slice(at, at + 16)))
    return { year: issueDate.slice(0, 4), end: at + 12 };
  return relativeYear(text, of, issueDate);
}

/** "in the first quarter" is one of the year of issue; a bare half is mostly one of a match. */
function bareYear(text: string, at: number, end: number, length: number, issueDate: string | null): SaidYear | null {
  const bare =
    length === 3 && text.startsWith('in the ', at - 7) && /^(?:$|[,.;:)]| (?!of\b))/.test(text.slice(end, end + 4));
  return bare && issueDate !== null ? { year: issueDate.slice(0, 4), end } : null;
}
