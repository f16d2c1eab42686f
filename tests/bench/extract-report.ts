import type { Family } from './extract-gold.ts';
import { type Counts, f1, precision, recall, rowsOf, type Score } from './extract-score.ts';

export interface Scored {
  readonly name: string;
  readonly score: Score;
}

const two = (value: number): string => value.toFixed(3).replace(/^0(?=\.)/, '');

function cell(counts: Counts | undefined): string {
  if (!counts) return '–';
  if (counts.gold === 0) return counts.false > 0 ? `${counts.false} false` : '–';
  return `${two(precision(counts))} · ${two(recall(counts))} · **${two(f1(counts))}**`;
}

const share = ({ right, gold }: { right: number; gold: number }): string => (gold === 0 ? '–' : `${right} of ${gold}`);

/** One table: a row for each kind, a column for each system. */
export function scoreTable(scored: readonly Scored[]): string {
  const row = (label: string, size: number | string, cells: readonly string[]): string =>
    `| ${label} | ${size} | ${cells.join(' | ')} |`;
  const goldOf = (family: Family): number =>
    Math.max(...scored.map(({ score }) => score.families.get(family)?.gold ?? 0));
  const scores = scored.map(({ score }) => score);
  return [
    row(
      'kind',
      'figures',
      scored.map(({ name }) => name),
    ),
    row(
      '---',
      '---',
      scored.map(() => '---'),
    ),
    ...rowsOf(scores).map((family) =>
      row(
        family,
        goldOf(family),
        scores.map((score) => cell(score.families.get(family))),
      ),
    ),
    row(
      '**all that it reads**',
      '',
      scores.map(({ all }) => cell(all)),
    ),
    row(
      'value and unit (%, money, measures, durations)',
      scores[0]!.units.gold,
      scores.map((one) => (one.units.gold === 0 ? '–' : cell(one.units))),
    ),
    row(
      'apart: ranges, vague numbers, scores',
      scores[0]!.apart.gold,
      scores.map((one) => share(one.apart)),
    ),
    row(
      'apart: qualifiers',
      scores[0]!.qualifiers.gold,
      scores.map((one) => share(one.qualifiers)),
    ),
  ].join('\n');
}

/** How many texts without figures are read as holding one. */
export const nearMissTable = (rows: readonly { name: string; zh: string; en: string }[]): string =>
  [
    '| taken for a figure, of near-misses | zh | en |',
    '| --- | --- | --- |',
    ...rows.map(({ name, zh, en }) => `| ${name} | ${zh} | ${en} |`),
  ].join('\n');

/** A table of lists of cells with a head. */
export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
