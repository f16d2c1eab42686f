import { hasAny, hasWord } from '../extract/relate/cues.ts';
import { itemsWith, needs } from '../extract/relate/gates.ts';
import { endsOf, type Item, type Operand, operandOf } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const MEAN_ZH = ['平均', '均值', '人均', '户均', '均价', '中位数', '平均数'];
const MEAN_EN = ['average', 'averaging', 'averaged', 'mean', 'median', 'on average'];

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([MEAN_ZH, MEAN_EN]);

function isMean(item: Item): boolean {
  if (item.sentence.lang === 'zh') return hasAny(item.lead.slice(-10), MEAN_ZH);
  return hasWord(`${item.lead.slice(-24)} | ${item.tail.slice(0, 16)}`, MEAN_EN);
}

interface Spread {
  readonly items: readonly Item[];
  readonly low: Operand;
  readonly high: Operand;
}

/** The spread that a mean belongs to: the range, or the two ends, right before or right behind it. */
function spreadOf(mean: Item): Spread | null {
  const { items } = mean.sentence;
  const { index } = mean;
  const near = [items[index - 1], items[index + 1]];
  const range = near.find((item) => item !== undefined && endsOf(item) !== null && alike(item, mean));
  const ends = range === undefined ? null : endsOf(range);
  if (range !== undefined && ends !== null) return { items: [range], low: ends[0], high: ends[1] };
  return (
    pairOf(items[index - 2], items[index - 1], mean) ??
    pairOf(items[index + 1], items[index + 2], mean) ??
    labelled(mean)
  );
}

const MOST = /最高|最大|最多|最贵|最长|\b(?:highest|longest|oldest|largest|biggest|maximum|most|top|peak)\b/i;
const LEAST = /最低|最小|最少|最便宜|最短|\b(?:lowest|shortest|youngest|smallest|minimum|least)\b/i;

/** 最高气温32度，最低气温24度，平均…: both ends named beside the mean. */
function labelled(mean: Item): Spread | null {
  const near = mean.sentence.items
    .slice(Math.max(0, mean.index - 3), mean.index + 4)
    .filter((item) => item !== mean && alike(item, mean));
  const namedBy = (word: RegExp, other: RegExp): Item | undefined =>
    near.find((item) => {
      const words =
        item.sentence.lang === 'zh'
          ? item.lead.split(/[，。；]/).at(-1)!
          : `${item.lead.split(/[,;.]/).at(-1)!} ${item.tail.split(/[,;.]| and /)[0]!.slice(0, 16)}`;
      return word.test(words) && !other.test(words) && !/平均|average|mean/i.test(words);
    });
  const [most, least] = [namedBy(MOST, LEAST), namedBy(LEAST, MOST)];
  const high = most === undefined ? null : operandOf(most);
  const low = least === undefined ? null : operandOf(least);
  return high === null || low === null ? null : { items: [low.item, high.item], low, high };
}

/** "from 1,200 to 1,800 yuan" that was read as two numbers. */
function pairOf(first: Item | undefined, second: Item | undefined, mean: Item): Spread | null {
  if (
    first === undefined ||
    second === undefined ||
    !alike(second, mean) ||
    !/^ (?:to|and) $|^[至到]$/.test(second.lead)
  )
    return null;
  const low = operandOf(first);
  const high = operandOf(second);
  return low === null || high === null ? null : { items: [first, second], low, high };
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

function judge(mean: Item): readonly RawFinding[] {
  if (mean.value === null || mean.fact.kind === 'change' || !isMean(mean) || mean.range === null) return [];
  const spread = spreadOf(mean);
  if (spread === null || spread.low.value.gt(spread.high.value)) return [];
  const { low, high } = spread;
  if (!mean.range.low.gt(high.range.high) && !mean.range.high.lt(low.range.low)) return [];
  return [
    {
      facts: [mean, ...spread.items],
      message: say(
        mean.sentence.lang,
        `平均值“${quoted(mean)}”不在${plain(low.value)}至${plain(high.value)}之内。`,
        `The mean ${quoted(mean)} lies outside ${plain(low.value)} to ${plain(high.value)}.`,
      ),
      expected: `${plain(low.value)}–${plain(high.value)}`,
      actual: quoted(mean),
      steps: [
        mean.value.gt(high.value)
          ? `${plain(mean.value)} > ${plain(high.value)}`
          : `${plain(mean.value)} < ${plain(low.value)}`,
      ],
    },
  ];
}

/** A mean lies between the least and the most. */
export const meanInRange: Rule = {
  id: 'mean-in-range',
  severity: 'error',
  before: [],
  check: (page) => itemsWith(page, NEEDS).flatMap(judge),
};
