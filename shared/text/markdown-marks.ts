import type { Span } from '../model/source.ts';
import { isBlank } from './content-lines.ts';
import { endsLine } from './lines.ts';

const WORD = /[\p{L}\p{N}]/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * The marks inside the lines of Markdown from `from` on, in order and not overlapping: emphasis, code and strike-through
 * in pairs, the brackets and addresses of links and pictures, footnote marks, and the backslash that takes a mark's
 * meaning away. Pairs may run over lines but not over a blank one. One pass, linear; never throws.
 */
export function inlineMarks(source: string, from: number): Span[] {
  return new MarkScanner(source).scan(from);
}

class MarkScanner {
  private readonly marks: Span[] = [];
  /** Where each kind of delimiter was opened and not yet closed. */
  private openers = new Map<string, Span>();
  private brackets: number[] = [];
  /** The next `)` from where it was last looked for, so that many brackets look for it once. */
  private nextClose = -1;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  scan(from: number): Span[] {
    const { source } = this;
    let contentSince = false;
    for (let at = from; at < source.length; ) {
      const unit = source.charCodeAt(at);
      if (endsLine(unit)) {
        if (!contentSince) this.forget();
        contentSince = unit === 0x0d && source.charCodeAt(at + 1) === 0x0a ? contentSince : false;
        at += 1;
        continue;
      }
      contentSince ||= !isBlank(unit);
      at = unit < 0x80 ? this.readAt(at, source[at]!) : at + 1;
    }
    return this.marks.sort((left, right) => left.start - right.start);
  }

  private forget(): void {
    if (this.openers.size > 0) this.openers = new Map();
    if (this.brackets.length > 0) this.brackets = [];
  }

  /** Reads what stands at `at` and gives back where to go on. */
  private readAt(at: number, character: string): number {
    if (character === '\\' && ESCAPABLE.test(this.source[at + 1] ?? '')) return this.mark(at, at + 1) + 1;
    if (character === '*' || character === '_' || character === '`' || character === '~') return this.delimiter(at);
    if (character === '[') this.brackets.push(at);
    if (character === ']') return this.closeBracket(at);
    return at + 1;
  }

  private mark(start: number, end: number): number {
    this.marks.push({ start, end });
    return end;
  }

  private delimiter(at: number): number {
    const { source } = this;
    const character = source[at]!;
    let end = at + 1;
    while (source[end] === character) end += 1;
    const key = source.slice(at, Math.min(end, at + 4));
    if (end - at > 3 || key === '~') return end;
    const { canOpen, canClose } = this.sides(at, end, character);
    const opener = canClose ? this.openers.get(key) : undefined;
    if (opener !== undefined) {
      this.openers.delete(key);
      this.marks.push(opener);
      return this.mark(at, end);
    }
    if (canOpen) this.openers.set(key, { start: at, end });
    return end;
  }

  /** 2*3*4 is arithmetic and a_b a name: there the signs are no marks. */
  private sides(at: number, end: number, character: string): { canOpen: boolean; canClose: boolean } {
    const { source } = this;
    const before = at === 0 ? 32 : source.charCodeAt(at - 1);
    const after = end >= source.length ? 32 : source.charCodeAt(end);
    if (isDigit(before) && isDigit(after)) return { canOpen: false, canClose: false };
    const inWord = character === '_' && WORD.test(source[at - 1] ?? ' ') && WORD.test(source[end] ?? ' ');
    return { canOpen: !inWord && !isBlank(after), canClose: !inWord && !isBlank(before) };
  }

  /** `[text](address)`, `![picture](address)` and `[^1]`; other brackets stay what they are. */
  private closeBracket(at: number): number {
    const { source } = this;
    const open = this.brackets.pop();
    if (open === undefined) return at + 1;
    if (source[open + 1] === '^' && at > open + 2) {
      this.marks.splice(this.marksFrom(open));
      return this.mark(open, source[at + 1] === ':' ? at + 2 : at + 1);
    }
    const close = source[at + 1] === '(' ? this.closeOf(at + 1) : -1;
    if (close === -1) return at + 1;
    this.mark(source[open - 1] === '!' ? open - 1 : open, open + 1);
    return this.mark(at, close + 1);
  }

  /** Index of the first mark that begins behind `open`: those inside a footnote mark are part of it. */
  private marksFrom(open: number): number {
    let from = this.marks.length;
    while (from > 0 && this.marks[from - 1]!.start > open) from -= 1;
    return from;
  }

  /** The `)` behind `open` on the same line; -1 where there is none. */
  private closeOf(open: number): number {
    if (this.nextClose < open) {
      const found = this.source.indexOf(')', open);
      this.nextClose = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    if (this.nextClose === Number.POSITIVE_INFINITY || this.nextClose - open > 2000) return -1;
    const address = this.source.slice(open, this.nextClose);
    return /[\n\r\u0085\u2028\u2029\v\f]/.test(address) ? -1 : this.nextClose;
  }
}
