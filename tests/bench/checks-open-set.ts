/// <reference types="vite/client" />
import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../../shared/checks/run.ts';
import { analysePassage, type Passage } from '../checks/passages.ts';
import { type RulePassages, recorded } from './checks-recorder.ts';

/** Loading the tests of the rules makes them tell the recorder; some of the folder have no rule and read their own files. */
import.meta.glob(
  [
    '../checks/*.test.ts',
    '!../checks/clean-dailies.test.ts',
    '!../checks/clean-genres.test.ts',
    '!../checks/gates.test.ts',
    '!../checks/planted-articles.test.ts',
  ],
  { eager: true },
);

export interface RuleScore {
  readonly rule: string;
  readonly severity: string;
  /** Passages in which it must speak, and those in which it does. */
  fire: number;
  found: number;
  /** Passages in which it must not, and those in which it does all the same. */
  silent: number;
  wrong: number;
}

/** A passage in which a rule does not do what it must. */
export interface Slip {
  readonly rule: string;
  readonly must: 'speak' | 'be silent';
  readonly passage: string;
  readonly messages: readonly string[];
}

interface Example {
  readonly id: string;
  readonly issueDate?: string;
  readonly fire: Readonly<Record<'zh' | 'en', Passage>>;
  readonly silent: Readonly<Record<'zh' | 'en', Passage>>;
}

/** The public examples of the rules, where they lie beside the repository or where the environment says. */
export function publicExamples(): readonly RulePassages[] {
  const file = process.env.CROSSFOOT_CHECK_RULES ?? '../shared/check-rules.json';
  if (!existsSync(file)) return [];
  const examples = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[];
  return examples.map(({ id, issueDate, fire, silent }) => {
    const dated = (passage: Passage): Passage => {
      const base = typeof passage === 'string' ? { text: passage } : passage;
      return issueDate === undefined ? base : { ...base, issueDate };
    };
    const lists = (of: Example['fire']) => ({ zh: [dated(of.zh)], en: [dated(of.en)] });
    return { rule: id, fire: lists(fire), silent: lists(silent) };
  });
}

/** Every rule over every passage that is about it. */
export function scoreRules(lists: readonly RulePassages[]): { scores: readonly RuleScore[]; slips: readonly Slip[] } {
  const scores = new Map<string, RuleScore>(
    RULES.map(({ id, severity }) => [id, { rule: id, severity, fire: 0, found: 0, silent: 0, wrong: 0 }]),
  );
  const slips: Slip[] = [];
  for (const { rule, fire, silent } of lists) {
    const score = scores.get(rule);
    if (!score) throw new Error(`The passages name the rule ${rule}, which the registry does not hold.`);
    for (const lang of ['zh', 'en'] as const) {
      for (const passage of fire[lang]) {
        score.fire += 1;
        if (messagesOf(rule, passage, lang).length > 0) score.found += 1;
        else slips.push({ rule, must: 'speak', passage: shown(passage), messages: [] });
      }
      for (const passage of silent[lang]) {
        score.silent += 1;
        const messages = messagesOf(rule, passage, lang);
        if (messages.length === 0) continue;
        score.wrong += 1;
        slips.push({ rule, must: 'be silent', passage: shown(passage), messages });
      }
    }
  }
  return { scores: [...scores.values()], slips };
}

/** All passages of the open set: those of the tests, then the public ones. */
export const openSet = (): readonly RulePassages[] => [...recorded, ...publicExamples()];

const messagesOf = (rule: string, passage: Passage, lang: string): readonly string[] =>
  analysePassage(passage, lang)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

const shown = (passage: Passage): string =>
  typeof passage === 'string' ? passage : `${passage.title === undefined ? '' : `${passage.title} | `}${passage.text}`;
