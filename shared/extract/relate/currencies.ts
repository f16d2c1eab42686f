import { type Item, oncePerItem } from './text-view.ts';

/** Names of money that the packs count like any noun ("5 billion rupiah"). */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Indonesian )?rupiahs?$|^印尼盾$/i, 'IDR'],
  [/^(?:Swiss )?francs?$|^瑞士法郎$|^瑞郎$/i, 'CHF'],
  [/^(?:Indian )?rupees?$|^(?:印度)?卢比$/i, 'INR'],
  [/^(?:Thai )?baht$|^泰铢$/i, 'THB'],
  [/^ringgits?$|^(?:马来西亚)?(?:令吉|林吉特)$/i, 'MYR'],
  [/^(?:Vietnamese )?dongs?$|^越南盾$/i, 'VND'],
  [/^(?:Turkish )?liras?$|^(?:土耳其)?里拉$/i, 'TRY'],
  [/^(?:South African )?rands?$|^(?:南非)?兰特$/i, 'ZAR'],
  [/^(?:Brazilian )?reais$|^(?:巴西)?雷亚尔$/i, 'BRL'],
  [/^(?:Swedish )?kronor$|^瑞典克朗$/i, 'SEK'],
  [/^Norwegian kroner$|^挪威克朗$/i, 'NOK'],
  [/^Danish kroner$|^丹麦克朗$/i, 'DKK'],
  [/^(?:Polish )?zlotys?$|^(?:波兰)?兹罗提$/i, 'PLN'],
  [/^(?:UAE )?dirhams?$|^(?:阿联酋)?迪拉姆$/i, 'AED'],
  [/^(?:Saudi )?riyals?$|^(?:沙特)?里亚尔$/i, 'SAR'],
  [/^(?:Russian )?(?:roubles?|rubles?)$|^(?:俄罗斯)?卢布$/i, 'RUB'],
  [/^(?:South Korean )?won$|^韩元$|^韩币$/i, 'KRW'],
  [/^(?:Japanese )?yen$|^日元$|^日圆$/i, 'JPY'],
];

/** The ISO 4217 code of a sum of money, from the fact or from the noun behind its number; null for other numbers. */
export const currencyOf = oncePerItem(readCurrency);

function readCurrency({ fact, tail }: Item): string | null {
  if (fact.currency !== null) return fact.currency;
  const noun = /^ ?((?:[A-Z][a-z]+ ){0,2}[a-z]+)\b/.exec(tail)?.[1] ?? '';
  const bare = noun.split(' ').at(-1)!;
  return codeOf(fact.unit ?? '') ?? codeOf(noun) ?? codeOf(bare);
}

/** A text has few nouns behind its numbers; a hostile one cannot fill the memory with them. */
const MOST_NAMES = 2000;
const CODES = new Map<string, string | null>([['', null]]);

function codeOf(name: string): string | null {
  const known = CODES.get(name);
  if (known !== undefined) return known;
  const code = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  if (CODES.size < MOST_NAMES) CODES.set(name, code);
  return code;
}

