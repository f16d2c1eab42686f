import { type Mention, mentionOf, periodsBesideMeet, sharedWords } from '../extract/relate/mentions.ts';
import { haveTwoOwners } from '../extract/relate/owners.ts';
import { itemsOf } from '../extract/relate/places.ts';
import { areDisjoint, type Retelling } from '../extract/relate/retelling.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { explainSlip } from './arithmetic/smallest-repair.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { conflictFinding, conflicts } from './same-fact-conflict.ts';
import { plain, quoted } from './wording.ts';

const FACTORS: readonly number[] = [10, 100, 1000, 10_000, 100_000_000];
/** Fewer digits recur by chance. */
const FEWEST_DIGITS = 2;

/** Numbers of one article with the same digits, of which one is 10, 100, 1000, 万 or 亿 times the other. */
function sameDigits(page: Page): readonly RawFinding[] {
  return gather([...page.articles.values()], (blocks) => {
    const known = new Map<string, Item>();
    return gather(itemsOf(blocks), (item): readonly RawFinding[] => {
      if (!(isAmount(item) || isYearly(item))) return [];
      const digits = digitsOf(item);
      if (digits.length < FEWEST_DIGITS) return [];
      const key = `${item.fact.currency ?? unitClass(item.fact.unit) ?? ''} ${digits}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, item);
      return first === undefined || !areDisjoint(first, item) || !isSlip(page, mentionOf(first), mentionOf(item))
        ? []
        : [finding(first, item)];
    });
  });
}

/** The digits of a number without its point and the zeros around them: what a slip of magnitude leaves as it is. */
const digitsOf = ({ fact, value }: Item): string =>
  (fact.decimal ?? value?.toFixed() ?? '').replace('.', '').replace(/^0+|0+$/g, '');

function isSlip(page: Page, first: Mention, second: Mention): boolean {
  const [a, b] = [first.item, second.item];
  if (
    (second.period !== '' && !periodsBesideMeet(first, second)) ||
    (a.sentence === b.sentence && !restated(first, second))
  )
    return false;
  const [low, high] = a.value!.lt(b.value!) ? [a.value!, b.value!] : [b.value!, a.value!];
  if (low.lte(0) || !FACTORS.some((factor) => low.times(factor).eq(high))) return false;
  if (/人均|户均|每|平均|其中|占(?!地)|\b(?:per|each|average)\b/.test(`${a.lead.slice(-12)}|${b.lead.slice(-12)}`))
    return false;
  if (haveTwoOwners(page.wholes, a, b)) return false;
  const { shared, of } = sharedWords(a, b);
  if (a.sentence.lang === 'en')
    return (
      (shared >= 2 && !haveOtherNames(a, b)) ||
      (shared >= 1 && namedAgain(first, second) && !OTHER_EN.test(b.lead.slice(-40)))
    );
  // 总投资 and 该桥总投资 end alike; 管网投资 does not.
  if (isCrossNamed(first, second) || isCrossNamed(second, first)) return true;
  return commonEnd(first.label, second.label) >= 3 || (shared >= 2 && shared >= of - 1);
}

/** 这笔救灾资金3.28亿元……3.28万元救灾资金: named before the one and behind the other. */
const isCrossNamed = (a: Mention, b: Mention): boolean =>
  [6, 5, 4, 3].some((length) => b.noun.length >= length && a.label.endsWith(b.noun.slice(0, length)));

const NAMES = /\b[A-Z][a-z]{3,}\b/g;

/** "Norwick gave 12 tools … Sutton gave 120 tools": names stand before both, and none before both. */
function haveOtherNames(a: Item, b: Item): boolean {
  const names = a.lead.match(NAMES) ?? [];
  const others: readonly string[] = b.lead.match(NAMES) ?? [];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

/** Named once more in one sentence: 总投资6.2亿元…，这座总投资6.2万元的厂; "assets of $38m; the fund's assets of $3.8m". */
function restated(first: Mention, second: Mention): boolean {
  const { lead, sentence } = second.item;
  if (sentence.lang === 'en') return lead.includes(';') && namedAgain(first, second);
  const bare = (label: string): string => label.replace(/^(?:这|该|本)[座个条项所栋家]?|^[座个条项所栋]/, '');
  const [a, b] = [bare(first.label), bare(second.label)];
  return /[，；…]/.test(lead) && a.length >= 3 && (a === b || (/的/.test(lead + second.item.tail[0]) && a.endsWith(b)));
}

/** The same noun, without a word before it that the first sentence lacks: the marketing budget is not the budget. */
function namedAgain(first: Mention, second: Mention): boolean {
  if (headOf(first) !== headOf(second)) return false;
  const { sentence } = first.item;
  const end =
    second.item.sentence === sentence ? second.item.fact.start - second.item.lead.length - sentence.start : undefined;
  const said = sentence.text.slice(0, end).toLowerCase();
  return second.label.split(' ').every((word) => PLAIN_EN.test(word) || said.includes(word.replace(/['’]s$/, '')));
}

const PLAIN_EN = /^(?:said|says|told|reported|put|the|its|their|this|that|an?|at|for|with|of|on|annual|yearly|)$/;

/** The noun that names an English number: the last word before it, or the one right behind: "a budget of £2m", "the £2m budget". */
function headOf({ item, label }: Mention): string {
  const behind = /^ ([a-z]{4,})\b/i.exec(item.tail)?.[1] ?? '';
  const last = label.split(' ').at(-1)!;
  return (last.length >= 4 ? last : behind).toLowerCase();
}

const OTHER_EN = /\b(?:another|other|further|extra|additional|which|including|up|down|rose|fell)\b/i;

/** "1.5m tonnes a year": an amount that names its year by its rate. */
const isYearly = ({ fact, value }: Item): boolean =>
  value !== null && fact.kind === 'rate' && (fact.per === 'year' || fact.per === '年');

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function judge(pair: Retelling): readonly RawFinding[] {
  const { first, second } = pair;
  if (first.item.value === null || second.item.value === null || first.label !== second.label || first.label === '')
    return [];
  if (/人均|户均|每|平均/.test(first.label) || !conflicts(pair)) return [];
  return slipOf(pair);
}

function slipOf({ first, second }: Retelling): readonly RawFinding[] {
  if (first.item.value === null || second.item.value === null || digitsOf(first.item) !== digitsOf(second.item))
    return [];
  const slip = explainSlip(second.item.value.toFixed(), first.item.value.toFixed());
  if (slip?.factor == null) return [];
  return [finding(first.item, second.item)];
}

function finding(first: Item, second: Item): RawFinding {
  const [a, b] = [quoted(first), quoted(second)];
  const [low, high] = first.value!.lt(second.value!) ? [first.value!, second.value!] : [second.value!, first.value!];
  const factor = plain(high.div(low));
  const raw = conflictFinding(
    first,
    second,
    `同一事项的“${a}”与“${b}”正好相差${factor}倍，数量级有误。`,
    `${a} and ${b} are given for one thing and differ by exactly ${factor} times.`,
  );
  return { ...raw, proposals: [`“${b}” → ${a}`, `“${a}” → ${b}`] };
}

/** One thing is not given twice with its magnitude slipped (10, 100, 1000, 万, 亿). */
export const magnitudeSlip: Rule = {
  id: 'magnitude-slip',
  severity: 'error',
  before: ['superlative', 'transposition', 'same-fact-conflict', 'headline-rounding'],
  check: (page) => [
    ...gather(
      page.retellings.filter(({ tie }) => tie === 'name'),
      judge,
    ),
    ...gather(
      page.retellings.filter(({ tie }) => tie === 'size'),
      slipOf,
    ),
    ...sameDigits(page),
  ],
};
