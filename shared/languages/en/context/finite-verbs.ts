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
const isPlural = (word: string) => (/[^s]s$/.test(word) && !/(?:us|is|ics|['’]s)$/.test(word)) || PLURALS.has(word);

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
      isPlural(tokens[tokens[next - 1]!.tag === 'a' ? next - 2 : next - 1]?.lower ?? '') &&
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

/** Verbs that take no object: their form in -ed is no passive. */
const INTRANSITIVE = new Set(
  'die arrive emerge appear survive happen occur collapse fail escape flee attend vote rise fall disappear retire resign respond belong remain migrate emigrate exist'.split(
    ' ',
  ),
);

/** Whether the form at `at`, which may be a participle or a noun, is the verb of its clause. `open`: no verb yet. */
export function isFiniteVerb(tokens: readonly Token[], at: number, open: boolean, text: string): boolean {
  const { form } = tokens[at]!;
  const front = tokens[at - 1];
  let behind = at - 1;
  while (behind > at - 4 && 'ax'.includes(tokens[behind]?.tag ?? '.')) behind--;
  const before = tokens[behind];
  if (form === 'past') return front === undefined || !'d$'.includes(front.tag);
  // "Those who drive | spend $214".
  const isMain = before?.tag === 'v' && tokens[behind - 1]?.tag === 'r' && form !== 'part';
  if (before === undefined || ('d$p<kthvigxm'.includes(before.tag) && !isMain) || before.lower === 'as') return false;
  return form === 'part'
    ? isFiniteParticiple(tokens, at, behind, open, text)
    : isFinitePresent(tokens, at, behind, open, text);
}

/** "61% backed the plan" against "patients treated in May". */
function isFiniteParticiple(
  tokens: readonly Token[],
  at: number,
  behind: number,
  open: boolean,
  text: string,
): boolean {
  const { base } = tokens[at]!;
  const before = tokens[behind]!;
  const next = tokens[at + 1];
  const takesObject = 'qd$'.includes(next?.tag ?? '.');
  // "led by 51.8%" names no agent.
  const agent = tokens[at + 2];
  const isLevel = agent?.tag === 'q' && /[\d%]$/.test(text.slice(agent.start, agent.end));
  if (next?.lower === 'by' && before.tag !== ',' && !isLevel) return false;
  // "38% of them classed as affordable", "for each year lost".
  if (before.lower === 'them' || (before.tag !== 'q' && /^(?:each|every|per)$/.test(tokens[behind - 1]?.lower ?? '')))
    return false;
  if (before.tag === ',') return open ? INTRANSITIVE.has(base) || !'pt.'.includes(next?.tag ?? '.') : takesObject;
  if (before.tag === 'c') return (takesObject || 'puako'.includes(next?.tag ?? '.')) && at > 1;
  if (open && (takesObject || (SAYING.has(base) && 'so'.includes(next?.tag ?? '.')))) return true;
  return open && !verbFollows(tokens, at);
}

/** "residents support the plan", "the plan costs £3 million" against "house prices", "pay rise". */
function isFinitePresent(tokens: readonly Token[], at: number, behind: number, open: boolean, text: string): boolean {
  const { form, lower, base } = tokens[at]!;
  const before = tokens[behind]!;
  const next = tokens[at + 1];
  const opensObject =
    'qd$'.includes(next?.tag ?? '.') ||
    (PARTICLES.has(next?.lower ?? '') && 'qd$'.includes(tokens[at + 2]?.tag ?? '.'));
  if (before.tag === ',') return (form === 's' || SAME_PAST.has(lower)) && opensObject;
  if (before.tag === '.' || before.tag === '(' || /['’]s$/.test(before.lower)) return false;
  if (before.tag === 'c') return opensObject || (SAYING.has(base) && form === 's');
  // "a 12% increase", "a 41% share" are nouns; so are the fares in "Bus fares to rise".
  // "the samples they tested", "Ticket prices for the tour".
  if (/^(?:they|he|she|we|i|you)$/.test(next?.lower ?? '') && !SAYING.has(base)) return false;
  const isFamily = next?.tag === 'n' && base === 'cost';
  const isPlan = next?.tag === 't' && CATENATIVE.has(base);
  if (form === 's' && NOUNISH.has(base) && !isPlan && !'or'.includes(before.tag) && !opensObject && !isFamily)
    return false;
  if (
    !open ||
    (before.tag === 'q' &&
      (CHANGE_NOUNS.has(lower) ||
        (form === 'base' &&
          !isPlural(lastWord(before, text)) &&
          /^(?:a|an|the|this)$|['’]s$/.test(tokens[behind - 1]?.lower ?? ''))))
  )
    return false;
  if (next?.tag === 't' && tokens[at + 2]?.form != null && !CATENATIVE.has(base)) return false;
  if (!agrees(tokens, at, behind, text)) return false;
  if (SAYING.has(base) && 'sod$nq'.includes(next?.tag ?? '.')) return true;
  // "Online orders, by contrast": hardly a verb that takes nothing.
  const isLast = next === undefined || '.,)'.includes(next.tag);
  if (isLast && (form === 's' || SAME_PAST.has(lower))) return false;
  if (form === 'base' && before.tag === 'q' && 'pt'.includes(next?.tag ?? '.')) return true;
  return !verbFollows(tokens, at);
}

/** Whether the word in front can be the subject of the form: "the plan costs", "residents support". */
function agrees(tokens: readonly Token[], at: number, behind: number, text: string): boolean {
  const { form, lower } = tokens[at]!;
  const before = tokens[behind]!;
  // "its February peak." is no verb.
  if (before.tag === 'y')
    return 'qd$pta'.includes(tokens[at + 1]?.tag ?? '.') || (tokens[at + 1]?.tag === 'n' && !LEVELS.has(lower));
  // "the US trade deficit", "IT support staff"
  if (form === 'base' && before.capital && /^(?:us|uk|eu|un|it|who|tv|pc)$/.test(before.lower)) return false;
  if (SAME_PAST.has(lower) || 'orv)'.includes(before.tag) || (before.capital && behind > 0)) return true;
  // "Flats from £100,000 to £120,000 | take 40 days"
  if (form === 'base' && before.tag === 'q' && isPluralWith(tokens, behind))
    return 'qd$'.includes(tokens[at + 1]?.tag ?? '.');
  const noun = lastWord(before, text);
  // "One in eight renters spends".
  if (form === 's')
    return (
      !isPlural(noun) ||
      (tokens[at - 2]?.tag === 'q' && 'qd$pt'.includes(tokens[at + 1]?.tag ?? '.')) ||
      (isSingularOf(tokens, behind) && 'qd$'.includes(tokens[at + 1]?.tag ?? '.'))
    );
  // "1,200 passengers a day use the line".
  const isPaced =
    /\b(?:a|per|each) \w+$/.test(text.slice(before.start, before.end)) && 'd$q'.includes(tokens[at + 1]?.tag ?? '.');
  return (
    isPlural(noun) ||
    (before.tag === 'q' && isPaced) ||
    (before.tag === 'q' && (!/[a-z]$/.test(noun) || QUANTITY_WORD.test(noun)))
  );
}
/** Plurals with a phrase of numbers behind them: flats over £90,000, homes from 60 to 80 square metres. */
function isPluralWith(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 4 && 'qtc'.includes(tokens[at]!.tag)) at--;
  return tokens[at]?.tag === 'p' && tokens[at - 1]?.tag === 'n' && isPlural(tokens[at - 1]!.lower);
}

/** "Each of the buildings | costs", "The owner of both hotels | owes": the noun in front of "of" has the verb. */
function isSingularOf(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 5 && 'nd$qa'.includes(tokens[at]!.tag)) at--;
  const head = tokens[at - 1];
  return tokens[at]?.lower === 'of' && head !== undefined && 'nd'.includes(head.tag) && !isPlural(head.lower);
}

const LEVELS = new Set('peak average record high low level rate total'.split(' '));
/** Verbs whose form in -s is nearly always a noun in the plural. */
const NOUNISH = new Set(
  'price cost rate charge tax claim order share loan fund grant place plan vote test rent visit record sample result benefit deposit export import purchase deal contract dividend limit fine ticket estimate figure loss gain crime cause attack arrest farm'.split(
    ' ',
  ),
);
const QUANTITY_WORD = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|third|half|quarter|most|many|dozen)$/;

const GERUND_FRONTS = new Set('by of for after before without while from when in since and or with'.split(' '));

/** "sliding 11.3%", ", earning 61 billion shillings", "of defrauding 430 clients". */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const [front, next] = [tokens[at - 1], tokens[at + 1]];
  const opensObject = 'qd$'.includes(next?.tag ?? '.');
  if (front === undefined) return opensObject;
  if (front.tag === ',' || front.tag === '.')
    return opensObject || next?.tag === 'p' || next?.tag === 't' || next?.tag === 'n';
  const isLed = 'pt'.includes(next?.tag ?? '.') && 'qd$'.includes(tokens[at + 2]?.tag ?? '.');
  if (GERUND_FRONTS.has(front.lower)) return opensObject || isLed || (next?.tag === 'n' && front.tag !== 'c');
  // "£96 million going to schools".
  if (front.tag === 'q' && 'pt'.includes(next?.tag ?? '.')) return true;
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
