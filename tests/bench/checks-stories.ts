import type { Analysis } from '../../shared/model/analysis.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { analysePassage } from '../checks/passages.ts';
import { ISSUE_DATE, PLANTS, type Plant, type Story, storyOf } from './checks-story.ts';
import { EN } from './checks-story-en.ts';
import { ZH } from './checks-story-zh.ts';

const TEMPLATES = { zh: ZH, en: EN } as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Stories without a slip, and stories for each kind of slip, per language. */
export const CLEAN_STORIES = 40;
export const STORIES_PER_PLANT = 10;

const readStory = (story: Story, lang: 'zh' | 'en'): Analysis =>
  analysePassage({ ...story, issueDate: ISSUE_DATE }, lang);

const findingsOf = (story: Story, lang: 'zh' | 'en'): readonly Finding[] => readStory(story, lang).findings;

export interface CleanScore {
  readonly characters: number;
  readonly perSeverity: Readonly<Record<(typeof SEVERITIES)[number], number>>;
  /** What errors and warnings say in clean text, and where. */
  readonly loud: readonly string[];
  /** How often each rule does. */
  readonly rules: ReadonlyMap<string, number>;
}

export function scoreClean(lang: 'zh' | 'en'): CleanScore {
  const perSeverity = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, number>();
  const loud: string[] = [];
  let characters = 0;
  for (let seed = 1; seed <= CLEAN_STORIES; seed += 1) {
    const story = storyOf(TEMPLATES[lang], seed, null);
    characters += story.title.length + story.text.length;
    const analysis = readStory(story, lang);
    for (const finding of analysis.findings) {
      const { severity, rule, message } = finding;
      perSeverity[severity] += 1;
      if (severity === 'info') continue;
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      loud.push(`${rule} (${severity}): ${message} In: ${blockOf(finding, analysis)}`);
    }
  }
  return { characters, perSeverity, loud, rules };
}

export interface PlantScore {
  readonly plant: Plant;
  readonly planted: number;
  found: number;
  /** Which rules told, with how often. */
  readonly rules: Map<string, number>;
  /** A story in which it was not found: the paragraph with the slip. */
  missed: string | null;
}

/** A slip is found when the story has an error or a warning that the same story without the slip has not. */
export function scorePlants(lang: 'zh' | 'en'): readonly PlantScore[] {
  return PLANTS.map((plant) => {
    const score: PlantScore = { plant, planted: STORIES_PER_PLANT, found: 0, rules: new Map(), missed: null };
    for (let seed = 1; seed <= STORIES_PER_PLANT; seed += 1) {
      const [clean, slipped] = [null, plant].map((one) => storyOf(TEMPLATES[lang], seed, one)) as [Story, Story];
      const told = newOnes(findingsOf(slipped, lang), findingsOf(clean, lang));
      for (const rule of new Set(told)) score.rules.set(rule, (score.rules.get(rule) ?? 0) + 1);
      if (told.length > 0) score.found += 1;
      else score.missed ??= difference(clean, slipped);
    }
    return score;
  });
}

function newOnes(findings: readonly Finding[], before: readonly Finding[]): readonly string[] {
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  return findings
    .filter(({ severity, rule, message }) => severity !== 'info' && !known.has(`${rule} ${message}`))
    .map(({ rule }) => rule);
}

/** The paragraph or headline that differs. */
function difference(clean: Story, slipped: Story): string {
  if (clean.title !== slipped.title) return slipped.title;
  const before = new Set(clean.text.split('\n\n'));
  return slipped.text.split('\n\n').find((one) => !before.has(one)) ?? '';
}

/** The text of the block in which a finding is shown. */
function blockOf({ spans: [place] }: Finding, { articles }: Analysis): string {
  const article = articles.find(({ id }) => id === place?.articleId);
  const paragraph = article?.paragraphs.find(({ id }) => id === place?.paragraphId);
  return paragraph?.text ?? article?.title?.text ?? '';
}
