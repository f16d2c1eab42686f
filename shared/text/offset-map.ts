import type { MappedText, OffsetMap } from '../model/offset-map.ts';

/** Half-open, in UTF-16 units. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
}

/** Collects a derived text piece by piece. Pieces must be added in reading order. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly pieces: number[] = [];
  private length = 0;

  /** Length of the derived text so far, in UTF-16 units. */
  get size(): number {
    return this.length;
  }

  /** Copies `source[start, end)`; a piece that continues the one before it is merged with it. */
  keep(source: string, start: number, end: number): void {
    if (end <= start) return;
    const last = this.pieces.length - 3;
    const lastLength = this.pieces[last + 2] ?? 0;
    const continues =
      last >= 0 && this.pieces[last]! + lastLength === this.length && this.pieces[last + 1]! + lastLength === start;
    if (continues) this.pieces[last + 2] = lastLength + end - start;
    else this.pieces.push(this.length, start, end - start);
    this.parts.push(source.slice(start, end));
    this.length += end - start;
  }

  /** Adds characters that stand nowhere in the source. */
  insert(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  build(): MappedText {
    return { text: this.parts.join(''), map: { pieces: packed(this.pieces) } };
  }
}

/** A typed array takes half the memory of a list, but a few hundred bytes to begin with; most paragraphs have few pieces. */
const packed = (pieces: readonly number[]): OffsetMap['pieces'] =>
  pieces.length > LONGEST_LIST ? Int32Array.from(pieces) : pieces;

const LONGEST_LIST = 60;

/** The map of a text that is its own source, or the source from `sourceStart` on. */
export function identityMap(length: number, sourceStart = 0): OffsetMap {
  return { pieces: length > 0 ? [0, sourceStart, length] : [] };
}

/** `text[start, end)` with its own map. */
export function sliceMapped({ text, map }: MappedText, start: number, end: number): MappedText {
  const pieces: number[] = [];
  for (let at = 0; at < map.pieces.length; at += 3) {
    const textStart = map.pieces[at]!;
    const from = Math.max(start, textStart);
    const to = Math.min(end, textStart + map.pieces[at + 2]!);
    if (to > from) pieces.push(from - start, map.pieces[at + 1]! + from - textStart, to - from);
  }
  return { text: text.slice(start, end), map: { pieces } };
}

/** Two texts as one, with `joint` inserted between them. */
export function joinMapped(first: MappedText, joint: string, second: MappedText): MappedText {
  const by = first.text.length + joint.length;
  const moved = Array.from(second.map.pieces, (value, at) => (at % 3 === 0 ? value + by : value));
  return { text: first.text + joint + second.text, map: { pieces: [...first.map.pieces, ...moved] } };
}

/** The index of the last piece whose field (0 text, 1 source) starts at or before `offset`, or -1. Binary search. */
function pieceAt(map: OffsetMap, field: 0 | 1, offset: number): number {
  let low = 0;
  let high = map.pieces.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (map.pieces[middle * 3 + field]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the character at `offset` of one text stands in the other; null for one that stands only here. */
function across(map: OffsetMap, from: 0 | 1, offset: number): number | null {
  const piece = pieceAt(map, from, offset);
  if (piece < 0) return null;
  const inside = offset - map.pieces[piece * 3 + from]!;
  if (inside >= map.pieces[piece * 3 + 2]!) return null;
  return map.pieces[piece * 3 + 1 - from]! + inside;
}

/** The tightest span of the other text around the shared characters of a span; null when none is shared. */
function spanAcross(map: OffsetMap, from: 0 | 1, span: OffsetSpan): OffsetSpan | null {
  const { pieces } = map;
  let first = Math.max(0, pieceAt(map, from, span.start));
  if (first * 3 < pieces.length && pieces[first * 3 + from]! + pieces[first * 3 + 2]! <= span.start) first += 1;
  const last = pieceAt(map, from, span.end - 1);
  if (span.end <= span.start || last < first || first * 3 >= pieces.length) return null;
  const skipped = Math.max(0, span.start - pieces[first * 3 + from]!);
  const taken = Math.min(pieces[last * 3 + 2]!, span.end - pieces[last * 3 + from]!);
  return { start: pieces[first * 3 + 1 - from]! + skipped, end: pieces[last * 3 + 1 - from]! + taken };
}

/** The source offset of a derived character; null for an inserted one. */
export function toSource(map: OffsetMap, offset: number): number | null {
  return across(map, 0, offset);
}

/** The source span of a derived span, without inserted characters at its edges; null when all of it was inserted. */
export function spanToSource(map: OffsetMap, span: OffsetSpan): OffsetSpan | null {
  return spanAcross(map, 0, span);
}

/** The derived offset of a source character; null for one left out. Pieces must also be ordered in the source. */
export function toText(map: OffsetMap, offset: number): number | null {
  return across(map, 1, offset);
}

/** The derived span of a source span; null when all of it was left out. Pieces must also be ordered in the source. */
export function spanToText(map: OffsetMap, span: OffsetSpan): OffsetSpan | null {
  return spanAcross(map, 1, span);
}

/** From `outer` (C to B) and `inner` (B to A) the map from C to A. Linear when both are ordered in their sources. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const pieces: number[] = [];
  for (let at = 0; at < outer.pieces.length; at += 3) {
    const textStart = outer.pieces[at]!;
    const start = outer.pieces[at + 1]!;
    const end = start + outer.pieces[at + 2]!;
    for (let piece = Math.max(0, pieceAt(inner, 0, start)); piece * 3 < inner.pieces.length; piece += 1) {
      const innerStart = inner.pieces[piece * 3]!;
      if (innerStart >= end) break;
      const from = Math.max(start, innerStart);
      const to = Math.min(end, innerStart + inner.pieces[piece * 3 + 2]!);
      if (to > from) pieces.push(textStart + from - start, inner.pieces[piece * 3 + 1]! + from - innerStart, to - from);
    }
  }
  return { pieces: packed(pieces) };
}
