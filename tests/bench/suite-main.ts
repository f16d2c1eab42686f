import { plainTable } from './extract-report.ts';
import { EXCLUSIONS, inScope } from './suite-exclusions.ts';
import { isCaseRight } from './suite-judge.ts';
import { readSuites, type Suite } from './suite-specs.ts';
import { isOffered, readOurs, readTheirs } from './suite-systems.ts';

export interface Outcome {
  /** Markdown of the section, without machine and day. */
  readonly tables: string;
  /** Cases in scope that we read otherwise, with what we read. */
  readonly misses: readonly string[];
  /** Cases left out, with the rule. */
  readonly leftOut: readonly string[];
}

interface Row {
  readonly suite: Suite;
  readonly cases: number;
  readonly kept: number;
  readonly ours: number;
  readonly theirs: number;
  readonly oursOfTheirs: number;
  readonly theirsOfTheirs: number;
  readonly held: number;
}

/** Runs both systems over every suite file below `folder`. */
export function measure(folder: string): Outcome {
  const misses: string[] = [];
  const leftOut: string[] = [];
  const byRule = new Map<string, number>();
  const rows = readSuites(folder).map((suite) => measureSuite(suite, { misses, leftOut, byRule }));
  if (rows.length === 0)
    throw new Error(
      `There is no suite file below ${folder}: give the folder that holds Number/Chinese/NumberModel.json.`,
    );
  return { tables: [table(rows), exclusionTable(byRule)].join('\n\n'), misses, leftOut };
}

interface Log {
  readonly misses: string[];
  readonly leftOut: string[];
  readonly byRule: Map<string, number>;
}

function measureSuite(suite: Suite, log: Log): Row {
  const row = {
    suite,
    cases: suite.cases.length,
    kept: 0,
    ours: 0,
    theirs: 0,
    held: 0,
    oursOfTheirs: 0,
    theirsOfTheirs: 0,
  };
  for (const one of suite.cases) {
    const scope = inScope(suite, one);
    for (const rule of scope.rules) log.byRule.set(rule, (log.byRule.get(rule) ?? 0) + 1);
    if (scope.expected === null) {
      log.leftOut.push(`${suite.name} · ${scope.rules.join(', ')} · ${one.input}`);
      continue;
    }
    const readings = readOurs(one.input, suite.lang, suite.model);
    const ours = isCaseRight(suite.model, scope.expected, readings);
    const theirs = isOffered(suite.model)
      ? isCaseRight(suite.model, scope.expected, readTheirs(one.input, suite.lang, suite.model))
      : false;
    row.kept += 1;
    row.ours += Number(ours);
    row.theirs += Number(theirs);
    if (!one.isLeftOutOfJs) {
      row.held += 1;
      row.oursOfTheirs += Number(ours);
      row.theirsOfTheirs += Number(theirs);
    }
    if (!ours) {
      const wanted = scope.expected.map(
        ({ text, value, unit }) => `${text} = ${value}${unit === null ? '' : ` ${unit}`}`,
      );
      const got = readings.map(({ start, end, value, low, high, unit, qualifier }) =>
        `${one.input.slice(start, end)} = ${value ?? `${low}..${high}`} ${unit ?? ''} ${qualifier}`.trim(),
      );
      log.misses.push(
        `${suite.name}${theirs ? '' : ' (theirs too)'} · ${one.input}\n    wanted ${wanted.join('; ') || 'nothing'}\n    got ${got.join('; ') || 'nothing'}`,
      );
    }
  }
  return row;
}

function table(rows: readonly Row[]): string {
  const sum = (name: string, all: readonly Row[]): string[] => {
    const add = (pick: (row: Row) => number): number => all.reduce((total, row) => total + pick(row), 0);
    const kept = add(({ kept }) => kept);
    const held = add((row) => row.held);
    const offered = all.some(({ suite }) => isOffered(suite.model));
    return [
      name,
      String(add(({ cases }) => cases)),
      String(kept),
      share(
        add(({ ours }) => ours),
        kept,
      ),
      offered
        ? share(
            add(({ theirs }) => theirs),
            kept,
          )
        : '–',
      offered ? `${held}: ${add((row) => row.oursOfTheirs)} · ${add((row) => row.theirsOfTheirs)}` : '–',
    ];
  };
  const offered = rows.filter(({ suite }) => isOffered(suite.model));
  return plainTable(
    [
      'suite file',
      'cases',
      'in scope',
      'ours right',
      'theirs right',
      'only those their JavaScript is held to: ours · theirs',
    ],
    [...rows.map((row) => sum(row.suite.name, [row])), sum('**all that both read**', offered)],
  );
}

const share = (right: number, all: number): string =>
  all === 0 ? '0' : `${right} (${((100 * right) / all).toFixed(1)} %)`;

function exclusionTable(byRule: ReadonlyMap<string, number>): string {
  const rows = EXCLUSIONS.flatMap(({ rule, reason }) => {
    const count = byRule.get(rule) ?? 0;
    return count === 0 ? [] : [[rule, String(count), reason]];
  });
  return `Left out, for both, by rule:\n\n${plainTable(['rule', 'cases', 'why'], rows)}`;
}
