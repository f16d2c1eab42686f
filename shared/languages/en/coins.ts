import type { Amount } from './amounts.ts';
import type { Counted } from './counted-unit.ts';
import { readNumeral } from './numerals.ts';
import { wordAfter, wordAt } from './words.ts';

const COINS: ReadonlySet<string> = new Set('cents cent pence penny kopecks'.split(' '));

/** "three dollars and fifty cents": the coins belong to the same amount. Null where none follow. */
export function withCoins(text: string, amount: Amount, counted: Counted): { amount: Amount; counted: Counted } | null {
  const whole = amount.decimal;
  if (counted.kind !== 'money' || COINS.has(counted.unit?.toLowerCase() ?? '') || whole === null || /\D/.test(whole))
    return null;
  const joint = [' and ', ', ', ' '].find((words) => text.startsWith(words, counted.end));
  const from = joint === undefined ? -1 : counted.end + joint.length;
  const cents = from < 0 ? null : readNumeral(text, from);
  const count = Number(cents?.decimal ?? Number.NaN);
  const coin = cents === null ? null : (wordAfter(text, cents.end) ?? wordAt(text, cents.end));
  const isCoin = coin !== null && (COINS.has(coin.lower) || coin.text === 'p');
  if (coin === null || !isCoin || !(Number.isInteger(count) && count > 0 && count < 100)) return null;
  const decimal = `${whole}.${String(count).padStart(2, '0')}`;
  return {
    amount: { ...amount, decimal, step: '0.01', rules: [...amount.rules, 'small-coin'] },
    counted: { ...counted, end: coin.end },
  };
}
