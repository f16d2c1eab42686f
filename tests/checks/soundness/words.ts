import type { Dice } from './random.ts';

export type Tongue = 'zh' | 'en';

/** A figure with its qualifier, and every whole number that the words admit, written out one by one. */
export interface Word {
  /** How it stands in a text before its unit: "超过30" with 人, "more than 30" with "people". */
  readonly write: (unit: string) => string;
  readonly admits: readonly number[];
}

/** No figure of these stories means a number above this one, unless its words leave the top open. */
export const LIMIT = 160;

const range = (low: number, high: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(high, LIMIT) - Math.max(0, low) + 1) }, (_, at) => Math.max(0, low) + at);

/** One unit of the last digit that counts: 30 → 10, 37 → 1, 100 → 100. */
export function digitUnit(n: number): number {
  let unit = 1;
  while (n > 0 && n % (unit * 10) === 0) unit *= 10;
  return unit;
}

type Writer = (n: number) => Word;

const plainly =
  (zh: string, en: string, admits: (n: number) => readonly number[]) =>
  (tongue: Tongue): Writer =>
  (n) => ({
    write: (unit) => (tongue === 'zh' ? `${zh}${n}${unit}` : `${en}${n} ${unit}`),
    admits: admits(n),
  });

const exact = plainly('', '', (n) => [n]);
/** With the bounds that docs give these words: half a unit either way, below only, or up to the next unit. */
const about = plainly('约', 'about ', (n) => range(Math.ceil(n - digitUnit(n) / 2), Math.floor(n + digitUnit(n) / 2)));
const nearly = plainly('近', 'nearly ', (n) => range(Math.ceil(n - digitUnit(n) / 2), n - 1));
const more = plainly('超过', 'more than ', (n) => range(n + 1, LIMIT));
const atLeast = plainly('不少于', 'at least ', (n) => range(n, LIMIT));
const atMost = plainly('不超过', 'at most ', (n) => range(0, n));
const fewer = plainly('不足', 'fewer than ', (n) => range(0, n - 1));

const somewhatMore: Writer = (n) => ({
  write: (unit) => `${n}余${unit}`,
  admits: range(n, n + digitUnit(n) - 1),
});

/** Words for a number that may or may not be within them; `near` is the truth when a story was made from one. */
export function wordFor(dice: Dice, tongue: Tongue, near: number): Word {
  const choice = dice.whole(0, 11);
  const tens = Math.max(10, Math.round((near + dice.whole(-4, 4)) / 10) * 10);
  if (choice <= 5) return exact(tongue)(near);
  if (choice === 6) return about(tongue)(tens);
  if (choice === 7) return nearly(tongue)(tens);
  if (choice === 8) return tongue === 'zh' ? somewhatMore(tens) : more(tongue)(tens);
  if (choice === 9) return more(tongue)(Math.max(1, near - dice.whole(0, 3)));
  if (choice === 10) return (dice.whole(0, 1) === 0 ? atLeast : fewer)(tongue)(Math.max(2, near + dice.whole(-2, 2)));
  return atMost(tongue)(Math.max(1, near + dice.whole(-1, 3)));
}

/** A percentage as written, and whether 100·part ÷ whole lies within its words; whole numbers alone are compared. */
export interface PercentWord {
  readonly text: string;
  readonly admits: (part: number, whole: number) => boolean;
}

/** |100·part/whole − scaled/10^places| ≤ half of the last digit, ends included. */
const roundsTo = (part: number, whole: number, scaled: number, scale: number): boolean =>
  whole > 0 && 2 * Math.abs(100 * scale * part - scaled * whole) <= whole;

export function percentFor(dice: Dice, tongue: Tongue, part: number, whole: number): PercentWord {
  const places = dice.whole(0, 2);
  const scale = 10 ** places;
  const scaled = Math.max(0, Math.round((100 * scale * part) / Math.max(1, whole)) + (dice.whole(0, 7) === 0 ? 1 : 0));
  const digits = (scaled / scale).toFixed(places);
  const is = (more: string, fewer: string): PercentWord[] => [
    { text: `${more}${digits}%`, admits: (a, b) => b > 0 && 100 * scale * a > scaled * b },
    { text: `${fewer}${digits}%`, admits: (a, b) => b > 0 && 100 * scale * a < scaled * b },
  ];
  const choice = dice.whole(0, 7);
  if (choice <= 1 && scaled > 0)
    return (tongue === 'zh' ? is('超过', '不足') : is('more than ', 'less than '))[choice]!;
  return { text: `${digits}%`, admits: (a, b) => roundsTo(a, b, scaled, scale) };
}
