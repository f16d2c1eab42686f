import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts';
import { type BarPlot, LABEL_SIZE, TICK_SIZE } from '../../shared/charts/figure-layout.ts';
import { INK, markEnd, QUIET, RULE } from '../../shared/charts/mark-shapes.ts';
import type { Figure, Mark } from '../../shared/model/figure.ts';
import { FigureText } from './figure-text.tsx';
import { MarkShape } from './mark-shape.tsx';

export interface PlotProps<Plot> {
  readonly figure: Figure;
  readonly plot: Plot;
  readonly onMark: ((mark: Mark) => void) | undefined;
}

const AXIS_HEIGHT = 24;

/** Horizontal bars: Recharts gives scale, grid and axis; the marks are drawn by what their words allow. */
export function BarsPlot({ figure, plot, onMark }: PlotProps<BarPlot>) {
  const { box, ticks } = plot;
  const rows = figure.marks.map((mark, index) => ({ key: `${index}`, amount: mark.value }));
  const textOf = new Map(ticks.map(({ value, text }) => [value, text]));
  return (
    <BarChart
      layout="vertical"
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: 0, right: plot.reserved, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke={RULE} />
      <XAxis
        type="number"
        domain={[figure.domain[0], figure.domain[1]]}
        ticks={ticks.map(({ value }) => value)}
        interval={0}
        height={AXIS_HEIGHT}
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text
            x={x}
            y={Number(y) + 8}
            fontSize={TICK_SIZE}
            fill={QUIET}
            textAnchor={payload.value === figure.domain[0] ? 'start' : 'middle'}
          >
            {textOf.get(payload.value) ?? ''}
          </text>
        )}
      />
      <YAxis type="category" dataKey="key" hide />
      <Bar
        dataKey="amount"
        isAnimationActive={false}
        shape={(props: BarShapeProps) => <BarRow {...props} figure={figure} plot={plot} onMark={onMark} />}
      />
    </BarChart>
  );
}

type BarRowProps = BarShapeProps & PlotProps<BarPlot>;

/** One band: the label above, the bar, its number behind it. */
function BarRow({ index, background, figure, plot, onMark }: BarRowProps) {
  const mark = figure.marks[index];
  if (!mark || !background) return null;
  const [from, to] = figure.domain;
  const left = background.x ?? 0;
  const across = background.width ?? 0;
  const x = (amount: number) => left + ((amount - from) / (to - from)) * across;
  const bandTop = plot.band * index;
  const top = bandTop + plot.barTop;
  const place = { x, top, height: plot.barHeight, from: 0, stacked: false, colour: 0, patterns: figure.id };
  return (
    <g>
      <FigureText lines={plot.labels[index] ?? []} x={left} y={bandTop + 12} fontSize={LABEL_SIZE} halo />
      <MarkShape mark={mark} place={place} onMark={onMark} />
      <line x1={x(0)} x2={x(0)} y1={top - 2} y2={top + plot.barHeight + 2} stroke={INK} />
      <FigureText
        lines={[plot.valueLabels[index] ?? '']}
        x={markEnd(mark, place) + 6}
        y={top + 15}
        fontSize={LABEL_SIZE}
        fontWeight={700}
      />
    </g>
  );
}
