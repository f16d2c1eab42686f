import type { Item, Sentence } from '../extract/relate/text-view.ts';
import type { Fact } from '../model/fact.ts';
import { daysBetween } from './arithmetic/calendar.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

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
    const months =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    return { low: from.length > 7 ? months - 1 : months, high: months + 1 };
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

function judge(sentence: Sentence): readonly RawFinding[] {
  return sentence.items.flatMap((item): RawFinding[] => {
    const { fact, value } = item;
    if (fact.kind !== 'duration' || value === null || fact.qualifier !== 'exact' || fact.unit === null) return [];
    const dates = spanOf(item, sentence.dates, sentence.block.text);
    const length = dates === null ? null : lengthOf(fact.unit, dates.low as string, dates.high as string);
    if (dates === null || length === null || length.low < 0) return [];
    if (value.gte(length.low) && value.lte(length.high)) return [];
    return [
      {
        facts: [item, dates],
        message: say(
          sentence.lang,
          `“${dates.text}”是${length.low}至${length.high}${fact.unit}，文中写“${quoted(item)}”。`,
          `${dates.text} is ${length.low} to ${length.high} ${fact.unit}, not ${quoted(item)}.`,
        ),
        expected: `${length.low}–${length.high}`,
        actual: quoted(item),
        steps: [`${String(dates.high)} − ${String(dates.low)} = ${length.low} (+ 1)`],
      },
    ];
  });
}

/** Start and end give the stated length, counted with or without both ends. */
export const duration: Rule = {
  id: 'duration',
  severity: 'warning',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
