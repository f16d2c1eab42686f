/** A number for each UTF-16 unit, mostly bits: most characters of a text are ruled out by one load, not by many look-ups. */
export type CharacterMarks = Uint8Array;

/** One row a mark: the bit, and the characters that bear it, as the first unit of each. */
export function marksOf(...rows: readonly (readonly [bit: number, characters: Iterable<string>])[]): CharacterMarks {
  const marks = new Uint8Array(0x10000);
  for (const [bit, characters] of rows) {
    for (const character of characters) marks[character.charCodeAt(0)]! |= bit;
  }
  return marks;
}

/** The marks of the unit at `at`; 0 beyond the ends of the text. */
export function marksAt(marks: CharacterMarks, text: string, at: number): number {
  // Asked beyond the ends, charCodeAt and the table would each leave their fast path for good.
  return at >= 0 && at < text.length ? marks[text.charCodeAt(at)]! : 0;
}

/** The UTF-16 unit at `at`; 0 beyond the ends of the text. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The UTF-16 unit of a character: `text[at] === '级'` makes a string for each place that is asked, numbers do not. */
export const unitOf = (character: string): number => character.charCodeAt(0);
