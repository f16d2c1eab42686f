import { type Mention, mentionOf, periodsBesideMeet, sharedWords } from '../extract/relate/mentions.ts';
import { itemsOf } from '../extract/relate/places.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { explainSlip } from './arithmetic/smallest-repair.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { conflictFinding } from './same-fact-conflict.ts';
import { quoted } from './wording.ts';

/** Fewer digits are swapped by chance too often. */
const FEWEST_DIGITS = 3;

/** Numbers of one article with the same digits in another order, the same unit and the same period. */
function swapped(page: Page): readonly RawFinding[] {
  return gather([...page.articles.values()], (blocks) => {
    const known = new Map<string, Item>();
    return gather(itemsOf(blocks), (item): readonly RawFinding[] => {
      if (!(isAmount(item) || item.fact.kind === 'duration')) return [];
      const digits = item.value?.isInteger() ? item.value.toFixed(0) : '';
      if (digits.length < FEWEST_DIGITS) return [];
      const key = `${item.fact.currency ?? ''} ${[...digits].sort().join('')}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, item);
      return first === undefined || first.value!.eq(item.value!) ? [] : judge(mentionOf(first), mentionOf(item));
    });
  });
}

function judge(first: Mention, second: Mention, known = false): readonly RawFinding[] {
  const a = first.item;
  const b = second.item;
  if (explainSlip(b.value!.toFixed(), a.value!.toFixed())?.slip !== 'swapped-digits') return [];
  if (!(known || sameThing(first, second)) || a.fact.qualifier !== 'exact' || b.fact.qualifier !== 'exact') return [];
  const [x, y] = [quoted(a), quoted(b)];
  const raw = conflictFinding(
    a,
    b,
    `“${x}”与“${y}”像是同一个数颠倒了数字。`,
    `${x} and ${y} look like one number with two digits swapped.`,
  );
  return [{ ...raw, proposals: [`“${y}” → ${x}`, `“${x}” → ${y}`] }];
}

/** "The trust owns 3,864 acres. Its 3,684 acres …": a number that points back to one of its unit. */
const definitelyOf = ({ fact: x }: Item, { fact: y, lead, sentence }: Item): boolean =>
  sentence.lang === 'en' &&
  x.unit !== null &&
  x.unit === y.unit &&
  /\b(?:its|these|those|their|all|all the|the) $/i.test(lead);

function sameThing(a: Mention, b: Mention): boolean {
  const unit = unitClass(a.item.fact.unit);
  const other = unitClass(b.item.fact.unit);
  if ((unit !== other && unit !== null && other !== null) || !periodsBesideMeet(a, b)) return false;
  if (a.item.sentence === b.item.sentence && !/[…；;]/.test(b.item.lead)) return false;
  if (/(?:[;.]|^) ?(?:an?(?! total)|another|the other|one) [a-z]/i.test(b.item.lead.slice(-60).trimStart()))
    return false;
  const { shared, of } = sharedWords(a.item, b.item);
  if (shared >= 2 || (shared === 1 && (of <= 2 || a.period !== '')))
    return !/增|减|多|少|比|较/.test((a.label + b.label).replaceAll('新增', '')) || a.period === b.period;
  if (definitelyOf(a.item, b.item)) return true;
  if (a.period !== b.period) return false;
  const named = a.label !== '' && b.label !== '';
  if (named && a.label !== b.label && !a.label.endsWith(b.label) && !b.label.endsWith(a.label)) return false;
  // Without a period or a name in common nothing ties the two together but their digits.
  return a.period !== '' || (named && a.label.length >= 2);
}

/** One figure is not given twice with its digits swapped. */
export const transposition: Rule = {
  id: 'transposition',
  severity: 'warning',
  before: ['same-fact-conflict', 'headline-rounding'],
  check: (page) => [
    ...swapped(page),
    ...gather(
      page.retellings.filter(({ tie }) => tie === 'pointer'),
      ({ first, second }) => judge(first, second, true),
    ),
  ],
};
