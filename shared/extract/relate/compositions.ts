import { Decimal } from 'decimal.js';
import { gather } from '../../gather.ts';
import { hasAny, hasWord } from './cues.ts';
import { CLOSING_EN, COMPLETE_EN, openingEn } from './openings-en.ts';
import { openingZh } from './openings-zh.ts';
import { areOpposites, opposites } from './opposites.ts';
import { isForSoMany, isPlaces } from './part-lists.ts';
import { isOthers, partsAfter, REST } from './parts-after.ts';
import type { Item, Sentence } from './text-view.ts';
import { totals } from './totals.ts';
import { isAmount } from './units.ts';

type Link = Composition['link'];

/**
 * A whole and its parts as the text links them. `complete`: the words say that nothing else belongs (由…组成, no others,
 * 合计). `partial`: 其中, including, or a list that ends in 等. `listed`: a list behind a colon, which says neither.
 */
export interface Composition {
  readonly whole: Item;
  readonly parts: readonly Item[];
  readonly link: 'complete' | 'partial' | 'listed';
  /** Complete only because the parts are opposites (men, women), not because the words say so. */
  readonly implied?: boolean;
  /** Nothing can be in two of the parts: each tells where it stands, or who pays it. */
  readonly exclusive?: boolean;
  /** Where the words that link them begin and end, in the block. */
  readonly start: number;
  readonly end: number;
}

const OPEN_END_ZH = ['等', '等等', '及其他'];
const OPEN_END_EN = ['and others', 'among others', 'etc', 'and so on', 'and more', 'the rest'];

/** All wholes with parts in one sentence, in order. Linear in its items. */
export function compositionsOf(sentence: Sentence): readonly Composition[] {
  const found: Composition[] = [];
  for (let at = 0; at < sentence.items.length; ) {
    const composition = forward(sentence, at);
    if (composition === null) at += 1;
    else {
      found.push(composition);
      // The last part may itself be split further (其中 … 其中 …).
      at = Math.max(at + 1, composition.parts.at(-1)!.index);
    }
  }
  const taken = new Set(gather(found, ({ parts, link }) => (link === 'partial' ? [] : parts)));
  for (const total of totals(sentence)) if (!total.parts.some((part) => taken.has(part))) found.push(total);
  return found;
}

function forward(sentence: Sentence, at: number): Composition | null {
  const whole = sentence.items[at]!;
  if (!isAmount(whole)) return null;
  if (isRestated(whole, sentence) || (sentence.lang === 'zh' && isForSoMany(whole))) return null;
  if (sentence.lang === 'en' && isPlaces(whole)) return null;
  const spread = sentence.lang === 'en' ? spreadOf(whole, sentence) : null;
  if (spread !== null) return spread;
  const opening = sentence.lang === 'zh' ? openingZh(whole, sentence) : openingEn(whole, sentence);
  if (opening === null) return opposites(sentence, whole);
  const parts = goingOn(whole, firstSplit(whole, partsAfter(sentence, whole, opening)));
  if (parts.length === 0) return null;
  const last = parts.at(-1)!;
  // 海外仓34个，分布在11个国家，其中美国15个: where they are is no whole.
  if (isSpread(whole) && parts.some((part) => part.value!.gt(whole.value!))) return null;
  const said = closedBy(opening, last, sentence, whole, parts);
  const implied = said !== 'complete' && areOpposites(parts, sentence);
  const link = implied ? 'complete' : said;
  if (link === 'listed' && parts.length < 2) return null;
  return { whole, parts, link, implied, start: whole.fact.end, end: last.fact.end };
}

/** "380 metres of track in three places: 210 at the cove, 120 at the point and 50 outside": as many parts as places. */
function spreadOf(whole: Item, sentence: Sentence): Composition | null {
  const places = sentence.items[whole.index + 1];
  const first = sentence.items[whole.index + 2];
  if (places === undefined || first === undefined || !isPlaces(places) || !/^(?: [a-z]+)?: $/.test(first.lead))
    return null;
  const parts = partsAfter(sentence, whole, 'listed', 1);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const link = places.value?.eq(parts.length) === true ? 'complete' : 'listed';
  return { whole, parts, link, start: whole.fact.end, end: last.fact.end };
}

