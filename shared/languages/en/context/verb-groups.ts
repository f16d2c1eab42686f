import { isFiniteVerb, isGerund, SAME_PAST, STOPS, startsClause } from './finite-verbs.ts';
import type { Token } from './tokens.ts';
import { SAYING } from './verbs.ts';

/** "have been moved", "plans to add", "rose": a verb with what stands before it. Indexes of tokens. */
export interface Group {
  readonly first: number;
  /** The verb that says what happens; for "was 4.1%" the last auxiliary. */
  readonly main: number;
  readonly base: string;
  readonly passive: boolean;
  /** True where nothing but a form of be or have stands: "was 4.1%". */
  readonly copula: boolean;
  /** `g`: a participle or infinitive without a subject of its own. */
  readonly finite: boolean;
}

const LIKELY = new Set(
  'likely unlikely due set able about expected ready poised scheduled certain bound sure forecast'.split(' '),
);
/** Steps over adverbs and not. */
function overAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 8 && (tokens[next]?.tag === 'a' || tokens[next]?.tag === 'x')) next++;
  return next;
}

/** "plans | to add", "is likely | to reach": the infinitive that goes on from `main`; else `main`. */
function throughInfinitives(tokens: readonly Token[], main: number): number {
  let last = main;
  for (let steps = 0; steps < 4; steps++) {
    let at = overAdverbs(tokens, last + 1);
    // "agreed on Tuesday to close".
    if (tokens[at]?.tag === 'y') at++;
    else if (tokens[at]?.tag === 'p' && tokens[at + 1]?.tag === 'y') at += 2;
    if (LIKELY.has(tokens[at]?.lower ?? '')) at = overAdverbs(tokens, at + 1);
    if (tokens[at]?.tag !== 't') break;
    let verb = overAdverbs(tokens, at + 1);
    while (
      ['be', 'have', 'been'].includes(tokens[verb]?.lower ?? '') &&
      isVerbAt(tokens, overAdverbs(tokens, verb + 1))
    )
      verb = overAdverbs(tokens, verb + 1);
    const isForeseen = LIKELY.has(tokens[at - 1]?.lower ?? '') && tokens[verb]?.tag === 'n' && !tokens[verb]!.capital;
    if (!isVerbAt(tokens, verb) && !isForeseen && !['b', 'h'].includes(tokens[verb]?.tag ?? '')) break;
    last = verb;
  }
  return last;
}
const isVerbAt = (tokens: readonly Token[], at: number) => tokens[at]?.form != null && tokens[at]!.form !== 'ing';

/** A group that begins with an auxiliary at `first`. */
function fromAuxiliary(tokens: readonly Token[], first: number): Group {
  let main = first;
  let passive = false;
  for (let at = first; at < first + 8; at++) {
    const { tag, form } = tokens[at] ?? { tag: '.', form: null };
    if (tag === 'b' || tag === 'h' || tag === 'm') main = at;
    else if (tag === 'a' || tag === 'x') continue;
    else if (tag === 'n' && form === null && tokens[main]!.tag === 'm' && !tokens[at]!.capital && tokens[at]!.q < 0) {
      // "Winds could gust": whatever follows a modal verb is a verb.
      main = at;
      break;
    } else if (tag === 'n' && form !== null) {
      const fits = fitsAuxiliary(tokens, main, at);
      if (fits) {
        passive = tokens[main]!.tag === 'b' && form !== 'ing';
        main = at;
        // "have begun falling".
        if (tokens[at + 1]?.form === 'ing' && BEGINNING.has(tokens[at]!.base)) main++;
      }
      break;
    } else break;
  }
  const end = throughInfinitives(tokens, main);
  return {
    first,
    main: end,
    base: baseOf(tokens[end]!),
    passive: passive && end === main,
    copula: isLight(tokens[end]!),
    finite: true,
  };
}

function fitsAuxiliary(tokens: readonly Token[], auxiliary: number, at: number): boolean {
  const { tag } = tokens[auxiliary]!;
  const { form, lower } = tokens[at]!;
  if (tag === 'm') return form === 'base' || (form === 'part' && SAME_PAST.has(lower));
  if (tag === 'h') return form === 'part' || SAME_PAST.has(lower) || (form === 'past' && false);
  return (
    form === 'part' ||
    SAME_PAST.has(lower) ||
    (form === 'ing' && !'c,.'.includes(tokens[at + 1]?.tag ?? '.')) ||
    form === 'ing'
  );
}

const isLight = ({ tag }: Token) => 'bhm'.includes(tag);
/** The verb without ending; `be` and `have` for the auxiliaries. */
const baseOf = ({ tag, base, lower }: Token) => (tag === 'b' ? 'be' : tag === 'h' ? 'have' : base || lower);
const BEGINNING = new Set('begin start stop keep continue'.split(' '));

