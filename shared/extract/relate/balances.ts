import { gather } from '../../gather.ts';
import { lastClause } from './cues.ts';
import { sentenceBefore } from './near.ts';
import type { Item, Sentence } from './text-view.ts';
import { isAmount } from './units.ts';

/** What is left between what comes in and what goes out: 出口946.2亿元；进口341.2亿元。顺差605.0亿元. */
export interface Balance {
  readonly more: Item;
  readonly less: Item;
  readonly left: Item;
}

/** By what the balance is called, what the larger and the smaller side are. */
const SIDES: readonly (readonly [left: RegExp, more: RegExp, less: RegExp])[] = [
  [/(?:贸易)?顺差$/, /出口(?:总?额|总值)?$/, /(?<!出)进口(?:总?额|总值)?$/],
  [/(?:贸易)?逆差$/, /(?<!出)进口(?:总?额|总值)?$/, /出口(?:总?额|总值)?$/],
  [/(?:当年|年度|收支)?(?:结余|盈余)$/, /(?<![总净])收入$/, /(?<![总净])支出$/],
  [/(?:财政)?赤字$/, /(?<![总净])支出$/, /(?<![总净])收入$/],
];
/** Verbs and when it was, between a name and its number. */
const STATES = /(?:累计|共计|共|约|达到|达|为|是|有|超过|近|实现|完成)+$/;
/** How many numbers back the two sides may stand, over two sentences. */
const REACH = 8;

const nameOf = ({ lead }: Item): string => lastClause(lead).slice(-12).replace(STATES, '');

/** The balances of a sentence whose two sides stand before them, each under its name and told once. Chinese only. */
export function balancesOf(sentence: Sentence): readonly Balance[] {
  if (sentence.lang !== 'zh') return [];
  return gather(sentence.items, (left): readonly Balance[] => {
    if (!isAmount(left) || left.fact.unit === null || left.fact.kind === 'change') return [];
    const sides = SIDES.find(([name]) => name.test(nameOf(left)));
    if (sides === undefined) return [];
    const near = sidesBefore(left);
    const [more, less] = [only(near, sides[1]), only(near, sides[2])];
    return more === null || less === null || more === less ? [] : [{ more, less, left }];
  });
}

function sidesBefore(left: Item): readonly Item[] {
  const own = left.sentence.items.slice(Math.max(0, left.index - REACH), left.index);
  const before = own.length < REACH ? (sentenceBefore(left.sentence)?.items.slice(-REACH) ?? []) : [];
  return [...before, ...own].filter(
    (item) =>
      isAmount(item) &&
      item.fact.kind !== 'change' &&
      item.fact.unit === left.fact.unit &&
      item.fact.currency === left.fact.currency,
  );
}

/** The one number under a name; null where none or several have it (进出口 is both). */
function only(near: readonly Item[], name: RegExp): Item | null {
  const found = near.filter((item) => name.test(nameOf(item)) && !/进出口/.test(nameOf(item)));
  return found.length === 1 ? found[0]! : null;
}
