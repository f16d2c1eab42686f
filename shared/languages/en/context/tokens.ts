import type { Placed } from '../../context-reader.ts';
import { CLOSED, type Tag, TIMES, WEEKDAYS } from './closed-words.ts';
import { type Form, verbForm } from './verbs.ts';

/** A word, a mark, a date or a whole quantity of a sentence. UTF-16 offsets in the block, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** Told by the word alone at first, by its neighbours later (`verb-groups.ts`). */
  tag: Tag;
  /** Index of the quantity that the token is; -1 for words. */
  readonly q: number;
  /** What the word may be as a verb. */
  readonly form: Form | null;
  /** The verb without ending, '' where the word is none. */
  readonly base: string;
  readonly capital: boolean;
}

const MARKS: Readonly<Record<string, Tag>> = {
  ...{ ',': ',', ';': '.', ':': '.', '—': '.', '–': '.', '"': '.', '“': '.', '”': '.', '!': '.', '?': '.', '…': '.' },
  ...{ '(': '(', ')': ')', '[': '(', ']': ')' },
};

const isSpace = (code: number) => code === 32 || code === 0xa0 || code === 9 || code === 10;
/** Letters, digits, and whatever else is no mark; an apostrophe or hyphen counts between two of them. */
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 38 ||
  (code >= 0xc0 && code < 0x2000) ||
  code > 0x2100;
const isJoint = (code: number) => code === 39 || code === 0x2019 || code === 45 || code === 46;

