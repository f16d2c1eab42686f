import type { Analysis } from '../../shared/model/analysis.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Fact } from '../../shared/model/fact.ts';
import { agrees } from '../extract/context/agreement.ts';
import { type FigureLabel, type Mark, type PageItem, type PageLabel, solidLength, TEXT_TAGS } from './page-source.ts';

/** Right ones among those asked for; `wrong` are those given that nobody asked for. */
export interface Tally {
  right: number;
  asked: number;
  wrong: number;
}

export const TALLIES = [
  'articles',
  'titles',
  'credits',
  'paragraphs',
  'figures',
  'qualifiers',
  'metrics',
  'names',
] as const;
export type Tallies = Record<(typeof TALLIES)[number], Tally>;
export interface Judgement {
  readonly tallies: Tallies;
  readonly notes: readonly string[];
}

export const noTallies = (): Tallies =>
  Object.fromEntries(TALLIES.map((name) => [name, { right: 0, asked: 0, wrong: 0 }])) as Tallies;
export const addTallies = (a: Tallies, b: Tallies): Tallies =>
  Object.fromEntries(
    TALLIES.map((name) => {
      const [one, other] = [a[name], b[name]];
      return [name, { right: one.right + other.right, asked: one.asked + other.asked, wrong: one.wrong + other.wrong }];
    }),
  ) as Tallies;

export type Rates = Readonly<Record<keyof Tallies, number>>;

/** F1 where something may be given that nobody asked for; elsewhere the share of right ones. */
export function rateOf(name: keyof Tallies, tallies: Tallies): number {
  const { right, asked, wrong } = tallies[name];
  if (asked + wrong === 0) return 1;
  return MAY_EXCEED.includes(name) ? (2 * right) / (asked + right + wrong) : right / asked;
}

const MAY_EXCEED: readonly (keyof Tallies)[] = ['articles', 'paragraphs', 'figures'];

/** Everything is compared by the number of characters before it that are no white space: the same in label and file. */
type Solid = (offset: number) => number;

function solidOf(text: string): Solid {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) before[at + 1] = before[at]! + (/\s/u.test(text[at]!) ? 0 : 1);
  return (offset) => before[offset]!;
}

interface Placed extends PageItem {
  readonly from: number;
  readonly to: number;
  /** Where its text may begin: before or behind `¦`. */
  readonly starts: readonly number[];
}

function placed(items: readonly PageItem[]): readonly Placed[] {
  let at = 0;
  return items.map((item) => {
    const from = at;
    at += solidLength(item.text);
    const [credit, rest] = item.text.split('¦');
    return { ...item, from, to: at, starts: rest === undefined ? [from] : [from, from + solidLength(credit!)] };
  });
}

const isText = ({ tag }: PageItem): boolean => (TEXT_TAGS as readonly string[]).includes(tag);
const squeeze = (text: string): string => text.replace(/[\s⏎¦]/gu, '');

export function judgePage(label: PageLabel, text: string, { articles, facts }: Analysis): Judgement {
  const tallies = noTallies();
  const notes: string[] = [];
  const solid = solidOf(text);
  const items = placed(label.items);
  judgeArticles(items, articles, solid, tallies, notes);
  judgeParagraphs(items, articles, solid, tallies, notes);
  judgeFacts(items, facts, solid, tallies, notes);
  return { tallies, notes };
}

