import { codeAt } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import { type Reading, reading, type Unit } from '../reading.ts';
import { WordTree } from '../word-tree.ts';
import { arabicDigit, endsInMultiplier } from './digits.ts';
import { isLoneFigure } from './lone.ts';
import { NOUNS } from './measure-words.ts';
import { isPaidBefore } from './money.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { perInName } from './rates.ts';
import { readUnit } from './units.ts';

export const NO_UNIT: Unit = { text: '', kind: 'count', currency: null };
const INDEX: Unit = { text: '', kind: 'index', currency: null };
/** Longest gloss in brackets between a number and its unit: 1.2万（即12000）人. */
const GLOSS = 16;

/** 比去年的200万增长5倍: what moves is told right behind. */
const MOVES_OR_ENDS = /^(?:$|[^\p{L}\p{N}]|增[加长至到]|减少|降[至到低]|升[至到]|上[升涨]|下[降跌]|提[高升]|扩大)/u;

/** 收入比为1.69, 基尼系数0.46, 死亡率为0: a ratio of two amounts, told in decimals, or nothing at all. */
const RATIO_NAME =
  /\p{Script=Han}(?:比|比率|比例|系数|率)(?:约?[为达至到是]|降至|升至|达到|降到|仅为|破|突破|跌破|超|超过)?$/u;

function readRatio(text: string, numeral: Numeral): Reading | null {
  const { start, end, decimal } = numeral;
  if (
    !(decimal?.includes('.') || decimal === '0') ||
    endsInMultiplier(text, end) ||
    !RATIO_NAME.test(text.slice(Math.max(0, start - 8), start))
  )
    return null;
  if (
    !/^(?:$|[^\p{L}\p{N}%％‰:：∶/]|[上下]升?降?|比|左右|以[上下])/u.test(text.slice(end, end + 1)) ||
    /同比$|环比$|相比$|对比$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return null;
  const kind = perInName(text, start) === null ? 'ratio' : 'rate';
  return reading(numeral, start, end, { ...NO_UNIT, kind }, 'zh-ratio-name');
}

/** 挣2万多, 花了三千多: money by the word in front, its unit left out. */
function readEarned(text: string, numeral: Numeral): Reading | null {
  const { start, end, over, decimal } = numeral;
  if (!over || !(Number(decimal) >= 100) || !isPaidBefore(text, start)) return null;
  if (!/^(?:$|[，。；！？、）”])/.test(text.slice(end, end + 1))) return null;
  return reading(numeral, start, end, { text: '', kind: 'money', currency: null }, 'zh-earned');
}

/** Longest modifier between a number and the people it counts: 26万|新就业形态|劳动者. */
const MODIFIER = 8;
const COUNTED_PEOPLE = new WordTree(
  [
    ...NOUNS.split(' ').filter((noun) => noun !== '就业' && noun !== '岗'),
    ...'群体 人群 大军 学子 零工 师傅 人口 家庭 团队 队伍'.split(' '),
  ].map((noun) => [noun, noun] as const),
);
/** What is done with a number, whose unit is left out: 拿出5万帮扶困难职工. */
const DEED = /[给用帮奖支购买发送捐让使为对由向被将把在是]|以上|左右|补贴/;

/** 10万一线职工, 1.2亿注册用户: a noun counted without a measure word, behind its modifier. */
function readModified(text: string, numeral: Numeral): Reading | null {
  const { start, end, over } = numeral;
  if (!endsInMultiplier(text, over ? end - 1 : end) || text[start - 1] === '“') return null;
  for (let at = end; at <= end + MODIFIER && isHan(text, at); at++) {
    const first = COUNTED_PEOPLE.startingAt(text, at);
    if (first === undefined) continue;
    // 务工人员 ends in 人员, not in 工人.
    const inside = COUNTED_PEOPLE.startingAt(text, at + first.length - 1);
    const noun = inside ?? first;
    const nounEnd = at + first.length + (inside === undefined ? 0 : inside.length - 1);
    if (DEED.test(text.slice(end, at))) return null;
    return reading(numeral, start, nounEnd, { ...NO_UNIT, text: noun }, 'zh-modified-noun');
  }
  return null;
}

const isHan = (text: string, at: number): boolean => {
  const code = codeAt(text, at);
  return code >= 0x4e00 && code <= 0x9fff;
};

/** Numbers without a unit: 人口500万, the two of 1.2万（即12000）人, PMI 50.1. */
export function readBare(text: string, numeral: Numeral): Reading | null {
  const { start, end } = numeral;
  const gloss = glossUnit(text, numeral);
  if (gloss !== null) return { ...reading(numeral, start, end, gloss, 'zh-gloss'), end };
  if ('¥￥$＄€£'.includes(text[start - 1] ?? '\0')) return reading(numeral, start, end, NO_UNIT, 'zh-money');
  if (isRate(text, numeral)) return reading(numeral, start, end, INDEX, 'zh-exchange-rate');
  if (isPerMany(text, end)) return reading(numeral, start, end, NO_UNIT, 'zh-per-many');
  if (isIndex(text, start)) return reading(numeral, start, end, INDEX, 'zh-index');
  const told = readRatio(text, numeral) ?? readEarned(text, numeral) ?? readModified(text, numeral);
  if (told !== null) return told;
  if (isHalfHundred(text, numeral) || isLoneFigure(text, numeral))
    return reading(numeral, start, end, NO_UNIT, 'zh-lone-number');
  if (isListed(text, numeral) || isCompared(text, numeral) || isBounded(text, numeral))
    return reading(numeral, start, end, NO_UNIT, 'zh-bare-number');
  if (!endsInMultiplier(text, numeral.over ? end - 1 : end) || !MOVES_OR_ENDS.test(text.slice(end, end + 2)))
    return null;
  const digits = arabicDigit(text, start) >= 0 || end - start > 2;
  return digits && text[start - 1] !== '“' ? reading(numeral, start, end, NO_UNIT, 'zh-bare-number') : null;
}

/** 人民币对美元中间价报7.2076. */
function isRate(text: string, { start, decimal }: Numeral): boolean {
  if (!/\.\d{2,}$/.test(decimal ?? '') || !/(?:报|为|至|到|破)$/.test(text.slice(Math.max(0, start - 1), start)))
    return false;
  return /(?:汇率|中间价)[^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 12), start));
}

