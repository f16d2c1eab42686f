import type { Decimal } from 'decimal.js';
import type { Change } from '../extract/relate/changes.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { plain } from './wording.ts';

/** Old, new and the step, each once. */
export const factsOf = ({ from, to }: Change, ...more: readonly Item[]): readonly Item[] => [
  ...new Set([...more, from.item, to.item]),
];

/** "500 ÷ 400 = 1.25". */
export const quotientLine = ({ from, to }: Change): string =>
  `${plain(to.value)} ÷ ${plain(from.value)} = ${plain(to.value.div(from.value))}`;

/** "500 − 400 = 100". */
export const differenceLine = ({ from, to }: Change): string =>
  `${plain(to.value)} − ${plain(from.value)} = ${plain(to.value.minus(from.value))}`;

/** The relative change in percent, unsigned. */
export const moveOf = ({ from, to }: Change): Decimal => to.value.div(from.value).minus(1).times(100).abs();

/** The same with two decimals and its sign. */
export const moveText = (change: Change): string => `${plain(moveOf(change).toDecimalPlaces(2))}%`;
