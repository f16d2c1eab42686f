import { START } from '../../shared/languages/en/context/carry.ts';
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
      const metric = isSubject ? nounBehind(fact, tokens, at) : nounsOf(fact.metric ?? '', tokens);
      // A fraction has its whole for a unit.
      const base = fact.kind === 'ratio' ? '' : (fact.base ?? '');
      const words = wordsOf([metric, base, subject ?? ''], nounPhrase(fact).split(' '));
      found.set(fact, words.length === 0 ? ['-'] : words);
    });
  }
  return found;
}

/** The subject of the verb in front; of a verb without one, and for "it", the subject named last. */
function subjectOf(view: View): string | null {
  const { owner, ownerSubject, sentence, at } = view;
  const own = named(view, ownerSubject);
  if (own !== null || owner === null) return own;
  const before = sentence.subjects.filter(
    (span, index) => span !== null && sentence.groups[index]!.main < at && span.to <= at,
  );
  return named(view, before.findLast((span) => named(view, span) !== null) ?? null);
}

const NOUNS = 'nyq';

/** "50 foot lots are rare": what the measure is of, where that is the subject. */
function nounBehind({ kind }: Fact, tokens: readonly Token[], at: number): string {
  if (kind !== 'measure' && kind !== 'money') return '';
  let end = at + 1;
  while (tokens[end]?.tag === 'n') end += 1;
  return tokens
    .slice(at + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
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
    .flatMap((one) => one.replace(/['’]s?(?![A-Za-z])/g, '').split(/[^\p{L}\p{N}&.-]+/u))
    .map((word) => (/^(?:Inc|Corp|Co|Ltd)\.$/.test(word) ? word : word.replace(/^[.-]+|[.,-]+$/g, '')))
    .filter((word) => word !== '' && !UNNAMED.has(word.toLowerCase()) && !without.includes(word));
  return [...new Set(words)];
}

/** Words that the sets leave out of a concept. */
const UNNAMED: ReadonlySet<string> = new Set(
  'a an the of in on at for by to from with and or as its their his her our my your it they he she we i this that these those who which each all total was were is are be'.split(
    ' ',
  ),
);
