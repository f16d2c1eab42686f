import { marksOf } from '../../character-marks.ts';
import type { Placed } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { MAGNITUDES } from './lexicon.ts';

/** What stands in the clause on both sides of a quantity, as far as no other quantity begins. */
export interface Sides {
  readonly left: string;
  readonly right: string;
  /** Where `right` begins in the block. */
  readonly rightAt: number;
  /** True where only 、 or 和 parts it from the quantity before: 90家、28家. */
  readonly listed: boolean;
  /** What stands in front of the bracket that the quantity is in: 售后服务（占41%）; '' where it is in none. */
  readonly outer: string;
}

/** No phrase that names a metric is longer; keeps the work per fact constant whatever the input. */
export const LONGEST_SIDE = 80;
const DATE_FRONT = [
  '已连续',
  '连续',
  '过去',
  '最近',
  '近',
  '截至到',
  '截止到',
  '截至',
  '截止',
  '早在',
  '力争到',
  '到',
  '至',
  '自',
  '从',
  '在',
  '于',
];
const DATE_BACK = ['以来', '来', '期间', '底', '末', '初', '份', '起', '前', '后', '内', '间', '的', '，'];

/** 增至2024年的…: that 至 belongs to the verb. */
export const isGoalMark = (before: string, word: string): boolean =>
  (word === '到' || word === '至') && /[增升降减涨跌高长加低少大缩落]$/.test(before.slice(-2, -1));

/** 连续8年, 近三年来: how long it has been so, between what is measured and its number. */
const isDating = (text: string, { kind, start, end, unit }: Placed): boolean =>
  kind === 'date' ||
  (kind === 'duration' &&
    /(?:[年月天周]|季度|学期|星期)$/.test(unit ?? '') &&
    (/(?:连续|已连续|近|过去|最近)$/.test(text.slice(Math.max(0, start - 3), start)) ||
      /^(?:来|以来|间|前|之前|以前)/.test(text.slice(end, end + 2))));

/** The text from `from` to `to` without the dates in it and the small words tied to them. */
function withoutDates(text: string, from: number, to: number, dates: readonly Placed[]): string {
  let left = '';
  let at = from;
  for (const date of dates) {
    if (date.end <= at || date.start >= to) continue;
    // 较2019年增长: that date is what is compared with.
    if ('比较'.includes(text[date.start - 1] ?? '\0')) continue;
    const before = text.slice(at, Math.max(at, date.start));
    const front = DATE_FRONT.find((word) => before.endsWith(word) && !isGoalMark(before, word)) ?? '';
    // 这座建于1927年的老站房: a clause of its own.
    const isClause = front === '于' && text[date.end] === '的' && /[建立生创始成]$/.test(before.slice(0, -1));
    left = isClause ? '' : left + before.slice(0, before.length - front.length);
    // 今年春季班: the season belongs to the class.
    at = /[春夏秋冬]季$/.test(date.text) && '班招赛'.includes(text[date.end] ?? '\0') ? date.end - 2 : date.end;
    for (let back = 0; back < 2; back++) at += DATE_BACK.find((word) => text.startsWith(word, at))?.length ?? 0;
  }
  return left + text.slice(Math.min(at, to), to);
}

const PAIRS = [
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
] as const;

const OPEN_MARKS = marksOf([1, PAIRS.map(([open]) => open)]);

/** Most sides open no bracket and no quote mark: one pass instead of a search for each. */
function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (OPEN_MARKS[text.charCodeAt(at)] !== 0) return true;
  return false;
}

/** The part behind the last bracket or quote mark that stays open. */
function afterOpenMark(text: string): string {
  if (!hasMark(text)) return text;
  let at = -1;
  for (const [open, close] of PAIRS) {
    const opened = text.lastIndexOf(open);
    if (opened > at && opened > text.lastIndexOf(close)) at = opened;
  }
  return text.slice(at + 1);
}

/** The part in front of a closing mark whose opening mark stands before the quantity. */
function beforeOpenClose(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ('“《'.includes(text[at]!)) depth++;
    if ('”》'.includes(text[at]!) && depth-- === 0) return text.slice(0, at);
  }
  return text;
}

/** 七级风圈半径180公里: the level is part of the name; 靠泊20万吨级以上船舶412艘: that of a size is not. */
function withLevel(left: string, before: Placed | undefined, floor: number, cut: number, front: string): string {
  if (before === undefined || before.end !== floor || cut >= 0) return left;
  // 甲状腺癌5年|生存率.
  if (before.kind === 'duration' && /^(?:生存率|存活率|回报率|复发率)/.test(left))
    return `${front}${before.text}${left}`;
  // 5年|期以上LPR.
  if (left.startsWith('期') && before.kind === 'duration') return `${before.text}${left}`;
  // 一年|级学生近视率.
  if (left.startsWith('级') && /^[一二三四五六七八九]年$/.test(before.text)) return `${before.text}${left}`;
  if (left === '' && /以[上下]$/.test(before.text)) return before.text;
  // 3.0级及以上42次.
  if (/^及?以[上下]$/.test(left)) return `${before.text}${left}`;
  const isName =
    (before.unit === '级' || before.unit === '纳米' || (before.unit === '岁' && /以[上下]$/.test(before.text))) &&
    /^[\u3400-\u9fff]{2}/.test(left) &&
    !/^(?:以[上下]|的)/.test(left);
  return isName ? `${before.text}${left}` : left.replace(/^级(?:以[上下])?的?/, '');
}

