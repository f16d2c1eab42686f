import { Decimal } from 'decimal.js';
import { clearlyDisjoint, divide, interval } from '../extract/interval.ts';
import { type Item, type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { isAmount } from '../extract/relate/units.ts';
import { loosened } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const WRITTEN = /(\d{1,4}(?:\.\d{1,3})?) ?[:：∶比] ?(\d{1,4}(?:\.\d{1,3})?)(?![\d:：]|分|胜|负)/;
const CUE_ZH = /比例?(?:约|达|为|是|降至|升至|达到)*$/;
const CUE_EN = /\b(?:ratio|ratio of|at|is|was|about)[^.;]{0,30}$/i;
const NUMBERS_EN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const N_EN = `(\\d{1,4}(?:\\.\\d{1,2})?|a|${NUMBERS_EN.join('|')})`;
/** "1 teacher to 12 pupils", "one guide for every ten tourists". */
const TO_EN = new RegExp(`\\b${N_EN} ([a-z]+) (?:to|for every|per|to every) ${N_EN} ([a-z]+)`, 'i');
/** "a ratio of … is 1 to 4", "outnumber … by two to one". */
const BARE_EN = new RegExp(
  `\\b(?:ratio\\b[^.;:]{0,50}|outnumber(?:s|ed)? [^.;:\\d]{0,30}\\bby|outnumber(?:s|ed)? [a-z]{1,20}) ${N_EN} to ${N_EN}\\b`,
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
  const at = NUMBERS_EN.indexOf(text.toLowerCase());
  return at >= 0 ? new Decimal(at + 1) : new Decimal(text.toLowerCase() === 'a' ? 1 : text);
};

function writtenRatio(sentence: Sentence): Written | null {
  const text = sentence.text.slice(0, 600);
  const zh = sentence.lang === 'zh';
  const colon = WRITTEN.exec(text);
  if (colon !== null) {
    const before = text.slice(Math.max(0, colon.index - 40), colon.index);
    const end = colon.index + colon[0].length;
    if ((zh ? CUE_ZH : CUE_EN).test(before) || (zh ? BEHIND_ZH : /^ ratio\b/).test(text.slice(end, end + 6)))
      return { a: new Decimal(colon[1]!), b: new Decimal(colon[2]!), start: colon.index, end };
  }
  if (zh) return null;
  const bare = BARE_EN.exec(text);
  if (bare !== null)
    return { a: numberIn(bare[1]!), b: numberIn(bare[2]!), start: bare.index, end: bare.index + bare[0].length };
  const words = TO_EN.exec(text);
  if (words === null) return null;
  return { a: numberIn(words[1]!), b: numberIn(words[3]!), start: words.index, end: words.index + words[0].length };
}

/** The two counts of the ratio: the next ones behind it, else the last two before it. */
function countsOf(sentence: Sentence, written: Written): readonly [Item, Item] | null {
  const from = sentence.start + written.end;
  const until = sentence.start + written.start;
  const amounts = sentence.items.filter((item) => isAmount(item) && item.range !== null && item.fact.kind === 'count');
  const behind = amounts.filter(({ fact }) => fact.start >= from).slice(0, 2);
  const before = amounts.filter(({ fact }) => fact.end <= until).slice(-2);
  const [x, y] = behind.length === 2 ? behind : before;
  if (x === undefined || y === undefined || y.index !== x.index + 1 || y.lead.length > 24) return null;
  // Counts before the ratio are its own only where nothing else is told in between.
  if (behind.length < 2 && until - y.fact.end > (sentence.lang === 'zh' ? 14 : 50)) return null;
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
  // 按1:50的比例 does not say which of the two stands first.
  const turned = divide(y.range, x.range);
  if (
    /的?(?:比例|配比)/.test(sentence.text.slice(written.end, written.end + 5)) &&
    turned !== null &&
    !clearlyDisjoint(loosened(turned, SLACK), allowed)
  )
    return [];
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
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
