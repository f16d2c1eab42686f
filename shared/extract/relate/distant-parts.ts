import { gather } from '../../gather.ts';
import { hanBigrams, shareHanBigram } from '../../text/bigrams.ts';
import type { Composition } from './compositions.ts';
import { lastClause } from './cues.ts';
import { isForSoMany, isMean } from './part-lists.ts';
import { partSetsZh } from './part-sets-zh.ts';
import { REST } from './parts-after.ts';
import { recordsOf } from './records.ts';
import { remaindersEn, remaindersZh, standingsZh } from './remainders.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAgeBound, isAmount, isPercent, unitClass } from './units.ts';

/** How many numbers may stand between a part and its whole. */
const REACH = 4;
const MOST_PARTS = 40;

/**
 * Parts whose whole does not stand right before them: behind a number of another unit (机构78家，床位1.3万张，其中公办机构83家),
 * in the sentence before (在录取新生中…, "It consists of…", "Among them were…"), or named again ("83 of the homes").
 */
export function distantPartsOf(
  before: Sentence | undefined,
  sentence: Sentence,
  taken: ReadonlySet<Item>,
): readonly Composition[] {
  const near = before !== undefined && before.block === sentence.block ? before : null;
  // "Marlow General has 38,700 of them" may open a paragraph of its own.
  const above = near ?? (before !== undefined && sentence.start === 0 && before.block.field === null ? before : null);
  const inside = gather(sentence.items, (part, at): Composition[] => {
    if (taken.has(part) || !isCounted(part)) return [];
    const whole =
      sentence.lang === 'zh'
        ? overOthers(part, sentence, at)
        : (namedAgain(part, /^ of them\b/i.test(part.tail) ? above : near, at) ?? kindOf(part, sentence));
    return whole === null || taken.has(whole) ? [] : [partOf(whole, [part], 'partial')];
  });
  const across = near === null ? null : sentence.lang === 'zh' ? acrossZh(near, sentence) : acrossEn(near, sentence);
  const left =
    sentence.lang === 'zh'
      ? [
          ...withRestZh(sentence, taken),
          ...foundZh(sentence, taken),
          ...remaindersZh(sentence, taken),
          ...standingsZh(sentence),
          ...partSetsZh(sentence, taken),
        ]
      : [...withRestEn(sentence, taken), ...remaindersEn(sentence), ...moreThanAll(sentence)];
  const paid = near === null || sentence.lang === 'zh' ? null : paidBy(near, sentence);
  const fresh = across === null || across.parts.some((part) => taken.has(part)) ? [] : [across];
  return [
    ...fresh,
    ...left,
    ...(paid === null ? [] : [paid]),
    ...recordsOf(sentence, taken),
    ...inside.filter(({ parts }) => !fresh.some((one) => one.parts.includes(parts[0]!))),
  ];
}

/** Nouns that many others are kinds of. */
const KINDS_EN: ReadonlySet<string> = new Set(
  'weapons tools crops drugs foods fruits vehicles buildings firms companies businesses institutions facilities products items events animals birds plants crimes incidents accidents properties places devices machines works objects publications vessels aircraft trains flights victims casualties deaths'.split(
    ' ',
  ),
);

/** "5,600 vehicles over the weekend, including 6,100 trucks": a kind of what the number before counts. */
function kindOf(part: Item, { items }: Sentence): Item | null {
  const whole = items[part.index - 1];
  if (whole === undefined || whole.fact.kind !== 'count' || part.fact.kind !== 'count') return null;
  if (!/^[^.;,]{0,50},? including $/i.test(part.lead) || addable(whole, part)) return null;
  const unit = whole.fact.unit ?? '';
  return KINDS_EN.has(unit) || (unitClass(unit) === 'people' && /(?:er|or|ist|ant|ian|ee)s$/.test(part.fact.unit ?? ''))
    ? whole
    : null;
}

const isCounted = (item: Item): boolean => isAmount(item) && item.fact.kind !== 'change' && !isAgeBound(item);

const partOf = (whole: Item, parts: readonly Item[], link: Composition['link']): Composition => {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const same = whole.sentence === first.sentence;
  return { whole, parts, link, start: whole.fact.end, end: same ? last.fact.end : whole.fact.end };
};

