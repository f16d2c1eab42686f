import { appendFileSync } from 'node:fs';

/** One line of docs/benchmarks.md. */
export interface Measurement {
  readonly name: string;
  readonly result: string;
  /** What we aim at; empty where there is no bar. */
  readonly aim: string;
}

/** Adds a measurement to the file that `npm run bench` turns into docs/benchmarks.md; prints it in any case. */
export function note(measurement: Measurement): void {
  console.log(`${measurement.name}: ${measurement.result}${measurement.aim && ` (aim ${measurement.aim})`}`);
  const file = process.env.CROSSFOOT_BENCH_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify(measurement)}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
