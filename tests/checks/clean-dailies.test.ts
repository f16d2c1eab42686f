import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysePassage } from './passages.ts';

const FOLDER = join(import.meta.dirname, 'clean-dailies');
const FILES = readdirSync(FOLDER).sort();

/**
 * Articles as dense with figures as dailies print them: growth of growth, parts told twice, shares against last
 * year's, bases and targets between the values. Each batch was written before the engine read it (how-we-measure.md).
 */
describe('clean articles of dailies', () => {
  it('are whole articles', () => {
    for (const name of FILES) expect(readFileSync(join(FOLDER, name), 'utf8').length).toBeGreaterThan(380);
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
