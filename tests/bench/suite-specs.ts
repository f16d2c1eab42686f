import fs from 'node:fs';
import path from 'node:path';

/** What a suite file expects at one place of its input. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the suite writes it: "250", "76%", "(20,35]", "end-1"; null for a unit without a number. */
  readonly value: string | null;
  /** In the words of Recognizers-Text: "Dollar", "Square meter"; null where the model names none. */
  readonly unit: string | null;
}

export interface SuiteCase {
  readonly input: string;
  readonly expected: readonly Expected[];
  /** Whether the suite itself says that the JavaScript package is not held to this case. */
  readonly isLeftOutOfJs: boolean;
}

export interface Suite {
  /** "Number/Chinese/PercentModel" */
  readonly name: string;
  readonly lang: 'zh' | 'en';
  readonly model: Model;
  readonly cases: readonly SuiteCase[];
}

export const MODELS = [
  'NumberModel',
  'OrdinalModel',
  'PercentModel',
  'NumberRangeModel',
  'AgeModel',
  'CurrencyModel',
  'DimensionModel',
  'TemperatureModel',
] as const;
export type Model = (typeof MODELS)[number];

const FAMILIES = ['Number', 'NumberWithUnit'];
const LANGUAGES = [
  ['Chinese', 'zh'],
  ['English', 'en'],
] as const;

interface WrittenCase {
  readonly Input: string;
  readonly NotSupported?: string;
  readonly NotSupportedByDesign?: string;
  readonly Results?: readonly {
    readonly Text: string;
    readonly Start?: number;
    readonly Resolution?: { readonly value?: string | null; readonly unit?: string };
  }[];
}

/** The suite files that are there, below `folder` or its `Specs`. */
export function readSuites(folder: string): readonly Suite[] {
  const inside = path.join(folder, 'Specs');
  const root = fs.existsSync(inside) ? inside : folder;
  return FAMILIES.flatMap((family) =>
    LANGUAGES.flatMap(([language, lang]) =>
      MODELS.flatMap((model): Suite[] => {
        const name = `${family}/${language}/${model}`;
        const file = path.join(root, `${name}.json`);
        if (!fs.existsSync(file)) return [];
        const written = JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as readonly WrittenCase[];
        return [{ name, lang, model, cases: written.map(caseOf) }];
      }),
    ),
  );
}

export function caseOf({ Input, NotSupported = '', NotSupportedByDesign = '', Results = [] }: WrittenCase): SuiteCase {
  let from = 0;
  const expected = Results.map(({ Text, Start, Resolution }): Expected => {
    const start = Start ?? found(Input, Text, from);
    const end = start + Text.length;
    from = end;
    return {
      start,
      end,
      text: Input.slice(start, end),
      value: Resolution?.value ?? null,
      unit: Resolution?.unit ?? null,
    };
  });
  return { input: Input, expected, isLeftOutOfJs: /javascript/i.test(NotSupported + NotSupportedByDesign) };
}

/** The suites lower the case of some texts and narrow full-width digits. */
function found(input: string, text: string, from: number): number {
  const plain = (written: string): string =>
    written.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).toLowerCase();
  const at = plain(input).indexOf(plain(text), from);
  if (at < 0) throw new Error(`The suite expects "${text}", which does not stand in "${input}".`);
  return at;
}
