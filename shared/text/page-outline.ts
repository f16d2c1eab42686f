import type { MappedText } from '../model/offset-map.ts';
import { asksOrCalls, BLOCK_KINDS, type BlockKind, kindOf, LONGEST_QUESTION } from './block-kinds.ts';
import { blankLinesBefore } from './content-lines.ts';
import { headingBlocks, spacedLines } from './headlines.ts';
import { IntList } from './int-list.ts';
import { joinLines, joinLinesUpTo } from './join-lines.ts';
import { type MarkdownText, markdownText } from './markdown-text.ts';
import { isNamesLine } from './names.ts';
import { composeMaps, type OffsetSpan, spanToSource } from './offset-map.ts';
import type { PageLayout } from './page-layout.ts';
import { type Block, walkBlocks } from './reflow.ts';

/** A block of a page with its text. */
export interface Item {
  readonly block: Block;
  readonly kind: BlockKind;
  /** Level of a heading that marks set, from 1 to 6; null for all else. */
  readonly level: number | null;
}

/**
 * The blocks of a page, each as its kind and its place. A large page has millions of them: the text of one is put
 * together when it is asked for, and again when it is asked for again.
 */
export abstract class PageOutline {
  /** Whether marks tell headings. */
  abstract readonly isMarked: boolean;
  /** Kind, level and whether spaces part its lines; start and end of each block in `text`. */
  private readonly cells = new IntList();

  /** `text` is what was cut into blocks, `source` what offsets count in. */
  constructor(
    private readonly source: string,
    protected readonly text: string,
  ) {}

  get length(): number {
    return this.cells.length / CELLS;
  }

  /** Null beyond the ends of the page. */
  kindAt(at: number): BlockKind | null {
    return at < 0 || at >= this.length ? null : BLOCK_KINDS[this.cells.at(at * CELLS) >> KIND_SHIFT]!;
  }

  itemAt(at: number): Item {
    const span = this.spanAt(at);
    const { text, map } = this.shown(at, span);
    const place = this.placeOf(span);
    const block = { text, map: this.mapToSource(map), sourceStart: place.start, sourceEnd: place.end };
    return { block, kind: this.kindAt(at)!, level: this.levelAt(at) };
  }

  /** The texts of blocks [from, to), or of those that are of a kind, without those beyond the end. */
  texts(from: number, to: number, isWanted: (kind: BlockKind) => boolean = () => true): string[] {
    const found: string[] = [];
    for (let at = from; at < Math.min(to, this.length); at += 1)
      if (isWanted(this.kindAt(at)!)) found.push(this.shown(at, this.spanAt(at)).text);
    return found;
  }

  /** The first `most` UTF-16 units of a block. */
  beginning(at: number, most: number): string {
    const span = this.spanAt(at);
    if (span.end - span.start > most) return joinLinesUpTo(this.text, span.start, span.end, most);
    return this.shown(at, span).text.slice(0, most);
  }

  /** Blank lines right above a block. */
  blanksBefore(at: number): number {
    return blankLinesBefore(this.source, this.placeOf(this.spanAt(at)).start);
  }

  protected add(kind: BlockKind, start: number, end: number, level: number | null = null): void {
    // A headline over several lines is parted by spaces, if no mark set it.
    const spaced = kind === 'heading' && level === null ? SPACED : 0;
    this.cells.push((BLOCK_KINDS.indexOf(kind) << KIND_SHIFT) | spaced | (level ?? 0));
    this.cells.push(start);
    this.cells.push(end);
  }

  /** Tells a block to be of another kind than it was taken for; its text stays. */
  protected rename(at: number, kind: BlockKind): void {
    const rest = this.cells.at(at * CELLS) & ((1 << KIND_SHIFT) - 1);
    this.cells.set(at * CELLS, (BLOCK_KINDS.indexOf(kind) << KIND_SHIFT) | rest);
  }

  protected abstract placeOf(span: OffsetSpan): OffsetSpan;
  protected abstract mapToSource(map: MappedText['map']): MappedText['map'];

  private spanAt(at: number): OffsetSpan {
    return { start: this.cells.at(at * CELLS + 1), end: this.cells.at(at * CELLS + 2) };
  }

