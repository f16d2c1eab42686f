import { memo, type ReactNode } from 'react';
import { BlockView } from './block-view.tsx';
import { useDrawn } from './drawn-store.ts';
import { pieceStyle } from './piece-style.ts';
import type { Stretch } from './pieces.ts';
import type { Reading } from './reading.ts';
import { SteadyText } from './steady-text.tsx';

interface StretchViewProps {
  readonly stretch: Stretch;
  readonly reading: Reading;
  /** The fact that takes the Tab key while none is selected. */
  readonly tabStop: string | null;
  /** Id of the piece of this stretch that must be drawn wherever it stands. */
  readonly held: string | null;
}

/** Neighbouring blocks: with all their marks near the view, as plain text far from it. */
export const StretchView = memo(StretchBody);

function StretchBody({ stretch, reading, tabStop, held }: StretchViewProps) {
  const [piece] = stretch.pieces;
  const drawn = useDrawn((it) => piece !== undefined && it.drawn.has(piece.id));
  const isGiant = stretch.pieces.length > 1;
  const blocks = (): ReactNode =>
    stretch.blocks.map(({ key }) => {
      const block = reading.blocks.get(key);
      if (!block) return null;
      const stop = tabStop !== null && block.facts.has(tabStop) ? tabStop : null;
      return <BlockView key={key} reading={block} tabStop={stop} parts={isGiant ? stretch.pieces : null} held={held} />;
    });
  if (isGiant) return blocks();
  return (
    <div className="piece" data-piece={piece?.id} style={piece && pieceStyle(piece)}>
      {drawn || held !== null ? blocks() : <SteadyText text={piece?.text ?? ''} />}
    </div>
  );
}
