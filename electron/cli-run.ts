import { HELP, readArguments, USAGE } from './cli-arguments.ts';
import { runCheck } from './cli-check.ts';
import { runExtract } from './cli-extract.ts';
import { complain, print } from './cli-output.ts';

/** Exit codes of the output contract: fine, a finding of severity error stands, some file unreadable, wrong usage. */
const EXIT = { fine: 0, found: 1, unreadable: 2, usage: 64 } as const;

/** Runs the command line; returns the exit code. An unreadable file weighs more than a finding: the answer is incomplete. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const options = readArguments(argv);
  if (typeof options === 'string') {
    complain(`${options}\n${USAGE}`);
    return EXIT.usage;
  }
  if (options.command === 'help') {
    await print(HELP);
    return EXIT.fine;
  }
  if (options.command === 'extract') return (await runExtract(options)) > 0 ? EXIT.unreadable : EXIT.fine;
  const { failed, errors } = await runCheck(options);
  if (failed > 0) return EXIT.unreadable;
  return errors > 0 ? EXIT.found : EXIT.fine;
}
