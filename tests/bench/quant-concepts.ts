import { START } from '../../shared/languages/en/context/carry.ts';
import { nounEnd } from '../../shared/languages/en/context/noun-phrases.ts';
import { clausesOf } from '../../shared/languages/en/context/sentences.ts';
import { subjectsOf } from '../../shared/languages/en/context/subjects.ts';
import { type Token, tokensOf } from '../../shared/languages/en/context/tokens.ts';
import { groupsOf } from '../../shared/languages/en/context/verb-groups.ts';
import { named, type View, viewOf } from '../../shared/languages/en/context/view.ts';
import type { Fact } from '../../shared/model/fact.ts';
import { nounPhrase } from './quant-nouns.ts';

/** Readings by which the quantity itself is the subject: what is said of it is no concept of the sets. */
const OF_SUBJECTS = ['en-metric-of-whom', 'en-metric-counted', 'en-metric-subject-of'];

/**
 * What each fact of a block is of, as the sets have it: the nouns of its metric and its whole without the noun that is
 * counted, and the subject of the verb that it belongs to. "-" alone where that leaves nothing.
 */
export function conceptsOf(text: string, facts: readonly Fact[]): ReadonlyMap<Fact, readonly string[]> {
  const found = new Map<Fact, readonly string[]>();
  for (const { start, sentenceStart, sentenceEnd } of clausesOf(text)) {
    const next = facts.findIndex((fact) => fact.end > sentenceStart);
    if (start !== sentenceStart || next < 0) continue;
    const tokens = tokensOf(text, sentenceStart, sentenceEnd, facts, next);
    const sentence = subjectsOf(tokens, groupsOf(tokens, text));
    tokens.forEach((token, at) => {
      const fact = facts[token.q];
      if (fact === undefined || found.has(fact)) return;
      const view = viewOf(text, sentence, facts, at, START);
      const isSubject = fact.rules.some((rule) => OF_SUBJECTS.includes(rule));
      const subject = isSubject ? null : subjectOf(view);
      const told = isSubject ? '' : nounsOf(fact.metric ?? '', tokens);
      const metric = `${isSubject && fact.kind !== 'measure' && fact.kind !== 'money' ? '' : nounAround(text, tokens, at)} ${told}`;
      // A fraction has its whole for a unit.
      const base = fact.kind === 'ratio' ? '' : (fact.base ?? '');
      const words = wordsOf([metric, base, subject ?? ''], nounPhrase(fact).split(' '));
      // "2 hours, 14 minutes and 9 seconds": of what the first is.
      const last = facts[token.q - 1];
      const isListed = last !== undefined && /^(?:,|,? and|,? or) $/.test(text.slice(last.end, fact.start));
      const same = isListed && !isSubject ? found.get(last) : undefined;
      found.set(fact, words.length === 0 ? (same ?? ['-']) : words);
    });
  }
  return found;
}

/** The subject of the verb in front; of a verb without one, and for "it", the subject named last. */
function subjectOf(view: View): string | null {
  const { owner, ownerSubject, sentence, at } = view;
  const own = named(view, ownerSubject);
  if (own !== null || owner === null) return own;
  const before = sentence.subjects.filter((span, index) => {
    const { main } = sentence.groups[index]!;
    return span !== null && main < at && span.to <= at;
  });
  return named(view, before.findLast((span) => named(view, span) !== null) ?? null);
}

const NOUNS = 'nyq';

/** "a sleek 12 inch screen", "a 25% tax on cars", "a 4% drop": the noun that a number stands in front of, with its adjectives. */
function nounAround(text: string, tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1];
  if (next?.tag !== 'n' || next.form === 'past') return '';
  let from = at;
  while ('nk'.includes(tokens[from - 1]?.tag ?? '.') && at - from < 3) from -= 1;
  // Without an article in front they are no adjectives.
  if (!'d$'.includes(tokens[from - 1]?.tag ?? '.')) from = at;
  const words = (first: number, end: number): string =>
    first < end ? text.slice(tokens[first]!.start, tokens[end - 1]!.end) : '';
  let end = nounEnd(tokens, at + 1, at + 8);
  if (/^(?:on|in|to|for|with|among)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.tag !== 'y')
    end = nounEnd(tokens, end + 1, end + 7);
  return `${words(from, at)} ${nounsOf(words(at + 1, end), tokens)}`;
}

/** Without the words that are only verbs, prepositions and the like in this sentence. */
function nounsOf(metric: string, tokens: readonly Token[]): string {
  return metric
    .split(' ')
    .filter((word) => {
      const same = tokens.filter(({ lower }) => lower === word.toLowerCase());
      // A verb stands in a metric without its ending.
      return same.some(({ tag }) => NOUNS.includes(tag)) || (same.length === 0 && /[^a-z]/.test(word));
    })
    .join(' ');
}

function wordsOf(phrases: readonly string[], without: readonly string[]): readonly string[] {
  const words = phrases
    .flatMap((one) =>
      one.replace(/['’]s?(?![A-Za-z])/g, '').split(one.includes('&') ? /[^\p{L}\p{N}&.-]+/u : /[^\p{L}\p{N}&./-]+/u),
    )
    .map((word) => (word === 'U.S' || word === 'U.S.' ? 'US' : word))
    .map((word) => (/^(?:Inc|Corp|Co|Ltd)\.$/.test(word) ? word : word.replace(/^[.-]+|[.,-]+$/g, '')))
    .filter((word) => word !== '' && !UNNAMED.has(word.toLowerCase()) && !without.includes(word));
  return [...new Set(words)];
}

/** Words that the sets leave out of a concept. */
const UNNAMED: ReadonlySet<string> = new Set(
  'a an the of in on at for by to from with and or as its their his her our my your it they he she we i this that these those who which each all total was were is are be across between per until now itself somewhere over around'.split(
    ' ',
  ),
);
