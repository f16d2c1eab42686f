import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Exclusion, LedgerEntry } from '../model/ledger.ts';
import type { MappedText } from '../model/offset-map.ts';
import { markReason } from '../text/markdown-text.ts';

/** What the ledger is kept of. */
export interface LedgerPage {
  /** The decoded text. */
  readonly text: string;
  /** Where the article text begins, after front matter. */
  readonly bodyStart: number;
  /** Marks of Markdown are layout: what numerals they hold stand in no place. */
  readonly isMarkdown: boolean;
}

/**
 * Where each digit and numeral character of the source ended up: one entry for each run of them with one fate, in source
 * order. Complete for any input: the entries' texts together are all the numeral characters of the source, each once.
 */
export class PageLedger {
  private readonly page: LedgerPage;
  private readonly language: Language;
  private readonly isNumeral: IsNumeral;
  private articles = 0;
  /** Of the first article: what front matter gives to the second one stands before it. */
  private held: readonly LedgerEntry[] = [];
  /** Where the account ends so far, in UTF-16 units of the source. */
  private at = 0;

  constructor(page: LedgerPage, language: Language) {
    this.page = page;
    this.language = language;
    this.isNumeral = numeralTest(language.numerals);
  }

  /** Takes the next article of the page; gives the entries that are now known to follow those given before. */
  add(article: Article, facts: readonly Fact[]): readonly LedgerEntry[] {
    this.articles += 1;
    const read = this.read(article, facts);
    if (this.articles > 1) return this.settled(read);
    this.held = read;
    return [];
  }

  /** The entries up to the end of the source. */
  end(): readonly LedgerEntry[] {
    const all = this.settled([]);
    this.fill(this.page.text.length, all);
    return all;
  }

  private read(article: Article, facts: readonly Fact[]): LedgerEntry[] {
    const factsOf = groupByBlock(facts);
    const read: LedgerEntry[] = [];
    for (const block of blocksOf(article)) {
      const own = factsOf.get(block.key) ?? [];
      for (const run of runsOf(block.text, this.isNumeral)) read.push(...settle(run, block, own, this.language));
    }
    return read;
  }

  private settled(read: readonly LedgerEntry[]): LedgerEntry[] {
    const inOrder = [...this.held, ...read].sort((left, right) => left.sourceStart - right.sourceStart);
    this.held = [];
    const all: LedgerEntry[] = [];
    for (const known of inOrder) {
      this.fill(known.sourceStart, all);
      all.push(known);
      this.at = known.sourceEnd;
    }
    return all;
  }

  /** Adds what no block holds: front matter, and anything that a stage before may have lost, as unresolved. */
  private fill(to: number, all: LedgerEntry[]): void {
    const { text, bodyStart, isMarkdown } = this.page;
    for (const { start, end } of runsOf(text, this.isNumeral, this.at, to)) {
      const inFront = Math.min(end, Math.max(start, bodyStart));
      if (inFront > start) all.push(entry(text.slice(start, inFront), start, null, 'front-matter'));
      if (end <= inFront) continue;
      const reason = isMarkdown ? markReason(text, inFront, end) : null;
      all.push(entry(text.slice(inFront, end), inFront, null, reason));
    }
  }
}

type IsNumeral = (text: string, at: number) => number;

/**
 * Tells how many UTF-16 units the numeral character at `at` has, 0 where none stands: digits and numbers of any script
 * (full-width, circled, Roman), and those of the language.
 */
function numeralTest(numerals: string): IsNumeral {
  const own = new Set(numerals);
  const known = new Map<number, number>();
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? 1 : 0;
    const code = text.codePointAt(at) ?? 0;
    let length = known.get(code);
    if (length === undefined) {
      const character = String.fromCodePoint(code);
      length = own.has(character) || /^\p{N}$/u.test(character) ? character.length : 0;
      known.set(code, length);
    }
    return length;
  };
}

interface Block extends MappedText {
  readonly key: string;
  /** Set where nothing of the block can be a fact. */
  readonly reason: 'page-furniture' | 'byline' | null;
}

/** All places of an article that hold characters of the source. */
function blocksOf(article: Article): readonly Block[] {
  const furniture = article.kind === 'masthead' ? 'page-furniture' : null;
  const fields = ['kicker', 'title', 'subtitle', 'byline', 'dateline'] as const;
  const heads = fields.flatMap((key): Block[] => {
    const head = article[key];
    const reason = key === 'byline' || key === 'dateline' ? 'byline' : furniture;
    return head === null ? [] : [{ ...head, key, reason }];
  });
  const bodies = article.paragraphs.map(
    ({ id, role, text, map }): Block => ({
      text,
      map,
      key: id,
      reason: role === 'masthead' ? 'page-furniture' : furniture,
    }),
  );
  return [...heads, ...bodies];
}

function groupByBlock(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.paragraphId ?? fact.field ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return groups;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The longest runs of numeral characters of a text. */
function* runsOf(text: string, isNumeral: IsNumeral, from = 0, to = text.length): Generator<Run> {
  for (let at = from; at < to; at += 1) {
    let end = at;
    for (let length = isNumeral(text, end); length > 0 && end < to; length = isNumeral(text, end)) end += length;
    if (end === at) continue;
    yield { start: at, end };
    at = end - 1;
  }
}

/** The entries of one run of a block: cut where a fact begins or ends, and where the source has something between. */
function settle(run: Run, block: Block, facts: readonly Fact[], language: Language): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (let at = run.start; at < run.end; ) {
    const next = firstEndingAfter(facts, at);
    const held = next !== null && next.start <= at ? next : null;
    const end = Math.min(run.end, held?.end ?? next?.start ?? run.end);
    const reason = held !== null ? null : (block.reason ?? language.excludes(block.text, at, end));
    entries.push(...inSource(block, at, end, held?.id ?? null, reason));
    at = end;
  }
  return entries;
}

/** Binary search: facts of one block are ordered and do not overlap. */
function firstEndingAfter(facts: readonly Fact[], at: number): Fact | null {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (facts[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return facts[low] ?? null;
}

/** [start, end) of the block as entries of the source, one for each piece of the map. */
function inSource(
  block: Block,
  start: number,
  end: number,
  factId: string | null,
  reason: Exclusion | null,
): LedgerEntry[] {
  const { pieces } = block.map;
  const entries: LedgerEntry[] = [];
  for (let piece = pieceAt(pieces, start); piece < pieces.length; piece += 3) {
    const [textStart = 0, sourceStart = 0, length = 0] = [pieces[piece], pieces[piece + 1], pieces[piece + 2]];
    if (textStart >= end) break;
    const from = Math.max(start, textStart);
    const to = Math.min(end, textStart + length);
    if (to <= from) continue;
    const at = sourceStart + from - textStart;
    entries.push(entry(block.text.slice(from, to), at, factId, reason));
  }
  return entries;
}

/** Index of the piece that holds `offset`, or of the first one behind it. */
function pieceAt(pieces: Int32Array | readonly number[], offset: number): number {
  let low = 0;
  let high = pieces.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle * 3]! + pieces[middle * 3 + 2]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

function entry(text: string, sourceStart: number, factId: string | null, reason: Exclusion | null): LedgerEntry {
  const fate = factId !== null ? 'fact' : reason !== null ? 'excluded' : 'unresolved';
  return { text, sourceStart, sourceEnd: sourceStart + text.length, fate, factId, reason };
}
