import { Decimal } from 'decimal.js';
import { add, clearlyDisjoint, type Interval, interval } from '../extract/interval.ts';
import type { Block, Item } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { isWithoutSupport, slippedFrom } from './headline-support.ts';
import { isHead, itemsOf, type Page } from './page.ts';
import { fractionOf } from './rough-shares.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, rangeLine, say } from './wording.ts';

/** A body figure farther off than this factor is about something else. */
const NEAR = 2;

/** Body numbers that a headline number could stand for: same unit. */
function candidatesFor(head: Item, body: readonly Item[]): readonly Item[] {
  if (isPercent(head))
    return body.filter((item) => isPercent(item) && (item.fact.kind === 'change') === (head.fact.kind === 'change'));
  const unit = unitClass(head.fact.unit);
  return body.filter(
    // "Nearly 5,000 run marathon" leaves its unit out.
    (item) =>
      isAmount(item) &&
      (unitClass(item.fact.unit) === unit ||
        (unit === null && head.fact.kind === 'count' && item.fact.kind === 'count')) &&
      item.fact.currency === head.fact.currency,
  );
}

/** Whether neighbouring numbers of one sentence, added up, fall where the headline says (50 + 400 + 1500 ≈ 近2000). */
export function sumThatFits(range: Interval, candidates: readonly Item[]): readonly Item[] | null {
  for (let from = 0; from < candidates.length; from += 1) {
    const first = candidates[from]!;
    let sum = first.range;
    for (let at = from + 1; at < Math.min(candidates.length, from + 8); at += 1) {
      const item = candidates[at]!;
      if (item.sentence !== first.sentence || sum === null || item.range === null) break;
      sum = add(sum, item.range);
      if (!clearlyDisjoint(sum, range)) return candidates.slice(from, at + 1);
    }
  }
  return null;
}

/** A headline's 640,000 stands for what rounds to it: 635,000 to 645,000. */
function roundedRange(value: Decimal | null): Interval | null {
  if (value === null || value.lt(1000) || !value.isInteger()) return null;
  const zeros = /0*$/.exec(value.toFixed())![0].length;
  const half = zeros < 2 ? null : new Decimal(10).pow(zeros).div(2);
  return half === null ? null : interval(value.minus(half), value.plus(half));
}

/** "tops 20 million" is more than 20 million, whatever the qualifier was read as. */
function rangeOf(item: Item): Interval | null {
  const { lead, value, range, fact } = item;

  const tops = /\b(?:tops?|topped|exceeds?|exceeded|surpass(?:es|ed)?|pass(?:es|ed)|breaks?|broke) $/i.test(lead);
  if (fact.qualifier !== 'exact' || value === null) return range;
  if (tops) return interval(value, Infinity);
  return (fact.kind === 'count' ? roundedRange(value) : null) ?? range;
}

/** 半数 over 37.6%: half is spoken of loosely, five points either way. */
function half(head: Item, body: readonly Item[]): readonly RawFinding[] {
  const share = fractionOf(head);
  if (share === null) return [];
  const rates = body.filter((item) => isPercent(item) && item.fact.kind !== 'change' && item.value !== null);
  if (rates.some((item) => fits(item.value!.minus(share), head.fact.qualifier))) return [];
  const best = rates.find((item) => isNear(item.value!, share) && sharesWords(head, item));
  return best === undefined ? [] : [finding(head, best)];
}

/** "More than half" has no slack below, "nearly half" none above. */
function fits(gap: Decimal, qualifier: string): boolean {
  if (qualifier === 'over' || qualifier === 'atLeast') return gap.gte(-0.5);
  if (qualifier === 'nearly' || qualifier === 'under' || qualifier === 'atMost') return gap.lte(0.5);
  return gap.abs().lte(5);
}

function judge(head: Item, body: readonly Item[]): readonly RawFinding[] {
  if (fractionOf(head) !== null) return half(head, body);
  const { value } = head;
  const range = rangeOf(head);
  if (range === null || value === null || value.lte(0) || !(isAmount(head) || isPercent(head))) return [];
  const candidates = candidatesFor(head, body);
  // "12% more" may have been read as a share where the text has a growth of 12%.
  const alike = isPercent(head) ? body.filter(isPercent) : candidates;
  // "More than 300 killed" is not borne out by the 1,420 injured.
  const covers = (item: Item): boolean =>
    item.range !== null &&
    !clearlyDisjoint(item.range, range) &&
    ((isBounded(item.range) && item.value !== null && isNear(item.value, value)) || sharesWords(head, item));
  if (alike.some(covers) || body.some((item) => isSaid(head, item))) return [];
  const near = candidates.filter((item) => item.value !== null && isNear(item.value, value));
  const clear = near.filter((item) => sharedPairs(head, item) >= CLEAR);
  // More than 70%: what the headline says of graduates who stay is no sum of those who stay and those who leave.
  if (clear.length !== 1 && sumThatFits(upTo(range, value), candidates) !== null) return [];
  const best =
    near.length === 1 && speaksOf(head, near[0]!, candidates.length)
      ? near[0]!
      : near.find((item) => sharesWords(head, item));
  return best === undefined ? unsupported(head, body) : [finding(head, best)];
}

