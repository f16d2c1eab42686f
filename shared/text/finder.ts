import { ANY, BOUNDARY, openingsOf } from './openings.ts';

/**
 * The matches of a pattern, in order, as `text.matchAll` gives them. A pattern of many wordings is tried at each place of
 * a text, one wording after the other; nearly all places are ruled out by their first three characters, which tables
 * know. For patterns that a module keeps: the tables are made once for each, when it is first used.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const finder = finderOf(pattern);
  const found: RegExpExecArray[] = [];
  for (let match = finder.next(text, 0); match !== null; match = finder.next(text, endOf(match))) found.push(match);
  return found;
}

/** The first match; null where there is none. */
export const firstMatch = (text: string, pattern: RegExp): RegExpExecArray | null => finderOf(pattern).next(text, 0);

export const isIn = (text: string, pattern: RegExp): boolean => finderOf(pattern).next(text, 0) !== null;

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

const FINDERS = new WeakMap<RegExp, Finder>();

function finderOf(pattern: RegExp): Finder {
  const known = FINDERS.get(pattern);
  if (known !== undefined) return known;
  const finder = new Finder(pattern);
  FINDERS.set(pattern, finder);
  return finder;
}

class Finder {
  private readonly places: Places;
  private readonly sticky: RegExp;

  constructor(pattern: RegExp) {
    this.places = new Places(pattern);
    this.sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`);
  }

  next(text: string, from: number): RegExpExecArray | null {
    const { places, sticky } = this;
    for (let at = places.after(text, from); at >= 0; at = places.after(text, at + 1)) {
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match !== null) return match;
    }
    return null;
  }
}

/** What a unit tells: the next one is to be asked; it is enough; it may also stand inside a word. */
const [ASK, ENOUGH, INSIDE] = [1, 2, 4];
/** Units share rows of the tables: that costs a try now and then, never a match. */
const [FIRSTS, OTHERS] = [0x400, 0x1000];
const pairOf = (first: number, second: number): number => (first * 31 + second) & (OTHERS - 1);
const tripleOf = (first: number, second: number, third: number): number =>
  (first * 961 + second * 31 + third) & (OTHERS - 1);

/** Digits, ASCII letters and the low line: what `\\b` stands between, or beside. */
const WORDS = new Uint8Array(0x1_0000);
for (const char of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz') WORDS[char.charCodeAt(0)] = 1;

/** The places of a text at which a match of a pattern may begin. */
class Places {
  private readonly firsts = new Uint8Array(FIRSTS);
  private readonly pairs = new Uint8Array(OTHERS);
  private readonly triples = new Uint8Array(OTHERS);

  constructor(pattern: RegExp) {
    const openings = openingsOf(pattern);
    if (openings === null) throw new Error(`The matches of this pattern may begin anywhere: ${pattern.source}`);
    for (const opening of openings) {
      const atBoundary = opening[0] === BOUNDARY;
      this.add(atBoundary ? opening.slice(1) : opening, atBoundary);
    }
  }

  private add(opening: string, atBoundary: boolean): void {
    const [first, second, third] = [opening.charCodeAt(0), opening.charCodeAt(1), opening.charCodeAt(2)];
    if (opening[0] === ANY) {
      this.firsts.fill(ENOUGH | INSIDE);
      return;
    }
    // Behind a boundary a word unit begins a word; anything else may stand right behind one.
    const inside = atBoundary && WORDS[first] === 1 ? 0 : INSIDE;
    const isAlone = opening.length === 1 || opening[1] === ANY;
    this.firsts[first & (FIRSTS - 1)]! |= inside | (isAlone ? ENOUGH : ASK);
    if (isAlone) return;
    const isPair = opening.length === 2 || opening[2] === ANY;
    this.pairs[pairOf(first, second)]! |= isPair ? ENOUGH : ASK;
    if (!isPair) this.triples[tripleOf(first, second, third)] = 1;
  }

  /** The first such place from one on; -1 where there is none. */
  after(text: string, from: number): number {
    const { firsts, pairs, triples } = this;
    const { length } = text;
    let before = from > 0 ? text.charCodeAt(from - 1) : 0;
    for (let at = from; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      const mark = firsts[unit & (FIRSTS - 1)]!;
      const isInside = mark !== 0 && (mark & INSIDE) === 0 && WORDS[before] === 1;
      before = unit;
      if (mark === 0 || isInside) continue;
      if ((mark & ENOUGH) !== 0) return at;
      const second = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const pair = pairs[pairOf(unit, second)]!;
      if (pair === 0) continue;
      if ((pair & ENOUGH) !== 0) return at;
      const third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      if (triples[tripleOf(unit, second, third)] === 1) return at;
    }
    return -1;
  }
}
