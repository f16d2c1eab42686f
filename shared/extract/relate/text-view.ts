import type { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article, HeadlineField } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { TextSpan } from '../../model/relation.ts';
import { numberOf } from '../decimal-digits.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { isToTheUnit, rangeOf } from './item-range.ts';
import { sentenceEnds } from './sentences.ts';

export type Tongue = 'zh' | 'en';

/** A run of text as a reader meets it: one headline field or one paragraph, cut into sentences. */
export interface Block {
  readonly articleId: string;
  readonly paragraphId: string | null;
  readonly field: HeadlineField | null;
  readonly lang: Tongue;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  readonly block: Block;
  /** Offsets in the block. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lang: Tongue;
  /** The numbers of the sentence in order; dates stand apart. */
  readonly items: readonly Item[];
  readonly dates: readonly Fact[];
}

/** A number in its sentence, with the words before it (from the number before) and behind it (to the next number). */
export interface Item {
  readonly fact: Fact;
  readonly sentence: Sentence;
  /** Position among the items of the sentence. */
  readonly index: number;
  readonly lead: string;
  readonly tail: string;
  /** Exact value, null for ranges and scores. */
  readonly value: Decimal | null;
  /** What it can mean; null for scores. */
  readonly range: Interval | null;
}

/** One number that takes part in an arithmetic: an item, or one end of an item that was read as a range. */
export interface Operand {
  readonly item: Item;
  readonly value: Decimal;
  readonly range: Interval;
  /** As written. */
  readonly text: string;
}

export type PageText = Pick<Analysis, 'source' | 'articles' | 'facts'>;

export interface View {
  readonly blocks: readonly Block[];
  readonly articles: ReadonlyMap<string, readonly Block[]>;
  /** False where gates let everything through, to see that they hide nothing. */
  readonly gated: boolean;
}

/** Cuts a page into blocks, sentences and items. Linear in its text and facts. */
export function viewOf(page: PageText, gated = true): View {
  const byBlock = new Map<string, Fact[]>();
  for (const fact of page.facts) {
    const key = keyOf(fact.articleId, fact.paragraphId, fact.field);
    const list = byBlock.get(key);
    if (list) list.push(fact);
    else byBlock.set(key, [fact]);
  }
  const articles = new Map<string, readonly Block[]>();
  for (const article of page.articles) articles.set(article.id, blocksOf(article, page.source.lang, byBlock));
  return { blocks: [...articles.values()].flat(), articles, gated };
}

const keyOf = (articleId: string, paragraphId: string | null, field: string | null): string =>
  `${articleId}/${paragraphId ?? ''}/${field ?? ''}`;

function blocksOf(article: Article, lang: string, byBlock: ReadonlyMap<string, Fact[]>): readonly Block[] {
  const heads = gather(['kicker', 'title', 'subtitle'] as const, (field) => {
    const head = article[field];
    return head ? [{ paragraphId: null, field, text: head.text }] : [];
  });
  const body = article.paragraphs.map(({ id, text }) => ({ paragraphId: id, field: null, text }));
  return [...heads, ...body].map(({ paragraphId, field, text }) => {
    const tongue: Tongue = lang === 'zh' || article.lang === 'zh' ? (hasHan(text) ? 'zh' : tongueOf(article)) : 'en';
    const facts = byBlock.get(keyOf(article.id, paragraphId, field)) ?? [];
    return blockOf({ articleId: article.id, paragraphId, field, lang: tongue, text, sentences: [] }, facts);
  });
}

const tongueOf = (article: Article): Tongue => (article.lang === 'zh' ? 'zh' : 'en');

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) return true;
  }
  return false;
}

function blockOf(bare: Block, facts: readonly Fact[]): Block {
  const sentences: Sentence[] = [];
  const block: Block = { ...bare, sentences };
  const ordered = facts.every((fact, at) => at === 0 || facts[at - 1]!.start <= fact.start)
    ? facts
    : [...facts].sort((a, b) => a.start - b.start);
  let from = 0;
  let next = 0;
  let inside: Fact[] = [];
  for (const end of sentenceEnds(bare.text)) {
    while (next < ordered.length && ordered[next]!.start < end) inside.push(ordered[next++]!);
    // A number that reaches over the end keeps its sentence open.
    if (inside.length > 0 && inside.at(-1)!.end > end) continue;
    sentences.push(sentenceOf(block, from, end, inside));
    from = end;
    inside = [];
  }
  return block;
}

/** Most numbers are never measured: what one can mean is worked out when a rule first asks. */
class ReadItem implements Item {
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly index: number;
  readonly lead: string;
  readonly tail: string;
  readonly value: Decimal | null;
  private known: Interval | null | undefined = undefined;
  /** What readers remember of it. Out of reach of a spread: a changed copy remembers nothing. */
  #notes: unknown[] | null = null;

