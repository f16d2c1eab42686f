/**
 * What the characters of a quantity say beyond its value. "more": 超 and its kin, (v, ∞). "somewhat": 余, 多, odd,
 * [v, v + u). "unknown": neither, or both, so that only [v, ∞) is sure.
 */
export type OverSense = 'more' | 'somewhat' | 'unknown';

const NUMERAL = '0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两';
const MORE_WORDS = ['超', '突破', '逾', '高于', '多于', '大于', 'more than', 'over', 'above', 'exceed', 'greater than'];

/** Which "over" the text writes. */
export function overSenseOf(text: string): OverSense {
  const lower = text.toLowerCase();
  const more = MORE_WORDS.some((word) => lower.includes(word));
  const somewhat = saysSomewhat(lower);
  if (more === somewhat) return 'unknown';
  return more ? 'more' : 'somewhat';
}

/** 余 and 多 count only right after a numeral (260余, 三十多万): 多达 and 多于 are other words. */
function saysSomewhat(lower: string): boolean {
  for (let i = 1; i < lower.length; i += 1) {
    const char = lower.charAt(i);
    const afterNumeral = NUMERAL.includes(lower.charAt(i - 1));
    if (afterNumeral && (char === '余' || char === '餘' || (char === '多' && lower.charAt(i + 1) !== '于')))
      return true;
    if ((afterNumeral || NUMERAL.includes(lower.charAt(i - 2))) && /^[- ]?odd(?![a-z])/.test(lower.slice(i, i + 5)))
      return true;
  }
  return false;
}

/**
 * True when the text has this integer digit by digit ("1,600" and "１６００" have 1600; "1.2万" has not 12000): then the
 * count is the integer itself, and its zeros are no rounding.
 */
export function isWrittenInFull(text: string, digits: string): boolean {
  let run = '';
  for (let i = 0; i <= text.length; i += 1) {
    const code = plainCode(text, i);
    if (isDigit(code) || code === POINT) run += String.fromCharCode(code);
    else if (!(code === COMMA && run !== '' && isDigit(plainCode(text, i + 1)))) {
      if (run === digits && !'万亿千百十萬億'.includes(text.charAt(i) || ' ')) return true;
      run = '';
    }
  }
  return false;
}

const [COMMA, POINT] = [0x2c, 0x2e];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The UTF-16 unit at `at`, full-width digits, points and commas as ASCII; 0 behind the end. */
function plainCode(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0xff0c && code <= 0xff19 ? code - 0xfee0 : code;
}
