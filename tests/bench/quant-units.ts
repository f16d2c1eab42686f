/** Names of units in the sets, by every way that we may name them: as written, or by ISO 4217. */
const NAMES: Readonly<Record<string, string>> = {
  percentage: '%',
  'basis point': 'basis points',
  count: 'times',
  dollar: 'USD',
  euro: 'EUR',
  'pound sterling': 'GBP',
  'chinese yuan': 'CNY',
  'japanese yen': 'JPY',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'hong kong dollar': 'HKD',
  'new zealand dollar': 'NZD',
  'singaporean dollar': 'SGD',
  'malaysian ringgit': 'MYR',
  'indian rupee': 'INR',
  'danish krone': 'DKK',
  'croatian kuna': 'HRK',
  'south african rand': 'ZAR',
  'swiss franc': 'CHF',
  shekel: 'ILS',
  'south korean won': 'KRW',
  'russian ruble': 'RUB',
  'mexican peso': 'MXN',
  'brazilian real': 'BRL',
  'swedish krona': 'SEK',
  'norwegian krone': 'NOK',
  'turkish lira': 'TRY',
  'thai baht': 'THB',
  'vietnamese dong': 'VND',
  'indonesian rupiah': 'IDR',
  'new taiwan dollar': 'TWD',
  'pakistani rupee': 'PKR',
  bitcoin: 'XBT',
  'touch down': 'tds',
  'point per game': 'ppg',
  'rebound per game': 'rpg',
  'assist per game': 'apg',
  cent: 'cents',
  // Their name for what is quoted in pence, too.
  point: 'p',
  'mile per hour': 'mph|m.p.h',
  'mile per gallon': 'mpg',
  'kilometre per hour': 'km/h|km/hr|kph|kmh',
  'revolutions per minute': 'rpm',
  'megabit per second': 'mbps',
  foot: 'ft|feet',
  inch: 'inches|in|″',
  kilometre: 'km',
  metre: 'm',
  centimetre: 'cm',
  millimetre: 'mm',
  micrometre: 'μm|µm',
  nanometre: 'nm',
  'square metre': 'm2|m²|sq m|sqm|square meters',
  'square foot': 'sq ft|sqft|square feet',
  'square kilometre': 'km2|km²|sq km',
  'square mile': 'sq mi',
  hectare: 'ha',
  kilogram: 'kg|kilo|kilos',
  ounce: 'oz',
  knot: 'kn',
  gram: 'g',
  milligram: 'mg',
  microgram: 'mcg|µg',
  centilitre: 'cl',
  'pound-mass': 'lb|lbs|pound|pounds',
  'metric ton': 'tonne',
  gigaton: 'gigatonne',
  litre: 'l',
  millilitre: 'ml',
  minute: 'min|mins',
  second: 'sec|secs',
  hour: 'h|hr|hrs',
  celsius: 'c|°c|deg c|degc|degrees celsius|degrees c|degree celsius|deg celsius',
  fahrenheit: 'f|°f|degf|degrees fahrenheit|degrees f|degree fahrenheit',
  degree: '°|degrees|deg',
  watt: 'w',
  kilowatt: 'kw',
  megawatt: 'mw',
  'kilowatt hour': 'kwh',
  'gigawatt hour': 'gwh',
  'milliampere-hour': 'mah',
  gigawatt: 'gw',
  'megawatt hour': 'mwh',
  'terawatt hour': 'twh',
  volt: 'v',
  hertz: 'hz',
  megahertz: 'mhz',
  kilohertz: 'khz',
  gigahertz: 'ghz',
  horsepower: 'hp|ps',
  'brake horsepower': 'bhp',
  gigapascal: 'gpa',
  megapascal: 'mpa',
  'kilopound per square inch': 'ksi',
  'newton metre': 'nm',
  'foot pound-force': 'lb-ft',
  gigabyte: 'gb',
  megabyte: 'mb',
  terabyte: 'tb',
  'gigabit per second': 'gbps',
  'pound-force per square inch': 'psi',
  'parts-per-billion': 'ppb',
  'part per million': 'ppm|parts per million',
};

const byWay = new Map(
  Object.entries(NAMES).flatMap(([name, ways]) => ways.split('|').map((way) => [way.toLowerCase(), name] as const)),
);

/** Plurals of which neither "s", "es" nor "ies" is the mark. */
const ONES: Readonly<Record<string, string>> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  calories: 'calorie',
  series: 'series',
  movies: 'movie',
  teeth: 'tooth',
  viruses: 'virus',
};

/** "top seeds" → "top seed", "property" of "properties". */
export function single(word: string): string {
  const lower = word.toLowerCase();
  const known = ONES[lower];
  if (known !== undefined) return known;
  if (/(?:fisher|business|sports|police|chair|spokes)men$/.test(lower)) return `${word.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(lower)) return word.slice(0, -2);
  return /[^su]s$/.test(lower) && lower.length > 3 ? word.slice(0, -1) : word;
}

/** "best" → "good", "smaller" → "small", "hottest" → "hot": the sets name adjectives without their degrees. */
function plainAdjective(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'best' || lower === 'better') return 'good';
  const stem = /^(.{2,}?)(?:est|(?<=small|larg|bigg|high|low|old|young|new|cheap|great)er)$/.exec(lower)?.[1];
  if (stem === undefined || /^(?:for|inter|t|w)$/.test(stem)) return word;
  if (/(?:larg|clos|rar|lat)$/.test(stem)) return `${stem}e`;
  return stem.replace(/i$/, 'y').replace(/([bdgmnprt])\1$/, '$1');
}

/** Their name for a unit of ours, or for the noun that is counted. */
export function quantUnit(unit: string): string {
  const whole = byWay.get(unit.toLowerCase());
  if (whole !== undefined) return whole;
  if (/^(?:km|kilomet(?:er|re)s?) per h(?:r|our)?$/.test(unit)) return 'kilometre per hour';
  const words = unit.split(' ');
  const last = single(words.at(-1) ?? '');
  const named = [
    ...words
      .slice(0, -1)
      .filter((word) => word !== 'most' && word !== 'and')
      .map(plainAdjective),
    last,
  ]
    .join(' ')
    .toLowerCase();
  return (byWay.get(named) ?? named)
    .replace(/\bmeter\b/, 'metre')
    .replace(/\bliter\b/, 'litre')
    .replace(/([a-z])meter\b/, '$1metre');
}
