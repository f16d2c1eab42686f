import { decimalText, powerOfTen, type Scaled, stepText } from '../decimal-text.ts';
import type { Numeral, ReadNumeral } from '../numeral.ts';
import { SCALES, SHORT_SCALES, SMALL, TENS, VAGUE } from './number-words.ts';
import { isDigit, isWordCharacter, type Word, wordAfter, wordAt } from './words.ts';

/** Longer runs of digits are identifiers, not amounts. */
const MOST_DIGITS = 24;
const JOINTS = ' \u00a0-';

/** English numerals: 1,234.5 · 2.5bn · 3 million · twenty-three thousand five hundred · a hundred · dozens · half a million. */
export const readNumeral: ReadNumeral = (text, at) => {
  if (at < 0 || at >= text.length || isGlued(text, at)) return null;
  return isDigit(text[at]) ? readDigits(text, at) : readWords(text, at);
};

/** True inside a word or a longer number: G20, 1.5 at the 5. */
function isGlued(text: string, at: number): boolean {
  const before = text[at - 1];
  if (isWordCharacter(before)) return true;
  return (before === '.' || before === ',') && isDigit(text[at - 2]) && isDigit(text[at]);
}

/** Decimals of the fractions that are one character: 3½ hours. */
const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅛', '125'],
]);

function readDigits(text: string, at: number): Numeral | null {
  const whole = readWhole(text, at);
  if (whole === null) return null;
  const vulgar = VULGAR.get(text[whole.end] ?? '');
  const fraction = vulgar ?? (text[whole.end] === '.' ? digitRun(text, whole.end + 1) : '');
  if (fraction === null) return null;
  const end = whole.end + (vulgar !== undefined ? 1 : fraction === '' ? 0 : fraction.length + 1);
  const scale = readScale(text, end);
  const dozen = scale.power === 0 ? wordAfter(text, end) : null;
  if (dozen?.lower === 'dozen' && fraction === '')
    return wholeNumber(at, dozen.end, BigInt(whole.digits) * 12n, 'dozen');
  const mixed = scale.power > 0 && fraction === '' ? mixedTail(text, scale.end, scale.power) : null;
  if (mixed !== null) {
    return wholeNumber(at, mixed.end, BigInt(whole.digits) * 10n ** BigInt(scale.power) + mixed.value, 'mixed-numeral');
  }
  const scaled: Scaled = { digits: BigInt(whole.digits + fraction), exponent: scale.power - fraction.length };
  return {
    start: at,
    end: scale.end,
    decimal: decimalText(scaled),
    low: null,
    high: null,
    step: stepText(scaled, fraction !== ''),
    over: false,
    rule: scale.power === 0 ? 'digits' : 'digits-with-multiplier',
  };
}

/** The 500 of "3 thousand 500": three digits right behind a spelled multiplier. */
function mixedTail(text: string, at: number, power: number): { value: bigint; end: number } | null {
  const digits = power === 3 && text[at] === ' ' && /[a-z]$/.test(text[at - 1] ?? '') ? digitRun(text, at + 1) : null;
  const end = at + 4;
  if (digits?.length !== 3 || digits[0] === '0' || text[end] === ',' || isWordCharacter(text[end])) return null;
  return { value: BigInt(digits), end };
}

/** Digits from `at`; '' for none, null for more than an amount can have. */
function digitRun(text: string, at: number): string | null {
  let end = at;
  while (isDigit(text[end])) {
    end += 1;
    if (end - at > MOST_DIGITS) return null;
  }
  return text.slice(at, end);
}

/** A whole number with or without commas before each three digits. */
function readWhole(text: string, at: number): { digits: string; end: number } | null {
  const first = digitRun(text, at);
  if (first === null || first === '') return null;
  let digits = first;
  let end = at + first.length;
  while (digits.length <= MOST_DIGITS && first.length <= 3 && text[end] === ',') {
    const group = digitRun(text, end + 1);
    if (group === null || group.length !== 3) break;
    digits += group;
    end += 4;
  }
  return digits.length > MOST_DIGITS ? null : { digits, end };
}

