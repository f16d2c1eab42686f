/** Units by one name, so that 公里, km and "Kilometer" are the same. Only units that some rival names are listed. */

const NAMES: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', 'percent', 'per cent', 'pc'],
  CNY: ['元', '人民币', 'Chinese yuan', 'yuan', 'RMB', '¥'],
  USD: ['$', 'US$', '美元', 'dollar', 'dollars', 'US dollars', 'United States dollar', 'US dollar'],
  EUR: ['€', '欧元', 'euro', 'euros'],
  GBP: ['£', '英镑', 'pound sterling', 'British pound', 'pounds sterling'],
  JPY: ['日元', 'Japanese yen', 'yen'],
  HKD: ['港元', '港币', 'Hong Kong dollar'],
  kilometre: ['公里', '千米', 'km', 'kilometer', 'kilometre', 'kilometers', 'kilometres'],
  metre: ['米', 'm', 'meter', 'metre', 'meters', 'metres'],
  centimetre: ['厘米', 'cm', 'centimeter', 'centimetre', 'centimeters', 'centimetres'],
  mile: ['英里', 'mile', 'miles'],
  'square-metre': ['平方米', 'square meter', 'square metre', 'square meters', 'square metres', 'sq m'],
  'square-kilometre': [
    '平方公里',
    '平方千米',
    'square kilometer',
    'square kilometre',
    'square kilometers',
    'square kilometres',
  ],
  hectare: ['公顷', 'hectare', 'hectares'],
  acre: ['英亩', 'acre', 'acres'],
  mu: ['亩'],
  tonne: ['吨', 'tonne', 'tonnes', 'ton', 'tons', 'metric ton'],
  kilogram: ['公斤', '千克', 'kg', 'kilogram', 'kilograms'],
  gram: ['克', 'g', 'gram', 'grams'],
  celsius: ['摄氏度', '℃', 'C', '°C', 'degrees Celsius', 'degree celsius'],
  litre: ['升', 'liter', 'litre', 'liters', 'litres'],
  year: ['年', '岁', '周岁', 'year', 'years', 'Y', 'years old', 'year-old'],
  month: ['个月', '月', 'month', 'months', 'MON'],
  week: ['周', '星期', '个星期', 'week', 'weeks', 'W'],
  day: ['天', '日', 'day', 'days', 'D'],
  hour: ['小时', '个小时', 'hour', 'hours', 'hr', 'hrs', 'h'],
  minute: ['分钟', '分', 'minute', 'minutes', 'min', 'mins', 'M'],
  second: ['秒', '秒钟', 'second', 'seconds', 'sec', 'secs', 'S'],
};

const CURRENCIES = new Set(['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'HKD']);
const byName = new Map(
  Object.entries(NAMES).flatMap(([common, names]) =>
    [common, ...names].map((name) => [name.toLowerCase(), common] as const),
  ),
);

/** Null for a unit that no rival names, such as the noun that is counted. */
export function canonicalUnit(unit: string | null, currency: string | null): string | null {
  return currency ?? (unit === null ? null : (byName.get(unit.toLowerCase()) ?? null));
}

/** ISO 4217 of a unit that is money. */
export function currencyOf(unit: string): string | null {
  const common = byName.get(unit.toLowerCase());
  return common !== undefined && CURRENCIES.has(common) ? common : null;
}
