import { directionIn } from '../extract/relate/cues.ts';
import { needs, sentencesWith } from '../extract/relate/gates.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** Words for a stretch of the year, with its months. */
const STRETCHES_ZH: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [/前三个?季度/g, () => 9],
  [/前[两二]个?季度|[上下]半年/g, () => 6],
  [/(?<!前)[一二三四]季度/g, () => 3],
  [/前(\d{1,2})个?月/g, (match) => Number(match[1])],
  [/前([一两二三四五六七八九十]{1,2})个月/g, (match) => hanNumber(match[1]!)],
  [/(\d{1,2})月?(?:至|到|—|-|－|~|～)(\d{1,2})月/g, (match) => Number(match[2]) - Number(match[1]) + 1],
  [/(?<![\d至到—－~～-])\d{1,2}月份?(?!\d|底|末|以来|起)/g, () => 1],
  [/全年|一整年/g, () => 12],
  [/截[至止]到?(\d{1,2})月[底末]/g, (match) => Number(match[1])],
];
const NUMBERS_EN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const MONTHS_EN = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthAt = (name: string): number => MONTHS_EN.split('|').indexOf(name.toLowerCase());
const STRETCHES_EN: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  [
    /\b(?:in|for|over|during|first|last|the) (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months/gi,
    (match) => NUMBERS_EN.indexOf(match[1]!.toLowerCase()) + 1 || Number(match[1]),
  ],
  [/\b(?:first|second)[ -]half\b/gi, () => 6],
  [/\b(?:first|second|third|fourth)[ -]quarter\b/gi, () => 3],
  [/\bfirst three quarters\b/gi, () => 9],
  [new RegExp(`\\bin (?:${MONTHS_EN}), (?=[\\d.]+ ?(?:%|per ?cent))`, 'gi'), () => 1],
  [
    new RegExp(`\\b(${MONTHS_EN}) (?:to|through|until) (${MONTHS_EN})\\b`, 'gi'),
    (match) => monthAt(match[2]!) - monthAt(match[1]!) + 1,
  ],
  [
    /\b(?:all (?:of )?last year|all (?:of )?20\d{2}|(?:the )?whole of (?:last year|20\d{2})|(?:the )?full[- ]year|the whole year|entire (?:last |previous )?year|all of the previous year|in 20\d{2}(?!['’]s|\d| (?:and|to)))\b/gi,
    () => 12,
  ],
];
const HAN = '一二三四五六七八九';
const hanNumber = (text: string): number =>
  text === '两' ? 2 : text.startsWith('十') ? 10 + HAN.indexOf(text[1] ?? ' ') + 1 : HAN.indexOf(text[0]!) + 1;
const COMPARES_ZH = /(?<![同环占对])[比较](?!例|重|率|为|好|大|快|多)|与(?=[^，。；]{1,24}相比)|[，,]而(?=去年|上年)/g;
const COMPARES_EN = /\b(?:than|from|against|compared?|compares|versus|below|above|double|twice|treble)\b/gi;
/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs(
  [COMPARES_ZH, COMPARES_EN],
  [...STRETCHES_ZH, ...STRETCHES_EN].map(([stretch]) => stretch),
);

/** How far the other period may stand behind the word that compares. */
const REACH = 44;
const LIKE = /同期|相同时期|same (?:period|months|quarter|time|half)|annualised|annualized|折合全年|年化/i;

const RATES =
  /[比较][^，。；]{0,10}(?:加快|放缓|回落|提高|扩大|收窄|上升|下降)[^，。；]{0,6}个百分点|\bpoints? (?:faster|slower|higher|lower|more|less|up|down)\b/i;

interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly months: number;
}

function stretchesIn(text: string, zh: boolean): readonly Stretch[] {
  const found = gather(zh ? STRETCHES_ZH : STRETCHES_EN, ([pattern, months]) =>
    matchesOf(text, pattern).map((match) => ({ start: match.index, text: match[0], months: months(match) })),
  );
  return found.filter(({ months }) => months > 0).sort((a, b) => a.start - b.start);
}

/** The period right before a word that compares, and the one right behind it, where they differ in length. */
function pairIn(text: string, zh: boolean): readonly [Stretch, Stretch] | null {
  const stretches = stretchesIn(text, zh);
  if (stretches.length < 2) return null;
  for (const match of matchesOf(text, zh ? COMPARES_ZH : COMPARES_EN)) {
    const before = stretches.findLast(({ start }) => start < match.index);
    const behind = stretches.find(({ start }) => start > match.index && start - match.index <= REACH);
    if (before === undefined || behind === undefined || before.months === behind.months) continue;
    if (/[。；;]/.test(text.slice(before.start, behind.start))) continue;
    // 比2023年增加22.4%，其中上半年…: the comparison is over before the other stretch is named.
    if (/[%％]|其中|\bincluding\b|\bof which\b/.test(text.slice(match.index, behind.start))) continue;
    if (
      !/below|above|double|twice|treble/i.test(match[0]) &&
      directionIn(text.slice(match.index)) === null &&
      !/翻|倍/.test(text.slice(match.index)) &&
      directionIn(text) === null
    )
      continue;
    return [before, behind];
  }
  return null;
}

function judge(sentence: Sentence): readonly RawFinding[] {
  const text = sentence.text.slice(0, 1000);
  // 增长6.3%，比上半年加快0.4个百分点: rates of growth compare, however long the stretch.
  if (sentence.items.length < 2 || LIKE.test(text) || RATES.test(text)) return [];
  const pair = pairIn(text, sentence.lang === 'zh');
  if (pair === null) return [];
  const [part, whole] = pair;
  return [
    {
      facts: sentence.items,
      message: say(
        sentence.lang,
        `“${part.text}”与“${whole.text}”长短不同，不能直接比较。`,
        `“${part.text}” and “${whole.text}” differ in length and cannot be compared.`,
      ),
      expected: say(sentence.lang, '去年同期', 'the same period'),
      actual: whole.text,
      steps: [`${part.text} ≠ ${whole.text}`],
    },
  ];
}

/** Periods that are compared have the same length. */
export const unlikePeriods: Rule = {
  id: 'unlike-periods',
  severity: 'error',
  before: ['change-recompute', 'difference'],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
