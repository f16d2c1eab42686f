import { type Word, wordAfter } from './words.ts';

const pairs = (cells: string): readonly (readonly [string, string])[] =>
  cells.split(', ').map((cell) => {
    const [first = '', second = first] = cell.split(' ');
    return [first, second] as const;
  });

/**
 * Currency signs, longest first, and their ISO 4217 codes. A bare $ is taken for the US dollar. Y= and PS are what feeds
 * without ¥ and £ write for them.
 */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = pairs(
  'HK$ HKD, NT$ TWD, US$ USD, $US USD, AU$ AUD, CA$ CAD, NZ$ NZD, $NZ NZD, A$ AUD, $A AUD, C$ CAD, SFr CHF, S$ SGD, R$ BRL, RMB CNY, RM MYR, ' +
    'CNY, USD, EUR, GBP, JPY, AUD, CAD, NZD, SGD, CHF, HKD, INR, KRW, BRL, ZAR, SEK, NOK, DKK, ' +
    'Y= JPY, PS GBP, $ USD, 元 CNY, £ GBP, € EUR, ¥ CNY, ￥ CNY, ₹ INR, Rs INR, ₽ RUB, ₺ TRY, ₩ KRW, ₡ CRC, ₾ GEL, ₭ LAK, ₿ XBT, ₴ UAH, ₦ NGN, ₫ VND, ₱ PHP, ₪ ILS, ₸ KZT, ฿ THB, ரூ LKR',
);

/** PS6m and PS21,700 are pounds, a PS5 is not. */
export const isPoundOfFeed = (text: string, at: number): boolean =>
  /^PS\d{1,3}(?:,\d{3}|(?:\.\d{1,3})?(?:m|bn|tn| million| billion)(?![A-Za-z]))/.test(text.slice(at, at + 18));

/** Signs that may stand behind a number: 10 €, 100₾. */
const BEHIND = new Map(CURRENCY_SIGNS.filter(([sign]) => !/^[A-Za-z]/.test(sign)));

/** Whether a number follows that the sign may belong to: "3 $5 bills"; in "10 $ 30 $" that one has its own. */
function isInFront(text: string, at: number, sign: string): boolean {
  const number = /^ ?\.?\d[\d.,]{0,12}/.exec(text.slice(at, at + 16));
  return number !== null && !text.slice(at + number[0].length, at + number[0].length + 3).startsWith(` ${sign}`);
}

/** The sign behind a number that ends at `at`, with or without a blank; null where it stands in front of the next number. */
export function signBehind(text: string, at: number): { sign: string; code: string; end: number } | null {
  const from = text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at;
  for (const length of [2, 1]) {
    const sign = text.slice(from, from + length);
    const code = BEHIND.get(sign);
    const end = from + sign.length;
    if (code !== undefined && !isInFront(text, end, sign)) return { sign, code, end };
  }
  return null;
}

const words = (rows: string): readonly (readonly [word: string, code: string])[] =>
  rows.split(', ').flatMap((row) => {
    const [code = '', ...names] = row.split(' ');
    return names.map((name) => [name, code === '-' ? '' : code] as const);
  });

/** Words for money by ISO 4217; empty where the word leaves open whose money it is. */
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  words(
    'CNY yuan renminbi rmb cny, USD dollar dollars usd, EUR euro euros eur, GBP pounds gbp, JPY yen jpy, INR rupees inr, KRW won, RUB roubles rubles ruble rouble, CHF francs chf, ' +
      'AUD aud, CAD cad, HKD hkd, SGD sgd, NZD nzd, THB baht, VND dong, IDR rupiah, MYR ringgit, PHP php, TRY lira liras, ILS shekel shekels, ZAR rand, NGN naira, KES shillings, GHS cedis cedi, - kwacha, - birr, BDT taka, BWP pula, AOA kwanza, ' +
      'UAH hryvnia hryvnias hryvnya, PLN zloty zlotys, HUF forint forints, CZK koruna korunas, RON lei, BGN leva, GEL lari, LAK kip, KZT tenge, PKR pkr, BRL reais, NLG guilders guilder, ESP pesetas peseta, ITL lire, DEM deutschmarks deutschemarks, ' +
      'FIM markka markkaa, PTE escudos, GRD drachmas, ATS schillings, SAR riyals riyal, AED dirhams dirham, IRR rials rial, KWD dinars dinar, XBT bitcoin bitcoins btc, - krona kronor krone kroner, - pesos peso, ' +
      // Whose cents and pence they are, and that they are hundredths, the word does not say.
      '- cents cent pence penny satoshi satoshis',
  ),
);

