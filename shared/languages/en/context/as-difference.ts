import { wholeBehind } from './as-subject.ts';
import { CHANGE_NOUNS, VAGUE_HEADS } from './closed-words.ts';
import { comparedWith, sideOf } from './compared-with.ts';
import { countedNoun } from './counted-noun.ts';
import { nounEnd, nounStart } from './noun-phrases.ts';
import { subjectName } from './owner-words.ts';
import { predicateEnd } from './predicates.ts';
import { LEVEL } from './verbs.ts';
import { isShareKind, type Told, told, type View, wordsOf } from './view.ts';

/** "25%, up from 21%", ", compared with 58.9%", ", or 6.4%": what the number before was said of. */
export function asCompared(view: View): Told | null {
  const { tokens, front, edge, carried, at, quantity } = view;
  if (
    edge !== null &&
    ('vig'.includes(edge.tag) || (edge.tag === 'q' && view.owner !== null && tokens[front.from]?.lower !== 'worth'))
  )
    return null;
  const marks = tokens.slice(front.from, front.to);
  const isMark =
    marks.length > 0 &&
    marks.length < 6 &&
    marks.every(
      ({ tag, lower }) =>
        'ut<kd'.includes(tag) ||
        /^(?:compared|with|from|against|versus|below|above|to|or|than|by|at|on|worth|as|in|line|equal|equivalent|of|the|well|far|just|ahead|short|behind|shade|bit|little)$/.test(
          lower,
        ),
    );
  const opens = marks[0]?.lower ?? '';
  const isOr = marks.length === 0 && edge?.lower === 'or';
  if (opens === 'in' && marks[1]?.lower !== 'line') return null;
  // "rescued 46 people from three yachts": other things.
  if (marks.length === 1 && opens === 'from' && countedNoun(quantity) !== '') return null;
  if (
    !isOr &&
    (!isMark ||
      /^(?:of|the|as|line)$/.test(opens) ||
      opens === 'with' ||
      opens === 'at' ||
      opens === 'on' ||
      opens === 'by')
  )
    return null;
  const source = (quantity.kind === 'percent' || quantity.kind === 'ratio' ? carried.share : null) ?? carried.last;
  const isOther = /^(?:compared|against|versus)$/.test(opens) || (opens === 'from' && marks.length === 1);
  const metric =
    source?.metric ??
    (isOther || /^(?:down|up|to|above|below|in|equal|equivalent|well|far|just|ahead|short|behind)$/.test(opens)
      ? (carried.before?.metric ?? null)
      : null);
  if (metric === null) return null;
  const isGroup = /^(?:in|among)$/.test(tokens[at + 1]?.lower ?? '');
  // "compared with 0.9% for those on a placebo".
  const those = tokens[at + 1]?.lower === 'for' && tokens[at + 2]?.lower === 'those' ? thoseBehind(view, at + 2) : null;
  const group = isGroup ? groupBehind(view) : those;
  const whole = isShareKind(quantity) ? wholeBehind(view, at + 1).whole : null;
  const base =
    whole ?? (isOther && isShareKind(quantity) ? group : null) ?? (isOther ? null : comparedWith(view, true));
  return told('en-metric-carried', metric, base);
}

function thoseBehind({ text, tokens }: View, from: number): string {
  const end = predicateEnd(tokens, from + 1, false);
  return text.slice(tokens[from]!.start, tokens[end - 1]!.end);
}

function groupBehind(view: View): string | null {
  const { tokens, at } = view;
  // "against 58 per cent in the South West": where, not of whom.
  const place = tokens[at + 2]?.tag === 'd' ? tokens[at + 3] : tokens[at + 2];
  if (tokens[at + 1]?.lower === 'in' && place?.capital) return null;
  if (tokens[at + 2]?.tag === 'y' || (tokens[at + 2]?.tag === 'd' && tokens[at + 3]?.tag === 'y')) return null;
  return wordsOf(view, at + 2, nounEnd(tokens, at + 2, at + 8)) || null;
}

