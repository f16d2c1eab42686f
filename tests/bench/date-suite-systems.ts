import suite from '@microsoft/recognizers-text-suite';
import type { QuantityAt } from '../../shared/languages/language.ts';
import { joinLines } from '../../shared/text/join-lines.ts';
import { spanToSource } from '../../shared/text/offset-map.ts';
import type { DateReading, Span } from './date-suite-judge.ts';
import { daysOf } from './extract-matching.ts';
import { PACKS } from './extract-ours.ts';
import type { Lang } from './extract-systems.ts';
import { canonicalUnit } from './extract-units.ts';

export interface DateSystem {
  readonly name: string;
  /** `reference` is the day that relative dates count from, `YYYY-MM-DD`. */
  readonly read: (text: string, reference: string, lang: Lang) => readonly DateReading[];
}

const LETTERS: Readonly<Record<string, string>> = {
  year: 'P#Y',
  month: 'P#M',
  week: 'P#W',
  day: 'P#D',
  hour: 'PT#H',
  minute: 'PT#M',
  second: 'PT#S',
};

/** Units of many years, which TIMEX counts in years. */
const YEARS: Readonly<Record<string, number>> = {
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
  世纪: 100,
  个世纪: 100,
};

/** The language pack on the reflowed text, as the engine calls it on each paragraph. */
export const crossfoot: DateSystem = {
  name: 'Crossfoot',
  read: (source, reference, lang) => {
    const { text, map } = joinLines(source, 0, source.length);
    return PACKS[lang]
      .readQuantities(text, { issueDate: reference })
      .filter(({ kind }) => kind === 'date' || kind === 'duration')
      .flatMap((quantity) => {
        const place = spanToSource(map, quantity);
        return place === null ? [] : [{ ...place, ...meaningOf(quantity) }];
      });
  },
};

function meaningOf({ kind, value, low, high, unit, rules }: QuantityAt): Pick<DateReading, 'spans' | 'length'> {
  if (kind === 'duration') {
    const many = YEARS[unit ?? ''];
    if (many !== undefined) return { spans: [], length: `P${Number(value) * many}Y` };
    const pattern = /^(?:business|working) day/.test(unit ?? '')
      ? 'P#BD'
      : (LETTERS[canonicalUnit(unit, null) ?? ''] ?? '');
    return { spans: [], length: pattern.replace('#', String(value)) };
  }
  const spans = low !== null && high !== null ? spanOf(low, high) : spanOf(value, value);
  if (!rules.includes('quarter-range')) return { spans, length: null };
  // The last that the words name is a quarter, which begins two months before its last.
  const [year = '', month = ''] = String(high).split('-');
  const last = daysOf(`${year}-${String(Number(month) - 2).padStart(2, '0')}`).from;
  return { spans: spans.map((span) => ({ ...span, last })), length: null };
}

function spanOf(low: string | number | null, high: string | number | null): readonly Span[] {
  if (low === null || high === null) return [];
  const last = daysOf(String(high));
  return [{ from: daysOf(String(low)).from, to: last.to, last: last.from }];
}

interface Result {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly values?: readonly Value[] } | null;
}
interface Value {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Its date-time model, each reading with all of its values. Times of day and repetitions are left out. */
export const recognizers: DateSystem = {
  name: 'Recognizers-Text',
  read: (text, reference, lang) => {
    const [year = 0, month = 1, day = 1] = reference.split('-').map(Number);
    const culture = lang === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
    const noon = new Date(year, month - 1, day, 12);
    const results = suite.recognizeDateTime(text, culture, suite.DateTimeOptions.None, noon) as readonly Result[];
    return results
      .filter(({ typeName }) => /\.(?:date|daterange|duration)$/.test(typeName))
      .map(({ start, end, resolution }) => {
        const values = resolution?.values ?? [];
        const length = values.find(({ type }) => type === 'duration')?.timex ?? null;
        return { start, end: end + 1, spans: values.flatMap(spansOf), length };
      });
  },
};

function spansOf({ type, value, start, end, timex }: Value): readonly Span[] {
  if (type === 'date' && value && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const { from, to } = daysOf(value);
    return [{ from, to, last: from }];
  }
  if (type !== 'daterange') return [];
  if (start && end) {
    const until = daysOf(end).from;
    return [{ from: daysOf(start).from, to: until, last: until }];
  }
  return /^\d{4}(?:-\d\d)*$/.test(timex) ? spanOf(timex, timex) : [];
}
