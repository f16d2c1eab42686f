import { encodingName } from '../shared/text/decode.ts';

export interface CliOptions {
  readonly paths: readonly string[];
  readonly format: 'json' | 'ndjson';
  readonly encoding: string | null;
  readonly issueDate: string | null;
  readonly lang: string | null;
}

export const USAGE =
  'usage: crossfoot extract <file|dir>… [--format json|ndjson] [--encoding NAME] [--issue-date YYYY-MM-DD] [--lang zh|en|auto]';

/** Values each option takes; the sentence is what the person reads when the value is none of them. */
const OPTIONS: Readonly<Record<string, { accepts: (value: string) => boolean; says: string }>> = {
  '--format': { accepts: (value) => value === 'json' || value === 'ndjson', says: 'is json or ndjson' },
  '--encoding': { accepts: (value) => encodingName(value) !== null, says: 'is an encoding such as utf-8 or gb18030' },
  '--issue-date': { accepts: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value), says: 'is a day such as 2025-10-01' },
  '--lang': { accepts: (value) => ['zh', 'en', 'auto'].includes(value), says: 'is zh, en or auto' },
};

/** Reads the arguments after `crossfoot`; a string is the sentence that says what is wrong with them. */
export function readArguments(argv: readonly string[]): CliOptions | string {
  const [command, ...rest] = argv;
  if (command !== 'extract') return `“${command ?? ''}” is not a command.`;
  const values = new Map<string, string>();
  const paths: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const argument = rest[i]!;
    if (!argument.startsWith('--')) {
      paths.push(argument);
      continue;
    }
    const option = Object.hasOwn(OPTIONS, argument) ? OPTIONS[argument]! : null;
    if (option === null) return `“${argument}” is not an option.`;
    const value = rest[++i];
    if (value === undefined || !option.accepts(value)) return `${argument} ${option.says}.`;
    values.set(argument, value);
  }
  if (paths.length === 0) return 'Name a file or a folder.';
  const lang = values.get('--lang') ?? 'auto';
  return {
    paths,
    format: (values.get('--format') ?? 'json') as CliOptions['format'],
    encoding: values.get('--encoding') ?? null,
    issueDate: values.get('--issue-date') ?? null,
    lang: lang === 'auto' ? null : lang,
  };
}