/** "a 12% increase in fares", "a 7.5% pay rise", "the 0.4% gain". */
export function asNamedChange(view: View): Told | null {
  const { tokens, at, carried } = view;
  let end = at + 1;
  while (tokens[end]?.tag === 'n' && end < at + 5) end++;
  const last = tokens[end - 1];
  if (end === at + 1 || last === undefined) return null;
  if (!CHANGE_NOUNS.has(last.lower)) return null;
  const base = comparedWith(view, true);
  const what = /^(?:in|of)$/.test(tokens[end]?.lower ?? '')
    ? wordsOf(view, end + 1, nounEnd(tokens, end + 1, end + 9))
    : '';
  if (what !== '') return told('en-metric-change-of', what, base);
  if (end > at + 2) return told('en-metric-noun-after', wordsOf(view, at + 1, end), base);
  return (
    told('en-metric-carried', carried.last?.metric ?? null, base) ??
    (view.owner === null ? null : told('en-metric-subject', subjectName(view), base)) ??
    told('en-metric-noun-after', last.lower, base)
  );
}

/** "a typical £200,000 loan", "a 12-year sentence": what the number describes. */
export function asModifier(view: View): Told | null {
  const { tokens, at, front, quantity } = view;
  if (!/^(?:money|measure|duration|percent|rate)$/.test(quantity.kind) || tokens[at + 1]?.tag !== 'n') return null;
  const isDetermined =
    'd$'.includes(tokens[at - 1]?.tag ?? '.') ||
    (front.to > front.from - 2 && 'd$'.includes(tokens[at - 2]?.tag ?? '.') && tokens[at - 1]?.tag === 'n') ||
    /['’]s$/.test(tokens[at - 1]?.lower ?? '');
  const isBehind =
    quantity.kind === 'percent' &&
    (tokens[front.to - 1]?.tag === 'p' || /^over /.test(quantity.text)) &&
    front.to === at &&
    !CHANGE_NOUNS.has(tokens[at + 1]!.lower);
  if (!isDetermined && !isBehind) return null;
  const end = nounEnd(tokens, at + 1, at + 6);
  // "the $99.9 billion analysts had expected": they expected it.
  const isThe = tokens[at - 1]?.lower === 'the';
  return isThe && 'bhmv'.includes(tokens[end]?.tag ?? '.')
    ? null
    : told('en-metric-noun-after', wordsOf(view, at + 1, end));
}

/** "47% less likely to die than those who…". */
function likely(view: View): Told | null {
  const { tokens, at } = view;
  if (tokens[at + 1]?.tag !== 'k' || tokens[at + 2]?.lower !== 'likely') return null;
  let end = at + 3;
  while (end < tokens.length && end < at + 11 && !'.,()<sc'.includes(tokens[end]!.tag)) end++;
  return told('en-metric-likely', wordsOf(view, at + 2, end), comparedWith(view, false));
}

/** "12% more than a year earlier", "twice the original estimate", "four times as many as in 2022". */
export function asDifference(view: View): Told | null {
  const { tokens, at, front, owner, carried, quantity } = view;
  const next = tokens[at + 1];
  const chance = likely(view);
  if (chance !== null) return chance;
  const isTimes =
    quantity.unit === 'times' || /\b(?:twice|double|half|triple)$/i.test(quantity.text) || quantity.unit === 'fold';
  const isMore =
    next?.tag === 'k' ||
    (next !== undefined && /^(?:above|below|ahead|short|up|down|off|behind)$/.test(next.lower)) ||
    (next?.lower === 'percentage' && tokens[at + 2]?.lower === 'points');
  const isAs =
    isTimes &&
    (next?.lower === 'as' || next?.tag === 'd' || next?.tag === '$' || next?.tag === 'k' || next?.tag === 'y');
  if (!isMore && !isAs) return null;
  const base = isAs ? timesOf(view) : comparedWith(view, true);
  if (owner !== null && front.from === front.to) {
    const isLevel = (owner.copula && owner.base !== 'have') || LEVEL.has(owner.base);
    if (!isLevel && !(owner.base === 'run'))
      return isMore && base === null && owner.base !== 'have' ? null : differing(view, base);
    const name = subjectName(view);
    const verb =
      owner.base === 'cost' && name !== null
        ? ` ${view.text.slice(tokens[owner.main]!.start, tokens[owner.main]!.end)}`
        : '';
    return told('en-metric-subject', name === null ? null : `${name}${verb}`, base);
  }
  if (front.from < front.to) return null;
  return told('en-metric-carried', carried.last?.metric ?? carried.before?.metric ?? null, base);
}

/** "carried 4% more passengers": the verb and what it takes. */
function differing(view: View, base: string | null): Told | null {
  const { tokens, at, owner } = view;
  const from = at + 2;
  const noun = wordsOf(view, from, nounEnd(tokens, from, from + 5));
  const verb = view.text.slice(tokens[owner!.main]!.start, tokens[owner!.main]!.end);
  return told('en-metric-verb-noun', noun === '' ? verb : owner!.base === 'have' ? noun : `${verb} ${noun}`, base);
}

/** The other side behind "twice", "three times as high as". */
function timesOf(view: View): string | null {
  const { tokens, at } = view;
  const next = tokens[at + 1];
  if (next?.lower !== 'as') return next?.tag === 'k' ? comparedWith(view, true) : sideOf(view, at + 1);
  for (let behind = at + 2; behind < Math.min(tokens.length, at + 7); behind++)
    if (tokens[behind]!.lower === 'as') {
      const from = /^(?:in|for|at)$/.test(tokens[behind + 1]?.lower ?? '') ? behind + 2 : behind + 1;
      return sideOf(view, from);
    }
  return null;
}

/** The preposition in front of a noun phrase, over its article. */
function leadingWord({ tokens }: View, from: number): string {
  const at = 'd$'.includes(tokens[from - 1]?.tag ?? '.') ? from - 2 : from - 1;
  return tokens[at]?.lower ?? '';
}

/** "debts of $29,400", "a drop of 21.7%", "at an annual rate of 1.6%": the noun in front of "of". */
export function asOfNoun(view: View): Told | null {
  const { tokens, front, owner, carried, quantity } = view;
  const of = front.to - 1;
  if (of <= front.from - 1 || tokens[of]?.lower !== 'of' || of < 1) return null;
  const from = nounStart(tokens, of, front.from);
  if (from >= of) return null;
  const head = tokens[of - 1]!.lower;
  const written = wordsOf(view, from, of);
  if (written === '') return null;
  if (CHANGE_NOUNS.has(head) && countedNoun(quantity) !== '')
    return told('en-metric-of-noun', `${written} of ${countedNoun(quantity)}`);
  if (CHANGE_NOUNS.has(head)) {
    const base = comparedWith(view, true);
    if (of - from > 1) return told('en-metric-of-noun', written, base);
    const next = tokens[view.at + 1]?.lower;
    const what =
      next === 'in' || next === 'of' ? wordsOf(view, view.at + 2, nounEnd(tokens, view.at + 2, view.at + 8)) : '';
    const isOwn = what !== '' && tokens[view.at + 2]?.tag !== 'y';
    const previous = carried.last?.metric ?? null;
    return told(
      'en-metric-change',
      isOwn ? what : (previous ?? (owner === null || !LEVEL.has(owner.base) ? written : subjectName(view))),
      base,
    );
  }
  // "from an earlier forecast of $85 billion": of the same as the number before.
  if (
    /^(?:forecast|estimate|guidance|projection|prediction|goal|target)$/.test(head) &&
    owner === null &&
    carried.last?.metric != null
  )
    return told('en-metric-carried', carried.last.metric);
  const noun = countedNoun(quantity);
  const isPace =
    VAGUE_HEADS.has(head) && /^(?:at|by)$/.test(leadingWord(view, from)) && owner !== null && LEVEL.has(owner.base);
  if (isPace) return told('en-metric-subject', subjectName(view));
  const isPremium = /^(?:premium|discount)$/.test(head) && tokens[view.at + 1]?.lower === 'to';
  if (isPremium) return told('en-metric-of-noun', written, sideOf(view, view.at + 2));
  return told('en-metric-of-noun', noun === '' ? written : `${written} of ${noun}`);
}
