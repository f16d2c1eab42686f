import type { Figure, Mark } from '../model/figure.ts';
import { isShareAxis } from './chart-fact.ts';
import { type FigureWords, figureWords, localeOf } from './figure-words.ts';
import { breakLines, textWidth } from './line-breaking.ts';
import { valueLabel } from './mark-text.ts';
import { axisUnitText, isPercentUnit, magnitudeOf, tickText } from './number-text.ts';
import { niceTicks, percentTicks } from './ticks.ts';

/*
 * Where everything in a figure stands, in px. Both drawers (the window's and the one without a window) use it, so that
 * what is seen is what is exported. Text widths are estimated, no font is needed.
 */

/** Ends in a real family: some vector editors fail on generic names. */
export const FONT_FAMILY = 'Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, Arial';
export const PAD = 20;
export const LABEL_SIZE = 13;
export const TICK_SIZE = 12;
const LABEL_LINE = 18;
const BAR = 20;
const BAND_GAP = 14;
const AXIS = 24;
const STACK_BAR = 44;
/** Room for a jagged end or an arrow between the bar and its number. */
export const CAP = 12;
const LEAST_BESIDE_LEADER = 150;

export type TextRole = 'title' | 'subtitle' | 'note' | 'source';

/** Sizes are screen px; none under 12, so that print at this size stays above 8 pt. */
const TEXT: Readonly<Record<TextRole, { size: number; line: number; after: number }>> = {
  title: { size: 19, line: 27, after: 4 },
  subtitle: { size: 13, line: 19, after: 12 },
  note: { size: 12, line: 17, after: 0 },
  source: { size: 12, line: 17, after: 0 },
};

