import { plainTable } from './extract-report.ts';
import { type QuantCase, readQuantSets } from './quant-cases.ts';
import { readConventions } from './quant-conventions.ts';
import { type QuantReading, readQuants } from './quant-ours.ts';
import { PUBLISHED } from './quant-published.ts';
import { isRight, type Judged, MEASURED, type Measured, score } from './quant-score.ts';

export interface Outcome {
  /** Markdown of the section, without machine and day. */
  readonly tables: string;
  /** Sentences that we read otherwise, with what we read; of the set that is looked at when mending only. */
  readonly misses: readonly string[];
}

const UNSEEN = 2;

interface Read extends Judged {
  readonly one: QuantCase;
  readonly read: readonly QuantReading[];
}

export function measure(folder: string): Outcome {
  const sets = readQuantSets(folder);
  if (sets.length === 0) throw new Error(`There is no NewsQuant.json in ${folder}.`);
  const misses: string[] = [];
  const tables = sets.map(({ name, cases }) => {
    const alone = cases.map((one): Read => ({ one, wanted: one.wanted, read: readQuants(one.text) }));
    const read = alone.map(
      (one): Read => ({ ...one, read: [...one.read, ...readConventions(one.one.text, one.read)] }),
    );
    // Of four sentences the third is never looked at, so that it can tell what mending is worth elsewhere.
    const part = (isIn: (rest: number) => boolean): readonly Read[] => read.filter((_, index) => isIn(index % 4));
    const [seen, unseen] = [part((rest) => rest !== UNSEEN), part((rest) => rest === UNSEEN)];
    const measured = name === 'NewsQuant' ? MEASURED : MEASURED.slice(0, 2);
    misses.push(...seen.flatMap((one) => missesOf(one, measured)));
    const rows = measured.map((one) => [
      one,
      ...[read, seen, unseen, alone].map((part) => cell(part, one)),
      ...(PUBLISHED[name] ?? []).map(({ scores }) => scores[one]?.map((score) => score.toFixed(1)).join(' · ') ?? '–'),
    ]);
    const heads = [
      'right in',
      'Crossfoot, all',
      'looked at: 3 of 4',
      'unseen: 1 of 4',
      'without "one" and 5G, all',
      ...(PUBLISHED[name] ?? []).map(({ system }) => `${system}, published`),
    ];
    const count = read.reduce((sum, { wanted }) => sum + wanted.length, 0);
    return `${name}: ${cases.length} sentences, ${count} quantities\n\n${plainTable(heads, rows)}`;
  });
  return { tables: tables.join('\n\n'), misses };
}

function cell(part: readonly Judged[], measured: Measured): string {
  const { precision, recall, f1 } = score(part, measured);
  return `${[precision, recall].map((one) => one.toFixed(1)).join(' · ')} · **${f1.toFixed(1)}**`;
}

function missesOf({ one, wanted, read }: Read, measured: readonly Measured[]): readonly string[] {
  const kinds = measured.filter(
    (kind) =>
      wanted.some((quant) => !read.some((other) => isRight(quant, other, kind))) ||
      (kind === 'value' && read.some((other) => !wanted.some((quant) => isRight(quant, other, kind)))),
  );
  if (kinds.length === 0) return [];
  const said = ({ value, unit, change, concepts }: QuantReading | Read['wanted'][number]): string =>
    `${typeof value === 'number' ? value : value.join('–')} | ${unit} | ${change} | ${concepts?.join(' ')}`;
  return [
    `${kinds.map((kind) => kind.replace('value+', '')).join(', ')}: ${one.text}\n${wanted.map((quant) => `    wanted ${said(quant)}`).join('\n')}\n${read.map((quant) => `    got    ${said(quant)}   <${quant.text}>`).join('\n')}`,
  ];
}
