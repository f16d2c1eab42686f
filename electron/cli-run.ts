import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import { analyse } from '../shared/engine.ts';
import { toContract } from '../shared/exports/extract-contract.ts';
import { importerFor } from '../shared/importers/importer.ts';
import { type CliOptions, readArguments, USAGE } from './cli-arguments.ts';
import { findFiles } from './cli-files.ts';

/** Exit codes of `extract-format`: fine, some file unreadable, wrong usage. */
const EXIT = { fine: 0, unreadable: 2, usage: 64 } as const;

const SCHEMA = 'crossfoot/extract@1';

interface Failure {
  readonly kind: string;
  readonly message: string;
}

/** The contract object of one file, or of the reason why it could not be read. */
async function objectOf(name: string, file: string, options: CliOptions): Promise<{ line: object; failed: boolean }> {
  const importer = importerFor(name);
  if (importer === null) {
    return failure(name, {
      kind: 'unknown-type',
      message: `“${name}” is not a .txt or .md file; save it as one of these.`,
    });
  }
  try {
    const stat = await fs.stat(file);
    if (!stat.isFile()) return failure(name, { kind: 'not-a-file', message: `“${name}” is not an ordinary file.` });
    const bytes = await fs.readFile(file);
    const { decoded, frontMatter } = importer.read(bytes, options.encoding ?? undefined);
    const analysis = analyse({
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      encodingConfidence: decoded.confidence,
      mediaType: importer.mediaType,
      text: decoded.text,
      bodyStart: frontMatter?.span.end ?? 0,
      issueDate: options.issueDate ?? frontMatter?.fields.date?.value ?? null,
      lang: options.lang ?? frontMatter?.fields.lang?.value ?? null,
    });
    return { line: toContract(SCHEMA, analysis), failed: false };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    return failure(name, { kind: code, message: `“${name}” could not be read (${code}): ${(error as Error).message}` });
  }
}

function failure(name: string, error: Failure): { line: object; failed: boolean } {
  return { line: { schema: SCHEMA, source: { name }, error }, failed: true };
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Runs the command line; returns the exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return EXIT.usage;
  }
  let failed = false;
  for await (const { name, file } of findFiles(options.paths)) {
    const result = await objectOf(name, file, options);
    failed ||= result.failed;
    await print(`${JSON.stringify(result.line, null, options.format === 'json' ? 2 : undefined)}\n`);
  }
  return failed ? EXIT.unreadable : EXIT.fine;
}