export interface TextLine {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BarPlot {
  readonly kind: 'bars';
  readonly box: Box;
  /** Height of one mark with its label lines; all are equal. */
  readonly band: number;
  readonly barHeight: number;
  /** From the top of a band to the top of its bar. */
  readonly barTop: number;
  readonly labels: readonly (readonly string[])[];
  readonly valueLabels: readonly string[];
  /** px at the right end that hold the longest number. */
  readonly reserved: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** The direct label of a segment: a leader from the segment down to its words. */
export interface SegmentLabel {
  readonly lines: readonly string[];
  /** px in the plot. */
  readonly leaderX: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Baseline of the first line, px from the top of the plot. */
  readonly y: number;
}

export interface StackPlot {
  readonly kind: 'stack';
  readonly box: Box;
  readonly barHeight: number;
  /** One a mark, same order. */
  readonly labels: readonly SegmentLabel[];
}

export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly plot: BarPlot | StackPlot;
}

/** The same figure with the height its content needs. */
export function fitHeight(figure: Figure): Figure {
  return { ...figure, size: { ...figure.size, height: layoutOf(figure).height } };
}

export function layoutOf(figure: Figure): FigureLayout {
  const words = figureWords(localeOf(figure.locale));
  const whole = [...figure.facts.map(({ text }) => text), ...figure.marks.map(({ valueText }) => valueText)];
  const inner = figure.size.width - 2 * PAD;
  const lines: TextLine[] = [];
  let y = PAD;
  const put = (role: TextRole, text: string) => {
    const { size, line, after } = TEXT[role];
    const broken = breakLines(text, inner, size, whole);
    for (const part of broken) {
      lines.push({ role, text: part, x: PAD, y: y + size, size });
      y += line;
    }
    if (broken.length > 0) y += after;
  };
  put('title', figure.title);
  put('subtitle', figure.subtitle);
  y += 4;
  const at = { x: PAD, y, width: inner };
  const plot = figure.kind === 'bar' ? barPlot(figure, at, words) : stackPlot(figure, at, words);
  y += plot.box.height + 10;
  for (const note of figure.notes) put('note', note);
  y += 4;
  put('source', figure.sourceLine);
  return { width: figure.size.width, height: Math.ceil(y + PAD - 4), lines, plot };
}

type Place = Omit<Box, 'height'>;

function barPlot(figure: Figure, at: Place, words: FigureWords): BarPlot {
  const valueLabels = figure.marks.map((mark) => valueLabel(mark, words));
  const labels = figure.marks.map((mark) => breakLines(mark.label, at.width, LABEL_SIZE, [mark.valueText]));
  const barTop = Math.max(1, ...labels.map((lines) => lines.length)) * LABEL_LINE;
  const band = barTop + BAR + BAND_GAP;
  const widest = Math.max(0, ...valueLabels.map((text) => textWidth(text, LABEL_SIZE)));
  return {
    kind: 'bars',
    box: { ...at, height: band * figure.marks.length + AXIS },
    band,
    barHeight: BAR,
    barTop,
    labels,
    valueLabels,
    reserved: Math.min(Math.ceil(widest) + CAP + 8, at.width * 0.6),
    ticks: ticksOf(figure),
  };
}

function ticksOf({ domain: [low, high], unit, facts, locale }: Figure): BarPlot['ticks'] {
  const lang = localeOf(locale);
  const values = isShareAxis(facts) ? percentTicks(low, high) : niceTicks(low, high);
  const magnitude = isPercentUnit(unit) ? { size: 1, word: '' } : magnitudeOf(values.at(-1)!, lang);
  const per = facts[0]?.per ? `/${facts[0].per}` : '';
  const end = `${axisUnitText(unit, magnitude, lang)}${per}`;
  const gap = lang === 'zh' || isPercentUnit(unit) ? '' : ' ';
  return values.map((value, i) => {
    const text = tickText(value, magnitude, lang);
    return { value, text: i === values.length - 1 && end !== '' ? `${text}${gap}${end}` : text };
  });
}

function stackPlot(figure: Figure, at: Place, words: FigureWords): StackPlot {
  const [from, to] = figure.domain;
  const scale = at.width / (to - from || 1);
  let sum = 0;
  const starts = figure.marks.map((mark) => {
    const start = sum;
    sum += mark.value;
    return (start - from) * scale;
  });
  const found = figure.marks.map((mark, i) => segmentLabel(mark, starts[i]!, at.width, words));
  const labels: SegmentLabel[] = [];
  let y = STACK_BAR + 22;
  for (const i of rowOrder(found)) {
    labels[i] = { ...found[i]!, y };
    y += found[i]!.lines.length * LABEL_LINE + 6;
  }
  return { kind: 'stack', box: { ...at, height: y - 8 }, barHeight: STACK_BAR, labels };
}

/**
 * Which label stands in which row. Words to the right of their leader: rightmost first; to the left of it: leftmost
 * first and below the others. A leader then passes beside words, not through them.
 */
function rowOrder(labels: readonly Omit<SegmentLabel, 'y'>[]): readonly number[] {
  const all = labels.map((_, i) => i);
  const toTheRight = all.filter((i) => labels[i]!.anchor === 'start').reverse();
  return [...toTheRight, ...all.filter((i) => labels[i]!.anchor === 'end')];
}

function segmentLabel(mark: Mark, start: number, width: number, words: FigureWords): Omit<SegmentLabel, 'y'> {
  const leaderX = Math.min(start + 6, width - 2);
  const text = `${mark.label}${words.colon}${valueLabel(mark, words)}`;
  const right = width - leaderX - 6;
  const anchor =
    right >= Math.min(LEAST_BESIDE_LEADER, textWidth(text, LABEL_SIZE)) || right >= leaderX ? 'start' : 'end';
  const room = anchor === 'start' ? right : leaderX - 6;
  return {
    lines: breakLines(text, room, LABEL_SIZE, [mark.valueText]),
    leaderX,
    textX: anchor === 'start' ? leaderX + 6 : leaderX - 6,
    anchor,
  };
}
