import { csvHead, csvLine } from '../shared/exports/csv.ts';
import { toContract } from '../shared/exports/extract-contract.ts';
import { markdownOf, PLAIN_HEADERS } from '../shared/exports/md.ts';
import { tableRows, unreviewed } from '../shared/exports/table-rows.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import { readDocument } from './cli-analyse.ts';
import type { ExtractOptions } from './cli-arguments.ts';
import { findFiles, isSingleFile } from './cli-files.ts';
import { complain, errorObject, objectWriter, print, sentenceOf } from './cli-output.ts';
import { problemOf } from './cli-read.ts';

const SCHEMA = 'crossfoot/extract@1';

interface Writer {
  readonly add: (analysis: Analysis) => Promise<void>;
  readonly fail: (name: string, problem: ReturnType<typeof problemOf>) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Prints what stands in each file; gives back how many could not be read. One file at a time is in memory. */
export async function runExtract(options: ExtractOptions): Promise<number> {
  const writer = await writerFor(options);
  let failed = 0;
  for await (const found of findFiles(options.paths)) {
    try {
      await writer.add((await readDocument(found, options)).analysis);
    } catch (error) {
      failed += 1;
      await writer.fail(found.name, problemOf(error, found.name));
    }
  }
  await writer.end();
  return failed;
}

async function writerFor({ format, paths }: ExtractOptions): Promise<Writer> {
  if (format === 'csv' || format === 'md') return tableWriter(format);
  const objects = objectWriter(format, await isSingleFile(paths));
  return {
    add: (analysis) => objects.add(toContract(SCHEMA, analysis)),
    fail: (name, problem) => objects.add(errorObject(SCHEMA, name, problem)),
    end: objects.end,
  };
}

/** Tables have no place for an error, so the sentence goes to the error stream. */
async function tableWriter(format: 'csv' | 'md'): Promise<Writer> {
  if (format === 'csv') await print(csvHead());
  let isFirst = true;
  return {
    async add(analysis) {
      const rows = tableRows(analysis, analysis.facts.map(unreviewed));
      if (format === 'csv') return print(rows.map(csvLine).join(''));
      const gap = isFirst || rows.length === 0 ? '' : '\n';
      if (rows.length > 0) isFirst = false;
      return print(gap + markdownOf(rows, PLAIN_HEADERS));
    },
    fail: async (_name, problem) => complain(`crossfoot: ${sentenceOf(problem)}`),
    end: async () => {},
  };
}
