import type { Placed } from '../../context-reader.ts';
import { LONGEST_SIDE, wordsOf } from './phrases.ts';
import type { Clause } from './sentences.ts';

/** What stands in the clause on both sides of a quantity. */
export interface Sides {
  /** Words in front, without dates, as far as no other quantity stands between. */
  readonly left: readonly string[];
  /** Words from the start of the clause, over other quantities. */
  readonly whole: readonly string[];
  readonly right: string;
  /** Like `right`, over the dates in it. */
  readonly beyond: string;
  /** True where a quantity that is no date follows in the clause. */
  readonly runsOn: boolean;
  /** True where another quantity of the clause stands in front. */
  readonly follows: boolean;
  /** True where only a comma, "and" or "or" parts it from the quantity in front. */
  readonly listed: boolean;
  /** The quantity that this one is part of: "47 of the 125 seats"; else null. */
  readonly within: string | null;
  /** What follows that whole: " surveyed said they…"; else ''. */
  readonly behindWhole: string;
}

const DATE_FRONT =
  /(?:^|\s)(?:in|on|by|since|during|until|for|from|to|of|between|before|after)\s*(?:the\s+)?(?:early\s+|late\s+)?$/i;

function withoutDates(text: string, from: number, to: number, dates: readonly Placed[]): string {
  let left = '';
  let at = from;
  for (const date of dates) {
    left += `${text.slice(at, Math.max(at, date.start)).replace(DATE_FRONT, '')} `;
    at = date.end;
  }
  return left + text.slice(at, to);
}

/** Cuts both sides of the quantity `index`. Bounded by the clause and `LONGEST_SIDE`. */
export function sidesOf(text: string, clause: Clause, quantities: readonly Placed[], index: number): Sides {
  const { start, end } = quantities[index]!;
  const dates: Placed[] = [];
  let previous = index - 1;
  const lowest = Math.max(clause.start, start - LONGEST_SIDE);
  for (; previous >= 0 && quantities[previous]!.kind === 'date' && quantities[previous]!.start >= lowest; previous--)
    dates.unshift(quantities[previous]!);
  const before = quantities[previous];
  const follows = before !== undefined && before.end > clause.start && before.kind !== 'date';
  const floor = follows ? Math.max(lowest, before.end) : lowest;
  const next = quantities[index + 1];
  const stop = Math.min(clause.end, end + LONGEST_SIDE, next?.start ?? text.length);
  const counted = quantities.slice(index + 1, index + 5).find(({ kind }) => kind !== 'date');
  const right = text.slice(end, stop);
  const gap = before === undefined || start - before.end > 8 ? null : text.slice(before.end, start);
  return {
    right,
    follows,
    runsOn: counted !== undefined && counted.start < clause.end,
    beyond: text.slice(end, Math.min(clause.end, end + LONGEST_SIDE, counted?.start ?? text.length)),
    left: wordsOf(withoutDates(text, floor, start, dates)),
    whole: wordsOf(text.slice(lowest, start)),
    listed: gap !== null && /^,? ?(?:and |or )?$/.test(gap),
    behindWhole: next === undefined ? '' : text.slice(next.end, Math.min(clause.end, next.end + LONGEST_SIDE)),
    within: next !== undefined && /^ (?:out )?of (?:the |its |their |all )?$/.test(right) ? next.text : null,
  };
}
