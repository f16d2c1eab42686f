import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const REACH = 40;
const MONTHLY_ZH = '环比';
const YEARLY_ZH = '同比';
const YEAR_BASE_ZH = /[比较与](?:去年|上年)(?:同期|\d{1,2}月|同月|[一二三四]季度|同季)/;
const MONTH_BASE_ZH =
  /^[（(](?:即|比|较|与|和)(?:今年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|相比)*[）)]|[（(](?:比|较)(?:今年)?\d{1,2}月份?[）)]|[比较](?:上个?月|上季度?|上一季度|前一个?月|上周)/;
const MONTHLY_EN = /\b(?:month[- ]on[- ]month|month[- ]over[- ]month|quarter[- ]on[- ]quarter|week[- ]on[- ]week)\b/gi;
const YEARLY_EN = /\b(?:year[- ]on[- ]year|year[- ]over[- ]year)\b/gi;
const MONTH_NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR_BASE_EN = new RegExp(
  `\\b(?:against|compared with|compared to|from|versus) (?:the )?(?:same \\w+ (?:of )?last year|same \\w+ a year (?:earlier|ago|before)|a year (?:earlier|ago|before)|(?:${MONTH_NAMES}) (?:of )?last year|last year)\\b`,
  'i',
);
const MONTH_BASE_EN =
  /\b(?:against|compared with|compared to|from|versus) (?:the )?(?:last|previous|prior) (?:month|quarter|week)\b(?!['’]s)|,? (?:against|compared with|compared to|from|versus) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:of )?(?:last|a year|the year|\d))|\ba month earlier\b/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([MONTHLY_ZH, YEARLY_ZH, MONTHLY_EN, YEARLY_EN]);

interface Clash {
  readonly at: number;
  readonly word: string;
  readonly base: string;
}

function clashes(sentence: Sentence): readonly Clash[] {
  const { text, lang } = sentence;
  if (lang === 'zh')
    return [
      ...places(text, MONTHLY_ZH, YEARLY_ZH, YEAR_BASE_ZH),
      ...places(text, YEARLY_ZH, MONTHLY_ZH, MONTH_BASE_ZH),
    ];
  return [
    ...matches(text, MONTHLY_EN, YEARLY_EN, YEAR_BASE_EN),
    ...matches(text, YEARLY_EN, MONTHLY_EN, MONTH_BASE_EN),
  ];
}

/** The base named first: 与上月相比，10月出口同比增长; "compared with a year earlier, traffic was up 9% month on month". */
const AHEAD: Readonly<Record<'zh' | 'en', readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/((?:与|和|同|比|较)(?:上个?月|上季度|上一季度|上周)(?:相比)?)，[^，。；比较]{0,14}同比/g, '同比'],
    [/((?:与|和|同|比|较)(?:去年|上年)(?:同期|同月|\d{1,2}月)(?:相比)?)，[^，。；比较]{0,14}环比/g, '环比'],
  ],
  en: [
    [
      /\b(compared (?:with|to) (?:a year (?:earlier|ago|before)|last year|the same \w+ last year)),? [^.;,]{0,50}\b(?:month|quarter|week)[- ]on[- ](?:month|quarter|week)\b/gi,
      '',
    ],
    [
      /\b(compared (?:with|to) (?:a month (?:earlier|ago|before)|last month|the (?:previous|prior) (?:month|quarter|week))),? [^.;,]{0,50}\byear[- ]on[- ]year\b/gi,
      '',
    ],
  ],
};

function aheadIn({ text, lang }: Sentence): readonly Clash[] {
  return gather(AHEAD[lang], ([pattern]) =>
    matchesOf(text, pattern).map((match): Clash => {
      const word = lang === 'zh' ? match[0].slice(-2) : match[0].slice(match[0].lastIndexOf(' ') + 1);
      return { at: match.index + match[0].length - word.length, word, base: match[1]! };
    }),
  );
}

function places(text: string, word: string, other: string, base: RegExp): readonly Clash[] {
  const found: Clash[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const clash = clashBehind(text, at, word, text.slice(at + 2, at + REACH).split(other)[0]!, base);
    if (clash !== null) found.push(clash);
  }
  return found;
}

function matches(text: string, word: RegExp, other: RegExp, base: RegExp): readonly Clash[] {
  return gather(matchesOf(text, word), (match) => {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + REACH + 20);
    const clash = clashBehind(text, match.index, match[0], behind.split(new RegExp(other.source, 'i'))[0]!, base);
    return clash === null ? [] : [clash];
  });
}

function clashBehind(_text: string, at: number, word: string, behind: string, base: RegExp): Clash | null {
  // 同比上涨2%，涨幅比上月回落 has another comparison behind its comma; 即 and brackets keep to the first.
  const [own, next] = behind.split(/[。；;]/)[0]!.split(/，|,(?= \D{0,12}(?:than|but|while|and)\b)/);
  const match = base.exec(
    /^(?:即|也就是|与|相比)/.test(next ?? '') || (next !== undefined && !/\d/.test(own!)) ? `${own}，${next}` : own!,
  );
  return match === null ? null : { at, word, base: match[0] };
}

