import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../shared/checks/run.ts';
import { findingsOf, type Passage } from './passages.ts';

const file = process.env.CROSSFOOT_CHECK_RULES ?? '../shared/check-rules.json';

interface Example {
  readonly id: string;
  readonly issueDate?: string;
  readonly fire: Readonly<Record<'zh' | 'en', Passage>>;
  readonly silent: Readonly<Record<'zh' | 'en', Passage>>;
}

const examples: readonly Example[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

function withDay(passage: Passage, issueDate: string | undefined): Passage {
  const base = typeof passage === 'string' ? { text: passage } : passage;
  return issueDate === undefined ? base : { ...base, issueDate };
}

describe.skipIf(examples.length === 0)('the public examples of the rules', () => {
  for (const { id, issueDate, fire, silent } of examples) {
    it.skipIf(!RULES.some((rule) => rule.id === id)).each(['zh', 'en'] as const)(
      `${id} speaks where it must and is silent where it must (%s)`,
      (lang) => {
        expect(findingsOf(id, withDay(fire[lang], issueDate), lang).length).toBeGreaterThan(0);
        expect(findingsOf(id, withDay(silent[lang], issueDate), lang)).toEqual([]);
      },
    );
  }
});
