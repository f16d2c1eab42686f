import type { MappedText } from '../model/offset-map.ts';
import type { Span } from '../model/source.ts';
import { isBlank } from './content-lines.ts';
import { endsLine, walkLines } from './lines.ts';
import { inlineMarks } from './markdown-marks.ts';
import { MappedTextBuilder } from './offset-map.ts';

/** Markdown without its marks, as the lines that a reader sees. */
export interface MarkdownText extends MappedText {
  /** Starts of the lines that are headings, in UTF-16 units of `text`, with their level from 1 to 6. */
  readonly headings: ReadonlyMap<number, number>;
  /** Starts of the lines that are list items or rows of a table: never headings, however short. */
  readonly items: ReadonlySet<number>;
}

/** Two blank lines: they part what stands around them in every layout. */
const GAP = '\n\n\n';
const HEADING = /^(#{1,6})(?=[ \t\u3000]|$)/;
const BULLET = /^[-*+](?=[ \t\u3000])/;
const NUMBERED = /^\d{1,3}[.)](?=[ \t\u3000])/;
const BOX = /^\[[ xX]\](?=[ \t])/;
const RULE = /^(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/;
const TABLE_RULE = /^[-:| \t]+$/;
const FENCE = /^(?:```|~~~)/;
const ADDRESS = /^\[[^\]\n]{1,100}\]:[ \t]*(?:<|https?:|www\.|\/|#)/;
/** So much of a line is enough to tell what it is. */
const HEAD = 120;

/**
 * Takes the marks of Markdown off `source` from `from` on: headings, items, rows of tables and quotes become lines of
 * their own, apart from their neighbours. Each character of `text` keeps its place in the map; marks stand in none.
 * Linear; never throws.
 */
export function markdownText(source: string, from: number): MarkdownText {
  const reader = new MarkdownReader(source, inlineMarks(source, from));
  walkLines(source, from, (start, end) => reader.line(start, end));
  return reader.build();
}

class MarkdownReader {
  private readonly builder = new MappedTextBuilder();
  private readonly headings = new Map<number, number>();
  private readonly items = new Set<number>();
  private readonly source: string;
  private readonly marks: readonly Span[];
  private mark = 0;
  /** Start in the text of the only line so far of the paragraph at hand; null where it has none or several. */
  private soleLine: number | null = null;
  private inParagraph = false;
  private inItem = false;
  private inTable = false;
  private inFence = false;

  constructor(source: string, marks: readonly Span[]) {
    this.source = source;
    this.marks = marks;
  }

  build(): MarkdownText {
    return { ...this.builder.build(), headings: this.headings, items: this.items };
  }

  line(lineStart: number, lineEnd: number): void {
    const [start, end] = this.content(lineStart, lineEnd);
    const head = this.source.slice(start, Math.min(end, start + HEAD));
    if (start === end) this.blank();
    else if (FENCE.test(head)) this.fence();
    else if (this.inFence) this.paragraph(start, end);
    else if (ADDRESS.test(head)) this.gap();
    else if (end - start > HEAD || !this.isLayout(head)) this.marked(head, start, end);
  }

  private fence(): void {
    this.inFence = !this.inFence;
    this.gap();
  }

  /** Whether a line is a mark and nothing else: under a heading, between two parts, under the head of a table. */
  private isLayout(line: string): boolean {
    const isTableRule = TABLE_RULE.test(line) && line.includes('-') && line.includes('|');
    const isUnderline = this.soleLine !== null && (/^={2,}$/.test(line) || /^-{3,}$/.test(line));
    if (isUnderline) this.headings.set(this.soleLine!, line[0] === '=' ? 1 : 2);
    else if (!isTableRule && !(line.length > 2 && RULE.test(line))) return false;
    this.gap();
    this.inTable = isTableRule;
    return true;
  }

  /** Without white space at the edges and the marks of quotes. */
  private content(from: number, to: number): [number, number] {
    let start = from;
    let end = to;
    while (start < end && (isBlank(this.source.charCodeAt(start)) || this.isQuote(start))) start += 1;
    while (end > start && isBlank(this.source.charCodeAt(end - 1))) end -= 1;
    return [start, end];
  }

  /** `>` at the head of a line, but not the sign in `>5` of a table or a list of thresholds. */
  private isQuote(at: number): boolean {
    const next = this.source.charCodeAt(at + 1);
    return this.source[at] === '>' && !(next >= 48 && next <= 57) && this.source[at + 1] !== '=';
  }

  private marked(head: string, start: number, end: number): void {
    const hashes = HEADING.exec(head)?.[1]?.length ?? 0;
    const marker = BULLET.exec(head) ?? this.numberOf(head);
    const isRow = head[0] === '|' || (this.inTable && head.includes('|'));
    this.inTable = isRow;
    if (hashes > 0) this.heading(hashes, start + hashes, end);
    else if (marker !== null) this.item(start + marker[0].length, end);
    else if (isRow) this.row(start, end);
    else this.paragraph(start, end);
  }

  /** Inside a paragraph only a 1 opens a list: other numbers with a point may just stand where the line breaks. */
  private numberOf(head: string): RegExpExecArray | null {
    const found = NUMBERED.exec(head);
    return found !== null && this.inParagraph && !this.inItem && !/^1[.)]/.test(head) ? null : found;
  }

  private heading(level: number, start: number, end: number): void {
    this.gap();
    const [from, to] = this.withoutClosing(start, end);
    if (from < to) this.headings.set(this.keep(from, to), level);
    this.gap();
  }

  private withoutClosing(start: number, end: number): [number, number] {
    const [from, to] = this.content(start, end);
    let close = to;
    while (close > from && this.source[close - 1] === '#') close -= 1;
    return close < to && close > from && isBlank(this.source.charCodeAt(close - 1)) ? [from, close] : [from, to];
  }

  /** Items run on over the lines below them, as paragraphs do. */
  private item(start: number, end: number): void {
    this.gap();
    let [from] = this.content(start, end);
    if (BOX.test(this.source.slice(from, from + 4))) from += 3;
    if (from < end) this.items.add(this.keep(from, end));
    this.inParagraph = true;
    this.inItem = true;
  }

  private row(start: number, end: number): void {
    this.gap();
    const from = this.source[start] === '|' ? start + 1 : start;
    const to = end > from && this.source[end - 1] === '|' ? end - 1 : end;
    this.items.add(this.keep(from, to));
    this.gap();
  }

  private paragraph(start: number, end: number): void {
    const opens = !this.inParagraph;
    const at = this.keep(start, end);
    this.soleLine = opens ? at : null;
    this.inItem &&= !opens;
    this.inParagraph = true;
  }

  private blank(): void {
    this.builder.insert('\n');
    this.inParagraph = false;
    this.inItem = false;
    this.inTable = false;
    this.soleLine = null;
  }

  private gap(): void {
    this.builder.insert(GAP);
    this.inParagraph = false;
    this.inItem = false;
    this.soleLine = null;
  }

  /** Copies [start, end) without the marks in it and ends the line; gives back where it begins in the text. */
  private keep(start: number, end: number): number {
    const at = this.builder.size;
    let from = this.withoutLeading(start, end);
    for (; this.mark < this.marks.length && this.marks[this.mark]!.start < end; this.mark += 1) {
      this.builder.keep(this.source, from, Math.min(end, this.marks[this.mark]!.start));
      from = Math.max(from, this.marks[this.mark]!.end);
    }
    this.builder.keep(this.source, from, end);
    this.builder.insert('\n');
    return at;
  }

  /** Where the text of a line begins behind marks and the white space between them. */
  private withoutLeading(start: number, end: number): number {
    let from = start;
    for (;;) {
      while (this.mark < this.marks.length && this.marks[this.mark]!.end <= from) this.mark += 1;
      if (from < end && isBlank(this.source.charCodeAt(from))) from += 1;
      else if (this.mark < this.marks.length && this.marks[this.mark]!.start <= from) from = this.marks[this.mark]!.end;
      else return from;
    }
  }
}

/** Why numeral characters of Markdown that stand in no place of an article are none of its numbers. */
export function markReason(source: string, start: number, end: number): 'list-marker' | 'code' {
  let at = start;
  while (at > 0 && start - at < HEAD && '>\t \u3000'.includes(source[at - 1]!)) at -= 1;
  const opensLine = at === 0 || endsLine(source.charCodeAt(at - 1));
  return opensLine && '.)'.includes(source[end] ?? '\0') ? 'list-marker' : 'code';
}
