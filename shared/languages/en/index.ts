import type { Language } from '../language.ts';
import { readCues } from './context/cues.ts';
import { readMetrics } from './context/metrics.ts';
import { excludes } from './not-facts.ts';
import { readQuantities } from './quantities.ts';

export const en: Language = { id: 'en', readQuantities, numerals: '', excludes, context: { readCues, readMetrics } };
