import { requiredWords } from './required-words.ts';

/** Letters from the rarest to the commonest in English. */
const RARE_FIRST = 'zqxjkvbpygfwmucldrhsnioate';

/**
 * A quick look whether one of some patterns can match at all: false where a text has none of the characters of which
 * every match has one. They are taken from the pattern, so that a widened wording widens them.
 */
export function mayMatch(...patterns: readonly RegExp[]): (text: string) => boolean {
  const words = patterns.flatMap((pattern) => {
    const required = requiredWords(pattern);
    if (required === null) throw new Error(`This pattern asks for no word: ${pattern.source}`);
    return required;
  });
  const needed = new Set<string>();
  for (const word of words) if (![...word].some((char) => needed.has(char))) needed.add(mostTelling(word));
  const marks = new Uint8Array(0x1_0000);
  for (const char of needed) for (const form of [char, char.toUpperCase()]) marks[form.charCodeAt(0)] = 1;
  return (text) => {
    for (let at = 0; at < text.length; at += 1) if (marks[text.charCodeAt(at)] !== 0) return true;
    return false;
  };
}

/** A word as the units it is compared by: a character of two units counts by its first one. */
function mostTelling(word: string): string {
  const rank = (char: string): number => (char > '\u2fff' ? -1 : RARE_FIRST.indexOf(char) + (char === ' ' ? 99 : 0));
  return [...word].reduce((best, char) => (rank(char) < rank(best) ? char : best));
}
