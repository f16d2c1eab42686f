/** A run of digits in some words, with commas and a point between digits. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** The runs of digits of a short text, in order. Linear. */
export function digitRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text[at])) continue;
    let end = at;
    while (isDigit(text[end]) || ((text[end] === ',' || text[end] === '.') && isDigit(text[end + 1]))) end += 1;
    runs.push({ start: at, end, digits: text.slice(at, end) });
    at = end;
  }
  return runs;
}

/** The words with their only run of digits rewritten; null where there is none or there are several. */
function rewrite(text: string, make: (digits: string) => string | null): string | null {
  const [run, ...others] = digitRuns(text);
  if (!run || others.length > 0) return null;
  const made = make(run.digits);
  return made === null ? null : text.slice(0, run.start) + made + text.slice(run.end);
}

/** Another first digit: 1914名 → 2914名. Never a zero in front, never the same. */
export const withOtherFirstDigit = (text: string): string | null =>
  rewrite(text, (digits) => String((Number(digits[0]) % 9) + 1) + digits.slice(1));

/** The first two neighbours that differ change places: 1914名 → 9114名; none where that would put a zero in front. */
export const withSwappedDigits = (text: string): string | null =>
  rewrite(text, (digits) => {
    for (let at = 0; at + 1 < digits.length; at += 1) {
      const [a, b] = [digits[at], digits[at + 1]];
      if (!isDigit(a) || !isDigit(b) || a === b || (at === 0 && b === '0')) continue;
      return digits.slice(0, at) + b + a + digits.slice(at + 2);
    }
    return null;
  });

/** Another whole number in its place. */
export const withNumber = (text: string, number: number): string | null => rewrite(text, () => String(number));

/** One more in front of the digits before the point: 62.55% → 162.55%. */
export const withHundredMore = (text: string): string | null =>
  rewrite(text, (digits) => (digits.split('.')[0]!.length === 2 ? `1${digits}` : null));

/** The ends of a range change places: 90—100 → 100—90. */
export function withEndsSwapped(text: string): string | null {
  const [low, high, ...others] = digitRuns(text);
  if (!low || !high || others.length > 0) return null;
  return text.slice(0, low.start) + high.digits + text.slice(low.end, high.start) + low.digits + text.slice(high.end);
}

const SLIPS: readonly (readonly [string, string])[] = [
  ['万', '亿'],
  ['亿', '万'],
  ['million', 'billion'],
  ['billion', 'million'],
];

/** Another word of magnitude: 1.2万 → 1.2亿. */
export function withOtherMagnitude(text: string): string | null {
  const slip = SLIPS.find(([from]) => text.includes(from));
  return slip ? text.replace(slip[0], slip[1]) : null;
}