  private levelAt(at: number): number | null {
    const level = this.cells.at(at * CELLS) & LEVEL;
    return level === 0 ? null : level;
  }

  private shown(at: number, { start, end }: OffsetSpan): MappedText {
    const joined = joinedBlock(this.text, start, end);
    return (this.cells.at(at * CELLS) & SPACED) !== 0 ? spacedLines(this.text, joined) : joined;
  }
}

const CELLS = 3;
/** Bits of the first cell: 1 to 6, or 0 for none; then one for the spaces; then the kind. */
const LEVEL = 7;
const SPACED = 8;
const KIND_SHIFT = 4;

function joinedBlock(text: string, start: number, end: number): Block {
  return { ...joinLines(text, start, end), sourceStart: start, sourceEnd: end };
}

/** The blocks of plain text, guessed from its lines. */
class PlainOutline extends PageOutline {
  readonly isMarked = false;

  constructor(text: string) {
    super(text, text);
    let index = 0;
    walkBlocks(text, false, (start, end) => {
      const block = joinedBlock(text, start, end);
      const kind = kindOf(block, index++, null);
      if (kind !== 'heading') this.add(kind, start, end);
      else for (const { sourceStart, sourceEnd } of headingBlocks(text, block)) this.add(kind, sourceStart, sourceEnd);
    });
    for (let at = 0; at < this.length; at += 1) if (this.isAsked(at)) this.rename(at, 'heading');
    for (let at = 1; at < this.length; at += 1) if (this.isSigned(at)) this.rename(at, 'byline');
  }

  /** 公交该涨价吗？ over a credit or a name: a headline that ends as a sentence does. */
  private isAsked(at: number): boolean {
    const below = this.kindAt(at + 1);
    if (this.kindAt(at) !== 'body' || (below !== 'byline' && below !== 'report' && below !== 'heading')) return false;
    if (!asksOrCalls(this.beginning(at, LONGEST_QUESTION + 1))) return false;
    return below !== 'heading' || isNamesLine(this.beginning(at + 1, LONGEST_QUESTION));
  }

  /** 王一 李二 between headline and text: who wrote it, though nothing says so. */
  private isSigned(at: number): boolean {
    const below = this.kindAt(at + 1);
    if (this.kindAt(at) !== 'heading' || this.kindAt(at - 1) !== 'heading') return false;
    return (below === 'body' || below === 'report') && isNamesLine(this.texts(at, at + 1)[0]!);
  }

  protected placeOf(span: OffsetSpan): OffsetSpan {
    return span;
  }

  protected mapToSource(map: MappedText['map']): MappedText['map'] {
    return map;
  }
}

/** The blocks of Markdown: its marks tell headings, items and rows; without a marked heading short lines are guessed. */
class MarkdownOutline extends PageOutline {
  readonly isMarked: boolean;
  private readonly map: MappedText['map'];
  private readonly bodyStart: number;

  constructor(source: string, bodyStart: number, { text, map, headings, items }: MarkdownText) {
    super(source, text);
    this.map = map;
    this.bodyStart = bodyStart;
    this.isMarked = headings.size > 0;
    let index = 0;
    walkBlocks(text, true, (start, end) => {
      const level = headings.get(start) ?? null;
      const isText = this.isMarked || items.has(start);
      const kind = kindOf(joinLines(text, start, end), index++, level !== null ? 'heading' : isText ? 'text' : null);
      this.add(kind, start, end, level);
    });
  }

  protected placeOf(span: OffsetSpan): OffsetSpan {
    return spanToSource(this.map, span) ?? { start: this.bodyStart, end: this.bodyStart };
  }

  protected mapToSource(map: MappedText['map']): MappedText['map'] {
    return composeMaps(map, this.map);
  }
}

export function outlineOf(source: string, { bodyStart, isMarkdown }: PageLayout): PageOutline {
  if (isMarkdown) return new MarkdownOutline(source, bodyStart, markdownText(source, bodyStart));
  // Blanks in place of what is not read: every offset stays true.
  return new PlainOutline(bodyStart === 0 ? source : ' '.repeat(bodyStart) + source.slice(bodyStart));
}
