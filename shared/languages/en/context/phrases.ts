import {
  AUXILIARIES,
  BREAKS,
  COUNTING,
  LINKS,
  MOVES,
  NOUN_ENDS,
  NUMBER_WORDS,
  OPENINGS,
  PARTICLED,
  PREDICATES,
  VERBS,
} from './lexicon.ts';

/** No phrase that names a metric is longer; keeps the work per fact constant whatever the input. */
export const LONGEST_SIDE = 120;
const MOST_WORDS = 9;

const isSmall = (code: number) => code >= 97 && code <= 122;
const bare = (word: string) => {
  const lower = word.toLowerCase();
  // Nothing to strip where both ends are letters: nearly always.
  if (isSmall(lower.charCodeAt(0)) && isSmall(lower.charCodeAt(lower.length - 1))) return lower;
  return lower.replace(/^["“‘'(]+|["”’'),.]+$/g, '');
};
export const wordsOf = (text: string): string[] => text.split(/[ \u00a0]+/).filter((word) => word !== '');
const clean = (text: string) => text.replace(/^["“‘'(\s]+|["”’',.\s]+$/g, '');

export const isVerb = (word: string): boolean => {
  const lower = bare(word);
  return (
    VERBS.has(lower) || (/^[a-z]{3,}ed$/.test(lower) && lower !== 'hundred' && lower !== 'united' && lower !== 'red')
  );
};
const isCapital = (word: string | undefined) => /^[A-Z][a-z]/.test(word ?? '');
const isLink = (word: string) => LINKS.has(bare(word)) || /^[a-z]{3,}ly$/.test(bare(word));

/** "the true cost": a word that is a link elsewhere is a noun behind its adjective. */
const isNamed = (words: readonly string[], at: number): boolean =>
  /^(?:costs?|average|total|number)$/.test(bare(words[at]!)) &&
  /^(?:true|total|global|national|combined|grand|overall|final|annual|full|estimated|average|real|actual|expected|running|living)$/.test(
    bare(words[at - 1] ?? ''),
  );

/** Drops links from the end: "unemployment rate rose to" → "unemployment rate". */
export function withoutLinks(words: readonly string[]): readonly string[] {
  let end = words.length;
  // The Dow Jones Industrial Average: a capital makes it a name.
  // "Yields averaged": what begins the sentence is a noun.
  const first = words.length > 1 && /^[A-Z][a-z]+s$/.test(words[0]!) ? 1 : 0;
  while (
    end > first &&
    isLink(words[end - 1]!) &&
    !isNamed(words, end - 1) &&
    !(end > 2 && isCapital(words[end - 1]) && isCapital(words[end - 2]))
  )
    end--;
  return words.slice(0, end);
}

/** "approved a budget of" → "budget"; not "grew at a rate of", where the subject is measured. */
function nounBeforeOf(left: readonly string[]): string | null {
  if (bare(left.at(-1) ?? '') !== 'of') return null;
  const determined = left.findLastIndex((word) => ['a', 'an', 'the', 'its', 'their'].includes(bare(word)));
  // "gusts of": no article, so the word itself.
  const at = determined < 0 && left.length > 2 && NOUN_ENDS.has(bare(left.at(-3) ?? '')) ? left.length - 3 : determined;
  const noun = clean(left.slice(at + 1, -1).join(' '));
  const isPace = /^(?:at|to)$/i.test(left[at - 1] ?? '') && /(?:^| )(?:rate|pace|average)$/i.test(noun);
  const isVague = isPace || /^(?:rate|pace|average|total|number|amount)$|(?: )(?:number|amount)$/i.test(noun);
  return at < 0 || noun === '' || isVague || (LINKS.has(bare(noun)) && bare(noun) !== 'cost') ? null : noun;
}

/** The subject in front of a number, without openings and without what another clause says; null where none is left. */
export function subjectOf(left: readonly string[]): string | null {
  const holder = nounBeforeOf(left);
  if (holder !== null) return holder;
  let words = withoutLinks(left);
  const last = words.findLastIndex((word) => BREAKS.has(bare(word)));
  words = words.slice(last + 1);
  let from = 0;
  while (from < words.length && OPENINGS.has(bare(words[from]!))) from++;
  words = words.slice(from);
  if (words.length > MOST_WORDS) words = words.slice(words.length - MOST_WORDS);
  const subject = clean(words.join(' '));
  if (subject === '') return left.slice(last + 1).find((word) => /^(?:total|tally|toll)$/i.test(word)) ?? null;
  if (/^(?:year|month|week|quarter|day|period|time|night|season)s?$/i.test(subject)) return null;
  // A verb alone names nobody and nothing.
  return subject.length < 2 || VERBS.has(subject) ? null : subject;
}

/** True where a verb of movement or level, and nothing but links, stands in front: "climbed to", "averaged". */
export function moves(left: readonly string[]): boolean {
  let end = left.length;
  while (end > 0 && isLink(left[end - 1]!) && !MOVES.has(bare(left[end - 1]!))) end--;
  return end > 0 && MOVES.has(bare(left[end - 1]!));
}

/** Splits a clause before its first finite verb: "Coal, gas and wind | supplied". */
export function headOf(words: readonly string[]): { readonly head: string; readonly rest: string } {
  const at = words.findIndex(
    (word, index) => index > 0 && (MOVES.has(bare(word)) || opensPredicate(word)) && !/^aged$/.test(word),
  );
  let from = 0;
  while (from < at && OPENINGS.has(bare(words[from]!))) from++;
  return at < 0
    ? { head: '', rest: '' }
    : { head: clean(words.slice(from, at).join(' ')), rest: clean(words.slice(at).join(' ')) };
}

/** "beds for" in front of "120 people": the noun and its preposition, else ''. */
export function holderFor(left: readonly string[]): string {
  const noun = left.at(-2) ?? '';
  if (bare(left.at(-1) ?? '') !== 'for' || !/^[a-z]{3,}s$/.test(noun) || isVerb(noun) || isLink(noun)) return '';
  return VERBS.has(noun) || OPENINGS.has(noun) ? '' : `${noun} for`;
}

/**
 * The verb right in front of a number: "lent" in "the library lent 1,914 books"; '' where none is.
 * `counted`: a noun is counted behind, so "cut 1,200 jobs" and "took in 2,300 people" have one.
 */
export function verbBefore(left: readonly string[], counted = false): string {
  const last = bare(left.at(-1) ?? '');
  if (counted && COUNTING.has(last)) return last;
  if (counted && PARTICLES.includes(last) && PARTICLED.has(bare(left.at(-2) ?? '')))
    return `${bare(left.at(-2)!)} ${last}`;
  let end = left.length;
  while (end > 0 && (OPENINGS.has(bare(left[end - 1]!)) || /ly$/.test(bare(left[end - 1]!)))) end--;
  const word = left[end - 1];
  if (word === undefined || LINKS.has(bare(word))) return '';
  // Whatever follows "will" or "to" is a verb.
  const led = ['will', 'would', 'to', 'could', 'can', 'may', 'must', 'should'].includes(bare(left[end - 2] ?? ''));
  // "accused of defrauding 430 clients", ", killing 37 people".
  const gerund = /^[a-z]{3,}ing$/.test(word) && (end === 1 || GERUND_FRONT.test(left[end - 2]!));
  return isVerb(word) || gerund || (led && /^[a-z]+$/.test(word)) ? clean(word) : '';
}

const GERUND_FRONT = /^(?:of|by|for|after|before|while|without|and|from|is|are|was|were|been)$/i;

/** What is counted inside a fact's text: "240 new teachers" → "new teachers". */
export function countedNoun(text: string): string {
  const words = wordsOf(text.replaceAll('-', ' '));
  let from = 0;
  while (from < words.length && (/\d/.test(words[from]!) || NUMBER_WORDS.has(bare(words[from]!)))) from++;
  const noun = words.slice(from).join(' ');
  return noun.replace(/ (?:a|an|per|each|every) \w+$/, '');
}

const PARTICLES = ['in', 'out', 'up', 'down', 'off', 'on', 'over'];

/** What holds of a bare number: "were missing", "disapprove"; at most eight words, else ''. */
export function said(right: string): string {
  const words = wordsOf(right.replace(/^ (?:who|that) /, ' '));
  const first = words[0] ?? '';
  if (!right.startsWith(' ') || !/^[a-z]/.test(first) || NOUN_ENDS.has(first) || OPENINGS.has(first)) return '';
  const opens = opensPredicate(first) || (!MOVES.has(first) && !LINKS.has(first));
  if (!opens || /^(?:of|more|less|fewer|higher|lower|gain|increase|rise|drop|fall|decline|growth|cut)$/.test(first))
    return '';
  const stop = words.findIndex((word, at) => at > 0 && (CLOSES.includes(bare(word)) || /[,;:]$/.test(words[at - 1]!)));
  return clean(words.slice(0, Math.min(stop < 0 ? 8 : stop, 8)).join(' '));
}
const CLOSES = ['and', 'but', 'while', 'after', 'when', 'as', 'because', 'since', 'before', 'on'];

const opensPredicate = (word: string) => AUXILIARIES.has(bare(word)) || PREDICATES.has(bare(word)) || isVerb(word);

/** Splits what follows a share into the noun phrase and what holds of it: "voters | support the plan". */
export function nounAndRest(text: string): { readonly noun: string; readonly rest: string } {
  const words = wordsOf(text);
  let from = 0;
  while (
    from < words.length &&
    ['the', 'all', 'its', 'their', 'his', 'her', 'our', 'these'].includes(bare(words[from]!))
  )
    from++;
  let end = from;
  while (end < words.length && end - from < MOST_WORDS) {
    const word = words[end]!;
    if (NOUN_ENDS.has(bare(word)) || (end > from && opensPredicate(word))) break;
    end++;
    if (/[,.;:]$/.test(word)) break;
  }
  let predicate = end;
  while (predicate < words.length && !opensPredicate(words[predicate]!)) predicate++;
  return {
    noun: clean(words.slice(from, end).join(' ')),
    rest: clean(words.slice(predicate, predicate + 12).join(' ')),
  };
}

const PREPOSITIONS = ['on', 'for', 'to', 'into'];

/** "on roads" behind "spent $4.3 million": a preposition and its noun, else ''. */
export function purposeAfter(right: string): string {
  const words = wordsOf(right);
  if (!PREPOSITIONS.includes(bare(words[0] ?? '')) || words.length < 2) return '';
  const { noun } = nounAndRest(words.slice(1).join(' '));
  return noun === '' || /^\d/.test(noun) ? '' : `${words[0]} ${wordsOf(noun).slice(0, 5).join(' ')}`;
}

/** The noun that a sum or measure qualifies: "a $4.3 million grant" → "grant". */
export function nounAfter(right: string): string {
  if (!/^[ -][a-z]/i.test(right)) return '';
  const words = wordsOf(right.replace(/^-/, ' ').replace(/^ (?:more|additional|extra|other) /, ' '));
  if (NOUN_ENDS.has(bare(words[0] ?? '')) || OPENINGS.has(bare(words[0] ?? '')) || opensPredicate(words[0] ?? ''))
    return '';
  return wordsOf(nounAndRest(words.join(' ')).noun)
    .slice(0, 4)
    .join(' ');
}

/** "attended the meeting" behind "300 people": at most five words, else ''. */
export function predicateAfter(right: string, runsOn = false): string {
  const words = wordsOf(right);
  const stop = words.findIndex(
    (word, at) =>
      at > 0 &&
      ['after', 'when', 'as', 'because', 'since', 'while', 'before', 'in', 'on', 'at', 'by', 'and', 'but'].includes(
        bare(word),
      ),
  );
  // "came as skilled workers": one word alone says too little.
  if (stop > 1 || (stop === 1 && !['as', 'in', 'by', 'on'].includes(bare(words[1]!)))) words.length = stop;
  if (words.length === 0 || words.length > 6 || !opensPredicate(words[0]!)) return '';
  // "a poll of 2,043 adults found": they did not find it.
  if (/^(?:found|said|showed|shows|says)$/.test(words.join(' '))) return '';
  // "58 counties reported | 2,145 cases": the verb belongs to the next number.
  if (runsOn && stop <= 0 && !AUXILIARIES.has(bare(words[0]!))) return '';
  while (NOUN_ENDS.has(bare(words.at(-1) ?? ''))) words.pop();
  return clean(words.join(' '));
}
