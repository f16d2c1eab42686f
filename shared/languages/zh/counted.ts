import { codeAt, marksAt, marksOf, unitOf } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import { type Reading, reading, type Unit } from '../reading.ts';
import { readBare } from './bare.ts';
import { arabicDigit, endsInMultiplier } from './digits.ts';
import { gradeUnit } from './grades.ts';
import { isCoin, isPaid, readSpokenPrice, withSmallCoin } from './money.ts';
import { isFigureOfSpeech, isNamePart, opensHalfWord } from './not-facts.ts';
import { readNumeral } from './numerals.ts';
import { readFraction, readPoints, readTenths } from './proportions.ts';
import { RANGE_MARKS, readRange } from './ranges.ts';
import { perBefore } from './rates.ts';
import { exactly } from './reading.ts';
import { spanUnit } from './span-units.ts';
import { isNoun, readUnit } from './units.ts';

const EVENT =
  /^(?:自由泳|蛙泳|蝶泳|仰泳|混合泳|个人混合|接力|栏|跨栏|短跑|长跑|跑道|障碍|跳台|跳板|台[^阶]|台$|板[^房]|板$|速滑|竞走|决赛|预赛|气步枪|气手枪|步枪|手枪)/;
const ROAD_MARK = /^(?:处|[+＋]\d)/;

/** A numeral with what it counts; null where it counts nothing that a table could hold. */
export function readCounted(text: string, numeral: Numeral, floor: number): Reading | null {
  const { start, end } = numeral;
  if (isNamePart(text, start, end)) return null;
  // The base of a rate (每100亩) is no second fact, nor is the 一 of 每一次.
  if (codeAt(text, start - 1) === EACH) return null;
  const special = readByMark(text, numeral);
  if (special !== null) return special;
  const tenths = readSharedTenths(text, numeral);
  if (tenths !== null) return tenths;
  const unit = unitBehind(text, numeral);
  if (unit !== null && isEvent(text, end, unit)) return null;
  const range = readRange(text, numeral, unit);
  if (range !== null) return range;
  if (unit === null) return readBare(text, numeral);
  const isRate = codeAt(text, start) === ONE && perBefore(text, start, floor) !== null;
  if (isFigureOfSpeech(text, numeral, unit, isRate) || isClock(text, numeral, unit)) return null;
  if (unit.text === '毛' && !isCoin(text, start, end)) return null;
  const asPaid = unit.text === '块' && isPaid(text, start, end + 1);
  const paid: Unit = asPaid ? { ...unit, kind: 'money', currency: 'CNY' } : minutes(text, numeral, unit);
  const read = reading(numeral, start, end + unit.text.length, paid, `zh-${paid.kind}`);
  return withSmallCoin(text, withHalf(text, read));
}

/** What the very character behind a numeral may make of it: a share, an exact time, a toll. Behind most stands a unit. */
function readByMark(text: string, numeral: Numeral): Reading | null {
  const marks = marksAt(MARKS, text, numeral.end);
  if ((marks & SHARE) !== 0) {
    const share =
      readTenthsRange(text, numeral) ??
      readTenths(text, numeral) ??
      readPoints(text, numeral) ??
      readFraction(text, numeral) ??
      readHalfMore(text, numeral);
    if (share !== null) return share;
  }
  return (marks & EXACT) !== 0
    ? (readDecimalsBehind(text, numeral) ??
        readTenthOfDegree(text, numeral) ??
        readToll(text, numeral) ??
        readSpokenPrice(text, numeral))
    : null;
}

const [SHARE, EXACT] = [1, 2];
const MARKS = marksOf([SHARE, '成折分又个 '], [EXACT, '秒米度胜平负死伤块']);
const [EACH, ONE, HALF] = ['每', '一', '半'].map(unitOf);

/** 三十九度五, 39度5: a tenth of a degree, said behind the word. */
function readTenthOfDegree(text: string, { start, end, decimal, rule }: Numeral): Reading | null {
  if (text[end] !== '度' || decimal === null || decimal.includes('.')) return null;
  const tenth = '一二三四五六七八九'.indexOf(text[end + 1] ?? '\0') + 1 || arabicDigit(text, end + 1);
  if (!(tenth > 0) || !/^(?:$|[，。、；！？）)的])/.test(text.slice(end + 2, end + 3))) return null;
  const unit: Unit = { text: '度', kind: 'measure', currency: null };
  const read = exactly(start, end + 2, unit, `${decimal}.${tenth}`, '0.1', 'zh-decimals-behind');
  return { ...read, rules: [...read.rules, rule] };
}

/** 55秒86, 2米03, 1米8: the decimals stand behind the word. */
function readDecimalsBehind(text: string, { start, end, decimal, rule }: Numeral): Reading | null {
  const name = text[end] ?? '\0';
  if ((name !== '秒' && name !== '米') || decimal === null || decimal.includes('.')) return null;
  const behind = /^\d{1,2}(?![\d.%‰％秒个人名米多余万亿年月日°℃/-])/.exec(text.slice(end + 1, end + 4))?.[0];
  if (behind === undefined || (name === '秒' && behind.length < 2) || readUnit(text, end + 1 + behind.length) !== null)
    return null;
  const unit: Unit = { text: name, kind: name === '秒' ? 'duration' : 'measure', currency: null };
  const step = behind.length === 2 ? '0.01' : '0.1';
  const read = exactly(start, end + 1 + behind.length, unit, `${decimal}.${behind}`, step, 'zh-decimals-behind');
  return { ...read, rules: [...read.rules, rule] };
}

