import { gather } from '../../gather.ts';
import type { Fact } from '../../model/fact.ts';
import { daysBetween } from '../calendar.ts';
import { farDurationsOf, monthsOf } from './far-durations.ts';
import type { Item, Sentence } from './text-view.ts';

/** A length of time with the two ends that the words give for it. */
export interface DurationEnds {
  readonly length: Item;
  /** The facts that hold the ends. */
  readonly dates: readonly Fact[];
  /** The ends as written, and as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year that is not written is left open. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** Lengths that the ends allow, in the unit of `length`: not counting and counting both of them. */
  readonly fewest: number;
  readonly most: number;
  /** Length and ends together, in the block. */
  readonly start: number;
  readonly end: number;
}

/** Every length of a sentence whose ends stand beside it. */
export function durationsOf(sentence: Sentence): readonly DurationEnds[] {
  const near = [...besideRanges(sentence), ...betweenPoints(sentence)];
  return [...near, ...farDurationsOf(sentence, near)].filter(({ length }) => !isOfTrend(length));
}

/** 5月10日至10月9日……扭转了连续两年下滑的局面: how long something went on before. */
const isOfTrend = ({ lead, tail, sentence }: Item): boolean =>
  sentence.lang === 'zh' &&
  /连续$/.test(lead) &&
  /^的?(?:下[滑降跌]|增[长加]|上[升涨]|回[落升]|减少|负增长|亏损|盈利)/.test(tail);

/** How far a length may stand from its dates, in UTF-16 units. */
const REACH = 14;

interface Length {
  readonly low: number;
  readonly high: number;
}

/** Lengths that two ends allow, not counting and counting both of them. */
function lengthOf(unit: string, from: string, to: string): Length | null {
  if (/^(?:年|years?|个年头|周年)$/.test(unit) && from.length >= 4 && to.length >= 4) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    if (from.length === 4 || to.length === 4) return { low: years, high: years + 1 };
    // With months known, half a year either way is left to rounding.
    const exact = years + (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) / 12;
    return { low: Math.ceil(exact - 0.5), high: Math.floor(exact + 0.6) };
  }
  if (/^(?:个月|months?)$/.test(unit) && from.length >= 7 && to.length >= 7) {
    if (from.length === 10 && to.length === 10) {
      const [low, high] = monthsOf(daysBetween(from, to) ?? 0);
      return { low, high };
    }
    const months =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    return { low: months, high: months + 1 };
  }
  if (/^(?:天|日|days?)$/.test(unit) && from.length === 10 && to.length === 10) {
    const days = daysBetween(from, to);
    return days === null ? null : { low: days, high: days + 1 };
  }
  return null;
}

