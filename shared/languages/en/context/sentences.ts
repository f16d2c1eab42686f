import { isDigit, isLetter, wordBefore } from '../words.ts';

/** A clause and the sentence it belongs to. UTF-16 offsets in the block, half-open. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

const CLAUSE_MARKS = ',;:()—–';
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st no vs prof gen sen rep gov inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec approx fig'.split(
    ' ',
  ),
);
const isCapital = (char: string | undefined) => char !== undefined && /^[A-Z"“‘'(\d$€£]$/.test(char);

/** True where the full stop at `at` ends a sentence: not in U.S., Mr. Lee or 4.3. */
function endsSentence(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === '!' || char === '?') return true;
  if (char !== '.') return false;
  let next = at + 1;
  while ('"”’\')'.includes(text[next] ?? ' ') && next < at + 3) next++;
  if (next >= text.length) return true;
  if (text[next] !== ' ' || !isCapital(text[next + 1])) return false;
  const before = wordBefore(text, at);
  if (before === null) return !isLetter(text[at - 1]) || text[at - 2] !== '.';
  // "216,000 km/h." ends one; "J. Lee" does not.
  const isInitial = before.text.length === 1 && text[before.start - 1] !== '/' && isCapital(before.text);
  return !isInitial && text[before.start - 1] !== '.' && !SHORT_FORMS.has(before.lower);
}

function endsClause(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === '-' && text[at - 1] === ' ' && (text[at + 1] === ' ' || text[at + 1] === '-')) return true;
  if (!CLAUSE_MARKS.includes(char)) return false;
  return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

/** All clauses of a block in order. One pass. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: { -readonly [Key in keyof Clause]: Clause[Key] }[] = [];
  // Clauses from here on still wait for the end of their sentence.
  let open = 0;
  let start = 0;
  let sentenceStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    // Small letters and blanks end nothing, and are most of a text.
    if ((code >= 97 && code <= 122) || code === 32) continue;
    const stop = at === text.length || endsSentence(text, at);
    if (!stop && !endsClause(text, at)) continue;
    if (at > start) clauses.push({ start, end: at, sentenceStart, sentenceEnd: at });
    start = at + 1;
    if (!stop) continue;
    for (; open < clauses.length; open++) clauses[open]!.sentenceEnd = Math.min(start, text.length);
    sentenceStart = start;
  }
  return clauses;
}

/** For ascending offsets: the index of the clause each stands in, or -1 between clauses. One sweep. */
export function clauseFinder(clauses: readonly Clause[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < clauses.length && clauses[next]!.end <= at) next++;
    const clause = clauses[next];
    return clause !== undefined && clause.start <= at ? next : -1;
  };
}
