import { changeEn } from './changes-en.ts';
import { changeZh } from './changes-zh.ts';
import type { Direction } from './cues.ts';
import type { Item, Operand, Sentence } from './text-view.ts';
import { isPoints } from './units.ts';

/** An old and a new value of one thing, with what the text says of the step between them. */
export interface Change {
  readonly from: Operand;
  readonly to: Operand;
  /** Which way the verb points; null when it says none. */
  readonly verb: Direction;
  /** Numbers behind the pair that state the step: percents, points, multiples, plain differences. */
  readonly deltas: readonly Item[];
  /** The words from the pair to the end of what belongs to it. */
  readonly after: string;
  readonly sentence: Sentence;
}

/** All changes of one sentence that are written with both ends, in order. */
export function changesOf(sentence: Sentence): readonly Change[] {
  const found: Change[] = [];
  for (let at = 0; at < sentence.items.length; at += 1) {
    const change = sentence.lang === 'zh' ? changeZh(sentence, at) : changeEn(sentence, at);
    if (change === null) continue;
    found.push(change);
    at = Math.max(at, change.to.item.index, change.from.item.index);
  }
  return found;
}

/** The step as a percent, in points, or as a multiple (倍, times); null where it is not given so. */
export const percentStep = ({ deltas }: Change): Item | null =>
  deltas.find(({ fact, value }) => value !== null && fact.per === null && (fact.unit === '%' || fact.unit === '％')) ??
  null;

export const pointStep = ({ deltas }: Change): Item | null => deltas.find(({ fact }) => isPoints(fact.unit)) ?? null;

export const multipleStep = ({ deltas }: Change): Item | null =>
  deltas.find(
    ({ fact, tail }) => /倍|times$|fold$/.test(fact.unit ?? fact.text) || /^(?:-| )?(?:times|fold)\b/.test(tail),
  ) ?? null;
