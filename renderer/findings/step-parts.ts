import type { Fact } from '../../shared/model/fact.ts';

/** A figure that a line of arithmetic may speak of. */
export type Operand = Pick<Fact, 'id' | 'text' | 'value' | 'decimal' | 'low' | 'high'>;

/** A run of a line of arithmetic; with the fact that it is, where it is one. */
export interface StepPart {
  readonly start: number;
  readonly text: string;
  readonly factId: string | null;
}

/**
 * Finds the operands in a line of arithmetic, by their words ("近2000名"), their value ("2000", "2,000") or their ISO
 * date. When several operands read alike, the first mention is the first of them, the second the second. Linear in the
 * line for the few operands of a finding.
 */
export function stepParts(step: string, operands: readonly Operand[]): readonly StepPart[] {
  const lexicon = new Lexicon(operands);
  const parts: StepPart[] = [];
  let plain = 0;
  for (let at = 0; at < step.length; ) {
    const found = lexicon.at(step, at);
    if (found.factId !== null) {
      if (at > plain) parts.push({ start: plain, text: step.slice(plain, at), factId: null });
      parts.push({ start: at, text: step.slice(at, found.end), factId: found.factId });
      plain = found.end;
    }
    at = found.end;
  }
  if (plain < step.length) parts.push({ start: plain, text: step.slice(plain), factId: null });
  return parts;
}

interface Found {
  readonly end: number;
  readonly factId: string | null;
}

/** How each operand may be written, and which of those that read alike is next. */
class Lexicon {
  /** First unit → words that begin with it, longest first. */
  private readonly words = new Map<string, string[]>();
  private readonly ids = new Map<string, string[]>();
  private readonly used = new Map<string, number>();

  constructor(operands: readonly Operand[]) {
    for (const { id, text, value, decimal, low, high } of operands) {
      this.addWord(text, id);
      for (const it of [value, low, high]) if (typeof it === 'string') this.addWord(it, id);
      for (const it of [decimal ?? value, low, high]) if (it !== null) this.addId(numberKey(String(it)), id);
    }
    for (const list of this.words.values()) list.sort((a, b) => b.length - a.length);
  }

  private addWord(word: string, id: string): void {
    if (word === '') return;
    const first = word.charAt(0);
    const list = this.words.get(first) ?? [];
    if (!list.includes(word)) this.words.set(first, [...list, word]);
    this.addId(word, id);
  }

  private addId(key: string, id: string): void {
    const list = this.ids.get(key) ?? [];
    if (!list.includes(id)) this.ids.set(key, [...list, id]);
  }

  /** What begins at `at`: an operand, a number that is none, or one unit of other text. */
  at(step: string, at: number): Found {
    const words = this.words.get(step.charAt(at)) ?? [];
    const word = words.find((it) => step.startsWith(it, at) && standsAlone(step, at, at + it.length));
    if (word !== undefined && !isBound(step, at, at + word.length))
      return { end: at + word.length, factId: this.next(word) };
    if (!isDigit(step, at)) return { end: at + 1, factId: null };
    const end = numberEnd(step, at);
    return { end, factId: isBound(step, at, end) ? null : this.next(numberKey(step.slice(at, end))) };
  }

  /** Counts mentions by fact, not by spelling: "50 人 + 50" are two mentions of what reads 50. */
  private next(key: string): string | null {
    const ids = this.ids.get(key);
    if (!ids) return null;
    const least = Math.min(...ids.map((id) => this.used.get(id) ?? 0));
    const id = ids.find((it) => (this.used.get(it) ?? 0) === least) ?? null;
    if (id !== null) this.used.set(id, least + 1);
    return id;
  }
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charAt(at);
  return unit >= '0' && unit <= '9' && unit.length === 1;
};

/** False when the run is part of a longer number: "5" in "50", "1.5" or "1,500". */
function standsAlone(text: string, start: number, end: number): boolean {
  const before =
    isDigit(text, start) && (isDigit(text, start - 1) || (isPoint(text, start - 1) && isDigit(text, start - 2)));
  const behind = isDigit(text, end - 1) && (isDigit(text, end) || (isPoint(text, end) && isDigit(text, end + 1)));
  return !before && !behind;
}

/** An end of "1500–2000": what a figure may stand for, even where another figure of the line has that value. */
const isBound = (text: string, start: number, end: number): boolean =>
  (text.charAt(start - 1) === '–' && isDigit(text, start - 2)) || (text.charAt(end) === '–' && isDigit(text, end + 1));

const isPoint = (text: string, at: number): boolean => text.charAt(at) === '.' || text.charAt(at) === ',';

/** The end of the digits that begin at `at`, with points and commas that stand between digits. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end) || (isPoint(text, end) && isDigit(text, end + 1))) end += 1;
  return end;
}

/** The same for all spellings of one number: no commas, no zeros that change nothing. */
function numberKey(text: string): string {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end -= 1;
  return `#${whole}${end === 0 ? '' : `.${fraction.slice(0, end)}`}`;
}
