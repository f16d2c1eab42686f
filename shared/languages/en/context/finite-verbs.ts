import { CHANGE_NOUNS } from './closed-words.ts';
import type { Token } from './tokens.ts';
import { SAYING } from './verbs.ts';

/** What parts two clauses. */
export const STOPS = '.,()sr';
/** Verbs whose past has the form of their present. */
export const SAME_PAST = new Set(
  'cut set hit cost put shut spread shed let quit beat bid burst cast hurt read split forecast broadcast come become run'.split(
    ' ',
  ),
);
const PLURALS = new Set('people children men women police staff officials pupils others'.split(' '));
const isPlural = (word: string) => (/[^s]s$/.test(word) && !/(?:us|is|ics)$/.test(word)) || PLURALS.has(word);

/** True where a verb that can be nothing else follows before the clause ends. */
function verbFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 14); next++) {
    const { tag, form } = tokens[next]!;
    if (STOPS.includes(tag) || tag === 'c' || tag === 't') return false;
    if (tag === 'b' || tag === 'h' || tag === 'm') return true;
    if (tag === 'n' && form === 'past') return true;
    if (
      tag === 'n' &&
      form === 'base' &&
      next > at &&
      isPlural(tokens[next - 1]!.lower) &&
      'qpd$tk'.includes(tokens[next + 1]?.tag ?? '.')
    )
      return true;
    if (
      tag === 'n' &&
      form === 'part' &&
      'nyq'.includes(tokens[next - 1]!.tag) &&
      next > at + 1 &&
      'qpd$tk'.includes(tokens[next + 1]?.tag ?? '.')
    )
      return true;
  }
  return false;
}

/** Verbs that take an infinitive: "plans to add". */
const CATENATIVE = new Set(
  'plan aim want hope expect need intend seek agree start begin continue fail tend try pledge vow promise refuse decide offer threaten prepare appear seem remain struggle move rush look choose like prefer work fight race help stand propose'.split(
    ' ',
  ),
);
const PARTICLES = new Set('in out up down off on over away back'.split(' '));
const lastWord = (token: Token, text: string) =>
  token.q < 0 ? token.lower : (text.slice(token.start, token.end).split(' ').at(-1) ?? '');

/** Whether the form at `at`, which may be a participle or a noun, is the verb of its clause. `open`: no verb yet. */
export function isFiniteVerb(tokens: readonly Token[], at: number, open: boolean, text: string): boolean {
  const { form, lower, base } = tokens[at]!;
  const front = tokens[at - 1];
  let before = front;
  for (let back = at - 1; before !== undefined && before.tag === 'a' && back > at - 4; back--)
    before = tokens[back - 1];
  if (form === 'past') return front === undefined || !'d$'.includes(front.tag);
  if (before === undefined || 'd$p<kthvigxm'.includes(before.tag) || before.lower === 'as') return false;
  const next = tokens[at + 1];
  if (form === 'part') {
    if (next?.lower === 'by' && before.tag !== ',') return false;
    if (before.tag === ',') return open ? !'p.'.includes(next?.tag ?? '.') : 'qd$'.includes(next?.tag ?? '.');
    if (before.tag === 'c') return 'qd$puako'.includes(next?.tag ?? '.') && at > 1;
    if (open && SAYING.has(base) && 'qsod$'.includes(next?.tag ?? '.')) return true;
    return open && !verbFollows(tokens, at);
  }
  const opensObject =
    'qd$'.includes(next?.tag ?? '.') ||
    (PARTICLES.has(next?.lower ?? '') && 'qd$'.includes(tokens[at + 2]?.tag ?? '.'));
  if (before.tag === ',') return (form === 's' || SAME_PAST.has(lower)) && opensObject;
  if (before.tag === '.' || before.tag === '(') return false;
  if (before.tag === 'c') return opensObject;
  // "a 12% increase" is a noun; so are the fares in "Bus fares to rise".
  if (!open || (before.tag === 'q' && CHANGE_NOUNS.has(lower))) return false;
  if (next?.tag === 't' && tokens[at + 2]?.form != null && !CATENATIVE.has(base)) return false;
  const noun = lastWord(before, text);
  const agrees =
    SAME_PAST.has(lower) ||
    before.tag === 'o' ||
    before.tag === 'r' ||
    before.tag === 'y' ||
    before.tag === ')' ||
    (form === 's'
      ? !isPlural(noun) || (tokens[at - 2]?.tag === 'q' && 'qd$pt'.includes(next?.tag ?? '.'))
      : isPlural(noun) ||
        (before.tag === 'q' && !/[a-z]$/.test(noun)) ||
        /^(?:five|ten|four|three|third|half|quarter|eight|six)$/.test(noun));
  if (!agrees) return false;
  if (SAYING.has(base) && 'sod$nq'.includes(next?.tag ?? '.')) return true;
  return !verbFollows(tokens, at);
}

const GERUND_FRONTS = new Set('by of for after before without while from when in since and or with'.split(' '));

/** "sliding 11.3%", ", earning 61 billion shillings", "of defrauding 430 clients". */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const [front, next] = [tokens[at - 1], tokens[at + 1]];
  const opensObject = 'qd$'.includes(next?.tag ?? '.');
  if (front === undefined) return opensObject;
  if (front.tag === ',' || front.tag === '.')
    return opensObject || next?.tag === 'p' || next?.tag === 't' || next?.tag === 'n';
  if (GERUND_FRONTS.has(front.lower)) return opensObject || (next?.tag === 'n' && front.tag !== 'c');
  return (
    'nyqo'.includes(front.tag) &&
    (opensObject ||
      ((next?.tag === 'p' || next?.tag === 't') && 'qd$'.includes(tokens[at + 2]?.tag ?? '.')) ||
      next?.form === 'base')
  );
}

/** "rose 3% and wages | fell": a verb follows the conjunction before the clause ends. */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    const { tag, form } = tokens[next]!;
    if (STOPS.includes(tag) || tag === 'c') return false;
    if (
      'bhm'.includes(tag) ||
      (tag === 'n' && (form === 'past' || form === 'part' || form === 's' || form === 'base') && next > at + 1)
    )
      return true;
  }
  return false;
}
