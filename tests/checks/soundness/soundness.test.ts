import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/engine.ts';
import { dice } from './random.ts';
import { hasModel, MAKERS, placeName, type RelationSet } from './relation-sets.ts';
import type { Tongue } from './words.ts';

const SEED = 20251020;
/** Sets that have a model, for each language. */
const SETS = 25_000;
/** Sets in one document: what a document costs is shared, and sets that have nothing to do with each other stand together. */
const PER_DOCUMENT = 150;
/** Sets that no whole numbers satisfy: proof that the silence above is not that of an engine that reads nothing. */
const HOPELESS = 600;

/** Each set as one paragraph of one document; an error belongs to all paragraphs that it points into. */
function errorsOf(sets: readonly RelationSet[], lang: Tongue): readonly (readonly string[])[] {
  const { articles, findings } = analyse({
    name: 'sets.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text: sets.map(({ text }) => text).join('\n\n'),
    frontMatter: null,
    issueDate: null,
    lang,
  });
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map(({ id, text }) => ({ place: `${article.id}/${id}`, text })),
  );
  expect(paragraphs.map(({ text }) => text)).toEqual(sets.map(({ text }) => text));
  const errors = new Map<string, string[]>();
  for (const { rule, severity, message, spans } of findings) {
    if (severity !== 'error') continue;
    for (const place of new Set(spans.map(({ articleId, paragraphId }) => `${articleId}/${paragraphId}`)))
      errors.set(place, [...(errors.get(place) ?? []), `${rule}: ${message}`]);
  }
  return paragraphs.map(({ place }) => errors.get(place) ?? []);
}

interface Drawn {
  readonly possible: readonly RelationSet[];
  readonly hopeless: readonly RelationSet[];
}

/** Draws until so many sets have a model. */
function draw(count: number, tongue: Tongue, roll: ReturnType<typeof dice>): Drawn {
  const possible: RelationSet[] = [];
  const hopeless: RelationSet[] = [];
  for (let at = 0; possible.length < count; at += 1) {
    const set = roll.pick(MAKERS)({ dice: roll, tongue, place: placeName(tongue, at) });
    (hasModel(set) ? possible : hopeless).push(set);
  }
  return { possible, hopeless };
}

describe.each([
  ['zh', SEED],
  ['en', SEED + 1],
] as const)('what is called impossible (%s)', (tongue, seed) => {
  it('is never a set of statements that whole numbers satisfy', { timeout: 300_000 }, () => {
    const roll = dice(seed);
    const unsound: string[] = [];
    const kinds = new Map<string, number>();
    for (let done = 0; done < SETS; done += PER_DOCUMENT) {
      const { possible } = draw(Math.min(PER_DOCUMENT, SETS - done), tongue, roll);
      errorsOf(possible, tongue).forEach((errors, at) => {
        const { kind, text } = possible[at]!;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (errors.length > 0) unsound.push(`${text} ${errors.join(' | ')}`);
      });
    }
    expect(unsound).toEqual([]);
    expect([...kinds.values()].reduce((all, n) => all + n)).toBe(SETS);
    for (const [kind, count] of kinds) expect(count, kind).toBeGreaterThan(SETS / 20);
  });

  it('is much of what no whole numbers satisfy', { timeout: 60_000 }, () => {
    const hopeless = draw(HOPELESS * 4, tongue, dice(seed + 2)).hopeless.slice(0, HOPELESS);
    expect(hopeless).toHaveLength(HOPELESS);
    const told = Array.from({ length: HOPELESS / 20 }, (_, at) => hopeless.slice(at * 20, at * 20 + 20))
      .flatMap((sets) => errorsOf(sets, tongue))
      .filter((errors) => errors.length > 0).length;
    expect(told / HOPELESS).toBeGreaterThan(0.45);
  });
});
