import { marksOf } from '../../character-marks.ts';

/** A clause and the sentence it belongs to. UTF-16 offsets in the block, half-open; marks are left out of clauses. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

const SENTENCE_MARKS = '。！？!?…';
const CLAUSE_MARKS = '，；：,;:—';
const isHan = (char: string | undefined) => char !== undefined && char >= '\u3400' && char <= '\u9fff';
/** All characters that can end a clause. Han characters end nothing, and are most of a text. */
const MARKS = marksOf([1, `${SENTENCE_MARKS}${CLAUSE_MARKS} \u3000`]);
const isDigit = (char: string | undefined) => char !== undefined && /^[0-9０-９]$/.test(char);

/** True where `at` holds a mark that ends a clause: not the comma of 1,200 nor the colon of 1:12. */
function isClauseMark(text: string, at: number): boolean {
  const char = text[at]!;
  // Headlines set a blank where a sentence has a comma.
  if (char === ' ' || char === '\u3000') return isHan(text[at - 1]) || isHan(text[at + 1]);
  if (!CLAUSE_MARKS.includes(char)) return false;
  // 1—8月: a single dash between figures spans, it parts nothing.
  if (char === '—' && (isDigit(text[at + 1]) || isHan(text[at + 1])) && /[0-9０-９年月日时]/.test(text[at - 1] ?? ' '))
    return false;
  return !(char <= '\x7f' && isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

let lastText: string | null = null;
let lastClauses: readonly Clause[] = [];

/** All clauses of a block in order. The readers of one block ask for them one after another: they are cut once. */
export function clausesOf(text: string): readonly Clause[] {
  if (text !== lastText) {
    lastClauses = cut(text);
    lastText = text;
  }
  return lastClauses;
}

/** One pass. A closing quote mark behind a full stop belongs to its sentence. */
function cut(text: string): readonly Clause[] {
  const clauses: { -readonly [Key in keyof Clause]: Clause[Key] }[] = [];
  // Clauses from here on still wait for the end of their sentence.
  let open = 0;
  let start = 0;
  let sentenceStart = 0;
  const endSentence = (sentenceEnd: number) => {
    for (; open < clauses.length; open++) clauses[open]!.sentenceEnd = sentenceEnd;
    sentenceStart = sentenceEnd;
  };
  for (let at = 0; at <= text.length; at++) {
    const last = at === text.length;
    if (!last && MARKS[text.charCodeAt(at)] === 0) continue;
    const stop = last || SENTENCE_MARKS.includes(text[at]!);
    if (!stop && !isClauseMark(text, at)) continue;
    if (at > start) clauses.push({ start, end: at, sentenceStart, sentenceEnd: at });
    start = at + 1;
    if (!stop) continue;
    while ('”』」’'.includes(text[start] ?? ' ')) start++;
    // 其中 goes on with the sentence before: same time, same place.
    if (last || !text.startsWith('其中', start)) endSentence(Math.min(start, text.length));
    at = Math.max(at, start - 1);
  }
  return clauses;
}

/** For ascending offsets: the clause each stands in, or null between clauses. One sweep. */
export function clauseFinder(clauses: readonly Clause[]): (at: number) => Clause | null {
  let next = 0;
  return (at) => {
    while (next < clauses.length && clauses[next]!.end <= at) next++;
    const clause = clauses[next];
    return clause !== undefined && clause.start <= at ? clause : null;
  };
}