/** "340 of the 304 pupils": more than there are. */
const moreThanAll = ({ items }: Sentence): readonly Composition[] =>
  items.flatMap((part, at): readonly Composition[] => {
    const whole = items[at + 1];
    if (whole === undefined || part.fact.unit !== null || !isCounted(part) || !isCounted(whole)) return [];
    const named = /^ of (?:(?:the|its|their|our)(?: [a-z]+)? )?$/i.test(part.tail) && whole.fact.kind === 'count';
    return named && part.fact.kind === 'count' && part.value!.gt(whole.value!)
      ? [partOf(whole, [part], 'partial')]
      : [];
  });

/** Units of so many things that two numbers of one need a word in common. */
const GENERIC_ZH: ReadonlySet<string> = new Set('家 个 人 名 位 项 户 所 件 元 处 次 人次'.split(' '));

/** 排查隐患1.85万处，已整改1.62万处，其余正在整改: what is left needs no number to show that the second is a part. */
const withRestZh = ({ items, block, end }: Sentence, taken: ReadonlySet<Item>): readonly Composition[] =>
  gather(items, (part, at): readonly Composition[] => {
    const whole = items[at - 1];
    const mark = block.text[part.fact.end];
    if (
      (mark !== '，' && mark !== '；') ||
      whole === undefined ||
      whole.fact.unit !== part.fact.unit ||
      taken.has(part) ||
      !isCounted(whole) ||
      !isCounted(part)
    )
      return [];
    const behind = block.text.slice(part.fact.end, Math.min(end, part.fact.end + 12));
    if (
      !/^[，；](?:其余|剩余|余下|剩下)[^，。；\d]{0,4}(?:正|将|尚|仍|未|也|均|还)/.test(behind) ||
      /其余|剩余|[比较]/.test(part.lead)
    )
      return [];
    return [partOf(whole, [part], 'partial')];
  });

const TESTED_ZH = /(?:抽查|抽检|抽样|检查|检测|检验|监测|走访|核查|巡查|体检|筛查)[^，。；]{0,10}$/;
const FOUND_ZH =
  /^[，；](?:其中)?(?:不合格|合格|问题|异常|达标|不达标|阳性|超标|未通过|通过|查出|发现)[^，。；\d]{0,8}$/;

/** 抽查商品310批次，不合格商品16批次: what a test finds is a part of what was tested. */
const foundZh = ({ items }: Sentence, taken: ReadonlySet<Item>): readonly Composition[] =>
  gather(items, (part, at): readonly Composition[] => {
    const whole = items[at - 1];
    if (
      whole === undefined ||
      whole.fact.unit !== part.fact.unit ||
      !FOUND_ZH.test(part.lead) ||
      taken.has(part) ||
      !isCounted(whole) ||
      !isCounted(part)
    )
      return [];
    return TESTED_ZH.test(whole.lead) ? [partOf(whole, [part], 'partial')] : [];
  });

/** "950 people took the test; 610 passed and the remaining 340 …": the last takes what the others leave. */
function withRestEn({ items }: Sentence, taken: ReadonlySet<Item>): readonly Composition[] {
  return gather(items, (last, at): readonly Composition[] => {
    if (!/\b(?:the|its|their) (?:remaining|other) $/i.test(last.lead) || !isCounted(last) || last.fact.kind !== 'count')
      return [];
    const first = items.slice(0, at).findLastIndex((item) => isCounted(item) && item.fact.unit !== null);
    const parts = first < 0 ? [] : items.slice(first + 1, at + 1);
    if (parts.length < 2 || parts.length > 4 || parts.some((part) => taken.has(part) || part.fact.kind !== 'count'))
      return [];
    const whole = items[first]!;
    const own = last.fact.unit === null || last.fact.unit === whole.fact.unit;
    return own && parts.every((part) => part.fact.unit === null || part === last)
      ? [partOf(whole, parts, 'complete')]
      : [];
  });
}

/** 机构78家，床位1.3万张，其中公办机构83家: the nearest number of its own unit that is named alike. */
function overOthers(part: Item, { items }: Sentence, at: number): Item | null {
  const { lead, fact } = part;
  if (!/其中[^，。；：]{0,14}$/.test(lead) || fact.unit === null) return null;
  const last = items[at - 1];
  if (last === undefined || (isCounted(last) && addable(last, part) && !isForSoMany(last))) return null;
  for (let back = at - 2; back >= Math.max(0, at - REACH); back -= 1) {
    const whole = items[back]!;
    if (isCounted(whole) && whole.fact.unit === fact.unit && !isForSoMany(whole) && !isMean(whole))
      return !GENERIC_ZH.has(fact.unit) || sharesPair(whole, part) ? whole : null;
  }
  return null;
}

