import { xmlText } from '../exports/xml-text.ts';
import type { Figure } from '../model/figure.ts';
import { type BarPlot, FONT_FAMILY, LABEL_SIZE, layoutOf, type StackPlot, TICK_SIZE } from './figure-layout.ts';
import { figureMetadata } from './figure-metadata.ts';
import { COLOURS, INK, markEnd, markShapes, patternId, QUIET, RULE, type Shape } from './mark-shapes.ts';

/**
 * Draws a figure as a standalone SVG file without a window and without a chart library: for runs without a display and
 * for tests. The window draws the same model with Recharts; both take layout and mark shapes from here.
 * Same figure in, same bytes out. Text is escaped, never markup.
 */
export function figureSvg(figure: Figure): string {
  const { width, height, lines, plot } = layoutOf(figure);
  const texts = lines.map(({ text, x, y, size, role }) =>
    textElement(text, x, y, size, role === 'title' || role === 'subtitle' ? INK : QUIET, role === 'title' ? 700 : 400),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT_FAMILY}">`,
    `<title>${xmlText(figure.title)}</title>`,
    `<desc>${xmlText(figure.alt)}</desc>`,
    `<metadata>${xmlText(figureMetadata(figure))}</metadata>`,
    `<defs>${patternShapes(figure.id)}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...texts,
    `<g transform="translate(${plot.box.x} ${plot.box.y})">`,
    ...(plot.kind === 'bars' ? barElements(figure, plot) : stackElements(figure, plot)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function barElements(figure: Figure, plot: BarPlot): string[] {
  const [from, to] = figure.domain;
  const width = plot.box.width - plot.reserved;
  const x = (amount: number) => ((amount - from) / (to - from)) * width;
  const bottom = plot.band * figure.marks.length;
  const grid = plot.ticks.flatMap(({ value, text }, i) => [
    element('line', {
      x1: x(value),
      x2: x(value),
      y1: 0,
      y2: bottom,
      stroke: RULE,
      strokeWidth: 1,
    }),
    textElement(text, x(value), bottom + 17, TICK_SIZE, QUIET, 400, i === 0 ? 'start' : 'middle'),
  ]);
  const bars = figure.marks.flatMap((mark, i) => {
    const top = plot.band * i + plot.barTop;
    const place = { x, top, height: plot.barHeight, from: 0, stacked: false, colour: 0, patterns: figure.id };
    return [
      ...plot.labels[i]!.map((line, n) =>
        textElement(line, 0, plot.band * i + 12 + n * 18, LABEL_SIZE, INK, 400, 'start', true),
      ),
      ...markShapes(mark, place).map(shapeElement),
      element('line', { x1: x(0), x2: x(0), y1: top - 2, y2: top + plot.barHeight + 2, stroke: INK, strokeWidth: 1 }),
      textElement(plot.valueLabels[i]!, markEnd(mark, place) + 6, top + 15, LABEL_SIZE, INK, 700),
    ];
  });
  return [...grid, ...bars];
}

function stackElements(figure: Figure, plot: StackPlot): string[] {
  const [from, to] = figure.domain;
  const x = (amount: number) => ((amount - from) / (to - from)) * plot.box.width;
  let sum = 0;
  return figure.marks.flatMap((mark, i) => {
    const place = { x, top: 0, height: plot.barHeight, from: sum, stacked: true, colour: i, patterns: figure.id };
    sum += mark.value;
    const label = plot.labels[i]!;
    const gap = { x1: x(sum), x2: x(sum), y1: 0, y2: plot.barHeight, stroke: '#ffffff', strokeWidth: 2 };
    const leader = {
      x1: label.leaderX,
      x2: label.leaderX,
      y1: plot.barHeight,
      y2: label.y,
      stroke: QUIET,
      strokeWidth: 1,
    };
    return [
      ...markShapes(mark, place).map(shapeElement),
      ...(i < figure.marks.length - 1 ? [element('line', gap)] : []),
      element('line', leader),
      ...label.lines.map((line, n) =>
        textElement(line, label.textX, label.y + n * 18, LABEL_SIZE, INK, 400, label.anchor, true),
      ),
    ];
  });
}

/** Stripes (not confirmed) and hatch (approximate) for each colour, told apart by direction and density. */
function patternShapes(id: string): string {
  return COLOURS.map((colour, i) => {
    const stripes = `<pattern id="${patternId(id, 'stripes', i)}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffffff"/><rect width="5" height="8" fill="${colour}"/></pattern>`;
    const hatch = `<pattern id="${patternId(id, 'hatch', i)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="5" height="5" fill="#ffffff"/><rect width="1.2" height="5" fill="${colour}"/></pattern>`;
    return stripes + hatch;
  }).join('');
}

function textElement(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
  anchor = 'start',
  halo = false,
): string {
  // The halo keeps words readable where a grid line or leader runs behind them.
  const around = halo ? { stroke: '#ffffff', strokeWidth: 3, paintOrder: 'stroke' } : {};
  const attributes = { x, y, fontSize: size, fill, fontWeight: weight, textAnchor: anchor, ...around };
  return `<text${attributeText(attributes)}>${xmlText(text)}</text>`;
}

const shapeElement = ({ tag, attributes }: Shape): string => element(tag, attributes);

function element(tag: string, attributes: Shape['attributes']): string {
  return `<${tag}${attributeText(attributes)}/>`;
}

function attributeText(attributes: Shape['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const kebab = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
      return ` ${kebab}="${typeof value === 'number' ? Math.round(value * 100) / 100 : xmlText(value)}"`;
    })
    .join('');
}
