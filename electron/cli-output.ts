import { once } from 'node:events';
import type { Problem } from '../shared/errors.ts';
import { problems } from '../shared/messages/en/problems.ts';

/** Waits for the reader, so that memory stays flat however slow the pipe is. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
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

/** The object that stands for a file that could not be read. */
export function errorObject(schema: string, name: string, problem: Problem): object {
  return { schema, source: { name }, error: { kind: problem.kind, message: sentenceOf(problem) } };
}

/** How objects follow one another: a line each, one alone, or a list. */
export interface ObjectWriter {
  readonly add: (object: object) => Promise<void>;
  readonly end: () => Promise<void>;
}

export function objectWriter(format: 'json' | 'ndjson', isSingle: boolean): ObjectWriter {
  if (format === 'ndjson') return { add: (object) => print(`${JSON.stringify(object)}\n`), end: async () => {} };
  if (isSingle) return { add: (object) => print(`${JSON.stringify(object, null, 2)}\n`), end: async () => {} };
  let count = 0;
  return {
    async add(object) {
      await print(`${count === 0 ? '[\n' : ',\n'}${JSON.stringify(object, null, 2)}`);
      count += 1;
    },
    end: () => print(count === 0 ? '[]\n' : '\n]\n'),
  };
}
