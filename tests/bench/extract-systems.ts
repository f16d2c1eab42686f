import { chronoNode } from './extract-chrono.ts';
import { compromise } from './extract-compromise.ts';
import type { System } from './extract-matching.ts';
import { crossfoot } from './extract-ours.ts';
import { recognizers } from './extract-recognizers.ts';

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** We and the rivals that know the language. */
export function systemsOf(lang: Lang): readonly System[] {
  const all = [crossfoot(lang), recognizers(lang), chronoNode(lang)];
  return lang === 'en' ? [...all, compromise] : all;
}
