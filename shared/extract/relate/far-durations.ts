import { gather } from '../../gather.ts';
import type { Fact } from '../../model/fact.ts';
import { daysBetween } from '../calendar.ts';
import type { DurationEnds } from './durations.ts';
import { sentenceBefore } from './near.ts';
import type { Item, Sentence } from './text-view.ts';

interface Ends {
  readonly dates: readonly Fact[];
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Words that make a length that of the span just told: 整整九年, "in those twelve years", "lasted five weeks". */
const SPAN_ZH =
  /(?:整整|足足|前后|历时|历经|为期|长达|持续|连续[\u4e00-\u9fa5]{0,4}|共计?|一共|总共|跨越|这|那|(?:整整|一)[^，。；]{0,4}[待干守住当做教了就是])(?:了|共|约)?$/;
const SPAN_BEHIND_ZH = /^(?:里|间|来|的?(?:[\u4e00-\u9fa5]{2})?(?:生涯|时间|时光|岁月|历程|任期))/;
const SPAN_EN =
  /\b(?:those|these|lasted|lasts|lasting|spanning|(?:a )?(?:span|period|stretch|total) of|took|takes|taking|runs? for|ran for|in all|for(?: all)?|during (?:those|these|the|his|her|its|their)|(?:a|his|her|its|their|the) (?:reign|tenure|spell|career|term|rule|run|stint|wait|gap|marriage|partnership|campaign|span) of)(?: (?:a total of|all|whole|full))? $/i;
const LATER_EN = /^ (?:later|in all|altogether)\b/i;
/** The length of something else: before, after, or of another thing. */
const ELSE_ZH = /^(?:前|后|以上|以内|内|级|期|一届|一次|之?后|之?前)/;
const ELSE_EN = /^ (?:before|earlier|ago|after|as|old|in prison|of preparation|later than|longer|more|each|a )/i;
const APART_ZH = /此前|之前|之后|随后|此后|另|每|第|近|过去|平均|先后[^，]{0,2}$/;
const APART_EN = /\b(?:before|after|another|previous|later|each|every|earlier|first|last|past|average)\b[^,.;]{0,12}$/i;

/** Between two ends, a word that says they are ends. */
const ENDS_ZH = /[至到止]|结束|闭幕|退役|退休|离开|卸任|宣判|竣工|完工|完成|去世|停/;
const ENDS_EN = /\b(?:to|until|till|through|and|ended|closed|finished|completed|when)\b|[–—-]/i;

/** Lengths whose two ends stand in the same sentence or the one before, each as a date of its own. */
export function farDurationsOf(sentence: Sentence, taken: readonly DurationEnds[]): readonly DurationEnds[] {
  const lengths = sentence.items.filter(({ fact, value }) => fact.kind === 'duration' && value !== null);
  const known = new Set(taken.map(({ length }) => length));
  const open = lengths.filter((item) => !known.has(item) && item.fact.qualifier === 'exact' && isOfSpan(item));
  if (open.length === 0 || known.size > 0) return [];
  const own = endsIn(sentence);
  const ends = own ?? (sentence.dates.length === 0 ? endsIn(sentenceBefore(sentence)) : null);
  if (ends === null) return [];
  const told = gather(open, (length) => linkOf(length, ends));
  // Where one of several lengths fits, it is the one that is meant.
  const all = gather(lengths, (length) => linkOf(length, ends));
  return all.some(({ length, fewest, most }) => length.value!.gte(fewest) && length.value!.lte(most))
    ? []
    : told.slice(0, 1);
}

function isOfSpan({ lead, tail, sentence, fact }: Item): boolean {
  if (sentence.lang === 'zh') {
    if (ELSE_ZH.test(tail) || APART_ZH.test(lead.slice(-10))) return false;
    return SPAN_ZH.test(lead) || SPAN_BEHIND_ZH.test(tail);
  }
  if (/-/.test(fact.text) || ELSE_EN.test(tail)) return false;
  if (LATER_EN.test(tail)) return /, $/.test(lead);
  return SPAN_EN.test(lead) && !APART_EN.test(lead);
}

/** One range of dates, or two dates of one grain with a word for an end between them. */
function endsIn(sentence: Sentence | undefined): Ends | null {
  if (sentence === undefined || sentence.text.length > 300) return null;
  const dates = [...sentence.dates].sort((a, b) => a.start - b.start);
  const [first, second] = dates;
  if (first === undefined || dates.length > 2) return null;
  if (dates.length === 1) return rangeOf(first, dates);
  const from = isoOf(first);
  const to = isoOf(second!);
  if (from === null || to === null) return null;
  const between = sentence.block.text.slice(first.end, second!.start);
  if (from.length !== to.length || from >= to || between.length > 60 || /[。；;]/.test(between)) return null;
  const words = sentence.lang === 'zh' ? between + sentence.block.text.slice(second!.end, second!.end + 10) : between;
  if (!(sentence.lang === 'zh' ? ENDS_ZH : ENDS_EN).test(words)) return null;
  return { dates, text: `${first.text}–${second!.text}`, from, to };
}

/** A range read as one fact. Where its year is not known, its two days are read from its text. */
function rangeOf({ low, high, text }: Fact, dates: readonly Fact[]): Ends | null {
  if (typeof low === 'string' && typeof high === 'string')
    return low === high ? null : { dates, text, from: low, to: high };
  const days = [...text.matchAll(/(\d{1,2})月(\d{1,2})[日号]/g)].map(
    ([, month, day]) => `${ANY_YEAR}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  );
  const [from, to] = days;
  return from === undefined || to === undefined || days.length > 2 || from >= to ? null : { dates, text, from, to };
}

const MONTHS_EN = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A year that no date needs: lengths inside it are the same in most years. */
const ANY_YEAR = '2023';

/** A date as read; a day of a month whose year is not known, in any year. Null for what is neither. */
function isoOf({ value, low, text }: Fact): string | null {
  if (typeof value === 'string') return value;
  if (low !== null) return null;
  const zh = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(text);
  const en = /^(?:([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2})[a-z]*)(?:st|nd|rd|th)?$/.exec(text);
  const month = zh !== null ? Number(zh[1]) : MONTHS_EN.indexOf((en?.[1] ?? en?.[4] ?? '').toLowerCase()) + 1;
  const day = zh?.[2] ?? en?.[2] ?? en?.[3];
  if (month < 1 || month > 12 || day === undefined) return null;
  return `${ANY_YEAR}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function linkOf(length: Item, ends: Ends): DurationEnds[] {
  const allowed = allowedFor(length.fact.unit ?? '', ends);
  if (allowed === null) return [];
  const places = [length.fact, ...ends.dates.filter(({ paragraphId }) => paragraphId === length.fact.paragraphId)];
  const start = Math.min(...places.map((fact) => fact.start));
  const end = Math.max(...places.map((fact) => fact.end));
  return [{ length, ...ends, fewest: allowed[0], most: allowed[1], start, end }];
}

const MONTH = 30.5;
/** Whole months that so many days may be called; none: the part of a month that they are. */
export function monthsOf(days: number): readonly [number, number] {
  const [fewest, most] = [Math.max(0, Math.ceil((days - 6) / MONTH)), Math.floor((days + 7) / MONTH)];
  const part = Math.round((days / MONTH) * 10) / 10;
  return fewest <= most ? [fewest, most] : [part, part];
}

/** Lengths that the ends allow, not counting and counting both of them; a part of a unit is rounded either way. */
function allowedFor(unit: string, { from, to }: Ends): readonly [number, number] | null {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const days = from.length === 10 && to.length === 10 ? daysBetween(from, to) : null;
  if (/^(?:年|years?|个年头|个春秋)$/.test(unit))
    return from.length === 4 ? [years, years + 1] : [Math.ceil(months / 12 - 0.6), Math.floor(months / 12 + 1)];
  if (/^decades?$/.test(unit))
    return from.length === 4 ? [Math.round(years / 10 - 0.3), Math.round((years + 1) / 10 + 0.3)] : null;
  if (/^(?:个月|months?)$/.test(unit) && from.length >= 7)
    return from.length === 7 ? [months, months + 1] : monthsOf(days ?? 0);
  if (days === null) return null;
  if (/^(?:天|日|days?)$/.test(unit)) return [days, days + 1];
  return /^(?:周|个星期|weeks?)$/.test(unit) ? [Math.floor(days / 7), Math.ceil((days + 1) / 7)] : null;
}
