import type { Figure, Mark } from '../model/figure.ts';
import { axisUnit, isShareAxis } from './chart-fact.ts';
import { strangeNumbers } from './lint-numbers.ts';
import { readsBack } from './lint-round-trip.ts';

/** A row of the house style that the figure breaks. `block` forbids the export. */
export interface LintMessage {
  readonly id: LintId;
  readonly level: 'block' | 'warn';
  /** The number, label or text concerned; null when the whole figure is. */
  readonly detail: string | null;
}

type Row = (figure: Figure) => readonly (string | null)[];

const when = (broken: boolean, detail: string | null = null): readonly (string | null)[] => (broken ? [detail] : []);

/** Half a step of each share may be missing or too much. */
function sharesSum(marks: readonly Mark[]): { readonly low: number; readonly high: number } {
  return {
    low: marks.reduce((sum, { low, value }) => sum + (low ?? value), 0),
    high: marks.reduce((sum, { high, value }) => sum + (high ?? value), 0),
  };
}

const isStack = ({ kind }: Figure): boolean => kind === 'share-bar' || kind === 'stacked-parts';

/**
 * The rows that can be tested on the figure model, by the ids of the chart conventions. Each gives what is wrong, one
 * entry a fault; C12 to C16 and C20 are properties of the drawing and tested there.
 */
const ROWS = {
  /** Bars start at zero. */
  C01: ({ domain: [low, high], marks }: Figure) =>
    when(low > 0 || high < 0 || marks.some(({ value }) => value > high || value < low)),
  /** Parts of a whole: none negative, and of shares the sum is 100 as far as their rounding allows. */
  C02: (figure: Figure) => {
    if (!isStack(figure)) return [];
    const negative = figure.marks.filter(({ value }) => value < 0).map(({ label }) => label);
    const { low, high } = sharesSum(figure.marks);
    const isShares = isShareAxis(figure.facts);
    return [...negative, ...when(isShares && (low > 100 || high < 100))];
  },
  /** Shares run from 0 to 100 at least. */
  C03: ({ facts, domain: [low, high] }: Figure) => when(isShareAxis(facts) && (low > 0 || high < 100)),
  /** No number in the texts that is not one of the figure. */
  C04: strangeNumbers,
  /** The title is a sentence, the subtitle says unit or whole. */
  C05: ({ title, subtitle }: Figure) => when(title.trim() === '' || subtitle.trim() === ''),
  C06: ({ sourceLine, sources }: Figure) => when(sourceLine.trim() === '' || sources.length === 0),
  /** A note is there wherever a number is not plainly what it seems. */
  C07: ({ marks, notes, facts }: Figure) => {
    const needed = marks.some((mark) => mark.qualifier !== 'exact' || mark.role !== 'value') || hasMixedPeriods(facts);
    return when(needed && notes.length === 0);
  },
  C08: ({ facts }: Figure) => {
    const units = [...new Set(facts.map(axisUnit))];
    return when(units.length > 1, units.join(', '));
  },
  /** Every mark rests on facts of this figure; computed ones show how. */
  C09: ({ marks, facts }: Figure) => {
    const known = new Set(facts.map(({ id }) => id));
    const isOrphan = ({ factIds, role, formula }: Mark) =>
      factIds.length === 0 ||
      factIds.some((id) => !known.has(id)) ||
      ((role === 'rest' || role === 'unspecified') && formula === null);
    return marks.filter(isOrphan).map(({ label }) => label);
  },
  /** What was found wrong is not published. */
  C10: ({ facts }: Figure) =>
    facts.filter(({ verdict }) => verdict === 'wrong' || verdict === 'void').map(({ text }) => text),
  C11: (figure: Figure) =>
    figure.marks.filter((mark) => !readsBack(mark, figure.facts)).map(({ valueText }) => valueText),
  /** One sort key: bars from the largest down. */
  C17: ({ kind, marks }: Figure) =>
    when(kind === 'bar' && marks.some((mark, i) => i > 0 && mark.value > marks[i - 1]!.value)),
  C19: ({ alt, title }: Figure) => when(alt.trim() === '' || alt.trim() === title.trim()),
} as const satisfies Record<string, Row>;

const WARNINGS: ReadonlySet<string> = new Set(['C05', 'C17']);

export type LintId = keyof typeof ROWS;
export const LINT_IDS = Object.keys(ROWS) as readonly LintId[];

function hasMixedPeriods(facts: Figure['facts']): boolean {
  return new Set(facts.map(({ period }) => period).filter((period) => period !== null)).size > 1;
}

/** Every broken row, in the order of the ids; the same fault is named once. */
export function lint(figure: Figure): readonly LintMessage[] {
  return LINT_IDS.flatMap((id) =>
    [...new Set(ROWS[id](figure))].map(
      (detail): LintMessage => ({ id, level: WARNINGS.has(id) ? 'warn' : 'block', detail }),
    ),
  );
}

/** True when the figure may leave the house. */
export function mayExport(messages: readonly LintMessage[]): boolean {
  return messages.every(({ level }) => level !== 'block');
}
