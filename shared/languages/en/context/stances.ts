import { gather } from '../../../gather.ts';
import type { Stance } from '../../../model/fact.ts';
import { isIn } from '../../../text/finder.ts';
import type { BlockContext, Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './sentences.ts';

const SIGNS: readonly (readonly [Stance, RegExp])[] = [
  ['hypothetical', /\b(?:if|unless|were to|supposing)\b|(?<!\b(?:that|which|who) )\b(?:could(?! not\b)|might)\b/i],
  ['hypothetical', /\bmay\b/],
  // "said it would cut 1,200 jobs": a plan told by its maker; "it would cost" alone hangs on a condition.
  [
    'target',
    /\b(?:said|says|announced|confirmed|promised|pledged) (?:that )?(?:it|they|he|she) (?:would|will|plans?|planned)\b/i,
  ],
  [
    'forecast',
    /\b(?:had|have|analysts|economists|forecasters|investors) (?:expected|forecast|predicted|pencilled in|projected|anticipated)\b/i,
  ],
  // "said revenue would be about $65 billion".
  [
    'forecast',
    /\b(?:said|says|announced|predicted|predicts|estimated|estimates|forecast|reckons?)\b[^,;]{0,80}\bwould\b/i,
  ],
  ['hypothetical', /\bwould\b/i],
  [
    'target',
    /\b(?:aims? to|aiming to|aims? for|plans? to|planned to|planning to|hopes? to|intends? to|(?:pledged|promised|vowed) (?:to|that)|pledges to|vowed to|committed to|targets? (?:of|for|to)|sets? targets?|targeting|a goal of|a target of|an aim of|ambition of|promised to|promises to|seeking to|seeks to|wants? (?:[a-z'’-]+ ){0,4}to|is to|are to|set a goal)\b/i,
  ],
  [
    'forecast',
    /\b(?:(?:is|are) (?:expected|forecast|predicted)|expected to|expects?|forecasts? (?:of|at|to|by|that|growth)|projected|projects that|predicts?|predicted|is likely to|are likely to|set to|will|due to|on course to|on track to|estimated to|shall|outlook)\b/i,
  ],
];

/** A clause without any of these is as it is: one look instead of seven. */
const MAY_FORESEE =
  /\b(?:if|unless|were|supposing|could|might|may|would|will|shall|aim|plan|hop|inten|pledg|promis|vow|commit|target|goal|ambition|seek|want|is|are|set|expect|forecast|project|predict|due|on|estimated|outlook|had|have|analysts|economists|investors|sa(?:id|ys)|announced|reckon)/i;

function stanceOf(words: string): Stance | null {
  if (!isIn(words, MAY_FORESEE)) return null;
  return SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? null;
}

/** "Bus fares to rise 5%": a headline, which has no full stop, says what will be. */
const HEADLINE =
  /^[^,.:;]{3,60}? to (?:rise|fall|grow|increase|drop|reach|hit|climb|decline|double|cut|build|open|close|create|hire|invest|spend|get|receive|lose|pay|sell|launch|raise|add|axe|shed|slash|expand|cost)\b/;
const isHeadline = (text: string) => text.length < 160 && !/[.!?]["”’]?$/.test(text.trimEnd());

/** "lost 21% last year and must cut that to 16% by 2030": what stands before that "and" is so already. */
function signStart(words: string): number {
  const at = LATER.exec(words)?.index ?? 0;
  return /\d/.test(words.slice(0, at)) ? at : 0;
}
const LATER =
  /\band (?:must|will|would|should|plans?|aims?|expects?|intends?|hopes?|wants?|is expected|is due|pledged)\b/;

const ASIDE =
  /\b(?:and|with|against|below|above|than|versus) (?:a|an|its|the) (?:[\w-]+ ){0,3}(?:target|forecast|goal) of\b|\bthe (?=[^,;]{2,60}\b(?:had|have|analysts|economists|forecasters|investors) (?:expected|forecast|predicted|pencilled in|projected|anticipated)\b)/i;

/** Years after the issue's: "20,000 trees by 2030". */
function isFuture({ kind, value, low }: Placed, issueDate: string): boolean {
  const date = value ?? low;
  return kind === 'date' && typeof date === 'string' && date.slice(0, 4) > issueDate.slice(0, 4);
}

/** Stance cues: a sign holds from the start of its clause to the end of the sentence, or to a clause with another sign. */
export function stanceCues(
  text: string,
  clauses: readonly Clause[],
  quantities: readonly Placed[],
  { issueDate }: BlockContext,
): readonly Cue[] {
  const dates = issueDate === null ? [] : quantities.filter((quantity) => isFuture(quantity, issueDate));
  const headline = isHeadline(text);
  let next = 0;
  let ruled = -1;
  return gather(clauses, (clause): Cue[] => {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 400));
    let dated = false;
    for (; next < dates.length && dates[next]!.start < clause.end; next++) dated ||= dates[next]!.start >= clause.start;
    const written = stanceOf(words) ?? (clause.start === 0 && headline && HEADLINE.test(words) ? 'forecast' : null);
    const stance = written ?? (dated && ruled !== clause.sentenceStart ? 'target' : null);
    if (stance === null) return [];
    ruled = clause.sentenceStart;
    // What analysts had expected, or a target named by the way, is said of its own number only.
    const aside = ASIDE.exec(words);
    const from = aside === null ? signStart(words) : aside.index;
    const end = aside === null ? clause.sentenceEnd : clause.end;
    const rule = written === null ? 'en-stance-future-date' : `en-stance-${stance}`;
    return [{ field: 'stance', text: stance, start: clause.start + from, end, rule }];
  });
}
