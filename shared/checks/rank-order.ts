import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const RANKS_ZH: readonly (readonly [RegExp, number])[] = [
  [/居首|榜首|首位|(?:居|列|排|排名|名列|位列|位居)第[一1](?:位|名)?|最多|领跑|夺冠|冠军/, 1],
  [/居次|(?:居|列|排|排名|名列|位列|位居)第[二2](?:位|名)?|次之|紧随其后|亚军/, 2],
  [/(?:居|列|排|排名|名列|位列|位居)第[三3](?:位|名)?|再次|季军/, 3],
];
/** Ranks that stand before their number: 第一名得票1560张. */
const AHEAD_ZH: readonly (readonly [RegExp, number])[] = [
  [/最多的(?:是|为)[^。；\d]{0,14}$/, 1],
  [/其次(?:是|为)[^。；\d]{0,14}$/, 2],
  [/(?:第[一1]名|冠军|头名|榜首)[^，。；\d]{0,10}$/, 1],
  [/(?:第[二2]名|亚军)[^，。；\d]{0,10}$/, 2],
  [/(?:第[三3]名|季军)[^，。；\d]{0,10}$/, 3],
];
const RANKS_EN: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:runner-up|(?<!the |a |every )second(?!-|s\b| (?:half|quarter|time|year|term|phase|round))|second place|ahead of|followed by)\b/i,
    2,
  ],
  [/\bthird(?!-|s\b| (?:of|quarter|time|year|term|phase|round))\b/i, 3],
  [
    /\b(?:leads?|led|leading|first(?!-| (?:half|quarter|time|year|term|phase|round|nine|six|three))|tops?|topped|the winner|winner|most|(?:the|its|their) (?:largest|biggest))\b/i,
    1,
  ],
];
/** Where less is better, ranks run the other way. */
const REVERSED = /耗时|用时|最低|最少|排放|能耗|事故|时间|秒|fastest|lowest|fewest|least|time|seconds|emissions/i;

interface Ranked {
  readonly item: Item;
  readonly rank: number;
}

/** How far the words of a rank may stand from their number, in UTF-16 units. */
const REACH = 60;

/** The words from the amount before to the amount behind; ordinals (列第二位) were read as numbers of their own. */
function windowOf(item: Item): readonly [string, string] {
  const { items, block, start, end } = item.sentence;
  const { fact, index } = item;
  // No farther than the window reaches: a sentence may have thousands of numbers.
  const from = Math.max(start, fact.start - REACH);
  const to = Math.min(end, fact.end + REACH);
  let before = items[index - 1];
  while (before?.fact.kind === 'ordinal' && before.fact.end > from) before = items[before.index - 1];
  let after = items[index + 1];
  while (after?.fact.kind === 'ordinal' && after.fact.start < to) after = items[after.index + 1];
  return [
    block.text.slice(Math.max(before?.fact.end ?? start, from), fact.start),
    block.text.slice(fact.end, Math.min(after?.fact.start ?? end, to)),
  ];
}

function rankOf(item: Item): number | null {
  const [lead, tail] = windowOf(item);
  if (item.sentence.lang === 'zh') {
    const ahead = AHEAD_ZH.find(([word]) => word.test(lead))?.[1];
    if (ahead !== undefined) return ahead;
    const [own, next] = tail.split(/[，。；]/);
    const words = /^(?:位?居|位?列|排|名列)/.test(next ?? '') ? `${own}|${next}` : own!;
    return RANKS_ZH.find(([word]) => word.test(words))?.[1] ?? null;
  }
  const words = `${lead
    .split(/[;.]/)
    .at(-1)!
    .replace(/, $/, ' ')
    .split(/, (?!ahead|followed)/)
    .at(-1)!} ${tail.split(/,| and /)[0]!}`;
  return RANKS_EN.find(([word]) => word.test(words))?.[1] ?? null;
}

function judge(sentence: Sentence): readonly RawFinding[] {
  if (REVERSED.test(sentence.text.slice(0, 400))) return [];
  const ranked = sentence.items.flatMap((item): Ranked[] => {
    const rank =
      (isAmount(item) || isPercent(item) || item.fact.kind === 'count') && item.range !== null ? rankOf(item) : null;
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
