import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { factsBetween } from './places.ts';
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

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 600);
  const since = (zh ? SINCE_ZH : SINCE_EN).exec(text);
  if (since === null || !(zh ? YEARLY_ZH : YEARLY_EN).test(text) || SKIPPED.test(text)) return [];
  const from = since.index + since[0].length;
  const edition = (zh ? EDITION_ZH : EDITION_EN).exec(text.slice(from));
  if (edition === null) return [];
  const number = zh ? hanNumber(edition[2]!) : Number(edition[2]);
  const expected = Number(edition[1]) - Number(since[1]) + 1;
  if (number === expected || number <= 0 || expected <= 0) return [];
  const start = sentence.start + from + edition.index;
  return [
    {
      facts: factsBetween(sentence, start, start + edition[0].length),
      spans: [spanIn(sentence.block, start, start + edition[0].length)],
      message: say(
        sentence.lang,
        `${since[1]}年起每年一届，${edition[1]}年应为第${expected}届，文中为第${number}届。`,
        `Yearly since ${since[1]}, ${edition[1]} would be number ${expected}, not ${number}.`,
      ),
      expected: String(expected),
      actual: String(number),
      steps: [`${edition[1]} − ${since[1]} + 1 = ${expected}`],
    },
  ];
}

/** First year, edition and a yearly rhythm agree. */
export const edition: Rule = {
  id: 'edition',
  severity: 'info',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
