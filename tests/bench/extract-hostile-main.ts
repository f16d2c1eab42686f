import { HOSTILE, HOSTILE_LENGTHS, type HostileJob } from './extract-hostile.ts';
import { processorSeconds } from './extract-speed.ts';
import { systemsOf } from './extract-systems.ts';

/** One hostile job, in this process: says `ready`, then a line of milliseconds of processor time for each length as it is read. */
export function readHostile({ system, lang, input }: HostileJob): void {
  const reader = systemsOf(lang).find(({ name }) => name === system)!;
  // Loading and compiling are not what is measured.
  for (const warm of ['about 12 people', '约12人']) reader.read(warm);
  console.log('ready');
  for (const length of HOSTILE_LENGTHS) {
    const text = HOSTILE[input]!(length);
    const began = processorSeconds();
    reader.read(text);
    const took = (processorSeconds() - began) * 1000;
    console.log(took.toFixed(took < 10 ? 1 : 0));
  }
}
