import type { QuantityAt } from '../language.ts';

/** What joins the dates of a list. A comma ends a clause, and what follows it may be of another year. */
const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及', '或']);
const SAYS_YEAR = /(?:^|[^半])年/;
/** 明年一季度招标，二季度开工: a later part of the year that the next clause of the sentence names. */
const IS_PART = /^(?:第?[一二三四1-4]季度|[上下]半年)$/;
const ENDS_IN_PART = /(?:季度|[上下]半年)$/;
const GOES_ON = /^[^。；！？：，\n]{0,18}，[^。；！？：，\n]{0,4}$/;
/** As long as `GOES_ON` can be. */
const NEAR = 23;

/** Begins with a month, a quarter or a half, and names no year. */
const SAYS_NONE = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|^(?:第?[一二三四1-4]季度|[上下]半年)/;

const yearOf = ({ value, high }: QuantityAt): string | null => {
  const iso = high ?? value;
  return typeof iso === 'string' ? iso.slice(0, 4) : null;
};
const monthOf = ({ value, low }: QuantityAt): string => String(low ?? value).slice(5, 7);

const inYear = <T>(iso: T, year: string): T | string => (typeof iso === 'string' ? year + iso.slice(4) : iso);

/** 2023年3月和5月, 去年一季度、三季度: a date without year has that of the one it is listed behind. Looks at neighbours only. */
export function withListedYears(text: string, found: readonly QuantityAt[]): readonly QuantityAt[] {
  let before: QuantityAt | null = null;
  let year: string | null = null;
  return found.map((quantity) => {
    if (quantity.kind !== 'date') return quantity;
    const isListed = before !== null && year !== null && isBehind(text, before, quantity);
    const read: QuantityAt = isListed && year !== null ? dated(quantity, year) : quantity;
    if (!isListed) year = SAYS_YEAR.test(quantity.text) ? yearOf(quantity) : null;
    before = read;
    return read;
  });
}

function isBehind(text: string, before: QuantityAt, quantity: QuantityAt): boolean {
  if (quantity.start - before.end > NEAR || !SAYS_NONE.test(quantity.text)) return false;
  const between = text.slice(before.end, quantity.start);
  const [month, next] = [monthOf(before), monthOf(quantity)];
  // 2024年、一季度: a whole year, and the quarter that was reported last.
  if (month === '' || next < month) return false;
  if (JOINTS.has(between)) return true;
  return next > month && ENDS_IN_PART.test(before.text) && IS_PART.test(quantity.text) && GOES_ON.test(between);
}

const dated = (quantity: QuantityAt, year: string): QuantityAt => ({
  ...quantity,
  value: inYear(quantity.value, year),
  low: inYear(quantity.low, year),
  high: inYear(quantity.high, year),
});
