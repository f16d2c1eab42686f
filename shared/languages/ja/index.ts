import type { Language } from '../language.ts';
import { excludes } from './not-facts.ts';
import { readQuantities } from './quantities.ts';

/** Counts, shares, money and dates of Japanese news; what they measure and who says so is not read. */
export const ja: Language = { id: 'ja', readQuantities, numerals: '〇零一二三四五六七八九十百千万億兆数', excludes };
