import { countedNoun } from './counted-noun.ts';
import { gapped } from './gapped.ts';
import { nounEnd } from './noun-phrases.ts';
import { predicateEnd, predicateOf, said } from './predicates.ts';
import type { Token } from './tokens.ts';
import type { Group } from './verb-groups.ts';
import { SAYING } from './verbs.ts';
import { isShareKind, named, type Told, told, type View, wordsOf } from './view.ts';

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && ('eg'.includes(token.tag) || token.form === 'ing' || token.form === 'part');

/** The whole behind "of": "62% | of residents"; null where none stands. A pronoun means what was counted before. */
export function wholeBehind(view: View, from: number): { readonly whole: string | null; readonly end: number } {
  const { text, tokens, carried } = view;
  let at = from;
  if (tokens[at]?.lower === 'of') at++;
  else if (!isHalf(view, from)) return { whole: null, end: from };
  while (
    /^(?:the|all|its|their|his|her|our|these|those|some|own)$/.test(tokens[at]?.lower ?? '') &&
    'nqy'.includes(tokens[at + 1]?.tag ?? '.') &&
    !(tokens[at]!.lower === 'those' && isParticiple(tokens[at + 1]))
  )
    at++;
  const first = tokens[at];
  if (first === undefined) return { whole: null, end: from };
  const isThese = /^(?:these|those)$/.test(first.lower) && !isParticiple(tokens[at + 1]);
  if (first.tag === 'o' || first.tag === 'r' || isThese) return { whole: carried.counted, end: at + 1 };
  const isThose = first.lower === 'those' && isParticiple(tokens[at + 1]);
  const end = isThose ? predicateEnd(tokens, at + 2, false) : nounEnd(tokens, at, tokens.length);
  if (isThose) return { whole: text.slice(first.start, tokens[end - 1]!.end), end };
  if (first.lower === 'what') {
    let stop = at + 1;
    while (stop < tokens.length && stop < at + 5 && !'.,()c'.includes(tokens[stop]!.tag)) stop++;
    return { whole: text.slice(first.start, tokens[stop - 1]!.end), end: stop };
  }
  if (first.tag === 'q') return { whole: text.slice(first.start, first.end), end: Math.max(end, at + 1) };
  // "of the island's 3,600 homes".
  const counted = tokens[end];
  if (counted?.tag === 'q' && /['’]s$/.test(tokens[end - 1]!.lower))
    return { whole: text.slice(counted.start, counted.end), end: end + 1 };
  // "its 2019 level": the year belongs to it.
  if (first.tag === 'y' && end > at) return { whole: text.slice(first.start, tokens[end - 1]!.end), end };
  return { whole: end > at ? wordsOf(view, at, end) || null : null, end };
}

/** "Half the flats", "half its staff": a half needs no "of". */
const isHalf = ({ quantity, tokens }: View, from: number): boolean =>
  quantity.kind === 'ratio' && /\bhalf$/i.test(quantity.text) && 'd$'.includes(tokens[from]?.tag ?? '.');

/** "24 m wide": which way it was measured, not what. */
export const DIMENSIONS: ReadonlySet<string> = new Set(
  'long wide tall high deep thick across old heavy late early'.split(' '),
);

/** What a quantity counts in its own text and the words behind: "12 treatment centres", "600 | more jobs". */
export function ownNoun(view: View): { readonly noun: string; readonly end: number } {
  const { tokens, at, quantity } = view;
  const inside = countedNoun(quantity);
  if (inside !== '') {
    // "cases of cholera", "calls for help": the noun goes on.
    const next = tokens[at + 1];
    const goesOn = next?.lower === 'of' && !'oryq'.includes(tokens[at + 2]?.tag ?? '.');
    if (!goesOn) return { noun: inside, end: at + 1 };
    const end = nounEnd(tokens, at + 2, at + 7);
    const rest = wordsOf(view, at + 2, end);
    return rest === '' ? { noun: inside, end: at + 1 } : { noun: `${inside} of ${rest}`, end };
  }
  let from = at + 1;
  while (/^(?:more|additional|extra|other|further|new|fewer)$/.test(tokens[from]?.lower ?? '')) from++;
  if (tokens[from]?.tag !== 'n' || DIMENSIONS.has(tokens[from]!.lower)) return { noun: '', end: at + 1 };
  const end = nounEnd(tokens, from, from + 5);
  return { noun: wordsOf(view, from, end), end };
}

const LONGER = /^(?:longer|later|earlier|older|younger|faster|slower|farther|further) than/;
const textAt = ({ text, tokens }: View, at: number): string =>
  tokens[at]?.tag === 'q' ? text.slice(tokens[at]!.start, tokens[at]!.end) : '';

/** "34,000 customers, who will each receive £62": the verb in front counts them. */
function isRelative({ tokens, at }: View, first: number): boolean {
  for (let next = at + 1; next < first; next++) if (tokens[next]!.tag === 'r') return true;
  return false;
}

/** "62% of residents support the plan", "312 patients waited", "Thirty-one were rated poor". */
export function asSubject(view: View): Told | null {
  const { governed, owner, quantity, tokens } = view;
  if (governed === null || isAdverbial(tokens, governed.first)) return null;
  if (!isRelative(view, governed.first)) return ofGoverned(view, governed);
  // "His pay was £40,000, which includes": a sum is told by its own verb first.
  const isPeople =
    quantity.kind === 'count' && (owner === null || (owner.copula && named(view, view.ownerSubject) === null));
  return isPeople ? ofGoverned(view, governed) : null;
}

/** "€3 billion, which went on roads", where nothing else tells of the sum. */
export function asRelative(view: View): Told | null {
  const { governed, tokens } = view;
  return governed === null || isAdverbial(tokens, governed.first) ? null : ofGoverned(view, governed);
}

/** "after cutting", "according to": a participle that no noun in front is the subject of. */
const isAdverbial = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === 'according' || (tokens[first]!.tag === 'g' && tokens[first - 1]?.tag === 'p');

function ofGoverned(view: View, governed: Group): Told | null {
  const { at, tokens, quantity, carried } = view;
  const { whole, end } = wholeBehind(view, at + 1);
  const short = predicateOf(view, governed, isShareKind(quantity));
  // "waited longer than 12 hours": the number is part of what is said.
  const isLonger = LONGER.test(textAt(view, short.to));
  const predicate = isLonger ? predicateOf(view, governed) : short;
  const did = tokens[governed.main]!;
  // "and 74 per cent did so in maths".
  const isSame = governed.copula && /^(?:did|do|does)$/.test(did.lower);
  const so = governed.main + (tokens[governed.main + 1]?.lower === 'so' ? 2 : 1);
  const says = isSame ? (gapped(view, so) ?? carried.share?.metric ?? '') : said(view, predicate);
  const more = { predicate };
  if (isShareKind(quantity)) {
    const isOf = tokens[at + 1]?.lower === 'of' || isHalf(view, at + 1);
    const noun = isOf || quantity.kind === 'count' ? '' : ownNoun(view).noun;
    const asked =
      quantity.kind === 'count'
        ? null
        : (carried.share?.base ?? carried.opened ?? (carried.whole === null ? carried.asked : null));
    const base = isOf ? whole : noun !== '' ? noun : ofPronoun(view) ? carried.counted : asked;
    if (quantity.kind === 'count' && !isOf) {
      const counted = ownNoun(view).noun;
      return told(
        'en-metric-subject-of',
        counted === '' ? says : `${counted} ${says}`.trim(),
        ofPronoun(view) ? base : carried.opened,
        more,
      );
    }
    return told('en-metric-of-whom', says === '' ? wordsOf(view, end, governed.first) : says, base, more);
  }
  const noun = ownNoun(view).noun || wholeBehind(view, at + 1).whole || '';
  const isTeller = SAYING.has(governed.base) && /^\S+$/.test(says);
  // "58 counties reported | 2,145 cases": the verb belongs to the next number.
  const isNext = !isLonger && !governed.passive && tokens[predicate.to]?.tag === 'q' && !/ /.test(says);
  const only = says === '' || isTeller || isNext;
  return told(
    'en-metric-counted',
    only ? noun : `${noun} ${says}`.trim(),
    ofPronoun(view) ? carried.counted : null,
    more,
  );
}

/** "of whom 310,000 came from abroad". */
export function ofPronoun({ tokens, front }: View): boolean {
  const [of, whom] = [tokens[front.to - 2], tokens[front.to - 1]];
  return of?.lower === 'of' && (whom?.tag === 'r' || whom?.tag === 'o' || /^(?:these|those)$/.test(whom?.lower ?? ''));
}