const group = (tokens: readonly Token[], first: number, verb: number, finite: boolean): Group => {
  const gerund = tokens[verb + 1]?.form === 'ing' && BEGINNING.has(tokens[verb]!.base) ? verb + 1 : verb;
  const main = throughInfinitives(tokens, gerund);
  return { first, main, base: baseOf(tokens[main]!), passive: false, copula: isLight(tokens[main]!), finite };
};

/** "after wildfires burned 30,000 acres": prepositions that open a clause as well. */
const TIMING = new Set(['after', 'before', 'since', 'until']);
/** "lost 382,000 hectares to fire": what follows "to" took it. */
const GIVING = new Set('lose give sell hand owe leave fall cede'.split(' '));
/** "who farms 12 hectares": a word that no list holds is a verb where only a verb can stand. */
const isUnknownVerb = (tokens: readonly Token[], at: number): boolean =>
  'ro'.includes(tokens[at - 1]?.tag ?? '.') &&
  'qd$'.includes(tokens[at + 1]?.tag ?? '.') &&
  !/^(?:that|whose|them|us|him|her|others)$/.test(tokens[at - 1]!.lower);

/** The verb groups of a sentence in order; tags their verbs v, i, g and the participles behind nouns e. One pass. */
export function groupsOf(tokens: Token[], text: string): readonly Group[] {
  const groups: Group[] = [];
  // No finite verb yet since the clause began.
  let open = true;
  const add = (found: Group, tag: 'v' | 'i' | 'g') => {
    groups.push(found);
    tokens[found.main]!.tag = tag;
    // "Officers who raided his flat | found £86,000": the clause's own verb is still to come.
    if (found.finite) open = SAYING.has(found.base) || tokens[found.first - 1]?.tag === 'r';
    return found.main;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { tag, form } = tokens[at]!;
    if (STOPS.includes(tag) || (tag === 'o' && tokens[at]!.lower !== 'them')) open = true;
    else if (tag === 'c') open ||= startsClause(tokens, at);
    else if (tag === 'p' && TIMING.has(tokens[at]!.lower) && (groups.length > 0 || at === 0)) {
      if (!'yg'.includes(tokens[at + 1]?.tag ?? 'y') && tokens[at + 1]?.form !== 'ing' && startsClause(tokens, at)) {
        tokens[at]!.tag = 's';
        open = true;
      }
    } else if (tag === 'b' || tag === 'h' || tag === 'm') {
      if (tokens[at]!.lower === 'being') continue;
      if (tokens[at]!.lower === 'having') {
        const next = tokens[at + 1];
        if (next?.tag === 'q') at = add(group(tokens, at, at, false), 'g');
        // "having risen by 4%"
        else if (next?.tag === 'n' && (next.form === 'part' || SAME_PAST.has(next.lower)))
          at = add(group(tokens, at, at + 1, false), 'g');
        continue;
      }
      at = add(fromAuxiliary(tokens, at), 'v');
    } else if (tag === 't') {
      const verb = overAdverbs(tokens, at + 1);
      const bare = tokens[verb];
      const isVerb =
        bare?.form === 'base' ||
        bare?.tag === 'b' ||
        bare?.tag === 'h' ||
        (bare?.tag === 'n' &&
          bare.form === null &&
          'qd$'.includes(tokens[verb + 1]?.tag ?? '.') &&
          !bare.capital &&
          bare.q < 0);
      const isTaker =
        GIVING.has(groups.at(-1)?.base ?? '') && !'qd$'.includes(tokens[verb + 1]?.tag ?? '.') && bare?.tag === 'n';
      if (!isVerb || isTaker || verb > at + 3) continue;
      let main = verb;
      while (
        (tokens[main]!.tag === 'b' || tokens[main]!.tag === 'h') &&
        isVerbAt(tokens, overAdverbs(tokens, main + 1))
      )
        main = overAdverbs(tokens, main + 1);
      at = add({ ...group(tokens, at, main, false), passive: tokens[main - 1]?.tag === 'b' }, 'i');
    } else if (tag === 'n' && form === 'ing') {
      if (isGerund(tokens, at)) at = add(group(tokens, at, at, false), 'g');
    } else if (tag === 'n' && form === null && isUnknownVerb(tokens, at)) at = add(group(tokens, at, at, true), 'v');
    else if (tag === 'n' && form !== null) {
      if (isFiniteVerb(tokens, at, open, text)) at = add(group(tokens, at, at, true), 'v');
      else if (
        form === 'part' &&
        'nq,y'.includes(tokens[at - 1]?.tag ?? 'd') &&
        tokens[at]!.tag === 'n' &&
        !(tokens[at + 1]?.tag === 'n' && tokens[at - 1]!.tag !== 'q')
      )
        tokens[at]!.tag = 'e';
    }
  }
  return groups;
}
