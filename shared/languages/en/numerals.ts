import { plainDigits, powerOfTen, shiftedDigits, stepOfDigits } from '../decimal-text.ts';
import type { Numeral, ReadNumeral } from '../numeral.ts';
import { slashAt, slashBehind } from './denominators.ts';
import { SCALES, SHORT_SCALES, VAGUE } from './number-words.ts';
import { andPart, JOINTS, readSpelled, wholeNumber, withPart } from './spelled.ts';
import { DURATIONS, MEASURES } from './unit-words.ts';
import { isDigit, isWordCharacter, type Word, wordAfter, wordAt } from './words.ts';

/** Longer runs of digits are identifiers, not amounts. */
const MOST_DIGITS = 24;

/** English numerals: 1,234.5 · 2.5bn · 3 million · twenty-three thousand five hundred · a hundred · dozens · half a million. */
export const readNumeral: ReadNumeral = (text, at) => {
  if (at < 0 || at >= text.length || isGlued(text, at)) return null;
  if (text[at] === '.') return isDigit(text[at + 1]) ? readLeadingPoint(text, at) : null;
  const vulgar = VULGAR.get(text[at] ?? '');
  if (vulgar !== undefined)
    return isMeasured(text, at + 1)
      ? { ...wholeNumber(at, at + 1, 0n, 'digits'), decimal: `0.${vulgar}`, step: '0.01' }
      : null;
  return isDigit(text[at]) ? readDigits(text, at) : readWords(text, at);
};

/** Guns are named by their bore: .22-calibre. */
const BORE = /^[ -]?(?:cal\b|calib|magnum|rifle|pistol|revolver|handgun|gun|ammunition|round|bullet)/i;

/** ".08": a decimal without its zero. */
function readLeadingPoint(text: string, at: number): Numeral | null {
  const fraction = digitRun(text, at + 1);
  const end = at + 1 + (fraction?.length ?? 0);
  if (fraction === null || fraction === '' || isWordCharacter(text[end]) || BORE.test(text.slice(end, end + 10)))
    return null;
  if (text[end] === '.' && isDigit(text[end + 1])) return null;
  const decimal = shiftedDigits(plainDigits(fraction), -fraction.length);
  const step = stepOfDigits(plainDigits(fraction), -fraction.length, true);
  return { start: at, end, decimal, low: null, high: null, step, over: false, rule: 'digits' };
}

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
  const slash = slashAt(text, at);
  if (slash !== null && isMeasured(text, slash.end)) return withPart(at, slash.end, 0n, slash);
  const whole = readWhole(text, at);
  if (whole === null) return null;
  const vulgar = VULGAR.get(text[whole.end] ?? '');
  const fraction = vulgar ?? (text[whole.end] === '.' ? digitRun(text, whole.end + 1) : '');
  if (fraction === null) return null;
  const end = whole.end + (vulgar !== undefined ? 1 : fraction === '' ? 0 : fraction.length + 1);
  const scale = readScale(text, end);
  const dozen = scale.power === 0 ? wordAfter(text, end) : null;
  if ((dozen?.lower === 'dozen' || dozen?.lower === 'dozens') && fraction === '')
    return wholeNumber(at, dozen.end, BigInt(whole.digits) * 12n, 'dozen');
  const mixed = scale.power > 0 && fraction === '' ? mixedTail(text, scale.end, scale.power) : null;
  if (mixed !== null) {
    return wholeNumber(at, mixed.end, BigInt(whole.digits) * 10n ** BigInt(scale.power) + mixed.value, 'mixed-numeral');
  }
  const parted = scale.power === 0 && fraction === '' ? digitsAndPart(text, at, whole) : null;
  if (parted !== null) return parted;
  const digits = plainDigits(whole.digits + fraction);
  const exponent = scale.power - fraction.length;
  return {
    start: at,
    end: scale.end,
    decimal: shiftedDigits(digits, exponent),
    low: null,
    high: null,
    step: stepOfDigits(digits, exponent, fraction !== ''),
    over: false,
    rule: scale.power === 0 ? 'digits' : 'digits-with-multiplier',
  };
}

