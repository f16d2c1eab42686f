import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { LABEL_SIZE, type StackPlot as StackLayout } from '../../shared/charts/figure-layout.ts';
import { QUIET } from '../../shared/charts/mark-shapes.ts';
import type { Mark } from '../../shared/model/figure.ts';
import type { PlotProps } from './bars-plot.tsx';
import { FigureText } from './figure-text.tsx';
import { MarkShape } from './mark-shape.tsx';

/** One bar of segments, each with its words on a leader below. */
export function StackPlot({ figure, plot, onMark }: PlotProps<StackLayout>) {
  const { box, barHeight } = plot;
  const starts = startsOf(figure.marks);
  const row = Object.fromEntries(figure.marks.map(({ value }, i) => [`m${i}`, value]));
  return (
    <BarChart
      layout="vertical"
      width={box.width}
      height={box.height}
      data={[row]}
      margin={{ top: 0, right: 0, bottom: box.height - barHeight, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[figure.domain[0], figure.domain[1]]} hide />
      <YAxis type="category" hide />
      {figure.marks.map((mark, i) => (
        <Bar
          key={`${mark.role} ${mark.factIds.join(' ')}`}
          dataKey={`m${i}`}
          stackId="whole"
          isAnimationActive={false}
          shape={(props: BarShapeProps) => (
            <Segment
              {...props}
              mark={mark}
              position={i}
              from={starts[i] ?? 0}
              figure={figure}
              plot={plot}
              onMark={onMark}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

function startsOf(marks: readonly Mark[]): readonly number[] {
  let sum = 0;
  return marks.map(({ value }) => {
    const start = sum;
    sum += value;
    return start;
  });
}

interface SegmentProps extends BarShapeProps, PlotProps<StackLayout> {
  readonly mark: Mark;
  readonly position: number;
  /** Sum of the segments before it. */
  readonly from: number;
}

function Segment({ background, mark, position, from, figure, plot, onMark }: SegmentProps) {
  const label = plot.labels[position];
  if (!background || !label) return null;
  const [low, high] = figure.domain;
  const left = background.x ?? 0;
  const across = background.width ?? 0;
  const x = (amount: number) => left + ((amount - low) / (high - low)) * across;
  const height = plot.barHeight;
  const place = { x, top: 0, height, from, stacked: true, colour: position, patterns: figure.id };
  const end = x(from + mark.value);
  return (
    <g>
      <MarkShape mark={mark} place={place} onMark={onMark} />
      {position < figure.marks.length - 1 && (
        <line x1={end} x2={end} y1={0} y2={height} stroke="#ffffff" strokeWidth={2} />
      )}
      <line x1={label.leaderX} x2={label.leaderX} y1={height} y2={label.y} stroke={QUIET} />
      <FigureText
        lines={label.lines}
        x={label.textX}
        y={label.y}
        fontSize={LABEL_SIZE}
        textAnchor={label.anchor}
        halo
      />
    </g>
  );
}
