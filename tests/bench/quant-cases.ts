import fs from 'node:fs';
import path from 'node:path';

/** One quantity, as the sets write it and as a system reads it. Ranges are the pair of their ends. */
export interface Quant {
  readonly value: number | readonly [low: number, high: number];
  /** Their name of the unit in small letters ("mile per hour", "top seed"); "-" for none. */
  readonly unit: string;
  /** "=", "~", "<", ">", "up" or "down"; null where the set has none. */
  readonly change: string | null;
  /** Words of what is measured; "-" alone for nothing. */
  readonly concepts: readonly string[] | null;
}

export interface QuantCase {
  readonly text: string;
  readonly wanted: readonly Quant[];
}

export interface QuantSet {
  readonly name: string;
  readonly cases: readonly QuantCase[];
}

interface WrittenCase {
  readonly text: string;
  readonly quantities: readonly {
    readonly value: string | number;
    readonly normalized_unit: string;
    readonly change?: string;
    readonly referred_concepts?: string;
  }[];
}

/** The sets of the paper; the last four are cases of Recognizers-Text, without change and concept. */
const NAMES = ['NewsQuant', 'age-model', 'currency-model', 'dimension-model', 'temperature-model'];

/** The sets that stand in `folder` as `NewsQuant.json` and so on. */
export function readQuantSets(folder: string): readonly QuantSet[] {
  return NAMES.flatMap((name): QuantSet[] => {
    const file = path.join(folder, `${name}.json`);
    if (!fs.existsSync(file)) return [];
    const written = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly WrittenCase[];
    return [{ name, cases: written.map(caseOf) }];
  });
}

function caseOf({ text, quantities }: WrittenCase): QuantCase {
  const wanted = quantities.map(
    ({ value, normalized_unit, change, referred_concepts }): Quant => ({
      value: numberOf(String(value)),
      unit: normalized_unit.toLowerCase(),
      change: change ?? null,
      concepts: referred_concepts?.split(/[,\s]+/) ?? null,
    }),
  );
  return { text, wanted };
}

/** "12.5", "-5", "0-62.0", "1.99E-29" */
function numberOf(written: string): Quant['value'] {
  const range = /^(\d+(?:\.\d+)?) ?- ?(\d+(?:\.\d+)?)$/.exec(written);
  return range === null ? Number(written) : [Number(range[1]), Number(range[2])];
}
