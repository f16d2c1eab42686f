import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const CENTURY_ZH = /(\d{1,2}|[上本])世纪(?:(\d)0年代)?(?:[初中末叶期]{0,2})的?[，,（(]?即?(\d{4})年/g;
const BACK_ZH = /(\d{4})年[，,（(]?(?:是|正值|处于|即|属于)?(\d{1,2}|[上本])世纪(?:(\d)0年代)?/g;
const CENTURY_EN =
  /\b(\d{4}),? (?:was )?(?:in|\(in|of|late in|early in) the (?:late |early |mid-?)?(\d{1,2}(?:st|nd|rd|th)|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[ -]century\b/gi;
const BACK_EN =
  /\bthe (?:late |early |mid-?)?(\d{1,2}(?:st|nd|rd|th)|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[ -]century[,:;]? (?:in|year|of|in the year) (\d{4})\b/gi;
const DECADE_EN = /\b(\d{4}),? in the (\d{4})s\b|\bin the (\d{4})s,? in (\d{4})\b/gi;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([CENTURY_ZH, BACK_ZH, CENTURY_EN, BACK_EN, DECADE_EN]);

interface Claim {
  readonly start: number;
  readonly text: string;
  readonly year: number;
  /** First and last year that the words allow. The 20th century is 1901 to 2000 or, as often said, 1900 to 1999. */
  readonly from: number;
  readonly to: number;
}

const yearsOf = (number: number, decade: string | undefined): { from: number; to: number } =>
  decade === undefined
    ? { from: (number - 1) * 100, to: number * 100 }
    : { from: (number - 1) * 100 + Number(decade) * 10, to: (number - 1) * 100 + Number(decade) * 10 + 9 };

const WORDS_EN = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

/** 20 for 上世纪 (said in the 21st), "20th" and "twentieth". */
function centuryOf(text: string): number {
  if (text === '上') return 20;
  if (text === '本') return 21;
  const at = WORDS_EN.indexOf(text.toLowerCase());
  return at < 0 ? Number.parseInt(text, 10) : at + 16;
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
      ...[...text.matchAll(CENTURY_ZH)].map((m) => claim(m, m[3]!, yearsOf(centuryOf(m[1]!), m[2]))),
      ...[...text.matchAll(BACK_ZH)].map((m) => claim(m, m[1]!, yearsOf(centuryOf(m[2]!), m[3]))),
    ];
  }
  const decades = [...text.matchAll(DECADE_EN)].map((m) => {
    const first = Number(m[2] ?? m[3]);
    return claim(m, (m[1] ?? m[4])!, { from: first, to: first + (first % 100 === 0 ? 99 : 9) });
  });
  return [
    ...[...text.matchAll(CENTURY_EN)].map((m) => claim(m, m[1]!, yearsOf(centuryOf(m[2]!), undefined))),
    ...[...text.matchAll(BACK_EN)].map((m) => claim(m, m[2]!, yearsOf(centuryOf(m[1]!), undefined))),
    ...decades,
  ];
}

function judge(sentence: Sentence): readonly RawFinding[] {
  return claimsOf(sentence).flatMap(({ start, text, year, from, to }): RawFinding[] => {
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
  check: (page) => sentencesWith(page, NEEDS).flatMap(judge),
};
