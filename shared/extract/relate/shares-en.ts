import { amountAt, type Share } from './shares.ts';
import type { Item, Sentence } from './text-view.ts';
import { isAgeBound } from './units.ts';

const OF = /^(?:[ a-zA-Z'’-]{0,40})\b(?:of|out of)(?: the| all| its| some| our| their)* ?$/;
const SAME =
  /^[^.;]{0,60}(?:,? or |\(|that is,? |accounting for |making up |representing |which is |a rate of |a share of |giving a rate of |a proportion of |equal to |equivalent to )(?:about |roughly |some )?$/;

const OF_ALL = /^ (?:out )?of (?:the |its |their |our |all |some )*$/;
/** "will save £1.26m a year, the council says, about 28%": who says so may stand between. */
const HELD =
  /^[ a-zA-Z'’-]{0,30},(?: (?:the |its |a )?[a-zA-Z]+(?: [a-z]+)? (?:says?|said|estimates?|estimated|reckons?|added),)? (?:or |about |some |roughly |nearly )?$/;

/** "saves £1.26m a year, about 28% of the £4.5m it spends": a sum for each year, of another. */
const yearlyOf = (item: Item | undefined, whole: Item): Item | null =>
  item?.value != null && item.fact.currency !== null && item.fact.currency === whole.fact.currency ? item : null;

/** "£4.2m goes to the works, whose restoration costs £11.2m; the grant covers 37.5% of it": two sums, and the share of the later. */
function coverOf(percent: Item, before: Item, earlier: Item): Share | null {
  const money = before.fact.currency !== null && before.fact.currency === earlier.fact.currency;
  const covers =
    /\b(?:covers?|covered|meets?|met|pays?|paid|makes? up|represents?) (?:about |just |some |only )?$/.test(
      percent.lead,
    );
  const ofIt = /^ of (?:it|that|this|the (?:total|cost|bill|price|sum))\b/.test(percent.tail);
  const costs = /\bcost(?:s|ing)? (?:about |some |an estimated )?$/.test(before.lead);
  return money && covers && ofIt && costs ? { percent, part: earlier, whole: before, baseName: null } : null;
}

/** The share that an English percent is said to be, with at most two numbers on either side; null where none. */
export function shareEn(sentence: Sentence, percent: Item): Share | null {
  const { items } = sentence;
  const { index } = percent;
  // "118,400 people over 65 had had it, 64%": the age only says who is counted.
  const at = items[index - 1] !== undefined && isAgeBound(items[index - 1]!) ? index - 2 : index - 1;
  const before = amountAt(sentence, at);
  const earlier = amountAt(sentence, at - 1);
  const after = amountAt(sentence, index + 1);
  const later = amountAt(sentence, index + 2);
  const behind = percent.tail;
  // "the rate is 38%, or 4,180 of 11,000"
  if (
    after !== null &&
    later !== null &&
    /^, (?:or|that is),? (?:about |some )?$/.test(after.lead) &&
    OF_ALL.test(later.lead)
  )
    return { percent, part: after, whole: later, baseName: null };
  // "Turnout was 64%: of 118,000 members, 75,520 returned ballots"
  if (
    after !== null &&
    later !== null &&
    /^: of (?:the |its |all )?$/i.test(after.lead) &&
    /^,? (?:about |some |only )?$/.test(later.lead)
  )
    return { percent, part: later, whole: after, baseName: null };
  const grant = before === null || earlier === null ? null : coverOf(percent, before, earlier);
  if (grant !== null) return grant;
  if (after !== null && OF.test(behind)) {
    // 25% of 1,600 members, or 400 · 400 (25%) of the 1,600
    if (before !== null && /\($/.test(percent.lead)) return { percent, part: before, whole: after, baseName: null };
    // 320 people, 54% of the 500 respondents
    const paid = before ?? yearlyOf(items[at], after);
    if (paid !== null && HELD.test(percent.lead)) return { percent, part: before, whole: after, baseName: null };
    const said = later !== null && /(?:,? or |\()$/.test(later.lead) ? later : null;
    return { percent, part: said, whole: after, baseName: null };
  }
  // "63 of the 420 lambs died in the frost, some 25%."
  if (before !== null && earlier !== null && OF.test(before.lead) && !isClauseOf(earlier.lead) && isApposed(percent))
    return { percent, part: earlier, whole: before, baseName: null };
  if (before === null || !(SAME.test(percent.lead) || isNamedRate(percent) || isOfTotal(percent) || isOfAll(percent)))
    return null;
  if (earlier !== null && OF.test(before.lead) && !isClauseOf(earlier.lead))
    return { percent, part: earlier, whole: before, baseName: null };
  // "Inspectors tested 480 batches of food and found 24 substandard, a failure rate of 5%": of all that were tested.
  if (
    earlier !== null &&
    isNamedRate(percent) &&
    before.fact.unit === null &&
    /^[^.;]{0,50}\b(?:and|of which|of whom|but)\b[^.;]{0,30}$/i.test(before.lead)
  )
    return { percent, part: before, whole: earlier, baseName: null };
  // "Of 1,250 posts, 1,075 are filled, leaving 175 vacant, a vacancy rate of 14%"
  const all = items[0];
  if (
    all !== undefined &&
    all !== before &&
    isNamedRate(percent) &&
    /^\s*(?:Of|Out of)(?: the| its| all)? $/.test(all.lead) &&
    amountAt(sentence, 0) !== null
  )
    return { percent, part: before, whole: all, baseName: null };
  if (
    earlier !== null &&
    (isClauseOf(earlier.lead) ||
      /,? (?:including|of whom|of which) $/.test(before.lead) ||
      /^ of (?:them|these|those|it|which|that)\b/.test(before.tail))
  )
    return { percent, part: before, whole: earlier, baseName: null };
  // "The council has 60 members; 27 are women, which is 45%"
  if (
    earlier !== null &&
    earlier.fact.unit !== null &&
    before.fact.unit === null &&
    /[;,] (?:and )?$/.test(before.lead) &&
    /^ (?:are|were|is|was) /.test(before.tail)
  )
    return { percent, part: before, whole: earlier, baseName: null };
  const name = /^ of (?:the |all )?([^,.;()]{3,60})/.exec(behind.slice(0, 80));
  if (items[index + 1] !== undefined && behind.length < 8) return null;
  return name === null ? null : { percent, part: before, whole: null, baseName: name[1]!.trim() };
}

/** "312 posts are empty, 27% of all vacancies". */
const isOfAll = ({ lead, tail }: Item): boolean =>
  /^[^.;,]{0,40}, (?:or |about |some |nearly )?$/i.test(lead) && /^ of all (?:the |its |their )?[a-z]+/i.test(tail);

const isApposed = ({ lead, tail }: Item): boolean =>
  /^[^.;]{0,60}, (?:or |about |roughly |just over )*$/i.test(lead) && /^[.,;]|^$/.test(tail);

/** "72 of 80 samples passed, a pass rate of 95%": the rate is named after the verb, so that it is no failure rate. */
function isNamedRate({ lead, fact, sentence }: Item): boolean {
  const rate = /^([^.;]{0,60}), (?:which is )?an? ([a-z]{3,20})(?: [a-z]+)? rate of (?:about |just |over )?$/i.exec(
    lead,
  );
  if (rate === null) return false;
  const stem = rate[2]!.slice(0, 4).toLowerCase();
  const named = RATES_EN.find(([name]) => name.test(rate[2]!));
  // "threw away 84 of the 700 loaves it made": the verb may stand before the part.
  const told = sentence.block.text.slice(Math.max(sentence.start, fact.start - 120), fact.start - rate[0].length);
  if (named !== undefined) return named[1].test(`${told} ${rate[1]!}`);
  return stem === 'resp' || stem === 'succ' || rate[1]!.toLowerCase().includes(stem);
}

/** Rates with the words by which a text says of some that they are the ones meant. */
const RATES_EN: readonly (readonly [RegExp, RegExp])[] = [
  [/^fail/i, /\b(?:fail\w*|substandard|unfit|unsafe|defective|faulty|rejected|unqualified|below standard)\b/i],
  [/^(?:pass|success|approval)/i, /\b(?:pass\w*|succeed\w*|success\w*|approved|met the standard)\b/i],
  [/^(?:death|mortality|fatality)/i, /\b(?:died|killed|dead|deaths)\b/i],
  [/^(?:surviv)/i, /\bsurviv/i],
  [/^(?:cure|recovery)/i, /\b(?:cured|recovered|healed)\b/i],
  [/^(?:infection|positiv)/i, /\b(?:infected|positive)\b/i],
  [/^(?:waste|wastage|rejection)/i, /\b(?:thr[eo]wn?|wast\w+|binned|discarded|reject\w*|dumped)\b/i],
  [/^(?:vacancy)/i, /\b(?:empty|vacant|unlet)\b/i],
  [/^(?:occupancy)/i, /\b(?:occupied|let|taken|filled|full)\b/i],
  [/^(?:acceptance|admission)/i, /\b(?:accepted|admitted)\b/i],
  [/^(?:employment|placement)/i, /\b(?:jobs?|work|employed|placed)\b/i],
  [/^(?:conviction)/i, /\bconvict/i],
  [/^(?:turnout|attendance)/i, /\b(?:voted|attended|turned (?:up|out)|came)\b/i],
  [/^(?:dropout)/i, /\b(?:dropped out|left)\b/i],
  [/^(?:completion)/i, /\b(?:completed|finished)\b/i],
];

/** "600 of the 1,500 pupils board, 30% of the total". */
const isOfTotal = ({ lead, tail }: Item): boolean =>
  /^[^.;]{0,60}[,;] (?:which is |that is |or )?(?:about |just |some |nearly |over )?$/i.test(lead) &&
  /^ of (?:the |them |all of them)?(?:total|whole|sample|group|lot)\b/i.test(tail);

const isClauseOf = (lead: string): boolean =>
  /(?:^\s?|[,;:.] ?)(?:of|out of|among)(?: the| all| its)? ?$/i.test(lead.slice(-30));
