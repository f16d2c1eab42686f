import { memo, type ReactNode, useMemo } from 'react';
import type { Messages } from '../../shared/messages/messages.ts';
import { useWords } from '../ui/words.ts';
import { useDrawn } from './drawn-store.ts';
import { factLabel } from './fact-label.ts';
import { FactMark } from './fact-mark.tsx';
import { pieceStyle } from './piece-style.ts';
import type { Piece } from './pieces.ts';
import type { BlockReading } from './reading.ts';
import { type Run, runsBetween, runsOf, type Segment } from './segments.ts';
import { SteadyText } from './steady-text.tsx';

interface BlockViewProps {
  readonly reading: BlockReading;
  /** The fact of this block that takes the Tab key while none is selected. */
  readonly tabStop: string | null;
  /** Set when the block is giant: its parts, which are drawn one by one. */
  readonly parts: readonly Piece[] | null;
  /** Id of the part that must be drawn wherever it stands. */
  readonly held: string | null;
}

/** A paragraph or headline field. The text of the element is the text of the block, unit for unit. */
export const BlockView = memo(BlockBody, (before, after) => {
  const same = before.tabStop === after.tabStop && before.parts === after.parts && before.held === after.held;
  return same && before.reading.block === after.reading.block && before.reading.signature === after.reading.signature;
});

function BlockBody({ reading, tabStop, parts, held }: BlockViewProps) {
  const { block, marks } = reading;
  const words = useWords();
  const runs = useMemo(() => runsOf(block.text.length, marks), [block, marks]);
  const Tag = block.field === 'title' ? 'h2' : block.paragraph?.role === 'subhead' ? 'h3' : 'p';
  const view = (shown: readonly Run[]) =>
    shown.map((run) => (
      <RunView key={run.segments[0]?.start} run={run} reading={reading} tabStop={tabStop} words={words} />
    ));
  return (
    <Tag className="block" data-block={block.key} data-part={block.field ?? block.paragraph?.role}>
      {parts
        ? parts.map((part) => <PartView key={part.id} part={part} held={part.id === held} runs={runs} view={view} />)
        : view(runs)}
    </Tag>
  );
}

interface PartViewProps {
  readonly part: Piece;
  readonly held: boolean;
  readonly runs: readonly Run[];
  readonly view: (runs: readonly Run[]) => ReactNode;
}

/** A part of a giant block; plain text while it is far from the view. */
function PartView({ part, held, runs, view }: PartViewProps) {
  const drawn = useDrawn((it) => it.drawn.has(part.id));
  return (
    <span className="piece" data-piece={part.id} style={pieceStyle(part)}>
      {drawn || held ? view(runsBetween(runs, part.start, part.end)) : <SteadyText text={part.text} />}
    </span>
  );
}

interface RunViewProps extends Omit<BlockViewProps, 'parts' | 'held'> {
  readonly run: Run;
  readonly words: Messages;
}

function RunView({ run, reading, tabStop, words }: RunViewProps) {
  const fact = run.factId === null ? undefined : reading.facts.get(run.factId);
  const text = run.segments.map((segment) => (
    <SegmentView key={segment.start} segment={segment} text={reading.block.text} words={words} />
  ));
  const opens = run.segments.flatMap((segment) => segment.opens.flatMap((id) => reading.notes.get(id) ?? []));
  return (
    <>
      {opens.map((note) => (
        <NoteDot key={note.id} label={words.reader.noteBy(note.creator, note.body)} id={note.id} />
      ))}
      {fact ? (
        <FactMark fact={fact} label={factLabel(fact, words)} first={run.first} tabStop={tabStop === fact.id}>
          {text}
        </FactMark>
      ) : (
        text
      )}
    </>
  );
}

interface SegmentViewProps {
  readonly segment: Segment;
  readonly text: string;
  readonly words: Messages;
}

function SegmentView({ segment, text, words }: SegmentViewProps) {
  const { numeral } = segment;
  const part = <SteadyText text={text.slice(segment.start, segment.end)} />;
  if (segment.severity === null && segment.noteId === null && numeral === null) return part;
  return (
    <span
      className="segment"
      data-severity={segment.severity ?? undefined}
      data-noted={segment.noteId === null ? undefined : ''}
      data-numeral={numeral === null ? undefined : numeral === 'unresolved' ? 'unresolved' : 'excluded'}
      title={numeral === null ? undefined : words.ledger.fates[numeral]}
    >
      {part}
    </span>
  );
}

/** Stands in the margin beside the line on which the note begins. Holds no text, so that offsets stay true. */
function NoteDot({ id, label }: { readonly id: string; readonly label: string }) {
  return <button type="button" className="note-dot" data-note={id} aria-label={label} title={label} />;
}
