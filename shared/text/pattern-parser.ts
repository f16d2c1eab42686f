/**
 * Reads the source of a regular expression that the engine has accepted: it is well formed. How its parts hang together
 * is read here; what a part says of the matches, `T`, is for who asks.
 */
export abstract class PatternParser<T> {
  protected readonly source: string;
  protected at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Wordings between bars, up to the end or a closing bracket. */
  abstract alternatives(): T;

  /** What matches nothing, as `^` does. */
  protected abstract readonly nothing: T;
  /** Any one unit. */
  protected abstract readonly anything: T;
  protected abstract literal(char: string): T;
  /** The cursor stands behind the backslash. */
  protected abstract escape(): T;
  /** The cursor stands behind the bracket. */
  protected abstract charClass(): T;

  protected term(): T {
    const char = this.source[this.at]!;
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escape();
    if (char === '.') return this.anything;
    return char === '^' || char === '$' ? this.nothing : this.literal(char);
  }

  private group(): T {
    const open = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += open.length;
    const inside = this.alternatives();
    this.take(')');
    // What a look-around sees is no part of the match, nor always in the text.
    return /[=!]$/.test(open) ? this.nothing : inside;
  }

  /** False before a bar, a closing bracket and the end. */
  protected goesOn(): boolean {
    return this.at < this.source.length && !'|)'.includes(this.source[this.at]!);
  }

  /** What `\n`, `\u4e00` or an escaped sign stands for; `char` is what follows the backslash, and was read. */
  protected escaped(char: string): string {
    if (char !== 'u') return CONTROL[char] ?? char;
    this.at += 4;
    return String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16));
  }

  protected take(char: string): boolean {
    if (this.source[this.at] !== char) return false;
    this.at += 1;
    return true;
  }
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
