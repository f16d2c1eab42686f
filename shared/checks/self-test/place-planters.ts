import type { Fact } from '../../model/fact.ts';
import { inFact, type Plant, type Planter, type Reading } from './plant.ts';
import { withEndsSwapped, withOtherFirstDigit, withOtherMagnitude, withSwappedDigits } from './rewrite-number.ts';

const perFact =
  (plantsOf: (reading: Reading, fact: Fact) => readonly Plant[]): Planter =>
  (reading) =>
    reading.analysis.facts.flatMap((fact) => plantsOf(reading, fact));

const isNumber = ({ kind, value, low }: Fact): boolean =>
  kind !== 'date' && (typeof value === 'number' || typeof low === 'number');

/** A figure of the headline is another one than in the text. */
export const headlines = perFact((reading, fact) =>
  fact.field !== null && isNumber(fact)
    ? inFact(reading, fact, withOtherFirstDigit(fact.text), {
        kind: 'headline-changed',
        expected: ['headline-rounding', 'same-fact-conflict', 'magnitude-slip', 'transposition'],
      })
    : [],
);

const DAYS_ZH = ['一', '二', '三', '四', '五', '六', '日'];
const DAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** How far from its date a weekday may stand, in UTF-16 units. */
const NEAR = 14;

/** The weekday beside a date is the next one. */
export const weekdays = perFact(({ text }, { kind, value, sourceStart, sourceEnd }) => {
  if (kind !== 'date' || typeof value !== 'string' || value.length < 10) return [];
  const from = Math.max(0, sourceStart - NEAR);
  const words = text.slice(from, sourceEnd + NEAR);
  const found = weekdayIn(words);
  if (!found) return [];
  const start = from + found.start;
  const plant = { kind: 'weekday-shifted', start, end: start + found.length, becomes: found.next } as const;
  return [{ ...plant, expected: ['weekday'] }];
});

function weekdayIn(words: string): { start: number; length: number; next: string } | null {
  for (const opening of ['星期', '周']) {
    const at = words.indexOf(opening);
    const day = at < 0 ? -1 : DAYS_ZH.indexOf(words.charAt(at + opening.length));
    if (day >= 0) return { start: at + opening.length, length: 1, next: DAYS_ZH[(day + 1) % 7]! };
  }
  for (const [day, name] of DAYS_EN.entries()) {
    const at = words.indexOf(name);
    if (at >= 0) return { start: at, length: name.length, next: DAYS_EN[(day + 1) % 7]! };
  }
  return null;
}

const DATE_ZH = /\d{1,2}月\d{1,2}日/;
const DATE_EN =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d)/;

/** A date becomes one that no calendar has. */
export const dates = perFact((reading, fact) => {
  if (fact.kind !== 'date' || fact.text.length > 40) return [];
  const broken = fact.text.replace(DATE_ZH, '2月30日').replace(DATE_EN, 'February 30');
  return inFact(reading, fact, broken, { kind: 'date-broken', expected: ['date-exists'] });
});

/** The ends of a range change places. */
export const ranges = perFact((reading, fact) => {
  const { low, high, text } = fact;
  if (typeof low !== 'number' || typeof high !== 'number' || low >= high) return [];
  return inFact(reading, fact, withEndsSwapped(text), { kind: 'range-reversed', expected: ['range-order'] });
});

const COUNTS_ZH = ['两', '三', '四', '五', '六', '七', '八'];
const COUNTS_EN = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The number that announces a list behind a colon is one more. */
export const counts = perFact((reading, fact) => {
  const { kind, value, sourceEnd } = fact;
  if ((kind !== 'count' && kind !== 'change') || typeof value !== 'number' || value < 2 || value > 8) return [];
  const behind = reading.text.slice(sourceEnd, sourceEnd + 16);
  const colon = Math.max(behind.indexOf('：'), behind.indexOf(':'));
  if (colon < 0 || /[，。,.；;]/.test(behind.slice(0, colon))) return [];
  return inFact(reading, fact, oneMore(fact.text, value), { kind: 'count-changed', expected: ['list-count'] });
});

function oneMore(text: string, value: number): string | null {
  const digits = String(value);
  if (text.includes(digits)) return text.replace(digits, String(value + 1));
  for (const words of [COUNTS_ZH, COUNTS_EN]) {
    const [word, next] = [words[value - 2], words[value - 1]];
    if (word && next && text.toLowerCase().startsWith(word)) return next + text.slice(word.length);
  }
  return null;
}

/** 万 for 亿, million for billion, in any figure. */
export const magnitudes = perFact((reading, fact) =>
  isNumber(fact)
    ? inFact(reading, fact, withOtherMagnitude(fact.text), {
        kind: 'magnitude-slipped',
        expected: judgesOf(reading, fact),
      })
    : [],
);

/** Two neighbouring digits change places, in any figure. */
export const swaps = perFact((reading, fact) =>
  isNumber(fact)
    ? inFact(reading, fact, withSwappedDigits(fact.text), {
        kind: 'digits-swapped',
        expected: judgesOf(reading, fact),
      })
    : [],
);

const AGAIN = ['same-fact-conflict', 'magnitude-slip', 'transposition', 'headline-rounding'];

/** The article says it a second time, at its end, with another number. */
export const repeats = perFact((reading, fact) => {
  if (fact.paragraphId === null || fact.metric === null || !isNumber(fact)) return [];
  const sentence = sentenceAround(reading.text, fact);
  return inFact(reading, fact, withOtherFirstDigit(fact.text), { kind: 'repeated-differently', expected: AGAIN }).map(
    (shown) => ({
      ...shown,
      start: reading.text.length,
      end: reading.text.length,
      becomes: `\n${reading.text.slice(sentence.start, fact.sourceStart)}${shown.becomes}${reading.text.slice(fact.sourceEnd, sentence.end)}\n`,
      shown,
    }),
  );
});

const ENDS = /[。！？\n]|[.!?](?= |\n|$)/g;
/** No sentence is looked for further than this, UTF-16 units. */
const FAR = 200;

function sentenceAround(text: string, { sourceStart, sourceEnd }: Fact): { start: number; end: number } {
  const from = Math.max(0, sourceStart - FAR);
  const ahead = [...text.slice(from, sourceStart).matchAll(ENDS)].at(-1);
  const behind = text.slice(sourceEnd, sourceEnd + FAR).search(ENDS);
  return {
    start: ahead ? from + ahead.index + 1 : from,
    end: behind < 0 ? sourceEnd : sourceEnd + behind + 1,
  };
}

/** Rules that hold something in the text against the very value of a figure; none where only a source can tell. */
function judgesOf({ analysis, judges }: Reading, { id, value, unit, metric }: Fact): readonly string[] {
  const isSaidAgain =
    metric !== null &&
    analysis.facts.some((it) => it.id !== id && it.value === value && it.unit === unit && it.metric === metric);
  return [...(judges.get(id) ?? []), ...(isSaidAgain ? AGAIN : [])];
}
