import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../../shared/text/articles.ts';
import { SETTINGS, type Setting } from './settings.ts';
import { EN, type Story, ZH } from './stories.ts';

const solid = (text: string): string => text.replace(/\s/gu, '');

interface Score {
  readonly titles: readonly string[];
  /** F1 of paragraph boundaries: where a paragraph begins, by its characters without white space. */
  readonly boundaries: number;
}

/** Character counts, without white space, before each paragraph of the body text. */
function startsOf(paragraphs: readonly string[]): ReadonlySet<number> {
  let at = 0;
  const starts = new Set<number>();
  for (const text of paragraphs) {
    starts.add(at);
    at += solid(text).length;
  }
  return starts;
}

function read(stories: readonly Story[], setting: Setting): Score {
  const articles = splitArticles(setting(stories)).filter(({ kind }) => kind !== 'masthead');
  const found = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const wanted = stories.flatMap(({ byline, paragraphs: [first = '', ...rest] }) => [
    // Without names 本报讯 is no byline.
    byline === '本报讯' ? byline + first : first,
    ...rest,
  ]);
  const a = startsOf(found);
  const b = startsOf(wanted);
  const both = [...a].filter((at) => b.has(at)).length;
  return { titles: articles.map(({ title }) => title?.text ?? ''), boundaries: (2 * both) / (a.size + b.size) };
}

describe.each(Object.entries(SETTINGS))('stories set with %s', (name, setting) => {
  it.each(
    // Indents of two wide spaces and columns of 18 characters are Chinese ways.
    /wide|narrow/.test(name) ? [['zh', ZH] as const] : [['zh', ZH] as const, ['en', EN] as const],
  )('are told apart, each with its headline and paragraphs: %s', (_lang, stories) => {
    const { titles, boundaries } = read(stories, setting);
    expect(titles.map(solid)).toEqual(stories.map(({ title }) => solid(title)));
    // Where nothing marks a paragraph but its short last line, one that ends in a full line is not to be seen.
    expect(boundaries).toBeGreaterThanOrEqual(name.includes('neither') ? 0.9 : 1);
  });
});
