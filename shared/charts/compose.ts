import type { Figure, FigureFact, Mark } from '../model/figure.ts';
import { isPoint } from './chart-fact.ts';
import type { ChartDocument, ChartInput } from './chart-type.ts';
import { fitHeight } from './figure-layout.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import { isVerified, valueLabel } from './mark-text.ts';

export const DEFAULT_WIDTH = 600;
/** Marks named one by one in the alt text; more are counted. */
const ALT_MARKS = 6;

/** What a chart type decides; the rest of the figure follows from it. */
export interface Drawn {
  readonly kind: string;
  readonly facts: readonly FigureFact[];
  readonly marks: readonly Mark[];
  readonly domain: readonly [number, number];
  readonly title: string;
  /** The whole in words, for the subtitle. */
  readonly whole: string | null;
  readonly notes: readonly string[];
}

/** Adds subtitle, notes, sources, source line, alt text and height to what a chart type drew. */
export function compose(input: ChartInput, drawn: Drawn): Figure {
  const words = figureWords(input.locale);
  const { kind, facts, marks, domain, title, whole } = drawn;
  const figure: Figure = {
    id: `${kind}-${hashOf([input.document.sha256, input.locale, ...facts.map(({ id, text }) => `${id} ${text}`)])}`,
    kind,
    title,
    subtitle: subtitleOf(drawn, words),
    unit: facts[0]?.unit ?? null,
    whole,
    locale: input.locale,
    size: { width: input.width ?? DEFAULT_WIDTH, height: 0 },
    marks,
    facts,
    domain,
    notes: [...qualifierNotes(marks, words), ...drawn.notes, ...generalNotes(facts, marks, words)],
    sources: facts.map((fact) => ({
      document: input.document.name,
      sha256: input.document.sha256,
      articleTitle: input.document.articleTitle,
      quote: fact.text,
    })),
    sourceLine: sourceLineOf(input.document, facts, words),
    alt: altOf(kind, whole ?? facts[0]?.metric ?? null, marks, words),
  };
  return fitHeight(figure);
}

/** What a person may reword. Left out: as it is. */
export interface FigureEdits {
  readonly title?: string;
  readonly subtitle?: string;
  readonly sourceLine?: string;
  readonly width?: number;
}

/** The figure with a person's words; its height follows. */
export function editFigure(figure: Figure, edits: FigureEdits): Figure {
  const { width, ...texts } = edits;
  return fitHeight({ ...figure, ...texts, size: { ...figure.size, width: width ?? figure.size.width } });
}

function subtitleOf({ facts, whole }: Drawn, words: FigureWords): string {
  const parts = [
    facts[0]?.unit ? words.subtitle.unit(unitText(facts[0])) : null,
    whole === null ? null : words.subtitle.whole(whole),
    common(
      facts.map(({ period }) => period),
      words.subtitle.period,
    ),
    common(
      facts.map(({ place }) => place),
      words.subtitle.place,
    ),
  ];
  return parts.filter((part) => part !== null).join(words.subtitle.gap);
}

const unitText = (fact: FigureFact): string => (fact.per === null ? fact.unit! : `${fact.unit}/${fact.per}`);

/** The value that all share, in words; null when there is none. */
function common(values: readonly (string | null)[], inWords: (value: string) => string): string | null {
  const [first] = values;
  return first && values.every((value) => value === first) ? inWords(first) : null;
}

function qualifierNotes(marks: readonly Mark[], words: FigureWords): string[] {
  const { notes } = words;
  const found = new Set(marks.map((mark) => (mark.role === 'range' ? 'range' : mark.qualifier)));
  const order = ['over', 'under', 'about', 'nearly', 'atLeast', 'atMost', 'range'] as const;
  return order.filter((qualifier) => found.has(qualifier)).map((qualifier) => notes[qualifier]);
}

function generalNotes(facts: readonly FigureFact[], marks: readonly Mark[], words: FigureWords): string[] {
  const { notes } = words;
  const differ = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size > 1;
  return [
    ...(differ(facts.map(({ period }) => period)) ? [notes.differentPeriods] : []),
    ...(marks.some((mark) => mark.factIds.length > 0 && !isVerified(mark)) ? [notes.unverified] : []),
    ...(facts.some(({ overridden }) => overridden) ? [notes.overridden] : []),
  ];
}

function sourceLineOf(document: ChartDocument, facts: readonly FigureFact[], words: FigureWords): string {
  const { lead, title, gap, status } = words.source;
  const article = document.articleTitle === null ? null : title(document.articleTitle);
  const where = [article, document.name, document.issueDate ?? null].filter((part) => part !== null && part !== '');
  const confirmed = facts.filter(({ verdict }) => verdict === 'confirmed').length;
  return `${lead}${[...where, status(confirmed, facts.length)].join(gap)}`;
}

function altOf(kind: string, subject: string | null, marks: readonly Mark[], words: FigureWords): string {
  const named = marks.slice(0, ALT_MARKS).map((mark) => `${mark.label}${words.labelGap}${valueLabel(mark, words)}`);
  const more = marks.length > ALT_MARKS ? [words.altMore(marks.length - ALT_MARKS)] : [];
  const finding = [...named, ...more].join(words.listGap);
  return words.alt(words.kinds[kind] ?? kind, subject ?? words.unknownMetric, finding);
}

/** True when two stated amounts may be equal as far as their words go; equal points are no doubt. */
export function mayBeEqual(a: FigureFact, b: FigureFact): boolean {
  if (isPoint(a) && isPoint(b)) return false;
  return (a.low ?? -Infinity) < (b.high ?? Infinity) && (b.low ?? -Infinity) < (a.high ?? Infinity);
}

/** FNV-1a, 32 bits, over UTF-16 units: a short name that is the same on every run, not a safeguard. */
function hashOf(parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of parts.join('\n')) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
