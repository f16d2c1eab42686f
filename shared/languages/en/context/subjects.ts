import { nounStart, overVague, type Span, trimmed } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import type { Group } from './verb-groups.ts';

/** A sentence, tagged, with its verbs and whose they are. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly groups: readonly Group[];
  /** For each group the tokens that name its subject; null where none stands. */
  readonly subjects: readonly (Span | null)[];
  /** The group whose main verb a token is. */
  readonly verbAt: ReadonlyMap<number, number>;
  /** The group whose subject a quantity's token is: "61% | disapprove". */
  readonly governedBy: ReadonlyMap<number, number>;
}

const FAR = 40;
/** Verbs whose object does what the infinitive says: "showed the jab to be". */
const RAISING = new Set(
  'expect show want allow ask order force tell urge help cause require find believe estimate see let persuade encourage enable push lead forecast'.split(
    ' ',
  ),
);
const STOPS = '.,()sr';

/** Left edge of what stands before a group without a mark or another verb between. */
function leftEdge(
  tokens: readonly Token[],
  end: number,
  hasVerb: (from: number, to: number) => boolean,
  finite = false,
): number {
  let at = end;
  while (at > 0 && end - at < FAR) {
    const { tag } = tokens[at - 1]!;
    if (STOPS.includes(tag) || tag === 'v' || (!finite && (tag === 'i' || tag === 'g'))) break;
    if (tag === 'c') {
      if (at === end) break;
      // "rose 3% and wages fell" parts two clauses; "gas and wind supplied" does not.
      if (hasVerb(clauseStart(tokens, at - 1), at - 1)) break;
    }
    at--;
  }
  return at;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < FAR && !'.()sr'.includes(tokens[at - 1]!.tag)) at--;
  return at;
}

/** "In Uttarakhand alone | 29 bodies": drops a phrase of place or time that opens the clause without a comma. */
function withoutOpening(tokens: readonly Token[], { from, to }: Span): Span {
  let start = from;
  while (start < to && 'acxs'.includes(tokens[start]!.tag)) start++;
  if (tokens[start]?.tag === 'y') {
    while (start < to && 'ya'.includes(tokens[start]!.tag)) start++;
    return start < to ? { from: start, to } : { from, to };
  }
  const first = tokens[start];
  if (first === undefined || start >= to || first.tag !== 'p') return { from: start, to };
  // "worth", "like" and the rest open a phrase as well; the subject begins at the next article, name or number.
  // "With 98% of ballots counted".
  if (first.lower === 'with' && tokens[start + 1]?.tag === 'q') return { from: start + 1, to };
  for (let at = start + 2; at < to; at++) {
    const { tag, lower } = tokens[at]!;
    const front = tokens[at - 1]!;
    // "In the year to September 10,253 people".
    if ((tag === 'p' || tag === 't') && tokens[at + 1]?.tag === 'y') continue;
    if (front.tag === 'y' && tag !== 'y' && tag !== 'a') return { from: at, to };
    if (front.tag === 'p' || front.tag === 'd' || front.tag === '$' || front.tag === 'k') continue;
    if (
      (tag === 'd' && lower !== 'that') ||
      tag === '$' ||
      (tag === 'q' && !/^(?:aged|than|of|at|over|under)$/.test(front.lower)) ||
      tag === 'o'
    )
      return { from: at, to };
    if (
      front.capital &&
      lower !== 'alone' &&
      tag === 'n' &&
      !tokens[at]!.capital &&
      !front.lower.endsWith("'s") &&
      !front.lower.endsWith('’s')
    )
      return { from: at, to };
  }
  return { from: start, to };
}

/** The token of the quantity that a subject counts by, over "of the 340 bridges"; -1 where a noun is the subject. */
function quantityHead(tokens: readonly Token[], { from, to }: Span): number {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    const { tag } = tokens[at]!;
    if (tag === 'q') {
      const next = tokens[at + 1];
      return next !== undefined && at + 1 < to && next.tag === 'n' && at + 2 <= to && isMeasure(tokens, at, to)
        ? -1
        : overVague(tokens, at, from) === from
          ? at
          : -1;
    }
  }
  return -1;
}

