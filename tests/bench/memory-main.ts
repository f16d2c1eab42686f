import { madeText } from './made-articles.ts';
import { memoryOf } from './memory-run.ts';

/** UTF-16 units of each language for a megabyte of UTF-8. */
const UNITS = { zh: 425_000, en: 1_000_000 } as const;
const COMMANDS = [['extract'], ['extract', '--ledger'], ['check']] as const;

/** What the engine takes by itself, once it has read enough to be warm: megabytes of text. */
const WARM = 0.25;

/** Rows of a table: each command on made news of so many megabytes. */
export function measureMemory(sizes: readonly number[]): string {
  const rows: string[] = [];
  for (const lang of ['zh', 'en'] as const) {
    for (const command of COMMANDS) {
      const own = memoryOf(madeText(lang, WARM * UNITS[lang]), ...command);
      for (const size of sizes) {
        const text = madeText(lang, size * UNITS[lang]);
        const bytes = Buffer.byteLength(text);
        const { live, resident, seconds } = memoryOf(text, ...command);
        const ratio = (live - own.live) / (bytes - WARM * 1e6);
        const cells = [
          lang,
          command.join(' '),
          mb(bytes),
          mb(live),
          ratio.toFixed(1),
          mb(resident),
          seconds.toFixed(1),
        ];
        rows.push(`| ${cells.join(' | ')} |`);
      }
    }
  }
  return rows.join('\n');
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
