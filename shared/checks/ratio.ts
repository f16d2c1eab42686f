import { Decimal } from 'decimal.js';
import { clearlyDisjoint, divide, interval } from '../extract/interval.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { isAmount } from '../extract/relate/units.ts';
import { loosened } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const WRITTEN = /(\d{1,4}(?:\.\d{1,3})?) ?[:：∶比] ?(\d{1,4}(?:\.\d{1,3})?)(?![\d:：]|分|胜|负)/;
const CUE_ZH = /比例?(?:约|达|为|是|降至|升至|达到)*$/;
const CUE_EN = /\b(?:ratio|ratio of|at|is|was|about)[^.;]{0,30}$/i;
const TO_EN = /\b(\d{1,4}|one|a) ([a-z]+?)s? (?:to|for every|per) (?:every )?(\d{1,4}(?:\.\d{1,2})?) ([a-z]+)/i;
/** Ratios in print are rounded. */
const SLACK = 0.06;

interface Written {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly start: number;
  readonly end: number;
}

function writtenRatio(sentence: Sentence): Written | null {
  const text = sentence.text.slice(0, 600);
  const colon = WRITTEN.exec(text);
  if (colon !== null) {
    const before = text.slice(Math.max(0, colon.index - 40), colon.index);
    if ((sentence.lang === 'zh' ? CUE_ZH : CUE_EN).test(before))
      return {
        a: new Decimal(colon[1]!),
        b: new Decimal(colon[2]!),
        start: colon.index,
        end: colon.index + colon[0].length,
      };
  }
  const words = sentence.lang === 'en' ? TO_EN.exec(text) : null;
  if (words === null) return null;
  const first = /^\d/.test(words[1]!) ? words[1]! : '1';
  return { a: new Decimal(first), b: new Decimal(words[3]!), start: words.index, end: words.index + words[0].length };
}

function judge(sentence: Sentence): readonly RawFinding[] {
  const written = writtenRatio(sentence);
  if (written === null || written.a.isZero() || written.b.isZero()) return [];
  const from = sentence.start + written.end;
  const [x, y] = sentence.items
    .filter((item) => item.fact.start >= from && isAmount(item) && item.range !== null)
    .slice(0, 2);
  if (!x?.range || !y?.range || y.range.low.lte(0) || x.range.low.lte(0) || y.lead.length > 24) return [];
  const stated = written.a.div(written.b);
  const real = divide(x.range, y.range);
  const allowed = interval(stated, stated);
  if (real === null || allowed === null || !clearlyDisjoint(loosened(real, SLACK), allowed)) return [];
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
