import type { BlockContext, Cue, Placed } from '../../context-reader.ts';
import { clauseFinder, clausesOf } from './clauses.ts';
import { periodCues } from './periods.ts';
import { datelineCues, placeCues } from './places.ts';
import { speakerCues } from './speakers.ts';
import { stanceCues } from './stances.ts';

/** All cues of one block: when, where, who says so, and whether it is so yet. */
export function readCues(text: string, quantities: readonly Placed[], context: BlockContext): readonly Cue[] {
  const clauses = clausesOf(text);
  const dates = new Map(quantities.filter(({ kind }) => kind === 'date').map(({ start, end }) => [start, end]));
  return [
    ...periodCues(text, quantities, clauseFinder(clauses)),
    ...datelineCues(text, context.dateline),
    ...placeCues(text, clauses, dates, quantities),
    ...speakerCues(text, clauses, context.speaker),
    ...stanceCues(text, clauses, quantities, context),
  ];
}
