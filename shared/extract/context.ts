import type { ContextReader, Cue, Measured } from '../languages/context-reader.ts';
import type { Language, ReadingContext } from '../languages/language.ts';
import * as languages from '../languages/registry.ts';
import type { Article, HeadlineField } from '../model/article.ts';
import type { Fact, Stance } from '../model/fact.ts';
import { sharedRules } from './shared-rules.ts';

const HEADLINE_FIELDS = ['kicker', 'title', 'subtitle'] as const satisfies readonly HeadlineField[];
const CUE_FIELDS = ['period', 'place', 'attribution', 'stance'] as const satisfies readonly Cue['field'][];

/**
 * Adds what each fact measures, of whom, when, where and who says so. Same facts, same order, span fields untouched;
 * the names of the rules that filled a field are added to `rules`. Each block is read once: linear in the text.
 * Without `issueDate` a date alone makes no plan.
 */
export function addContext(
  articles: readonly Article[],
  facts: readonly Fact[],
  { issueDate }: ReadingContext = { issueDate: null },
): readonly Fact[] {
  const read = new Map<Fact, Fact>();
  const byBlock = grouped(facts);
  for (const article of articles) {
    const reader = readerOf(article.lang);
    if (reader !== null) readArticle(article, byBlock, reader, issueDate, read);
  }
  return facts.map((fact) => read.get(fact) ?? fact);
}

const blockKey = (articleId: string, block: string) => `${articleId} ${block}`;
const blockOf = (fact: Fact) => blockKey(fact.articleId, fact.paragraphId ?? fact.field ?? '');

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(blockOf(fact));
    if (group === undefined) groups.set(blockOf(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}

/** The context reader of a language; null where its pack has none. */
function readerOf(lang: string): ContextReader | null {
  const packs: Record<string, Language> = languages;
  return (Object.hasOwn(packs, lang) ? packs[lang]?.context : undefined) ?? null;
}

/** Reads the blocks of one article in order. Blocks without facts count too: they name whom "he" means later. */
function readArticle(
  article: Article,
  byBlock: ReadonlyMap<string, readonly Fact[]>,
  reader: ContextReader,
  issueDate: string | null,
  read: Map<Fact, Fact>,
): void {
  const heads = HEADLINE_FIELDS.flatMap((field) => ({ id: field, text: article[field]?.text ?? '' }));
  const first = article.paragraphs.find(({ role }) => role === 'body')?.id;
  let speaker: string | null = null;
  for (const { id, text } of [...heads, ...article.paragraphs]) {
    const facts = byBlock.get(blockKey(article.id, id)) ?? [];
    const dateline = id === first ? (article.dateline?.text ?? null) : null;
    const cues = reader.readCues(text, facts, { issueDate, speaker, dateline });
    speaker = cues.findLast((cue) => cue.field === 'attribution' && cue.antecedent)?.text ?? speaker;
    if (facts.length === 0) continue;
    const metrics = reader.readMetrics(text, facts);
    const covering = CUE_FIELDS.map((field) =>
      cover(
        facts,
        cues.filter((cue) => cue.field === field),
      ),
    );
    facts.forEach((fact, index) => {
      const reached = covering.map((found) => found[index] ?? null);
      read.set(fact, inContext(fact, metrics[index]!, reached));
    });
  }
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
  // A date is a period itself.
  const [period, place, attribution, stance] = fact.kind === 'date' ? [null, ...cues.slice(1)] : cues;
  const added = [...measured.rules];
  for (const cue of [period, place, attribution, stance]) if (cue?.rule) added.push(cue.rule);
  // Field by field, in the order in which they were read: see `factAt`.
  return {
    start: fact.start,
    end: fact.end,
    text: fact.text,
    kind: fact.kind,
    per: fact.per,
    qualifier: fact.qualifier,
    value: fact.value,
    low: fact.low,
    high: fact.high,
    decimal: fact.decimal,
    unit: fact.unit,
    currency: fact.currency,
    step: fact.step,
    rules: sharedRules(fact.rules, added),
    articleId: fact.articleId,
    paragraphId: fact.paragraphId,
    field: fact.field,
    sourceStart: fact.sourceStart,
    sourceEnd: fact.sourceEnd,
    metric: measured.metric,
    base: measured.base,
    period: period?.text ?? null,
    place: place?.text ?? null,
    attribution: attribution?.text ?? null,
    stance: (stance?.text as Stance | undefined) ?? 'actual',
    id: fact.id,
  };
}
