import type { Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './sentences.ts';
import { type Phrase, spread } from './spread.ts';

/** Phrases that date and hold no digits. */
const PERIODS =
  /\b(?:(?:this|last) (?:year|month|week|quarter|summer|winter|spring|autumn|fall)|in recent years|so far this year|to date|today|yesterday|currently|the previous year|the (?:first|second|third|fourth) (?:quarter|half))\b/gi;
/** Kept in front of a date, as they change what it means; in, on and of are dropped. */
const FRONT =
  /(?:^|[\s("“])((?:by|since|until|till|before|after|from|during|by the end of|at the end of|as of|between|up to|the end of)\s)(?:the\s)?$/i;
const SPAN_FRONT = /(?:^|\s)((?:over|in|during|for|within)\sthe\s(?:past|last|next|previous|first)\s)$/i;
/** What is compared with is no period of the number: "12% more than in 2023", "up from 2019". */
const COMPARED =
  /(?:than|compared with|compared to|versus|over|(?:up|down|higher|lower|increase|rise|drop|fall|decline|decrease|growth|gain|jump) (?:from|on|over|in))\s(?:in\s|the\s)?$/i;
const LOOK_BACK = 30;

function ofQuantity(text: string, { kind, start, end }: Placed): Phrase | null {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (kind === 'duration') {
    const front = SPAN_FRONT.exec(before)?.[1];
    return front === undefined ? null : phrase(text, start - front.length, end, 'en-period-duration');
  }
  if (kind !== 'date' || COMPARED.test(before)) return null;
  const front = FRONT.exec(before)?.[1] ?? (isQuarter(text, start) ? 'the ' : '');
  return phrase(text, start - (front === '' ? 0 : before.length - before.lastIndexOf(front)), end, 'en-period-date');
}

/** The first quarter: its article belongs to the phrase. */
const isQuarter = (text: string, start: number) =>
  /^the \w+ quarter\b/i.test(text.slice(Math.max(0, start - 4), start + 20));

const phrase = (text: string, start: number, end: number, rule: string): Phrase => ({
  ...{ start, end, rule },
  text: text.slice(start, end),
});

/** Period cues in order of their phrases. Each looks thirty characters back at most. */
export function periodCues(text: string, quantities: readonly Placed[], clauses: readonly Clause[]): readonly Cue[] {
  const dated = quantities.flatMap((quantity) => ofQuantity(text, quantity) ?? []);
  const taken = new Set(quantities.filter(({ kind }) => kind === 'date').flatMap(({ start }) => [start, start - 4]));
  const worded = [...text.matchAll(PERIODS)]
    .map(({ index, 0: written }) => phrase(text, index, index + written.length, 'en-period-phrase'))
    .filter(({ start }) => !taken.has(start) && !COMPARED.test(text.slice(Math.max(0, start - LOOK_BACK), start)));
  const phrases = [...dated, ...worded].sort((a, b) => a.start - b.start);
  return inOrder(
    spread(text, phrases, quantities, clauses).map(({ text: written, from, to, rule }) => ({
      ...{ field: 'period', text: written, start: from, end: to, rule },
    })),
  );
}

/** Cues must begin in order; a phrase whose number stands before an earlier phrase begins with that phrase. */
export function inOrder(cues: readonly Cue[]): readonly Cue[] {
  let least = 0;
  return cues.map((cue) => {
    least = Math.max(least, cue.start);
    return { ...cue, start: least };
  });
}