function judgeArticles(
  items: readonly Placed[],
  articles: readonly Article[],
  solid: Solid,
  t: Tallies,
  notes: string[],
) {
  const storyAt = new Map<number, number | null>();
  for (const item of items) if (isText(item)) for (let at = item.from; at < item.to; at++) storyAt.set(at, item.story);
  const bodies = articles.map((article) => {
    const held = article.paragraphs.map(({ sourceStart }) => storyAt.get(solid(sourceStart)));
    return new Set(held.filter((story) => story !== undefined));
  });
  const stories = new Set(items.map(({ story }) => story).filter((story) => story !== null));
  for (const story of stories) {
    const own = items.filter((item) => item.story === story);
    const holders = articles.filter((_, at) => bodies[at]!.has(story));
    const isRight = holders.length === 1 && bodies[articles.indexOf(holders[0]!)]!.size === 1;
    t.articles.asked++;
    if (isRight) t.articles.right++;
    else notes.push(`article: ${holders.length} hold the story “${textOf(own, 'title')}”`);
    judgeHead(own, holders[0], t, notes);
  }
  articles.forEach((article, at) => {
    if (bodies[at]!.size > 0 || article.kind === 'masthead' || isLeftOpen(article, items, solid)) return;
    t.articles.wrong++;
    notes.push(`article: nobody's (${article.kind}) “${article.title?.text ?? article.paragraphs[0]?.text}”`);
  });
}

const isLeftOpen = ({ sourceStart }: Article, items: readonly Placed[], solid: Solid): boolean => {
  const at = solid(sourceStart);
  return items.some(({ tag, from, to }) => (tag === 'x' || tag === 'mast') && from <= at && at < to);
};

const textOf = (items: readonly Placed[], tag: string): string =>
  squeeze(items.find((item) => item.tag === tag)?.text ?? '');

function judgeHead(own: readonly Placed[], article: Article | undefined, t: Tallies, notes: string[]) {
  const read = { kicker: article?.kicker, title: article?.title, sub: article?.subtitle, by: article?.byline };
  for (const [tag, field] of Object.entries(read)) {
    const wanted = textOf(own, tag);
    const given = squeeze(field?.text ?? '');
    // A credit in brackets at the head of the first paragraph is judged where it has a line of its own.
    const isOpen = tag === 'by' && wanted === '' && own.some(({ text }) => text.includes('¦'));
    if ((wanted === '' && given === '') || isOpen) continue;
    const tally = tag === 'title' ? t.titles : t.credits;
    tally.asked++;
    // A headline of two lines is one title, or a title with its subtitle.
    const whole = textOf(own, 'title') + textOf(own, 'sub');
    const joined = squeeze(article?.title?.text ?? '') === whole && (tag === 'title' || tag === 'sub');
    if (wanted === given || joined) tally.right++;
    else notes.push(`${tag}: “${given}” for “${wanted}”`);
  }
}

function judgeParagraphs(
  items: readonly Placed[],
  articles: readonly Article[],
  solid: Solid,
  t: Tallies,
  notes: string[],
) {
  const open = items.filter(({ tag }) => tag === 'x' || tag === 'mast');
  const wanted = items.filter(isText);
  const given = articles
    .filter(({ kind }) => kind !== 'masthead')
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ sourceStart, text }) => ({ at: solid(sourceStart), text }))
    .filter(({ at }) => !open.some(({ from, to }) => from <= at && at < to));
  const starts = new Set(wanted.flatMap((item) => item.starts));
  t.paragraphs.asked += wanted.length;
  for (const item of wanted)
    if (given.some(({ at }) => item.starts.includes(at))) t.paragraphs.right++;
    else notes.push(`paragraph: none begins at “${squeeze(item.text).slice(0, 20)}”`);
  for (const { at, text } of given)
    if (!starts.has(at)) {
      t.paragraphs.wrong++;
      notes.push(`paragraph: one begins at “${text.slice(0, 20)}”`);
    }
}

