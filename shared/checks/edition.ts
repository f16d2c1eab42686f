import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const SINCE_ZH = /((?:19|20)\d{2})年(?:首届|创办|起|开始|创立|首次举办|以来|举办首届)/;
const YEARLY_ZH = /每年一[届次]|一年一[届度次]|每年举[办行]|每年都/;
const EDITION_ZH = /((?:19|20)\d{2})年[^，。；]{0,10}?第([一二三四五六七八九十\d]{1,4})[届次]/;
const YEARLY_EN = /\b(?:yearly|annual(?:ly)?|every year|each year|once a year)\b/i;
const SINCE_EN = /\b(?:since|from|first held in|started in|founded in|began in) ((?:19|20)\d{2})\b/i;
const EDITION_EN =
  /\b((?:19|20)\d{2})(?:['’]s| edition| festival| fair| was| is| will be| marks?| brings?| saw)? ?(?:is|was|will be|marks?|brings?|saw)? ?(?:the|its) (\d{1,3})(?:st|nd|rd|th)\b/i;
/** Years in which much was called off; one or more editions may be missing. */
const SKIPPED = /停办|中断|暂停|除.{0,6}外|疫情|cancelled|canceled|except|interrupted|pandemic|skipped|paused/i;

const HAN = '一二三四五六七八九';

/** 十二 → 12, 二十 → 20. */
function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return HAN.indexOf(text) + 1;
  const tens = ten === 0 ? 1 : HAN.indexOf(text[ten - 1]!) + 1;
  return tens * 10 + (ten + 1 < text.length ? HAN.indexOf(text[ten + 1]!) + 1 : 0);
}

const START_ZH =
  /(?:始于|创办于|创立于|首届于|首次于|自)((?:19|20)\d{2})年|((?:19|20)\d{2})年(?:首届|创办|起|开始|创立|首次举办|举办首届)|首届[^，。；\d]{0,10}((?:19|20)\d{2})年/;
const NUMBER_ZH = /第([一二三四五六七八九十\d]{1,4})[届次]|办到第([一二三四五六七八九十\d]{1,4})届/;
const START_EN = /\b(?:since|began in|first held in|founded in|started in|launched in|starting in) ((?:19|20)\d{2})\b/i;
const ORDINALS_EN = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const NUMBER_EN = new RegExp(
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${ORDINALS_EN.slice(1).join('|')})) (?:edition|time|festival|fair|race|running|annual|year\\b)`,
  'i',
);

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([YEARLY_ZH, YEARLY_EN], [SINCE_ZH, SINCE_EN, START_ZH, START_EN]);

/** In any order: the first year, a yearly rhythm, and an edition with the nearest other year. */
function loosely(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 400);
  const since = (zh ? START_ZH : START_EN).exec(text);
  const number = (zh ? NUMBER_ZH : NUMBER_EN).exec(text);
  if (since === null || number === null || !(zh ? YEARLY_ZH : YEARLY_EN).test(text) || SKIPPED.test(text)) return [];
  const first = Number(since[1] ?? since[2] ?? since[3]);
  const years = [...text.matchAll(/(?:19|20)\d{2}/g)].filter((match) => Number(match[0]) !== first);
  const year = years.length === 1 ? Number(years[0]![0]) : null;
  if (year === null) return [];
  const named = number[1] ?? number[2]!;
  const count = zh
    ? hanNumber(named)
    : /^\d/.test(named)
      ? Number(named)
      : ORDINALS_EN.indexOf(named.toLowerCase()) + 1;
  return finding(sentence, number.index, number[0].length, first, year, count);
}

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 600);
  const since = (zh ? SINCE_ZH : SINCE_EN).exec(text);
  if (since === null || !(zh ? YEARLY_ZH : YEARLY_EN).test(text) || SKIPPED.test(text)) return [];
  const from = since.index + since[0].length;
  const edition = (zh ? EDITION_ZH : EDITION_EN).exec(text.slice(from));
  if (edition === null) return [];
  const number = zh ? hanNumber(edition[2]!) : Number(edition[2]);
  return finding(sentence, from + edition.index, edition[0].length, Number(since[1]), Number(edition[1]), number);
}

function finding(
  sentence: Sentence,
  at: number,
  length: number,
  first: number,
  year: number,
  number: number,
): readonly RawFinding[] {
  const expected = year - first + 1;
  if (number === expected || number <= 1 || expected <= 0) return [];
  const start = sentence.start + at;
  return [
    {
      facts: factsBetween(sentence, start, start + length),
      spans: [spanIn(sentence.block, start, start + length)],
      message: say(
        sentence.lang,
        `${first}年起每年一届，${year}年应为第${expected}届，文中为第${number}届。`,
        `Yearly since ${first}, ${year} would be number ${expected}, not ${number}.`,
      ),
      expected: String(expected),
      actual: String(number),
      steps: [`${year} − ${first} + 1 = ${expected}`],
    },
  ];
}

/** First year, edition and a yearly rhythm agree. */
export const edition: Rule = {
  id: 'edition',
  severity: 'info',
  before: [],
  check: (page) =>
    sentencesWith(page, NEEDS).flatMap((sentence) => {
      const found = judge(sentence);
      return found.length > 0 ? found : loosely(sentence);
    }),
};
