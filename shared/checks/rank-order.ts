import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const RANKS_ZH: readonly (readonly [RegExp, number])[] = [
  [/居首|位居第一|排名第一|列第一|居第一|位列第一|名列第一|排第一|最多|领跑/, 1],
  [/居次|位居第二|排名第二|列第二|居第二|位列第二|名列第二|排第二|次之|紧随其后/, 2],
  [/位居第三|排名第三|列第三|居第三|位列第三|排第三|再次/, 3],
];
const RANKS_EN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:leads?|led|leading|first|top|tops|topped|most)\b/i, 1],
  [/\b(?:second|runner-up)\b/i, 2],
  [/\bthird\b/i, 3],
];
/** Where less is better, ranks run the other way. */
const REVERSED = /耗时|用时|最低|最少|排放|能耗|事故|时间|秒|fastest|lowest|fewest|least|time|seconds|emissions/i;

interface Ranked {
  readonly item: Item;
  readonly rank: number;
}

function rankOf(item: Item): number | null {
  const zh = item.sentence.lang === 'zh';
  const words = zh
    ? item.tail.split(/[，。；]/)[0]!
    : `${item.lead.split(/[,;.]/).at(-1)!} ${item.tail.split(/[,;.]/)[0]!}`;
  return (zh ? RANKS_ZH : RANKS_EN).find(([word]) => word.test(words))?.[1] ?? null;
}

function judge(sentence: Sentence): readonly RawFinding[] {
  if (REVERSED.test(sentence.text.slice(0, 400))) return [];
  const ranked = sentence.items.flatMap((item): Ranked[] => {
    const rank = (isAmount(item) || isPercent(item)) && item.range !== null ? rankOf(item) : null;
    return rank === null ? [] : [{ item, rank }];
  });
  return ranked.slice(1).flatMap((second, at): RawFinding[] => {
    const first = ranked[at]!;
    const wrong =
      first.rank < second.rank
        ? second.item.range!.low.gt(first.item.range!.high)
        : first.rank > second.rank && first.item.range!.low.gt(second.item.range!.high);
    if (!wrong || !alike(first.item, second.item)) return [];
    return [
      {
        facts: [first.item, second.item],
        message: say(
          sentence.lang,
          `名次与数值不符：第${first.rank}为“${quoted(first.item)}”，第${second.rank}为“${quoted(second.item)}”。`,
          `The ranks do not follow the values: number ${first.rank} has ${quoted(first.item)}, number ${second.rank} has ${quoted(second.item)}.`,
        ),
        actual: `${quoted(first.item)} / ${quoted(second.item)}`,
        steps: [
          first.rank < second.rank
            ? `${quoted(second.item)} > ${quoted(first.item)}`
            : `${quoted(first.item)} > ${quoted(second.item)}`,
        ],
      },
    ];
  });
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  return left === null || right === null || left === right;
}

/** Ranks follow the values. */
export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
