import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysePassage } from './passages.ts';

const FOLDER = join(import.meta.dirname, 'clean-articles');
const FILES = readdirSync(FOLDER).sort();

/**
 * Courts, hospitals, elections, sport, weather, science, obituaries, travel, crime and culture; the economy, companies,
 * budgets, farms, schools, transport, housing and tourism: full of figures that agree.
 */
describe('clean articles of many genres', () => {
  it('are two dozen in each language, and long', () => {
    for (const lang of ['zh', 'en']) expect(FILES.filter((name) => name.startsWith(lang))).toHaveLength(24);
    for (const name of FILES)
      expect(readFileSync(join(FOLDER, name), 'utf8').length).toBeGreaterThan(name.startsWith('zh') ? 650 : 850);
  });
  for (const issueDate of [undefined, '2025-10-17']) {
    it.each(FILES)(`get no error and no warning (issue of ${issueDate ?? 'an unknown day'}): %s`, (name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const { findings } = analysePassage(issueDate === undefined ? { text } : { text, issueDate }, null);
      const loud = findings.filter(({ severity }) => severity !== 'info');
      expect(loud.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    });
  }
});
