import type { Decimal } from 'decimal.js';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent, isPoints } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import { isIn } from '../text/finder.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const LEAD =
  /领先|略胜|小胜|险胜|高于|优势|超过|高出|多出|上风|占优|胜过|反超|更受|胜局|\blead(?:s|ing)?\b|\bled\b|\bahead\b|\bin front\b|\b(?:is|are) up \d|\boutstrip|\boutpoll|\bedges?\b|\bbeat(?:s|ing)?\b|\bover\b|\badvantage\b|\b(?:higher|more popular) than\b|\bwinning\b|\bfavou?rite\b/i;
const MARGIN =
  /误差|±|\bmargins? (?:of|for) (?:sampling )?error\b|\bwith a margin\b|\bmargin (?:is|was) |plus or minus|\+\/-|\bsampling error\b|\berror margin\b|\bmargin of\b|\bmargin:? ?$/i;
/** The text itself says that nobody leads. */
const TIE =
  /不分上下|不相上下|难分高下|难分伯仲|胜负难料|误差(?:范围|幅度)?(?:之)?内|持平|势均力敌|\bties?\b|\btied\b|\btoo close\b|\bdead heat\b|\blevel\b|\bwithin the margin\b|\bneck and neck\b|\bstatistical/i;

/** The margin: points behind 误差 or ±. */
const isMargin = (item: Item): boolean =>
  (isPoints(item.fact.unit) ||
    isPercent(item) ||
    (item.fact.unit === null && /±|plus or minus/.test(item.lead.slice(-16) + item.fact.text))) &&
  item.value !== null &&
  !/\b(?:gross|profit|operating|net|interest|pre-tax) (?:profit )?margins?\b/i.test(item.lead.slice(-40)) &&
  MARGIN.test(
    `${item.lead.slice(-40)} ${item.fact.text} ${/^ (?:percentage )?(?:points? )?margin\b/.exec(item.tail)?.[0] ?? ''}`,
  );

function judge(sentence: Sentence, before: Sentence | undefined, next: Sentence | undefined): readonly RawFinding[] {
  const text = sentence.text.slice(0, 600);
  // "won by a margin of nine points": a margin of votes, not of error.
  if (!isIn(text, LEAD) || (/\b(?:won|victory|elected)\b/i.test(text) && !/error/i.test(text))) return [];
  if (TIE.test(text) || TIE.test(next?.text.slice(0, 300) ?? '')) return [];
  const said = sentence.items.find(isMargin) ?? next?.items.find(isMargin) ?? before?.items.find(isMargin);
  // 正负3 was read as minus 3.
  const margin = said?.value?.isNegative() ? { ...said, value: said.value.neg() } : said;
  const gap = sentence.items.find((item) => item !== said && isLead(item));
  if (margin?.value && gap?.value)
    return gap.value.gt(0) && gap.value.lte(margin.value)
      ? [finding([gap, margin], gap.value, margin, quoted(gap))]
      : [];
  const [first, second] = sentence.items.filter((item) => item !== said && isPercent(item) && item.value !== null);
  if (!margin?.value || !first?.value || !second?.value) return [];
  const lead = first.value.minus(second.value).abs();
  if (lead.isZero() || lead.gt(margin.value)) return [];
  return [finding([first, second, margin], lead, margin, `${quoted(first)} − ${quoted(second)} = ${plain(lead)}`)];
}

/** 领先乙方案2个百分点, "ahead by two points". */
const isLead = ({ fact, value, lead, sentence }: Item): boolean =>
  isPoints(fact.unit) &&
  value !== null &&
  (sentence.lang === 'zh'
    ? /(?:领先|优势)[^，。；\d]{0,10}$/
    : /\b(?:ahead by|leads? (?:by|of)|leading by|led by) (?:just |only |a mere )?$/i
  ).test(lead);

function finding(facts: readonly Item[], lead: Decimal, margin: Item, line: string): RawFinding {
  return {
    facts,
    message: say(
      margin.sentence.lang,
      `领先${plain(lead)}个百分点，没有超出误差“${quoted(margin)}”。`,
      `The lead of ${plain(lead)} points is not larger than the margin of ${quoted(margin)}.`,
    ),
    expected: `> ${plain(margin.value!)}`,
    actual: plain(lead),
    steps: [line, `${plain(lead)} ≤ ${plain(margin.value!)}`],
  };
}

/** A lead is larger than the margin of error. */
export const leadWithinError: Rule = {
  id: 'lead-within-error',
  severity: 'warning',
  before: [],
  check: (page) =>
    gather(page.blocks, ({ sentences }) =>
      gather(sentences, (sentence, at) => judge(sentence, sentences[at - 1], sentences[at + 1])),
    ),
};
