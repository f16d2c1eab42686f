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

/** A number with the unit of another. */
export const like = (value: Decimal, item: Item): string => {
  const unit = item.fact.unit ?? '';
  if (/^[$£€¥￥]|\$$/.test(unit)) return `${unit}${plain(value)}`;
  return plain(value) + (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);
};

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
