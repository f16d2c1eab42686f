import { clearlyDisjoint, divide } from '../extract/interval.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAmount, unitClass } from '../extract/relate/units.ts';
import { loosened } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { like, plain, quoted, rangeText, say } from './wording.ts';

/** The average of a total over heads, as the words say it: 人均, 户均, "each", "per head", "on average". */
const EACH_ZH =
  /(人均|户均|每人|每户|平均每人|平均每户|每名\S{0,4}|平均每名\S{0,4}|校均|村均|家均|每家|每村)(?:可?获?得?|约|为|达|领取|补助|发放|分得)*$/;
const EACH_EN =
  /^ (?:each|apiece|per head|per person|a head|per (?:capita|household|family|pupil|student|worker|member|village|school))\b/i;
const HOUSEHOLDS = /户|household|famil/i;

function isAverage(item: Item): boolean {
  const { fact, lead, tail, sentence } = item;
  if (sentence.lang === 'zh')
    return EACH_ZH.test(lead) || /^人|^户/.test(fact.per ?? '') || /人均|户均/.test(fact.text);
  return (
    EACH_EN.test(tail) ||
    /^(?:person|head|capita|household|family|pupil|student|worker|member)$/i.test(fact.per ?? '') ||
    / each$/.test(fact.text)
  );
}

/** The heads: the nearest count before the average whose unit its word asks for. */
function headsOf(average: Item, before: readonly Item[]): Item | null {
  const words = `${average.lead.slice(-8)}${average.fact.per ?? ''}${average.tail.slice(0, 20)}`;
  const households = HOUSEHOLDS.test(words);
  return (
    before.findLast((item) => {
      if (!isAmount(item) || item.fact.kind === 'money' || item.fact.per !== null) return false;
      const unit = item.fact.unit ?? '';
      if (households) return HOUSEHOLDS.test(unit);
      if (average.sentence.lang === 'en') return /^[a-z]+$/i.test(unit);
      return unitClass(unit) === 'people';
    }) ?? null
  );
}

/** The total: the nearest number before with the unit of the average. */
const totalOf = (average: Item, before: readonly Item[]): Item | null =>
  before.findLast((item) => {
    if (!isAmount(item) || item.fact.per !== null) return false;
    if (average.fact.currency !== null) return item.fact.currency === average.fact.currency;
    return average.fact.unit !== null && unitClass(item.fact.unit) === unitClass(average.fact.unit);
  }) ?? null;

function judge(average: Item): readonly RawFinding[] {
  if (average.value === null || average.range === null || !isAverage(average)) return [];
  const { items, lang } = average.sentence;
  const before = items.slice(Math.max(0, average.index - 4), average.index);
  const total = totalOf(average, before);
  const heads = headsOf(
    average,
    before.filter((item) => item !== total),
  );
  if (!total?.range || !total.value || !heads?.range || !heads.value || heads.range.low.lte(0)) return [];
  // 增加 before the total: a step, not what is shared out. Between other clauses nothing links them.
  if (/[。；;]/.test(average.lead) || Math.abs(total.index - heads.index) > 1) return [];
  const quotient = divide(total.range, heads.range);
  if (quotient === null || !clearlyDisjoint(loosened(quotient, 0.01), average.range)) return [];
  const right = total.value.div(heads.value).toDecimalPlaces(2);
  return [
    {
      facts: [average, total, heads],
      message: say(
        lang,
        `“${quoted(total)}”分给“${quoted(heads)}”，平均为${like(right, average)}，文中写“${quoted(average)}”。`,
        `${quoted(total)} over ${quoted(heads)} is ${like(right, average)} each, not ${quoted(average)}.`,
      ),
      expected: like(right, average),
      actual: quoted(average),
      steps: [
        `${plain(total.value)} ÷ ${plain(heads.value)} = ${plain(right)}`,
        `${quoted(average)}: ${rangeText(average.range)}`,
      ],
      proposals: [like(right, average)],
    },
  ];
}

/** Total ÷ people equals the average. */
export const perHead: Rule = {
  id: 'per-head',
  severity: 'error',
  before: [],
  check: (page) => page.items.flatMap(judge),
};
