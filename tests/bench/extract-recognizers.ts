import suite from '@microsoft/recognizers-text-suite';
import { FAMILIES, type Family } from './extract-gold.ts';
import { type Days, daysOf, type Reading, type System } from './extract-matching.ts';
import { ISSUE_DATE } from './extract-ours.ts';
import { canonicalUnit, currencyOf } from './extract-units.ts';

/** What the package answers with: `end` is the last unit inside; a resolution may be missing. */
interface Result {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Resolution | null | undefined;
}
interface Resolution {
  readonly value?: string | null;
  readonly unit?: string;
  readonly isoCurrency?: string;
  readonly values?: readonly Period[];
}
interface Period {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** The reference day at noon of the local time zone, which the package reckons in. */
const [YEAR, MONTH, DAY] = ISSUE_DATE.split('-').map(Number) as [number, number, number];
const reference = new Date(YEAR, MONTH - 1, DAY, 12);

/** All recognizers of the suite that read quantities, with the culture of the language; each runs over the text. */
export function recognizers(lang: 'zh' | 'en'): System {
  const culture = lang === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
  const numbers = [
    suite.recognizeNumber,
    suite.recognizeOrdinal,
    suite.recognizePercentage,
    suite.recognizeAge,
    suite.recognizeCurrency,
    suite.recognizeDimension,
    suite.recognizeTemperature,
  ];
  return {
    name: 'Recognizers-Text',
    read: (text) =>
      [
        ...numbers.flatMap((recognize) => recognize(text, culture) as readonly Result[]),
        ...(suite.recognizeDateTime(text, culture, suite.DateTimeOptions.None, reference) as readonly Result[]),
      ].flatMap(readingOf),
    families: FAMILIES,
    namesUnits: true,
  };
}

const FAMILY_OF: Readonly<Record<string, Family>> = {
  number: 'count',
  ordinal: 'ordinal',
  percentage: 'percent',
  age: 'measure',
  currency: 'money',
  dimension: 'measure',
  temperature: 'measure',
};

/** A result without a resolution says nothing, and a time of day is no fact here: both are left out, not counted wrong. */
function readingOf({ start, end, typeName, resolution }: Result): readonly Reading[] {
  if (!resolution) return [];
  const place = { start, end: end + 1, range: null, qualifier: null };
  const family = FAMILY_OF[typeName];
  if (family === undefined) return timeOf(typeName, resolution).map((rest) => ({ ...place, ...rest }));
  const value = Number.parseFloat(resolution.value ?? '');
  if (Number.isNaN(value)) return [];
  const unit = resolution.unit ?? null;
  const currency = resolution.isoCurrency ?? (unit === null ? null : currencyOf(unit));
  return [{ ...place, family, value, days: [], unit: family === 'percent' ? '%' : canonicalUnit(unit, currency) }];
}

function timeOf(
  typeName: string,
  { values = [] }: Resolution,
): readonly Pick<Reading, 'family' | 'value' | 'days' | 'unit'>[] {
  if (typeName.endsWith('.duration')) {
    const duration = values.map(({ timex }) => /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])/.exec(timex)).find(Boolean);
    if (!duration) return [];
    const unit = duration[1] === '' && duration[3] === 'M' ? 'month' : canonicalUnit(duration[3]!, null);
    return [{ family: 'duration', value: Number(duration[2]), days: [], unit }];
  }
  const days = values.flatMap(daysOfPeriod);
  return days.length > 0 ? [{ family: 'date', value: null, days, unit: null }] : [];
}

/** The end of a range is exclusive, as ours is. */
function daysOfPeriod({ type, value, start, end }: Period): readonly Days[] {
  if (type === 'date' && value && /^\d{4}-\d\d-\d\d$/.test(value)) return [daysOf(value)];
  if (type === 'daterange' && start && end) return [{ from: daysOf(start).from, to: daysOf(end).from }];
  return [];
}
