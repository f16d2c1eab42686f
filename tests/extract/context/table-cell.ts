import { readFileSync } from 'node:fs';
import type { Fact } from '../../../shared/model/fact.ts';
import { agrees, FIELDS, type Judged, matched } from './agreement.ts';
import { cells, type Labelled } from './corpus.ts';

/** Words that carry no meaning of their own in a cell; they never count as too much. */
const SMALL = new Set(
  'a an the of in on at to for from by with and or per as its their his her they it that who were was is are been be had has have s this more less than'.split(
    ' ',
  ),
);
/** Words that no editor would let a cell open or end with. */
const BAD_OPENING = new Set(
  'of with by and or but that which who whose than most many some about almost nearly only just up is are was were be been has had as if when while where after because although though so to such said says one also still now not then there compared against from'.split(
    ' ',
  ),
);
const BAD_END = new Set(
  'of with by and or but that which who whose than the a an is are was were be been has had to as if when while where from its their his her about nearly at for said says'.split(
    ' ',
  ),
);
const TOO_MUCH = 3;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * Whether a metric would pass a strict editor as the cell of a table: it has every word of one side of the label
 * (`a b/c d`), at most three content words beside them, and neither opens nor ends in mid-phrase. `?`: readers differ.
 */
export function readsAsCell(label: string, read: string | null): boolean {
  if (label === '?') return true;
  const sides = label.split('/');
  if (read === null) return sides.includes('');
  const words = wordsOf(read);
  if (words.length === 0) return false;
  const ragged = BAD_OPENING.has(words[0]!) || BAD_END.has(words.at(-1)!);
  return sides.some((side) => {
    if (side === '') return false;
    const asked = wordsOf(side);
    if (!asked.every((word) => words.includes(word) || words.includes(`${word}s`))) return false;
    const extra = words.filter((word) => !asked.includes(word) && !SMALL.has(word) && !/^\d/.test(word));
    return extra.length <= TOO_MUCH && (!ragged || side.toLowerCase() === read.toLowerCase());
  });
}

/** Every cell of a paragraph's labels, the metric judged as a cell of a table and the others as in agreement.ts. */
export function judgeCells(paragraph: Labelled, facts: readonly Fact[]): readonly Judged[] {
  const found = matched(facts, paragraph.facts);
  return paragraph.facts.flatMap((row, index) => {
    const labels = cells(row);
    const fact = found[index];
    return FIELDS.map((field) => {
      const label = labels[field] ?? '';
      const read = fact?.[field] ?? null;
      const good = field === 'metric' ? readsAsCell(label, read) : agrees(label, read, 'en');
      const must = label !== '?' && !label.split('/').includes(field === 'stance' ? 'actual' : '');
      const shown = fact === undefined ? '(not found)' : read;
      return { figure: labels.figure!, field, label, read: shown, right: fact !== undefined && good, must };
    });
  });
}

/** The passages of a text file: a paragraph, then a line `- figure | metric | …` for each figure, then a blank line. */
export function passagesOf(file: string): readonly Labelled[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [text, ...rows] = block.split('\n');
      return { text: text!, facts: rows.map((row) => row.replace(/^- /, '')) };
    });
}
