import { FAMILIES, type Family, type Gold, isApart, type Labelled } from './extract-gold.ts';
import { type Judged, judge, type Reading, type System } from './extract-matching.ts';

export interface Counts {
  /** Labelled figures of the kind, of those that one value can say. */
  gold: number;
  right: number;
  /** Readings that are wrong, or where no figure is labelled. */
  false: number;
}

export interface Score {
  readonly families: ReadonlyMap<Family, Counts>;
  readonly all: Counts;
  /** Figures with a unit that a rival could name, and those where value and unit are right. */
  readonly units: Counts;
  /** Ranges, vague numbers and scores: found with both ends, of all. */
  readonly apart: { gold: number; right: number };
  /** Figures with a qualifier, and those where value or range and qualifier are right. */
  readonly qualifiers: { gold: number; right: number };
  readonly slips: readonly Slip[];
}

/** One reading that is not as labelled, for people to look at. */
export interface Slip {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

/** Dates and scores name no unit; a count's noun is no unit to a rival. */
const hasUnit = ({ unit, family }: Gold): boolean =>
  unit !== undefined && (family === 'percent' || family === 'money' || family === 'measure' || family === 'duration');

export function scoreOf(system: System, texts: readonly Labelled[]): Score {
  const families = new Map(system.families.map((family) => [family, { gold: 0, right: 0, false: 0 }]));
  const units = { gold: 0, right: 0, false: 0 };
  const [apart, qualifiers] = [
    { gold: 0, right: 0 },
    { gold: 0, right: 0 },
  ];
  const slips: Slip[] = [];
  for (const text of texts) {
    const { judged, invented, wrong } = judge(text, system.read(text.text).filter(isAsked(system, text.gold)));
    for (const one of judged) {
      const { gold, reading, isRight } = one;
      if (gold.isOptional || !system.families.includes(gold.family)) continue;
      if (gold.qualifier && gold.qualifier !== 'exact') {
        qualifiers.gold += 1;
        if (isRight && reading?.qualifier === gold.qualifier) qualifiers.right += 1;
      }
      const counts = isApart(gold) ? apart : families.get(gold.family)!;
      counts.gold += 1;
      if (isRight) counts.right += 1;
      else slips.push(slipOf(one));
      if (isApart(gold) || !hasUnit(gold)) continue;
      units.gold += 1;
      if (isRight && reading?.unit === gold.unit) units.right += 1;
    }
    const isOver = (gold: Gold) => (reading: Reading) => gold.start < reading.end && reading.start < gold.end;
    for (const reading of [...wrong, ...invented]) {
      const gold = text.gold.find((one) => isOver(one)(reading));
      if (gold && (gold.isOptional || isApart(gold))) continue;
      const family = gold && system.families.includes(gold.family) ? gold.family : reading.family;
      const counts = families.get(family);
      if (counts) counts.false += 1;
      if (reading.unit !== null && !gold) units.false += 1;
    }
    for (const reading of invented) slips.push({ text: text.text, wanted: 'nothing', got: shown(text.text, reading) });
  }
  return { families, all: sum([...families.values()]), units, apart, qualifiers, slips };
}

/** A number inside a date or duration is not held against a system that reads neither. */
function isAsked(system: System, gold: readonly Gold[]): (reading: Reading) => boolean {
  const others = gold.filter(({ family }) => !system.families.includes(family));
  return ({ start, end, family }) => family === 'date' || !others.some((one) => one.start < end && start < one.end);
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      gold: total.gold + one.gold,
      right: total.right + one.right,
      false: total.false + one.false,
    }),
    { gold: 0, right: 0, false: 0 },
  );

export const precision = ({ right, false: wrong }: Counts): number =>
  right + wrong === 0 ? 0 : right / (right + wrong);
export const recall = ({ right, gold }: Counts): number => (gold === 0 ? 0 : right / gold);
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function slipOf({ gold, text, reading }: Judged): Slip {
  const value = gold.range ? `${gold.range.low}..${gold.range.high}` : String(gold.value);
  return { text, wanted: `${gold.text} = ${value} (${gold.family})`, got: reading ? shown(text, reading) : 'nothing' };
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function shown(text: string, { start, end, value, range, days, family }: Reading): string {
  const what = days[0] ? `${iso(days[0].from)}..<${iso(days[0].to)}` : range ? `${range.low}..${range.high}` : value;
  return `${text.slice(start, end)} = ${what} (${family})`;
}

/** Kinds in the order of the table, those that occur. */
export const rowsOf = (scores: readonly Score[]): readonly Family[] =>
  FAMILIES.filter((family) => scores.some((score) => (score.families.get(family)?.gold ?? 0) > 0));
