import suite from '@microsoft/recognizers-text-suite';
import { extract } from '../../shared/extract/extract.ts';
import type { QuantityAt } from '../../shared/languages/language.ts';
import type { Qualifier, Quantity } from '../../shared/model/fact.ts';
import { ISSUE_DATE } from './extract-ours.ts';
import type { Model } from './suite-specs.ts';
import { isAgeUnit, isMoneyUnit, isTemperatureUnit } from './suite-units.ts';

/** One figure as a system reads it, in the terms of the suites. */
export interface SuiteReading {
  readonly start: number;
  readonly end: number;
  /** The models whose result this would be. */
  readonly models: readonly Model[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** A name of `suite-units.ts`, or the unit as written; null where there is none. */
  readonly unit: string | null;
}

export type ReadSuite = (text: string, lang: 'zh' | 'en', model: Model) => readonly SuiteReading[];

/** Ours: the engine on the input as a file of one paragraph, since blanks inside of words are the page's business. */
export const readOurs: ReadSuite = (text, lang) =>
  extract({ ...FILE, text, lang }).facts.map((quantity) => {
    const { sourceStart: start, sourceEnd: end, value, low, high, unit, per, currency, qualifier } = quantity;
    const number = (one: number | string | null): number | null => (typeof one === 'number' ? one : null);
    const named = currency ?? (unit !== null && per !== null ? `${unit} per ${per}` : unit);
    const ends = { value: number(value), low: number(low), high: number(high) };
    return { start, end, ...ends, qualifier, unit: named, models: modelsOf(quantity) };
  });

export const FILE = {
  name: 'case.txt',
  sha256: '',
  encoding: 'utf-8',
  encodingConfidence: 1,
  mediaType: 'text/plain',
  frontMatter: null,
  issueDate: ISSUE_DATE,
} as const;

function modelsOf({
  kind,
  unit,
  currency,
  per,
  qualifier,
  low,
  rules,
}: Quantity & Pick<QuantityAt, 'rules'>): readonly Model[] {
  const isRange = qualifier !== 'exact' || low !== null;
  const model = ((): Model | null => {
    if (kind === 'date' || kind === 'score') return null;
    if (kind === 'ordinal') return 'OrdinalModel';
    if (unit === '%' || unit === '‰' || /百分[点點]|percentage point/.test(unit ?? '')) return 'PercentModel';
    if (currency !== null || kind === 'money' || isMoneyUnit(unit)) return 'CurrencyModel';
    if (isAgeUnit(unit) || rules.includes('age')) return 'AgeModel';
    if (kind === 'duration') return null;
    if (isTemperatureUnit(unit)) return 'TemperatureModel';
    return kind === 'measure' || (kind === 'rate' && per !== null && unit !== null) ? 'DimensionModel' : 'NumberModel';
  })();
  return [...(model === null ? [] : [model]), ...(isRange ? (['NumberRangeModel'] as const) : [])];
}

interface Result {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value?: string | null; readonly unit?: string } | null | undefined;
}
type Recognize = (text: string, culture: string) => readonly Result[];

const RECOGNIZERS: Readonly<Record<Model, Recognize | null>> = {
  NumberModel: suite.recognizeNumber as Recognize,
  OrdinalModel: suite.recognizeOrdinal as Recognize,
  PercentModel: suite.recognizePercentage as Recognize,
  // The JavaScript package has no recognizer for ranges of numbers.
  NumberRangeModel: null,
  AgeModel: suite.recognizeAge as Recognize,
  CurrencyModel: suite.recognizeCurrency as Recognize,
  DimensionModel: suite.recognizeDimension as Recognize,
  TemperatureModel: suite.recognizeTemperature as Recognize,
};

export const isOffered = (model: Model): boolean => RECOGNIZERS[model] !== null;

/** Theirs: only the recognizer that the suite file is for, so that the others can't get in its way. */
export const readTheirs: ReadSuite = (text, lang, model) => {
  const culture = lang === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
  return (RECOGNIZERS[model]?.(text, culture) ?? []).flatMap(({ start, end, resolution }): SuiteReading[] => {
    const value = Number.parseFloat(resolution?.value ?? '');
    if (Number.isNaN(value)) return [];
    const unit = model === 'PercentModel' ? '%' : (resolution?.unit ?? null);
    return [{ start, end: end + 1, models: [model], value, low: null, high: null, qualifier: 'exact', unit }];
  });
};