interface Span {
  readonly from: number;
  readonly to: number;
}
const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function judgeFacts(items: readonly Placed[], facts: readonly Fact[], solid: Solid, t: Tallies, notes: string[]) {
  const marks = items.flatMap((item) =>
    item.marks.map((mark) => ({ ...mark, from: item.from + mark.start, to: item.from + mark.end, item })),
  );
  const read = facts.map((fact) => ({ fact, from: solid(fact.sourceStart), to: solid(fact.sourceEnd) }));
  for (const mark of marks) {
    const over = read.filter((one) => overlap(one, mark));
    if (mark.label === 'name') judgeName(mark, over.length > 0, t, notes);
    else if (mark.label !== 'optional')
      judgeFigure(
        mark,
        mark.label,
        over.map(({ fact }) => fact),
        t,
        notes,
      );
  }
  const open = [...marks.filter(({ label }) => label !== 'name'), ...items.filter(({ tag }) => tag === 'mast')];
  // 昨日, last year: whether a date without a number is a fact is left open.
  for (const one of read)
    if (
      !open.some((mark) => overlap(one, mark)) &&
      (one.fact.kind !== 'date' || /[\d一二三四五六七八九十]/.test(one.fact.text))
    ) {
      t.figures.wrong++;
      notes.push(`figure: nobody's “${one.fact.text}” in “${around(items, one)}”`);
    }
}

const around = (items: readonly Placed[], { from, to }: Span): string => {
  const item = items.find((one) => one.from <= from && from < one.to)!;
  return squeeze(item.text).slice(Math.max(0, from - item.from - 10), to - item.from + 10);
};

function judgeName({ text }: Mark, isTaken: boolean, t: Tallies, notes: string[]) {
  t.names.asked++;
  if (!isTaken) t.names.right++;
  else notes.push(`name taken: ${text}`);
}

function judgeFigure({ text }: Mark, label: FigureLabel, read: readonly Fact[], t: Tallies, notes: string[]) {
  const fact = read.find((one) => saysSame(label, one));
  t.figures.asked++;
  t.qualifiers.asked++;
  if (label.metric !== null) t.metrics.asked++;
  if (fact === undefined) {
    t.figures.wrong += read.length > 0 ? 1 : 0;
    notes.push(`figure: ${text} read as ${read.map(written).join(', ') || 'nothing'}`);
    return;
  }
  t.figures.right++;
  if (label.qualifier === '*' || label.qualifier === fact.qualifier) t.qualifiers.right++;
  else notes.push(`qualifier: ${text} read as ${fact.qualifier}`);
  if (label.metric === null) return;
  if (agrees(label.metric, fact.metric, /[\u4e00-\u9fff]/.test(text + label.metric) ? 'zh' : 'en')) t.metrics.right++;
  else notes.push(`metric: ${text} “${label.metric}” read as “${fact.metric}”`);
}

const written = ({ text, value, low, high, unit, qualifier }: Fact): string =>
  `${text} = ${value ?? `${low}..${high}`} ${unit} ${qualifier}`;

function saysSame({ values, units }: FigureLabel, fact: Fact): boolean {
  const given = fact.value === null ? `${fact.low}..${fact.high}` : String(fact.value);
  if (fact.kind === 'date') return values.some((one) => spanOf(one) === spanOf(given));
  const isValue = values.some((one) => one === given || Math.abs(Number(one) - Number(given)) < 1e-4);
  return isValue && units.some((one) => one === '*' || one.toLowerCase() === (fact.unit ?? '').toLowerCase());
}

/** First and last day of `2025`, `2025-Q3`, `2025-06`, `2025-06-01` or of two of them with `..` between. */
function spanOf(written: string): string {
  const ends = written.split('..');
  return `${dayOf(ends[0]!, 'first')}..${dayOf(ends.at(-1)!, 'last')}`;
}

function dayOf(written: string, end: 'first' | 'last'): string {
  const [year, part, day] = written.split('-');
  const [, letter, number] = /^([QH]?)(\d+)$/.exec(part ?? '') ?? [];
  const months = { Q: 3, H: 6, '': 1 }[letter ?? ''] ?? 1;
  const month =
    number === undefined ? (end === 'first' ? 1 : 12) : Number(number) * months - (end === 'first' ? months - 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${day ?? (end === 'first' ? '01' : '31')}`;
}
