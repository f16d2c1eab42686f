import { codeAt, marksAt, marksOf, unitOf } from '../character-marks.ts';
import type { Reading } from '../reading.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { type QualifierWord, qualifierBefore } from './qualifiers.ts';

const [PASSES, BREAKS] = [1, 2];
const MARKS = marksOf([PASSES, '过'], [BREAKS, '破']);
const VERB_ENDS = marksOf([1, '付掏花领拿买卖坐住用报补罚赔贷借省赚挣交占得约少加短入销取纳待产供贴助']);
const [OF, TIMES_WORD] = ['的', '倍'].map(unitOf);
/** Words that end in 过 or 破 and bend no number: 通过90%的样品, 打破10亿元纪录. */
const NOT_PASSING = '通经超路渡跳绕透不越掠闪错难见做走看听用吃读学去来说想问写打跑住爱试';
const NOT_BREAKING = '打侦告攻冲爆识看撞说点';

/** 用电过1000亿千瓦时: nobody passes so many of anything. */
const LEAST_LARGE = 10_000;
const OVER: QualifierWord = { qualifier: 'over', length: 1 };

/** 进度过六成, 票房破10亿元: one character that only a share or a sum makes a qualifier of; 过3天 passes time. */
export function shortQualifier(text: string, at: number, { unit, decimal }: Reading): QualifierWord | null {
  const marks = marksAt(MARKS, text, at - 1);
  if (marks === 0) return null;
  const before = text[at - 2] ?? '\0';
  const isLarge = Number(decimal) >= LEAST_LARGE;
  if ((marks & PASSES) !== 0)
    return (isLarge || unit.kind === 'percent' || unit.kind === 'ratio') && !NOT_PASSING.includes(before) ? OVER : null;
  return (isLarge || unit.kind === 'percent' || unit.kind === 'money') && !NOT_BREAKING.includes(before) ? OVER : null;
}

/** Longest denominator between a qualifier and its number: 突破每平方公里3万人. */
const EACH = /每(?:年|月|个月|天|日|周|星期|小时|分钟|秒|季度?|亩|吨|人|户|公斤|斤|桶|公里|平方米|平方公里|公顷)$/;

/** 突破每年4万亿美元: the denominator stands between the qualifier and its number. */
export function qualifierBeforeEach(text: string, at: number): QualifierWord | null {
  const each = EACH.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0;
  const found = each === 0 ? null : qualifierBefore(text, at - each);
  return found === null ? null : { ...found, length: found.length + each, each: true };
}

/** 最多报销80元, 每月约多付620元: a short verb stands between. */
const BEFORE_VERB =
  /(约|大约|最多|至多|顶多|至少|最少|起码)(?:可以|需要|可|需|要|能|再)?(?:[付掏花领拿买卖坐住用报补罚赔贷借省赚挣交占]|多[付花交赚挣得用]|少[付花交赚挣得用]|节省|节约|减少|增加|缩短|投入|支付|报销|领取|容纳|接待|缴纳|生产|提供|补贴|补助)$/;

/** 最多报销80元: the qualifier keeps its own place, as the verb between is none of the number's. */
export function qualifierBeforeVerb(text: string, at: number): QualifierWord | null {
  if (marksAt(VERB_ENDS, text, at - 1) === 0) return null;
  const word = BEFORE_VERB.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  return word === undefined ? null : qualifierBefore(word, word.length);
}

/** How far in front of a multiple its qualifier may stand, in UTF-16 units. */
const REACH = 24;
const STANDARD =
  /(?:已|仅|还|竟|大大|远|约|将)?(超过|超出|高于|不足|不到|低于|接近|约(?=[占为]|相当于))([^，。；：！？、,;]{2,20})的$/;

/** 超过常年降水量的6倍: what is multiplied stands between the qualifier and its number, which keeps its own text. */
export function qualifierOfStandard(text: string, at: number, { unit }: Reading): QualifierWord | null {
  if (codeAt(text, at - 1) !== OF) return null;
  const isPart = unit.kind === 'percent' || unit.kind === 'ratio' || codeAt(unit.text, 0) === TIMES_WORD;
  const found = isPart ? STANDARD.exec(text.slice(Math.max(0, at - REACH), at)) : null;
  if (found === null || holdsNumber(found[2] ?? '')) return null;
  const word = found[1] ?? '';
  return qualifierBefore(word, word.length);
}

/** A number between the two takes the qualifier for itself: 超过3万人的6倍; the date in 超过2015年产量的6倍 does not. */
function holdsNumber(between: string): boolean {
  const undated = between.replace(/(?:\d{4}年|\d{1,2}月|\d{1,2}日)/g, '');
  if (undated.includes('半')) return true;
  for (let at = 0; at < undated.length; at++)
    if (arabicDigit(undated, at) >= 0 || (isHanNumeral(undated, at) && isHanNumeral(undated, at + 1))) return true;
  return false;
}
