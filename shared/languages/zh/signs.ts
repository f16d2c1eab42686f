import { marksAt, marksOf } from '../character-marks.ts';
import type { Reading } from '../reading.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';

const [MINUS, WORD] = [1, 2];
/** The last characters of what makes a number negative. */
const MARKS = marksOf([MINUS, '-−－'], [WORD, '下负']);

/** A minus sign makes a value negative where it follows no other figure or letter: 下降-3.2%, but not 5-3个. 零下 does too. */
export function signed(text: string, read: Reading, floor: number): Reading {
  // Most numbers have nothing like a sign in front.
  if (marksAt(MARKS, text, read.start - 1) === 0 || (read.decimal === null && typeof read.value !== 'number'))
    return read;
  const below = text.startsWith('零下', read.start - 2) && read.start - 2 >= floor;
  const sign = read.start - (below ? 2 : 1);
  if (isNegative(text, read, floor)) return negated(read, sign);
  if (!below) {
    if (sign < floor || (marksAt(MARKS, text, sign) & MINUS) === 0) return read;
    if (/^[0-9A-Za-z０-９%％”）)]$/.test(text[sign - 1] ?? '')) return read;
  }
  return negated(read, sign);
}

function negated(read: Reading, start: number): Reading {
  const { decimal, value } = read;
  const rules = [...read.rules, 'zh-minus'];
  const negative = { ...read, start, decimal: decimal === null ? null : `-${decimal}`, rules };
  return typeof value === 'number' ? { ...negative, value: -value } : negative;
}

/** 负1.1度; but not 3胜2负, 胜负3场. */
function isNegative(text: string, { start, unit }: Reading, floor: number): boolean {
  // 平7场、负6场: nobody counts below nothing.
  if (text[start - 1] !== '负' || start - 1 < floor || (unit.kind === 'count' && unit.text !== '')) return false;
  // 负三十二; but 胜负一分, 正负三 and 不负众望 are words.
  if (arabicDigit(text, start) < 0) return !/^\p{L}$/u.test(text[start - 2] ?? '');
  return (
    arabicDigit(text, start - 2) < 0 &&
    !isHanNumeral(text, start - 2) &&
    // 正负3 means either way.
    !'胜平自担肩抱正'.includes(text[start - 2] ?? '\0')
  );
}

const SCALES: readonly string[] = ['华氏温度', '摄氏温度', '华氏', '摄氏'];

/** 华氏98.6度, 摄氏零下5度: the scale stands before the number. */
export function scaled(text: string, read: Reading, floor: number): Reading {
  if (read.unit.text !== '度') return read;
  const from =
    text.startsWith('零下', read.start) || !text.startsWith('零下', read.start - 2) ? read.start : read.start - 2;
  const scale = SCALES.find((word) => text.startsWith(word, from - word.length) && from - word.length >= floor);
  if (scale === undefined) return read;
  const unit = { ...read.unit, text: `${scale.slice(0, 2)}度` };
  return { ...read, unit, start: from - scale.length, rules: [...read.rules, 'zh-scale-before'] };
}
