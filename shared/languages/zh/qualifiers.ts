import type { Qualifier } from '../../model/fact.ts';

export interface QualifierWord {
  readonly qualifier: Qualifier;
  readonly length: number;
}

function lexicon(rows: readonly [Qualifier, string][]): ReadonlyMap<string, Qualifier> {
  return new Map(
    rows.flatMap(([qualifier, words]) => words.split(' ').map((word): [string, Qualifier] => [word, qualifier])),
  );
}

const BEFORE = lexicon([
  ['over', '超 超过 突破 逾 超出 多于 高于 大于 超越 已超'],
  ['nearly', '近 将近 接近 临近 几近'],
  ['about', '约 大约 约为 大概 约合 约有'],
  ['under', '不足 不到 低于 少于 未满 不满 小于 未到'],
  ['atLeast', '至少 不少于 不低于 最少 起码 不下 不下于'],
  ['atMost', '不超过 不超 最多 至多 不高于 不多于 不大于 顶多 未超过'],
]);
const AFTER = lexicon([
  ['about', '左右 上下'],
  ['atLeast', '以上 及以上 或以上'],
  ['atMost', '以下 及以下 以内 之内'],
]);
/** Words that end like a qualifier and are none. */
const NOT_BEFORE = ['最近', '附近', '邻近', '靠近', '合约', '节约', '预约', '条约', '签约'];
const LONGEST = 4;

/** The longest qualifier that ends at `at`, or null. */
export function qualifierBefore(text: string, at: number): QualifierWord | null {
  if (NOT_BEFORE.some((word) => text.startsWith(word, at - word.length))) return null;
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const word = text.slice(at - length, at);
    const qualifier = BEFORE.get(word);
    if (qualifier !== undefined) return { qualifier, length };
  }
  return null;
}

/** The longest qualifier that begins at `at`, or null. */
export function qualifierAfter(text: string, at: number): QualifierWord | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const qualifier = AFTER.get(text.slice(at, at + length));
    if (qualifier !== undefined) return { qualifier, length };
  }
  return null;
}
