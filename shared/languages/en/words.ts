/** A run of ASCII letters and where it stands. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD = 40;
/** Letters of any script, digits and the underscore: what a number must not be glued to. */
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
export const isLetter = (char: string | undefined): boolean => char !== undefined && isLetterCode(char.charCodeAt(0));

/** ASCII is told by its code: a pattern takes several times as long, and this is asked of every character. */
export function isWordCharacter(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  return code < 0x80
    ? isLetterCode(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f
    : WORD_CHARACTER.test(char);
}

/** Whether a UTF-16 unit is an ASCII letter; false for NaN, what stands beyond the ends of a text. */
export const isLetterCode = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The end of the ASCII letters from `at`. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Words looked at around one number; a power of two. */
const SLOTS = 64;

/**
 * Words of one text by where they stand. Every reader of a number asks for the same few words around it, and cutting a
 * word out costs more than all that is asked of it.
 */
class WordMemory {
  private text = '';
  private readonly places = new Int32Array(SLOTS).fill(-1);
  private readonly words: (Word | null)[] = new Array<Word | null>(SLOTS).fill(null);

  constructor(private readonly read: (text: string, at: number) => Word | null) {}

  at(text: string, at: number): Word | null {
    if (text !== this.text) this.places.fill(-1);
    // Also where the texts are equal: the next question is then answered by looking at one and the same string.
    this.text = text;
    const slot = at & (SLOTS - 1);
    if (this.places[slot] === at) return this.words[slot]!;
    const word = this.read(text, at);
    this.places[slot] = at;
    this.words[slot] = word;
    return word;
  }
}

const isCapitalCode = (code: number): boolean => code >= 0x41 && code <= 0x5a;

function wordOf(text: string, start: number, end: number): Word {
  const word = text.slice(start, end);
  let at = start;
  while (at < end && !isCapitalCode(text.charCodeAt(at))) at += 1;
  return { text: word, lower: at === end ? word : word.toLowerCase(), start, end };
}

const beginnings = new WordMemory((text, at) => {
  let end = at;
  while (end < text.length && isLetterCode(text.charCodeAt(end))) {
    end += 1;
    if (end - at > LONGEST_WORD) return null;
  }
  return end === at || isWordCharacter(text[end]) ? null : wordOf(text, at, end);
});

const endings = new WordMemory((text, end) => {
  let start = end;
  while (start > 0 && isLetterCode(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > LONGEST_WORD) return null;
  }
  return start === end || isWordCharacter(text[start - 1]) ? null : wordOf(text, start, end);
});

/** The word that begins exactly at `at`; null where none does, or where it is longer than any word of the language. */
export const wordAt = (text: string, at: number): Word | null => (at < 0 ? null : beginnings.at(text, at));

/** The word after one space (or one of `joints`) at `at`. */
export function wordAfter(text: string, at: number, joints = ' \u00a0'): Word | null {
  const joint = text[at];
  return joint !== undefined && joints.includes(joint) ? wordAt(text, at + 1) : null;
}

/** The word that ends exactly at `end`; null where none does. */
export const wordBefore = (text: string, end: number): Word | null => (end <= 0 ? null : endings.at(text, end));
