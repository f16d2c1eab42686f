/**
 * Text without the difference of capitals, unit for unit: offsets stay true. Letters whose small form has another
 * length (İ) stay as they are.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}

/** Above every Unicode code point. */
const PAIR = 0x110000;

/** A character, or two neighbours, as one number; pairs begin where characters end, for NUL is never part of one. */
const gramNumber = (first: number, second: number | null): number => (second === null ? first : first * PAIR + second);

/** Letters and digits only: no tokenizer takes it apart. */
const gramWord = (gram: number): string => `x${gram.toString(36)}`;

/** Every character and every pair of neighbours of a text, once each: what the gram index holds of a block. */
export function gramsOf(text: string): string {
  const folded = foldCase(text);
  const grams = new Set<number>();
  let before = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.codePointAt(i)!;
    if (code > 0xffff) i += 1;
    if (code === 0) continue;
    grams.add(code);
    if (before !== 0) grams.add(gramNumber(before, code));
    before = code;
  }
  return Array.from(grams, gramWord).join(' ');
}

/** The gram of a query of one or two characters. */
function gramOf(query: string): string {
  const [first, second] = Array.from(query, (character) => character.codePointAt(0)!);
  return gramWord(gramNumber(first!, second ?? null));
}

/** Which index answers, and the words to ask it: both are made so that nothing in a query is syntax. */
export function matchOf(query: string): { readonly index: 'gram' | 'trigram'; readonly match: string } {
  if (Array.from(query).length < 3) return { index: 'gram', match: gramOf(foldCase(query)) };
  return { index: 'trigram', match: `"${query.replaceAll('"', '""')}"` };
}

const AROUND = 48;

export interface Excerpt {
  readonly excerpt: string;
  readonly excerptStart: number;
}

/** The words around [start, end) and where it stands in them. Never half a surrogate pair. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  let from = Math.max(0, start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  if (from > 0 && (text.charCodeAt(from) & 0xfc00) === 0xdc00) from += 1;
  if (to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to -= 1;
  return { excerpt: text.slice(from, to), excerptStart: start - from };
}
