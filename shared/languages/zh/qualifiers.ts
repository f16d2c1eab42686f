import type { Qualifier } from '../../model/fact.ts';
import { WordTree } from '../word-tree.ts';

export interface QualifierWord {
  readonly qualifier: Qualifier;
  readonly length: number;
  /** True where a denominator belongs to the word: 突破每年. */
  readonly each?: true;
}

type Rows = readonly (readonly [Qualifier, string])[];

const lexicon = (rows: Rows): [string, QualifierWord][] =>
  rows.flatMap(([qualifier, words]) =>
    words.split(' ').map((word): [string, QualifierWord] => [word, { qualifier, length: word.length }]),
  );

const BEFORE_ROWS: Rows = [
  ['over', '超 超过 突破 逾 超出 多于 高于 大于 超越 已超'],
  ['nearly', '近 将近 接近 临近 几近'],
  ['about', '约 大约 约为 大概 约合 约有'],
  ['under', '跌破 跌穿 不足 不到 低于 少于 未满 不满 小于 未到'],
  [
    'atLeast',
    '至少 至少有 最少有 起码有 不少于 不低于 不小于 最少 起码 不下 不下于 大于等于 大于或等于 大于或者等于 等于或大于 高于或等于',
  ],
  [
    'atMost',
    '不得超过 不超过 不超 最多 最多有 至多 不高于 不多于 不大于 顶多 未超过 小于等于 小于或等于 小于或者等于 等于或小于 低于或等于',
  ],
];
const AFTER_ROWS: Rows = [
  ['about', '左右 上下'],
  ['atLeast', '以上 及以上 或以上 或者以上 或更多 或者更多 及更多'],
  ['under', '之下'],
  ['atMost', '以下 及以下 或以下 或者以下 以内 之内 或更少 或者更少'],
];
/** Words that end like a qualifier and are none. */
const NOT_BEFORE = [
  '买超',
  '卖超',
  '中超',
  '英超',
  '反超',
  '最近',
  '附近',
  '邻近',
  '靠近',
  '合约',
  '节约',
  '预约',
  '条约',
  '签约',
];

/** By their last character; null for the words that are none. */
const BEFORE = new WordTree<QualifierWord | null>(
  [...lexicon(BEFORE_ROWS), ...NOT_BEFORE.map((word) => [word, null] as const)],
  'backward',
);
const AFTER = new WordTree(lexicon(AFTER_ROWS));

/** The longest qualifier that ends at `at`, or null. */
export const qualifierBefore = (text: string, at: number): QualifierWord | null => BEFORE.endingAt(text, at) ?? null;

/** The longest qualifier that begins at `at`, or null. */
export const qualifierAfter = (text: string, at: number): QualifierWord | null => AFTER.startingAt(text, at) ?? null;
