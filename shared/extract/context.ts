import type { BlockContext, ContextReader, Cue, Measured } from '../languages/context-reader.ts';
import type { Language, ReadingContext } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { Article, HeadlineField } from '../model/article.ts';
import type { Fact, Stance } from '../model/fact.ts';

type Field = Cue['field'];
const FIELDS: readonly Field[] = ['period', 'place', 'attribution', 'stance'];

/** Where a fact stands: article and text block. */
const blockKey = (fact: Fact) => `${fact.articleId} ${fact.paragraphId ?? ''} ${fact.field ?? ''}`;

/** Runs of facts that stand in one block; facts come in reading order. */
function byBlock(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const runs: Fact[][] = [];
  let last = '';
  for (const fact of facts) {
    const key = blockKey(fact);
    if (key !== last) runs.push([]);
    runs.at(-1)!.push(fact);
    last = key;
  }
  return runs;
}

/** Texts of an article's blocks by paragraph id or headline field. */
function textsOf(article: Article): ReadonlyMap<string, string> {
  const texts = new Map(article.paragraphs.map(({ id, text }) => [id, text]));
  for (const field of ['kicker', 'title', 'subtitle'] as const satisfies readonly HeadlineField[]) {
    const head = article[field];
    if (head !== null) texts.set(field, head.text);
  }
  return texts;
}

/**
 * Adds what each fact measures, of whom, when, where and who says so. Same facts, same order, span fields untouched;
 * the names of the rules that filled a field are added to `rules`. Each block is read once: linear in its text.
 */
export function addContext(
  articles: readonly Article[],
  facts: readonly Fact[],
  { issueDate }: ReadingContext = { issueDate: null },
): readonly Fact[] {
  const byId = new Map(articles.map((article) => [article.id, { article, texts: textsOf(article) }]));
  const speakers = new Map<string, string>();
  return byBlock(facts).flatMap((block) => {
    const { articleId, paragraphId, field } = block[0]!;
    const known = byId.get(articleId);
    const text = known?.texts.get(paragraphId ?? field ?? '');
    const reader = known === undefined ? null : readerOf(known.article.lang);
    if (text === undefined || reader === null) return block;
    const context = { issueDate, speaker: speakers.get(articleId) ?? null };
    const { read, speaker } = readBlock(text, block, reader, context);
    if (speaker !== null) speakers.set(articleId, speaker);
    return read;
  });
}

function readerOf(lang: string): ContextReader | null {
  const packs: Record<string, Language> = languages;
  return (Object.hasOwn(packs, lang) ? packs[lang]?.context : undefined) ?? null;
}

function readBlock(
  text: string,
  block: readonly Fact[],
  reader: ContextReader,
  context: BlockContext,
): { readonly read: readonly Fact[]; readonly speaker: string | null } {
  const cues = reader.readCues(text, block, context);
  const metrics = reader.readMetrics(text, block);
  const covering = FIELDS.map((field) =>
    cover(
      block,
      cues.filter((cue) => cue.field === field),
    ),
  );
  const read = block.map((fact, index) =>
    inContext(
      fact,
      metrics[index]!,
      covering.map((found) => found[index] ?? null),
    ),
  );
  const named = cues.findLast((cue) => cue.field === 'attribution' && cue.text !== null);
  return { read, speaker: named?.text ?? null };
}

/** For each fact the cue that reaches it: the last one begun, unless its reach has ended. One sweep of both lists. */
function cover(facts: readonly Fact[], cues: readonly Cue[]): readonly (Cue | null)[] {
  let next = 0;
  let current: Cue | null = null;
  return facts.map(({ start }) => {
    for (; next < cues.length && cues[next]!.start <= start; next++) current = cues[next]!;
    return current !== null && start < current.end ? current : null;
  });
}

function inContext(fact: Fact, measured: Measured, cues: readonly (Cue | null)[]): Fact {
  // A date is a period itself; it measures nothing and is said of nothing else.
  const [period, place, attribution, stance] = fact.kind === 'date' ? [null, ...cues.slice(1)] : cues;
  const rules = [...measured.rules, ...[period, place, attribution, stance].map((cue) => cue?.rule ?? null)];
  return {
    ...fact,
    metric: measured.metric,
    base: measured.base,
    period: period?.text ?? null,
    place: place?.text ?? null,
    attribution: attribution?.text ?? null,
    stance: (stance?.text as Stance | undefined) ?? 'actual',
    rules: [...fact.rules, ...rules.filter((rule): rule is string => rule !== null)],
  };
}
