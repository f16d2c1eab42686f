import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'flow';

const NAMES_ZH: Readonly<Record<Dimension, string>> = {
  length: '长度',
  area: '面积',
  mass: '重量',
  volume: '体积',
  flow: '流量',
};

/** Words that ask for one dimension, right before the number. */
const ASK_ZH: readonly (readonly [RegExp, Dimension])[] = [
  [
    /(?:全长|总长|长度?|里程|宽度?|高度?|海拔|深度?|身高|直径|跨度|周长|距离)(?:约|达|为|近|超过?|有|是|共|达到|仅)*$/,
    'length',
  ],
  [/(?:面积|占地|建筑面积)(?:约|达|为|近|超过?|有|是|共|达到)*$/, 'area'],
  [/(?:重量?|总重|体重|产量|载重)(?:约|达|为|近|超过?|有|是|共|达到)*$/, 'mass'],
  [/(?:库容|容积|体积|蓄水量|土方量|方量)(?:约|达|为|近|超过?|有|是|共|达到)*$/, 'volume'],
];
const UNIT_ZH =
  /(\d[\d,.]{0,12}(?:万|亿)?)(?:余|多)?(立方米每秒|平方公里|平方千米|平方米|平米|公顷|亩|立方米|公里|千米|厘米|毫米|米|吨|公斤|千克|斤|克)(?![/／每])/g;
const DIMENSION_ZH: Readonly<Record<string, Dimension>> = {
  ...{
    立方米每秒: 'flow',
    平方公里: 'area',
    平方千米: 'area',
    平方米: 'area',
    平米: 'area',
    公顷: 'area',
    亩: 'area',
    立方米: 'volume',
  },
  ...{
    公里: 'length',
    千米: 'length',
    厘米: 'length',
    毫米: 'length',
    米: 'length',
    吨: 'mass',
    公斤: 'mass',
    千克: 'mass',
    斤: 'mass',
    克: 'mass',
  },
};
const SQUARE =
  'sq km|sq m|square kilometres|square kilometers|square metres|square meters|square miles|square feet|hectares|acres';
const LONG = 'km|kilometres|kilometers|metres|meters|miles|feet|m|cm';
const MASS = 'tonnes|tons|kg|kilograms|kilos|grams|pounds';
const ASK_EN: readonly (readonly [RegExp, Dimension, Dimension])[] = [
  [
    new RegExp(
      `\\b(\\d[\\d,.]{0,12}) ?(?:${SQUARE}|${MASS}) (?:long|wide|tall|high|deep|in length|in height)\\b`,
      'gi',
    ),
    'length',
    'area',
  ],
  [
    new RegExp(
      `\\b(?:length|height|width|depth|distance) of (?:about |some )?(\\d[\\d,.]{0,12}) ?(?:${SQUARE}|${MASS})\\b`,
      'gi',
    ),
    'length',
    'area',
  ],
  [
    new RegExp(
      `\\b(?:area of|covers|covering|cover) (?:about |some |an area of )?(\\d[\\d,.]{0,12}) ?(?:${LONG}|${MASS})(?! (?:of|by|x))\\b`,
      'gi',
    ),
    'area',
    'length',
  ],
  [
    new RegExp(
      `\\b(?:weighs|weighing|weighed|weight of|mass of) (?:about |some )?(\\d[\\d,.]{0,12}) ?(?:${SQUARE}|${LONG})\\b`,
      'gi',
    ),
    'mass',
    'length',
  ],
  [
    new RegExp(
      `\\b(?:volume|capacity) of (?:about |some )?(\\d[\\d,.]{0,12}(?:m|bn| million| billion)?) ?(?:${SQUARE}|kilometres|metres|miles)\\b`,
      'gi',
    ),
    'volume',
    'area',
  ],
];

interface Misfit {
  readonly start: number;
  readonly text: string;
  readonly asked: Dimension;
}

function misfitsZh(text: string): readonly Misfit[] {
  return [...text.matchAll(UNIT_ZH)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const asked = ASK_ZH.find(([word]) => word.test(before))?.[1];
    if (
      asked === undefined ||
      asked === DIMENSION_ZH[match[2]!] ||
      /增长|生长|成长|校长|部长|市长|延长|严重|注重|多重|双重|提高|最高|新高/.test(before.slice(-4))
    )
      return [];
    return [{ start: match.index, text: match[0], asked }];
  });
}

/** Distance covered is a length: "the team covered 30 miles". */
const misfitsEn = (text: string): readonly Misfit[] =>
  ASK_EN.flatMap(([pattern, asked]) =>
    [...text.matchAll(pattern)]
      .filter((match) => asked !== 'area' || /area/i.test(match[0]))
      .map((match) => ({ start: match.index, text: match[0], asked })),
  );

function judge(sentence: Sentence): readonly RawFinding[] {
  return (sentence.lang === 'zh' ? misfitsZh(sentence.text) : misfitsEn(sentence.text)).map(
    ({ start, text, asked }) => {
      const from = sentence.start + start;
      return {
        facts: factsBetween(sentence, from, from + text.length).slice(0, 1),
        spans: [spanIn(sentence.block, from, from + text.length)],
        message: say(
          sentence.lang,
          `“${text}”的单位不是用来量${NAMES_ZH[asked]}的。`,
          `“${text}”: the unit does not measure ${asked}.`,
        ),
        expected: say(sentence.lang, NAMES_ZH[asked], asked),
        actual: text,
      };
    },
  );
}

/** The unit measures the thing. */
export const unitDimension: Rule = {
  id: 'unit-dimension',
  severity: 'warning',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
