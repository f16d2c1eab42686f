import { PatternParser } from './pattern-parser.ts';

/**
 * How the matches of a pattern can begin: strings of three units, or of fewer where a match may end behind them. What
 * looks ahead or behind asks for nothing here, so a text may begin so and yet hold no match; one that does not begin so
 * holds none.
 */
export type Openings = ReadonlySet<string>;

/** Stands for any unit: a noncharacter, which no text needs. */
export const ANY = '\uffff';
/** In front of an opening that stands at the beginning or end of a word. */
export const BOUNDARY = '\ufffe';
/** Units of an opening. */
export const LENGTH = 3;
/** More than these are not listed one by one. */
const MOST = 400;
const MOST_OF_CLASS = 512;
const ANYTHING: Openings = new Set([ANY]);
const NOTHING: Openings = new Set(['']);

/** Null where a match may be empty, or where letters fold in ways that are not followed here. */
export function openingsOf(pattern: RegExp): Openings | null {
  if (pattern.unicode || pattern.flags.includes('v')) return null;
  const found = new Parser(pattern.source).alternatives();
  if (found.has('') || found.has(BOUNDARY)) return null;
  if (!pattern.ignoreCase) return found;
  return [...found].some((opening) => [...opening].some(hasOtherCase))
    ? null
    : new Set([...found].flatMap(inBothCases));
}

/** Letters beyond ASCII with two cases: too few to be worth following. */
const hasOtherCase = (unit: string): boolean => unit > '\x7f' && unit.toLowerCase() !== unit.toUpperCase();

const inBothCases = (opening: string): readonly string[] =>
  [...opening].reduce<readonly string[]>(
    (starts, unit) =>
      starts.flatMap((start) => [...new Set([unit.toLowerCase(), unit.toUpperCase()])].map((one) => start + one)),
    [''],
  );

const union = (sets: readonly Openings[]): Openings => new Set(sets.flatMap((set) => [...set]));

const bare = (opening: string): string => (opening[0] === BOUNDARY ? opening.slice(1) : opening);

/** One behind the other, as far as openings reach; only a boundary in front of all of it is kept. */
function joined(left: Openings, right: Openings): Openings {
  const all = new Set<string>();
  // Too many to be put together one by one: whatever follows then counts as any.
  const isMany = left.size * right.size > MOST;
  for (const a of left) {
    const length = bare(a).length;
    if (length >= LENGTH) all.add(a);
    else if (length === 0) for (const b of right) all.add(b[0] === BOUNDARY ? b : a + b);
    else if (isMany) all.add(a + ANY);
    else for (const b of right) all.add(a + bare(b).slice(0, LENGTH - length));
  }
  return shortened(all);
}

/** The same or more, as a list that is short enough. */
function shortened(all: ReadonlySet<string>): Openings {
  let kept = all;
  for (let length = LENGTH - 1; kept.size > MOST; length -= 1)
    kept = new Set(
      [...all].map((one) =>
        bare(one).length <= length ? one : one.slice(0, length + one.length - bare(one).length) + ANY,
      ),
    );
  return kept;
}

class Parser extends PatternParser<Openings> {
  protected readonly nothing = NOTHING;
  protected readonly anything = ANYTHING;

  alternatives(): Openings {
    const found = [this.sequence()];
    while (this.take('|')) found.push(this.sequence());
    return shortened(union(found));
  }

  private sequence(): Openings {
    let found = NOTHING;
    while (this.goesOn()) found = joined(found, this.quantified());
    return found;
  }

  private quantified(): Openings {
    const one = this.term();
    const count = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (count === null) return one;
    this.at += count[0].length;
    const [, sign, least, comma, most] = count;
    const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const max = sign === '?' ? 1 : comma === undefined && sign === undefined ? min : most ? Number(most) : LENGTH;
    // Beyond as many times as openings have units, more of it shows no more.
    let found = NOTHING;
    const all = min === 0 ? [NOTHING] : [];
    for (let times = 1; times <= Math.min(max, Math.max(LENGTH, min)) && times <= LENGTH + 1; times += 1) {
      found = joined(found, one);
      if (times >= Math.min(min, LENGTH)) all.push(found);
    }
    return shortened(union(all));
  }

  protected literal(char: string): Openings {
    return new Set([char]);
  }

  protected escape(): Openings {
    const char = this.source[this.at]!;
    this.at += 1;
    if (char === 'b') return new Set([BOUNDARY]);
    if (char === 'B') return NOTHING;
    const kind = KINDS[char];
    if (kind !== undefined) return kind;
    // What stood in a group before may have been anything, and nothing.
    if (/[1-9k]/.test(char)) return this.backReference(char);
    if (/[DWSpPcx0]/.test(char)) throw new Error(`No pattern of this project needs \\${char}: ${this.source}`);
    return this.literal(this.escaped(char));
  }

  private backReference(char: string): Openings {
    if (char === 'k') while (this.source[this.at++] !== '>');
    return new Set(['', ANY]);
  }

  /** Classes of many units, or of what they leave out, may be anything. */
  protected charClass(): Openings {
    const negated = this.take('^');
    const units = new Set<string>();
    let any = negated;
    while (!this.take(']')) {
      const from = this.classUnit();
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']' && from.size === 1) {
        this.at += 1;
        const [low, high] = [[...from][0]!.charCodeAt(0), [...this.classUnit()][0]!.charCodeAt(0)];
        if (high - low > MOST_OF_CLASS) any = true;
        else for (let unit = low; unit <= high; unit += 1) units.add(String.fromCharCode(unit));
      } else for (const unit of from) units.add(unit);
    }
    return any || units.has(ANY) ? ANYTHING : units;
  }

  private classUnit(): Openings {
    const char = this.source[this.at++]!;
    if (char !== '\\') return new Set([char]);
    if (/[DWSpP]/.test(this.source[this.at]!)) {
      this.at += 1;
      return ANYTHING;
    }
    return this.escape();
  }
}

const upTo = (low: string, high: string): readonly string[] =>
  Array.from({ length: high.charCodeAt(0) - low.charCodeAt(0) + 1 }, (_, at) =>
    String.fromCharCode(low.charCodeAt(0) + at),
  );

const DIGITS = upTo('0', '9');
const KINDS: Readonly<Record<string, Openings>> = {
  d: new Set(DIGITS),
  w: new Set([...DIGITS, ...upTo('a', 'z'), ...upTo('A', 'Z'), '_']),
  s: new Set([...'\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', ...upTo('\u2000', '\u200a')]),
  D: ANYTHING,
  W: ANYTHING,
  S: ANYTHING,
};
