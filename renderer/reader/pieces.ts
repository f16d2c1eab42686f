import type { Article } from '../../shared/model/article.ts';
import { type Block, blocksOf } from './block-marks.ts';

/**
 * A document is drawn in pieces: what is far from the view stands there as plain text, without its thousands of marks.
 * A piece is a few neighbouring blocks of one article, or a part of one giant block.
 */
export interface Piece {
  /** Unique in the document. */
  readonly id: string;
  /** Its half-open run of units of the block; of the first block when there are several. */
  readonly start: number;
  readonly end: number;
  /** What stands there while it is not drawn. For a part of a block: its text, unit for unit. */
  readonly text: string;
  /** Estimated height, in em of the reader's text, until the browser has measured it. */
  readonly height: number;
}

/** Neighbouring blocks that are drawn together. */
export interface Stretch {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** One for all the blocks; several when the stretch is one giant block. */
  readonly pieces: readonly Piece[];
}

export interface Layout {
  readonly articles: readonly { readonly article: Article; readonly stretches: readonly Stretch[] }[];
  readonly pieces: readonly Piece[];
  /** Id of the piece that holds one unit of a block; null when there is no such block. */
  readonly pieceAt: (blockKey: string, unit: number) => string | null;
}

/** A stretch ends when it holds so much: about two screens of text. UTF-16 units, blocks. */
const FULL = { units: 2400, blocks: 24 } as const;
/** A block longer than this is giant. UTF-16 units. */
const GIANT = 6000;
/** Parts of a giant block are so long, and up to twice so long in search of the end of a sentence. UTF-16 units. */
const PART = 2000;

/** Full-width characters in a line of the reader at its widest. */
const LINE_CHARACTERS = 37;
const LINE_HEIGHT = 1.85;
const BLOCK_PADDING = 0.6;

/** Pure, linear in the text. `isInside(block, at)`: a cut at unit `at` would part a number. */
export function layoutOf(articles: readonly Article[], isInside: (block: Block, at: number) => boolean): Layout {
  const laid = articles.map((article) => ({ article, stretches: stretchesOf(blocksOf(article), isInside) }));
  const stretches = laid.flatMap((it) => it.stretches);
  const byBlock = new Map(stretches.flatMap(({ blocks, pieces }) => blocks.map(({ key }) => [key, pieces] as const)));
  return {
    articles: laid,
    pieces: stretches.flatMap(({ pieces }) => pieces),
    pieceAt: (key, unit) => {
      const pieces = byBlock.get(key);
      const piece = pieces?.findLast(({ start }) => start <= unit) ?? pieces?.[0];
      return piece?.id ?? null;
    },
  };
}

function stretchesOf(blocks: readonly Block[], isInside: (block: Block, at: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Block[] = [];
  let units = 0;
  const close = (): void => {
    if (open.length > 0) stretches.push(stretchOf(open));
    open = [];
    units = 0;
  };
  for (const block of blocks) {
    const isGiant = block.text.length > GIANT;
    if (isGiant || units + block.text.length > FULL.units || open.length === FULL.blocks) close();
    if (isGiant)
      stretches.push({ id: block.key, blocks: [block], pieces: partsOf(block, (at) => isInside(block, at)) });
    else {
      open.push(block);
      units += block.text.length;
    }
  }
  close();
  return stretches;
}

function stretchOf(blocks: readonly Block[]): Stretch {
  const { key: id, text: first } = blocks[0]!;
  const text = blocks.map((block) => block.text).join('\n\n');
  const height = blocks.reduce((sum, block) => sum + linesOf(block.text) * LINE_HEIGHT + BLOCK_PADDING, 0);
  return { id, blocks, pieces: [{ id, start: 0, end: first.length, text, height }] };
}

function partsOf({ key, text }: Block, isInside: (at: number) => boolean): Piece[] {
  const parts: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = cutAfter(text, start, isInside);
    const part = text.slice(start, end);
    parts.push({ id: `${key}@${start}`, start, end, text: part, height: linesOf(part) * LINE_HEIGHT });
    start = end;
  }
  return parts;
}

const SENTENCE_ENDS = new Set('。！？；!?;\n');
const PAUSES = new Set('，、, ');

/** Where a part that begins at `start` ends: after a sentence, else after a pause, else at any place outside a number. */
function cutAfter(text: string, start: number, isInside: (at: number) => boolean): number {
  const earliest = start + PART;
  const latest = Math.min(start + 2 * PART, text.length);
  if (latest === text.length) return text.length;
  const endsSentence = (at: number): boolean =>
    SENTENCE_ENDS.has(text.charAt(at - 1)) || (text.charAt(at - 1) === ' ' && text.charAt(at - 2) === '.');
  const tests = [endsSentence, (at: number) => PAUSES.has(text.charAt(at - 1)), () => true];
  for (const isGood of tests)
    for (let at = earliest; at <= latest; at += 1) if (isGood(at) && !splitsPair(text, at) && !isInside(at)) return at;
  return splitsPair(text, latest) ? latest + 1 : latest;
}

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Lines that a text fills, taking CJK characters as wide as the type and all others as half of that. */
function linesOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) >= 0x2e80 ? 1 : 0.5;
  return Math.max(1, Math.ceil(width / LINE_CHARACTERS));
}

/** A look-up for `layoutOf` from sorted or unsorted spans: true strictly inside one of them. */
export function insideOf(spans: readonly { readonly start: number; readonly end: number }[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // The furthest end of all spans that begin before: with it one look at the last of them is enough.
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! > at;
  };
}
