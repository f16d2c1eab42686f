import { needs, sentencesWith } from '../extract/relate/gates.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { ORDER, orderedPairs } from './order-lists.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const PLACED_ZH = '(?:居|列|排|排名|排在|排到|名列|位列|位居|居于|位于|获|获得|得)第';
const RANKS_ZH: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`居首|榜首|首位|${PLACED_ZH}[一1](?:位|名)?|最多|领跑|夺冠|冠军|高居第一`), 1],
  [new RegExp(`居次|次席|${PLACED_ZH}[二2](?:位|名)?|次之|紧随其后|亚军|屈居第二`), 2],
  [new RegExp(`${PLACED_ZH}[三3](?:位|名)?|再次|季军`), 3],
];
/** Ranks that stand before their number: 第一名得票1560张. */
const AHEAD_ZH: readonly (readonly [RegExp, number])[] = [
  [
    /(?:最多|最高|最大|最受欢迎|最热门|最常见|最长|最重|居首|榜首|首位|冠军|第[一1](?:名|位)?)(?:的?(?:是|为)[^，。；\d]{0,14}|[，,](?:为|共|有|达到?|获得?|得)[^，。；\d]{0,8}|[^，。；\d]{0,8}(?:是|为)(?:[^，。；\d]|\d{1,2}号){1,12}[，,][^，。；\d]{0,10})$/,
    1,
  ],
  [/(?:其次(?:是|为)?|次之|紧随其后|次席)[^。；\d]{0,14}$/, 2],
  [/(?:第[一1]名|冠军|头名|榜首)[^，。；\d]{0,10}$/, 1],
  [/(?:第[二2](?:名|位|(?=[，,是为的获得]|$))|亚军)[^。；\d]{0,12}$/, 2],
  [/(?:第[三3](?:名|位|(?=[，,是为的获得]|$))|季军|再次(?:是|为))[^。；\d]{0,12}$/, 3],
];
const EST =
  '(?:largest|biggest|longest|highest|tallest|busiest|heaviest|deepest|widest|greatest|most (?:common|popular|visited|populous|frequent)|richest|oldest)';
const NO_RANK =
  '(?!-| (?:half|quarter|time|year|term|phase|round|of|day|week|month|nine|six|three|person|child|floor))';
