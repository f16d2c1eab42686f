import { useId } from 'react';
import { FONT_FAMILY, layoutOf } from '../../shared/charts/figure-layout.ts';
import { figureMetadata } from '../../shared/charts/figure-metadata.ts';
import { COLOURS, INK, patternId, QUIET } from '../../shared/charts/mark-shapes.ts';
import type { Figure, Mark } from '../../shared/model/figure.ts';
import { BarsPlot } from './bars-plot.tsx';
import { StackPlot } from './stack-plot.tsx';

interface FigureViewProps {
  readonly figure: Figure;
  readonly onMark?: ((mark: Mark) => void) | undefined;
}

/**
 * A figure as it will be printed: always on white, whatever the theme. The frame (title, notes, source line) is our own
 * SVG, the plot inside it is drawn by Recharts; `svgOf` makes one standalone file of both.
 */
export function FigureView({ figure, onMark }: FigureViewProps) {
  const { width, height, lines, plot } = layoutOf(figure);
  const id = useId();
  return (
    <div className="figure" style={{ width, height }} lang={figure.locale} data-figure={figure.id}>
      <svg
        className="figure-frame"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        fontFamily={FONT_FAMILY}
      >
        <title id={`${id}t`}>{figure.title}</title>
        <desc id={`${id}d`}>{figure.alt}</desc>
        <metadata>{figureMetadata(figure)}</metadata>
        <defs>
          <Patterns id={figure.id} />
        </defs>
        <rect width={width} height={height} fill="#ffffff" />
        {lines.map(({ role, text, x, y, size }) => (
          <text
            key={`${y} ${text}`}
            x={x}
            y={y}
            fontSize={size}
            fontWeight={role === 'title' ? 700 : 400}
            fill={role === 'title' || role === 'subtitle' ? INK : QUIET}
          >
            {text}
          </text>
        ))}
      </svg>
      <div
        className="figure-plot"
        style={{
          left: plot.box.x,
          top: plot.box.y,
          width: plot.box.width,
          height: plot.box.height,
          fontFamily: FONT_FAMILY,
        }}
        data-x={plot.box.x}
        data-y={plot.box.y}
      >
        {plot.kind === 'bars' ? (
          <BarsPlot figure={figure} plot={plot} onMark={onMark} />
        ) : (
          <StackPlot figure={figure} plot={plot} onMark={onMark} />
        )}
      </div>
    </div>
  );
}

/** Stripes (not confirmed) and hatch (approximate) for each colour, told apart by direction and density. */
function Patterns({ id }: { id: string }) {
  return COLOURS.map((colour, i) => [
    <pattern
      key={`stripes ${colour}`}
      id={patternId(id, 'stripes', i)}
      width={8}
      height={8}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={8} height={8} fill="#ffffff" />
      <rect width={5} height={8} fill={colour} />
    </pattern>,
    <pattern
      key={`hatch ${colour}`}
      id={patternId(id, 'hatch', i)}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(-45)"
    >
      <rect width={5} height={5} fill="#ffffff" />
      <rect width={1.2} height={5} fill={colour} />
    </pattern>,
  ]);
}
