import { nounEnd, type Span, trimmed } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import type { Group } from './verb-groups.ts';
import { PURE_LEVEL, SAYING, TELLING } from './verbs.ts';
import { type View, wordsOf } from './view.ts';

/** What ends that which is said: a reason, a time, a maker. */
const CLOSERS = new Set(
  'after near before since because by despite amid during until according including compared versus per'.split(' '),
);
const MOST = 10;

/** Where what a verb says ends: before a mark, a new clause, another number or another verb. */
export function predicateEnd(tokens: readonly Token[], from: number, takesNumber: boolean): number {
  let at = from;
  let numbers = 0;
  for (; at < tokens.length && at - from < MOST; at++) {
    const { tag, lower } = tokens[at]!;
    // "came as skilled workers".
    if (lower === 'as' && at === from && 'nd'.includes(tokens[at + 1]?.tag ?? '.')) continue;
    if ('.,()sr<bhm'.includes(tag) || (CLOSERS.has(lower) && at > from) || tag === 'v') break;
    if (tag === 'c' && !joinsNouns(tokens, at)) break;
    if (tag === 'q' && (!takesNumber || at > from + 2 || numbers++ > 0)) break;
  }
  return at;
}

/** "alcohol and drugs" goes on, "and 12% oppose it" does not. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  const end = nounEnd(tokens, at + 1, tokens.length, 4);
  if (end === at + 1 || tokens[end - 1]!.tag === 'q') return false;
  for (let next = at + 1; next <= end; next++) if ('qvighbm'.includes(tokens[next]?.tag ?? '.')) return false;
  return true;
}

const FORESEEN = new Set(
  'expected forecast projected estimated likely due set thought believed understood scheduled reported'.split(' '),
);
/** The first word of a group that is no auxiliary: "expected | to hire" in "are expected to hire". */
function contentStart(tokens: readonly Token[], { first, main }: Group): number {
  let at = first;
  while (at < main && ('bhmaxt'.includes(tokens[at]!.tag) || /^(?:each|all|both)$/.test(tokens[at]!.lower))) at++;
  // "are expected to line up": the stance says that.
  const isForeseen = at > first && at < main && FORESEEN.has(tokens[at]!.lower);
  if (isForeseen) for (at++; at < main && 'bhmaxt'.includes(tokens[at]!.tag); ) at++;
  return at;
}

/** The clause that was told: "said the country was on the wrong track". Null where none was. */
function toldClause(view: View, group: Group): Span | null {
  const { tokens, sentence } = view;
  const next = sentence.groups[(sentence.verbAt.get(group.main) ?? -2) + 1];
  const subject = sentence.subjects[(sentence.verbAt.get(group.main) ?? -2) + 1];
  if (next === undefined || !next.finite || next.first - group.main > 12) return null;
  for (let at = group.main + 1; at < next.first; at++) if ('.,()'.includes(tokens[at]!.tag)) return null;
  const isPronoun = subject != null && subject.to - subject.from === 1 && tokens[subject.from]!.tag === 'o';
  if (subject == null || isPronoun || subject.from <= group.main) return predicateOf(view, next);
  return { from: subject.from, to: predicateEnd(tokens, next.main + 1, false) };
}

/** What a verb says of its subject, without auxiliaries: "support the plan", "taken to hospital". */
export function predicateOf(view: View, group: Group, withNumber = true): Span {
  const { tokens } = view;
  const clause = !group.passive && SAYING.has(group.base) ? toldClause(view, group) : null;
  if (clause !== null) return TELLING.has(group.base) ? clause : { from: contentStart(tokens, group), to: clause.to };
  const isBe = group.base === 'be';
  const from = isBe ? group.main + 1 : contentStart(tokens, group);
  // "two-fifths of them are under 25".
  if (
    isBe &&
    withNumber &&
    tokens[from]?.tag === 'q' &&
    !/^[\d$€£¥]/.test(view.text.slice(tokens[from]!.start, tokens[from]!.end))
  )
    return { from, to: from + 1 };
  if (isBe && tokens[from]?.tag === 'p' && tokens[from + 1]?.tag === 'q') return { from, to: from + 2 };
  const takesNumber = withNumber && !group.copula && !PURE_LEVEL.has(group.base);
  return { from, to: predicateEnd(tokens, group.main + 1, takesNumber) };
}

/** The words of a predicate; '' where nothing but an auxiliary is said. */
export function said(view: View, span: Span): string {
  const { tokens } = view;
  let { from } = span;
  while (from < span.to && 'axd'.includes(tokens[from]!.tag)) from++;
  // "in a serious condition" begins with its preposition.
  if (tokens[from]?.tag === 'p' && span.to - from > 1) {
    const rest = trimmed(tokens, { from: from + 1, to: span.to });
    const written = wordsOf(view, from + 1, span.to);
    if (tokens[from + 1]?.tag === 'o') return `${tokens[from]!.lower} ${tokens[from + 1]!.lower}`;
    return rest.from >= rest.to || written === ''
      ? ''
      : `${tokens[from]!.lower} ${withArticle(view, from + 1, written)}`;
  }
  return wordsOf(view, from, span.to);
}

const withArticle = ({ tokens }: View, at: number, written: string): string =>
  tokens[at]?.tag === 'd' || tokens[at]?.tag === '$' ? `${tokens[at]!.lower} ${written}` : written;
