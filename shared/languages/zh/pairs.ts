import { marksAt, marksOf } from '../character-marks.ts';
import { exactQuotient, quotientValue } from '../decimal-text.ts';
import type { Reading, Unit } from '../reading.ts';
import { arabicDigit } from './digits.ts';
import { FRACTION } from './reading.ts';

const SCORE: Unit = { text: '', kind: 'score', currency: null };
const MARKS = ':：∶比-－—–';
const PAIRS = marksOf([1, MARKS]);
/** Digits of the longest number of a pair. */
const LONGEST = 4;
/** How far from a pair the word stands that makes it a score, in UTF-16 units. */
const REACH = 12;
const CONTEST =
  /比分|战胜|击败|获胜|取胜|力克|险胜|完胜|不敌|负于|告负|落败|战平|逼平|握手言和|横扫|逆转|淘汰|大胜|小胜|惜败|领先|落后|攻势|小高潮/;
/** 2比0胜南岭队. */
const WON = /^(?:[小大险完]?胜|负于?|不敌|击败|力克|平|战平|逆转|拿下|取胜|告负)/;
const RATIO = /(?:比|比例|比率|配比|比值|按|按照)(?:约|为|达|达到|是|由|从|降至|升至|接近|近|超过|超|则|已|仅|的)*$/;

/** 师生比由1:21提高到1:15: the second of two ratios. */
const SECOND_RATIO = /比(?:例|率|值)?[^，。；\d]{0,4}\d{1,4}[:：]\d{1,4}[^，。；\d]{1,5}$/;

const CLAUSE_ENDS = /[，。；！？、]/;

interface Ends {
  readonly first: string;
  readonly mark: string;
  readonly second: string;
  readonly end: number;
}

/** Two short whole numbers with a mark between, not part of a longer row (2018-6-1, 5:30:20). */
function pairAt(text: string, at: number): Ends | null {
  const first = digitsAt(text, at);
  const mark = text[at + first.length] ?? '\0';
  if (first === '' || !MARKS.includes(mark)) return null;
  const from = at + first.length + 1;
  const second = digitsAt(text, from);
  const end = from + second.length;
  if (second === '' || (MARKS.includes(text[end] ?? '\0') && arabicDigit(text, end + 1) >= 0)) return null;
  return text[end] === '.' || text[end] === '%' ? null : { first, mark, second, end };
}

function digitsAt(text: string, at: number): string {
  let digits = '';
  for (let end = at; digits.length < 5; end++) {
    const digit = arabicDigit(text, end);
    if (digit < 0) break;
    digits += digit;
  }
  return digits.length < 5 ? digits : '';
}

/** 1:2.3 behind 比例 or 比: a ratio whose second part has decimals. */
function readDecimalRatio(text: string, at: number): Reading | null {
  const written = /^(\d{1,4})[:：∶比](\d{1,4})\.(\d{1,3})(?![\d.%:：])/.exec(text.slice(at, at + 16));
  if (written === null || arabicDigit(text, at - 1) >= 0) return null;
  if (!RATIO.test(text.slice(Math.max(0, at - REACH), at)) && text[at + written[1]!.length] !== '∶') return null;
  const [whole, first = '', integer = '', fraction = ''] = written;
  const parts = [BigInt(first) * 10n ** BigInt(fraction.length), BigInt(integer + fraction)] as const;
  if (parts[1] === 0n) return null;
  const number = { decimal: exactQuotient(...parts), value: quotientValue(...parts), step: '0.0001' };
  return {
    ...number,
    low: null,
    high: null,
    over: false,
    start: at,
    end: at + whole.length,
    unit: FRACTION,
    rules: ['zh-ratio'],
  };
}

/** Most numbers have no mark of a pair behind their digits. */
function isMarkBehind(text: string, at: number): boolean {
  let end = at;
  while (end < at + LONGEST && arabicDigit(text, end) >= 0) end++;
  return end > at && marksAt(PAIRS, text, end) !== 0;
}

/** 3:1 and 88比81 beside a word of contest are scores; 1∶12 and what follows 比例 are ratios; 5:30 is neither. */
export function readPair(text: string, at: number): Reading | null {
  if (!isMarkBehind(text, at)) return null;
  if (text[at - 1] === '.' && arabicDigit(text, at - 2) >= 0) return null;
  const pair = pairAt(text, at);
  if (pair === null) return readDecimalRatio(text, at);
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(CLAUSE_ENDS)
      .at(-1) ?? '';
  const after = text.slice(pair.end, pair.end + REACH);
  const plain = { low: null, high: null, over: false, start: at, end: pair.end };
  const isNext = pair.mark === '比' && /\d比\d{1,3}[、和及与，]$/.test(text.slice(Math.max(0, at - 7), at));
  // The first of 25比20、25比18 that wins the match.
  const isFirst = pair.mark === '比' && /^[、和及与，]\d{1,3}比\d/.test(after);
  const isContest =
    isNext || isFirst || CONTEST.test(before) || CONTEST.test(after.split(CLAUSE_ENDS)[0] ?? '') || WON.test(after);
  const isShort = pair.first.length <= 3 && pair.second.length <= 3;
  if (isContest && isShort && !RATIO.test(before)) {
    const value = `${Number(pair.first)}-${Number(pair.second)}`;
    return { ...plain, unit: SCORE, decimal: null, value, step: null, rules: ['zh-score'] };
  }
  const isRatio = RATIO.test(before) || SECOND_RATIO.test(text.slice(Math.max(0, at - 2 * REACH), at));
  if (pair.mark !== '∶' && !(isRatio && ':：比'.includes(pair.mark))) return null;
  const parts = [BigInt(pair.first), BigInt(pair.second)] as const;
  if (parts[1] === 0n) return null;
  const number = { decimal: exactQuotient(...parts), value: quotientValue(...parts), step: '0.0001' };
  return { ...plain, ...number, unit: FRACTION, rules: ['zh-ratio'] };
}