/** "a $25 million grant": a noun of its own follows, so that the number only describes it. */
function isMeasure(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    at > 0 &&
    'd$'.includes(tokens[at - 1]!.tag) &&
    tokens[at + 1]!.tag === 'n' &&
    at + 1 < to &&
    tokens[at - 1]!.lower !== 'another'
  );
}

/** The subject over what is put between commas or brackets: "Cloud sales, which make up 15%, | jumped". */
function overInsertion(tokens: readonly Token[], end: number, groups: readonly Group[]): Span | null {
  const start = clauseStartOver(tokens, end);
  let stop = start;
  while (stop < end && !',('.includes(tokens[stop]!.tag)) stop++;
  const hasVerb = groups.some(({ main, finite }) => finite && main >= start && main < stop);
  // "The ancient oak, thought to be 1,100 years old".
  if (stop === end && tokens[start]?.tag === 'p') return null;
  return stop === start || hasVerb || stop - start > 14 ? null : withoutOpening(tokens, { from: start, to: stop });
}

/** Where the clause begins over relative clauses between commas; behind the last verb that belongs to none. */
function clauseStartOver(tokens: readonly Token[], end: number): number {
  let at = end;
  let verb = -1;
  while (at > 0 && end - at < FAR) {
    const { tag, lower } = tokens[at - 1]!;
    if (tag === '.' || tag === 's' || (tag === 'c' && lower !== 'or' && tokens[at - 2]?.tag === ',')) break;
    if (tag === 'v' && verb < 0) verb = at;
    if (tag === 'r' && tokens[at - 2]?.tag === ',') verb = -1;
    else if (tag === 'r') return at;
    at--;
  }
  return Math.max(at, verb);
}

/** Reads whose each verb is. Every look to the left is bounded: linear in the sentence. */
export function subjectsOf(tokens: readonly Token[], groups: readonly Group[]): Sentence {
  const subjects: (Span | null)[] = [];
  const verbAt = new Map(groups.map(({ main }, index) => [main, index]));
  const governedBy = new Map<number, number>();
  groups.forEach((group, index) => {
    const near = groups.slice(Math.max(0, index - 8), index);
    const hasVerb = (from: number, to: number) => near.some(({ main }) => main >= from && main < to);
    const found = subjectOf(tokens, group, near, hasVerb, subjects.slice(Math.max(0, index - 8), index));
    subjects.push(found);
    const head = found === null ? -1 : quantityHead(tokens, found);
    if (head >= 0 && !governedBy.has(head)) governedBy.set(head, index);
  });
  return { tokens, groups, subjects, verbAt, governedBy };
}

