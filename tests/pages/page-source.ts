/**
 * A newspaper page as an editor labels it, one item a line; `set-page.ts` sets it as a file would hold it.
 *
 *     page issue=2025-11-12 width=36 indent=　　 lines=1
 *     mast 2025年11月12日 星期三 第4版        masthead, page number
 *     story news                              news, brief, caption or continuation: until the next one
 *     kicker, title, sub, by …                `⏎` breaks the line, `title~` is set in spaced-out letters
 *     p 本报讯（记者李宁）¦昨日 …             paragraph; its text may begin before or behind `¦`
 *     h …, c …                                subhead, caption
 *     x …                                     column label, telephone, editor's line: where it goes is left open
 *
 * In the words, `[22万余名|220000 名 >|会员数]` is a figure with value, unit, qualifier and metric; `[?第5天]` may be
 * read or left; `<1+5+1+N>` is a name and no figure.
 */
export interface PageLabel {
  readonly options: Readonly<Record<string, string>>;
  readonly items: readonly PageItem[];
}

export const HEAD_TAGS = ['kicker', 'title', 'sub', 'by'] as const;
export const TEXT_TAGS = ['p', 'h', 'c'] as const;
const TAGS = ['mast', 'x', ...HEAD_TAGS, ...TEXT_TAGS] as const;
type Tag = (typeof TAGS)[number];

export interface PageItem {
  readonly tag: Tag;
  readonly isSpaced: boolean;
  /** Which story it belongs to, from 0; null for a masthead above all. */
  readonly story: number | null;
  readonly storyKind: string;
  /** Without the marks of labels; `⏎` and `¦` still in it. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A label in the words of an item, counted in characters that are no white space. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: FigureLabel | 'optional' | 'name';
}

export interface FigureLabel {
  /** Any of them is right. */
  readonly values: readonly string[];
  readonly units: readonly string[];
  /** `*`: readers differ. */
  readonly qualifier: string;
  /** Null where nothing need be said of what it measures: dates. */
  readonly metric: string | null;
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  '>': 'over',
  '<': 'under',
  '~': 'about',
  '>=': 'atLeast',
  '<=': 'atMost',
  '^': 'nearly',
  '*': '*',
};

/** Length without white space and without the marks of the setting. */
export const solidLength = (text: string): number => text.replace(/[\s⏎¦]/gu, '').length;

export function parsePage(source: string): PageLabel {
  const [head = '', ...lines] = source.split('\n').filter((line) => line.trim() !== '');
  let story: number | null = null;
  let storyKind = '';
  const items: PageItem[] = [];
  for (const line of lines) {
    const [word = '', rest = ''] = splitOnce(line, ' ');
    if (word === 'story') {
      story = story === null ? 0 : story + 1;
      storyKind = rest || 'news';
      continue;
    }
    const tag = TAGS.find((known) => known === word.replace('~', ''));
    if (tag === undefined) throw new Error(`unknown tag in: ${line.slice(0, 40)}`);
    items.push({ tag, isSpaced: word.endsWith('~'), story, storyKind, ...readMarks(rest) });
  }
  return { options: optionsOf(head), items };
}

function splitOnce(text: string, by: string): readonly [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}

const optionsOf = (head: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    head
      .split(' ')
      .slice(1)
      .map((pair) => splitOnce(pair, '=')),
  );

function readMarks(written: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of written.split(/(\[[^\]]+\]|<[^>]+>)/)) {
    const isMark = part.startsWith('[') || part.startsWith('<');
    const [words, ...cells] = isMark ? part.slice(1, -1).split('|') : [part];
    const shown = words!.replace(/^\?/, '');
    const start = solidLength(text);
    text += shown;
    if (isMark) marks.push({ start, end: solidLength(text), text: shown, label: labelOf(part, cells) });
  }
  return { text, marks };
}

function labelOf(part: string, [measure = '', metric]: readonly string[]): Mark['label'] {
  if (part.startsWith('<')) return 'name';
  const [value = '', unit = '', qualifier] = measure.split(' ');
  if (part.startsWith('[?') || value === 'optional') return 'optional';
  if (value === '') throw new Error(`no value in: ${part}`);
  const isSign = unit in QUALIFIERS && unit !== '*';
  const isBare = isSign || unit === '-';
  const sign = isSign ? unit : qualifier;
  return {
    values: value.split(';'),
    units: isBare ? [''] : unit.replaceAll('_', ' ').split(';'),
    qualifier: sign === undefined ? 'exact' : QUALIFIERS[sign]!,
    metric: metric ?? null,
  };
}
