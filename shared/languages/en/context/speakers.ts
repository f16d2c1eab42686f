import { isIn } from '../../../text/finder.ts';
import type { Cue } from '../../context-reader.ts';
import type { Clause } from './sentences.ts';

const SPEECH =
  'said|says|told|announced|reported|reports|estimates|estimated|forecast|predicted|stated|noted|added|warned|showed|shows|found|finds|revealed|reveals|confirmed|predicts|forecasts|projects|explained|wrote|confirms|warns|admits|admitted|insists|tells|hears|argue|pledged|pledges|vowed|vows|promised|promises|argued|argues|insisted|suggests|suggested|concluded|concludes|indicates|indicated|calculates|calculated|reckons|reckon|believe|believes|claimed|claims|ruled|heard';
/** "Ann Lee said", at the end of a clause or before what was said. */
const FORWARD = new RegExp(
  `^(.{0,80}?)(?<!\\b(?:an|the|is|are|was|were|been|be|its|earlier|previous|full-year) )\\b(?:${SPEECH})\\b(?:\\s(?:on\\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))?(?:\\s(?:that|reporters|in)\\b|\\s*$|\\s)`,
);
/** "said Ann Lee" behind a quotation. */
const BACKWARD =
  /^\s*["”]?\s*(?:said|says|added|noted|explained|warned|wrote)\s((?:[a-z-]+ ){0,4}[A-Z][^,.;"]{1,60}|the\s[^,.;"]{1,60})/;
/** "figures from the Land Registry show", "government data showed": what stands in front published it. */
const SHOWN =
  /^(.{0,60}?)\b(?:figures|data|numbers|statistics|records|estimates|accounts|results|documents|filings)(?: (?:published|released|issued|compiled))?(?: (?:from|by) (.{2,60}?)| (?:released|obtained|published|collected) [^,;]{2,50}?)? (?:show|showed|shows|suggest|suggested|indicate|indicated|reveal|reveals|revealed)\b/;
/** "Economists expect": people who foresee. */
const FORESEERS =
  /^\W*((?:[\w-]+ ){0,3}?(?:economists|analysts|forecasters|experts|officials|scientists|researchers|meteorologists|demographers|critics|campaigners|prosecutors|doctors|unions|ministers|activists|supporters|opponents|lawyers|authorities|organisers|organizers|executives|investigators|consultants|traders|detectives))(?: \w+)? (?:say|argue|warn|claim|fear|think|hope|expect|expected|predict|predicted|forecast|estimate|project|anticipate|believe|reckon)\b/i;
/** "Astronomers have found 128 moons": a find, not a finding. */
const FIND =
  /\b(?:added|adds|noted|found|find|finds|reported|reports|wrote|showed|shows|recorded|heard) (?:\d|a |an |the )/;
/** "the interior ministry's estimate was 85,000". */
const OWN_COUNT = /^\W*(?:the )?([\w ]{2,40}?)['’]s (?:own )?(?:estimate|count|tally) (?:is|was|stood)\b/i;
/** "which the finance ministry hopes will raise". */
const HOPED =
  /^\W*which (the [\w ]{2,40}?) (?:hopes?|expects?|says?|predicts?|believes?|reckons?|estimates?) (?:will|would|could|was|is)\b/i;
/** "A poll in Le Matin gave the National Rally 34%". */
const POLL_GAVE =
  /^\W*(?:an?|the) ((?:[\w-]+ ){0,3}(?:poll|survey)(?: (?:in|by|for) [^,;]{2,30}?)?) (?:gave|gives|put|puts|has|had) /i;
/** "Officers put its street value at £4.8 million". */
const PUT = /^\W*((?:[Tt]he )?[\w' -]{2,40}?) (?:puts?) (?:the|its|their|his|her) [\w' -]{2,40}? at /;
/** "the $99.9 billion analysts had expected": said of the number right in front. */
const EXPECTED =
  /\b((?:economists|analysts|forecasters|experts|investors|markets|bookmakers)(?: polled by \w+| at [A-Z]\w+| in a \w+ poll)?|(?<=(?:\d|%|million|billion|trillion|per cent|percent) )(?!million|billion|trillion|per |that |which |who )(?:[a-z]+ ){1,3}?\w+(?= had))(?: had| have)? (?:expected|forecast|predicted|pencilled in|projected|anticipated|estimated)\b/i;
/** "the 11.35 billion forecast by analysts". */
const EXPECTED_BY =
  /\b(?:expected|forecast|predicted|projected|anticipated) by ((?:economists|analysts|forecasters|experts|investors)\b)/i;
const STUDY =
  /\b(?:stud(?:y|ies)|survey|poll|report|research|review|inquiry|enquiry|audit|analysis|trial|census|investigation|watchdog|court|jury)\b/i;
/** "preliminary data from the Centers for…": whose they are. */
const DATA_FROM =
  /^\s*(?:the )?(?:[a-z]+ ){0,3}(?:data|figures|statistics|numbers|estimates|records) (?:(?:released|published|issued|compiled|collected|provided) )?(?:from|by) /;
/** "Researchers at MIT followed 11,400 adults and found": who did it stands before the first verb. */
const ACTED = /^(.{2,60}?) (?:\w+ed|ran|took|looked at) .*\band $/;
const ACCORDING = /\b[Aa]ccording to ([^,.;:()"“]{2,80})/;
const PRONOUNS = /^(?:he|she|they|it|we|i)$/i;
const LEADING = /^(?:["”“\s]|(?:the|a|an|its|their|his|her|and|but|as|while|meanwhile|also|recent|new|latest)\s)+/i;
/** A subject that is no body: "sales reported", "62% said". */
const NO_SPEAKER =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) |\b(?:thirds?|half|quarters?|percent|majority|respondents|voters|residents)\b|^(?:which|who|that|this|there|what|sales|results|people|many|some|most|others|and|were|was|is|are)?$|^(?:he|she|it|they|we|there|this|that) | (?:he|she|it|they)$|\b(?:who|which|is|was|are|were)$|['’]s?$|^[a-z]+ing\b/i;

/** A clause without any of these names no speaker: one look instead of a dozen. */
const MAY_SPEAK =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|announc|report|estimat|forecast|predict|stated?|not(?:ed|es)|add(?:ed|s)|warn|show|f(?:ou|i)nd|reveal|confirm|project|expla|wr(?:ote|ites)|admit|insist|hear|argu|pledg|vow|promis|suggest|conclud|indicat|calculat|reckon|believ|claim|ruled|according|expect|anticipat|pencil|fear|think|hope|puts?|gave|gives|count|tally|has|had)/i;

interface Heard {
  readonly speaker: string;
  readonly rule: string;
  readonly according: boolean;
}

function hear(words: string, before: string, last: string | null): Heard | null {
  if (!isIn(words, MAY_SPEAK)) return null;
  const according = ACCORDING.exec(words)?.[1];
  if (according !== undefined) return speaker(according, 'en-attribution-according', last, true);
  const behind = BACKWARD.exec(words)?.[1];
  if (behind !== undefined) return speaker(behind, 'en-attribution-said-by', last, false);
  const [shown, owner, from] = SHOWN.exec(words) ?? [];
  if (shown !== undefined)
    return speaker(from ?? (owner?.trim() || shown.trim().split(' ')[0]!), 'en-attribution-data', last, true);
  const expected = EXPECTED.exec(words)?.[1] ?? EXPECTED_BY.exec(words)?.[1];
  if (expected !== undefined) return speaker(expected, 'en-attribution-foreseer', last, true);
  const counter = OWN_COUNT.exec(words)?.[1] ?? HOPED.exec(words)?.[1] ?? POLL_GAVE.exec(words)?.[1];
  if (counter !== undefined) return speaker(counter, 'en-attribution-speaker', last, true);
  const put = PUT.exec(words)?.[1];
  if (put !== undefined) return speaker(put, 'en-attribution-speaker', last, true);
  const foreseer = FORESEERS.exec(words)?.[1];
  if (foreseer !== undefined) return speaker(foreseer, 'en-attribution-foreseer', last, false);
  const front = FORWARD.exec(words)?.[1];
  if (front === undefined) return null;
  const spoken = words.slice(front.length, front.length + 24);
  if (!STUDY.test(front) && (FIND.test(spoken) || /^(?:found|finds?|recorded|showed) (?!that\b)/.test(spoken)))
    return null;
  // "Ann Lee, head of the board, said": the name stands before the clause in front.
  return speaker(
    /^\s*(?:(?:has|have|had|also|later|then)\s*)*$/.test(front) ? before : front,
    'en-attribution-speaker',
    last,
    false,
  );
}

function speaker(written: string, rule: string, last: string | null, according: boolean): Heard | null {
  const name = (ACTED.exec(written)?.[1] ?? written)
    .replace(DATA_FROM, '')
    .replace(LEADING, '')
    // "a poll of 2,043 adults found".
    .replace(/\s(?:of|among|involving|covering)\s(?:about |more than |over |some )?\d.*$/, '')
    .replace(/\s(?:on|in|at) [A-Z]?\w*\s*$/, '')
    .replace(/\s(?:has|have|had|also|later|then)\s*$/, '')
    .trim();
  if (PRONOUNS.test(name)) return last === null ? null : { speaker: last, rule: 'en-attribution-pronoun', according };
  if (name === 'WHO') return { speaker: name, rule, according };
  if (NO_SPEAKER.test(name) || name.split(' ').length > 12) return null;
  return { speaker: name, rule, according };
}

/**
 * Attribution cues. A speaker holds for the whole sentence in which it is named, and on to the end of the paragraph or
 * the next speaker; "according to" only for its sentence. Linear: at most 160 characters of each clause are read.
 */
export function speakerCues(text: string, clauses: readonly Clause[], lastNamed: string | null): readonly Cue[] {
  const cues: Cue[] = [];
  let last = lastNamed;
  let sentence = -1;
  clauses.forEach((clause, index) => {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 160));
    const heard = hear(words, appositive(text, clauses, index), last);
    if (heard === null) return;
    const quoted = heard.rule === 'en-attribution-said-by' ? quoteStart(text, clause) : -1;
    const isOwn = heard.rule === 'en-attribution-foreseer' && heard.according;
    const start = isOwn
      ? clause.start
      : quoted >= 0
        ? Math.max(quoted, cues.at(-1)?.start ?? 0)
        : clause.sentenceStart === sentence
          ? clause.start
          : clause.sentenceStart;
    const end = isOwn ? clause.end : heard.according ? clause.sentenceEnd : text.length;
    const name = heard.rule === 'en-attribution-said-by' ? nameBehind(text, clauses[index + 1], heard.speaker) : null;
    cues.push({
      field: 'attribution',
      text: name ?? heard.speaker,
      start,
      end,
      rule: heard.rule,
      antecedent: !heard.according,
    });
    if (!heard.according) last = name ?? heard.speaker;
    sentence = clause.sentenceStart;
  });
  return cues;
}

/** "said the trust's director, Omar Field": the name of the office that spoke. */
function nameBehind(text: string, next: Clause | undefined, office: string): string | null {
  if (next === undefined || /[A-Z]/.test(office)) return null;
  const words = text.slice(next.start, Math.min(next.end, next.start + 40)).trim();
  return /^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}$/.test(words) ? words : null;
}

/** Where the quotation that ends in front of `said Ann Lee` begins, if in an earlier sentence; else -1. */
function quoteStart(text: string, { start, sentenceStart }: Clause): number {
  let end = start;
  while (end > sentenceStart && !'"”'.includes(text[end] ?? ' ')) end--;
  if (end <= sentenceStart || end < start - 4) return -1;
  const open = text.slice(Math.max(0, end - 600), end).lastIndexOf(text[end] === '”' ? '“' : '"');
  const at = open < 0 ? -1 : Math.max(0, end - 600) + open;
  return at >= 0 && at < sentenceStart ? at : -1;
}

/** The clause that names the speaker of a bare "said": two back over an appositive, one back without. */
function appositive(text: string, clauses: readonly Clause[], index: number): string {
  const sentence = clauses[index]!.sentenceStart;
  const back = [clauses[index - 2], clauses[index - 1]].find(
    (clause) => clause !== undefined && clause.sentenceStart === sentence && clause.end - clause.start <= 80,
  );
  return back === undefined ? '' : text.slice(back.start, back.end);
}