const RANKS_EN: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\bthird-${EST}|\\b(?<!(?:a|one|two|every)[ -])third\\b${NO_RANK}`, 'i'), 3],
  [
    new RegExp(
      `\\bsecond-${EST}|\\brunner-up\\b|\\b(?<!(?:the|a|every|per) )second\\b${NO_RANK}|\\bsecond place\\b|\\bahead of\\b|\\bfollowed by\\b|\\b(?:comes?|came) next\\b|\\bnext (?:is|was|are|were|come|came)\\b`,
      'i',
    ),
    2,
  ],
  [
    new RegExp(
      `\\b(?:leads?|led|leading|leader|first\\b${NO_RANK}|tops?|topped|the winner|winner)\\b|\\bmost\\b(?! of)|\\b(?:the|its|their) (?:[a-z]+ )?${EST}|\\bthe largest number\\b|\\b${EST}\\b`,
      'i',
    ),
    1,
  ],
];
/** Where less is better, ranks run the other way. */
const REVERSED =
  /耗时|用时|最低|最少|最短|最快|排放|能耗|事故率|秒|垫底的?是|倒数|fastest|lowest|fewest|least|smallest|shortest|slowest|quickest|seconds|emissions|par\b|strokes|bottom/i;

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

const rankIn = (words: string, ranks: readonly (readonly [RegExp, number])[]): number | null =>
  ranks.find(([word]) => word.test(words))?.[1] ?? null;

function rankOf(item: Item): number | null {
  const [lead, tail] = windowOf(item);
  return item.sentence.lang === 'zh' ? rankZh(lead, tail) : rankEn(lead, tail);
}

function rankZh(lead: string, tail: string): number | null {
  const [own, next] = tail.split(/[。；]/)[0]!.split('，');
  const words = /^(?:位?居|位?列|排|名列|紧随|屈居|高居|稳居|暂列|暂居|独占|拔得|夺得|斩获)/.test(next ?? '')
    ? `${own}|${next}`
    : own!;
  // What stands behind the number ranks it; what stands before it may rank the one before.
  return rankIn(words, RANKS_ZH) ?? rankIn(lead.split(/[。；]/).at(-1)!, AHEAD_ZH);
}

/** The clause of the number; what ranks the next one ("ahead of", "followed by", "and X, second,") is left to it. */
function rankEn(lead: string, tail: string): number | null {
  const before = lead.split(/[;.]|, (?:while|whereas|and) | while | whereas /).at(-1)!;
  const behind = tail.split(
    /[;.]|,? (?:while|whereas|and|but|followed|ahead)\b|, (?!is |was |comes |came |ranks |ranked |lies |follows )/,
  )[0]!;
  const closer = before.split(/, /).at(-1)!;
  return rankIn(`${closer} ${behind}`, RANKS_EN) ?? rankIn(before, RANKS_EN);
}

/** 落后榜首2分，领先第三名4分; "two points behind": how far two ranks lie apart, not what either has. */
const isGap = ({ lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh'
    ? /(?:落后|领先|超出|超过|不及|少于|多于|低于|高于|距离?|优势|差距)[^，。；]{0,14}$|比[^，。；]{1,10}[多少高低快慢](?:了|出)?$/.test(
        lead,
      )
    : /^ (?:[a-z]+ ){0,2}(?:behind|ahead|clear|adrift|short)\b/i.test(tail);

const canRank = (item: Item): boolean =>
  !isGap(item) &&
  (isAmount(item) || isPercent(item) || item.fact.kind === 'count' || item.fact.kind === 'rate' || isServed(item)) &&
  item.range !== null;

/** Hours of service rank like any amount; times of a race do not. */
const isServed = ({ fact, sentence }: Item): boolean =>
  fact.kind === 'duration' && /时长|志愿|服务|volunteer|service/i.test(sentence.text.slice(0, 200));

/** The numbers that a rank is told of, over two sentences that follow each other. */
function judge(sentence: Sentence): readonly RawFinding[] {
  if (REVERSED.test(sentence.text.slice(0, 400))) return [];
  const ranked = gather(sentence.items, (item): Ranked[] => {
    const rank = canRank(item) ? rankOf(item) : null;
    return rank === null ? [] : [{ item, rank }];
  });
  const told = orderedPairs(sentence)
    .filter(([first, second]) => second.range!.low.gt(first.range!.high) && canRank(first) && canRank(second))
    .map(([first, second]): RawFinding => finding({ item: first, rank: 2 }, { item: second, rank: 3 }));
  const pairs = gather(ranked.slice(1), (second, at): RawFinding[] => {
    const first = ranked[at]!;
    const wrong =
      first.rank < second.rank
        ? second.item.range!.low.gt(first.item.range!.high)
        : first.rank > second.rank && first.item.range!.low.gt(second.item.range!.high);
    return wrong && alike(first.item, second.item) ? [finding(first, second)] : [];
  });
  return [...pairs, ...told];
}

function finding(first: Ranked, second: Ranked): RawFinding {
  const [a, b] = [quoted(first.item), quoted(second.item)];
  return {
    facts: [first.item, second.item],
    message: say(
      first.item.sentence.lang,
      `名次与数值不符：第${first.rank}为“${a}”，第${second.rank}为“${b}”。`,
      `The ranks do not follow the values: number ${first.rank} has ${a}, number ${second.rank} has ${b}.`,
    ),
    actual: `${a} / ${b}`,
    steps: [first.rank < second.rank ? `${b} > ${a}` : `${a} > ${b}`],
  };
}

function alike(a: Item, b: Item): boolean {
  const left = unitClass(a.fact.unit);
  const right = unitClass(b.fact.unit);
  if (a.fact.per !== b.fact.per) return false;
  return left === null || right === null ? (left ?? right) !== '%' : left === right;
}

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([ORDER, ...[...RANKS_ZH, ...AHEAD_ZH, ...RANKS_EN].map(([word]) => word)]);

/** Ranks follow the values. */
export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