/** Whose money: the adjective in front of the word, by ISO 4217 of each word that it may stand before. */
const NATIONS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  (
    'us:USD dollar, american:USD dollar, australian:AUD dollar, canadian:CAD dollar, singapore:SGD dollar, singaporean:SGD dollar, taiwan:TWD dollar, taiwanese:TWD dollar, jamaican:JMD dollar, namibian:NAD dollar, fijian:FJD dollar, ' +
    'british:GBP pound, sterling:GBP pound, egyptian:EGP pound, lebanese:LBP pound, syrian:SYP pound, sudanese:SDG pound, irish:IEP pound, chinese:CNY yuan renminbi, japanese:JPY yen, indian:INR rupee, pakistani:PKR rupee, nepalese:NPR rupee, ' +
    'indonesian:IDR rupiah rupee, swiss:CHF franc, french:FRF franc, belgian:BEF franc, congolese:CDF franc, rwandan:RWF franc, danish:DKK krone kroner crown, norwegian:NOK krone kroner crown, swedish:SEK krona kronor crown, icelandic:ISK krona kronur crown, ' +
    'czech:CZK koruna crown, turkish:TRY lira, italian:ITL lira lire, polish:PLN zloty, hungarian:HUF forint, romanian:RON lei leu, russian:RUB rouble ruble, belarusian:BYN rouble ruble, ukrainian:UAH hryvnia, mexican:MXN peso, chilean:CLP peso, ' +
    'argentine:ARS peso, argentinian:ARS peso, colombian:COP peso, philippine:PHP peso, cuban:CUP peso, brazilian:BRL real reais, thai:THB baht, vietnamese:VND dong, malaysian:MYR ringgit, korean:KRW won, nigerian:NGN naira, ghanaian:GHS cedi, ' +
    'kenyan:KES shilling, ugandan:UGX shilling, tanzanian:TZS shilling, israeli:ILS shekel, saudi:SAR riyal, qatari:QAR riyal, iranian:IRR rial, iraqi:IQD dinar, kuwaiti:KWD dinar, jordanian:JOD dinar, serbian:RSD dinar, emirati:AED dirham, moroccan:MAD dirham, ' +
    'finnish:FIM markka, dutch:NLG guilder, german:DEM mark, spanish:ESP peseta, portuguese:PTE escudo, georgian:GEL lari, kazakh:KZT tenge'
  )
    .split(', ')
    .map((row) => {
      const [nation = '', money = ''] = row.split(':');
      const [code = '', ...names] = money.split(' ');
      return [nation, new Map(names.map((name) => [name, code]))] as const;
    }),
);
/** Of two words: Hong Kong dollars, New Zealand dollars. */
const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['hong kong', 'HKD'],
  ['new zealand', 'NZD'],
  ['new taiwan', 'TWD'],
]);

export interface Currency {
  /** As written: "Swiss francs", "US dollars", "yen". */
  readonly end: number;
  readonly code: string | null;
}

/** The money that `word` begins behind a number: "yen", "US dollars", "Hong Kong dollars"; null where it is none. */
export function readCurrencyWord(text: string, word: Word): Currency | null {
  const plain = CURRENCY_WORDS.get(word.lower);
  if (plain !== undefined) return { end: word.end, code: plain || null };
  const nations = NATIONS.get(word.lower);
  const money = nations === undefined && !TWO_WORD_STARTS.has(word.lower) ? null : wordAfter(text, word.end);
  if (money === null) return null;
  const code = nations?.get(money.lower) ?? nations?.get(money.lower.replace(/s$/, ''));
  if (code !== undefined) return { end: money.end, code };
  const pair = TWO_WORDS.get(`${word.lower} ${money.lower}`);
  const dollar = pair === undefined ? null : wordAfter(text, money.end);
  return pair === undefined || dollar === null || !/^dollars?$/.test(dollar.lower)
    ? null
    : { end: dollar.end, code: pair };
}

const TWO_WORD_STARTS: ReadonlySet<string> = new Set(['hong', 'new']);

/** A $ whose country stands apart: "US $5", and "hk $ 10" where the text is cut into words. */
const APART: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['HK', 'HKD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['NT', 'TWD'],
  ['S', 'SGD'],
]);
const APART_BEFORE = /(?:^|[ (])(U\.S\.?|u\.s\.?|US|us|HK|hk|CA|C|c|AU|au|NZ|nz|NT|nt|S) ?$/;

/** The country in front of the bare dollar sign at `at`, and where it begins; null where none stands. */
export function nationBefore(text: string, at: number): { start: number; code: string } | null {
  if (text[at] !== '$' || text[at - 1] !== ' ') return null;
  const found = APART_BEFORE.exec(text.slice(Math.max(0, at - 6), at));
  if (found === null) return null;
  const written = found[1]!;
  // "tell us $5 is enough", but "us $ 150 million".
  if (written === written.toLowerCase() && text[at + 1] !== ' ') return null;
  const code = APART.get(written.replaceAll('.', '').toUpperCase());
  return code === undefined ? null : { start: at - found[0].trimStart().replace(/^\(/, '').length, code };
}
