import type { FactKind } from '../../model/fact.ts';
import type { Unit } from '../reading.ts';
import { readUnit } from './units.ts';

const AVERAGES: readonly (readonly [string, string])[] = [
  ...'日月年周季人户亩村校班单件店台篇场次项县镇省院站厂车'.split('').map((per): [string, string] => [`${per}均`, per]),
  ['平均每天', '天'],
];
const CHANGE_WORDS =
  '增长 上升 下降 增加 减少 提高 提升 上涨 下跌 降低 回落 扩大 收窄 缩小 下滑 攀升 攀升了 增 降 涨 跌 升 缩短 压缩 压减 增幅 降幅 涨幅 跌幅 增速 下调 上调 激增 猛增 大增 骤降 锐减 净增 递增 翻'.split(
    ' ',
  );
const TIMES: ReadonlySet<string> = new Set(
  '年 月 个月 天 日 周 星期 个星期 小时 分钟 秒 季度 个季度 季 年度 学期 学年 晚 夜'.split(' '),
);
/** How far in front of a number its 每 may stand within the clause, in UTF-16 units. */
const CLAUSE = 28;
/** How far a denominator that is no time may stand: 每期举办8场. */
const NEAR = 6;
const STOPS = '，。；！？：,;!?“”（）';
/** Words between a change and its number. */
const LINKS = '了约近超达为逾已仅又再';

/**
 * The denominator in front of a rate, as 年 in 每年超1000人次, 10万人 in 每10万人5例. Looks back one clause at most,
 * and not beyond the quantity before: 每条措施由3个部门负责、5个单位配合 is a rate only of the first.
 */
export function perBefore(text: string, start: number, floor: number): string | null {
  const average = AVERAGES.find(([word]) => text.startsWith(word, start - word.length) && start - word.length >= floor);
  if (average !== undefined) return average[1];
  const lowest = Math.max(floor, start - CLAUSE);
  for (let at = start - 1; at >= lowest; at--) {
    const character = text[at] ?? '';
    if (STOPS.includes(character)) return averageBefore(text, at + 1, start, floor);
    if (character === '每') return denominator(text, at + 1, start);
  }
  return averageBefore(text, lowest, start, floor);
}

function denominator(text: string, from: number, start: number): string | null {
  for (let length = 3; length > 0; length--) {
    const word = text.slice(from, from + length);
    if (TIMES.has(word)) return word;
  }
  const unit = readUnit(text, from);
  if (start - from > NEAR + 3) return null;
  const numeral = /^[0-9０-９.,万亿千百十一二三四五六七八九两]{1,8}/.exec(text.slice(from, Math.min(start, from + 12)));
  const counted = numeral === null ? null : readUnit(text, from + numeral[0].length);
  if (numeral !== null) return numeral[0] + (counted?.text ?? '');
  return unit?.text ?? (start - from <= 4 && start > from ? text.slice(from, start) : null);
}

/** 日均接待游客约500人次: an average with the thing between it and its number. */
function averageBefore(text: string, from: number, start: number, floor: number): string | null {
  for (let at = Math.max(from, floor); at + 1 < start; at++) {
    if (text[at + 1] !== '均') continue;
    const average = AVERAGES.find(([word]) => text.startsWith(word, at));
    if (average !== undefined && average[0] !== '平均每天') return average[1];
  }
  return null;
}

/** The denominator behind a price or density, as 吨 in 元/吨, and where it ends. */
export function perAfter(text: string, end: number): { per: string; end: number } | null {
  if (text[end] !== '/' && text[end] !== '／' && text[end] !== '每') return null;
  const numeral = /^\d{0,6}/.exec(text.slice(end + 1, end + 7))?.[0] ?? '';
  const unit = readUnit(text, end + 1 + numeral.length)?.text ?? null;
  return unit === null ? null : { per: numeral + unit, end: end + 1 + numeral.length + unit.length };
}

/** True just behind a verb or noun of change: 增长近20%, 降了3.2%, 涨幅达5%. 增至 and 降到 name a level. */
function isChange(text: string, start: number): boolean {
  let at = start;
  while (at > start - 3 && LINKS.includes(text[at - 1] ?? '\0')) at--;
  return CHANGE_WORDS.some((word) => text.startsWith(word, at - word.length)) && text[at] !== '至';
}

/** 比去年450件多120件: a gap, counted. */
function isGap(text: string, start: number): boolean {
  if (!'多少高低'.includes(text[start - 1] ?? '\0') || text[start - 1] === undefined) return false;
  const clause = text.slice(Math.max(0, start - 16), start - 1);
  return clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('。')) + 1).includes('比');
}

const MAY_CHANGE: ReadonlySet<FactKind> = new Set(['percent', 'count', 'money', 'measure', 'ratio']);

/** What kind the words around make of a number with its unit. */
export function kindOf(text: string, start: number, unit: Unit, per: string | null): FactKind {
  if (per !== null && unit.kind !== 'ordinal' && unit.kind !== 'score') return 'rate';
  return MAY_CHANGE.has(unit.kind) && (isChange(text, start) || isGap(text, start)) ? 'change' : unit.kind;
}
