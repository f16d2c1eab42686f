import type { QuantityAt } from '../language.ts';
import { arabicDigit } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readNumeral } from './numerals.ts';
import { dateAt } from './periods.ts';

/**
 * 公元前221年, 公元前3世纪, 公元前551年—前479年: years before our era, which ISO text does not hold. 此前2025年 and
 * 目前 are others.
 */
export const isBeforeChrist = (text: string, at: number): boolean =>
  text[at - 1] === '前' && /(?:公元|西元|[—–～~至到（(-])$/.test(text.slice(Math.max(0, at - 3), at - 1));

const year = (value: number) => String(value).padStart(4, '0');

/** 90年代, 20世纪90年代, 上世纪80年代, 上世纪五六十年代, 1990年代, 19世纪. */
export function readDecade(text: string, at: number): QuantityAt | null {
  let century: number | null = null;
  let from = at;
  if (text.startsWith('上世纪', at)) [century, from] = [1900, at + 3];
  else if (text.startsWith('本世纪', at)) [century, from] = [2000, at + 3];
  else if (!mayBeEra(text, at) || isBeforeChrist(text, at)) return null;
  const named = century === null ? readNumeral(text, at) : null;
  if (named?.decimal != null && text.startsWith('世纪', named.end)) {
    century = (Number(named.decimal) - 1) * 100;
    if (!(century >= 0 && century <= 2900)) return null;
    from = named.end + 2;
  }
  const decades = decadesAt(text, from, century);
  if (decades !== null)
    return dateAt(text, at, decades.end, 'zh-decade', null, [year(decades.first), year(decades.last + 9)]);
  if (century === null || from === at || text[at] === '上' || text[at] === '本') return null;
  return dateAt(text, at, from, 'zh-century', null, [year(century + 1), year(century + 100)]);
}

/** A look at what follows the numerals spares reading them: 世纪 or 年代. */
function mayBeEra(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && (arabicDigit(text, end) >= 0 || isHanNumeral(text, end))) end++;
  return end > at && (text[end] === '世' || (text[end] === '年' && text[end + 1] === '代'));
}

interface Decades {
  /** First years of the first and of the last decade. */
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/** 90年代, 九十年代; 五六十年代 and 八九十年代 are two of them. */
function decadesAt(text: string, at: number, century: number | null): Decades | null {
  const pair = /^([一二三四五六七八])([二三四五六七八九])十年代/.exec(text.slice(at, at + 5));
  if (pair !== null) {
    const first = '一二三四五六七八九'.indexOf(pair[1] ?? ' ') + 1;
    const isNext = '一二三四五六七八九'.indexOf(pair[2] ?? ' ') === first;
    const base = century ?? 1900;
    return isNext ? { first: base + first * 10, last: base + first * 10 + 10, end: at + 5 } : null;
  }
  const decade = readNumeral(text, at);
  if (decade?.decimal == null || !text.startsWith('年代', decade.end)) return null;
  const first = firstYear(Number(decade.decimal), century);
  return first === null ? null : { first, last: first, end: decade.end + 2 };
}

/** 90 in the 20th century → 1990; 90年代 alone → the latest one that has begun in living memory. */
function firstYear(decade: number, century: number | null): number | null {
  if (decade % 10 !== 0) return null;
  if (decade >= 1000) return decade < 2100 ? decade : null;
  if (decade > 90) return null;
  return century === null ? decade + (decade >= 30 ? 1900 : 2000) : century + decade;
}

/** “十四五”期间, 十三五末: five years that begin with a year in 1 or 6; the first ran from 1953. */
export function readPlan(text: string, at: number): QuantityAt | null {
  if (text[at] !== '十' || text[at + 2] !== '五') return null;
  const number = '一二三四五六七八'.indexOf(text[at + 1] ?? ' ') + 11;
  if (number < 11) return null;
  const quoted = '“「'.includes(text[at - 1] ?? '\0') && '”」'.includes(text[at + 3] ?? '\0');
  const from = quoted ? at + 4 : at + 3;
  const part =
    /^(?:规划)?(?:期间|时期|以来|期末|末期|末|初期|初|开局之年|收官之年|头[两三]年)/.exec(
      text.slice(from, from + 6),
    )?.[0] ?? '';
  if (
    (part === '' && !quoted) ||
    /^(?:规划|计划|纲要|发展|实施方案|专项|重点)/.test(part === '' ? text.slice(from, from + 4) : '')
  )
    return null;
  const first = 2006 + (number - 11) * 5;
  const end = from + (/期间|时期|末|初/.test(part) ? part.length : 0);
  const start = quoted ? at - 1 : at;
  // As with 8月底, the whole is the value of a part of it.
  return dateAt(text, start, end, 'zh-five-year-plan', null, [year(first), year(first + 4)]);
}