/** Two Han characters in a row that stand close before both, or close before one and right behind the other. */
export const sharesPair = (a: Item, b: Item): boolean =>
  shareHanBigram(nameOf(b), nameOf(a), '的了有中全共其我该已达今去年');

const nameOf = ({ lead, tail }: Item): string =>
  `${lastClause(lead).slice(-14)}|${tail.slice(0, 6).split(/[，。；、]/)[0]}`;

/** "78 homes with 13,000 beds; 83 of the homes are public": named again by the noun of an earlier number. */
function namedAgain(part: Item, before: Sentence | null, at: number): Item | null {
  const named = /^ of (?:the|its|these|those|their|them|all the)((?: [a-z-]+){0,3})/i.exec(part.tail);
  if (named === null || part.fact.unit !== null) return null;
  const { items } = part.sentence;
  const counted = [...(before?.items.slice(-REACH) ?? []), ...items.slice(Math.max(0, at - REACH), at)].filter(
    isCounted,
  );
  const known = counted.filter(({ fact }) => fact.unit !== null);
  const words = named[1]!.toLowerCase().trim().split(' ');
  if (/^ of them\b/i.test(part.tail)) {
    // "They examined 400 of the 4,300 bottles; 388 of them": of those that were picked out.
    if (
      [...(before?.items ?? []), ...items.slice(0, at)].some(({ tail }) =>
        /^ (?:out )?of (?:the|its|their|all)(?: the)? $/i.test(tail),
      )
    )
      return null;
    // "found nine more bodies, raising the number of the dead to 38. Twenty-six of them": of those named last.
    const [only] = known;
    const isMeant = only !== undefined && known.length === 1 && only === counted.at(-1);
    return isMeant && only.fact.kind === part.fact.kind ? only : null;
  }
  return known.findLast(({ fact }) => words.includes(fact.unit!.toLowerCase())) ?? null;
}

/** 今年录取新生1240名。在录取新生中，农村学生1310名: the sentence opens with what the one before counted. */
function acrossZh(before: Sentence, sentence: Sentence): Composition | null {
  const first = sentence.items.find(isCounted);
  const opening = /^[\s“]*(?:在|从)?(这|此|上述|以上|所有|全部)?[^，。；\d]{0,14}(?:当)?中[，,]/.exec(
    sentence.text.slice(0, 30),
  );
  if (opening === null || first === undefined || first.fact.start > sentence.start + 40) return null;
  const said = opening[0];
  if (/去年|上年|前年|上届|另/.test(said)) return null;
  const wholes = before.items.filter((item) => isCounted(item) && addable(item, first) && item.fact.unit !== null);
  const whole =
    wholes.length === 1 || opening[1] !== undefined ? wholes[0] : wholes.find((item) => repeats(item, said));
  if (whole === undefined || (opening[1] === undefined && !repeats(whole, said))) return null;
  const parts = partsFrom(sentence, first, whole);
  // 1309.6亿元专项债……（新增债券中，一般债券214亿元，专项债券1309.6亿元）: the whole is itself one of the parts.
  return parts.some((part) => part.value!.eq(whole.value!)) ? null : partOf(whole, parts, 'partial');
}

function repeats(whole: Item, said: string): boolean {
  const name = nameOf(whole);
  return hanBigrams(said, '在这的中从此').some((pair) => name.includes(pair) && !name.includes(`${pair}中`));
}

