import { createElement, type KeyboardEvent } from 'react';
import { type MarkPlace, markShapes, type Shape } from '../../shared/charts/mark-shapes.ts';
import type { Mark } from '../../shared/model/figure.ts';

/** Draws plain SVG shapes; the attribute names are React's already. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map(({ tag, attributes }) =>
    createElement(tag, { key: `${tag} ${JSON.stringify(attributes)}`, ...attributes }),
  );
}

interface MarkShapeProps {
  readonly mark: Mark;
  readonly place: MarkPlace;
  /** Set where a click leads to the characters that the mark rests on. */
  readonly onMark: ((mark: Mark) => void) | undefined;
}

/** One mark: solid, striped, hatched, jagged as its words demand; a button where it leads somewhere. */
export function MarkShape({ mark, place, onMark }: MarkShapeProps) {
  const shapes = <Shapes shapes={markShapes(mark, place)} />;
  if (!onMark) return <g>{shapes}</g>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onMark(mark);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
    <g
      className="figure-mark"
      role="button"
      tabIndex={0}
      aria-label={`${mark.label} ${mark.valueText}`}
      onClick={() => onMark(mark)}
      onKeyDown={onKeyDown}
    >
      {shapes}
    </g>
  );
}
