import { qualityBehind } from './as-complement.ts';
import { DIMENSIONS, ofPronoun, ownNoun, wholeBehind } from './as-subject.ts';
import { comparedWith } from './compared-with.ts';
import { gapped } from './gapped.ts';
import { nounEnd, nounStart } from './noun-phrases.ts';
import { nearestVerb, purposeFrom, subjectName } from './owner-words.ts';
import { predicateEnd } from './predicates.ts';
import type { Token } from './tokens.ts';
import { isShareKind, named, type Told, thoseOf, told, type View, wordsOf } from './view.ts';

/** "Egypt (16%)", "61 billion shillings ($472 million)", "Almost half, 46%, were": said of what stands right in front. */
export function asGloss(view: View): Told | null {
  const { tokens, at, carried, front } = view;
  const mark = tokens[front.to - 1] ?? tokens[at - 1];
  if (front.from < front.to || mark === undefined || at < 2) return null;
  const [before, after] = [tokens[at - 2]!, tokens[at + 1]];
  const same = carried.last;
  if (mark.tag === '(' && before.tag === 'q' && after?.tag === ')') return same;
  if (mark.tag === ',' && before.tag === 'q' && after?.tag === ',' && isShareKind(view.quantity)) return same;
  if (mark.tag !== '(' || before.tag === 'q' || !')m,'.includes(after?.tag ?? ')')) return null;
  const noun = wordsOf(view, nounStart(tokens, at - 1, Math.max(0, at - 9)), at - 1);
  return told('en-metric-bracket', noun, isShareKind(view.quantity) ? (carried.share?.base ?? null) : null);
}

/** "of whom 310,000 came from abroad" without a verb of its own, "35,000 of them to Australia", "seven of them children". */
export function asOfThem(view: View): Told | null {
  const { tokens, at, carried } = view;
  if (ofPronoun(view)) {
    const rest = gapped(view, at + 1) ?? ownNoun(view).noun;
    return told('en-metric-of-them', rest, carried.counted);
  }
  const [of, them] = [tokens[at + 1], tokens[at + 2]];
  if (of?.lower !== 'of' || them === undefined || !(them.tag === 'r' || them.tag === 'o')) return null;
  const from = at + 3;
  const manner = tokens[from]?.tag === 'a' && /ly$/.test(tokens[from]!.lower) ? tokens[from]!.lower : '';
  const rest = gapped(view, from) ?? (wordsOf(view, from, predicateEnd(tokens, from, false)) || manner);
  return told('en-metric-of-them', rest, carried.counted);
}

/** "won 47 of the 125 seats", ", or 8% of all posts", "46% of cases": a share without a verb of its own. */
export function asShareOf(view: View): Told | null {
  const { tokens, at, quantity, owner, front, carried, edge } = view;
  if (!isShareKind(quantity) || tokens[at + 1]?.lower !== 'of') return null;
  const isWith =
    tokens[front.to - 1]?.lower === 'with' && tokens.slice(front.from, front.to - 1).every(({ tag }) => tag === 'y');
  if (owner !== null && !isWith) return null;
  const { whole, end } = wholeBehind(view, at + 1);
  if (whole === null) return null;
  const isApposed =
    front.from === front.to && edge !== null && (edge.tag === ',' || edge.lower === 'or' || edge.tag === '(');
  // "40% agreed: 44% of renters and 52% of owners".
  const goesOn = (edge?.tag === 'c' || edge?.lower === ':') && carried.share !== null && front.from === front.to;
  const source = goesOn
    ? carried.share
    : isApposed || (edge?.tag === 'c' && front.from === front.to)
      ? carried.last
      : null;
  if (source?.metric != null) return told('en-metric-carried', source.metric, whole);
  const rest = wordsOf(view, end, predicateEnd(tokens, end, false));
  const name = front.from < front.to && !isWith ? wordsOf(view, front.from, front.to) : '';
  return told('en-metric-of-whom', name || rest || whole, whole);
}

/** ", with 36%", "At 8.2%, youth unemployment is": whose the verb nearest before or behind is. */
function nearestSubject(view: View, step: -1 | 1): string | null {
  const { sentence } = view;
  const index = nearestVerb(view, step, ({ finite }) => finite);
  return index < 0 ? null : named(view, sentence.subjects[index] ?? null);
}

/** What ends an aside behind its number: a comma, with a date in front of it or not: "Turnover, £88m in 2023, fell". */
const isAside = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.tag === ',' ||
  (tokens[next]?.tag === 'p' && tokens[next + 1]?.tag === 'y' && tokens[next + 2]?.tag === ',');