/** "It costs $38,000 a year. A charity pays $22,000 of that, the prison $10,000 and a brewery $9,000": who pays what. */
function paidBy(before: Sentence, sentence: Sentence): Composition | null {
  const [first] = sentence.items;
  if (first === undefined || first.fact.currency === null || !isAmount(first)) return null;
  if (!/^ of (?:that|it|this|the (?:total|cost|bill|sum|money))\b/i.test(first.tail)) return null;
  const isPaid = ({ fact, value }: Item): boolean => fact.currency === first.fact.currency && value !== null;
  const [whole, ...wholes] = before.items.filter(isPaid);
  if (whole === undefined || wholes.length > 0) return null;
  const parts = [first];
  for (const item of sentence.items.slice(1, MOST_PARTS)) {
    if (!isPaid(item) || !/^[^.;]{0,30}(?:,|,? and) (?:the |an? )?[A-Za-z'’ -]{2,40} $/.test(item.lead)) break;
    parts.push(item);
  }
  return parts.length < 2
    ? null
    : {
        whole,
        parts,
        link: REST.test(parts.at(-1)!.lead) ? 'complete' : 'listed',
        exclusive: true,
        start: whole.fact.end,
        end: whole.fact.end,
      };
}

const CONSISTS =
  /^\s*(?:It|They|This|These|The (?:total|sum|figure|money|amount|group|fleet|package|budget|fund|panel|team))(?: [a-z]+)? (?:consists?|consisted|comprises?|comprised|(?:is|are|was|were) (?:made up|composed|split|divided)|breaks? down|includes? only)\b/i;
const AMONG = /^\s*(?:Among|Of) (?:them|these|those|the (?:total|group))\b/i;

/** "The grant totals $7.5m. It consists of $4.1m from the state and …" */
function acrossEn(before: Sentence, sentence: Sentence): Composition | null {
  const first = sentence.items.find(isCounted);
  const opens = sentence.text.slice(0, 90);
  const closed = CONSISTS.test(opens) || isClosedEn(sentence);
  if (first === undefined || (!closed && !AMONG.test(opens)) || first.fact.start > sentence.start + 60) return null;
  const counted = before.items.filter(
    (item) => isCounted(item) && item.fact.currency === first.fact.currency && item.fact.kind === first.fact.kind,
  );
  const whole =
    counted.length === 1
      ? counted[0]
      : counted.find((item) => addable(item, first) && unitClass(item.fact.unit) !== null);
  if (whole === undefined) return null;
  const parts = partsFrom(sentence, first, whole);
  const last = counted.at(-1)!;
  if (VOTES_EN.test(opens) && parts.length > 1 && areVotes(sentence)) return partOf(last, parts, 'complete');
  return closed && parts.length < 2 ? null : partOf(whole, parts, closed ? 'complete' : 'partial');
}

const VOTES_EN = /^\s*Of (?:those|these|them)\b/i;

/** "Of those, 53,619 voted in favour and 21,901 against": who voted did the one or the other. */
const areVotes = ({ text, items }: Sentence): boolean =>
  items.length === 2 &&
  /\b(?:voted|were|said) (?:in favou?r|yes|for)\b/i.test(text.slice(0, 200)) &&
  /\b(?:against|no|opposed)\.?\s*$/i.test(text.slice(0, 200));

/** "Labour holds 22, the Conservatives 13 and the Greens 9; there are no others": nobody else has any. */
const isClosedEn = ({ text, items }: Sentence): boolean =>
  items.length > 1 &&
  items.every(({ fact }) => fact.unit === null) &&
  /\b(?:there (?:are|is|were) no|no) (?:[a-z]+ or )?(?:others?|other [a-z]+|independents|one else)\b/i.test(
    text.slice(0, 300),
  );

/** The list that a first part opens. */
function partsFrom(sentence: Sentence, first: Item, whole: Item): readonly Item[] {
  const parts = [first];
  const zh = sentence.lang === 'zh';
  for (const item of sentence.items.slice(first.index + 1, first.index + MOST_PARTS)) {
    if (isPercent(item) || isAgeBound(item)) continue;
    // "Labour holds 22, the Conservatives 13 and the Greens 9": the name stands before its number.
    const label =
      !zh && /^(?:,|,? and) (?:the |in )?[A-Z][A-Za-z' -]{2,30} $/.test(item.lead) && item.fact.unit === null;
    const joint = zh ? /^[^，。；]{0,8}[，、和与及][^，。；]{0,14}$/ : /^[^.;]{0,60}(?:,|\band) $/;
    const step = zh ? /[比较增减升降另还]/ : /\b(?:than|up|down|rose|fell|another|while|to)\b/i;
    if (!isCounted(item) || !(label || joint.test(item.lead)) || step.test(item.lead)) break;
    if (!addable(whole, item) && !(item.fact.kind === 'count' && whole.fact.kind === 'count' && !zh)) break;
    parts.push(item);
  }
  return parts;
}
