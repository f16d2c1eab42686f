import { Decimal } from 'decimal.js';
import { hanBigrams } from '../../text/bigrams.ts';
import { type Interval, interval } from '../interval.ts';
import { itemsOf, oncePer } from './places.ts';
import type { Block, Item } from './text-view.ts';

/** A figure of a headline with those that stand behind it: in the subtitle, where it is the title's, and in the text. */
export interface HeadFigure {
  readonly head: Item;
  readonly body: readonly Item[];
}

/** A headline is short; the story behind it may be a book. */
const MOST_HEADS = 24;

export const headFigures = oncePer((blocks: readonly Block[]): readonly HeadFigure[] => {
  const inField = (field: Block['field']): readonly Item[] => itemsOf(blocks.filter((block) => block.field === field));
  const [title, subtitle] = [inField('title'), inField('subtitle')];
  const heads = [...inField('kicker'), ...title, ...subtitle].slice(0, MOST_HEADS);
  if (heads.length === 0) return [];
  const text = inField(null);
  const behindTitle = subtitle.length === 0 ? text : [...subtitle, ...text];
  return heads.map((head) => ({ head, body: title.includes(head) ? behindTitle : text }));
});

/** What a figure can mean in a headline. "Tops 20 million" is more than 20 million, whatever the qualifier was read as. */
export function headlineRange({ lead, value, range, fact }: Item): Interval | null {
  if (fact.qualifier !== 'exact' || value === null) return range;
  if (TOPS_EN.test(lead)) return interval(value, Infinity);
  return (fact.kind === 'count' ? roundedRange(value) : null) ?? range;
}

const TOPS_EN = /\b(?:tops?|topped|exceeds?|exceeded|surpass(?:es|ed)?|pass(?:es|ed)|breaks?|broke) $/i;

/** A headline's 640,000 stands for what rounds to it: 635,000 to 645,000. */
function roundedRange(value: Decimal): Interval | null {
  if (value.lt(1000) || !value.isInteger()) return null;
  const zeros = /0*$/.exec(value.toFixed())![0].length;
  const half = zeros < 2 ? null : new Decimal(10).pow(zeros).div(2);
  return half === null ? null : interval(value.minus(half), value.plus(half));
}

/**
 * Whether a percent can be what a headline's fraction (in percent) speaks of: 半数 over 47.6%. Half is spoken of loosely,
 * five points either way; "more than half" has no slack below, "nearly half" none above.
 */
export function isSpokenOf(percent: Decimal, share: Decimal, { fact: { qualifier } }: Item): boolean {
  const gap = percent.minus(share);
  if (qualifier === 'over' || qualifier === 'atLeast') return gap.gte(-0.5);
  if (qualifier === 'nearly') return gap.lte(0.5) && gap.gte(-8);
  if (qualifier === 'under' || qualifier === 'atMost') return gap.lte(0.5);
  return gap.abs().lte(5);
}

const REACH = { zh: 14, en: 40 };

/** How many words two figures have beside them both: pairs of Han characters, or English words of five letters and more. */
export function sharedBeside(a: Item, b: Item): number {
  return a.sentence.lang === 'zh' ? sharedPairs(besideZh(a), besideZh(b)) : sharedNouns(a, b);
}

const besideZh = ({ lead, tail }: Item): string => `${lead.slice(-REACH.zh)}|${tail.slice(0, REACH.zh)}`;

const sharedPairs = (text: string, other: string): number =>
  hanBigrams(text, '的了在为是有今去年月').filter((pair) => other.includes(pair)).length;

function sharedNouns(a: Item, b: Item): number {
  const known = new Set(nounsBeside(b));
  return nounsBeside(a).filter((word) => known.has(word)).length;
}

const nounsBeside = ({ lead, fact, tail }: Item): readonly string[] =>
  `${lead.slice(-REACH.en)} ${fact.unit ?? ''} ${tail.slice(0, REACH.en)}`.toLowerCase().match(/[a-z]{5,}/g) ?? [];
