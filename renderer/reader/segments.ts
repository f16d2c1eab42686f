import { SEVERITIES, type Severity } from '../../shared/model/finding.ts';
import type { NumeralFate } from './ledger-marks.ts';

/** A half-open run of UTF-16 units of one block of text, with what it stands for. */
export interface SpanOf<T> {
  readonly start: number;
  readonly end: number;
  readonly of: T;
}

/** What lies over one block (a paragraph or headline field). Spans may overlap in any way. */
export interface BlockMarks {
  /** Of fact ids. */
  readonly facts: readonly SpanOf<string>[];
  readonly findings: readonly SpanOf<Severity>[];
  /** Of annotation ids. */
  readonly notes: readonly SpanOf<string>[];
  /** Numerals that are in no figure, while the ledger is shown. */
  readonly numerals: readonly SpanOf<NumeralFate>[];
}

/** A run of text over which nothing changes. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The gravest finding over it. */
  readonly severity: Severity | null;
  /** The note that was begun last and is still open. */
  readonly noteId: string | null;
  /** What became of the numeral here, while the ledger is shown; null for all else. */
  readonly numeral: NumeralFate | null;
  /** Notes that begin here. */
  readonly opens: readonly string[];
}

/** Neighbouring segments of one fact (or of no fact): what becomes one element on the screen. */
export interface Run {
  /** The innermost fact; null for text that is no figure. */
  readonly factId: string | null;
  /** The fact's first run: the one that takes the keyboard focus. */
  readonly first: boolean;
  readonly segments: readonly Segment[];
}

export const NO_MARKS: BlockMarks = { facts: [], findings: [], notes: [], numerals: [] };

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly kind: 'fact' | 'finding' | 'note' | 'numeral';
  readonly of: string;
}

/**
 * Cuts a block of `length` units into runs that cover it without gap or overlap. Spans outside the block are clipped,
 * empty ones dropped. One pass over the sorted edges; what is open is kept in counters and short stacks.
 */
export function runsOf(length: number, marks: BlockMarks): readonly Run[] {
  const edges = edgesOf(length, marks);
  const open = new OpenMarks();
  const runs: { factId: string | null; first: boolean; segments: Segment[] }[] = [];
  const seen = new Set<string>();
  for (let next = 0, at = 0; at < length; ) {
    const opens: string[] = [];
    for (let edge = edges[next]; edge && edge.at <= at; edge = edges[++next]) open.pass(edge, opens);
    const end = edges[next]?.at ?? length;
    const { factId } = open;
    const segment = { start: at, end, severity: open.severity, noteId: open.noteId, numeral: open.numeral, opens };
    const last = runs.at(-1);
    if (last?.factId === factId) last.segments.push(segment);
    else runs.push({ factId, first: factId !== null && !seen.has(factId), segments: [segment] });
    if (factId !== null) seen.add(factId);
    at = end;
  }
  return runs;
}

/**
 * The part of runs that lies in [start, end). Segments are cut at its borders; what begins before it is no first run
 * here and opens no note. Runs must be in order; found by halving, then linear in what is given back.
 */
export function runsBetween(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const found: Run[] = [];
  for (let at = firstEndingAfter(runs, start); at < runs.length; at += 1) {
    const run = runs[at]!;
    const from = run.segments[0]?.start ?? 0;
    if (from >= end) break;
    const segments = run.segments
      .filter((segment) => segment.end > start && segment.start < end)
      .map((segment) => ({
        ...segment,
        start: Math.max(segment.start, start),
        end: Math.min(segment.end, end),
        opens: segment.start < start ? [] : segment.opens,
      }));
    found.push({ ...run, first: run.first && from >= start, segments });
  }
  return found;
}

function firstEndingAfter(runs: readonly Run[], unit: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]!.segments.at(-1)?.end ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function edgesOf(length: number, { facts, findings, notes, numerals }: BlockMarks): Edge[] {
  const edges: Edge[] = [];
  const add = (kind: Edge['kind'], spans: readonly SpanOf<string>[]): void => {
    for (const span of spans) {
      const start = Math.max(0, span.start);
      const end = Math.min(length, span.end);
      if (start >= end) continue;
      edges.push({ at: start, opens: true, kind, of: span.of }, { at: end, opens: false, kind, of: span.of });
    }
  };
  add('fact', facts);
  add('finding', findings);
  add('note', notes);
  add('numeral', numerals);
  // Ends before starts, so that neighbours never look as if they overlapped.
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

/** What is open at one place of the block. */
class OpenMarks {
  private readonly facts: string[] = [];
  private readonly notes: string[] = [];
  /** Numerals never overlap. */
  numeral: NumeralFate | null = null;
  private readonly counts = new Map<string, number>();

  get factId(): string | null {
    return this.facts.at(-1) ?? null;
  }

  get noteId(): string | null {
    return this.notes.at(-1) ?? null;
  }

  get severity(): Severity | null {
    return SEVERITIES.find((severity) => (this.counts.get(severity) ?? 0) > 0) ?? null;
  }

  pass(edge: Edge, begun: string[]): void {
    if (edge.kind === 'finding') {
      this.counts.set(edge.of, (this.counts.get(edge.of) ?? 0) + (edge.opens ? 1 : -1));
      return;
    }
    if (edge.kind === 'numeral') {
      this.numeral = edge.opens ? (edge.of as NumeralFate) : null;
      return;
    }
    const stack = edge.kind === 'fact' ? this.facts : this.notes;
    if (!edge.opens) stack.splice(stack.lastIndexOf(edge.of), 1);
    else stack.push(edge.of);
    if (edge.opens && edge.kind === 'note') begun.push(edge.of);
  }
}
