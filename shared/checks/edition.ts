import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBefore, sentenceBehind } from '../extract/relate/near.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const YEARLY_ZH =
  /每年一[届次度]|一年一[届度次]|每年(?!.{0,3}两)[^，。；]{0,8}(?:举[办行]|评选|颁发|召开)|此后每年|每年都|年度/;
const YEARLY_EN =
  /\b(?:yearly|annual(?:ly)?|every year|each year|once a year|(?:held|staged|run|takes place|taken place) (?:each|every) (?:year|[A-Z][a-z]+|spring|summer|autumn|winter))\b/i;
/** Another rhythm: every two or four years. */
const RARER =
  /每[两二三四]年|[两二三四]年一[届度次]|隔年|\b(?:biennial|triennial|every (?:two|three|four|other) years?|twice a year)\b|两届|两次/i;
/** Years in which much was called off; one or more editions may be missing. */
const SKIPPED = /停办|中断|暂停|除.{0,6}外|疫情|cancelled|canceled|except|interrupted|pandemic|skipped|paused/i;

/** 从未中断 says the contrary. */
const UNBROKEN =
  /(?:从未|未曾|没有)(?:中断|间断|停办|暂停)|\bnever (?:been )?(?:cancelled|canceled|interrupted|skipped|paused)/gi;

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

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
  /(?:始于|创办于|创立于|创建于|首届[^，。；\d]{0,10}于|首次[^，。；\d]{0,6}于|始办于|自|从)((?:19|20)\d{2})年|((?:19|20)\d{2})年[^，。；\d]{0,4}(?:首届|首次|首办|首度|创办|创立|创建|起|开始|设立|举办首届)|首届[^，。；\d]{0,10}((?:19|20)\d{2})年/;
const NUMBER_ZH = /(?:第|举办|举行|办了?)([一二三四五六七八九十\d]{1,4})(?:届|次(?!数))/g;
const START_EN =
  /\b(?:since|began in|first (?:held|staged|run|awarded|given|organi[sz]ed|took place|published) in|(?:founded|started|launched|starting|established|created|begun|inaugurated) in) (?:[A-Z][a-z]+ )?((?:19|20)\d{2})\b/i;
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
  `\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(${ORDINALS_EN.slice(1).join('|')}))\\b(?![ -](?:century|place|floor|street|grade|of|minute|day|month|anniversary|birthday|time in|half|quarter))`,
  'gi',
);

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([NUMBER_ZH, NUMBER_EN]);

interface Numbered {
  readonly at: number;
  readonly text: string;
  readonly number: number;
}

function numbersIn({ text, lang }: Sentence): readonly Numbered[] {
  return matchesOf(text.slice(0, 400), lang === 'zh' ? NUMBER_ZH : NUMBER_EN).map((match) => {
    const named = match[1] ?? match[2]!;
    const number =
      lang === 'zh'
        ? hanNumber(named)
        : /^\d/.test(named)
          ? Number(named)
          : ORDINALS_EN.indexOf(named.toLowerCase()) + 1;
    return { at: match.index, text: match[0], number };
  });
}

/** The year of an edition: the only one of its sentence beside the first year; 今年 and "this year" are the issue's. */
function yearOf({ text }: Sentence, first: number, issueDate: string | null): number | null {
  const years = matchesOf(text.slice(0, 400), YEARS).map(([year]) => Number(year));
  const others = [...new Set(years.filter((year) => year !== first))];
  if (others.length === 1) return others[0]!;
  const now = /今年|本届|\bthis year\b|\bnow in\b/i.test(text) && issueDate !== null;
  return others.length === 0 && now ? Number(issueDate.slice(0, 4)) : null;
}

/** First year, rhythm and edition may stand in three sentences that follow each other. */
function judge(sentence: Sentence, issueDate: string | null): readonly RawFinding[] {
  const numbers = numbersIn(sentence).filter(({ number }) => number > 1);
  const [edition] = numbers;
  if (edition === undefined || numbers.length > 1) return [];
  const [before, behind] = [sentenceBefore(sentence), sentenceBehind(sentence)];
  const window = `${before?.text ?? ''}${sentence.text}${behind?.text ?? ''}`.slice(0, 900).replace(UNBROKEN, '');
  const zh = sentence.lang === 'zh';
  if (!(zh ? YEARLY_ZH : YEARLY_EN).test(window) || SKIPPED.test(window) || RARER.test(window)) return [];
  const since = (zh ? START_ZH : START_EN).exec(window);
  if (since === null) return [];
  const first = Number(since[1] ?? since[2] ?? since[3]);
  const year = yearOf(sentence, first, issueDate);
  return year === null ? [] : finding(sentence, edition.at, edition.text.length, first, year, edition.number);
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
  check: (page) => gather(sentencesWith(page, NEEDS), (sentence) => judge(sentence, page.issueDate)),
};
