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

/** One character (as Unicode counts them) or two neighbours as a word of hex digits: no tokenizer takes it apart. */
function gramOf(characters: string): string {
  return `x${Array.from(characters, (character) => character.codePointAt(0)!.toString(16).padStart(6, '0')).join('')}`;
}

/** Every character and every pair of neighbours of a text, once each: what the gram index holds of a block. */
export function gramsOf(text: string): string {
  const characters = Array.from(foldCase(text)).filter((character) => character !== '\0');
  const grams = new Set<string>();
  characters.forEach((character, index) => {
    grams.add(gramOf(character));
    if (index > 0) grams.add(gramOf(characters[index - 1]! + character));
  });
  return [...grams].join(' ');
}

/** Which index answers, and the words to ask it: both are made so that nothing in a query is syntax. */
export function matchOf(query: string): { readonly index: 'gram' | 'trigram'; readonly match: string } {
  if (Array.from(query).length < 3) return { index: 'gram', match: `"${gramOf(foldCase(query))}"` };
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
