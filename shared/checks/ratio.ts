import { Decimal } from 'decimal.js';
import { clearlyDisjoint, divide, interval } from '../extract/interval.ts';
import { lastClause } from '../extract/relate/cues.ts';
import { sentenceBefore, sentenceBehind } from '../extract/relate/near.ts';
import { isInsidePart } from '../extract/relate/part-lists.ts';
import { type Item, type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { loosened } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const WRITTEN =
  /(\d{1,4}(?:\.\d{1,3})?) ?(?:[:：∶比]|-to-) ?(\d{1,4}(?:\.\d{1,3})?)(?![\d:：]|分|胜|负|战|险|击|的比分|大胜)/;
const CUE_ZH = /(?:比例?|之比)(?:大?约|达到?|为|是|降至|升至|调整为|按照?|已)*$/;
const CUE_EN = /\b(?:ratio|proportion)[^.;]{0,40}$/i;
const NUMBERS_EN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const N_EN = `((?<![\\d,.])\\d{1,4}(?:\\.\\d{1,2})?(?![\\d,]*\\d)|a|an|each|every|${NUMBERS_EN.join('|')})`;
/** "1 teacher to 12 pupils", "one guide for every ten tourists", "six children to each carer". */
const TO_EN = new RegExp(`\\b${N_EN} ([a-z]+)s? (?:to|for every|for each|per|to every) ${N_EN} ?([a-z]*)`, 'i');
/** "six children to each carer": the second number is one. */
const EACH_EN = new RegExp(
  `\\b${N_EN} ([a-z]+)s? (?:to|for) (each|every) (?!(?:${NUMBERS_EN.join('|')})\\b)([a-z]+)`,
  'i',
);
/** "a ratio of … is 1 to 4", "outnumber … by two to one". */
const BARE_EN = new RegExp(
  `\\b(?:ratio\\b[^.;:]{0,50}|outnumber(?:s|ed|ing)? [^.;:\\d]{0,30}\\bby|outnumber(?:s|ed|ing)? [a-z]{1,20}) (?:more than |about |nearly |almost )?${N_EN} to ${N_EN}\\b`,
  'i',
);
const BEHIND_ZH = /^的?(?:比例|配比|比值)/;
/** Ratios in print are rounded. */
const SLACK = 0.06;

interface Written {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly start: number;
  readonly end: number;
}

const numberIn = (text: string): Decimal => {
  const word = text.toLowerCase();
  const at = NUMBERS_EN.indexOf(word);
  return at >= 0 ? new Decimal(at + 1) : new Decimal(/^(?:an?|each|every)$/.test(word) ? 1 : word);
};

function writtenRatio(sentence: Sentence): Written | null {
  const text = sentence.text.slice(0, 600);
  const zh = sentence.lang === 'zh';
  const colon = WRITTEN.exec(text);
  if (colon !== null) {
    const before = text.slice(Math.max(0, colon.index - 48), colon.index);
    const end = colon.index + colon[0].length;
    if ((zh ? CUE_ZH : CUE_EN).test(before) || (zh ? BEHIND_ZH : /^ ratio\b/).test(text.slice(end, end + 6)))
      return { a: new Decimal(colon[1]!), b: new Decimal(colon[2]!), start: colon.index, end };
  }
  if (zh) return null;
  // "That works out at 55 meals for each volunteer" is an average.
  if (/\b(?:works? out at|average|averag(?:ed|ing)|apiece)\b/i.test(text) && !/\bratio\b/i.test(text)) return null;
  const match = BARE_EN.exec(text) ?? EACH_EN.exec(text) ?? TO_EN.exec(text);
  // "5.6 million to 5.8 million" is a range.
  if (match === null || /\b(?:hundred|thousand|million|billion|trillion|percent)\b/i.test(match[0])) return null;
  const [first, second] = match.length === 3 ? [match[1]!, match[2]!] : [match[1]!, match[3]!];
  const start = match.index;
  return { a: numberIn(first), b: numberIn(second), start, end: start + match[0].length };
}

const isCount = (item: Item): boolean =>
  isAmount(item) &&
  item.range !== null &&
  (item.fact.kind === 'count' || item.fact.kind === 'measure') &&
  item.fact.per === null;

/** The two counts of the ratio: the next ones behind it, the last two before it, or the two of the sentence before. */
function countsOf(sentence: Sentence, written: Written): readonly [Item, Item] | null {
  const from = sentence.start + written.end;
  const until = sentence.start + written.start;
  const amounts = sentence.items.filter((item) => isCount(item) && !isInsidePart(item));
  const behind = amounts.filter(({ fact }) => fact.start >= from).slice(0, 2);
  const before = amounts.filter(({ fact }) => fact.end <= until).slice(-2);
  const called = namedZh(sentence, written, amounts);
  if (called !== null) return called;
  const own = behind.length === 2 ? behind : before;
  if (own.length === 2) return behind.length === 2 || isOneSort(own) ? pairOf(own, until, behind.length < 2) : null;
  if (own.length > 0) return null;
  const near = (sentenceBefore(sentence)?.items ?? []).filter(isCount);
  if (near.length === 2) return isOneSort(near) ? pairOf(near, until, false) : null;
  // "One carer for every four residents. It has 72 residents and 12 carers": counts of the same nouns may follow.
  const next = (sentenceBehind(sentence)?.items ?? []).filter(isCount);
  const words = sentence.text.slice(written.start, written.end + 20).toLowerCase();
  const alike =
    next.length === 2 &&
    next.every(({ fact }) => fact.unit !== null && words.includes(fact.unit.toLowerCase().replace(/s$/, '')));
  return alike && near.length === 0 ? pairOf(next, until, false) : null;
}

/** 医护比: the two characters before 比 name the two counts, wherever they stand (医生1046人、护士1587人、医技人员312人). */
function namedZh({ lang, text }: Sentence, { start }: Written, counts: readonly Item[]): readonly [Item, Item] | null {
  const name =
    lang === 'zh'
      ? /([\u4e00-\u9fa5])((?![同环占对相之])[\u4e00-\u9fa5])比(?:例)?[^，。；]{0,4}$/.exec(
          text.slice(Math.max(0, start - 12), start),
        )
      : null;
  if (name === null) return null;
  const called = (character: string): Item | undefined =>
    counts.find(({ lead }) => lastClause(lead).includes(character));
  const [x, y] = [called(name[1]!), called(name[2]!)];
  return x === undefined || y === undefined || x === y ? null : [x, y];
}

/** 6个城市超过100万辆: counts of two sorts of thing before a ratio are no pair; in English their nouns are their units. */
const isOneSort = ([x, y]: readonly Item[]): boolean =>
  x?.sentence.lang === 'en' || unitClass(x?.fact.unit ?? null) === unitClass(y?.fact.unit ?? null);

function pairOf(pair: readonly Item[], until: number, ahead: boolean): readonly [Item, Item] | null {
  const [x, y] = pair;
  if (x === undefined || y === undefined || y.index !== x.index + 1 || y.lead.length > 30) return null;
  // Lengths and the like compare only in one unit.
  if ((x.fact.kind === 'measure' || y.fact.kind === 'measure') && x.fact.unit !== y.fact.unit) return null;
  // Counts before the ratio are its own only where nothing else is told in between.
  if (ahead && until - y.fact.end > (x.sentence.lang === 'zh' ? 16 : 50)) return null;
  return [x, y];
}

function judge(sentence: Sentence): readonly RawFinding[] {
  const written = writtenRatio(sentence);
  if (written === null || written.a.isZero() || written.b.isZero()) return [];
  const from = sentence.start + written.end;
  const counts = countsOf(sentence, written);
  if (counts === null) return [];
  const [x, y] = counts;
  if (!x.range || !y.range || y.range.low.lte(0) || x.range.low.lte(0)) return [];
  const stated = written.a.div(written.b);
  const real = divide(x.range, y.range);
  const allowed = interval(stated, stated);
  if (real === null || allowed === null || !clearlyDisjoint(loosened(real, SLACK), allowed)) return [];
  // Which of the two stands first is told loosely: 按1∶50的比例, "40 patients and 5 nurses, a ratio of 1 to 8".
  const turned = divide(y.range, x.range);
  if (turned === null || !clearlyDisjoint(loosened(turned, SLACK), allowed)) return [];
  const right = y.value!.div(x.value!).times(written.a).toDecimalPlaces(2);
  return [
    {
      facts: [x, y],
      spans: [spanIn(sentence.block, sentence.start + written.start, from)],
      message: say(
        sentence.lang,
        `“${quoted(x)}”与“${quoted(y)}”之比约为${plain(written.a)}∶${plain(right)}，文中写${plain(written.a)}∶${plain(written.b)}。`,
        `${quoted(x)} to ${quoted(y)} is ${plain(written.a)} to ${plain(right)}, not ${plain(written.a)} to ${plain(written.b)}.`,
      ),
      expected: `${plain(written.a)}∶${plain(right)}`,
      actual: `${plain(written.a)}∶${plain(written.b)}`,
      steps: [`${plain(y.value!)} ÷ ${plain(x.value!)} = ${plain(y.value!.div(x.value!))}`],
    },
  ];
}

/** A ratio a : b matches the counts behind it. */
export const ratio: Rule = {
  id: 'ratio',
  severity: 'error',
  before: ['per-head'],
  check: (page) => gather(page.sentences, judge),
};