/** "1/4 mile", "3/4-inch", "1/8 point", "1/2%": a part with its unit. */
function isMeasured(text: string, at: number): boolean {
  if (text[at] === '%') return true;
  const next = wordAfter(text, at, JOINTS)?.lower ?? '';
  return (
    MEASURES.has(next) ||
    DURATIONS.has(next) ||
    /^(?:points?|percent|percentage|cups?|teaspoons?|tablespoons?|pints?|quarts?|lengths?|pound)$/.test(next)
  );
}

/** "10 1/2", "2 and a half", "3 and three-quarters". */
function digitsAndPart(text: string, start: number, whole: { digits: string; end: number }): Numeral | null {
  const slash = slashBehind(text, whole.end);
  if (slash !== null) return withPart(start, slash.end, BigInt(whole.digits), slash);
  return text.startsWith(' and ', whole.end) ? andPart(text, start, whole.end, BigInt(whole.digits)) : null;
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

/** 40 000 and 1 234 567: blanks for commas, where round thousands or two groups say that it is one number. */
const SPACED =
  /^\d{1,3}(?:(?:[ \u00a0\u2009\u202f]\d{3}){2,}|[ \u00a0\u2009\u202f]000)(?![\d,]|[ \u00a0\u2009\u202f]\d|[A-Za-z])/;

/** As India groups: 12,34,567. */
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}(?![\d,]\d|\d)/;

/** A whole number with or without commas before each three digits. */
function readWhole(text: string, at: number): { digits: string; end: number } | null {
  const first = digitRun(text, at);
  if (first === null || first === '') return null;
  const spaced = SPACED.exec(text.slice(at, at + 24));
  if (spaced !== null) return { digits: spaced[0].replace(/\D/g, ''), end: at + spaced[0].length };
  const indian = INDIAN.exec(text.slice(at, at + 24));
  if (indian !== null) return { digits: indian[0].replaceAll(',', ''), end: at + indian[0].length };
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
  if (power === undefined) return { power: 0, end: at };
  const more = next.lower === 'lakh' ? wordAfter(text, next.end) : null;
  return more?.lower === 'crore' ? { power: 12, end: more.end } : { power, end: next.end };
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

/** "half a million", "half a dozen", "quarter of a million", "half million", "half a tonne", "quarter point". */
function readPart(text: string, part: Word, start: number): Numeral | null {
  const bare = wordAfter(text, part.end, JOINTS);
  const scale = bare === null ? undefined : SCALES.get(bare.lower);
  if (bare !== null && scale !== undefined)
    return wholeNumber(start, bare.end, 10n ** BigInt(scale) / (part.lower === 'half' ? 2n : 4n), 'part-of-multiplier');
  if (bare?.lower === 'point') return partOfUnit(start, part.end, part);
  const of = part.lower === 'quarter' ? wordAfter(text, part.end) : part;
  if (of === null || (of !== part && of.lower !== 'of')) return null;
  const article = wordAfter(text, of.end, JOINTS);
  if (article?.lower !== 'a' && article?.lower !== 'an') return null;
  const noun = wordAfter(text, article.end, JOINTS);
  if (noun === null) return null;
  const divisor = part.lower === 'half' ? 2n : 4n;
  if (noun.lower === 'dozen') return wholeNumber(start, noun.end, 12n / divisor, 'dozen');
  if (
    MEASURES.has(noun.lower) ||
    (part.lower === 'quarter' && DURATIONS.has(noun.lower)) ||
    /^(?:percentage|point|cent|penny)$/.test(noun.lower)
  )
    return partOfUnit(start, article.end, part);
  const power = noun.lower === 'hundred' ? 2 : SCALES.get(noun.lower);
  return power === undefined
    ? null
    : wholeNumber(start, noun.end, 10n ** BigInt(power) / divisor, 'part-of-multiplier');
}

/** "half a tonne": half of one. */
function partOfUnit(start: number, end: number, part: Word): Numeral {
  const [decimal, step] = part.lower === 'half' ? ['0.5', '0.1'] : ['0.25', '0.01'];
  return { start, end, decimal, low: null, high: null, step, over: false, rule: 'part-of-unit' };
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

function span(start: number, end: number, low: bigint, high: bigint, power: number): Numeral {
  const step = powerOfTen(power);
  return { start, end, decimal: null, low: `${low}`, high: `${high}`, step, over: false, rule: 'vague-plural' };
}
