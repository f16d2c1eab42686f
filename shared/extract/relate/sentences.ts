import { marksOf } from '../../languages/character-marks.ts';

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st no nos vs approx inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec etc fig gen prof'.split(
    ' ',
  ),
);
/** A point ends some sentences, the others all. */
const ENDS = marksOf([1, '。！？!?.']);
const CLOSERS = '”’」』）)"\'';

/** The offsets behind each sentence of a block, the last being the length of the text. Linear. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (ENDS[text.charCodeAt(at)] === 0 || !(text[at] !== '.' || isFullStop(text, at))) continue;
    while (at + 1 < text.length && CLOSERS.includes(text[at + 1]!)) at += 1;
    ends.push(at + 1);
  }
  if (text.length > 0 && ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** A point before white space or the end that closes no abbreviation and no initial. */
function isFullStop(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  if (next !== ' ' && next !== '\n' && !CLOSERS.includes(next)) return false;
  let from = at;
  while (from > 0 && at - from < 8 && /[A-Za-z]/.test(text[from - 1]!)) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  // "It cost £3.2m.": the letter of a number is no initial.
  const isInitial = word.length === 1 && !/\d/.test(text[from - 1] ?? '');
  return !(isInitial || ABBREVIATIONS.has(word));
}
