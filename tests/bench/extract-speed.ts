import type { System } from './extract-matching.ts';
import { type Lang, systemsOf } from './extract-systems.ts';
import { madeText } from './made-articles.ts';

export interface Speed {
  readonly name: string;
  readonly lang: Lang;
  /** UTF-8 megabytes a second of processor time, the median of the rounds. */
  readonly megabytes: number;
}

/** UTF-16 units of the text: small, since the slowest reader needs a second for a thousand. */
const UNITS = 6000;
/** Each reader goes on over the text until this time has passed, and at least once. */
const SECONDS = 2;

/** Every system reads the paragraphs of the same made text; the median processor time of its rounds counts. */
export function speedsOf(lang: Lang): readonly Speed[] {
  const paragraphs = madeText(lang, UNITS)
    .split('\n')
    .filter((line) => line !== '');
  const size = paragraphs.reduce((sum, one) => sum + Buffer.byteLength(one), 0) / 1e6;
  return systemsOf(lang).map((system) => ({
    name: system.name,
    lang,
    megabytes: size / secondsOf(system, paragraphs),
  }));
}

function secondsOf(system: System, paragraphs: readonly string[]): number {
  const times: number[] = [];
  const start = performance.now();
  do {
    const began = processorSeconds();
    for (const text of paragraphs) system.read(text);
    times.push(processorSeconds() - began);
  } while (performance.now() - start < SECONDS * 1000);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Of this process, compiling and clearing memory included: other programs of the machine do not count. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
