import type { Numeral } from '../numeral.ts';
import { arabicDigit } from './digits.ts';

const BLANK = /^[ \t\u00a0\u3000]$/;

/** Whether nothing but blanks, a sign and a full stop stands around [start, end): a cell of a table, a key figure set large. */
export function standsAlone(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && BLANK.test(text[from - 1] ?? '')) from--;
  if (from > 0 && '-−－负+'.includes(text[from - 1] ?? '\0')) from--;
  while (from > 0 && BLANK.test(text[from - 1] ?? '')) from--;
  if (from > 0) return false;
  let to = text[end] === '。' ? end + 1 : end;
  while (to < text.length && BLANK.test(text[to] ?? '')) to++;
  return to === text.length;
}

/** Digits that nobody falsifies number no chapters. */
const CHEQUE = /[壹贰貳叁肆伍陆陸柒捌玖拾]/;
/** Longer rows of digits that stand alone are telephone numbers and codes. */
const MOST_DIGITS = 10;

/**
 * A block that is one numeral is a figure, unless it may as well number a page, a section or a year: 12, 三, 十五, 2025.
 */
export function isLoneFigure(text: string, { start, end, decimal, low, rule }: Numeral): boolean {
  if (!standsAlone(text, start, end)) return false;
  const written = text.slice(start, end);
  const isSigned = /[-−－负]/.test(text.slice(Math.max(0, start - 2), start));
  if (isSigned || rule === 'zh-half-hundred' || rule === 'zh-han-decimal') return true;
  if (arabicDigit(text, start) < 0) return low !== null || !(Number(decimal) < 100) || CHEQUE.test(written);
  if (!/^[\d\uff10-\uff19]+$/.test(written)) return true;
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(written);
  return !isYear && written.length > 2 && written.length <= MOST_DIGITS && !/^[0\uff10]/.test(written);
}