interface Era {
  readonly until: number;
  readonly rates: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * Yuan for one unit of each currency: lowest and highest monthly mean in each span of years (People's Bank of China
 * central parity and cross rates, rounded outwards). They find slips, not stale rates.
 */
const ERAS: readonly Era[] = [
  {
    until: 2007,
    rates: {
      ...{ CNY: [1, 1], USD: [7.2, 8.3], EUR: [9.4, 11.2], GBP: [13.8, 16], JPY: [0.06, 0.08], HKD: [0.92, 1.07] },
      ...{ KRW: [0.0072, 0.0087], TWD: [0.22, 0.27], AUD: [5.7, 6.9], CAD: [6.1, 7.8], SGD: [4.7, 5.3] },
      ...{ CHF: [6, 7], INR: [0.165, 0.195], RUB: [0.27, 0.31], THB: [0.19, 0.25], IDR: [0.00075, 0.00092] },
      ...{ MYR: [2, 2.4], VND: [0.00044, 0.00054], TRY: [4.8, 6.3], ZAR: [1, 1.4], BRL: [2.8, 4.4], SEK: [1, 1.2] },
      ...{ NOK: [1.1, 1.4], DKK: [1.25, 1.5], PLN: [2.3, 3.1], AED: [1.95, 2.26], SAR: [1.92, 2.21] },
    },
  },
  {
    until: 2013,
    rates: {
      ...{ CNY: [1, 1], USD: [6.05, 7.3], EUR: [7.6, 11.3], GBP: [9, 14.6], JPY: [0.058, 0.088], HKD: [0.77, 0.94] },
      ...{ KRW: [0.0044, 0.0079], TWD: [0.19, 0.24], AUD: [4.1, 7], CAD: [5.3, 7.4], SGD: [4.4, 5.4] },
      ...{ CHF: [5.8, 8.6], INR: [0.09, 0.19], RUB: [0.17, 0.31], THB: [0.18, 0.24], IDR: [0.0005, 0.0008] },
      ...{ MYR: [1.8, 2.3], VND: [0.00028, 0.00046], TRY: [2.8, 6], ZAR: [0.58, 1.1], BRL: [2.5, 4.4] },
      ...{ SEK: [0.74, 1.2], NOK: [0.95, 1.4], DKK: [1.02, 1.5], PLN: [1.8, 3.4], AED: [1.64, 2], SAR: [1.61, 1.95] },
    },
  },
  {
    until: 2019,
    rates: {
      ...{ CNY: [1, 1], USD: [6.05, 7.2], EUR: [6.5, 8.8], GBP: [8.2, 10.7], JPY: [0.048, 0.07], HKD: [0.77, 0.93] },
      ...{ KRW: [0.005, 0.0066], TWD: [0.18, 0.25], AUD: [4.4, 6.1], CAD: [4.5, 6], SGD: [4.3, 5.2] },
      ...{ CHF: [6, 7.4], INR: [0.088, 0.116], RUB: [0.075, 0.2], THB: [0.17, 0.24], IDR: [0.00043, 0.00062] },
      ...{ MYR: [1.45, 2.05], VND: [0.00026, 0.00032], TRY: [1, 3.1], ZAR: [0.4, 0.64], BRL: [1.5, 3] },
      ...{ SEK: [0.68, 1], NOK: [0.68, 1.1], DKK: [0.86, 1.2], PLN: [1.5, 2.2], AED: [1.63, 2], SAR: [1.6, 1.95] },
    },
  },
  {
    until: Number.POSITIVE_INFINITY,
    rates: {
      ...{ CNY: [1, 1], USD: [6.2, 7.4], EUR: [6.6, 8.6], GBP: [7.6, 10.1], JPY: [0.042, 0.07], HKD: [0.79, 0.95] },
      ...{ KRW: [0.0045, 0.0064], TWD: [0.19, 0.26], AUD: [4.1, 5.4], CAD: [4.6, 5.7], SGD: [4.5, 5.8] },
      ...{ CHF: [6.5, 9.3], INR: [0.074, 0.1], RUB: [0.055, 0.13], THB: [0.16, 0.24], IDR: [0.0004, 0.00053] },
      ...{ MYR: [1.4, 1.8], VND: [0.00026, 0.00031], TRY: [0.15, 1.3], ZAR: [0.34, 0.54], BRL: [1.1, 1.6] },
      ...{ SEK: [0.6, 0.82], NOK: [0.58, 0.82], DKK: [0.87, 1.2], PLN: [1.4, 2.05], AED: [1.68, 2.03] },
      ...{ SAR: [1.64, 1.99] },
    },
  },
];

/** Yuan for one unit, lowest and highest, in the years given; in all years where none is. Null for unknown money. */
export function yuanFor(code: string, years: readonly number[]): readonly [number, number] | null {
  const eras = years.length === 0 ? ERAS : years.map((year) => ERAS.find(({ until }) => year <= until)!);
  const bands = eras.map(({ rates }) => rates[code]).filter((band) => band !== undefined);
  if (bands.length === 0) return null;
  return [Math.min(...bands.map(([low]) => low)), Math.max(...bands.map(([, high]) => high))];
}