/** "Profits: £12m", "Total cost: $310": a label at the head of a sentence, without a verb or another number. */
function asLabelled({ tokens, front, edge, ...view }: View): Told | null {
  const colon = front.from - 1;
  if (edge?.lower !== ':' || front.from !== front.to || colon < 1 || colon > 6) return null;
  const isName = tokens.slice(0, colon).every(({ tag }) => 'nd$py'.includes(tag)) && tokens[colon - 1]!.tag === 'n';
  return isName ? told('en-metric-label', wordsOf({ tokens, front, edge, ...view }, 0, colon)) : null;
}

/** "Its tail, some 5 million kilometres long, …", "The haul, worth an estimated £37 million, is": the noun before the comma. */
function asApposed(view: View): Told | null {
  const { tokens, front, edge, at } = view;
  const comma = front.from - 1;
  const opens = tokens[front.from]?.lower ?? '';
  const isSaid =
    front.from === front.to
      ? DIMENSIONS.has(tokens[at + 1]?.lower ?? '') || isAside(tokens, at + 1)
      : front.to - front.from === 1 && /^(?:at|worth)$/.test(opens);
  if (edge?.tag !== ',' || !isSaid || comma < 1) return null;
  let from = comma;
  while (from > 0 && comma - from < 10 && 'nd$pyq'.includes(tokens[from - 1]!.tag)) from--;
  if (from > 0 && !'.sc,'.includes(tokens[from - 1]!.tag)) return null;
  // "2 months, 14 days": no number tells of another.
  if (comma - from === 1 && tokens[from]!.q >= 0) return null;
  return told('en-metric-apposed', wordsOf(view, from, comma));
}

/** "ingredients a further S$4,100", "domestic orders down 2.4%", "including 15 deaths", ", with 36%". */
export function asFragment(view: View): Told | null {
  const { tokens, front, edge, quantity, carried, at } = view;
  if (edge !== null && 'vig'.includes(edge.tag)) return null;
  let end = front.to;
  while (end > front.from && 'uat'.includes(tokens[end - 1]!.tag)) end--;
  const last = tokens[end - 1];
  const { noun } = ownNoun(view);
  // "Visitor numbers, which | exceeded 8.7 million": a quantity that holds its verb.
  if (edge?.tag === 'r' && front.from === front.to && ownNoun(view).noun === '') {
    const stop = tokens[front.from - 2]?.tag === ',' ? front.from - 2 : front.from - 1;
    const name = wordsOf(view, nounStart(tokens, stop, Math.max(0, stop - 8)), stop);
    if (name !== '') return told('en-metric-subject', name);
  }
  const aside = asLabelled(view) ?? asApposed(view);
  if (aside !== null) return aside;
  const isOnly = end - front.from === 1 && last !== undefined;
  if (isOnly && last.lower === 'at' && tokens[at + 1]?.tag === ',')
    return told('en-metric-subject', nearestSubject(view, 1));
  if (isOnly && last.lower === 'with' && noun === '')
    return told('en-metric-subject', nearestSubject(view, -1) ?? carried.topic);
  if (end <= front.from || last === undefined) return null;
  let from = front.from;
  while (from < end && 'pacsr'.includes(tokens[from]!.tag)) from++;
  const isPhrase = last.tag === 'n' || last.tag === 'e';
  if (last.lower === 'including' && noun === '') {
    const gap = gapped(view, at + 1);
    if (gap !== null) return told('en-metric-listed', gap, carried.counted);
  }
  // "enough for 17 years of production".
  if (!isPhrase && /^(?:duration|measure)$/.test(quantity.kind) && tokens[at + 1]?.lower === 'of') {
    const stuff = wordsOf(view, at + 2, nounEnd(tokens, at + 2, at + 8));
    if (stuff !== '') return told('en-metric-noun', stuff);
  }
  if (!isPhrase) {
    if (noun !== '') {
      const holder =
        last.lower === 'for' && end - from > 1 ? wordsOf(view, nounStart(tokens, end - 1, from), end - 1) : '';
      return told('en-metric-noun', holder === '' ? noun : `${holder} for ${noun}`);
    }
    // "up from £9m" names nothing.
    if (tokens.slice(from, end).every(({ tag }) => 'upat'.includes(tag))) return null;
    const words = wordsOf(view, from, end);
    return told('en-metric-front', words, isShareKind(quantity) ? (carried.share?.base ?? null) : null);
  }
  if (countsApart(view) && noun !== '') return told('en-metric-noun', noun);
  // "and those to Turkey 15% below": of the noun before.
  const isThose =
    (/^(?:those|that|the)$/.test(tokens[from]!.lower) && tokens[from + 1]?.tag === 't') ||
    (tokens[from]!.lower === 'those' && tokens[from + 1]?.tag === 'p');
  const words = isThose
    ? thoseOf(view, `${tokens[from + 1]!.lower} ${wordsOf(view, from + 2, end)}`)
    : wordsOf(view, from, end);
  const name = `${words} ${qualityBehind(view)}`.trim();
  const isMore =
    /^(?:up|down|above|below|ahead|behind)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.tag === 'k';
  if (isMore) return told('en-metric-front', name, comparedWith(view, true));
  const whole = isShareKind(quantity) ? (wholeBehind(view, at + 1).whole ?? carried.share?.base ?? null) : null;
  return told('en-metric-front', name, whole);
}

