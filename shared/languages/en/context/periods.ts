import { gather } from '../../../gather.ts';
import { isIn, matchesOf } from '../../../text/finder.ts';
import type { Cue, Placed } from '../../context-reader.ts';
import type { Clause } from './sentences.ts';
import { type Phrase, spread } from './spread.ts';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Phrases that date and hold no digits. */
const PERIODS = new RegExp(
  [
    'full-year|half-year|in (?:its|their|his|her) first (?:year|month|week|season|quarter)|(?:at|over|during) (?:the )?weekend|at present|at the moment|in (?:summer|winter|spring|autumn)|(?:by|before|until|at|over) (?:Christmas|Easter|Thanksgiving)|Black Friday|Boxing Day|(?:this|last|next) (?:(?:fiscal|financial|academic|school|calendar) )?(?:year|month|week|weekend|quarter|season|summer|winter|spring|autumn|fall)',
    'in recent (?:years|months|weeks)|so far this (?:year|month|season)|year to date|to date|today|yesterday|tomorrow|tonight|overnight|currently',
    'the previous (?:year|month|quarter|season)|the (?:first|second|third|fourth|final) (?:quarter|half)|the (?:holiday|festive|Christmas|Easter|long|bank holiday) (?:weekend|season|period)',
    '(?:at|since|by) the (?:start|beginning|end|turn) of the (?:year|month|decade|century|season)|(?:over|during|in) the (?:year|summer|winter|season|quarter|month|week|period|half)(?! (?:to|ended|ending|through|of|since|before))',
    '(?:(?:in|over|during|for) )?the (?:past|coming) (?:year|month|decade|week|quarter|season)',
    '(?:a|one) (?:decade|year|quarter|month|week|day) (?:earlier|before|ago)|the (?:year|month|week|day) before',
    `(?:last |next )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '\\b(?:')
    .replace(/$/, ')\\b'),
  'gi',
);
const IS_DAY = new RegExp(`${WEEKDAY}|today|yesterday|overnight`, 'i');
/** "the Commerce Department said on Friday": the day of the news, not of its figures. */
const NEWS_DAY =
  /\b(?:said|says|told \w+|told|reported|announced|showed|released|published|found|confirmed|ruled|warned|added|estimated|issued|statement)(?: late)?(?: on| in)?(?: a (?:statement|report)(?: on)?)? $/i;
/** Kept in front of a date, as they change what it means; in, on and of are dropped. */
const FRONT =
  /(?:^|[\s("“])((?:by|since|until|till|before|after|from|during|by the end of|at the end of|as of|between|up to|the end of|(?:the )?(?:three|six|nine|twelve|12|two|four) (?:months|weeks|quarters|years) (?:to|through|ended|ending)|(?:the )?(?:week|month|quarter|year|season|fiscal year) (?:to|through|ended|ending|beginning|of)|start of|beginning of|end of)\s)(?:the\s)?$/i;
const OVER_SPAN = /(?:^|[^d]\s)(over\s)$/i;
const SPAN_FRONT =
  /(?:^|\s)((?:(?:over|in|during|for|within)\s)?the\s(?:past|last|next|previous|first|coming|following)\s)$/i;
/** "for the first time in five years": how long ago, not when. */
const RANKED =
  /(?:time|times|\w+est|record|most|least|low|high|level|figure|rise|fall|drop|increase|growth) in (?:the |just |only |about |more than )?$/i;
/** "240 mm of rain in 36 hours". */
const IN_SPAN = /(?:^|\s)((?:in|within)\s(?:just\s|only\s|about\s)?)$/i;
/** What is compared with is no period of the number: "12% more than in 2023", "up from 2019". */
const COMPARED =
  /(?:\b(?:double|twice|triple|times) the(?: \w+){1,3}|\b(?:tenth|third|half|quarter|fraction|times|twice|double) (?:of )?(?:its|their|the) [\w ]{2,24} (?:in|of)(?: the)?|\bwhat (?:it|they|he|she|that) (?:\w+ ){1,2}?(?:in|on)|level of(?: the)?|than|compared with|compared to|versus|over|as (?:many|much|high|large|big|often|low|fast) as|(?:ahead|short) of|(?:up|down|higher|lower|increase|rise|drop|fall|decline|decrease|growth|gain|jump|points?) (?:from|on|over))\s(?:in\s|for\s)?(?:the\s)?(?:(?:same|corresponding)\s(?:period|month|quarter|week|time|months)\s(?:of|in)\s|levels?\s(?:of|in)\s)?$|\bthe (?:same|corresponding) (?:period|month|quarter|week|time|day|stage|point) (?:of |in )?$|\b(?:best|highest|lowest|largest|biggest|worst|most|least|fastest|slowest|first|smallest|weakest|strongest|steepest|sharpest|busiest|wettest|driest|hottest|coldest)(?: [\w-]+){0,3} since (?:the )?$/i;
/** "a cyclist killed in 2021", "a study published in May": that date is the noun's own. */
const OF_NOUN =
  /\b(?:a|an|the) (?:[\w'-]+ ){1,3}(?:killed|paralysed|injured|hurt|born|founded|built|published|launched|opened|set|introduced|signed|adopted|passed|released|arrested|convicted|established|set up|filed) (?:in|on|of) $|, (?:built|born|founded|established|launched|opened) in $|\bsince (?!then)[\w' -]{3,40} (?:in|on) $/i;
const LOOK_BACK = 48;

const WHEN = /\bwhen [^,.;]*$/i;
const isOther = (before: string) => isIn(before, COMPARED) || (OF_NOUN.test(before) && !WHEN.test(before));

function ofQuantity(text: string, { kind, start, end }: Placed): Phrase | null {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (kind === 'duration' && /^ ago\b/.test(text.slice(end, end + 5)) && !isOther(before))
    return phrase(text, start, end + 4, 'en-period-duration');
  // "made 212 transfers over seven years".
  const isOver =
    kind === 'duration' &&
    /^over /i.test(text.slice(start, end)) &&
    !/\b(?:lasted|took|take|takes|last|for|is|was|are|were) $/.test(before);
  if (isOver && !/^[ -]old/.test(text.slice(end, end + 4))) return phrase(text, start, end, 'en-period-duration');
  if (kind === 'duration') {
    const front =
      SPAN_FRONT.exec(before)?.[1] ??
      OVER_SPAN.exec(before)?.[1] ??
      (/ (?:hour|day|week)s?$/.test(text.slice(start, end)) && !RANKED.test(before)
        ? IN_SPAN.exec(before)?.[1]
        : undefined);
    return front === undefined ? null : phrase(text, start - front.length, end, 'en-period-duration');
  }
  // "below the 1981-2010 average": a yardstick.
  if (/^ (?:average|mean|baseline|levels?|peak|record|high|low)\b/.test(text.slice(end, end + 12))) return null;
  // "less than this year's 13.5 trillion": the year of that number.
  const isOwner = /^['’]s \S?\d/.test(text.slice(end, end + 5));
  if (kind !== 'date' || (isOther(before) && !isOwner) || NEWS_DAY.test(before)) return null;
  const front = FRONT.exec(before)?.[1] ?? '';
  const from = start - (front === '' ? 0 : before.length - before.lastIndexOf(front));
  return phrase(text, from, end + (AND_DATE.exec(text.slice(end, end + 20))?.[0].length ?? 0), 'en-period-date');
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "between January and August": both ends are one period. */
const BETWEEN = new RegExp(
  `\\b(?:between|from) ${MONTH} (?:and|to|through|until) ${MONTH}\\b|\\b${MONTH}[-–]${MONTH}(?: quarter| period)?\\b`,
  'g',
);
const AND_DATE = /^ (?:and|to) (?:19|20)\d\d\b/;

const phrase = (text: string, start: number, end: number, rule: string): Phrase => ({
  ...{ start, end, rule },
  text: text.slice(start, end),
});

/** "by Thursday": kept, as it changes what the day means. */
const BOUND = /(?:^|\s)((?:by|until|since)\s)$/i;

/** Phrases without digits. Each looks a few words back. */
function wordedPhrases(text: string, dated: readonly Phrase[]): readonly Phrase[] {
  const taken = new Set(dated.map(({ start }) => start));
  return [...matchesOf(text, PERIODS), ...matchesOf(text, BETWEEN)]
    .map(({ index, 0: written }) => {
      const front = BOUND.exec(text.slice(Math.max(0, index - 8), index))?.[1] ?? '';
      return phrase(text, index - front.length, index + written.length, 'en-period-phrase');
    })
    .filter(({ start, text: written }) => {
      const before = text.slice(Math.max(0, start - LOOK_BACK), start);
      const isNews = NEWS_DAY.test(before) && IS_DAY.test(written);
      const isBefore =
        /^the previous|(?:earlier|before|ago)$/i.test(written) &&
        /\b(?:from|than|on|to|over|with|versus|of|as) $/.test(before);
      // "over the holiday weekend" compares nothing.
      const isOutside = isOther(before) && !/holiday|weekend|festive|Christmas|Easter/i.test(written);
      // "last summer's bookings", "Friday's close": a yardstick.
      const isOwned =
        /^['’]/.test(text.slice(start + written.length, start + written.length + 1)) &&
        /(?:below|above|than|on|to|over|of|double|twice|times|half) $/.test(before);
      return !taken.has(start) && !isOutside && !isNews && !isBefore && !isOwned;
    });
}

/** Without the phrases that lie inside another. */
function outermost(phrases: readonly Phrase[]): readonly Phrase[] {
  let end = -1;
  return [...phrases]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      if (each.start < end) return false;
      end = each.end;
      return true;
    });
}

/** "between March 2021 and June 2023": one period with two ends. */
function untilNext(text: string, first: Phrase, next: Placed | undefined): Phrase {
  if (next?.kind !== 'date' || next.start - first.end > 8) return first;
  // "the first 20 days of October".
  if (/ (?:days|weeks|months)$/.test(first.text) && /^ of $/.test(text.slice(first.end, next.start)))
    return phrase(text, first.start, next.end, first.rule);
  if (!/^(?:between|from) /i.test(first.text)) return first;
  return /^ (?:and|to|until|through) $/.test(text.slice(first.end, next.start))
    ? phrase(text, first.start, next.end, first.rule)
    : first;
}

/** Period cues in order of their phrases. Each looks forty-eight characters back at most. */
export function periodCues(text: string, quantities: readonly Placed[], clauses: readonly Clause[]): readonly Cue[] {
  const dated = gather(quantities, (quantity, at) => {
    const front = ofQuantity(text, quantity);
    return front === null ? [] : [untilNext(text, front, quantities[at + 1])];
  });
  const phrases = outermost([...dated, ...wordedPhrases(text, dated)]);
  return inOrder(
    spread(text, phrases, quantities, clauses).map(({ text: written, from, to, rule }) => ({
      ...{ field: 'period', text: written, start: from, end: to, rule },
    })),
  );
}

/** Cues must begin in order; a phrase whose number stands before an earlier phrase begins with that phrase. */
export function inOrder(cues: readonly Cue[]): readonly Cue[] {
  let least = 0;
  return cues.map((cue) => {
    least = Math.max(least, cue.start);
    return { ...cue, start: least };
  });
}
