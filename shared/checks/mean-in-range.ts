import { hasAny, hasWord } from '../extract/relate/cues.ts';
import { itemsWith, needs } from '../extract/relate/gates.ts';
import { clauseBefore, sentenceBefore } from '../extract/relate/near.ts';
import { endsOf, type Item, type Operand, operandOf } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { scaled } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const MEAN_ZH = ['平均', '均值', '人均', '户均', '均价', '中位数', '平均数'];
const MEAN_EN = ['average', 'averages', 'averaging', 'averaged', 'mean', 'median', 'on average'];

function isMean(item: Item): boolean {
  if (item.sentence.lang === 'zh') return hasAny(item.lead.slice(-14), MEAN_ZH);
  return hasWord(`${item.lead.slice(-32)} | ${item.tail.split(/[,;.]/)[0]!.slice(0, 24)}`, MEAN_EN);
}

/** The mean of another place, year or group, set beside the spread. */
const OTHER_ZH = /全国|全省|去年|上年|同期|其中|另[一外]|相比|标准|[高低]于|超过|预期|预测|分析师/;
const OTHER_EN =
  /\b(?:against|compared|than|versus|national|nationwide|elsewhere|last year|year ago|year earlier|county|while|but|whereas|adults?|other|analysts?|economists?|expected|forecasts?|predicted)\b/i;

function isOther(mean: Item): boolean {
  const behind = mean.tail.split(/[,;.，。；]/)[0]!.slice(0, 30);
  const zh = mean.sentence.lang === 'zh';
  return (zh ? OTHER_ZH : OTHER_EN).test(
    `${zh ? clauseBefore(mean) : mean.lead.slice(-60).split(/[;.]/).at(-1)!}|${behind}`,
  );
}

/** A spread that is asked for or foreseen, not found. */
const RULED =
  /建议|规定|要求|标准|应当|预计|指导价|\b(?:suggest|recommend|guideline|should|must|allow|expect|forecast|estimate|require)/i;

interface Spread {
  readonly items: readonly Item[];
  readonly low: Operand;
  readonly high: Operand;
}

/** 七八平方米 is one number that is not known well, no least and most. */
const isVague = ({ fact, sentence }: Item): boolean => sentence.lang === 'zh' && !/[至到与和—–\-~～－]/.test(fact.text);

/** The spread that a mean belongs to: the range, or the two ends, right before or right behind it. */
function spreadOf(mean: Item): Spread | null {
  const { items } = mean.sentence;
  const { index } = mean;
  const near = [items[index - 1], items[index + 1]];
  const range = near.find((item) => item !== undefined && endsOf(item) !== null && alike(item, mean) && !isVague(item));
  const ends = range === undefined ? null : endsOf(range);
  if (range !== undefined && ends !== null) return { items: [range], low: ends[0], high: ends[1] };
  return (
    pairOf(items[index - 2], items[index - 1], mean) ??
    pairOf(items[index + 1], items[index + 2], mean) ??
    labelled(mean, items.slice(Math.max(0, index - 3), index + 4)) ??
    earlier(mean)
  );
}

/** "Waits ranged from 3 to 9 weeks. The mean was 11 weeks": the only spread of the sentence before, in the same unit. */
function earlier(mean: Item): Spread | null {
  const before = sentenceBefore(mean.sentence);
  const items = before?.items ?? [];
  // With a count of its own before it ("in 38 cases, an average of"), the mean is of something else.
  if (before === undefined || items.length > 6 || mean.index > 0 || RULED.test(before.text.slice(0, 400))) return null;
  const ranges = items.filter((item) => endsOf(item) !== null && isOne(item, mean));
  const [range] = ranges;
  const ends = range === undefined || ranges.length > 1 ? null : endsOf(range);
  if (range !== undefined && ends !== null) return { items: [range], low: ends[0], high: ends[1] };
  for (let at = 1; at < items.length; at += 1) {
    const pair = pairOf(items[at - 1], items[at], mean);
    if (pair !== null && isOne(items[at]!, mean)) return pair;
  }
  const near = items.filter((item) => isOne(item, mean));
  return near.length === 2 ? labelled(mean, near) : null;
}

/** One unit, and written. */
const isOne = (item: Item, mean: Item): boolean =>
  unitClass(mean.fact.unit) !== null &&
  unitClass(item.fact.unit) === unitClass(mean.fact.unit) &&
  item.fact.currency === mean.fact.currency;

const MOST =
  /最高|最大|最多|最贵|最长|最重|最快|\b(?:highest|longest|oldest|largest|biggest|heaviest|tallest|maximum|most|top|peak)\b/i;
const LEAST = /最低|最小|最少|最便宜|最短|最轻|最慢|\b(?:lowest|shortest|youngest|smallest|lightest|minimum|least)\b/i;

/** 最高气温32度，最低气温24度，平均…: both ends named beside the mean. */
function labelled(mean: Item, around: readonly Item[]): Spread | null {
  const near = around.filter((item) => item !== mean && alike(item, mean));
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

const HOURS: readonly (readonly [RegExp, number])[] = [
  [/^(?:分钟|minutes?)$/i, 1 / 60],
  [/^(?:个?小时|hours?)$/i, 1],
  [/^(?:天|日|days?)$/i, 24],
  [/^(?:个月|months?)$/i, 730],
  [/^(?:年|years?)$/i, 8766],
];
const hoursIn = ({ fact }: Item): number | null =>
  fact.kind === 'duration' ? (HOURS.find(([unit]) => unit.test(fact.unit ?? ''))?.[1] ?? null) : null;

/** An end of the spread in the unit of the mean: 25分钟 and 3小时 beside a mean in minutes. */
function inUnitOf(mean: Item, end: Operand): Operand {
  const [from, to] = [hoursIn(end.item), hoursIn(mean)];
  if (from === null || to === null || from === to) return end;
  const by = from / to;
  return { ...end, value: end.value.times(by), range: scaled(end.range, by) };
}

function alike(a: Item, b: Item): boolean {
  if (hoursIn(a) !== null && hoursIn(b) !== null) return true;
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  if (left === null || right === null) return (left ?? right) !== '%';
  return left === right;
}

function judge(mean: Item): readonly RawFinding[] {
  if (mean.value === null || mean.fact.kind === 'change' || !isMean(mean) || isOther(mean) || mean.range === null)
    return [];
  const spread = spreadOf(mean);
  if (spread === null) return [];
  const [low, high] = [inUnitOf(mean, spread.low), inUnitOf(mean, spread.high)];
  if (low.value.gt(high.value)) return [];
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
      // 均价每公斤28元，各分了十几万元: what lies that far apart is of two things.
      apart: { stated: mean.value, due: mean.value.gt(high.value) ? high.value : low.value },
    },
  ];
}

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([MEAN_ZH, MEAN_EN]);

/** A mean lies between the least and the most. */
export const meanInRange: Rule = {
  id: 'mean-in-range',
  severity: 'error',
  before: [],
  check: (page) => gather(itemsWith(page, NEEDS), judge),
};
