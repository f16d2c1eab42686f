import { type SuiteCase, suiteCases, type Wanted } from './date-suite-cases.ts';
import { EXCLUSIONS } from './date-suite-exclusions.ts';
import {
  type DateReading,
  exclusionOf,
  hasNothingToCompare,
  judgeCase,
  type Tally,
  tally,
  withJoinedLengths,
} from './date-suite-judge.ts';
import { crossfoot, type DateSystem, recognizers } from './date-suite-systems.ts';
import { plainTable } from './extract-report.ts';
import { LANGS, type Lang } from './extract-systems.ts';

export interface Outcome {
  /** Markdown of the section, without machine and day. */
  readonly tables: string;
  /** What we read otherwise than the suite, for people who mend the readers. */
  readonly slips: readonly string[];
}

const NAMES: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };
const SYSTEMS: readonly DateSystem[] = [crossfoot, recognizers];

/** Runs both systems over the suite in `folder` (its `Specs/DateTime`). */
export function measureDates(folder: string): Outcome {
  const rows: string[][] = [];
  const slips: string[] = [];
  for (const lang of LANGS) {
    const cases = suiteCases(folder, lang);
    for (const file of new Set(cases.map((one) => one.file)))
      rows.push(
        row(
          `${NAMES[lang]} ${file}`,
          cases.filter((one) => one.file === file),
        ),
      );
    if (cases.length === 0) continue;
    rows.push(row(`**${NAMES[lang]}, all files**`, cases));
    rows.push(row(`${NAMES[lang]}, nothing left out that has days or a length`, cases, hasNothingToCompare));
    slips.push(...cases.flatMap((one) => slipsOf(one)));
  }
  const heads = ['file', 'expressions', ...SYSTEMS.map(({ name }) => `${name}: span · value · both · invented`)];
  return { tables: `${plainTable(heads, rows)}\n\n${excluded(folder)}`, slips };
}

function row(label: string, cases: readonly SuiteCase[], isLeftOut?: Parameters<typeof judgeCase>[3]): string[] {
  const counts = SYSTEMS.map((system): Tally => {
    const all = tally();
    for (const one of cases) judgeCase(one, readingsOf(system, one), all, isLeftOut);
    return all;
  });
  const cells = counts.map(
    ({ wanted, spans, values, both, invented }) =>
      `${share(spans, wanted)} · ${share(values, wanted)} · **${share(both, wanted)}** · ${invented}`,
  );
  return [label, String(counts[0]?.wanted ?? 0), ...cells];
}

const readingsOf = (system: DateSystem, { input, reference, lang }: SuiteCase): readonly DateReading[] =>
  withJoinedLengths(input, system.read(input, reference, lang));

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function slipsOf(one: SuiteCase): readonly string[] {
  const missed = judgeCase(one, readingsOf(crossfoot, one), tally());
  const got = crossfoot.read(one.input, one.reference, one.lang).map(({ start, end, spans, length }) => {
    const days = spans.map(({ from, to }) => `${dayText(from)}..${dayText(to - 1)}`);
    return `${one.input.slice(start, end)} = ${length ?? days.join('/')}`;
  });
  return missed.map((wanted) => `${one.lang} ${one.reference} | ${one.input} | ${wantedText(wanted)} | got ${got}`);
}

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function wantedText({ text, resolved }: Wanted): string {
  const values = resolved.map(({ day, start, end, timex }) => day ?? (start || end ? `${start}~${end}` : timex));
  return `${text} = ${[...new Set(values)].join('/')}`;
}

/** What each rule leaves out, and of how many. */
function excluded(folder: string): string {
  const all = LANGS.flatMap((lang) => suiteCases(folder, lang)).flatMap((one) =>
    one.wanted.map((wanted) => exclusionOf(wanted, one)),
  );
  const rows = EXCLUSIONS.map(({ name, reason }) => [
    name,
    String(all.filter((found) => found === name).length),
    reason,
  ]);
  const left = all.filter((found) => found !== null).length;
  return `Left out: ${left} of ${all.length} expressions.\n\n${plainTable(['left out', 'expressions', 'because'], rows)}`;
}