function finding(sentence: Sentence, { at, word, base }: Clash): RawFinding {
  const start = sentence.start + at;
  const item = sentence.items.find(({ fact }) => fact.start >= start);
  return {
    facts: item === undefined ? [] : [item],
    spans: [spanIn(sentence.block, start, start + word.length)],
    message: say(
      sentence.lang,
      `“${word}”与所说的基期“${base}”不符。`,
      `“${word}” does not go with the base “${base}”.`,
    ),
    expected: base,
    actual: word,
    steps: [`${word} ≠ ${base}`],
  };
}

const YEAR_WORDS_ZH = '(?:去年|上年|前年)(?:同期|同月|同季|\\d{1,2}月|[一二三四]季度)?';
const MONTH_WORDS_ZH =
  '(?:上个?月|上一?周|前一?周|上个?季度|上一?季度|前一?季度|前一?个?月|第?[一二三]季度|前一[日天]|昨[日天])';
/** Every base that a comparison of the clause names, with the word of its kind: 与上月相比, 同比上周, 环比去年6月. */
const BASE_ZH = (words: string): RegExp =>
  new RegExp(
    `(?:[比较](?!上年末)|[与和跟同](?=[^，。；]{1,10}(?:相比|比较))|同比|环比|相较(?:于)?)(?:今年|本市)?(${words})`,
    'g',
  );
const YEARS_ZH = BASE_ZH(YEAR_WORDS_ZH);
const MONTHS_ZH = BASE_ZH(MONTH_WORDS_ZH);
const COMPARED_EN = '\\b(?:against|compared with|compared to|from|versus|than(?: in)?|on|over|of|to) (?:the )?';
const YEARS_EN = new RegExp(
  `${COMPARED_EN}((?:same (?:[a-z]+) (?:(?:of |in )?last year|(?:a|one) year (?:earlier|ago|before)|of (?:19|20)\\d{2})|a year (?:earlier|ago|before)|(?:${MONTH_NAMES}) (?:of )?last year|last year|the year before))\\b(?!['’]s)`,
  'gi',
);
const MONTHS_BASE_EN = new RegExp(
  `${COMPARED_EN}((?:last|previous|prior|preceding) (?:month|quarter|week)|a (?:month|week|quarter) (?:earlier|ago|before)|(?:first|second|third) quarter(?! of)|(?:${MONTH_NAMES})(?! (?:of )?(?:last|a year|the year|\\d)))\\b(?!['’]s)`,
  'gi',
);

/** "Compared with September 2024, air traffic in September 2025": one month of two years. */
const SAME_MONTH_EN = new RegExp(
  `\\b(${MONTH_NAMES}) ((?:19|20)\\d{2})\\b[^.;]{0,60}\\b\\1 (?!\\2)(?:19|20)\\d{2}\\b`,
  'i',
);

/** A sentence with one kind of word and one kind of base: they must go together, whatever their order. */
function apart({ text: whole, lang }: Sentence): readonly Clash[] {
  const text = whole.slice(0, 400);
  const zh = lang === 'zh';
  const monthly = zh ? [...text.matchAll(/环比/g)] : matchesOf(text, MONTHLY_EN);
  const yearly = zh ? [...text.matchAll(/同比/g)] : matchesOf(text, YEARLY_EN);
  const months = matchesOf(text, zh ? MONTHS_ZH : MONTHS_BASE_EN);
  const years = matchesOf(text, zh ? YEARS_ZH : YEARS_EN);
  const same = zh ? null : SAME_MONTH_EN.exec(text);
  const [month, year] = [months[0], years[0] ?? (months.length === 0 ? (same ?? undefined) : undefined)];
  if (monthly.length === 1 && yearly.length === 0 && year !== undefined && months.length === 0)
    return near(monthly[0]!, year, text);
  if (yearly.length === 1 && monthly.length === 0 && month !== undefined && year === undefined)
    return near(yearly[0]!, month, text);
  return [];
}

/** Word and base in one clause, or in two with nothing but a comma between. */
function near(word: RegExpExecArray, base: RegExpExecArray, text: string): readonly Clash[] {
  const [start, end] = word.index < base.index ? [word.index, base.index] : [base.index, word.index];
  const between = text.slice(start, end);
  const marks = between.split(/[，,]/).length - 1;
  if (/[。；;]/.test(between) || between.length > 90 || marks > 1) return [];
  // 同比上涨2%，涨幅比上月回落: another comparison in its own clause.
  if (marks > 0 && word.index < base.index && /\d/.test(between)) return [];
  // "up 40% from last week, and 15% year over year": each figure has its own base.
  if (base.index < word.index && marks > 0 && /\d/.test(between) && /\d/.test(text.slice(0, base.index))) return [];
  return [{ at: word.index, word: word[0], base: base[1] ?? base[0] }];
}

/** One clash is told once, whichever way it was found. */
function allClashes(sentence: Sentence): readonly Clash[] {
  const found = [...clashes(sentence), ...aheadIn(sentence), ...apart(sentence)];
  return found.filter(({ at }, index) => found.findIndex((one) => one.at === at) === index);
}

/** 同比 is against a year ago, 环比 against the period before. */
export const yoyMom: Rule = {
  id: 'yoy-mom',
  severity: 'warning',
  before: [],
  check: (page) =>
    gather(sentencesWith(page, NEEDS), (sentence) => allClashes(sentence).map((clash) => finding(sentence, clash))),
};