function subjectOf(
  tokens: readonly Token[],
  group: Group,
  near: readonly Group[],
  hasVerb: (from: number, to: number) => boolean,
  known: readonly (Span | null)[],
): Span | null {
  const from = leftEdge(tokens, group.first, hasVerb, group.finite);
  const own = withoutOpening(tokens, { from, to: group.first });
  const bare = trimmed(tokens, own);
  const isEmpty = bare.from >= bare.to && tokens[own.from]?.tag !== 'o' && tokens[own.from]?.tag !== 'd';
  const edge = tokens[from - 1];
  const inherited = () => {
    const at = near.findLastIndex(({ finite }, index) => finite && known[index] != null);
    return at < 0 ? null : known[at]!;
  };
  const front = tokens[group.first - 1]?.tag === 'a' ? group.first - 2 : group.first - 1;
  if (group.finite && tokens[front]?.tag === 'o' && !/^(?:them|him|us|me)$/.test(tokens[front]!.lower))
    return { from: front, to: front + 1 };
  // "Default rates among those who never finished | are": the verb in front is of a relative clause.
  const related = edge?.tag === 'v' && group.finite ? relativeBefore(tokens, near) : -1;
  if (related >= 0) {
    const whole = withoutOpening(tokens, { from: leftEdge(tokens, related, hasVerb), to: related });
    if (whole.from < whole.to) return whole;
  }
  // "gained three to stand at 14%": whose verb is in front; a headline has none.
  const isInfinitive = !group.finite && tokens[group.first]!.tag === 't';
  const isRaised = isInfinitive && edge?.tag === 'v' && RAISING.has(near.at(-1)?.base ?? '') && !near.at(-1)!.passive;
  if (isInfinitive && !(isRaised && !isEmpty) && near.some(({ finite }) => finite)) return inherited();
  // "with losses totalling £41 million".
  if (!group.finite && tokens[own.from]?.lower === 'with' && own.to - own.from > 1)
    return { from: own.from + 1, to: own.to };
  // "thought to be 1,100 years old" behind the noun.
  if (isInfinitive && tokens[own.from]?.tag === 'e' && own.to - own.from === 1 && edge?.tag === ',')
    return overInsertion(tokens, from - 1, near);
  // "In a career | spanning 46 years".
  if (
    !group.finite &&
    !isInfinitive &&
    tokens[own.from]?.tag === 'p' &&
    'nq'.includes(tokens[group.first - 1]?.tag ?? '.')
  ) {
    const start = nounStart(tokens, group.first, own.from);
    return { from: start, to: group.first };
  }
  if (!isEmpty && (group.finite || !'pt'.includes(tokens[own.from]!.tag))) {
    // ", with demand sliding": the noun is the participle's own; "police seeking": too.
    return listed(tokens, own, near);
  }
  if (edge?.tag === 'r' || tokens[group.first - 1]?.tag === 'r') return antecedent(tokens, from - 1);
  if (edge === undefined || edge.tag === '.' || edge.tag === 's') return inherited();
  // "sales rose 66%, accounting for": those of the verb in front.
  if (!group.finite) {
    const before = inherited();
    if (before !== null) return before;
  }
  if (edge.tag === ',' || edge.tag === ')') return overInsertion(tokens, from - 1, near) ?? inherited();
  return inherited();
}

/** The "who" of the clause that the last verb belongs to; -1 where it belongs to none. */
function relativeBefore(tokens: readonly Token[], near: readonly Group[]): number {
  let at = (near.at(-1)?.first ?? 0) - 1;
  while (at > 0 && 'ax'.includes(tokens[at]!.tag)) at--;
  return tokens[at]?.tag === 'r' && tokens[at]!.lower !== 'that' ? at : -1;
}

/** "Zinc, copper and nickel": runs over the commas of a list. */
function listed(tokens: readonly Token[], own: Span, near: readonly Group[]): Span {
  let { from } = own;
  const joins = tokens.slice(own.from, own.to).some(({ tag }) => tag === 'c');
  for (let turns = 0; joins && turns < 6 && tokens[from - 1]?.tag === ','; turns++) {
    let start = from - 1;
    while (start > 0 && 'nd$'.includes(tokens[start - 1]!.tag) && from - start < 6) start--;
    const isVerb = near.some(({ main }) => main === start - 1);
    if (start === from - 1 || isVerb || !(start === 0 || ',.sc'.includes(tokens[start - 1]!.tag))) break;
    from = start;
  }
  return { from, to: own.to };
}

/** "the 95% that …", "2,900 victims who …": what a relative clause speaks of. */
function antecedent(tokens: readonly Token[], relative: number): Span | null {
  let end = relative;
  while (end > 0 && ',r'.includes(tokens[end - 1]!.tag)) end--;
  if (tokens[end - 1]?.tag === 'p') end--;
  let from = end;
  while (from > 0 && end - from < 8 && 'nq$d'.includes(tokens[from - 1]!.tag)) from--;
  return from < end ? { from, to: end } : null;
}
