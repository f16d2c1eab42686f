import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
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

/** What may stand between such a word and its number. */
const IS_ZH =
  '(?:大约|大概|可达|将近|超过|达到|已经?|高达|长达|深达|重达|宽达|总计|累计|约|达|为|近|超|逾|有|是|共|仅|只|也|均|至|到|在|了|的)*$';
const ask = (words: string): RegExp => new RegExp(`(?:${words})${IS_ZH}`);
/** Words that ask for one dimension, right before the number. */
const ASK_ZH: readonly (readonly [RegExp, Dimension])[] = [
  [ask('面积|占地|占地面积|建筑面积|用地'), 'area'],
  [ask('库容|容积|体积|蓄水量?|储水量?|土方量|方量'), 'volume'],
  [ask('重量?|总重|体重|净重|毛重|自重|产量|载重量?|吨位'), 'mass'],
  [
    ask(
      '全长|总长|长度?|里程|宽度?|高度?|海拔|深度?|胸径|树径|管径|口径|身高|身长|体长|壳长|直径|孔径|半径|跨度|周长|距离|厚度?|水位|积水|雪深|肩高|树高',
    ),
    'length',
  ],
];
const UNIT_ZH =
  /(\d[\d,.]{0,12}(?:万|亿)?)(?:余|多)?(立方米每秒|平方公里|平方千米|平方厘米|平方米|平米|公顷|亩|立方厘米|立方米|升|公里|千米|厘米|毫米|米|吨|公斤|千克|斤|克)(?![/／每])/g;
const DIMENSION_ZH: Readonly<Record<string, Dimension>> = Object.fromEntries(
  (
    [
      ['flow', '立方米每秒'],
      ['area', '平方公里 平方千米 平方厘米 平方米 平米 公顷 亩'],
      ['volume', '立方厘米 立方米 升'],
      ['length', '公里 千米 厘米 毫米 米'],
      ['mass', '吨 公斤 千克 斤 克'],
    ] as const
  ).flatMap(([dimension, units]) => units.split(' ').map((unit) => [unit, dimension])),
);
const UNITS_EN: readonly (readonly [Dimension, string])[] = [
  [
    'area',
    'sq km|sq m|sq ft|square (?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|yards?|inches)|hectares?|acres?',
  ],
  ['volume', 'cubic (?:met(?:re|er)s?|feet|yards?)|(?:milli)?lit(?:re|er)s?|gallons?|pints?'],
  ['length', 'km|cm|mm|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|feet|foot|yards?|inch(?:es)?|m'],
  ['mass', 'tonnes?|tons?|kg|kilo(?:gram)?s?|grams?|pounds?|lbs?|ounces?'],
];
const ANY_UNIT_EN = UNITS_EN.map(([, units]) => units).join('|');
const NUMBER_EN = '((?:\\d[\\d,.]{0,12}(?: ?(?:million|billion|thousand))?|[a-z]{3,9}(?:-[a-z]{3,5})?)';
const LOOSE_EN = '(?:about |around |some |roughly |nearly |almost |over |just |more than |up to |an? |estimated )*';
const MEASURED = `(?!(?:from|them|him|whom)\\b)${NUMBER_EN}[ -]?(${ANY_UNIT_EN}))`;
const ASK_EN: readonly (readonly [RegExp, Dimension])[] = [
  [
    new RegExp(
      `\\b${MEASURED} (?:long|wide|tall|high|deep|thick|in (?:length|height|width|depth|diameter)|across|above sea level|away)\\b`,
      'gi',
    ),
    'length',
  ],
  [
    new RegExp(
      `\\b(?:length|height|width|depth|distance|diameter|altitude|elevation|wingspan)(?: of| is| was|:) ${LOOSE_EN}${MEASURED}\\b`,
      'gi',
    ),
    'length',
  ],
  [
    new RegExp(
      `\\barea(?: of [a-z ]{2,20})?(?: of| is| was| covers|:) ${LOOSE_EN}${MEASURED}\\b(?! (?:of|by|x|wide|long|high))`,
      'gi',
    ),
    'area',
  ],
  [new RegExp(`\\b(?:weighs|weighing|weighed|weight(?: of| is| was)|mass of) ${LOOSE_EN}${MEASURED}\\b`, 'gi'), 'mass'],
  [new RegExp(`\\b(?:volume)(?: of| is| was) ${LOOSE_EN}${MEASURED}\\b`, 'gi'), 'volume'],
  [new RegExp(`\\b(?:capacity)(?: of| is| was) ${LOOSE_EN}${MEASURED}\\b`, 'gi'), 'volume'],
];

const dimensionEn = (unit: string): Dimension | undefined =>
  UNITS_EN.find(([, units]) => new RegExp(`^(?:${units})$`, 'i').test(unit))?.[0];

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs(
  [...ASK_ZH, ...ASK_EN].map(([words]) => words),
  [UNIT_ZH, ...ASK_EN.map(([words]) => words)],
);

interface Misfit {
  readonly start: number;
  readonly text: string;
  readonly asked: Dimension;
}

function misfitsZh(text: string): readonly Misfit[] {
  return gather(matchesOf(text, UNIT_ZH), (match) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    // 比全省平均水平高219.6公斤: by how much it is more.
    if (/比[^，。；]{1,20}高(?:出|了)?$/.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
    const asked = ASK_ZH.find(([word]) => word.test(before))?.[1];
    if (
      asked === undefined ||
      asked === DIMENSION_ZH[match[2]!] ||
      // 冷库库容1500吨: what a store holds is told by its weight.
      (DIMENSION_ZH[match[2]!] === 'mass' && /[库仓]容[^，。；]{0,6}$/.test(before)) ||
      /增长|生长|成长|校长|部长|市长|延长|严重|注重|多重|双重|提高|最高|新高/.test(before.slice(-4))
    )
      return [];
    return [{ start: match.index, text: match[0], asked }];
  });
}

/** A capacity may be a mass ("a capacity of 300 tonnes"); nothing else is two things. */
const goesWith = (asked: Dimension, found: Dimension, words: string): boolean =>
  asked === found || (found === 'mass' && /^capacity/i.test(words));

const misfitsEn = (text: string): readonly Misfit[] =>
  gather(ASK_EN, ([pattern, asked]) =>
    gather(matchesOf(text, pattern), (match) => {
      const found = dimensionEn(match[2]!);
      if (found === undefined || goesWith(asked, found, match[0])) return [];
      return [{ start: match.index + match[0].indexOf(match[1]!), text: match[1]!, asked }];
    }),
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
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