  constructor(fact: Fact, sentence: Sentence, index: number, lead: string, tail: string, value: Decimal | null) {
    this.fact = fact;
    this.sentence = sentence;
    this.index = index;
    this.lead = lead;
    this.tail = tail;
    this.value = value;
  }

  get range(): Interval | null {
    if (this.known === undefined) this.known = rangeOf(this.fact);
    return this.known;
  }

  static noted<V>(item: Item, slot: number, compute: (item: Item) => V): V {
    if (!(#notes in item)) return compute(item);
    item.#notes ??= [];
    const known = item.#notes[slot];
    if (known !== undefined) return known as V;
    const value = compute(item);
    item.#notes[slot] = value;
    return value;
  }
}

/** A number that is remembered without the text around it. */
class KeptItem implements Item {
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly value: Decimal | null;
  readonly index = 0;
  readonly lead = '';
  readonly tail = '';

  constructor({ fact, sentence, value }: Item) {
    this.fact = fact;
    this.sentence = UNSAID[sentence.lang];
    this.value = value;
  }

  get range(): Interval | null {
    return rangeOf(this.fact);
  }
}

const unsaid = (lang: Tongue): Sentence => {
  const block: Block = { articleId: '', paragraphId: null, field: null, lang, text: '', sentences: [] };
  return { block, start: 0, end: 0, text: '', lang, items: [], dates: [] };
};
const UNSAID: Readonly<Record<Tongue, Sentence>> = { zh: unsaid('zh'), en: unsaid('en') };

export const keptItem = (item: Item): Item => new KeptItem(item);

let slots = 0;

/** Remembers what is computed for a number, with the number: there are too many of them for a map beside them. */
export function oncePerItem<V>(compute: (item: Item) => V): (item: Item) => V {
  const slot = slots++;
  return (item) => ReadItem.noted(item, slot, compute);
}

function sentenceOf(block: Block, start: number, end: number, facts: readonly Fact[]): Sentence {
  const items: Item[] = [];
  const dates: Fact[] = [];
  const sentence: Sentence = { block, start, end, text: block.text.slice(start, end), lang: block.lang, items, dates };
  const numbers: Fact[] = [];
  for (const fact of facts) (fact.kind === 'date' || isPartOfYear(block, fact) ? dates : numbers).push(fact);
  numbers.forEach((fact, index) => {
    const lead = block.text.slice(Math.max(start, numbers[index - 1]?.end ?? start), fact.start);
    const tail = block.text.slice(fact.end, numbers[index + 1]?.start ?? end);
    const value = numberOf(fact.decimal) ?? numberOf(fact.value);
    items.push(new ReadItem(fact, sentence, index, lead, tail, value));
  });
  return sentence;
}

/** The 半年 of 上半年 names a period; it measures none. */
function isPartOfYear({ text }: Block, fact: Fact): boolean {
  return fact.text.startsWith('半年') && '上下'.includes(text[fact.start - 1] ?? '.');
}

/** The operand that an item is; null for ranges, scores and what has no number. */
export function operandOf(item: Item): Operand | null {
  return item.value === null || !hasRange(item) ? null : new WholeItem(item, item.value);
}

/** The same as `range !== null` for a number with an exact value, without working the range out. */
export const hasRange = ({ fact, value }: Item): boolean =>
  value !== null && fact.kind !== 'score' && fact.kind !== 'date';

/** Most operands are only looked at for where they stand; few take part in an arithmetic. */
class WholeItem implements Operand {
  readonly item: Item;
  readonly value: Decimal;

  constructor(item: Item, value: Decimal) {
    this.item = item;
    this.value = value;
  }

  get range(): Interval {
    return this.item.range!;
  }

  get text(): string {
    return this.item.fact.text;
  }
}

/** Both ends of an item that was read as a range, each as a number of its own. */
export function endsOf(item: Item): readonly [Operand, Operand] | null {
  const low = numberOf(item.fact.low);
  const high = numberOf(item.fact.high);
  if (low === null || high === null) return null;
  return [endOf(item, low), endOf(item, high)];
}

function endOf(item: Item, value: Decimal): Operand {
  const decimal = value.toFixed();
  const step = isToTheUnit(item.fact, decimal) ? '1' : null;
  const measured = { ...item.fact, value: value.toNumber(), decimal, low: null, high: null, step };
  const range = intervalOf(measured, { text: item.fact.text }) ?? {
    low: value,
    high: value,
    lowClosed: true,
    highClosed: true,
  };
  return { item, value, range, text: `${decimal}${item.fact.unit ?? ''}` };
}

/** The words of a sentence from one place of its block to another, as a span that a person can be shown. */
export function spanIn(block: Block, start: number, end: number): TextSpan {
  const { articleId, paragraphId, field, text } = block;
  return { articleId, paragraphId, field, start, end, text: text.slice(start, end) };
}