/** The multiplier after digits, power 0 where there is none. */
function readScale(text: string, at: number): { power: number; end: number } {
  const glued = wordAt(text, at);
  if (glued !== null) {
    const power = SHORT_SCALES.get(glued.lower) ?? SCALES.get(glued.lower);
    // Letters glued on otherwise are a measure (5km) or a name (5G): for the caller to tell.
    return power === undefined ? { power: 0, end: at } : { power, end: glued.end };
  }
  const next = wordAfter(text, at, JOINTS);
  if (next === null) return { power: 0, end: at };
  const power = next.lower === 'hundred' ? 2 : (SCALES.get(next.lower) ?? longShort(next));
  return power === undefined ? { power: 0, end: at } : { power, end: next.end };
}

/** "3 bn" and "3 mn" are multipliers; "3 m" and "3 k" are not surely so. */
const longShort = (word: Word): number | undefined => (word.text.length > 1 ? SHORT_SCALES.get(word.lower) : undefined);

function readWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  if (first.lower === 'half' || first.lower === 'quarter') return readPart(text, first, at);
  if (VAGUE.has(first.lower) || first.lower === 'tens') return readVague(text, first);
  if (first.lower === 'several') return readSeveral(text, first, at);
  if (first.lower === 'a' || first.lower === 'an') return readArticle(text, first);
  return readSpelled(text, first, at);
}

/** "a hundred", "a dozen", "a few hundred", "a quarter of a million". */
function readArticle(text: string, article: Word): Numeral | null {
  const next = wordAfter(text, article.end);
  if (next === null) return null;
  if (next.lower === 'few') return readSeveral(text, next, article.start);
  if (next.lower === 'quarter') return readPart(text, next, article.start);
  if (next.lower === 'dozen') return wholeNumber(article.start, next.end, 12n, 'dozen');
  if (next.lower !== 'hundred' && !SCALES.has(next.lower)) return null;
  return readSpelled(text, next, article.start);
}

