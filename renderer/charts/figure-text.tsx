import type { SVGProps } from 'react';
import { INK } from '../../shared/charts/mark-shapes.ts';

interface FigureTextProps extends SVGProps<SVGTextElement> {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** White around the letters, where a line may run behind them. */
  readonly halo?: boolean;
}

export const LABEL_LINE = 18;

/** Text whose line breaks are already decided, one tspan a line: SVG itself cannot wrap. */
export function FigureText({ lines, x, y, halo = false, ...rest }: FigureTextProps) {
  const around = halo ? { stroke: '#ffffff', strokeWidth: 3, paintOrder: 'stroke' } : {};
  return (
    <text x={x} y={y} fill={INK} {...around} {...rest}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <tspan key={i} x={x} dy={i === 0 ? 0 : LABEL_LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
