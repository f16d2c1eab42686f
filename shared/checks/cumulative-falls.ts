import { hasAny, hasWord } from '../extract/relate/cues.ts';
import { blocksWith, needs } from '../extract/relate/gates.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { monthsIn, monthsOf } from './periods.ts';
import type { RawFinding, Rule } from './rule.ts';
import { differenceText, quoted, say } from './wording.ts';

const TOTAL_EN = [
  'in total',
  'total',
  'cumulative',
  'cumulatively',
  'so far',
  'altogether',
  'to date',
  'in all',
  'all told',
  'totalled',
  'totaled',
  'overall',
  'since opening',
  'since it opened',
  'since its opening',
  'since launch',
  'since its launch',
  'since the start',
];

/** What must stand in a block before this rule looks at it: what follows takes its “cumulative” from these. */
const TOTAL_ZH = ['累计', '累积', '总计已'];
const NEEDS = needs([TOTAL_ZH, TOTAL_EN]);

interface Reading {
  readonly item: Item;
  readonly month: number;
  readonly year: string;
  /** Counted from the first of January: it begins again with each year. */
  readonly yearly?: boolean;
}

/** A cumulative figure with its month; the year only where it is written. */
function readingOf(item: Item, follows: boolean): Reading | null {
  const shared = follows && sharesTotal(item);
  const { lead, tail, sentence } = item;
  const zh = sentence.lang === 'zh';
  const said = zh ? hasAny(lead.slice(-20), TOTAL_ZH) : hasWord(`${lead.slice(-30)} ${tail.slice(0, 30)}`, TOTAL_EN);
  if (!said && !shared && !(follows && /^,? (?:and|then|but)\b[^.;]{0,24}$/.test(lead))) return null;
  if (!isAmount(item) || item.range === null || (zh && /当月|单月/.test(lead.slice(-20)))) return null;
  const behind = tail.split(/[,;.]/)[0]!.slice(0, 40);
  // 已达86万册次（截至3月31日）: the day stands behind, in brackets.
  const bracket = zh
    ? (/^[^，。；\d]{0,6}[（(]截[至止][^）)]{2,16}/.exec(
        sentence.block.text.slice(item.fact.end, item.fact.end + 24),
      )?.[0] ?? '')
    : '';
  const words = zh
    ? `${lead.slice(-30)}${bracket}`
    : /(?:19|20)\d{2}/.test(behind)
      ? behind
      : `${lead.slice(-30)}|${behind}`;
  const step = STEPS.find(([word]) => word.test(words));
  if (step !== undefined) return { item, month: step[1], year: step[2] };
  const nth = zh ? NTH_ZH.exec(words) : null;
  if (nth !== null) return { item, month: '一二三四五六七八九十'.indexOf(nth[1]!) + 1, year: nth[2]! };
  const months = bracket === '' ? monthsOf(item) : monthsIn(bracket);
  const named = /((?:19|20)\d{2})/.exec(words)?.[1];
  const year =
    named ??
    yearWordEn(zh ? '' : TIME_EN.test(behind) ? behind : words) ??
    (zh ? (YEARS_ZH.find(([word]) => words.includes(word))?.[1] ?? '') : '');
  // 去年末 and "by 2022" end with their year.
  if (months === null) return year === '' ? null : { item, month: 12, year };
  const yearly =
    (months.first === 1 && months.last > 1) || /今年(?:以来|已|累计|共)|本年|\bso far this year\b/i.test(words);
  return { item, month: months.last, year, yearly };
}

/** Readings told by steps of time: 上月底 before 本月底. */
/** 第一周累计……第二周累计: the steps of a count that is told one by one. */
const NTH_ZH = /第([一二三四五六七八九十])(周|天|日|月|轮|期|季度|阶段)/;

