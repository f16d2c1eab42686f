import { figures as en } from '../messages/en/figures.ts';
import { figures as zh } from '../messages/zh/figures.ts';
import type { Locale } from './number-text.ts';

export type FigureWords = typeof en;

/** The words inside figures of a locale. */
export function figureWords(locale: Locale): FigureWords {
  return locale === 'zh' ? zh : en;
}

/** The locale of a figure; figures from elsewhere may carry any tag. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
