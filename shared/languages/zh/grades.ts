import { codeAt, unitOf } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import type { Unit } from '../reading.ts';

const GRADE = unitOf('级');

/** 6.5级地震, 8级大风, 风力13级; but not 2级甲等 and 8级工. */
export function gradeUnit(text: string, { start, end, decimal }: Numeral): Unit | null {
  if (codeAt(text, end) !== GRADE) return null;
  const isGrade =
    (decimal?.includes('.') ?? false) ||
    /^(?:以上|及以上|左右)?(?:地震|强震|余震|大风|阵风|强风|台风|风)/.test(text.slice(end + 1, end + 7)) ||
    // 5级至7级大风, 5到7级阵风: the first end blows as the second does.
    /^[至到—～~-]\d{1,2}级(?:以上|及以上|左右)?(?:地震|强震|余震|大风|阵风|强风|台风|[东南西北偏]{1,3}风|风)/.test(
      text.slice(end + 1, end + 12),
    ) ||
    /(?:风力|东风|南风|西风|北风|震级|烈度|阵风|风速|级(?:至|到|—|～|~|、|，阵风))[^，。；]{0,3}$/.test(
      text.slice(Math.max(0, start - 8), start),
    );
  return isGrade ? { text: '级', kind: 'measure', currency: null } : null;
}
