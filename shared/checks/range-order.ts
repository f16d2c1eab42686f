import { Decimal } from 'decimal.js';
import { directionIn } from '../extract/relate/cues.ts';
import type { Item, Operand } from '../extract/relate/text-view.ts';
import { endsOf, operandOf } from '../extract/relate/text-view.ts';
import { isAmount, isPercent, unitClass } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const LOW_END_ZH = /(?:^|[^\d.])(\d{1,12}(?:\.\d{1,6})?)(万|亿|千)?([\u4e00-\u9fa5%]{0,3})(?:至|到|~|～|—|–|-|－)$/;
const POWERS: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 亿: 100_000_000 };
const CHANGE_BEFORE = /[由从自][^，。；]{0,12}$/;

/** The lower end as written right before the higher one ("400至300人"); null when there is none. */
function lowEndZh(item: Item): Decimal | null {
  const lead = item.lead.slice(-40);
  const match = LOW_END_ZH.exec(lead);
  if (
    match === null ||
    // 2026年回升至3.9%: what stands between is no unit of the two.
    !`${item.fact.unit ?? ''}|${item.fact.text}`.includes(match[3]!) ||
    CHANGE_BEFORE.test(lead.slice(0, match.index + 1)) ||
    /[第:：.]$/.test(lead.slice(0, match.index + 1))
  )
    return null;
  const value = new Decimal(match[1]!).times(match[2] === undefined ? 1 : POWERS[match[2]]!);
  return value;
}

function zh(item: Item): RawFinding | null {
  const high = operandOf(item);
  if (high === null || !(isAmount(item) || isPercent(item) || item.fact.kind === 'duration')) return null;
  const previous = item.sentence.items[item.index - 1];
  if (/^(?:至|到|~|～|—|–|-|－)$/.test(item.lead.trim()) && previous?.value && sameKind(previous, item)) {
    if (CHANGE_BEFORE.test(previous.lead.slice(-14)) || previous.value.lte(high.value)) return null;
    return finding(item, [previous, item], previous.value, high);
  }
  const low = lowEndZh(item);
  if (low === null) return null;
  // "8至5万元" leaves out the magnitude of its low end; that is another rule's business.
  return low.gt(high.value) ? finding(item, [item], low, high) : null;
}

const sameKind = (a: Item, b: Item): boolean => unitClass(a.fact.unit) === unitClass(b.fact.unit);

const MOVES =
  /\b(?:cut|fell|falls?|dropped|drops?|reduced|lowered|raised|went|gone|moved|changed|down|up|slashed|halved|rose|increased|decreased|came|brought)\b/i;
const GAP =
  /\b(?:gap|difference|ratio|relationship|link|balance|choice|split|lies|match|border|gulf|divide) between (?:the )?$/i;

/** "rainfall of 80 to 50 mm": words after which two numbers with "to" are a range. */
const RANGED =
  /\b(?:of|about|around|put at|estimated at|forecast at|takes?|took|lasts?|lasting|aged|costs?|expect(?:s|ed)?|needs?|holds?|within) $/i;

function en(item: Item): RawFinding | null {
  const high = operandOf(item);
  const previous = item.sentence.items[item.index - 1];
  if (high === null || !previous?.value || previous.value.lte(high.value)) return null;
  const unit = unitClass(previous.fact.unit);
  const opening = previous.lead;
  if (/\baged (?:from )?$/i.test(opening) && item.lead === ' to ')
    return finding(item, [previous, item], previous.value, high);
  if (unit !== null && unit !== unitClass(item.fact.unit)) return null;
  const between = /\bbetween (?:about |some )?$/i.test(opening) && !GAP.test(opening) && item.lead === ' and ';
  const ranging = /\b(?:ranging|ranges|ranged|range) (?:from )?$/i.test(opening) && /^ to $/.test(item.lead);
  // "seats cost from £150 to £35": a spread of prices, not a fall.
  const measured = item.fact.unit !== null || item.fact.currency !== null;
  const priced =
    measured &&
    item.lead === ' to ' &&
    /\b(?:costs?|prices?|priced|tickets?|seats?|fees?|available|run|vary|varies|varied|range)(?: [a-z]+){0,4} from $/i.test(
      opening,
    ) &&
    !MOVES.test(opening) &&
    directionIn(opening) === null;
  const plainly =
    item.lead === ' to ' &&
    item.fact.unit !== null &&
    (RANGED.test(opening) || (/\bin $/i.test(opening) && item.fact.kind === 'duration')) &&
    !/\b(?:vote|score|ratio|odds|majority|margin|lead|win|defeat|result|record|fall|drop|cut|reduction|decline|down|fell)\b/i.test(
      item.sentence.text.slice(0, 300),
    );
  // "A full course takes from 40 to 30 hours": how long it is, and no fall.
  const lasting =
    measured &&
    item.lead === ' to ' &&
    /\b(?:takes?|lasts?|weighs?|measures?|holds?|seats?|sleeps?) (?:anything |anywhere )?from $/i.test(opening);
  return between || ranging || priced || lasting || plainly
    ? finding(item, [previous, item], previous.value, high)
    : null;
}

/** Read as one range whose low end is above its high end; "from 45 to 30" is a fall. */
function reversed(item: Item, [low, high]: readonly [Operand, Operand]): readonly RawFinding[] {
  if (low.value.lte(high.value) || CHANGE_BEFORE.test(item.lead.slice(-14)) || GAP.test(item.lead)) return [];
  if (/\bfrom $/i.test(item.lead) && !/\b(?:ranging|ranges|ranged|range) from $/i.test(item.lead)) return [];
  // 8至1.2万元: the low end left out its magnitude, or did not; as written it is not above the high one.
  const written = /^\D{0,4}(\d{1,6}(?:\.\d{1,3})?)(?:至|到|~|～|-|—)/.exec(item.fact.text);
  if (written !== null && high.value.gt(written[1]!) && low.value.gt(written[1]!)) return [];
  return [finding(item, [item], low.value, high)];
}

function finding(item: Item, facts: readonly Item[], low: Decimal, high: Operand): RawFinding {
  const { lang } = item.sentence;
  return {
    facts,
    message: say(
      lang,
      `区间写成了由大到小：${low.toFixed()}大于“${quoted(item)}”。`,
      `The range runs backwards: ${low.toFixed()} is more than ${quoted(item)}.`,
    ),
    expected: `${high.value.toFixed()}–${low.toFixed()}`,
    actual: `${low.toFixed()}–${high.value.toFixed()}`,
    steps: [`${low.toFixed()} > ${high.value.toFixed()}`],
    proposals: [`${high.value.toFixed()}–${low.toFixed()}`],
  };
}

/** The low end of a range is not above its high end. */
export const rangeOrder: Rule = {
  id: 'range-order',
  severity: 'error',
  before: [],
  check: (page) =>
    gather(page.items, (item) => {
      const ends = endsOf(item);
      if (ends !== null) return reversed(item, ends);
      const found = item.sentence.lang === 'zh' ? zh(item) : en(item);
      return found === null ? [] : [found];
    }),
};
