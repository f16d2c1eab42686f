import * as chrono from 'chrono-node';
import { type Days, daysOf, type Reading, type System } from './extract-matching.ts';
import { ISSUE_DATE } from './extract-ours.ts';

const reference = new Date(`${ISSUE_DATE}T12:00:00`);

/** Dates only: what has neither year, month, day nor weekday (a time of day, a bare duration) is left out. */
export function chronoNode(lang: 'zh' | 'en'): System {
  const parser = lang === 'zh' ? chrono.zh.hans.casual : chrono.en.casual;
  return {
    name: 'chrono-node',
    read: (text) => parser.parse(text, reference).flatMap(readingOf),
    families: ['date'],
    namesUnits: false,
  };
}

function readingOf({ index, text, start, end }: chrono.ParsedResult): readonly Reading[] {
  const first = periodOf(start);
  if (first === null) return [];
  const last = end ? periodOf(end) : first;
  const days = [{ from: first.from, to: (last ?? first).to }];
  return [
    {
      start: index,
      end: index + text.length,
      family: 'date',
      value: null,
      range: null,
      days,
      unit: null,
      qualifier: null,
    },
  ];
}

/** As exact as the parts that the text names: a day, a month or a year. */
function periodOf(parts: chrono.ParsedComponents): Days | null {
  const two = (part: 'month' | 'day'): string => String(parts.get(part)).padStart(2, '0');
  if (parts.isCertain('day') || parts.isCertain('weekday'))
    return daysOf(`${parts.get('year')}-${two('month')}-${two('day')}`);
  if (parts.isCertain('month')) return daysOf(`${parts.get('year')}-${two('month')}`);
  return parts.isCertain('year') ? daysOf(String(parts.get('year'))) : null;
}