/** "half a million", "half a dozen", "quarter of a million". */
function readPart(text: string, part: Word, start: number): Numeral | null {
  const of = part.lower === 'quarter' ? wordAfter(text, part.end) : part;
  if (of === null || (of !== part && of.lower !== 'of')) return null;
  const article = wordAfter(text, of.end, JOINTS);
  if (article?.lower !== 'a') return null;
  const noun = wordAfter(text, article.end, JOINTS);
  if (noun === null) return null;
  const divisor = part.lower === 'half' ? 2n : 4n;
  if (noun.lower === 'dozen') return wholeNumber(start, noun.end, 12n / divisor, 'dozen');
  const power = noun.lower === 'hundred' ? 2 : SCALES.get(noun.lower);
  return power === undefined
    ? null
    : wholeNumber(start, noun.end, 10n ** BigInt(power) / divisor, 'part-of-multiplier');
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function readVague(text: string, first: Word): Numeral | null {
  const of = wordAfter(text, first.end);
  const noun = of?.lower === 'of' ? wordAfter(text, of.end) : null;
  const scale = noun?.lower.endsWith('s') ? SCALES.get(noun.lower.slice(0, -1)) : undefined;
  const base = first.lower === 'tens' ? ([20n, 99n, 1] as const) : VAGUE.get(first.lower);
  if (base === undefined || (first.lower === 'tens' && scale === undefined)) return null;
  const [low, high, power] = base;
  if (noun === null || scale === undefined) return span(first.start, first.end, low, high, power);
  const factor = 10n ** BigInt(scale);
  return span(first.start, noun.end, low * factor, (high + 1n) * factor - 1n, power + scale);
}

/** "several hundred", "a few thousand". */
function readSeveral(text: string, word: Word, start: number): Numeral | null {
  const noun = wordAfter(text, word.end);
  const base = noun === null ? undefined : VAGUE.get(`${noun.lower}s`);
  return noun === null || base === undefined ? null : span(start, noun.end, base[0], base[1], base[2]);
}

/** Spelled-out whole numbers, and "two and a half million". `first` may be the bare multiplier after "a". */
function readSpelled(text: string, first: Word, start: number): Numeral | null {
  let total = 0n;
  let group = first.start === start ? null : 1n;
  let lastPower = Number.POSITIVE_INFINITY;
  let end = -1;
  let word: Word | null = first;
  while (word !== null) {
    const scale = SCALES.get(word.lower);
    const added: bigint | null = scale === undefined ? extendGroup(group, word) : null;
    if (scale !== undefined) {
      if (group === null || scale >= lastPower) break;
      total += group * 10n ** BigInt(scale);
      lastPower = scale;
      group = null;
    } else if (added !== null) group = added;
    else break;
    end = word.end;
    word = nextWord(text, end, group !== null ? group >= 100n && group % 100n === 0n : true);
  }
  if (end === -1) return null;
  const value = total + (group ?? 0n);
  return readTail(text, start, end, value, total === 0n) ?? wholeNumber(start, end, value, 'spelled-out');
}

/** What comes after a spelled number: "two dozen", "two and a half million". */
function readTail(text: string, start: number, end: number, value: bigint, plain: boolean): Numeral | null {
  const next = plain ? wordAfter(text, end, JOINTS) : null;
  if (next?.lower === 'dozen') return wholeNumber(start, next.end, value * 12n, 'dozen');
  if (next?.lower !== 'and') return null;
  const article = wordAfter(text, next.end, JOINTS);
  const half = article?.lower === 'a' ? wordAfter(text, article.end, JOINTS) : null;
  if (half?.lower !== 'half') return null;
  const scale = wordAfter(text, half.end, JOINTS);
  const power = scale === null ? undefined : SCALES.get(scale.lower);
  if (scale === null || power === undefined) {
    return { ...wholeNumber(start, half.end, value, 'and-a-half'), decimal: `${value}.5`, step: '0.1' };
  }
  const unit = 10n ** BigInt(power);
  return wholeNumber(start, scale.end, value * unit + unit / 2n, 'and-a-half');
}

/** The group below a thousand with one more word, or null when the word doesn't go on from it. */
function extendGroup(group: bigint | null, word: Word): bigint | null {
  if (word.lower === 'hundred') return group !== null && group > 0n && group < 100n ? group * 100n : null;
  const tens = TENS.get(word.lower);
  const small = SMALL.get(word.lower);
  if (tens !== undefined) return group === null || group % 100n === 0n ? (group ?? 0n) + BigInt(tens) : null;
  if (small === undefined) return null;
  if (group === null || (group >= 100n && group % 100n === 0n)) return (group ?? 0n) + BigInt(small);
  const follows = group % 10n === 0n && group % 100n >= 20n && small > 0 && small < 10;
  return follows ? group + BigInt(small) : null;
}

/** The next word of a spelled number; "and" is stepped over where one may stand (after a hundred or a multiplier). */
function nextWord(text: string, at: number, mayJoin: boolean): Word | null {
  const next = wordAfter(text, at, JOINTS);
  return mayJoin && next?.lower === 'and' ? wordAfter(text, next.end, JOINTS) : next;
}

function wholeNumber(start: number, end: number, value: bigint, rule: string): Numeral {
  const step = stepText({ digits: value, exponent: 0 }, false);
  return { start, end, decimal: value.toString(), low: null, high: null, step, over: false, rule };
}

function span(start: number, end: number, low: bigint, high: bigint, power: number): Numeral {
  const step = powerOfTen(power);
  return { start, end, decimal: null, low: `${low}`, high: `${high}`, step, over: false, rule: 'vague-plural' };
}
