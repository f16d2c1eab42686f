import { type Word, wordAfter } from './words.ts';

const SCALES: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'centigrade', 'kelvin', 'degc', 'degf']);
const DEGREES: ReadonlySet<string> = new Set(['degree', 'degrees', 'deg']);

/** The end of "degrees Celsius", "deg C", "degrees", "Fahrenheit" that begins with `word`; null where it is no temperature. */
export function degreesEnd(text: string, word: Word): number | null {
  if (SCALES.has(word.lower)) return word.end;
  if (!DEGREES.has(word.lower)) return null;
  const end = word.lower === 'deg' && text[word.end] === '.' ? word.end + 1 : word.end;
  const scale = wordAfter(text, end);
  if (scale === null) return end;
  return SCALES.has(scale.lower) || (/^[CFcf]$/.test(scale.text) && text[scale.end] !== "'") ? scale.end : end;
}
