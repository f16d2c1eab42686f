import { heldPart, sharedPart, topicOf, wordsOf } from './likeness.ts';
import { isRubric } from './line-shapes.ts';
import type { PageOutline } from './page-outline.ts';

/** The blank lines of a page: what stands between paragraphs, and over the headline of a story. */
export interface Layout {
  readonly betweenParagraphs: number;
  /** Over headlines that a credit follows; null where there is none. */
  readonly overStories: number | null;
}

export function spacingOf(page: PageOutline): Layout {
  const counts = new Map<number, number>();
  let overStories: number | null = null;
  for (let at = 1; at < page.length; at += 1) {
    const kind = page.kindAt(at);
    const before = page.kindAt(at - 1);
    const blanks = kind === 'body' || kind === 'heading' ? page.blanksBefore(at) : 0;
    if (kind === 'body' && before === 'body') counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
    const isTop = kind === 'heading' && before !== 'heading' && before !== 'masthead';
    if (isTop && opensCredit(page, at)) overStories = Math.min(overStories ?? Number.POSITIVE_INFINITY, blanks);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return { betweenParagraphs: most, overStories };
}

/** Whether the run of headlines at `at` stands over a credit. */
function opensCredit(page: PageOutline, at: number): boolean {
  for (let next = at; next < page.length && next < at + 4; next += 1) {
    const kind = page.kindAt(next);
    if (kind === 'byline' || kind === 'report' || kind === 'continuation') return true;
    if (kind !== 'heading' && kind !== 'appearance') return false;
  }
  return false;
}

/** 一、, （二）, 1.: a part of what is above. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十][章节部])/;
/** How a report begins: with a day, or with where the news is from. */
const LEAD =
  /^(?!截[至止]).{0,16}(?:日前|近日|昨[日天晚]|今[日晨早]|\d日[，上下晚晨]|\d日，|记者[^，。]{0,8}(?:从|获悉|了解)|[据據][^，。]{2,12}(?:消息|通报|统计|介绍)|刚刚过去)/;
/** PROFITS at …: the first words of an English story in capitals. */
const CAPITALS = /^(?:[A-Z’'-]{5,}|[A-Z]{1,3} [A-Z’'-]{3,}|THE )/;

/**
 * Whether the headlines [from, to) over plain text begin another story than the one that runs from `above.from`. Each sign
 * weighs for or against; 0 decides.
 */
export function opensStory(
  page: PageOutline,
  above: { readonly from: number; readonly isTitled: boolean },
  { from, to }: Run,
  layout: Layout,
): boolean {
  const [below] = page.texts(to, to + 1);
  let first = from;
  while (first < to && page.kindAt(first) !== 'heading') first += 1;
  const heads = page.texts(first, to, (kind) => kind === 'heading');
  if (below === undefined || heads.length === 0) return false;
  const signs = [
    spacing(page.blanksBefore(first), layout),
    heads.some((head) => NUMBERED.test(head)) ? -4 : 0,
    heads.length > 1 ? 2.5 : 0,
    heads.some(isRubric) ? 4 : 0,
    // A story that waits for its headline would get this one, and the text below none.
    above.isTitled ? 0 : (heads.length === 1 ? -3 : 0) + belonging(page, above.from, heads[0]!, { from, to }),
    above.isTitled && hasNumbered(page, above.from, from) ? 3 : 0,
    LEAD.test(below) ? 1.5 : 0,
    CAPITALS.test(below) ? 3 : 0,
    page.kindAt(to + 1) === 'photo' ? 3 : 0,
    topic(page, above.from, from, to),
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) > 0;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** For a headline under its story: it repeats the words above it, not those below, as a subhead would. */
function belonging(page: PageOutline, above: number, head: string, { from, to }: Run): number {
  const words = wordsOf(head);
  const lead = heldPart(words, wordsOf(textFrom(page, above, from)));
  return BELONGING * (lead - heldPart(words, wordsOf(textFrom(page, to, page.length))));
}
/** Half of a headline's words more above it than below outweigh that a single line is mostly a subhead. */
const BELONGING = 6;

/** 一、… 二、…: the subheads of the story above are numbered, so that one without a number is none of them. */
function hasNumbered(page: PageOutline, from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_SECTION); at -= 1)
    if (NUMBERED.test(page.beginning(at, 8))) return true;
  return false;
}
/** Blocks behind its last subhead that a story is looked through. */
const LONGEST_SECTION = 12;

function spacing(blanks: number, { betweenParagraphs, overStories }: Layout): number {
  if (overStories !== null && overStories > betweenParagraphs) return blanks >= overStories ? 3 : -4;
  return blanks > betweenParagraphs ? 2 : 0;
}

/** Points by which sections of one story share names, in parts of the smaller one. */
const TOPIC: readonly (readonly [part: number, sign: number])[] = [
  [0.05, -2.5],
  [0.03, -1.5],
  [0.015, -0.5],
  [0.0001, 0.5],
  [0, 1],
];

function topic(page: PageOutline, above: number, from: number, to: number): number {
  const story = `${textFrom(page, above, from)}\n${textBefore(page, above, from)}`;
  const [before, after] = [topicOf(story), topicOf(textFrom(page, to, page.length))];
  if (Math.min(before.size, after.size) < FEWEST) return 0;
  const part = sharedPart(before, after);
  return TOPIC.find(([least]) => part >= least)![1];
}

/** Fewer terms say nothing. */
const FEWEST = 3;

/** Characters at the beginning and at the end of a story that tell what it is about. */
const LOOKED_AT = 1_000;

/** The beginning of the text in blocks [from, to), up to a headline. */
function textFrom(page: PageOutline, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to && text.length < LOOKED_AT; at += 1) {
    if (page.kindAt(at) === 'heading' && text !== '') break;
    text += `${page.beginning(at, LOOKED_AT)}\n`;
  }
  return text;
}

/** The last text of blocks [from, to). */
function textBefore(page: PageOutline, from: number, to: number): string {
  let text = '';
  for (let at = to - 1; at >= from && text.length < LOOKED_AT; at -= 1) text += `${page.beginning(at, LOOKED_AT)}\n`;
  return text;
}
