import { Decimal } from 'decimal.js';
import type { Fact, Qualifier } from '../model/fact.ts';
import type { ReviewedFact } from '../model/review.ts';
import { decimalOf, grouped } from './decimal-text.ts';

export type Locale = 'zh' | 'en';

const MINUS = '\u2212';
const TEN_THOUSAND = new Decimal(10_000);
const HUNDRED_MILLION = new Decimal(100_000_000);

const QUALIFIER_WORDS: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  zh: { exact: '', over: '超过', under: '不足', about: '约', atLeast: '至少', atMost: '至多', nearly: '近' },
  en: {
    exact: '',
    over: 'more than ',
    under: 'less than ',
    about: 'about ',
    atLeast: 'at least ',
    atMost: 'at most ',
    nearly: 'nearly ',
  },
};

/** Fields whose override makes the written characters untrue. */
const NUMBER_FIELDS = ['value', 'unit', 'qualifier'] as const;

/**
 * The number of a fact as a reader sees it: the written characters, never re-rounded; composed only where a person set
 * value, unit or qualifier. A hyphen that stands for a minus becomes U+2212.
 */
export function numberText(
  { effective, overrides }: Pick<ReviewedFact, 'effective' | 'overrides'>,
  locale: Locale,
): string {
  if (NUMBER_FIELDS.every((field) => overrides[field] === undefined)) return withMinus(effective.text.trim());
  return composedText(effective, overrides.value, locale);
}

/** `typed` is what a person set as value: a range and what is no number stand as they were typed. */
function composedText(fact: Fact, typed: string | number | undefined, locale: Locale): string {
  const value = fact.decimal ?? fact.value;
  if (value === null && typed !== undefined) return withMinus(`${typed}${fact.unit ?? ''}`);
  if (value === null || decimalOf(value) === null) return withMinus(String(value ?? fact.text));
  return quantityText(String(value), fact.unit, fact.qualifier, locale);
}

/** Qualifier, digits and unit, in the manner of the unit's language: "约400名", "more than 1,200 members". */
export function quantityText(decimal: string, unit: string | null, qualifier: Qualifier, locale: Locale): string {
  const manner = mannerOf(unit, locale);
  const digits = isPercentUnit(unit) ? plain(decimal) : digitsText(decimal, manner);
  const gap = manner === 'zh' || unit === null || isPercentUnit(unit) ? '' : ' ';
  return withMinus(`${QUALIFIER_WORDS[manner][qualifier]}${digits}${gap}${unit ?? ''}`);
}

/** A counted noun tells its language; symbols such as km belong to both. */
function mannerOf(unit: string | null, locale: Locale): Locale {
  if (unit === null) return locale;
  if (/\p{Script=Han}/u.test(unit)) return 'zh';
  return /[A-Za-z]{4}/.test(unit) ? 'en' : locale;
}

const plain = (decimal: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(decimal) ? decimal : new Decimal(decimal).toFixed();

/** The exact value, never rounded. zh: 万 and 亿 where at most two decimals remain; en: thousands commas. */
export function digitsText(decimal: string, locale: Locale): string {
  const digits = plain(decimal);
  if (locale === 'en') return grouped(digits);
  const value = new Decimal(digits);
  for (const [size, word] of [
    [HUNDRED_MILLION, '亿'],
    [TEN_THOUSAND, '万'],
  ] as const) {
    const shifted = value.div(size);
    if (value.abs().gte(size) && shifted.decimalPlaces() <= 2) return `${shifted.toFixed()}${word}`;
  }
  return digits;
}

export function isShareUnit(unit: string | null): boolean {
  return unit === '%' || unit === '％';
}

/** Units that follow their digits without a blank in every language. */
export function isPercentUnit(unit: string | null): boolean {
  return isShareUnit(unit) || unit === '‰';
}

/** U+2212 for a hyphen right before a digit at the start or after a blank or bracket. */
export function withMinus(text: string): string {
  return text.replace(/(^|[\s(（])-(?=\d)/g, `$1${MINUS}`);
}

/** One magnitude for all ticks of an axis. */
export interface Magnitude {
  readonly size: number;
  /** Goes before the unit in zh ("万名"), in brackets with it in en ("million members"). */
  readonly word: string;
}

export function magnitudeOf(largest: number, locale: Locale): Magnitude {
  const steps: readonly Magnitude[] =
    locale === 'zh'
      ? [
          { size: 1e8, word: '亿' },
          { size: 1e4, word: '万' },
        ]
      : [
          { size: 1e9, word: 'billion' },
          { size: 1e6, word: 'million' },
        ];
  return steps.find(({ size }) => Math.abs(largest) >= size) ?? { size: 1, word: '' };
}

/** A tick in the axis's magnitude: exact, real minus sign, thousands commas in English. */
export function tickText(value: number, magnitude: Magnitude, locale: Locale): string {
  const digits = new Decimal(value).div(magnitude.size).toFixed();
  return withMinus(locale === 'en' ? grouped(digits) : digits);
}

/** What stands at the end of the axis: "万名", "million members", "%". */
export function axisUnitText(unit: string | null, magnitude: Magnitude, locale: Locale): string {
  if (locale === 'zh') return `${magnitude.word}${unit ?? ''}`;
  return [magnitude.word, unit ?? ''].filter((part) => part !== '').join(' ');
}