/** What stands in the clause right in front of a quantity, twelve characters at most. */
const frontOf = (text: string, clause: Clause, before: Placed | undefined, earlier: Placed | undefined): string =>
  before === undefined
    ? ''
    : text.slice(Math.max(clause.start, before.start - 12, earlier?.end ?? 0), Math.max(clause.start, before.start));

/** 先进制程（7纳米及以下）占…的74%: the bracket between is passed over; null where none is. */
function overBracket(
  text: string,
  clause: Clause,
  before: Placed,
  earlier: Placed | undefined,
  raw: string,
): string | null {
  const close = raw.indexOf('）');
  if (close < 0 || /[（、，]/.test(raw.slice(0, close)) || /^(?:[、，；和与及]|$)/.test(raw.slice(close + 1)))
    return null;
  const from = Math.max(clause.start, before.start - 40, earlier?.end ?? 0);
  const open = text.slice(from, before.start).lastIndexOf('（');
  return open < 2 ? null : text.slice(from, from + open) + raw.slice(close + 1);
}

/** 6.5万亩（即4333公顷）, 近八成（78.3%）: a bracket that holds nothing but the number again, in figures or another unit. */
export const isGloss = (text: string, { end, unit }: Placed, next: Placed): boolean =>
  next.start - end <= 6 &&
  /^[（(](?:即|合|约合|折合|约|相当于|实为|共计?|也就是)*$/.test(text.slice(end, next.start)) &&
  /^[）)]/.test(text.slice(next.end, next.end + 1)) &&
  isPart(unit) === isPart(next.unit) &&
  next.kind !== 'date' &&
  next.kind !== 'change';

/** Percents, tenths and fractions are of the same sort; a share in brackets behind a count is no gloss. */
const isPart = (unit: string | null): boolean => unit === '%' || unit === null || unit === '成';

/** Cuts both sides of the quantity `index`; `dates` are the dates of the clause. */
export function sidesOf(text: string, clause: Clause, quantities: readonly Placed[], index: number): Sides {
  const { start, end } = quantities[index]!;
  let previous = index - 1;
  const dates: Placed[] = [];
  for (; previous >= 0 && isDating(text, quantities[previous]!) && dates.length < 4; previous--)
    dates.unshift(quantities[previous]!);
  const before = quantities[previous];
  const inClause = before !== undefined && before.end > clause.start;
  const floor = Math.max(clause.start, start - LONGEST_SIDE, inClause ? before.end : 0);
  const raw = withoutDates(text, floor, start, dates);
  // 玉米、稻谷等食物18吨: with 等 a list is one thing.
  const last = raw.lastIndexOf('、');
  const cut = inClause && !/^[^、]{1,8}等[^、]/.test(raw.slice(last + 1)) ? last : -1;
  const over = inClause ? overBracket(text, clause, before, quantities[previous - 1], raw) : null;
  const own = over ?? raw.slice(cut + 1).replace(/^）[和及与]?/, '');
  const left =
    over === null
      ? withLevel(afterOpenMark(own), before, floor, cut, frontOf(text, clause, before, quantities[previous - 1]))
      : own;
  const outer = own.endsWith(`（${left}`) ? own.slice(0, own.length - left.length - 1) : '';
  const next = quantities[index + 1];
  // 4.2万名40岁至65岁的参与者: the age describes those who are counted.
  // 7台单机容量60万千瓦的机组: so does what they can do.
  const isInner =
    next !== undefined &&
    text.startsWith('的', next.end) &&
    next.kind !== 'date' &&
    (next.start === end ||
      (next.start - end <= 6 &&
        /^[^、，]+$/.test(text.slice(end, next.start)) &&
        MAGNITUDES.before(text, next.start) > 0));
  // 5个超百亿元项目: how large those are.
  const isSized =
    next !== undefined && next.start === end && next.kind === 'money' && /[\u3400-\u9fff]/.test(text[next.end] ?? ' ');
  const isAged = next !== undefined && next.unit === '岁' && text.slice(end, next.start) === '的';
  // 超过一半（47.6%）的受访者: said once more between the number and what it counts.
  const isGlossed = next !== undefined && isGloss(text, quantities[index]!, next);
  const from = isInner || isSized || isGlossed ? next.end + (text[next.end] === '的' || isGlossed ? 1 : 0) : end;
  const stop = Math.min(
    clause.end,
    end + LONGEST_SIDE,
    (from > end || isAged ? quantities[index + 2] : next)?.start ?? text.length,
  );
  const behind = beforeOpenClose(text.slice(from, Math.max(from, stop)));
  // 女生（74.5%）高于男生: what stands behind the bracket belongs to the next.
  const closed = outer === '' ? -1 : behind.search(/[）)]/);
  const right = closed < 0 ? behind : behind.slice(0, closed);
  const listed = inClause && (cut >= 0 || raw === '和' || raw === '、') && left.replace(/^[和及]/, '') === '';
  return { left, right, rightAt: from, listed, outer };
}
