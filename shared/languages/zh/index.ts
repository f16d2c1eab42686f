import type { Language } from '../language.ts';
import { readCues } from './context/cues.ts';
import { readMetrics } from './context/metrics.ts';
import { readQuantities } from './quantities.ts';

export const zh: Language = { id: 'zh', readQuantities, context: { readCues, readMetrics } };
