import { csvHead, csvLine } from '../shared/exports/csv.ts';
import { MarkdownTables, PLAIN_HEADERS } from '../shared/exports/md.ts';
import { type TableRow, tableRows, unreviewed } from '../shared/exports/table-rows.ts';
import type { OpenPage } from '../shared/extract/open-page.ts';
import { openPage, readDocument, stepsOf } from './cli-analyse.ts';
import type { ExtractOptions } from './cli-arguments.ts';
import { findFiles, isSingleFile } from './cli-files.ts';
import { complain, ObjectWriter, print, sentenceOf } from './cli-output.ts';
import { problemOf } from './cli-read.ts';
import { writeExtract } from './write-extract.ts';

const SCHEMA = 'crossfoot/extract@1';

interface Writer {
  readonly add: (page: OpenPage) => Promise<void>;
  readonly fail: (name: string, problem: ReturnType<typeof problemOf>) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Prints what stands in each file; gives back how many could not be read. One article at a time is in memory. */
export async function runExtract(options: ExtractOptions): Promise<number> {
  const writer = await writerFor(options);
  let failed = 0;
  for await (const found of findFiles(options.paths)) {
    try {
      await writer.add(openPage(await readDocument(found, options)));
    } catch (error) {
      failed += 1;
      await writer.fail(found.name, problemOf(error, found.name));
    }
  }
  await writer.end();
  return failed;
}

async function writerFor({ format, paths, ledger }: ExtractOptions): Promise<Writer> {
  if (format === 'csv' || format === 'md') return tableWriter(format);
  const objects = new ObjectWriter(SCHEMA, format, await isSingleFile(paths));
  return {
    add: (page) => writeExtract(objects.next(), SCHEMA, page, ledger),
    fail: (name, problem) => objects.fail(name, problem),
    end: () => objects.end(),
  };
}

/** Tables have no place for an error, so the sentence goes to the error stream. */
async function tableWriter(format: 'csv' | 'md'): Promise<Writer> {
  if (format === 'csv') await print(csvHead());
  const tables = new MarkdownTables(PLAIN_HEADERS);
  const textOf = (rows: readonly TableRow[]) => (format === 'csv' ? rows.map(csvLine).join('') : tables.add(rows));
  return {
    async add(page) {
      tables.nextDocument();
      for (const { article, facts } of stepsOf(page.source.name, page.readings()))
        await print(textOf(tableRows({ source: page.source, articles: [article] }, facts.map(unreviewed))));
    },
    fail: async (_name, problem) => complain(`crossfoot: ${sentenceOf(problem)}`),
    end: async () => {},
  };
}
