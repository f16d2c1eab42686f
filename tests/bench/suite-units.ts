/** Units of the suites by their names in Recognizers-Text, and every way that we may name them: as written, or by ISO 4217. */
const NAMES: Readonly<Record<string, string>> = {
  '%': '%|％|个百分点|個百分點|百分点|percentage points',
  Year: '岁|歲|周岁|年|years|year',
  Month: '个月|個月|个月大|months|month|月龄',
  Week: '周|周大|个星期|weeks|week',
  Day: '天|天大|days|day',
  F: '华氏度|°F|℉|F|华氏温度|degrees Fahrenheit|degree Fahrenheit|degrees F|Fahrenheit',
  C: '摄氏度|℃|°C|C|degrees Celsius|degrees C|deg C|deg celsius|Celsius|centigrade',
  Degree: '度|°|degrees|degree|deg|deg.',
  Dollar: 'USD|$',
  'United States dollar': 'USD',
  'Canadian dollar': 'CAD',
  'Australian dollar': 'AUD',
  'Hong Kong dollar': 'HKD',
  'New Taiwan dollar': 'TWD',
  'Chinese yuan': 'CNY',
  'Japanese yen': 'JPY',
  Euro: 'EUR',
  Pound: 'GBP|pounds|pound|lb|lbs',
  'British pound': 'GBP',
  Pence: 'pence|p',
  Penny: 'penny|pence',
  Cent: 'cents|cent',
  'Swiss franc': 'CHF',
  // Before the euro a franc may have been French, Belgian or Swiss: the word leaves it open.
  Franc: 'francs|franc|CHF|FRF',
  Peseta: 'ESP|pesetas',
  'Finnish markka': 'FIM|finnish markka|markka',
  'Netherlands guilder': 'NLG|dutch guilders|guilders',
  Rupee: 'INR|rupees',
  'Sri Lankan rupee': 'LKR',
  'Turkish lira': 'TRY',
  'Nigerian naira': 'NGN',
  'Costa Rican colón': 'CRC',
  'Georgian lari': 'GEL',
  'Lao kip': 'LAK',
  Sen: 'sen',
  Bitcoin: 'BTC|XBT|bitcoins|bitcoin',
  Satoshi: 'satoshis|satoshi',
  Milliliter: 'ml|毫升',
  Inch: 'inch|inches|in',
  Foot: 'foot|feet|ft',
  Mile: 'mile|miles',
  'Mile per hour': 'mph|miles per hour',
  Meter: 'm|米|metre|metres|meter|meters',
  Decimeter: 'dm|分米',
  Centimeter: 'cm|厘米|公分',
  Millimeter: 'mm|毫米',
  Jin: '斤',
  Liang: '两',
  Gram: 'g|克|gram|grams|gramme|grammes',
  Microgram: 'mcg|µg|μg|微克|microgram|micrograms|microgramme|microgrammes',
  Kilobit: '千比特|kb',
  Megabit: 'mb|兆比特',
  Kilobyte: '千字节|KB',
  Megabyte: 'MB|兆字节',
  Hertz: 'Hz|赫兹|赫',
  Megahertz: 'MHz|兆赫|兆赫兹',
  Kilowatt: 'kW|千瓦',
  Kilocalorie: '千卡|大卡',
  Tablespoon: 'tablespoon|tablespoons',
  Teaspoon: 'teaspoon|teaspoons',
  Cup: 'cup|cups',
  Turn: 'turn|turns',
  Radian: 'rad',
  'Kilometer per hour': 'kph|kmh|kmph|km per h|km per hr|kilometres per hour|kilometers per hour',
  Kilometer: 'km|公里|千米|kilometre|kilometres|kilometer|kilometers',
  'Square kilometer': 'km2|km²|sq km|square kilometres|square kilometers',
  'Square meter': '平方米|m²|m2|sq m|square metres|square meters',
  'Cubic foot': 'cubic feet|cubic foot|cu ft',
  Acre: 'acre|acres',
  Mu: '亩',
  Kilogram: 'kg|公斤|千克',
  Ton: '吨|ton|tons|tonne|tonnes',
  'Metric ton': 'metric tons|metric ton|tonnes|tonne',
  Ounce: 'ounce|ounces|oz',
  Gallon: 'gallon|gallons',
  Barrel: 'barrel|barrels',
  Bit: 'bit|bits',
};

const sets = new Map(
  Object.entries(NAMES).map(([name, ways]) => [
    name,
    new Set([name, ...ways.split('|')].map((way) => way.toLowerCase())),
  ]),
);

/** Whether `unit` is what the suite calls `name`. A rate's base may be left out: "barrels a day" are barrels. */
export function isSameUnit(name: string, unit: string | null): boolean {
  const ways = sets.get(name);
  if (unit === null || ways === undefined) return unit?.toLowerCase() === name.toLowerCase();
  const lower = unit.toLowerCase();
  return ways.has(lower) || (!/ per /i.test(name) && ways.has(lower.split(' per ')[0]!));
}

export const isAgeUnit = (unit: string | null): boolean => /^(?:周?[岁歲]|个月大|天大|周大|月龄)$/.test(unit ?? '');
export const isTemperatureUnit = (unit: string | null): boolean =>
  unit !== null && ['F', 'C', 'Degree'].some((name) => isSameUnit(name, unit));
export const isMoneyUnit = (unit: string | null): boolean =>
  unit !== null && ['Cent', 'Pence', 'Penny', 'Franc'].some((name) => isSameUnit(name, unit));
