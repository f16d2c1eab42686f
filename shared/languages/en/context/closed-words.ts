/** One letter a class of words, so that the classes of a sentence can be told with one look each. */
export type Tag =
  | 'd' // the, a, some
  | '$' // its, their
  | 'p' // of, in, for
  | 't' // to
  | 'c' // and, or, but
  | 's' // while, because: a new clause
  | 'r' // who, which
  | 'o' // it, they
  | 'b' // is, were
  | 'h' // has, had
  | 'm' // will, could
  | 'x' // not
  | 'a' // still, about, only
  | 'k' // more, fewer, higher
  | '<' // than
  | 'u' // up, down
  | 'q' // a quantity
  | 'y' // a date
  | 'n' // any other word
  | 'v' // the main verb of a finite group
  | 'i' // the main verb of an infinitive
  | 'g' // a participle in -ing with a clause of its own
  | 'e' // a participle in -ed behind its noun
  | '.' // what ends a clause: ; : — and quotation marks
  | ','
  | '('
  | ')';

const CLASSES: Readonly<Record<string, string>> = {
  d: 'the a an this these those some any each every all both no another half most many several few such what whatever',
  $: 'its their his her our my your',
  p: 'of in for on by at from with among between into over under against across within without until till per via amid amidst despite during through throughout since before after behind below above beyond around near like versus including excluding involving towards toward upon onto inside outside alongside besides following concerning regarding compared except beside along because-of plus minus worth',
  c: 'and or but nor yet',
  s: 'while whereas because although though when where if unless as so whether how why lest once',
  r: 'who whom which whose that',
  o: 'it they he she we i you there them him us me others',
  b: 'is are was were be been being am',
  h: 'has have had having',
  m: 'will would could should may might can must shall cannot does do did wo ca',
  x: "not n't never",
  a: 'about only just still also already now then again once ever nearly almost roughly approximately some around even so-far together currently today overall however meanwhile perhaps maybe instead moreover altogether least rather quite very too thus soon later earlier ago overnight nationwide worldwide respectively twice yesterday tomorrow tonight annually apiece each-other far further fully well otherwise',
  k: 'more less fewer higher lower larger smaller bigger faster slower longer shorter better worse greater cheaper older younger later earlier stronger weaker heavier lighter wider deeper',
  '<': 'than',
  u: 'up down out off away back aside',
  t: 'to',
};

export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLASSES).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
);

/** Nouns and adjectives that say how a number is meant, not what it measures: "a total of", "a record". */
export const VAGUE: ReadonlySet<string> = new Set(
  `total average record further estimated additional extra combined maximum minimum mean median rate pace equivalent estimate whopping staggering mere
  full high low all-time approximate projected annual annualised annualized yearly monthly weekly daily historic first second third extraordinary massive huge
  own reported modest sharp steep slight overall net gross new seasonally adjusted same initial original current final provisional preliminary best worst`.split(
    /\s+/,
  ),
);
/** Those that stand before "of" and leave the number to the verb: "an average of 12%", "as many as". */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  'total average maximum minimum mean median rate pace equivalent estimate record high low peak number amount tune range'.split(
    ' ',
  ),
);
/** Nouns of change: "a drop of 21%", "a 12% rise in fares". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  `increase rise drop fall decline decrease growth gain jump surge cut reduction improvement slump dip loss change hike boost uptick swing climb plunge slide rebound recovery
  advance contraction expansion downturn upturn uplift shift leap raise rally tumble`.split(/\s+/),
);
/** Nouns that stand for the number said before: "the figure was 73%". */
export const STAND_INS: ReadonlySet<string> = new Set(
  'figure figures share proportion percentage rate number total tally toll level ratio average'.split(' '),
);
/** Words that date when they stand behind this, last or next, or before "ago". */
export const TIMES: ReadonlySet<string> = new Set(
  `year years month months week weeks weekend quarter quarters season seasons summer winter spring autumn fall decade decades day days night morning evening afternoon
  century fortnight semester term half time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter`.split(/\s+/),
);
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'.split(' '),
);
