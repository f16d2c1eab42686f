import { codeAt, unitOf } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import type { Unit } from '../reading.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readUnit } from './units.ts';

const [DAY, YEAR, LIANG] = ['日', '年', '两'].map(unitOf);

/** 时限不得超过30日: so many days, and no date. */
export const isBoundBefore = (text: string, at: number): boolean =>
  ['超过', '不足', '不到', '少于', '多于', '为期', '至少', '延长'].includes(text.slice(Math.max(0, at - 2), at));

/** 7日内, 3日游, 不得超过30日, 五年内: a length of time; 7日 alone is a date. 1234两 is a weight. */
export function spanUnit(text: string, { start, end: at }: Pick<Numeral, 'start' | 'end'>): Unit | null {
  const code = codeAt(text, at);
  if (code !== DAY && code !== YEAR && code !== LIANG) return null;
  if (code === DAY && ('内游间'.includes(text[at + 1] ?? '\0') || isBoundBefore(text, start)))
    return { text: '日', kind: 'duration', currency: null };
  if (text.startsWith('年内', at)) return { text: '年', kind: 'duration', currency: null };
  const isWeight = code === LIANG && readUnit(text, at + 1) === null && !isHanNumeral(text, at + 1);
  return isWeight ? { text: '两', kind: 'measure', currency: null } : null;
}
