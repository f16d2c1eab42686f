import type { BlockContext, Cue, Placed } from '../../context-reader.ts';
import { periodCues } from './periods.ts';
import { placeCues } from './places.ts';
import { clausesOf } from './sentences.ts';
import { speakerCues } from './speakers.ts';
import { stanceCues } from './stances.ts';

/** All cues of one block: when, where, who says so, and whether it is so yet. */
export function readCues(text: string, quantities: readonly Placed[], context: BlockContext): readonly Cue[] {
  const clauses = clausesOf(text);
  return [
    ...periodCues(text, quantities, clauses),
    ...placeCues(text, quantities, clauses, context.dateline),
    ...speakerCues(text, clauses, context.speaker),
    ...stanceCues(text, clauses, quantities, context),
  ];
}