/** 5%以上 bears out any larger share: only of what it is said of. */
const isBounded = ({ low, high }: Interval): boolean => low.isFinite() && high.isFinite();

/** "6 schools" over "six of its 48 schools": the very number, with its unit left out in one of the two places. */
const isSaid = ({ fact, value }: Item, item: Item): boolean =>
  item.value?.eq(value!) === true && (fact.unit === null || item.fact.unit === null);

function unsupported(head: Item, body: readonly Item[]): readonly RawFinding[] {
  if (!isWithoutSupport(head, body)) return [];
  const meant = slippedFrom(head, body);
  if (meant !== null) return [finding(head, meant)];
  return [
    {
      facts: [head],
      message: say(
        head.sentence.lang,
        `标题的“${quoted(head)}”，正文中没有，也推算不出。`,
        `The headline's ${quoted(head)} is neither in the text nor to be reckoned from it.`,
      ),
      actual: quoted(head),
      steps: [rangeLine(head)],
    },
  ];
}

/** As many words in common leave no doubt of which figure a headline speaks. */
const CLEAR = 3;

/** "More than 300" is no sum of 286 and 1,420: an open end reaches to twice the figure. */
const upTo = (range: Interval, value: Decimal): Interval =>
  range.high.isFinite() ? range : { ...range, high: value.times(NEAR), highClosed: true };

const isNear = (a: Decimal, b: Decimal): boolean => a.lte(b.times(NEAR)) && b.lte(a.times(NEAR));

/** A rounded headline over a single figure of its unit speaks of it; with more to choose from, words must agree. */
function speaksOf(head: Item, item: Item, choices: number): boolean {
  return (
    (choices === 1 && (head.fact.qualifier !== 'exact' || head.sentence.items.length === 1)) || sharesWords(head, item)
  );
}

const WINDOW = 14;

function sharesWords(a: Item, b: Item): boolean {
  return a.sentence.lang === 'zh' ? sharesPairs(a, b) : sharesNouns(a, b);
}

const around = ({ lead, tail }: Item): string => `${lead.slice(-WINDOW)}|${tail.slice(0, WINDOW)}`;

/** Two Han characters in a row that stand close to both numbers. */
const sharesPairs = (a: Item, b: Item): boolean => sharedPairs(a, b) > 0;

function sharedPairs(a: Item, b: Item): number {
  if (a.sentence.lang === 'en') return sharedNouns(a, b);
  let shared = 0;
  const other = around(b);
  const text = around(a);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (/^[\u4e00-\u9fa5]{2}$/.test(pair) && !/[的了在为是有今去年月]/.test(pair) && other.includes(pair)) shared += 1;
  }
  return shared;
}

const sharesNouns = (a: Item, b: Item): boolean => sharedNouns(a, b) > 0;

function sharedNouns(a: Item, b: Item): number {
  const words = (item: Item): readonly string[] =>
    `${item.lead.slice(-40)} ${item.fact.unit ?? ''} ${item.tail.slice(0, 40)}`.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const known = new Set(words(b));
  return words(a).filter((word) => known.has(word)).length;
}

function finding(head: Item, item: Item): RawFinding {
  return {
    facts: [head, item],
    message: say(
      head.sentence.lang,
      `标题的“${quoted(head)}”与正文的“${quoted(item)}”对不上。`,
      `The headline's ${quoted(head)} does not cover the text's ${quoted(item)}.`,
    ),
    expected: quoted(item),
    actual: quoted(head),
    steps: [head, item].map(rangeLine),
  };
}

/** Each headline number of each article with the numbers that stand behind it: later headline fields and the text. */
export function headsWithBody(page: Page): readonly { head: Item; body: readonly Item[] }[] {
  return [...page.articles.values()].flatMap((blocks) => {
    const title = blocks.find((block) => block.field === 'title');
    const heads = blocks.filter(isHead);
    return heads.flatMap((head) => {
      const rest = blocks.filter(
        (block) => block !== head && (!isHead(block) || (head === title && block.field === 'subtitle')),
      );
      const body = itemsOf(rest as readonly Block[]);
      return itemsOf([head]).map((item) => ({ head: item, body }));
    });
  });
}

/** A rounded headline figure leaves room for the figure that the text gives. */
export const headlineRounding: Rule = {
  id: 'headline-rounding',
  severity: 'warning',
  before: ['same-fact-conflict'],
  check: (page) => headsWithBody(page).flatMap(({ head, body }) => judge(head, body)),
};
