import type { Item, Sentence } from './text-view.ts';

/** A number and what is said to be the same number: in brackets behind it, or after 即, 约合, "or". */
export interface Gloss {
  readonly first: Item;
  readonly second: Item;
  /** True when it stands in brackets. */
  readonly bracketed: boolean;
}

const BRACKET =
  /^[^（(，,。；;、]{0,6}[（(](?:即|共|合|约合|折合|约|也就是|相当于|准确地说是|实际|实为|i\.e\.,? |or |about |that is,? |exactly |equivalent to |equal to |= ?)?$/;
const APPOSED_ZH = /^[，,]?(?:即|也就是|约合|折合|合|准确地说是)$/;
const APPOSED_EN = /^,? (?:or|that is,?|i\.e\.,?|equivalent to|equal to) (?:about |exactly )?$/;

export function glossesOf(sentence: Sentence): readonly Gloss[] {
  return sentence.items.flatMap((second, at): Gloss[] => {
    const first = sentence.items[at - 1];
    if (first === undefined || second.lead.length > 30) return [];
    const bracketed = BRACKET.test(second.lead) && /^[^（(]{0,8}[）)]/.test(second.tail);
    const apposed = sentence.lang === 'zh' ? APPOSED_ZH.test(second.lead) : APPOSED_EN.test(second.lead);
    return bracketed || apposed ? [{ first, second, bracketed }] : [];
  });
}
