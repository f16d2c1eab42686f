import type { QuantityAt } from '../../shared/languages/language.ts';
import { en, zh } from '../../shared/languages/registry.ts';
import { FAMILIES, familyOf } from './extract-gold.ts';
import { daysOf, type Reading, type System } from './extract-matching.ts';
import { canonicalUnit } from './extract-units.ts';

/** The day that relative dates count from, for us and for every rival. */
export const ISSUE_DATE = '2025-10-20';

export const PACKS = { zh, en } as const;

/** The language pack of the engine, as `extract` calls it on each paragraph. */
export function crossfoot(lang: 'zh' | 'en'): System {
  const { readQuantities } = PACKS[lang];
  return {
    name: 'Crossfoot',
    read: (text) => readQuantities(text, { issueDate: ISSUE_DATE }).map(readingOf),
    families: FAMILIES,
    namesUnits: true,
  };
}

function readingOf(quantity: QuantityAt): Reading {
  const { start, end, value, low, high, unit, currency, qualifier } = quantity;
  const family = familyOf(quantity);
  const range = low !== null && high !== null ? { low, high } : null;
  const ends = range ?? (value === null ? null : { low: value, high: value });
  const days =
    family === 'date' && ends ? [{ from: daysOf(String(ends.low)).from, to: daysOf(String(ends.high)).to }] : [];
  return { start, end, family, value, range, days, unit: canonicalUnit(unit, currency), qualifier };
}
