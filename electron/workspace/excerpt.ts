import { CrossfootError } from '../../shared/errors.ts';
import type { Source } from '../../shared/model/source.ts';
import type { SourceExcerpt } from '../../shared/model/workspace.ts';
import { decodeAs } from '../../shared/text/decode.ts';
import { walkLines } from '../../shared/text/lines.ts';
import { sha256 } from './log-format.ts';
import { readSource } from './read-source.ts';

/** Lines shown before and after the span. */
const LINES_AROUND = 3;
/** A longer line is cut around the span. UTF-16 units. */
const LONGEST_LINE = 600;
const MOST_LINES = 400;
const CACHED_TEXTS = 3;

interface DecodedSource {
  readonly text: string;
  /** UTF-16 offsets, start and end of each line by turns. */
  readonly lines: Float64Array;
}

/** Shows lines of source files exactly as they stand there. Keeps the last few texts. */
export class Excerpts {
  private readonly cache = new Map<string, DecodedSource>();

  /** `start` and `end` are UTF-16 offsets in the decoded text. Throws CrossfootError; `vanished` when the file is no longer the one that was read. */
  async at(folder: string, source: Source, start: number, end: number): Promise<SourceExcerpt> {
    if (start > end || end > source.length) throw new CrossfootError('not-found', source.name, 'offset');
    const decoded = await this.load(folder, source);
    return { path: source.name, start, end, lines: linesAround(decoded, start, end) };
  }

  private async load(folder: string, { name, sha256: sum, encoding }: Source): Promise<DecodedSource> {
    const key = `${sum}/${encoding}/${name}`;
    const known = this.cache.get(key);
    this.cache.delete(key);
    const decoded = known ?? (await this.read(folder, name, sum, encoding));
    this.cache.set(key, decoded);
    for (const old of [...this.cache.keys()].slice(0, -CACHED_TEXTS)) this.cache.delete(old);
    return decoded;
  }

  private async read(folder: string, name: string, sum: string, encoding: string): Promise<DecodedSource> {
    const { bytes } = await readSource(folder, name);
    // Offsets belong to the bytes that were read; in any other file they would show the wrong words.
    if (sha256(bytes) !== sum) throw new CrossfootError('vanished', name, 'changed');
    const text = decodeAs(bytes, encoding);
    const ends: number[] = [];
    walkLines(text, 0, (from, to) => ends.push(from, to));
    return { text, lines: Float64Array.from(ends) };
  }
}

function linesAround({ text, lines }: DecodedSource, start: number, end: number): SourceExcerpt['lines'] {
  const first = Math.max(0, lineAt(lines, start) - LINES_AROUND);
  const last = Math.min(lines.length / 2 - 1, lineAt(lines, end) + LINES_AROUND, first + MOST_LINES);
  const shown: SourceExcerpt['lines'][number][] = [];
  for (let line = first; line <= last; line += 1) {
    const [from, to] = cut(text, lines[line * 2]!, lines[line * 2 + 1]!, start, end);
    shown.push({ number: line + 1, start: from, text: text.slice(from, to) });
  }
  return shown;
}

/** Index of the last line that starts at or before the offset. */
function lineAt(lines: Float64Array, offset: number): number {
  let low = 0;
  let high = lines.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a line to show: around the span where it touches the line, else its beginning. Never half a pair. */
function cut(text: string, from: number, to: number, start: number, end: number): [number, number] {
  if (to - from <= LONGEST_LINE) return [from, to];
  const middle = start <= to && end >= from ? Math.max(from, start) + Math.min(to, end) : from * 2;
  let left = Math.max(from, Math.min(Math.round(middle / 2 - LONGEST_LINE / 2), to - LONGEST_LINE));
  let right = Math.min(to, left + LONGEST_LINE);
  if (isLow(text, left)) left += 1;
  if (isLow(text, right)) right -= 1;
  return [left, right];
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
