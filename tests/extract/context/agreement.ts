import type { Fact } from '../../../shared/model/fact.ts';
import { cells, type Labelled } from './corpus.ts';

export const FIELDS = ['metric', 'base', 'period', 'place', 'attribution', 'stance'] as const;
export type Field = (typeof FIELDS)[number];

/** One cell of a label beside what was read. `must`: null would be wrong. */
export interface Judged {
  readonly figure: string;
  readonly field: Field;
  readonly label: string;
  readonly read: string | null;
  readonly right: boolean;
  readonly must: boolean;
}

/** How much longer than its label a reading may be: a metric that swallows the sentence says nothing. */
const SLACK = { zh: 14, en: 44 } as const;

/**
 * Whether a reading is as good as its label. `a/b`: either passes; an empty side allows none; `a b`: both words stand
 * in the reading; `?`: readers differ, anything passes. Case and punctuation do not count.
 */
export function agrees(label: string, read: string | null, lang: 'zh' | 'en'): boolean {
  if (label === '?') return true;
  return label.split('/').some((side) => {
    if (read === null || side === '') return read === null && side === '';
    const words = side.toLowerCase().split(' ');
    const squeezed = read.toLowerCase();
    return words.every((word) => squeezed.includes(word)) && read.length <= side.length + SLACK[lang];
  });
}

/** The facts that the rows speak of: the next one in order that holds the figure. */
export function matched(facts: readonly Fact[], rows: Labelled['facts']): (Fact | undefined)[] {
  let from = 0;
  return rows.map((row) => {
    const figure = row.split('|')[0]!.trim();
    const at = facts.findIndex(
      ({ text, kind }, index) => index >= from && kind !== 'date' && text.toLowerCase().includes(figure.toLowerCase()),
    );
    from = at < 0 ? from : at + 1;
    return facts[at];
  });
}

/** Every cell of a paragraph's labels, judged. A figure that was not found has all its fields wrong. */
export function judge({ facts: rows }: Labelled, facts: readonly Fact[], lang: 'zh' | 'en'): readonly Judged[] {
  const found = matched(facts, rows);
  return rows.flatMap((row, index) => {
    const labels = cells(row);
    const fact = found[index];
    return FIELDS.map((field) => {
      const label = labels[field] ?? '';
      const none = field === 'stance' ? 'actual' : '';
      const read = fact?.[field] ?? null;
      const right = fact !== undefined && agrees(label, read, lang);
      const must = label !== '?' && !label.split('/').includes(none);
      return { figure: labels.figure!, field, label, read: fact === undefined ? '(not found)' : read, right, must };
    });
  });
}
