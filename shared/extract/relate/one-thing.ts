import { hasBigramOf, shareHanBigram } from '../../text/bigrams.ts';
import type { Item } from './text-view.ts';
import { agesOf } from './then-and-now.ts';

/** Two sentences make one comparison only where both say when: 去年为450件。今年580件. */
export const areDated = (a: Item, b: Item): boolean => agesOf(a).rank !== null && agesOf(b).rank !== null;

/** The second value names no subject that the first lacks: 去年办结2400件 is not the 3200件 that came in. */
export function isOneThing(a: Item, b: Item): boolean {
  const rest = agesOf(b).rest;
  if (b.sentence.lang === 'zh') {
    if (measureTwoThings(a, b)) return false;
    if (rest.length < 2) return true;
    return hasBigramOf(a.lead.slice(-40), rest);
  }
  const unit = (b.fact.unit ?? '').toLowerCase();
  const words = (rest.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => word !== unit);
  const said = `${a.lead.slice(-80)} ${a.fact.text} ${a.tail.slice(0, 60)}`.toLowerCase();
  return words.every((word) => said.includes(word.slice(0, 4)));
}

/** Whether the text says of both what they measure, and it is not the same: 入库量, 就业人数. */
export const measureTwoThings = ({ fact: { metric: a } }: Item, { fact: { metric: b } }: Item): boolean =>
  a !== null && b !== null && !a.includes(b) && !b.includes(a) && !shareHanBigram(a, b);