/** "police seized 12 cars" is read elsewhere; a noun in front of a count names another thing. */
const countsApart = ({ quantity }: View): boolean => quantity.kind === 'count' && quantity.unit !== null;

/** ", 28 schools and 3 clinics", "and 12%": an item of a list shares the verb of the one before. */
export function asListed(view: View): Told | null {
  const { front, edge, carried, quantity, at, tokens } = view;
  if (front.from < front.to || edge === null || carried.last === null) return null;
  if (!',c'.includes(edge.tag) && edge.lower !== ':') return null;
  // "14 routes: 9 by day and 4 by night".
  if (
    quantity.kind === 'count' &&
    quantity.unit === null &&
    tokens[at + 1]?.tag === 'p' &&
    tokens[at + 2]?.tag === 'n'
  ) {
    const kind = wordsOf(view, at + 2, nounEnd(tokens, at + 2, at + 6));
    if (kind !== '' && carried.noun !== '' && carried.last.predicate === null)
      return told('en-metric-listed', `${carried.noun} ${tokens[at + 1]!.lower} ${kind}`);
  }
  const { noun } = ownNoun(view);
  const { verb } = carried.last;
  if (noun !== '' && quantity.kind === 'count')
    return told('en-metric-listed', isNear(view) && verb !== '' ? `${verb} ${noun}` : noun, null, { verb });
  // "up 1.2% on the month and 3.4% on the year".
  const isDated =
    /^(?:on|from|over)$/.test(tokens[at + 1]?.lower ?? '') &&
    (tokens[at + 2]?.tag === 'y' || tokens[at + 3]?.tag === 'y');
  if (isDated && isShareKind(quantity)) return told('en-metric-carried', carried.last.metric, comparedWith(view, true));
  const gap = isShareKind(quantity) || carried.last.predicate !== null ? gapped(view, at + 1) : null;
  if (gap !== null)
    return told('en-metric-listed', gap, carried.share?.base ?? null, { predicate: carried.last.predicate });
  const purpose = purposeFrom(view, at + 1);
  if (purpose !== '' && verb !== '') return told('en-metric-listed', `${verb} ${purpose}`, null, { verb });
  if (tokens[at + 1]?.tag === 'n' && !DIMENSIONS.has(tokens[at + 1]!.lower)) {
    const after = wordsOf(view, at + 1, nounEnd(tokens, at + 1, at + 6));
    if (after !== '') return told('en-metric-noun-after', after);
  }
  return isShareKind(quantity) || quantity.kind === carried.last.kind
    ? told('en-metric-carried', carried.last.metric, carried.last.base)
    : null;
}

/** True where the number before stands so near that its verb reaches this one. */
function isNear({ tokens, at }: View): boolean {
  for (let back = at - 1; back > at - 8 && back >= 0; back--) if (tokens[back]!.tag === 'q') return true;
  return false;
}

/** What the number counts or qualifies by itself: "60 mm of rain", "a $4.3 million grant", "12 cats". */
export function asOwn(view: View): Told | null {
  const { tokens, at, quantity } = view;
  const { noun, end } = ownNoun(view);
  if (noun !== '') {
    const rest =
      tokens[end]?.tag === 'e' || tokens[end]?.tag === 'g'
        ? wordsOf(view, end, predicateEnd(tokens, end + 1, false))
        : '';
    return told('en-metric-noun', rest === '' ? noun : `${noun} ${rest}`);
  }
  // "Most of 427 asked would pay more".
  if (tokens[at + 1]?.tag === 'e')
    return told('en-metric-noun', wordsOf(view, at + 1, predicateEnd(tokens, at + 2, false)));
  if (tokens[at + 1]?.lower === 'of') {
    const stuff = wordsOf(view, at + 2, nounEnd(tokens, at + 2, at + 8));
    if (stuff !== '') return told('en-metric-noun', stuff, isShareKind(quantity) ? stuff : null);
  }
  return told('en-metric-subject', view.carried.last?.metric ?? (view.owner === null ? null : subjectName(view)));
}