/** The end of the word at `at`; `at` itself where none begins. */
function wordEnd(text: string, at: number, stop: number): number {
  let end = at;
  while (end < stop) {
    const code = text.charCodeAt(end);
    if (!isWordCode(code) && !(end > at && isJoint(code) && isWordCode(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/** The US, the WHO and IT jobs, where small letters near by say that not everything is in capitals. */
const isAbbreviation = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  /^(?:US|WHO|IT|ME|AM|MAY|BE)$/.test(text.slice(start, end)) &&
  /[a-z]{2}/.test(text.slice(Math.max(0, start - 12), start) + text.slice(end, end + 12));

function wordToken(text: string, start: number, end: number): Token {
  const lower = text.slice(start, end).toLowerCase();
  const first = text.charCodeAt(start);
  const capital = first >= 65 && first <= 90;
  const closed = capital && isAbbreviation(text, start, end) ? 'n' : CLOSED.get(lower);
  if (closed !== undefined) return { start, end, lower, tag: closed, q: -1, form: null, base: '', capital };
  if (WEEKDAYS.has(lower)) return { start, end, lower, tag: 'y', q: -1, form: null, base: '', capital };
  const verb = verbForm(lower);
  const tag: Tag =
    /^.{3,}ly$/.test(lower) &&
    verb === null &&
    !/^(?:family|supply|italy|july|daily|early|weekly|monthly|elderly|only|reply|anomaly|assembly|monopoly|fly|rally|likely|unlikely)$/.test(
      lower,
    )
      ? 'a'
      : 'n';
  return { start, end, lower, tag, q: -1, form: verb?.[1] ?? null, base: verb?.[0] ?? '', capital };
}

const MULTIPLYING = /(?:doubl|halv|tripl|trebl|quadrupl)(?:e|es|ed|ing)$/i;
/** "has doubled", "to halve": a quantity that is a verb too. */
function quantityToken(text: string, start: number, end: number, q: number): Token {
  const word = end - start > 24 ? null : MULTIPLYING.exec(text.slice(start, end));
  const verb = word === null ? null : verbForm(word[0].toLowerCase());
  const lower = word?.[0].toLowerCase() ?? '';
  return {
    start,
    end,
    lower,
    tag: verb === null ? 'q' : 'n',
    q,
    form: verb?.[1] ?? null,
    base: verb?.[0] ?? '',
    capital: false,
  };
}

const SPANS = new Set('year month week quarter weekend season decade half'.split(' '));
const DATING = new Set(['this', 'last', 'next', 'previous', 'past', 'coming', 'following', 'same', 'current']);
/** "in 36 hours", "for three weeks": a span, not what is measured. */
const SPANNING = new Set([
  'in',
  'over',
  'for',
  'within',
  'after',
  'during',
  'every',
  'past',
  'last',
  'next',
  'previous',
  'coming',
  'until',
  'first',
  'per',
]);
/** "jailed for three years": the term is what is measured. */
const SENTENCING = new Set('jail sentence imprison ban suspend detain bar disqualify close shut'.split(' '));
const LATER = new Set(['ago', 'earlier', 'later', 'before', 'after']);

const isTime = (token: Token | undefined) =>
  token !== undefined && token.q < 0 && TIMES.has(token.lower.replace(/['’]s$/, ''));
const asDate = (token: Token): void => {
  token.tag = 'y';
};

/** Tags "last year", "the month before", "in the quarter" and spans as dates. */
function tagDates(text: string, tokens: readonly Token[], quantities: readonly Placed[]): void {
  tokens.forEach((token, at) => {
    const [before, front, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (token.q >= 0) {
      const { kind } = quantities[token.q]!;
      const isVerb = front?.lower === 'last' && 'tmoa'.includes(before?.tag ?? '.');
      // "enough for 17 years of production", "in 44.08 seconds".
      const isTerm =
        (front?.lower === 'for' &&
          (SENTENCING.has(before?.base ?? '') ||
            /^(?:prison|jail|custody)$/.test(before?.lower ?? '') ||
            next?.lower === 'of')) ||
        /seconds?$/.test(text.slice(token.start, token.end));
      const isSpan =
        kind === 'duration' &&
        ((SPANNING.has(front?.lower ?? '') && !isVerb && !isTerm) || LATER.has(next?.lower ?? ''));
      if (kind === 'date' || isSpan) asDate(token);
      if (isSpan && /^(?:first|last|past|next|previous|coming)$/.test(front?.lower ?? '')) asDate(front!);
      if (isSpan && LATER.has(next?.lower ?? '')) asDate(next!);
      return;
    }
    if (!isTime(token) || token.tag === 'm') return;
    // "year on year".
    if (
      (next?.lower === 'on' || next?.lower === 'over') &&
      tokens[at + 2]?.lower === token.lower &&
      front?.tag !== 'd'
    ) {
      for (const each of [token, next, tokens[at + 2]!]) asDate(each);
      return;
    }
    const isDated = DATING.has(front?.lower ?? '');
    const isLater = LATER.has(next?.lower ?? '') && (front?.tag === 'd' || front?.lower === 'one');
    const isThe =
      front?.lower === 'the' && before?.tag === 'p' && SPANS.has(token.lower) && !['of'].includes(next?.lower ?? '');
    if (!isDated && !isLater && !isThe) return;
    asDate(token);
    if (isDated && front!.tag !== 'y') asDate(front!);
    if (isLater) asDate(next!);
  });
}

/** Cuts [from, to) of a block into tokens; quantities are whole. `next`: the first quantity that may begin in it. One pass. */
export function tokensOf(text: string, from: number, to: number, quantities: readonly Placed[], next: number): Token[] {
  const tokens: Token[] = [];
  let q = next;
  let at = from;
  while (at < to) {
    const quantity = quantities[q];
    if (quantity !== undefined && quantity.start <= at) {
      if (quantity.end > at) {
        const { start } = quantity;
        // "this year's 13.5 trillion".
        const end = /^['’]s$/.test(text.slice(quantity.end, quantity.end + 2)) ? quantity.end + 2 : quantity.end;
        tokens.push(quantityToken(text, start, end, q));
        at = end;
      }
      q++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const stop = Math.min(to, quantity?.start ?? to);
    const end = wordEnd(text, at, stop);
    const mark = MARKS[text[at]!] ?? (code === 45 ? '.' : undefined);
    if (end > at) tokens.push(wordToken(text, at, end));
    else if (mark !== undefined)
      tokens.push({ start: at, end: at + 1, lower: text[at]!, tag: mark, q: -1, form: null, base: '', capital: false });
    at = Math.max(end, at + 1);
  }
  tagDates(text, tokens, quantities);
  return tokens;
}
