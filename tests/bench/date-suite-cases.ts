import fs from 'node:fs';
import path from 'node:path';
import type { Lang } from './extract-systems.ts';

/** One way in which the suite resolves an expression: a day, a span of days, or a length of time. Days are ISO text. */
export interface Resolved {
  /** TIMEX; "" where the file gives none. */
  readonly timex: string;
  readonly day: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** "before", "since" and the like: the span is open on one side. */
  readonly isOpen: boolean;
}

/** An expression that the suite wants found. `end` is behind its last character. */
export interface Wanted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** date, daterange, duration, time, set, … */
  readonly type: string;
  readonly resolved: readonly Resolved[];
}

export interface SuiteCase {
  readonly lang: Lang;
  /** Name of the file, without extension. */
  readonly file: string;
  readonly input: string;
  /** The day that relative dates count from, `YYYY-MM-DD`. */
  readonly reference: string;
  readonly wanted: readonly Wanted[];
}

const FOLDERS: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };
/** The files that hold values; the extractors' files repeat their inputs without. */
const FILES = ['DateParser', 'DatePeriodParser', 'DurationParser', 'DateTimeModel'];

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json => (value !== null && typeof value === 'object' ? (value as Json) : {});
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(object) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => text(value) || null;

/** Reads the public test-suite: `folder` is its `Specs/DateTime`, with a folder for each language. */
export function suiteCases(folder: string, lang: Lang): readonly SuiteCase[] {
  return FILES.flatMap((file) => {
    const place = path.join(folder, FOLDERS[lang], `${file}.json`);
    if (!fs.existsSync(place)) return [];
    const cases = list(JSON.parse(fs.readFileSync(place, 'utf8').replace(/^\uFEFF/, '')));
    return cases.map((one) => caseOf(lang, file, one));
  });
}

function caseOf(lang: Lang, file: string, one: Json): SuiteCase {
  const input = text(one.Input);
  const reference = text(object(one.Context).ReferenceDateTime).slice(0, 10);
  let from = 0;
  const wanted = list(one.Results).map((result): Wanted => {
    // The newer files write what they found in lower case, and not all say where.
    const written = text(result.Text);
    const found = input.toLowerCase().indexOf(written.toLowerCase(), from);
    const start = typeof result.Start === 'number' ? result.Start : Math.max(found, 0);
    const end = start + written.length;
    from = end;
    const type = text(result.TypeName ?? result.Type).replace('datetimeV2.', '');
    return { text: input.slice(start, end), start, end, type, resolved: resolvedOf(result) };
  });
  return { lang, file, input, reference, wanted };
}

/** Models list their values; parsers give one for the past and one for the future. */
function resolvedOf(result: Json): readonly Resolved[] {
  const values = list(object(result.Resolution).values);
  if (values.length > 0) return values.map((value) => resolved(value, text(value.timex), text(value.Mod)));
  const value = object(result.Value);
  return [value.PastResolution, value.FutureResolution].map((side) =>
    resolved(object(side), text(value.Timex), text(value.Mod)),
  );
}

function resolved(value: Json, timex: string, mod: string): Resolved {
  const day = orNull(value.date) ?? orNull(value.value);
  return {
    timex,
    day: day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    start: orNull(value.startDate) ?? orNull(value.start),
    end: orNull(value.endDate) ?? orNull(value.end),
    isOpen: mod !== '' && !timex.startsWith('P'),
  };
}
