import path from 'node:path';
import { z } from 'zod';
import { NUMBER_STYLES, type Preferences, SCREEN_LANGUAGES, THEMES } from '../shared/model/workspace.ts';
import { SettingsFile } from './settings-file.ts';

export const preferencesSchema = z.strictObject({
  checker: z.string().max(200),
  language: z.enum(SCREEN_LANGUAGES).nullable(),
  theme: z.enum(THEMES),
  numberStyle: z.enum(NUMBER_STYLES),
});

const STANDARD: Preferences = { checker: '', language: null, theme: 'system', numberStyle: 'as-written' };

export function openPreferences(userData: string): SettingsFile<Preferences> {
  return new SettingsFile<Preferences>(path.join(userData, 'preferences.json'), preferencesSchema, STANDARD);
}
