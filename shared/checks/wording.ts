import type { Decimal } from 'decimal.js';
import type { Interval } from '../extract/interval.ts';
import type { Item, Tongue } from '../extract/relate/text-view.ts';

/** The words of a finding in the language of its article. */
export const say = (lang: Tongue, zh: string, en: string): string => (lang === 'zh' ? zh : en);

/** A computed number: plain, at most four decimals, no zeros at the end. */
export function plain(value: Decimal): string {
  if (!value.isFinite()) return value.gt(0) ? '∞' : '−∞';
  return value.toDecimalPlaces(4).toFixed().replace(/^-/, '−');
}

/** What a magnitude is worth that numbers are written in: 6.9亿元, "$3.2 million". */
const MAGNITUDES: Readonly<Record<string, string>> = {
  万亿: '1e12',
  亿: '1e8',
  万: '1e4',
  trillion: '1e12',
  billion: '1e9',
  million: '1e6',
};

/** A number with the unit of another, and in its magnitude. */
export const like = (value: Decimal, item: Item): string => {
  const unit = item.fact.unit ?? '';
  const written = magnitudeLike(value, item.fact.text);
  if (/^[$£€¥￥]|\$$/.test(unit)) return `${unit}${written}`;
  return written + (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);
};

function magnitudeLike(value: Decimal, text: string): string {
  const word = /万亿|[亿万]|\b(?:trillion|billion|million)\b/i.exec(text)?.[0].toLowerCase();
  const size = word === undefined ? undefined : MAGNITUDES[word];
  if (size === undefined) return plain(value);
  const scaled = value.div(size);
  // Small beside its magnitude, a number is read more easily in full.
  if (scaled.abs().lt('0.01')) return plain(value);
  return `${plain(scaled.toDecimalPlaces(2))}${/[a-z]/.test(word!) ? ' ' : ''}${word}`;
}

/** What a qualified or rounded figure can be: "118", "29.5–30.5", "> 21000". */
export function rangeText({ low, high, lowClosed, highClosed }: Interval): string {
  if (low.eq(high)) return plain(low);
  if (!high.isFinite()) return `${lowClosed ? '≥' : '>'} ${plain(low)}`;
  if (!low.isFinite()) return `${highClosed ? '≤' : '<'} ${plain(high)}`;
  return `${plain(low)}–${plain(high)}`;
}

export const quoted = (item: Item): string => item.fact.text;

/** What a figure stands for: "18.5%，即18.45–18.55". Its words alone where they say it already, or it has no interval. */
export function rangeLine(item: Item): string {
  const range = item.range === null ? '' : rangeText(item.range);
  return quoted(item).startsWith(range)
    ? quoted(item)
    : `${quoted(item)}${say(item.sentence.lang, '，即', ', that is ')}${range}`;
}

/** "345 − 320 = 25". */
export function differenceText(a: Item, b: Item): string {
  if (a.value === null || b.value === null) return `${quoted(a)} > ${quoted(b)}`;
  return `${plain(a.value)} − ${plain(b.value)} = ${plain(a.value.minus(b.value))}`;
}
