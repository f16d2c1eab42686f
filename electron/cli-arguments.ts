import * as languages from '../shared/languages/registry.ts';
import { SEVERITIES, type Severity } from '../shared/model/finding.ts';
import { encodingName } from '../shared/text/decode.ts';

interface CommonOptions {
  readonly paths: readonly string[];
  readonly encoding: string | null;
  readonly issueDate: string | null;
  readonly lang: string | null;
}

export interface ExtractOptions extends CommonOptions {
  readonly command: 'extract';
  readonly format: 'json' | 'ndjson' | 'csv' | 'md';
  readonly ledger: boolean;
}

export interface CheckOptions extends CommonOptions {
  readonly command: 'check';
  readonly format: 'text' | 'json' | 'ndjson';
  /** The mildest findings that are shown. */
  readonly severity: Severity;
}

export type CliOptions = ExtractOptions | CheckOptions | { readonly command: 'help' };

/** The language packs there are, and auto: the text tells. */
const LANGUAGES = [...Object.values(languages).map(({ id }) => id), 'auto'];

export const USAGE = `usage: crossfoot extract <file|dir>… [--format json|ndjson|csv|md] [--ledger] [--encoding NAME] [--issue-date YYYY-MM-DD] [--lang ${LANGUAGES.join('|')}]
       crossfoot check   <file|dir>… [--format text|json|ndjson] [--severity error|warning|info] [--encoding NAME] [--issue-date YYYY-MM-DD] [--lang ${LANGUAGES.join('|')}]
       crossfoot --help`;

export const HELP = `crossfoot: read the figures of articles, and check the arithmetic among them. Nothing leaves this computer.

${USAGE}

extract  prints every figure with value, unit, qualifier, what it measures, and where it stands
check    prints what does not add up, with the arithmetic

  --format       extract: json (default; one object for one file, a list for more), ndjson (one object a line),
                 csv, md.   check: text (default), json, ndjson
  --ledger       account for every number of the page: fact, excluded with the reason, or unresolved
  --severity     show findings of this weight and above (default: info, which is all)
  --encoding     the encoding of the files, such as gb18030 (default: detected)
  --issue-date   the day of the issue, from which “今年8月” and “last month” are counted
  --lang         the language of the articles (default: auto)

In a folder that was opened in Crossfoot, check goes by what was decided there: corrected figures, dismissed findings,
rules switched off.

Files are .txt and .md; folders are read with all that is below them, in name order. Links are not followed.
exit codes  0 fine   1 check: an error stands   2 some file could not be read   64 wrong usage
`;

const FORMATS = { extract: ['json', 'ndjson', 'csv', 'md'], check: ['text', 'json', 'ndjson'] } as const;

/** Values each option takes; the sentence is what the person reads when the value is none of them. */
interface Option {
  readonly accepts: (value: string) => boolean;
  readonly says: string;
}

const oneOf = (values: readonly string[]): Option => ({
  accepts: (value) => values.includes(value),
  says: `is ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
});

const COMMON: Readonly<Record<string, Option>> = {
  '--encoding': { accepts: (value) => encodingName(value) !== null, says: 'is an encoding such as utf-8 or gb18030' },
  '--issue-date': { accepts: isDay, says: 'is a day such as 2025-10-01' },
  '--lang': oneOf(LANGUAGES),
};

const OPTIONS: Readonly<Record<keyof typeof FORMATS, Readonly<Record<string, Option>>>> = {
  extract: { ...COMMON, '--format': oneOf(FORMATS.extract) },
  check: { ...COMMON, '--format': oneOf(FORMATS.check), '--severity': oneOf(SEVERITIES) },
};

/** A day that exists: 2025-02-30 is none. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Reads the arguments after `crossfoot`; a string is the sentence that says what is wrong with them. */
export function readArguments(argv: readonly string[]): CliOptions | string {
  const [command, ...rest] = argv;
  if (command === undefined) return 'Say what to do: extract or check.';
  const beforeEnd = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (command === 'help' || beforeEnd.includes('--help') || beforeEnd.includes('-h')) return { command: 'help' };
  if (command !== 'extract' && command !== 'check') return `“${command}” is not a command.`;
  const read = split(rest, OPTIONS[command], command === 'extract' ? ['--ledger'] : []);
  if (typeof read === 'string') return read;
  const { paths, values, flags } = read;
  if (paths.length === 0) return 'Name a file or a folder.';
  const lang = values.get('--lang') ?? 'auto';
  const common: CommonOptions = {
    paths,
    encoding: values.get('--encoding') ?? null,
    issueDate: values.get('--issue-date') ?? null,
    lang: lang === 'auto' ? null : lang,
  };
  return command === 'extract'
    ? {
        command,
        ...common,
        format: (values.get('--format') ?? 'json') as ExtractOptions['format'],
        ledger: flags.has('--ledger'),
      }
    : {
        command,
        ...common,
        format: (values.get('--format') ?? 'text') as CheckOptions['format'],
        severity: (values.get('--severity') ?? 'info') as Severity,
      };
}

interface Read {
  readonly paths: string[];
  readonly values: Map<string, string>;
  readonly flags: Set<string>;
}

/** Options may stand before and after the paths, as `--name value` or `--name=value`; after `--` all are paths. */
function split(
  rest: readonly string[],
  options: Readonly<Record<string, Option>>,
  flags: readonly string[],
): Read | string {
  const read: Read = { paths: [], values: new Map(), flags: new Set() };
  for (let i = 0; i < rest.length; i += 1) {
    const argument = rest[i]!;
    if (argument === '--') {
      read.paths.push(...rest.slice(i + 1));
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      read.paths.push(argument);
      continue;
    }
    const [name = '', ...inline] = argument.split('=');
    if (flags.includes(argument)) {
      read.flags.add(argument);
      continue;
    }
    if (!Object.hasOwn(options, name)) return `“${name}” is not an option of this command.`;
    if (inline.length === 0) i += 1;
    const value = inline.length > 0 ? inline.join('=') : rest[i];
    if (value === undefined || !options[name]!.accepts(value)) return `${name} ${options[name]!.says}.`;
    read.values.set(name, value);
  }
  return read;
}
