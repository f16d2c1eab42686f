import type { Mark } from '../model/figure.ts';
import { isVerified } from './mark-text.ts';

/*
 * How a mark is drawn, as plain SVG shapes. A qualified number is never drawn as if it were exact: the sure part is
 * solid, the unsure part hatched or outlined, an open end jagged or with an arrow of fixed length, since its length is
 * not known.
 */

/** An SVG element with its attributes, in React's spelling of the names. */
export interface Shape {
  readonly tag: 'rect' | 'path' | 'line';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** On white: 5.19, 3.87, 3.42, 3.06 to 1 (Okabe–Ito); neighbours are also parted by a white gap and labelled directly. */
export const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7'] as const;
export const INK = '#23211d';
export const QUIET = '#5f5a50';
export const RULE = '#d9d5ca';
const REST_FILL = '#eceae3';
const JAG = 6;

/** Where a mark stands. `x` maps an amount to px. */
export interface MarkPlace {
  readonly x: (amount: number) => number;
  readonly top: number;
  readonly height: number;
  /** Amount at which the mark begins: 0 for bars, the sum of those before it for segments. */
  readonly from: number;
  readonly stacked: boolean;
  /** Index into COLOURS, wrapped. */
  readonly colour: number;
  /** Prefix of the pattern ids of this figure. */
  readonly patterns: string;
}

/** Id of the pattern of one colour: `stripes` not confirmed, `hatch` approximate. */
export function patternId(patterns: string, kind: 'stripes' | 'hatch', colour: number): string {
  return `${patterns}-${kind}-${colour % COLOURS.length}`;
}

export function markShapes(mark: Mark, place: MarkPlace): readonly Shape[] {
  if (mark.role === 'rest' || mark.role === 'unspecified') return [restBox(mark, place)];
  if (mark.role === 'range') return rangeShapes(mark, place);
  const { value, low, high } = mark;
  switch (mark.qualifier) {
    case 'exact':
      return [solid(mark, place, 0, value)];
    case 'over':
      return [solid(mark, place, 0, value), jag(place, value)];
    case 'atLeast':
      return [solid(mark, place, 0, value), ...arrow(place, value, 1)];
    case 'nearly':
      return [solid(mark, place, 0, low ?? value), outline(place, low ?? value, value)];
    case 'about': {
      const end = place.stacked ? value : (high ?? value);
      return [solid(mark, place, 0, low ?? value), hatched(place, low ?? value, end)];
    }
    case 'under':
    case 'atMost':
      return [outline(place, 0, value), ...arrow(place, value, -1)];
  }
}

/** px at which the drawn mark ends, cap included: where its number may begin. */
export function markEnd(mark: Mark, place: MarkPlace): number {
  const furthest = Math.max(0, mark.value, mark.qualifier === 'about' ? (mark.high ?? 0) : 0);
  const cap = mark.qualifier === 'over' || mark.qualifier === 'atLeast' ? JAG + 4 : 0;
  return place.x(place.from + furthest) + cap;
}

function span({ x, from, top, height }: MarkPlace, start: number, end: number) {
  const [a, b] = [x(from + start), x(from + end)];
  return { x: Math.min(a, b), y: top, width: Math.abs(b - a), height };
}

const colourOf = ({ colour }: MarkPlace): string => COLOURS[colour % COLOURS.length]!;

function solid(mark: Mark, place: MarkPlace, start: number, end: number): Shape {
  const colour = colourOf(place);
  const box = { tag: 'rect' as const, attributes: { ...span(place, start, end) } };
  if (isVerified(mark)) return { ...box, attributes: { ...box.attributes, fill: colour } };
  const fill = `url(#${patternId(place.patterns, 'stripes', place.colour)})`;
  return { ...box, attributes: { ...box.attributes, fill, stroke: colour, strokeWidth: 1 } };
}

function hatched(place: MarkPlace, start: number, end: number): Shape {
  const fill = `url(#${patternId(place.patterns, 'hatch', place.colour)})`;
  const line = { stroke: colourOf(place), strokeWidth: 1, strokeDasharray: '3 2' };
  return { tag: 'rect', attributes: { ...span(place, start, end), fill, ...line } };
}

function outline(place: MarkPlace, start: number, end: number): Shape {
  return {
    tag: 'rect',
    attributes: { ...span(place, start, end), fill: '#ffffff', stroke: colourOf(place), strokeWidth: 1.5 },
  };
}

function restBox(mark: Mark, place: MarkPlace): Shape {
  const line = { stroke: '#6b665c', strokeWidth: 1, strokeDasharray: '4 3' };
  return { tag: 'rect', attributes: { ...span(place, 0, mark.value), fill: REST_FILL, ...line } };
}

/** Teeth of fixed size beyond the bar: more than this, nobody knows how much. */
function jag(place: MarkPlace, value: number): Shape {
  const { x, from, top, height } = place;
  const at = x(from + value);
  const teeth = Math.max(2, Math.round(height / 8));
  const points = Array.from({ length: teeth * 2 + 1 }, (_, i) => {
    const px = i % 2 === 1 ? at + (place.stacked ? -JAG : JAG) : at;
    return `${round(px)} ${round(top + (height * i) / (teeth * 2))}`;
  });
  const fill = place.stacked ? '#ffffff' : colourOf(place);
  return { tag: 'path', attributes: { d: `M${points.join('L')}Z`, fill } };
}

/** A tick at the bound and an arrow towards where the number may lie. */
function arrow(place: MarkPlace, value: number, direction: 1 | -1): Shape[] {
  const at = place.x(place.from + value);
  const middle = place.top + place.height / 2;
  const tip = at + direction * (JAG + 3);
  const line = { stroke: INK, strokeWidth: 1.5 };
  return [
    { tag: 'line', attributes: { x1: at, x2: at, y1: place.top - 2, y2: place.top + place.height + 2, ...line } },
    { tag: 'line', attributes: { x1: at, x2: tip, y1: middle, y2: middle, ...line } },
    {
      tag: 'path',
      attributes: {
        d: `M${round(tip - direction * 4)} ${middle - 3.5}L${round(tip)} ${middle}L${round(tip - direction * 4)} ${middle + 3.5}`,
        fill: 'none',
        ...line,
      },
    },
  ];
}

function rangeShapes(mark: Mark, place: MarkPlace): Shape[] {
  if (mark.low === null) return [outline(place, 0, mark.high ?? 0), ...arrow(place, mark.high ?? 0, -1)];
  if (mark.high === null) return [solid(mark, place, 0, mark.low), ...arrow(place, mark.low, 1)];
  return [solid(mark, place, mark.low, mark.high)];
}

const round = (px: number): number => Math.round(px * 100) / 100;