const STEPS: readonly (readonly [RegExp, number, string])[] = [
  [/上月(?:底|末)|\bby the end of last month\b/i, 1, 'month'],
  [/(?:本月|这个月)(?:底|末)|\bby the end of this month\b/i, 2, 'month'],
  [/上周(?:末|五|日)|\bby (?:the end of )?last week\b/i, 1, 'week'],
  [/(?:本周|这周)(?:末|五|日)|\bby (?:the end of )?this week\b/i, 2, 'week'],
  [/年中/, 6, ''],
];

/** A number that takes its "cumulative" from the one before: 累计参观人数4月达2.6万人，9月达2.1万人. */
function sharesTotal({ sentence, fact, lead }: Item): boolean {
  const before = sentence.block.text.slice(Math.max(sentence.start, fact.start - 120), fact.start);
  if (sentence.lang === 'zh')
    return (
      /累计[\u4e00-\u9fa5]{2,8}\d{1,2}月/.test(before) &&
      /^[，,；;]\d{1,2}月(?:底|末|份)?(?:达到?|为|是|升至|增至)$/.test(lead)
    );
  return (
    /\b(?:running total|cumulative(?:ly)?|so far)\b/i.test(before) &&
    /^[^.;]{0,48}(?:,|\band|, and|\bbut|\bthen)\s$/i.test(lead) &&
    !/\b(?:new|more|another|further|alone)\b/i.test(lead)
  );
}

const YEARS_ZH: readonly (readonly [string, string])[] = [
  ['去年', '-1'],
  ['上年', '-1'],
  ['前年', '-2'],
  ['今年', '0'],
];

/** 今年1至5月……1至8月: what names no year follows the year before it. */
const isThisYear = ({ year }: Reading): boolean => year === '' || year === '0';

const isLastYear = ({ year }: Reading): boolean => year === '-1';

const TIME_EN =
  /\b(?:last|this) year\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const yearWordEn = (words: string): string | undefined =>
  /\blast year\b/i.test(words) ? '-1' : /\bthis year\b/i.test(words) ? '0' : undefined;

/** Which of two readings is the earlier: < 0 the first; 0 when their years cannot be compared. */
function orderOf(a: Reading, b: Reading): number {
  if (a.year === b.year || (isThisYear(a) && isThisYear(b))) return a.month - b.month;
  if (a.yearly === true || b.yearly === true) return 0;
  if (isLastYear(a) && isThisYear(b)) return -1;
  if (isThisYear(a) && isLastYear(b)) return 1;
  if (a.year === '' || b.year === '' || (a.year.length === 4) !== (b.year.length === 4)) return 0;
  return Number(a.year) - Number(b.year);
}

/** Each reading is held against the one before it of its unit. */
function judge(block: Block): readonly RawFinding[] {
  const last = new Map<string, Reading>();
  return gather(
    gather(block.sentences, ({ items }) => items),
    (item): RawFinding[] => {
      const now = readingOf(item, last.size > 0);
      if (now === null) return [];
      const key = unitClass(item.fact.unit) ?? '';
      const before = last.get(key) ?? last.get('') ?? (key === '' ? [...last.values()].at(-1) : undefined);
      last.set(key, now);
      if (before === undefined) return [];
      const order = orderOf(before, now);
      if (order === 0) return [];
      const [early, late] = order < 0 ? [before.item, item] : [item, before.item];
      return late.range!.high.lt(early.range!.low) ? [finding(early, late)] : [];
    },
  );
}

function finding(early: Item, late: Item): RawFinding {
  return {
    facts: [late, early],
    message: say(
      late.sentence.lang,
      `累计数不会减少：后来的“${quoted(late)}”小于先前的“${quoted(early)}”。`,
      `A running total cannot fall: the later ${quoted(late)} is less than ${quoted(early)}.`,
    ),
    expected: `≥ ${quoted(early)}`,
    actual: quoted(late),
    steps: [differenceText(late, early)],
  };
}

/** A cumulative figure does not fall. */
export const cumulativeFalls: Rule = {
  id: 'cumulative-falls',
  severity: 'error',
  before: ['same-fact-conflict'],
  check: (page) => gather(blocksWith(page, NEEDS), judge),
};