/** 3死5伤, 一死两伤; 4胜1平3负. */
function readToll(text: string, numeral: Numeral): Reading | null {
  const { start, end } = numeral;
  const record =
    '胜平负'.includes(text[end] ?? '\0') &&
    (/^\d{1,3}[胜平负]/.test(text.slice(end + 1, end + 5)) ||
      /\d[胜平负]$/.test(text.slice(Math.max(0, start - 2), start)));
  if (record) return reading(numeral, start, end + 1, { text: text[end]!, kind: 'count', currency: null }, 'zh-record');
  if (!/^[死伤](?:[\d一二两三四五六七八九十，。、；的]|$)/.test(text.slice(end, end + 2))) return null;
  const unit: Unit = { text: text[end]!, kind: 'count', currency: null };
  return reading(numeral, start, end + 1, unit, 'zh-toll');
}

/** 100米蝶泳, 10米台: the length belongs to the name of the event; 1234公里处 is a place on a road. */
function isEvent(text: string, end: number, { text: unit }: Unit): boolean {
  // 2单元501室
  if (unit === '单元' && /^[、，]?\d/.test(text.slice(end + 2, end + 4))) return true;
  if (unit === '公里' && ROAD_MARK.test(text.slice(end + 2, end + 4))) return true;
  return (unit === '米' || unit === '公里') && EVENT.test(text.slice(end + unit.length, end + unit.length + 5));
}

/** 两年半, 3岁半, 一倍半: the half stands behind the unit. */
function withHalf(text: string, read: Reading): Reading {
  const whole = read.decimal !== null && !read.decimal.includes('.') && !read.over;
  const counts = read.unit.kind === 'duration' || read.unit.kind === 'measure' || read.unit.text === '倍';
  if (!whole || !counts || codeAt(text, read.end) !== HALF || opensHalfWord(text, read.end)) return read;
  return {
    ...read,
    end: read.end + 1,
    decimal: `${read.decimal}.5`,
    step: '0.1',
    rules: [...read.rules, 'zh-and-a-half'],
  };
}

/** 一个半小时, 两个半月: the half stands before the unit of time. */
function readHalfMore(text: string, { start, end, decimal, rule }: Numeral): Reading | null {
  if (!text.startsWith('个半', end) || decimal === null || decimal.includes('.')) return null;
  const unit = ['小时', '月', '世纪', '学期', '钟头'].find((word) => text.startsWith(word, end + 2));
  if (unit === undefined) return null;
  const found: Unit = { text: `个${unit}`, kind: 'duration', currency: null };
  const read = exactly(start, end + 2 + unit.length, found, `${decimal}.5`, '0.1', 'zh-and-a-half');
  return { ...read, rules: [...read.rules, rule] };
}

/** 1小时20分, 5分20秒: minutes, not marks. */
function minutes(text: string, { start, end }: Numeral, unit: Unit): Unit {
  if (unit.text !== '分') return unit;
  const timed = text[start - 1] === '时' || /^分\d{1,2}秒/.test(text.slice(end, end + 4));
  return timed ? { ...unit, kind: 'duration' } : unit;
}

/** The unit right behind, or a noun counted without a measure word where the numeral is surely a number. */
function unitBehind(text: string, numeral: Numeral): Unit | null {
  const unit = readUnit(text, numeral.end) ?? spanUnit(text, numeral) ?? gradeUnit(text, numeral);
  if (unit === null || !isNoun(unit)) return unit;
  // 三部门: institutions are counted without a measure word.
  const isOffice = unit.text === '部门' && Number(numeral.decimal) > 1;
  return isOffice ||
    arabicDigit(text, numeral.start) >= 0 ||
    numeral.over ||
    numeral.low !== null ||
    endsInMultiplier(text, numeral.end)
    ? unit
    : null;
}

/** 5点, 30分 behind 点: a time of day; 3200点 and 103分 are values. */
function isClock(text: string, { start, decimal }: Numeral, unit: Unit): boolean {
  if (unit.text === '点') return !(Number(decimal) > 24);
  if (unit.text === '分') return text[start - 1] === '点' || (text[start - 1] === '时' && text[start - 2] !== '小');
  return false;
}

/** 两到五成: the first end shares the 成 of the second. */
function readSharedTenths(text: string, { start, end, decimal }: Numeral): Reading | null {
  if (decimal === null || !/^\d$/.test(decimal) || !RANGE_MARKS.includes(text[end] ?? '\0')) return null;
  const next = readNumeral(text, end + 1);
  const second = next === null ? null : readTenths(text, next);
  if (second === null || second.decimal === null || Number(second.decimal) <= 10 * Number(decimal)) return null;
  return {
    ...second,
    start,
    decimal: null,
    low: `${decimal}0`,
    high: second.decimal,
    rules: ['zh-range', ...second.rules],
  };
}

/** 三成到五成; 从三成到五成 is a change. */
function readTenthsRange(text: string, numeral: Numeral): Reading | null {
  const first = readTenths(text, numeral);
  if (first === null || first.decimal === null || !RANGE_MARKS.includes(text[first.end] ?? '\0')) return null;
  if ('从由自'.includes(text[numeral.start - 1] ?? '\0')) return null;
  const next = readNumeral(text, first.end + 1);
  const second = next === null ? null : readTenths(text, next);
  if (second === null || second.decimal === null || Number(second.decimal) <= Number(first.decimal)) return null;
  const ends = { decimal: null, low: first.decimal, high: second.decimal };
  return { ...first, ...ends, end: second.end, rules: ['zh-range', ...first.rules] };
}