/** The range of dates that a length describes: right before it, or right behind it in English. */
function spanOf(item: Item, dates: readonly Fact[], text: string): Fact | null {
  return (
    dates.find((date) => {
      if (typeof date.low !== 'string' || typeof date.high !== 'string') return false;
      const behind = item.fact.start - date.end;
      const before = date.start - item.fact.end;
      if (behind >= 0 && behind <= REACH)
        return /^(?:的|这|，|,|共|历时|为期|前后|\s|：|（|\(|that is|—|total)*$/.test(
          text.slice(date.end, item.fact.start),
        );
      return (
        before >= 0 &&
        before <= REACH &&
        /^(?:,? ?(?:from |between |\(|—|（|，|:|：|即|从)?)$/.test(text.slice(item.fact.end, date.start))
      );
    }) ?? null
  );
}

function besideRanges(sentence: Sentence): readonly DurationEnds[] {
  return gather(sentence.items, (length): DurationEnds[] => {
    const { fact, value } = length;
    if (fact.kind !== 'duration' || value === null || fact.qualifier !== 'exact' || fact.unit === null) return [];
    const range = spanOf(length, sentence.dates, sentence.block.text);
    if (range === null) return [];
    return linked(length, [range], { text: range.text, from: range.low as string, to: range.high as string }, range);
  });
}

/** Nothing where the ends are the wrong way round, or of another grain than the unit asks for. */
function linked(
  length: Item,
  dates: readonly Fact[],
  ends: Pick<DurationEnds, 'text' | 'from' | 'to'>,
  place: { readonly start: number; readonly end: number },
): DurationEnds[] {
  const allowed = lengthOf(length.fact.unit ?? '', ends.from, ends.to);
  if (allowed === null || allowed.low < 0) return [];
  const start = Math.min(length.fact.start, place.start);
  const end = Math.max(length.fact.end, place.end);
  return [{ length, dates, ...ends, fewest: allowed.low, most: allowed.high, start, end }];
}

/** A day, month or year as written; the year is null where it is not. */
interface Point {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const POINT_ZH = /(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?/;
const MONTHS_EN = 'january february march april may june july august september october november december'.split(' ');
const POINT_EN = new RegExp(
  `\\b(${MONTHS_EN.join('|')})(?: (\\d{1,2})(?!\\d))?(?:,? ((?:19|20)\\d{2}))?|\\b((?:19|20)\\d{2})\\b`,
  'gi',
);
/** A year that no date needs: lengths inside it are the same in most years. */
const ANY_YEAR = '2023';
const ENDS_ZH = /^(?:起)?[^。；]{0,14}?(?:至|到|—|－|-|，|、)[^。；\d]{0,8}$/;
const LENGTH_ZH =
  /(?:为期|历时|历经|前后|长达|存续了?|持续了?|运营了?|共计?|跨越|走过了?|工作了?|从教|任职|服役|从业|执教|任教|坚守|坚持)(?:共|约)?$/;
const ENDS_EN = /^(?:[^.;]{0,24}\b(?:to|and|until|through)\b|[ -–—]+)[^.;\d]{0,20}$/i;
const LENGTH_EN = /\b(?:for|a period of|after|lasting|lasted|took|spanning|over|in all|the) (?:a total of )?$/i;

const BIRTH = /\bborn\b[^.,;]{0,20}$|(?:生于|出生于)$/i;
const LIFE = /\b(?:lived|died|dead|death|aged?|life)\b|享年|终年|活了|去世|逝世/i;

/** 自5月1日起至5月7日止，为期10天 · "runs for ten days, from May 1 to May 7": two points and a length said to lie between. */
function betweenPoints(sentence: Sentence): readonly DurationEnds[] {
  const lengths = sentence.items.filter(
    ({ fact, value }) => fact.kind === 'duration' && value !== null && fact.qualifier === 'exact',
  );
  if (lengths.length !== 1 || sentence.text.length > 300) return [];
  const points = pointsIn(sentence);
  const [first, second] = points;
  const item = lengths[0]!;
  if (points.length !== 2 || first === undefined || second === undefined || first.iso.length !== second.iso.length)
    return [];
  const zh = sentence.lang === 'zh';
  const text = sentence.block.text;
  // "was born in 1946, joined the army and left it in 1976 after 12 years": a birth begins a life only.
  if (BIRTH.test(text.slice(Math.max(sentence.start, first.start - 24), first.start)) && !LIFE.test(sentence.text))
    return [];
  if (
    !(zh ? ENDS_ZH : ENDS_EN).test(text.slice(first.end, second.start)) ||
    !(zh ? LENGTH_ZH : LENGTH_EN).test(item.lead.slice(-24))
  )
    return [];
  const gap =
    item.fact.start > second.end ? text.slice(second.end, item.fact.start) : text.slice(item.fact.end, first.start);
  if (gap.length > 24 || (item.fact.start > first.start && item.fact.start < second.start)) return [];
  const dates = sentence.dates.filter((date) => date.start < second.end && date.end > first.start);
  const written = `${text.slice(first.start, first.end)}–${text.slice(second.start, second.end)}`;
  const place = { start: first.start, end: second.end };
  return linked(item, dates, { text: written, from: first.iso, to: second.iso }, place);
}

function pointsIn(sentence: Sentence): readonly Point[] {
  const zh = sentence.lang === 'zh';
  const found = [...sentence.text.matchAll(zh ? new RegExp(POINT_ZH, 'g') : POINT_EN)].filter(([text]) => text !== '');
  let year: string | undefined;
  return gather(found, (match): Point[] => {
    const [y, m, d] = zh ? [match[1], match[2], match[3]] : [match[3] ?? match[4], monthOf(match[1]), match[2]];
    year = y ?? year;
    const iso = [year ?? ANY_YEAR, m?.padStart(2, '0'), d?.padStart(2, '0')]
      .filter((part) => part !== undefined)
      .join('-');
    const start = sentence.start + match.index;
    return [{ start, end: start + match[0].length, iso }];
  });
}

const monthOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : String(MONTHS_EN.indexOf(name.toLowerCase()) + 1);
