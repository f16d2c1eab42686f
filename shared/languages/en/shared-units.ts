import type { QuantityAt } from '../language.ts';

/** How far the number with the unit may stand in front. */
const NEAR = 90;
/** What stands between a movement and where it led: "rose 64 points to 4,577". */
const TO = /^ to (?:a |about |just )?$/;
/** Words that set a number beside the one before: "3.9m units, up from 2.4m in 2017", "460 cars, compared with 63 a year earlier". */
const BESIDE =
  /(?:\b(?:up|down) from|\bcompared (?:with|to)|\bagainst|\bversus|\bincluding)(?: (?:a|an|the|just|only|about))? $/i;
/** "narrowed to 1,380 lots from 2,120 a week before" */
const FROM = /^(?: [a-z]+){0,3} from $/;
/** What may follow such a number: a time, a place, or nothing that it could count. */
const ENDS = /^(?:[.,;:)]|$| (?:in|at|on|for|from|during|last|this|a|an|the|and|who|by|two|three|five|ten|one) ?)/i;

/** A bare number beside one that counts has the same unit, where the words compare the two. Looks at neighbours only. */
export function withSharedUnits(text: string, found: QuantityAt[]): readonly QuantityAt[] {
  let counted: QuantityAt | null = null;
  for (let at = 0; at < found.length; at += 1) {
    let quantity = found[at]!;
    if (quantity.kind === 'date') continue;
    if (quantity.unit === null && isBare(quantity)) {
      quantity = partOf(text, quantity, found[at + 1]) ?? beside(text, quantity, counted) ?? quantity;
      found[at] = quantity;
    }
    counted = quantity;
  }
  return found;
}

const sharing = (quantity: QuantityAt, { kind, unit, currency }: Pick<QuantityAt, 'kind' | 'unit' | 'currency'>) => ({
  ...{ ...quantity, kind, unit, currency, rules: [...quantity.rules, 'shared-unit'] },
});

function beside(text: string, quantity: QuantityAt, counted: QuantityAt | null): QuantityAt | null {
  if (counted === null || quantity.start - counted.end > NEAR || !isCounting(counted)) return null;
  // "174 people in two counties, up from 141": a place is not what is compared.
  if (/\b(?:in|across|of|at|with|among) $/.test(text.slice(Math.max(0, counted.start - 8), counted.start))) return null;
  const between = text.slice(counted.end, quantity.start);
  const lead = between + text.slice(quantity.start, numberStart(quantity));
  const isBeside =
    !/[.;:] |[()—]/.test(between) &&
    (BESIDE.test(lead) || (FROM.test(lead) && text.startsWith('to ', counted.start - 3))) &&
    ENDS.test(text.slice(quantity.end, quantity.end + 8));
  return isBeside || (counted.kind === 'change' && TO.test(between))
    ? sharing(quantity, { ...counted, kind: 'count' })
    : null;
}

/** "raised 280m of the 1.5bn euros": a part has the unit of its whole. */
const OF = /^ of (?:the|its|their|his|her|our|those|these) $/;
function partOf(text: string, quantity: QuantityAt, whole: QuantityAt | undefined): QuantityAt | null {
  // "Five of the seven judges" is told by the words of shares.
  if (whole === undefined || whole.kind !== 'money' || whole.per !== null || whole.start - quantity.end > 12)
    return null;
  return OF.test(text.slice(quantity.end, whole.start)) ? sharing(quantity, whole) : null;
}

const isBare = ({ kind, unit, rules }: QuantityAt): boolean =>
  kind === 'count' && unit === null && rules.includes('bare-number');

const isCounting = ({ kind, unit, per, currency }: QuantityAt): boolean =>
  (kind === 'count' || (kind === 'change' && unit !== '%' && unit !== 'times')) &&
  unit !== null &&
  per === null &&
  currency === null &&
  !/(?:percentage|basis) point/.test(unit);

/** Where the digits or words of the number begin behind its qualifier. */
function numberStart({ start, text }: QuantityAt): number {
  const digit = text.search(/\d/);
  return start + Math.max(0, digit);
}
