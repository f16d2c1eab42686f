import type { Numeral } from '../numeral.ts';
import type { Reading, Unit } from '../reading.ts';
import { arabicDigit } from './digits.ts';
import { readNumeral } from './numerals.ts';
import { exactly } from './reading.ts';
import { readUnit } from './units.ts';

/** Hundredths and tenths of the unit before them. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['角', 10],
  ['角钱', 10],
  ['毛', 10],
  ['毛钱', 10],
  ['分', 1],
  ['分钱', 1],
  ['美分', 1],
  ['欧分', 1],
  ['便士', 1],
  ['仙', 1],
]);

/** 五元三角, 3元2角5分, 两美元又三美分: the small coin belongs to the same amount. */
export function withSmallCoin(text: string, read: Reading): Reading {
  if (read.unit.kind !== 'money' || read.decimal === null || read.over || !/^\d{1,12}$/.test(read.decimal)) return read;
  let end = read.end;
  let hundredths = 0;
  for (let least = 100; least > 1; ) {
    const from = text[end] === '又' ? end + 1 : end;
    const numeral = readNumeral(text, text[from] === '零' && arabicDigit(text, from + 1) >= 0 ? from + 1 : from);
    const count = Number(numeral?.decimal ?? Number.NaN);
    const part = numeral === null ? null : coinAt(text, numeral.end);
    if (numeral === null || part === null || part.worth >= least || !(count > 0 && count * part.worth < least)) break;
    hundredths += count * part.worth;
    least = part.worth;
    end = numeral.end + part.length;
  }
  if (end === read.end) return read;
  const decimal = `${read.decimal}.${String(hundredths).padStart(2, '0')}`;
  return { ...read, end, decimal, step: '0.01', rules: [...read.rules, 'zh-small-coin'] };
}

function coinAt(text: string, at: number): { readonly worth: number; readonly length: number } | null {
  for (const longest of [2, 1]) {
    const coin = text.slice(at, at + longest);
    const { length } = coin;
    const worth = PARTS.get(coin);
    // 5元3分钟 is no coin.
    if (
      worth !== undefined &&
      (readUnit(text, at)?.text.length ?? length) <= length &&
      !'之析类'.includes(text[at + length] ?? '\0')
    )
      return { worth, length };
  }
  return null;
}

/** Words that say that what follows is paid: 花了三块, 只卖五块. */
const PAID =
  /(?:花费|花了|花|付了|付|只要|只需|才|卖|收费|收|赚|挣|亏|赔|省|补贴|便宜|贵|涨|跌|降|值|定价|票价|价格|价钱|每斤|一斤|一张)(?:了|你|我|他|她|您|到|至|为|是)?$/;

/** Whether a word of paying, earning or of prices ends right before `at`. */
export const isPaidBefore = (text: string, at: number): boolean => PAID.test(text.slice(Math.max(0, at - 6), at));

/** What ends an amount that is said without its last unit: 1块6一斤, 两块五。 */
const PRICE_ENDS = /^(?:$|[，。、；！？,;）)”"'/每的到至左以钱还就都]|一[斤个张份只块碗瓶公本袋盒把条两度吨升])/;

/** 1块6, 两块五: tenths of a yuan without their own word; 三块五花肉 counts pieces. */
export function readSpokenPrice(text: string, { start, end, decimal, rule }: Numeral): Reading | null {
  if (text[end] !== '块' || decimal === null || decimal.includes('.')) return null;
  const tenths = '一二三四五六七八九'.indexOf(text[end + 1] ?? '\0') + 1 || arabicDigit(text, end + 1);
  if (!(tenths > 0) || !PRICE_ENDS.test(text.slice(end + 2, end + 4))) return null;
  const unit: Unit = { text: '块', kind: 'money', currency: 'CNY' };
  const read = exactly(start, end + 2, unit, `${decimal}.${tenths}`, '0.1', 'zh-spoken-price');
  return { ...read, rules: [...read.rules, rule] };
}

/** 跌了四毛: tenths of a yuan behind a word of paying; 三毛 may be a writer. */
export const isCoin = (text: string, start: number, end: number): boolean =>
  /^毛(?:$|[，。、；！？,;”）)多左以])/.test(text.slice(end, end + 2)) && isPaidBefore(text, start);

/** 三块 is money behind a word of paying and with nothing behind it that comes in pieces. */
export function isPaid(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '块' || !/^(?:$|[，。；、！？,;多左以])/.test(text.slice(end, end + 1))) return false;
  return isPaidBefore(text, start);
}
