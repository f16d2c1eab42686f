import { openSet, publicExamples, type RuleScore, scoreRules } from './checks-open-set.ts';
import { recorded } from './checks-recorder.ts';
import {
  CLEAN_STORIES,
  type CleanScore,
  type PlantScore,
  STORIES_PER_PLANT,
  scoreClean,
  scorePlants,
} from './checks-stories.ts';
import { plainTable } from './extract-report.ts';

export interface Outcome {
  /** Markdown of the section, without machine and day. */
  readonly tables: string;
  /** For people who mend the rules: what each slip is. */
  readonly notes: readonly string[];
}

export function measure(): Outcome {
  const { scores, slips } = scoreRules(openSet());
  const clean = { zh: scoreClean('zh'), en: scoreClean('en') };
  const plants = { zh: scorePlants('zh'), en: scorePlants('en') };
  const tables = [
    '### Clean made stories',
    cleanTable(clean),
    '### One planted slip in each story',
    plantTable(plants.zh, plants.en),
    '### Each rule on the open set',
    `Passages of the tests of ${recorded.length} rules${publicExamples().length > 0 ? `, and the public examples of ${publicExamples().length} rules` : '; the public examples of the rules were not there'}. The tests hold the rules to these, so slips here are news only for the public examples.`,
    ruleTable(scores),
  ].join('\n\n');
  const notes = [
    ...slips.map(({ rule, must, passage, messages }) => `${rule} must ${must}: ${passage} ${messages.join(' / ')}`),
    ...(['zh', 'en'] as const).flatMap((lang) => clean[lang].loud.map((line) => `clean ${lang}: ${line}`)),
    ...(['zh', 'en'] as const).flatMap((lang) =>
      plants[lang].flatMap(({ plant, missed }) => (missed === null ? [] : [`missed ${lang}, ${plant}: ${missed}`])),
    ),
  ];
  return { tables, notes: [...new Set(notes)] };
}

function cleanTable(clean: Readonly<Record<'zh' | 'en', CleanScore>>): string {
  const row = (lang: 'zh' | 'en'): readonly string[] => {
    const { characters, perSeverity } = clean[lang];
    const per = (count: number): string => `${count} (${((count / characters) * 5000).toFixed(2)})`;
    return [lang, String(characters), per(perSeverity.error), per(perSeverity.warning), per(perSeverity.info)];
  };
  return `${CLEAN_STORIES} stories each whose arithmetic holds, so that each error or warning is false; in brackets per 5,000 characters.\n\n${plainTable(
    ['language', 'characters', 'errors', 'warnings', 'info'],
    [row('zh'), row('en')],
  )}\n\nWhich rules speak falsely: ${falseRules(clean)}.`;
}

function falseRules(clean: Readonly<Record<'zh' | 'en', CleanScore>>): string {
  const named = (['zh', 'en'] as const).flatMap((lang) =>
    [...clean[lang].rules].map(([rule, times]) => `${rule} (${lang}, ${times} times)`),
  );
  return named.length > 0 ? named.join(', ') : 'none';
}

function plantTable(zh: readonly PlantScore[], en: readonly PlantScore[]): string {
  const cell = ({ found, planted, rules }: PlantScore): string =>
    `${found} of ${planted}${rules.size > 0 ? `: ${[...rules.keys()].join(', ')}` : ''}`;
  const total = (scores: readonly PlantScore[]): string => {
    const found = scores.reduce((sum, one) => sum + one.found, 0);
    const planted = scores.reduce((sum, one) => sum + one.planted, 0);
    return `**${found} of ${planted} (${((found / planted) * 100).toFixed(1)} %)**`;
  };
  return `${STORIES_PER_PLANT} stories for each kind and language, found when an error or a warning is there that the story without the slip has not. Aim: 80 %.\n\n${plainTable(
    ['slip', 'zh', 'en'],
    [...zh.map((score, at) => [score.plant, cell(score), cell(en[at]!)]), ['**all**', total(zh), total(en)]],
  )}`;
}

function ruleTable(scores: readonly RuleScore[]): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
  const rows = scores.map(({ rule, severity, fire, found, silent, wrong }) => [
    rule,
    severity,
    `${share(found, fire)} (${found} of ${fire})`,
    `${share(found, found + wrong)} (${wrong} of ${silent} silent ones spoken in)`,
  ]);
  const sum = (key: 'fire' | 'found' | 'silent' | 'wrong'): number =>
    scores.reduce((total, one) => total + one[key], 0);
  const [fire, found, silent, wrong] = [sum('fire'), sum('found'), sum('silent'), sum('wrong')];
  return plainTable(
    ['rule', 'severity', 'recall', 'precision'],
    [
      ...rows,
      [
        '**all**',
        '',
        `${share(found, fire)} (${found} of ${fire})`,
        `${share(found, found + wrong)} (${wrong} of ${silent})`,
      ],
    ],
  );
}
