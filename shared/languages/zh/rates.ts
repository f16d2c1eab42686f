import type { FactKind } from '../../model/fact.ts';
import { codeAt, marksAt, marksOf, unitOf } from '../character-marks.ts';
import type { Unit } from '../reading.ts';
import { WordTree, wordsOf } from '../word-tree.ts';
import { readUnit } from './units.ts';

/** What 均 makes an average of, in front of it: 日均, 人均. */
const AVERAGED: ReadonlyMap<number, string> = new Map(
  [...'日月年周季人户亩村校班单件店台篇场次项县镇省院站厂车'].map((per) => [per.charCodeAt(0), per]),
);
const CHANGE_WORDS = new WordTree(
  wordsOf(
    '增长 上升 下降 增加 减少 提高 提升 上涨 下跌 降低 回落 扩大 收窄 缩小 下滑 攀升 攀升了 增 降 涨 跌 升 缩短 压缩 压减 增幅 降幅 涨幅 跌幅 增速 下调 上调 激增 猛增 大增 骤降 锐减 净增 递增 翻',
  ),
  'backward',
);
const TIMES = new WordTree(wordsOf('年 月 个月 天 日 周 星期 个星期 小时 分钟 秒 季度 个季度 季 年度 学期 学年 晚 夜'));
/** How far in front of a number its 每 may stand within the clause, in UTF-16 units. */
const CLAUSE = 28;
/** How far a denominator that is no time may stand: 每期举办8场. */
const NEAR = 6;
const [STOP, EACH, AVERAGE, LINK, NUMERAL, GAP, PER, DAY] = [1, 2, 4, 8, 16, 32, 64, 128];
const MARKS = marksOf(
  [STOP, '，。；！？：,;!?“”（）'],
  [EACH, '每'],
  [AVERAGE, '均'],
  // Words between a change and its number.
  [LINK, '了约近超达为逾已仅又再'],
  [NUMERAL, '0123456789０１２３４５６７８９.,万亿千百十一二三四五六七八九两'],
  [GAP, '多少高低'],
  [PER, '/／每'],
  [DAY, '天'],
);

/**
 * The denominator in front of a rate, as 年 in 每年超1000人次, 10万人 in 每10万人5例. Looks back one clause at most,
 * and not beyond the quantity before: 每条措施由3个部门负责、5个单位配合 is a rate only of the first.
 */
export function perBefore(text: string, start: number, floor: number): string | null {
  const average = averageEnding(text, start, floor);
  if (average !== null) return average;
  const lowest = Math.max(floor, start - CLAUSE);
  let from = lowest;
  let hasAverage = false;
  for (let at = start - 1; at >= lowest; at--) {
    const marks = MARKS[text.charCodeAt(at)]!;
    if ((marks & EACH) !== 0) return denominator(text, at + 1, start);
    if ((marks & AVERAGE) !== 0) hasAverage = true;
    if ((marks & STOP) === 0) continue;
    from = at + 1;
    break;
  }
  return hasAverage
    ? averageBefore(text, from, start)
    : codeAt(text, start - 1) === BE || codeAt(text, start - 1) === RATE
      ? perInName(text, start)
      : null;
}

/** 日均300人, 平均每天300人. */
function averageEnding(text: string, start: number, floor: number): string | null {
  const marks = marksAt(MARKS, text, start - 1);
  if ((marks & AVERAGE) !== 0) return start - 2 >= floor ? (AVERAGED.get(codeAt(text, start - 2)) ?? null) : null;
  return (marks & DAY) !== 0 && start - 4 >= floor && text.startsWith('平均每天', start - 4) ? '天' : null;
}

function denominator(text: string, from: number, start: number): string | null {
  const time = TIMES.startingAt(text, from);
  if (time !== undefined) return time;
  if (start - from > NEAR + 3) return null;
  let end = from;
  while (end < Math.min(start, from + 8) && (marksAt(MARKS, text, end) & NUMERAL) !== 0) end++;
  if (end > from) return text.slice(from, end) + (readUnit(text, end)?.text ?? '');
  return readUnit(text, from)?.text ?? (start - from <= 4 && start > from ? text.slice(from, start) : null);
}

