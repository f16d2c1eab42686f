import { figures } from './made-articles.ts';

/** The slips that are planted, each of them one change of one place. */
export const PLANTS = [
  'digits of a part swapped',
  'total wrong',
  'headline against body',
  'share off',
  'change off',
  'verb against the numbers',
  'points called percent',
  'weekday off',
  'day that does not exist',
  'part larger than the whole',
  'announced count of items off',
  'range reversed',
  'rate over 100 %',
  'per head off',
  'tenfold or more, restated',
  'conversion off',
  'halves do not make the year',
  'difference off',
  'shares of a poll off',
  'age against year of birth',
] as const;
export type Plant = (typeof PLANTS)[number];

export type Pick = (low: number, high: number) => number;

/** A paragraph whose arithmetic holds, with what to put in place of what for each slip that it can carry. */
export interface Part {
  readonly text: string;
  readonly plants: Partial<Readonly<Record<Plant, readonly [was: string, is: string]>>>;
}

/** Everything of one language: a headline with its lead, and paragraphs that may stand in any order. */
export interface Template {
  readonly lead: (pick: Pick) => { readonly title: string; readonly part: Part };
  readonly parts: readonly ((pick: Pick) => Part)[];
}

export interface Story {
  readonly title: string;
  readonly text: string;
}

/** The day of the issue of every story: a Monday. */
export const ISSUE_DATE = '2025-10-20';

/** The same number gives the same story; with a plant it differs in that one place. */
export function storyOf(template: Template, seed: number, plant: Plant | null): Story {
  const pick = figures(seed);
  const { title, part } = template.lead(pick);
  const parts = [part, ...shuffled(template.parts, pick).map((make) => make(pick))];
  const text = parts.map((one) => planted(one, plant)).join('\n\n');
  const [was, is] = part.plants['headline against body']!;
  return { title: plant === 'headline against body' ? replaceOnce(title, was, is) : title, text };
}

function planted({ text, plants }: Part, plant: Plant | null): string {
  if (plant === null || plant === 'headline against body') return text;
  const change = plants[plant];
  return change ? replaceOnce(text, ...change) : text;
}

/** A plant that changes nothing, or two places, would measure nothing. */
function replaceOnce(text: string, was: string, is: string): string {
  if (text.split(was).length !== 2 || was === is) throw new Error(`"${was}" must stand once in "${text}".`);
  return text.replace(was, () => is);
}

function shuffled<T>(list: readonly T[], pick: Pick): readonly T[] {
  const rest = [...list];
  return list.map(() => rest.splice(pick(0, rest.length - 1), 1)[0]!);
}

/** Two digits that differ: swapping them always changes the number. */
export function twoDigits(pick: Pick): number {
  const tens = pick(2, 8);
  const ones = pick(1, 9);
  return tens * 10 + (ones === tens ? 9 : ones);
}

export const swapped = (n: number): number => (n % 10) * 10 + Math.floor(n / 10);

/** A percentage with one decimal, as a newspaper rounds it. */
export const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1);