/** 报考84612人，其中男生39864人、女生44748人，应届83955人、往届657人: what makes up the whole is all; then it is split anew. */
function firstSplit(whole: Item, parts: readonly Item[]): readonly Item[] {
  let sum = new Decimal(0);
  for (let at = 0; at < parts.length - 1; at += 1) {
    sum = sum.plus(parts[at]!.value!);
    if (at > 0 && sum.eq(whole.value!)) return parts.slice(0, at + 1);
  }
  return parts;
}

/** How many more parts may follow in a clause of their own. */
const MORE = 3;

/** 分别增加142.6亿元和203.8亿元，票据融资增加15.5亿元: the parts go on where those behind them make up what the whole lacks. */
function goingOn(whole: Item, parts: readonly Item[]): readonly Item[] {
  const last = parts.at(-1);
  if (whole.sentence.lang !== 'zh' || last === undefined || whole.value === null) return parts;
  let left = parts.reduce((rest, { value }) => rest.minus(value!), whole.value);
  const more: Item[] = [];
  for (const item of whole.sentence.items.slice(last.index + 1, last.index + 1 + MORE)) {
    if (left.lte(0) || item.value === null || item.fact.unit !== whole.fact.unit) break;
    left = left.minus(item.value);
    more.push(item);
    if (left.isZero()) return [...parts, ...more];
  }
  return parts;
}

const isSpread = ({ lead, sentence }: Item): boolean =>
  sentence.lang === 'zh' && /(?:分布[在于]|覆盖|涉及|遍布|辐射|来自|销往|出口到|惠及)[^，。；]{0,4}$/.test(lead);

/** 312万（即3120000人）, "3.12 million (3,120,000) residents": a bracket that holds nothing but the number again. */
function isRestated({ index }: Item, { items }: Sentence): boolean {
  const next = items[index + 1];
  return (
    next !== undefined &&
    /^[^（(]{0,12}[（(](?:即|合|约合|也就是|or |i\.e\. )?$/.test(next.lead) &&
    /^[）)]/.test(next.tail)
  );
}

const CLOSING_ZH = [
  '无其他',
  '没有其他',
  '没有别人',
  '再无别人',
  '没有别的',
  '再没有',
  '别无他',
  '无他人',
  '再无他',
  '此外再无',
  '无一例外',
];

export const isClosedZh = ({ tail }: Item): boolean => hasAny(tail.slice(0, 12), CLOSING_ZH);

/** A sum that was spent or given, and behind a colon what for, to the end of the sentence. */
const isBill = (whole: Item, parts: readonly Item[]): boolean =>
  whole.fact.currency !== null &&
  parts.length > 2 &&
  /^(?: [a-z]+){0,3}: $/i.test(parts[0]!.lead) &&
  /(?:,| and|, and) $/.test(parts.at(-1)!.lead) &&
  parts.every(({ tail }) => /^ (?:on|to|for|from|in) /i.test(tail)) &&
  parts.at(-1)!.index === whole.sentence.items.length - 1;

/** What the words behind the last part make of the link. */
function closedBy(opening: Link, last: Item, sentence: Sentence, whole: Item, parts: readonly Item[]): Link {
  const tail = last.tail;
  if (parts.length > 1 && (REST.test(last.lead) || isOthers(last))) return 'complete';
  if (sentence.lang === 'zh') {
    if (/^[^，,。；;]{0,6}等/.test(tail) || hasAny(tail.slice(0, 8), OPEN_END_ZH)) return 'partial';
    if (isClosedZh(last)) return 'complete';
    const by = parts[0]!.lead;
    if (opening === 'complete' && by.includes('由') && !hasAny(tail.slice(0, 20), ['组成', '构成'])) return 'listed';
    return opening;
  }
  if (hasWord(tail, CLOSING_EN)) return 'complete';
  if (hasWord(tail.slice(0, 40), OPEN_END_EN)) return 'partial';
  // "It spent $18m: $7.4m on bikes, $5.6m on repairs and $4.9m on staff."
  if (opening === 'listed' && isBill(whole, parts)) return 'complete';
  // "The task force is made up of 42 officers: 25 from the police and 19 …"
  const told = hasWord(whole.lead, ['total of', 'in total', 'all']) || hasWord(whole.lead.slice(-30), COMPLETE_EN);
  return opening === 'listed' && told ? 'complete' : opening;
}
