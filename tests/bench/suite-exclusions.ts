import type { Expected, Suite, SuiteCase } from './suite-specs.ts';

/** Why a case, or one figure of it, is not asked of a newspaper's reader. A rule sees the suite's words only, never a result. */
export interface ExclusionRule {
  readonly rule: string;
  readonly reason: string;
  /** The whole case is out. */
  readonly isCase?: (input: string, suite: Suite) => boolean;
  /** One expected figure is out; a case that loses all of them is out. */
  readonly isFigure?: (expected: Expected, input: string, suite: Suite) => boolean;
}

const isNumberSuite = ({ model }: Suite): boolean => model === 'NumberModel';
const zh = ({ lang }: Suite): boolean => lang === 'zh';
const en = ({ lang }: Suite): boolean => lang === 'en';

/** Numerator and denominator of a fraction in digits, where `text` is one, after full-width digits were narrowed. */
function slashed(text: string): readonly [number, number] | null {
  const narrow = text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const found = /(\d+)\/(\d+)$/.exec(narrow);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

export const EXCLUSIONS: readonly ExclusionRule[] = [
  {
    rule: 'unit-alone',
    reason: 'a unit without a number is no figure',
    isFigure: ({ value }) => value === null,
  },
  {
    rule: 'calculator',
    reason: 'powers and exponents as a calculator shows them: 2^5, 1e10',
    isCase: (input, suite) => isNumberSuite(suite) && /\^|[\d０-９][eE][-+－]?[\d０-９]/.test(input),
  },
  {
    rule: 'dotted-code',
    reason: 'addresses of machines, and digits between doubled marks: 192.168.1.2, ...9, －－9',
    isCase: (input) => /^\d+(?:\.\d+){2,}$|^\.{2,}\d|^－{2}\d/.test(input.trim()),
  },
  {
    rule: 'page-number',
    reason: 'nothing on its line but a whole number below 100: in a newspaper it numbers a page, a list or a section',
    isCase: (input, suite) =>
      isNumberSuite(suite) &&
      /^(?:\d{1,2}|[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)$/.test(input.trim()),
  },
  {
    rule: 'article-one',
    reason: '一 with its measure word is "a" (labelling, 10)',
    isCase: (input, suite) => isNumberSuite(suite) && /^[一壹][只打]$/.test(input),
  },
  {
    rule: 'pair-is-the-unit',
    reason: 'the measure word is the unit (labelling, 1): 三双 is 3 双, not 6',
    isFigure: ({ text }, _, suite) => isNumberSuite(suite) && zh(suite) && /[双对打雙對]$/.test(text),
  },
  {
    rule: 'part-of-a-date',
    reason: 'a date is one fact, a time of day none (labelling, 5)',
    isFigure: ({ end, text }, input, suite) =>
      isNumberSuite(suite) &&
      zh(suite) &&
      /^[\d０-９一]+$/.test(text) &&
      /^(?:[年月日]|[点點](?:：|两))/.test(input.slice(end)),
  },
  {
    rule: 'vague',
    reason:
      'a number left open is a range (labelling, 9): 二十几万 is 21 to 29, 二三十 is 20 to 30; the suites say 20, or nothing',
    isCase: (input, suite) => /PercentModel/.test(suite.model) && /二三十/.test(input),
    isFigure: ({ text }, _, suite) => isNumberSuite(suite) && /[几幾]/.test(text),
  },
  {
    rule: 'letter-multiplier',
    reason: 'K, M and G as multipliers are no Chinese print (a 4K screen), and G or a k set apart no English one',
    isCase: (input, suite) =>
      zh(suite) && suite.model !== 'DimensionModel'
        ? /[\d０-９] ?[kKＫM](?![a-zA-Z])/.test(input)
        : /^-? ?[\d.]+(?:G|\s+k)$/.test(input.trim()),
  },
  {
    rule: 'date-or-telephone',
    reason: 'a date is one fact, a telephone number none: the suite reads each row of their digits',
    isCase: (input, suite) => isNumberSuite(suite) && en(suite) && /\d\/\d+\/\d{4}|phone number/.test(input),
  },
  {
    rule: 'named-character',
    reason: 'characters in quotes that are spoken of: “一”和“五”',
    isCase: (input, suite) => isNumberSuite(suite) && /^“.”和“.”$/.test(input),
  },
  {
    rule: 'no-zero-before-the-point',
    reason: 'Chinese print writes the zero: 0.5',
    isCase: (input, suite) => zh(suite) && /^-?\.\d+$/.test(input),
  },
  {
    rule: 'row-of-digits',
    reason: 'a row of bare numbers that count nothing: 1, 234, 567',
    isCase: (input, suite) => isNumberSuite(suite) && /^[\d０-９]+, [\d０-９]+, |^\d+ 0000 /.test(input),
  },
  {
    rule: 'cut-off',
    reason: 'a fraction that breaks off: 还有二分之。',
    isCase: (input) => /分之。?$/.test(input),
  },
  {
    rule: 'arithmetic',
    reason:
      'fractions of the blackboard: greater than one in digits (16/5), a minus within (负3分之负157), "one over three"',
    isCase: (input, suite) => isNumberSuite(suite) && (/分\s*之\s*[负負]/.test(input) || / over /.test(input)),
    isFigure: ({ text }, _, suite) => {
      const parts = isNumberSuite(suite) ? slashed(text) : null;
      return parts !== null && (parts[0] >= parts[1] || (zh(suite) && / /.test(text)));
    },
  },
  {
    rule: 'fraction-puzzle',
    reason:
      'spelled fractions whose parts the words leave open: one hundred thirty fifths, ninety - five hundred fifths',
    isFigure: ({ text }, _, suite) =>
      isNumberSuite(suite) &&
      en(suite) &&
      (/^one one hundred/.test(text) ||
        (/^(?:minus |negative )?\w+[ -]+.+[ -](?:fifths|trillionths|dozens)$/.test(text) &&
          !/ and \w+ fifths$/.test(text))),
  },
  {
    rule: 'torn',
    reason: 'no way to write a number: 两百点两, 百三, 倆千, 7 2 折',
    isCase: (input, suite) => zh(suite) && /点两$|^百三|^倆|^\d \d 折/.test(input),
  },
  {
    rule: 'cut-into-words',
    reason: 'a blank on both sides of a hyphen or behind a minus: "fifty - two", "- 20 degrees"',
    isFigure: ({ text }) => /\w - \w|^- /.test(text),
  },
  {
    rule: 'percent-of',
    reason: 'what follows "percent of" is the whole: percent of 10',
    isCase: (input) => /^per ?cents? of /.test(input),
  },
  {
    rule: 'misspelt',
    reason: 'misspelt scales: celcius, farenheit, centigrate',
    isCase: (input) => /celcius|farenheit|centigrate/.test(input),
  },
  {
    rule: 'relative-ordinal',
    reason: 'next, last and current have no number',
    isFigure: ({ value }, _, { model }) => model === 'OrdinalModel' && !/^\d+$/.test(value ?? ''),
  },
  {
    rule: 'place-in-a-run',
    reason: '"first" in front of a noun is a place in a run, no rank (labelling, 7)',
    isFigure: ({ text }, _, { model }) => model === 'OrdinalModel' && text === 'first',
  },
  {
    rule: 'algebra',
    reason: 'inequalities with signs or unknowns, and prime numbers',
    isCase: (input, { model }) =>
      model === 'NumberRangeModel' && /(?:^|[^a-z])[xy] ?(?:is |[>=大等])|质数|prime|< =/.test(input),
  },
  {
    rule: 'coin-unsaid',
    reason: 'small coins that are not named, or not in use: one dollar and two, thirteen dollars forty five, sen',
    isCase: (input, { model }) =>
      model === 'CurrencyModel' &&
      /dollars? and (?:one|two) and|dollars forty five$|\$ 100 and fifty|kuai|\bsen \d|本銭/.test(input),
  },
];

export interface Scope {
  /** What is asked; null where the case is out. */
  readonly expected: readonly Expected[] | null;
  readonly rules: readonly string[];
}

export function inScope(suite: Suite, { input, expected }: SuiteCase): Scope {
  const out = EXCLUSIONS.find(({ isCase }) => isCase?.(input, suite));
  if (out !== undefined) return { expected: null, rules: [out.rule] };
  const rules = new Set<string>();
  const kept = expected.filter((one) => {
    const rule = EXCLUSIONS.find(({ isFigure }) => isFigure?.(one, input, suite));
    if (rule !== undefined) rules.add(rule.rule);
    return rule === undefined;
  });
  return { expected: kept.length === 0 && expected.length > 0 ? null : kept, rules: [...rules] };
}
