import type { Mark } from '../model/figure.ts';
import type { FigureWords } from './figure-words.ts';

/** Confirmed by a person; everything else is drawn striped and labelled. */
export const isVerified = (mark: Pick<Mark, 'status'>): boolean => mark.status === 'confirmed';

/** The number text with the word "unverified" where no person has confirmed it. */
export function valueLabel(mark: Mark, words: FigureWords): string {
  if (isVerified(mark)) return mark.valueText;
  return words.labelGap === '' ? `${mark.valueText}（${words.unverified}）` : `${mark.valueText} (${words.unverified})`;
}