const isIndex = (text: string, start: number) =>
  /(?:指数|PMI|CPI|性别比)[^，。；、\d]{0,6}$/.test(text.slice(Math.max(0, start - 10), start));

/** 高三（2）班: both numbers name the class. */
const isClass = (text: string, start: number, end: number) =>
  /^[初高大]?[一二三四五六七八九][（(]\d{1,2}[）)]班/.test(text.slice(Math.max(0, start - 1), end + 6)) ||
  (/[一二三四五六七八九级][（(]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[）)]班/.test(text.slice(end, end + 2)));

/** The unit behind the closing bracket that a number is glossed in, or stands before. */
function glossUnit(text: string, { start, end }: Numeral): Unit | null {
  // 初二（3）班
  if (isClass(text, start, end)) return null;
  const opens = '（('.includes(text[end] ?? '\0');
  const inside =
    '）)'.includes(text[end] ?? '\0') && /[（(][即约为合]*$/.test(text.slice(Math.max(0, start - 4), start));
  if (!opens && !inside) return null;
  for (let at = end; at < end + GLOSS; at++) if ('）)'.includes(text[at] ?? '\0')) return readUnit(text, at + 1);
  return null;
}

/** 年过半百, 年近半百: the age of fifty, more or less. */
const isHalfHundred = (text: string, { start, rule }: Numeral): boolean =>
  rule === 'zh-half-hundred' && /年[过逾近已]?$/.test(text.slice(Math.max(0, start - 2), start));

/** 150/10万: so many for each hundred thousand. */
const isPerMany = (text: string, end: number) => /^[/／](?:\d{1,4}[万亿]|\d{4,6}(?!\d))/.test(text.slice(end, end + 8));

/** A Han numeral of a hundred or more between two marks of punctuation: a row of figures. */
function isListed(text: string, { start, end, decimal }: Numeral): boolean {
  if (arabicDigit(text, start) >= 0 || end - start < 3 || decimal === null || Number(decimal) < 100) return false;
  return (
    /(?:^|[，。、；,;和与及有] ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:$|[，。、；,;])/.test(text.slice(end, end + 1))
  );
}

/** Smaller numbers count things with a measure word, or number them. */
const LEAST_BARE = 10;

/** 超过300。, 至少60，and 140以上: a bound, and nothing behind it that could be counted. */
function isBounded(text: string, { start, end, decimal }: Numeral): boolean {
  if (!(Number(decimal) >= LEAST_BARE) || /^(?:19|20)\d\d$/.test(text.slice(start, end))) return false;
  if (qualifierAfter(text, end) !== null) return true;
  return qualifierBefore(text, start) !== null && /^(?:$|[，。；！、）)])/.test(text.slice(end, end + 1));
}

/** 大于二十, 不小于500: words of arithmetic say that a number follows. */
function isCompared(text: string, { start, end, decimal, low }: Numeral): boolean {
  if (low === null && !(Number(decimal) >= LEAST_BARE)) return false;
  if (!/[大小]于(?:或?者?等于)?$|等于$/.test(text.slice(Math.max(0, start - 7), start))) return false;
  return readUnit(text, end) === null;
}
