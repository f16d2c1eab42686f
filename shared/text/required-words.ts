import { PatternParser } from './pattern-parser.ts';

/** What a part of a pattern can match: all of it where that is a short list, and words of which one is in every match. */
interface Reach {
  readonly all: ReadonlySet<string> | null;
  readonly words: ReadonlySet<string> | null;
}

/** More wordings than this are not listed one by one. */
const MOST_WORDINGS = 64;
const MOST_OF_CLASS = 24;
const NOTHING: Reach = { all: new Set(['']), words: null };
const ANYTHING: Reach = { all: null, words: null };

/**
 * Words of which at least one stands in every text that the pattern matches, in lower case; null where it asks for no
 * word at all (`\d+`). Taken from the pattern itself, so that a widened wording widens them. A wider answer than needed
 * is safe: what the words let through, the pattern still judges.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  // With `u` or `v` and `i`, letters beyond ASCII fold into ASCII ones (the Kelvin sign into k).
  if (pattern.ignoreCase && (pattern.unicode || pattern.flags.includes('v'))) return null;
  const parser = new Parser(pattern.ignoreCase ? pattern.source.replace(/(\\.)|[A-Z]/g, lowered) : pattern.source);
  const words = asWords(parser.alternatives());
  if (words === null || (pattern.ignoreCase && [...words].some(hasOtherCase))) return null;
  return withoutLonger([...words].map(foldAscii));
}

/** Capitals of ASCII made small; all others stay, as texts are folded in the same way. */
export const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (char) => char.toLowerCase());

const hasOtherCase = (word: string): boolean =>
  [...word].some((char) => char > '\x7f' && char.toLowerCase() !== char.toUpperCase());

const lowered = (char: string, escaped: string | undefined): string => escaped ?? char.toLowerCase();

/** A word that holds another one of the list says nothing more. */
export function withoutLonger(words: readonly string[]): readonly string[] {
  const shortest = [...new Set(words)].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const word of shortest) if (!kept.some((short) => word.includes(short))) kept.push(word);
  return kept;
}

const asWords = ({ all, words }: Reach): ReadonlySet<string> | null => (all === null || all.has('') ? words : all);

/** Characters that stand in most sentences tell little. */
const COMMON = '年月日的是了有不一二三0123456789 ';

/** How much the least telling word of a list tells. */
function telling(words: ReadonlySet<string>): number {
  let least = Infinity;
  for (const word of words) {
    let weight = 0;
    for (const char of word) weight += COMMON.includes(char) ? 0.4 : char > '\u2fff' ? 2.5 : 1;
    least = Math.min(least, weight);
  }
  return Math.min(least, 5);
}

function best(lists: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  let found: ReadonlySet<string> | null = null;
  for (const list of lists) {
    const gain = found === null ? 1 : telling(list) - telling(found);
    if (gain > 0 || (gain === 0 && list.size < found!.size)) found = list;
  }
  return found;
}

class Parser extends PatternParser<Reach> {
  protected readonly nothing = NOTHING;
  protected readonly anything = ANYTHING;

  alternatives(): Reach {
    const found = [this.sequence()];
    while (this.take('|')) found.push(this.sequence());
    if (found.length === 1) return found[0]!;
    const all = found.every((one) => one.all !== null) ? new Set(found.flatMap((one) => [...one.all!])) : null;
    const words = found.map(asWords);
    return {
      all: all !== null && all.size <= MOST_WORDINGS ? all : null,
      words: words.every((one) => one !== null) ? new Set(words.flatMap((one) => [...one])) : null,
    };
  }

  private sequence(): Reach {
    const lists: ReadonlySet<string>[] = [];
    let run: ReadonlySet<string> = NOTHING.all!;
    let whole = true;
    const close = (): void => {
      if (!run.has('')) lists.push(run);
      run = NOTHING.all!;
      whole = false;
    };
    while (this.goesOn()) {
      const { all, words } = this.quantified();
      if (all === null || run.size * all.size > MOST_WORDINGS) close();
      if (all !== null) run = joined(run, all);
      else if (words !== null) lists.push(words);
    }
    if (whole) return { all: run, words: null };
    close();
    return { all: null, words: best(lists) };
  }

  private quantified(): Reach {
    const one = this.term();
    const count = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (count === null) return one;
    this.at += count[0].length;
    if (count[1] === '?') return one.all === null ? ANYTHING : { all: new Set([...one.all, '']), words: null };
    const never = count[1] === '*' || count[2] === '0';
    return never ? ANYTHING : { all: null, words: asWords(one) };
  }

  protected literal(char: string): Reach {
    return { all: new Set([char]), words: null };
  }

  protected escape(): Reach {
    const char = this.source[this.at]!;
    this.at += 1;
    if (char === 'b' || char === 'B') return NOTHING;
    if (/[dDwWsSpPk1-9cx0]/.test(char)) {
      // \p{…} and \k<…> go on; whatever stands there asks for no word.
      if (/[pPk]/.test(char)) while (!'}>'.includes(this.source[this.at++] ?? '}'));
      return ANYTHING;
    }
    return this.literal(this.escaped(char));
  }

  /** Short classes are listed; those with ranges of many characters, or of what they leave out, are not. */
  protected charClass(): Reach {
    const negated = this.take('^');
    const chars = new Set<string>();
    let listed = !negated;
    while (!this.take(']')) {
      let char = this.source[this.at++]!;
      if (char === '\\') {
        const { all } = this.escape();
        listed &&= all !== null && all.size === 1 && !all.has('');
        char = [...(all ?? [''])][0]!;
      } else if (char === '-' && chars.size > 0 && this.source[this.at] !== ']') listed = false;
      chars.add(char);
    }
    return listed && chars.size <= MOST_OF_CLASS ? { all: chars, words: null } : ANYTHING;
  }
}

function joined(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const a of left) for (const b of right) all.add(a + b);
  return all;
}
