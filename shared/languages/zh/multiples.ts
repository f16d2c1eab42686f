import { marksAt, marksOf } from '../character-marks.ts';
import type { Numeral } from '../numeral.ts';
import type { Reading, Unit } from '../reading.ts';
import { WordTree } from '../word-tree.ts';
import { arabicDigit, multiplierAt } from './digits.ts';
import { isHanNumeral } from './han-numerals.ts';
import { readNumeral } from './numerals.ts';
import { qualifierBefore } from './qualifiers.ts';
import { exactly } from './reading.ts';

const FOLD: Unit = { text: '番', kind: 'change', currency: null };
const TIMES: Unit = { text: '倍', kind: 'change', currency: null };

/** 翻番, 翻一番 → 2; 翻两番 → 4; 翻倍 → 2. 番 doubles each time. */
export function readDoubling(text: string, at: number): Reading | null {
  if (text[at] !== '翻') return null;
  const from = text[at + 1] === '了' ? at + 2 : at + 1;
  if (text[from] === '番') return exactly(at, from + 1, FOLD, '2', '1', 'zh-doubling');
  if (text[from] === '倍') return exactly(at, from + 1, TIMES, '2', '1', 'zh-doubling');
  const count = readNumeral(text, from);
  if (count === null || text[count.end] !== '番' || count.decimal === null) return null;
  const doublings = Number(count.decimal);
  if (!Number.isInteger(doublings) || doublings < 1 || doublings > 9) return null;
  return exactly(at, count.end + 1, FOLD, String(2 ** doublings), '1', 'zh-doubling');
}

const [RAISES, MORE] = [1, 2];
const MARKS = marksOf([RAISES, '上破过'], [MORE, '余多餘']);

const VAGUE = new WordTree(
  (
    [
      ['成百上千', '100', '9999'],
      ['成千上万', '1000', '99999'],
      ['成千成万', '1000', '99999'],
      ['数以百计', '100', '999'],
      ['数以千计', '1000', '9999'],
      ['数以万计', '10000', '99999'],
      ['数以亿计', '100000000', '999999999'],
    ] as const
  ).map((row) => [row[0], row] as const),
);

/** 成千上万, 数以万计: no single value. */
function readIdiom(text: string, at: number): Numeral | null {
  const row = VAGUE.startingAt(text, at);
  if (row === undefined) return null;
  const [words, low, high] = row;
  const end = at + words.length + (text[at + words.length] === '的' ? 1 : 0);
  return { start: at, end, decimal: null, low, high, step: low, over: false, rule: 'zh-vague-idiom' };
}

/**
 * 上百, 近百, 百余, 超千万, 破万: a multiplier alone counts as one of it, where a word in front or 余 behind says so.
 * 百姓 and 千万别 stay words.
 */
export function readBareMultiple(text: string, at: number): Numeral | null {
  const idiom = readIdiom(text, at);
  if (idiom !== null) return idiom;
  const raised = (marksAt(MARKS, text, at) & RAISES) !== 0;
  const from = raised ? at + 1 : at;
  const power = multiplierAt(text, from);
  if (power < 2) return null;
  if (arabicDigit(text, from - 1) >= 0 || isHanNumeral(text, from - 1)) return null;
  const more = multiplierAt(text, from + 1);
  const large = more >= 4 && more > power;
  let end = from + (large ? 2 : 1);
  const rest = (marksAt(MARKS, text, end) & MORE) !== 0;
  if (rest) end++;
  if (isHanNumeral(text, end) || (!rest && !raised && qualifierBefore(text, from) === null)) return null;
  const decimal = (10n ** BigInt(power + (large ? more : 0))).toString();
  return {
    start: at,
    end,
    decimal,
    low: null,
    high: null,
    step: decimal,
    over: raised || rest,
    rule: 'zh-bare-multiple',
  };
}
