import { marksOf } from '../../languages/character-marks.ts';

/** Looking for words in short stretches of text: each stretch is passed once per word, so the whole stays linear. */
export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

export const endsWithAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word));

/** English words, whole ones only; phrases may hold spaces. `text` in any case. */
export function hasWord(text: string, words: readonly string[]): boolean {
  if (!hasLetter(text)) return false;
  const lower = text.toLowerCase();
  return words.some((word) => wordIndex(lower, word) >= 0);
}

function wordIndex(lower: string, word: string): number {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (!isLetter(lower[at - 1]) && !isLetter(lower[at + word.length])) return at;
  }
  return -1;
}

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9'));

/** Chinese words anywhere, or English words at word boundaries. */
export const cued = (text: string, zh: readonly string[], en: readonly string[]): boolean =>
  hasAny(text, zh) || hasWord(text, en);

/** Most short stretches of Chinese have none of the letters and digits that English words are made of. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Letters beyond ASCII may fold into ASCII ones; Han characters do not.
    if ((unit >= 0x30 && unit < 0x2000) || (unit >= 0x2100 && unit < 0x2200)) return true;
  }
  return false;
}

const CLAUSE_MARKS = marksOf([1, '…，,；;：:。！？!?、（(）)']);

/** What stands behind the last clause mark. */
export function lastClause(text: string): string {
  let at = text.length;
  while (at > 0 && CLAUSE_MARKS[text.charCodeAt(at - 1)] === 0) at -= 1;
  return at === 0 ? text : text.slice(at);
}

/** Without what stands in brackets that are closed again. */
export const outOfBrackets = (text: string): string =>
  /[（(]/.test(text) ? text.replace(/[（(][^（()）]*[)）]/g, '') : text;

/** What stands before the first clause mark. */
export function firstClause(text: string): string {
  let at = 0;
  while (at < text.length && CLAUSE_MARKS[text.charCodeAt(at)] === 0) at += 1;
  return text.slice(0, at);
}

export const RISES_ZH =
  '延长 延长至 延长到 拉长 增长 增加 上升 提高 提升 上涨 攀升 升至 增至 涨至 增到 升到 提高到 提升到 提升至 提高至 增加到 增加至 增长到 增长至 上升到 上升至 扩大到 扩大至 多了 增幅 上调 调高 上浮 扩大 跃升 扩至 拓展至 飙升'.split(
    ' ',
  );
export const FALLS_ZH =
  '下降 减少 降低 下跌 回落 缩减 下滑 降至 减至 跌至 降到 减到 跌到 降为 减为 下降到 下降至 减少到 减少至 缩短至 缩短到 缩减至 压减 压缩 缩短 少了 降幅 缩量 下调 调低 降到了 便宜了 收窄 锐减 骤降 萎缩'.split(
    ' ',
  );
export const RISES_EN =
  'risen grown swollen rose rise rises rising grew grow grows growing increased increase increases increasing climbed climb climbs jumped jump jumps up gained surged surge soared expanded improved higher more growth gain advanced rebounded raised boosted lifted rocketed skyrocketed spiked leapt widened doubled swelled ballooned lengthened escalated mounted accelerated multiplied lengthened escalated mounted multiplied'.split(
    ' ',
  );
export const FALLS_EN =
  'fallen shrunk fell fall falls falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing down shrank shrink slipped plunged tumbled lower fewer less cut cuts reduced reduction slid slide sank sunk dipped slumped narrowed contracted dwindled retreated shortened shortening lessened diminished weakened plummeted collapsed crashed trimmed trims pared shaved shed thinned ebbed receded'.split(
    ' ',
  );

export type Direction = 'up' | 'down' | null;

const MOVES_UP = /[增升涨](?![员设值])/;
const MOVES_DOWN = /[降跌减](?!免|负)/;
const WORDS_UP: ReadonlySet<string> = new Set(RISES_EN);
const WORDS_DOWN: ReadonlySet<string> = new Set(FALLS_EN);
/** The characters that any of the Chinese words begins with, and those that make up English ones. */
const [MAY_MOVE, LETTER] = [1, 2];
const MARKS = marksOf(
  [MAY_MOVE, [...RISES_ZH, ...FALLS_ZH, ...'增升涨降跌减'].map((word) => word[0]!)],
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'],
);

/** Which way the words say that something moved; null when they say neither or both. */
export function directionIn(text: string): Direction {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) marks |= MARKS[text.charCodeAt(at)]!;
  if (marks === 0) return null;
  const moves = (marks & MAY_MOVE) !== 0;
  const letters = (marks & LETTER) !== 0 ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? []) : [];
  const up = (moves && (MOVES_UP.test(text) || hasAny(text, RISES_ZH))) || letters.some((word) => WORDS_UP.has(word));
  const down =
    (moves && (MOVES_DOWN.test(text) || hasAny(text, FALLS_ZH))) || letters.some((word) => WORDS_DOWN.has(word));
  return up === down ? null : up ? 'up' : 'down';
}
