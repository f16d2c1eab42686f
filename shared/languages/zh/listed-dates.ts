import type { QuantityAt } from '../language.ts';

/** What joins the dates of a list. A comma ends a clause, and what follows it may be of another year. */
const JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '以及', '或']);
const SAYS_YEAR = /(?:^|[^半])年/;
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
  let last: QuantityAt | null = null;
  let year: string | null = null;
  return found.map((quantity) => {
    const carried = year;
    const before = last;
    last = quantity;
    year = null;
    if (quantity.kind !== 'date') return quantity;
    const named = SAYS_YEAR.test(quantity.text);
    if (named) year = yearOf(quantity);
    if (named || carried === null || before === null || !SAYS_NONE.test(quantity.text)) return quantity;
    const isListed =
      quantity.start - before.end <= 2 &&
      JOINTS.has(text.slice(before.end, quantity.start)) &&
      // 2024年、一季度: a whole year, and the quarter that was reported last.
      monthOf(before) !== '' &&
      monthOf(quantity) >= monthOf(before);
    if (!isListed) return quantity;
    year = carried;
    const { value, low, high } = quantity;
    last = { ...quantity, value: inYear(value, carried), low: inYear(low, carried), high: inYear(high, carried) };
    return last;
  });
}
