// docs/benchmarks.md has one section for each command that measures; a command replaces its own and leaves the others.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'docs', 'benchmarks.md');
const HEAD = `# Benchmarks

Times of one machine on one day: compare ratios, and runs on the same machine. Each section is written by the command
that it names.
`;

/** The machine and the day, as a list. */
export function machine() {
  const cpu = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `- Day: ${new Date().toISOString().slice(0, 10)}
- Machine: ${cpu.length} × ${cpu[0]?.model ?? 'unknown processor'}, ${memory} GiB, ${os.type()} ${os.release()}
- Node ${process.versions.node}`;
}

/** Puts `text` (Markdown that begins with a heading) in place of the section of this command, or behind the others. */
export function writeSection(command, text) {
  const [begin, end] = [`<!-- ${command} -->`, `<!-- end of ${command} -->`];
  const section = `${begin}\n${text.trim()}\n${end}\n`;
  const page = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : HEAD;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  const next =
    from >= 0 && to > from
      ? page.slice(0, from) + section + page.slice(to + end.length + 1)
      : `${page.trimEnd()}\n\n${section}`;
  fs.writeFileSync(file, next);
}
