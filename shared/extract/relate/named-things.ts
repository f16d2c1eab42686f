import { lastClause } from './cues.ts';
import { countedPhrase, type Mention } from './mentions.ts';
import { areNear } from './retelling.ts';
import type { Item } from './text-view.ts';
import { isAmount, isPercent, unitClass } from './units.ts';

/** Shorter names are shared by many things: 学生, buses. Characters in Chinese, words in English. */
const FEWEST = { zh: 4, en: 2 } as const;
const LONGEST_ZH = 8;
/** How many numbers are remembered under one name. */
const MOST = 4;

/**
 * Numbers by the thing that they count or measure, wherever its name stands: 48辆纯电动公交车, 新购纯电动公交车46辆,
 * 纯电动公交车：48辆; "the 48 electric buses", "Electric buses: 48". By look-up.
 */
export class NamedThings {
  /** Under names that are known to be whole, and under what names end in. */
  private readonly wholes = new Map<string, Mention[]>();
  private readonly ends = new Map<string, Mention[]>();

  add(mention: Mention): void {
    if (!isLevel(mention)) return;
    const { whole, ends } = nameOf(mention.item, mention);
    if (whole !== null) put(this.wholes, whole, mention);
    for (const end of ends) put(this.ends, end, mention);
  }

  /** The number that is given for the thing of another: the very same one, else the only one, where it is near. */
  toldOf(mention: Mention): Mention | undefined {
    if (!isLevel(mention)) return undefined;
    const { whole, ends } = nameOf(mention.item, mention);
    const named = whole === null ? [] : [...(this.wholes.get(whole) ?? []), ...(this.ends.get(whole) ?? [])];
    const known = [...named, ...ends.flatMap((end) => this.wholes.get(end) ?? [])].filter((one) =>
      canBeOne(one, mention),
    );
    const { decimal } = mention.item.fact;
    const same = known.find(({ item }) => item.fact.decimal === decimal);
    if (same !== undefined || new Set(known.map(({ item }) => item.fact.decimal)).size !== 1) return same;
    return areNear(known[0]!.item.value!, mention.item.value!) ? known[0] : undefined;
  }
}

function put(map: Map<string, Mention[]>, key: string, mention: Mention): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [mention]);
  else if (known.length < MOST) known.push(mention);
}

function isLevel({ item, restricted }: Mention): boolean {
  const { kind, stance } = item.fact;
  // "Some of the 48 buses": the 48 are all that there are.
  if ((restricted && !OF_THE_EN.test(item.lead)) || item.value === null || kind === 'change' || stance !== 'actual')
    return false;
  return isAmount(item) || isPercent(item) || kind === 'rate';
}

const OF_THE_EN = /\bof (?:the|its|their|these) $/i;
const YEAR = /(?:19|20)\d{2}|[今去前上]年|\b(?:last|this) year/i;

/** A caption's day is the picture's; only two years that are both named tell two numbers apart. */
function canBeOne(a: Mention, b: Mention): boolean {
  const [x, y] = [yearOf(a), yearOf(b)];
  return x === undefined || y === undefined || x === y;
}

const yearOf = ({ period, item }: Mention): string | undefined =>
  (YEAR.exec(period) ?? YEAR.exec(item.fact.period ?? ''))?.[0];

interface Name {
  readonly whole: string | null;
  readonly ends: readonly string[];
}

/** Whether a number stands behind its name and a colon, as in a chart's legend: 纯电动公交车：48辆. */
export const isLabelled = ({ lead }: Item): boolean => /[：:]\s*$/.test(lead.slice(-4));

const legendOf = ({ lead }: Item): string => lastClause(lead.slice(-60).replace(/[：:]\s*$/, '')).trim();

const NO_NAME: Name = { whole: null, ends: [] };

function nameOf(item: Item, { label, noun }: Mention): Name {
  const { unit, currency, text } = item.fact;
  if (item.sentence.lang === 'en') {
    const phrase = isLabelled(item) ? legendOf(item).toLowerCase() : countedPhrase(text);
    // An English noun is the unit, too: "Electric buses: 48" has none.
    return phrase.split(' ').length < FEWEST.en ? NO_NAME : { whole: `${currency ?? ''} ${phrase}`, ends: [] };
  }
  const of = (name: string): string => `${currency ?? unitClass(unit) ?? ''} ${name}`;
  const whole = isLabelled(item) ? legendOf(item) : noun;
  if (whole !== '') return isLong(whole) ? { whole: of(whole), ends: [] } : NO_NAME;
  const ends: string[] = [];
  for (let length = FEWEST.zh; length <= Math.min(label.length, LONGEST_ZH); length += 1)
    ends.push(of(label.slice(-length)));
  return { whole: null, ends };
}

const isLong = (name: string): boolean => name.length >= FEWEST.zh && name.length <= LONGEST_ZH;
