import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** What joins a century and the year that it is said to hold. */
const JOIN_ZH = '[初中末叶期]{0,2}的?[，,、—（(]{0,2}(?:也就是|确切地说是?|准确地说是?|即|具体是|大约是?|约)?';
const CENTURY_ZH = new RegExp(`(\\d{1,2}|[上本])世纪(?:([一二三四五六七八九\\d])[0十]年代)?${JOIN_ZH}(\\d{4})年`, 'g');
const BACK_ZH =
  /(\d{4})年[，,（(]?(?:是|正值|处于|即|属于|为)?(\d{1,2}|[上本])世纪(?:([一二三四五六七八九\d])[0十]年代)?/g;
/** 活跃于18世纪上半叶，代表作完成于1687年: a work of the time. */
const WORK_ZH = /(\d{1,2})世纪(?!\d)[^。；\d]{0,16}(?:作|成|建|写|铸|绘|刻|问世|诞生)于(\d{4})年(?!.{0,12}[重修改])/g;
const ORDINAL_EN =
  '(\\d{1,2}(?:st|nd|rd|th)|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)';
const CENTURY_EN = new RegExp(
  `\\b(\\d{4}),? (?:was )?(?:in|\\(in|of|late in|early in|in the (?:middle|early part|first half|second half) of|at the (?:end|beginning|turn|start) of) the (?:late |early |mid-?)?${ORDINAL_EN}[ -]century\\b`,
  'gi',
);
const BACK_EN = new RegExp(
  `\\bthe (?:late |early |mid-?)?${ORDINAL_EN}[ -]century[,:;–—]? (?:in|year|of|in the year|specifically in|that is,? in) (\\d{4})\\b`,
  'gi',
);
/** "Built in 1742, the mill is a fine example of 17th-century engineering": the thing made is of the century it shows. */
const MADE_EN = new RegExp(
  `\\b(?:built|made|painted|copied|written|founded|composed|completed|printed|carved|woven|published|dating from|dates from) in (\\d{4})\\b[^.;:]{0,60}?\\b(?:example|examples|masterpieces?|one of|among|typical|specimen|piece|work|gem|relic|classic)\\b[^.;:]{0,20}? ${ORDINAL_EN}[ -]century\\b`,
  'gi',
);
/** "The nineteenth century brought the railway: the first train arrived in 1923." */
const BROUGHT_EN = new RegExp(
  `\\bthe ${ORDINAL_EN} century (?:brought|saw|began|started|opened|ended|closed|was)\\b[^.;]{0,60}?: [^.;\\d]{0,40}\\bin (\\d{4})\\b`,
  'gi',
);
const DECADE_EN =
  /\b(\d{4}),? in the (\d{4})s\b|\bin the (?:early |late |mid-?)?(\d{4})s,? in (\d{4})\b|\bthe (?:early |late |mid-?)?(\d{4})s (?:–|—|-|\() ?(?:in )?(\d{4})\b/gi;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([CENTURY_ZH, BACK_ZH, WORK_ZH, CENTURY_EN, BACK_EN, MADE_EN, BROUGHT_EN, DECADE_EN]);

interface Claim {
  readonly start: number;
  readonly text: string;
  readonly year: number;
  /** First and last year that the words allow. The 20th century is 1901 to 2000 or, as often said, 1900 to 1999. */
  readonly from: number;
  readonly to: number;
}

function yearsOf(number: number, decade: string | undefined): { from: number; to: number } {
  const first = (number - 1) * 100;
  if (decade === undefined) return { from: first, to: number * 100 };
  const tens = /\d/.test(decade) ? Number(decade) : '〇一二三四五六七八九'.indexOf(decade);
  return { from: first + tens * 10, to: first + tens * 10 + 9 };
}

const WORDS_EN = [
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];

/** 20 for 上世纪 (said in the 21st), "20th" and "twentieth". */
function centuryOf(text: string): number {
  if (text === '上') return 20;
  if (text === '本') return 21;
  const at = WORDS_EN.indexOf(text.toLowerCase());
  return at < 0 ? Number.parseInt(text, 10) : at + 13;
}

function claimsOf({ text, lang }: Sentence): readonly Claim[] {
  const claim = (match: RegExpExecArray, year: string, span: { from: number; to: number }): Claim => ({
    start: match.index,
    text: match[0],
    year: Number(year),
    ...span,
  });
  if (lang === 'zh') {
    return [
      ...matchesOf(text, CENTURY_ZH).map((m) => claim(m, m[3]!, yearsOf(centuryOf(m[1]!), m[2]))),
      ...matchesOf(text, BACK_ZH).map((m) => claim(m, m[1]!, yearsOf(centuryOf(m[2]!), m[3]))),
      ...matchesOf(text, WORK_ZH).map((m) => claim(m, m[2]!, yearsOf(centuryOf(m[1]!), undefined))),
    ];
  }
  const decades = matchesOf(text, DECADE_EN).map((m) => {
    const first = Number(m[2] ?? m[3] ?? m[5]);
    return claim(m, (m[1] ?? m[4] ?? m[6])!, { from: first, to: first + (first % 100 === 0 ? 99 : 9) });
  });
  return [
    ...matchesOf(text, CENTURY_EN).map((m) => claim(m, m[1]!, yearsOf(centuryOf(m[2]!), undefined))),
    ...matchesOf(text, BACK_EN).map((m) => claim(m, m[2]!, yearsOf(centuryOf(m[1]!), undefined))),
    ...matchesOf(text, MADE_EN).map((m) => claim(m, m[1]!, yearsOf(centuryOf(m[2]!), undefined))),
    ...matchesOf(text, BROUGHT_EN).map((m) => claim(m, m[2]!, yearsOf(centuryOf(m[1]!), undefined))),
    ...decades,
  ];
}

function judge(sentence: Sentence): readonly RawFinding[] {
  return gather(claimsOf(sentence), ({ start, text, year, from, to }): RawFinding[] => {
    if (year >= from && year <= to) return [];
    const at = sentence.start + start;
    return [
      {
        facts: factsBetween(sentence, at, at + text.length),
        spans: [spanIn(sentence.block, at, at + text.length)],
        message: say(
          sentence.lang,
          `${year}年不在所说的年代（${from}—${to}）之内。`,
          `${year} lies outside the years named (${from} to ${to}).`,
        ),
        expected: `${from}–${to}`,
        actual: String(year),
        steps: [`${year} ∉ ${from}–${to}`],
      },
    ];
  });
}

/** A year lies in the century or decade that is named with it. */
export const century: Rule = {
  id: 'century',
  severity: 'error',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
