import type { Decimal } from 'decimal.js';
import { itemsOf } from '../extract/relate/places.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { smallNumber } from '../languages/en/number-words.ts';
import type { Page } from './page.ts';
import type { RawFinding } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** So many rounds have been held, with so many events in all ("6期，累计75场"). */
interface Held {
  readonly rounds: Item;
  readonly total: Item;
}

/** Other streams are told right behind the regular one. */
const NEAR = 6;
/** A list of ways longer than this is no list. */
const LONGEST_LIST = 120;

const isExactCount = ({ fact, value }: Item): boolean =>
  fact.kind === 'count' && fact.per === null && fact.qualifier === 'exact' && value?.isInteger() === true;

const isTotal = ({ sentence, lead, tail }: Item): boolean =>
  sentence.lang === 'zh'
    ? /(?:累计|总计|共计|合计|共)[^，。；、]{0,6}$/.test(lead)
    : /^,? (?:in all|in total|altogether|all told)\b/i.test(tail) || /\b(?:a total of|for a total of) $/i.test(lead);

/** The unit of the rounds by which a number is given ("每期8场" → 期, "8 talks in each round" → round); null for other numbers. */
function perRound(item: Item): string | null {
  if (item.fact.qualifier !== 'exact' || item.value?.isInteger() !== true) return null;
  if (item.fact.per !== null) return unitClass(item.fact.per);
  if (item.sentence.lang === 'zh') return null;
  const each = /^ (?:(?:in|at|for) )?(?:each|every)(?: ([a-z]+))?/i.exec(item.tail);
  return each?.[1]?.toLowerCase() ?? null;
}

/** How many ways, kinds or organisers the words name before a place: "甲办、乙办、丙办等方式", "in three ways". */
function waysNamed(block: Block, before: number): number {
  const text = block.text.slice(0, before);
  if (block.lang === 'en') {
    const found = [
      ...text.matchAll(/\b(three|four|five) (?:ways|kinds|strands|streams|formats|forms|series|organisers)\b/gi),
    ];
    return smallNumber(found.at(-1)?.[1] ?? '') ?? 0;
  }
  let most = 0;
  for (const { index: end } of text.matchAll(/等(?:多种|不同)?(?:方式|形式|途径|渠道|类型|模式)/g)) {
    let from = end;
    while (from > Math.max(0, end - LONGEST_LIST) && !'，。；：！？'.includes(text[from - 1]!)) from -= 1;
    most = Math.max(most, text.slice(from, end).split('、').length);
  }
  return most;
}

function heldIn(items: readonly Item[], at: number): Held | null {
  const rounds = items[at]!;
  if (!isExactCount(rounds) || /每[^，。；]{0,4}$/.test(rounds.lead)) return null;
  const total = items[at + 1];
  if (total === undefined || total.sentence !== rounds.sentence || !isExactCount(total) || !isTotal(total)) return null;
  return unitClass(total.fact.unit) === unitClass(rounds.fact.unit) ? null : { rounds, total };
}

/** The counts of the same thing behind the regular stream, in its paragraph. */
function streamsBehind(items: readonly Item[], at: number, total: Item): readonly Item[] {
  const each = items[at]!;
  return items.slice(at + 1, at + 1 + NEAR).filter(
    (item) =>
      item.sentence.block === each.sentence.block &&
      isExactCount(item) &&
      // What is not less than the total repeats it.
      item.value!.lt(total.value!) &&
      unitClass(item.fact.unit) === unitClass(total.fact.unit),
  );
}

/**
 * A regular stream (rounds × events in each) with the other streams of a paragraph, held against the total that the
 * article gives: they reach it, or a named stream without a figure leaves room for the rest. Linear in the items.
 */
export function streamsReached(page: Page): readonly RawFinding[] {
  return gather([...page.articles.values()], (blocks) => {
    const items = itemsOf(blocks);
    const held = new Map<string, Held>();
    return gather(items, (each, at): readonly RawFinding[] => {
      const known = heldIn(items, at);
      if (known !== null) held.set(unitClass(known.rounds.fact.unit) ?? '', known);
      const round = perRound(each);
      const whole = round === null ? undefined : (held.get(round) ?? held.get(unitClass(`${round}s`) ?? ''));
      if (whole === undefined || unitClass(whole.total.fact.unit) !== unitClass(each.fact.unit)) return [];
      const others = streamsBehind(items, at, whole.total);
      return others.length === 0 ? [] : judge(whole, each, others);
    });
  });
}

function judge({ rounds, total }: Held, each: Item, others: readonly Item[]): readonly RawFinding[] {
  const sum = others.reduce((all, { value }) => all.plus(value!), rounds.value!.times(each.value!));
  const rest = total.value!.minus(sum);
  const ways = waysNamed(each.sentence.block, each.fact.start);
  if (rest.lt(0) || (rest.gt(0) && ways <= 1 + others.length)) return [];
  const line = `${plain(rounds.value!)} × ${plain(each.value!)} + ${others.map(({ value }) => plain(value!)).join(' + ')} = ${plain(sum)}`;
  return [
    {
      facts: [total, rounds, each, ...others],
      message: rest.isZero() ? allTold(total, line) : restLeft(total, line, rest, ways, 1 + others.length),
      expected: quoted(total),
      actual: plain(sum),
      steps: rest.isZero() ? [line] : [line, `${plain(total.value!)} − ${plain(sum)} = ${plain(rest)}`],
    },
  ];
}

const allTold = (total: Item, line: string): string =>
  say(total.sentence.lang, `${line}，正好是“${quoted(total)}”。`, `${line}, exactly the ${quoted(total)}.`);

const restLeft = (total: Item, line: string, rest: Decimal, ways: number, given: number): string =>
  say(
    total.sentence.lang,
    `${line}，比“${quoted(total)}”少${plain(rest)}；文中列举${ways}种方式，只给出${given}种的数字，其余${plain(rest)}可能属于没有数字的部分。`,
    `${line}, ${plain(rest)} fewer than ${quoted(total)}: of ${ways} streams named only ${given} have a figure, and the rest can belong to what has none.`,
  );
