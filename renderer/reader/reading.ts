import type { Article } from '../../shared/model/article.ts';
import type { Verdict } from '../../shared/model/fact.ts';
import type { Severity } from '../../shared/model/finding.ts';
import type { Review } from '../../shared/model/review.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { type Block, blockKey, blocksOf, marksByBlock } from './block-marks.ts';
import type { NumeralMarks } from './ledger-marks.ts';
import { type BlockMarks, NO_MARKS } from './segments.ts';

/** What a number in the text shows of itself. */
export interface FactInfo {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  /** A person set one of its fields. */
  readonly corrected: boolean;
  readonly hasNote: boolean;
  /** Findings that name it, dismissed ones left out. */
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface NoteInfo {
  readonly id: string;
  readonly creator: string;
  readonly body: string;
}

/** One block with all that is drawn over it. */
export interface BlockReading {
  readonly block: Block;
  readonly marks: BlockMarks;
  readonly facts: ReadonlyMap<string, FactInfo>;
  readonly notes: ReadonlyMap<string, NoteInfo>;
  /** Equal for blocks that look alike: an edit redraws only the blocks that it changes. */
  readonly signature: string;
}

export interface Reading {
  /** The same array until another text is read: an edit changes the review only. */
  readonly texts: readonly Article[];
  readonly articles: readonly { readonly article: Article; readonly blocks: readonly BlockReading[] }[];
  /** Fact ids in reading order. */
  readonly order: readonly string[];
  readonly blocks: ReadonlyMap<string, BlockReading>;
  readonly facts: ReadonlyMap<string, FactInfo>;
  /** Block and first unit of each number. */
  readonly places: ReadonlyMap<string, { readonly key: string; readonly start: number }>;
}

/** The document as it is read, with the numerals of its ledger where they are shown. Pure, linear in text and review. */
export function readingOf(
  { articles, review }: Pick<DocumentView, 'articles' | 'review'>,
  numerals: NumeralMarks = NO_NUMERALS,
): Reading {
  const marks = marksByBlock(review);
  const facts = factInfos(review);
  const notes = new Map(
    review.annotations.map(({ annotation: { id, creator, body } }) => [id, { id, creator, body }] as const),
  );
  const read = articles.map((article) => ({
    article,
    blocks: blocksOf(article).map((block) => {
      const own = marks.get(block.key) ?? NO_MARKS;
      const left = numerals.get(block.key);
      return blockReading(block, left ? { ...own, numerals: left } : own, facts, notes);
    }),
  }));
  const blocks = new Map(read.flatMap((it) => it.blocks.map((block) => [block.block.key, block] as const)));
  const places = new Map(
    review.facts.map(({ read: fact }) => [fact.id, { key: blockKey(fact), start: fact.start }] as const),
  );
  return {
    texts: articles,
    articles: read,
    blocks,
    facts,
    places,
    order: read.flatMap((it) => it.blocks.flatMap(factOrder)),
  };
}

function factOrder({ marks }: BlockReading): readonly string[] {
  return [...marks.facts].sort((a, b) => a.start - b.start || b.end - a.end).map(({ of }) => of);
}

function blockReading(
  block: Block,
  marks: BlockMarks,
  allFacts: ReadonlyMap<string, FactInfo>,
  allNotes: ReadonlyMap<string, NoteInfo>,
): BlockReading {
  const facts = once(() => chosen(allFacts, marks.facts));
  const notes = once(() => chosen(allNotes, marks.notes));
  const signature = once(() => JSON.stringify([marks, [...facts().values()], [...notes().values()]]));
  // Worked out when looked at: most blocks of a long document are never drawn.
  return {
    block,
    marks,
    get facts() {
      return facts();
    },
    get notes() {
      return notes();
    },
    get signature() {
      return signature();
    },
  };
}

function once<T extends object | string>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function chosen<T>(all: ReadonlyMap<string, T>, spans: readonly { readonly of: string }[]): ReadonlyMap<string, T> {
  return new Map(
    spans.flatMap(({ of }) => {
      const it = all.get(of);
      return it === undefined ? [] : [[of, it] as const];
    }),
  );
}

function factInfos(review: Review): ReadonlyMap<string, FactInfo> {
  const counts = new Map<string, Record<Severity, number>>();
  for (const { finding, state } of review.findings) {
    if (state === 'dismissed') continue;
    for (const id of new Set(finding.factIds)) {
      const count = counts.get(id) ?? { error: 0, warning: 0, info: 0 };
      count[finding.severity] += 1;
      counts.set(id, count);
    }
  }
  return new Map(
    review.facts.map(({ read, verdict, note, overrides }) => [
      read.id,
      {
        id: read.id,
        text: read.text,
        verdict,
        corrected: Object.keys(overrides).some((field) => field !== 'note' && field !== 'verdict'),
        hasNote: note !== '',
        findings: counts.get(read.id) ?? NONE,
      },
    ]),
  );
}

const NO_NUMERALS: NumeralMarks = new Map();

const NONE: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };
