import { gather } from '../../gather.ts';
import type { Gloss } from './glosses.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAmount, isPercent } from './units.ts';

const DIRECTED: ReadonlySet<string> = new Set(['over', 'atLeast', 'nearly', 'under', 'atMost']);
/** 突破30万亩，达29.6万亩; 近1500条意见建议，具体为1532条. */
const EXACT_ZH =
  /^(?:的?[\u4e00-\u9fa5]{0,10})[，,；]?(?:[\u4e00-\u9fa5]{0,4}(?:具体|实际|准确|精确|确切)(?:数字|数量|数|人数|数值)?)?(?:已|共)?(?:达到?|为|是|共|有)(?:了)?$/;
const EXACT_EN =
  /\b(?:the |an? )?(?:exact|final|precise|official|actual|true|full) (?:figure|number|total|count|tally|sum|amount|toll)(?: [a-z]+){0,3} (?:at|was|is|of|being|came to|stood at) $/i;
const PLAIN_EN = /^(?: [a-z]+)?(?:,| [–—-]) (?:reaching|at|namely|totalling|totaling|standing at) $/i;

/** A figure with a direction (超, 近, more than) and the exact value that the same sentence, or the next, gives for it. */
export function exactValuesOf(sentence: Sentence, before: Sentence | undefined): readonly Gloss[] {
  return gather(sentence.items, (second, at): Gloss[] => {
    if (second.fact.qualifier !== 'exact' || !(isAmount(second) || isPercent(second))) return [];
    const first = sentence.items[at - 1] ?? (before?.block === sentence.block ? before.items.at(-1) : undefined);
    if (first === undefined || !DIRECTED.has(first.fact.qualifier) || !isLike(first, second)) return [];
    const near = first.sentence === sentence;
    const said =
      sentence.lang === 'zh'
        ? near && EXACT_ZH.test(second.lead)
        : EXACT_EN.test(second.lead) || (near && PLAIN_EN.test(second.lead));
    return said ? [{ first, second, bracketed: false }] : [];
  });
}

const isLike = (first: Item, second: Item): boolean =>
  addable(first, second) || (isPercent(first) && isPercent(second));
