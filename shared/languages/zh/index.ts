import type { Language } from '../language.ts';
import { readQuantities } from './quantities.ts';

export const zh: Language = { id: 'zh', readQuantities };
