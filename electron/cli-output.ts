import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../shared/errors.ts';
import { problems } from '../shared/messages/en/problems.ts';
import { JsonObject } from './json-object.ts';

/**
 * Waits for the reader, so that memory stays flat however slow the pipe is. Where none is slow, a turn of the event loop
 * lets go of what was closed meanwhile.
 */
export async function print(text: string): Promise<void> {
  if (text === '') return;
  if (process.stdout.write(text)) await setImmediate();
  else await once(process.stdout, 'drain');
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The sentence for a problem, on one line. */
export function sentenceOf(problem: Problem): string {
  return oneLine(problems[problem.kind](problem));
}

/** A terminal must not take commands from a file name or an article. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}

/** Objects, one for each file, that follow one another: a line each, one alone, or a list. */
export class ObjectWriter {
  private count = 0;
  private open: JsonObject | null = null;

  constructor(
    private readonly schema: string,
    private readonly format: 'json' | 'ndjson',
    private readonly isSingle: boolean,
  ) {}

  /** The object of the next file, to be written and closed. */
  next(): JsonObject {
    this.open = this.jsonObject();
    return this.open;
  }

  /** The object of a file that could not be read; of one that failed when some was printed, the rest of it. */
  async fail(name: string, problem: Problem): Promise<void> {
    const object = this.open?.isHalfPrinted ? this.open : this.jsonObject();
    if (object !== this.open) {
      await object.value('schema', this.schema);
      await object.value('source', { name });
    } else await object.stop();
    await object.value('error', { kind: problem.kind, message: sentenceOf(problem) });
    await object.close();
  }

  async end(): Promise<void> {
    if (this.isList) await print(this.count === 0 ? '[]\n' : '\n]\n');
  }

  private get isList(): boolean {
    return this.format === 'json' && !this.isSingle;
  }

  private jsonObject(): JsonObject {
    if (!this.isList) return new JsonObject(print, this.format === 'ndjson' ? 0 : 2, '\n');
    let isFirst = true;
    const printItem = async (text: string) => {
      const before = !isFirst ? '' : this.count === 0 ? '[\n' : ',\n';
      if (isFirst) this.count += 1;
      isFirst = false;
      await print(before + text);
    };
    return new JsonObject(printItem, 2, '');
  }
}