/** 日均接待游客约500人次: an average with the thing between it and its number. */
function averageBefore(text: string, from: number, start: number): string | null {
  for (let at = from; at + 1 < start; at++) {
    const average = text[at + 1] === '均' ? AVERAGED.get(text.charCodeAt(at)) : undefined;
    if (average !== undefined) return average;
  }
  return null;
}

/** The denominator behind a price or density, as 吨 in 元/吨, and where it ends. */
export function perAfter(text: string, end: number, counted: Unit): { per: string; end: number } | null {
  if ((marksAt(MARKS, text, end) & PER) === 0) return null;
  // 2.4亿劳动者每天吃饭: the clause goes on with what they do; 200人每天 ends with its denominator.
  const isClause = codeAt(text, end) === EACH_OF && counted.kind === 'count';
  const time = isClause ? TIMES.startingAt(text, end + 1) : undefined;
  if (time !== undefined && !ENDS.test(text.slice(end + 1 + time.length, end + 3 + time.length))) return null;
  let from = end + 1;
  while (from < end + 7 && isAsciiDigit(codeAt(text, from))) from++;
  // 150/10万: so many for each hundred thousand.
  const many = from === end + 1 ? null : /^[百千]?[万亿]人?/.exec(text.slice(from, from + 4));
  if (many !== null) return { per: text.slice(end + 1, from) + many[0], end: from + many[0].length };
  const unit = readUnit(text, from)?.text ?? null;
  return unit === null ? null : { per: text.slice(end + 1, from) + unit, end: from + unit.length };
}

const [EACH_OF, BE, RATE] = ['每', '为', '率'].map(unitOf);
const ENDS = /^(?:$|[^\p{L}\p{N}]|的|以[上下内]|左右)/u;

/** 万车死亡率为7.0: the name of the rate begins with its denominator. */
export function perInName(text: string, start: number): string | null {
  const named =
    /(?:^|[^百千万亿\d])([百千十]?[万亿千百](?:[车人户]|吨公里|车公里|[^，。；、\d]元))[^，。；、\d]{1,6}率(?:约?[为达至到是]|降至|升至|达到|降到|仅为|破|突破|跌破|超|超过)?$/.exec(
      text.slice(Math.max(0, start - 18), start),
    );
  return named?.[1] ?? null;
}

const isAsciiDigit = (code: number) => code >= 0x30 && code <= 0x39;

const TO = unitOf('至');

/** True just behind a verb or noun of change: 增长近20%, 降了3.2%, 涨幅达5%. 增至 and 降到 name a level. */
function isChange(text: string, start: number): boolean {
  let at = start;
  while (at > start - 3 && (marksAt(MARKS, text, at - 1) & LINK) !== 0) at--;
  return CHANGE_WORDS.endingAt(text, at) !== undefined && codeAt(text, at) !== TO;
}

/** 比去年450件多120件: a gap, counted. */
function isGap(text: string, start: number): boolean {
  if ((marksAt(MARKS, text, start - 1) & GAP) === 0) return false;
  const clause = text.slice(Math.max(0, start - 16), start - 1);
  return clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('。')) + 1).includes('比');
}

const MAY_CHANGE: ReadonlySet<FactKind> = new Set(['percent', 'count', 'money', 'measure', 'ratio']);

/** What kind the words around make of a number with its unit. */
export function kindOf(text: string, start: number, unit: Unit, per: string | null): FactKind {
  if (per !== null && unit.kind !== 'ordinal' && unit.kind !== 'score') return 'rate';
  return MAY_CHANGE.has(unit.kind) && (isChange(text, start) || isGap(text, start)) ? 'change' : unit.kind;
}
