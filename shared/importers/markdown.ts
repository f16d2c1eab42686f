import type { Span } from '../model/source.ts';
import { decode } from '../text/decode.ts';
import { splitLines } from '../text/lines.ts';
import type { FrontMatter, FrontMatterField, FrontMatterKey, Importer } from './importer.ts';

const KEYS: readonly FrontMatterKey[] = ['title', 'subtitle', 'author', 'date', 'lang', 'source'];

/** Markdown: `lines` are those below the front matter; nothing is rendered, marks such as `#` stay in the text. */
export const markdown: Importer = {
  id: 'markdown',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown'],
  read(bytes, encoding) {
    const decoded = decode(bytes, encoding);
    const block = frontMatterLines(decoded.text);
    return {
      decoded,
      // Cut when asked for: reading an article does not, and the lines of a large file take more memory than its text.
      get lines() {
        return splitLines(decoded.text).slice(block.length);
      },
      frontMatter: block.length === 0 ? null : readFrontMatter(decoded.text, block),
    };
  },
};

/** The lines of the block opened on the first line, with both fences; none where there is no (closed) front matter. */
function frontMatterLines(text: string): readonly Span[] {
  // Most files have none: only one that opens with a fence is cut into lines for it.
  if (!text.trimStart().startsWith('---')) return [];
  const lines = splitLines(text);
  return lines.slice(0, closingFence(text, lines) + 1);
}

/** Index of the line that closes the block opened on the first line; -1 when there is no (closed) front matter. */
function closingFence(text: string, lines: readonly Span[]): number {
  if (lines[0] === undefined || trimmed(text, lines[0]) !== '---') return -1;
  for (let i = 1; i < lines.length; i += 1) {
    const line = trimmed(text, lines[i]!);
    if (line === '---' || line === '...') return i;
  }
  return -1;
}

/** Simple `key: value` lines only. Not YAML at large: no nesting, no escapes, so every value is a plain span. */
function readFrontMatter(text: string, block: readonly Span[]): FrontMatter {
  const fields: Partial<Record<FrontMatterKey, FrontMatterField>> = Object.create(null);
  const unread: Span[] = [];
  for (const line of block.slice(1, -1)) {
    const content = trimmed(text, line);
    if (content === '' || content.startsWith('#')) continue;
    const key = keyOf(text, line);
    if (key === null || fields[key] !== undefined) unread.push(line);
    else fields[key] = fieldOf(text, line);
  }
  return { span: { start: 0, end: block.at(-1)!.end }, fields, unread };
}

function keyOf(text: string, line: Span): FrontMatterKey | null {
  const content = text.slice(line.start, line.end);
  const colon = content.indexOf(':');
  if (colon === -1) return null;
  return KEYS.find((key) => key === content.slice(0, colon).trimEnd()) ?? null;
}

/** What stands after the colon, without outer blanks and one pair of quotes. */
function fieldOf(text: string, line: Span): FrontMatterField {
  const content = text.slice(line.start, line.end);
  const raw = content.slice(content.indexOf(':') + 1);
  const value = raw.trim();
  const start = line.end - raw.trimStart().length;
  const first = value.charAt(0);
  const quoted = value.length >= 2 && (first === '"' || first === "'") && value.endsWith(first);
  const inner = quoted ? { start: start + 1, end: start + value.length - 1 } : { start, end: start + value.length };
  return { ...inner, value: text.slice(inner.start, inner.end) };
}

function trimmed(text: string, line: Span): string {
  return text.slice(line.start, line.end).trim();
}
