import type { Language } from '../language.ts';
import { readQuantities } from './quantities.ts';

export const en: Language = { id: 'en', readQuantities };
