import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type Bench, type Started, sentence, test, words } from './started.ts';

declare const window: Window & { hacked?: number };

const PAGE = '城东市集开张\n\n本报记者 李木\n\n全县有书屋118家，其中90家在镇上，28家在村里。\n';

/** Other numbers than in the rest, so that what is shown can be told apart. */
const GOOD = '县里的粮仓\n\n本报记者 周宁\n\n全县有粮仓64座，其中国有50座，民营14座。\n';

/** One long line without an end, as a converter gone wrong leaves it. Bytes. */
const LINE_BYTES = Number(process.env.CROSSFOOT_LINE_MIB ?? 20) * 1024 * 1024;

/** Names that would do something if they were ever taken for more than text. */
const NAMES = [
  '<img src=x onerror=window.hacked=1>.txt',
  '"><svg onload=window.hacked=1>.txt',
  '=cmd|calc.txt',
  '-rf.txt',
  'two\nlines.txt',
  '\u202etxt.exe.txt',
  '\u2067ab\u2069\u200b.txt',
  '__proto__.txt',
  '%2e%2e%2fup.txt',
  `${'长'.repeat(80)}.txt`,
];

/** Files that can be read although something is wrong with them. */
async function writeOdd(bench: Bench): Promise<string[]> {
  const long = Buffer.from('今年全县新建书屋遍布各个乡镇村落，'.repeat(100));
  await bench.file('work/long-line.txt', Buffer.alloc(LINE_BYTES - (LINE_BYTES % long.length), long));
  await bench.file('work/digits.txt', '1'.repeat(1_000_000));
  await bench.file('work/broken.txt', Buffer.concat([Buffer.from(`${PAGE}共有5页`), Buffer.from([0xff, 0xfe, 0x80])]));
  await bench.file('work/nul.txt', `${PAGE}共有\0书屋18家。\n`);
  const utf16 = `\ufeff${PAGE}共有\ud800书屋18家\udc00。\n`;
  await bench.file('work/surrogates.txt', Buffer.from(utf16, 'utf16le'));
  const markup = '<img src=x onerror=window.hacked=1><script>window.hacked=1</script>';
  await bench.file('work/markup.md', `---\ntitle: ${markup}\n__proto__: x\n---\n# ${markup}\n\n${markup} 共有7项。\n`);
  for (const name of NAMES) await bench.file(`work/${name}`, PAGE);
  return ['long-line', 'digits', 'broken', 'nul', 'surrogates', 'markup'];
}

/** Files that cannot be read, each with the sentence that must stand beside its name. */
async function writeBad(bench: Bench): Promise<Map<string, string>> {
  const at = (name: string): string => path.join(bench.work, name);
  await bench.file('work/empty.txt', '');
  await bench.file('work/program.txt', await readFile('/proc/self/exe').then((bytes) => bytes.subarray(0, 65_536)));
  await bench.file('work/locked.txt', PAGE);
  await chmod(at('locked.txt'), 0);
  await bench.file('work/huge.txt', 'x');
  await truncate(at('huge.txt'), 257 * 1024 * 1024);
  execFileSync('mkfifo', [at('pipe.txt')]);
  await symlink(await bench.file('secret.txt', '机密共有7项。'), at('link-out.txt'));
  await symlink('/dev/zero', at('zero.txt'));
  await symlink('nowhere.txt', at('gone.txt'));
  await symlink('loop.txt', at('loop.txt'));
  return new Map([
    ['empty.txt', sentence('empty', 'empty.txt')],
    ['program.txt', sentence('binary', 'program.txt')],
    ['locked.txt', sentence('not-permitted', 'locked.txt')],
    ['huge.txt', sentence('too-large', 'huge.txt', '257 MB, limit 256 MB')],
    ['pipe.txt', sentence('not-a-file', 'pipe.txt')],
    ['link-out.txt', sentence('not-permitted', 'link-out.txt')],
    ['zero.txt', sentence('not-permitted', 'zero.txt')],
    ['gone.txt', sentence('vanished', 'gone.txt')],
    ['loop.txt', sentence('not-a-file', 'loop.txt')],
  ]);
}

/** The lines of the documents whose names contain `name`, found through the filter as a person would. */
async function linesOf({ page, library }: Started, name: string) {
  const part = name.split('\n')[0]!;
  await page.getByLabel(words.library.filter).fill(part);
  return library.locator('[aria-level="1"]').filter({ hasText: part });
}

async function digestOf(bench: Bench): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await bench.all('work')).sort()) {
    const bytes = name.endsWith('.txt') && !/pipe|zero|loop|locked|gone|huge|crossfoot\//.test(name);
    hash.update(name).update(bytes ? await readFile(path.join(bench.work, name)) : '');
  }
  return hash.digest('hex');
}

test('a folder full of bad files shows one sentence for each, and the others work', async ({ bench }) => {
  test.skip(process.getuid?.() === 0, 'root may read everything');
  test.setTimeout(120_000);
  await bench.file('work/good.txt', GOOD);
  const odd = await writeOdd(bench);
  const bad = await writeBad(bench);
  const before = await digestOf(bench);
  const started = await bench.start();
  const { page, reader } = started;

  // The good page can be read and edited while the long ones are still being worked on.
  const good = await linesOf(started, 'good.txt');
  await expect(good.locator('.library-sentence')).toHaveCount(0, { timeout: 40_000 });
  await good.click();
  await expect(reader).toContainText('粮仓64座');
  await started.setNote('64座', '打过电话');
  await expect(started.cell('64座', 'note')).toHaveText('打过电话');
  await page.getByLabel(words.library.filter).fill('');
  await started.settled(100_000);

  for (const [name, reason] of bad) {
    await expect(await linesOf(started, name)).toHaveCount(1);
    await expect((await linesOf(started, name)).locator('.library-sentence')).toHaveText(reason);
  }
  for (const name of odd) await expect((await linesOf(started, name)).locator('.library-sentence')).toHaveCount(0);

  for (const name of NAMES) {
    const line = await linesOf(started, name);
    await expect(line, name).toHaveCount(1);
    await expect(line.locator('.library-name')).toHaveAttribute('title', name);
    await line.click();
    await expect(reader).toContainText('书屋118家');
  }
  for (const name of ['broken', 'nul', 'surrogates', 'markup', 'digits', 'long-line']) {
    await (await linesOf(started, name)).first().click();
    await expect(reader.locator('article').first()).toBeVisible({ timeout: 20_000 });
  }
  await (await linesOf(started, 'good.txt')).click();
  await expect(started.cell('64座', 'note')).toHaveText('打过电话');
  await expect(started.saved).toHaveText(words.shell.saved.saved);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  expect(await page.locator('img, svg[onload], [data-reader] script').count()).toBe(0);
  const inherited = () => {
    const names: string[] = [];
    for (const name in {} as Record<string, unknown>) names.push(name);
    return names;
  };
  expect([await page.evaluate(inherited), await started.app.evaluate(inherited)]).toEqual([[], []]);
  expect(started.noise).toEqual([]);
  await started.app.close();
  // Sources are as they were, and what was saved is in the log.
  await rm(path.join(bench.work, 'crossfoot'), { recursive: true });
  expect(await digestOf(bench)).toBe(before);
});

test('a file that comes and goes while it is read leaves the others alone', async ({ bench }) => {
  test.setTimeout(60_000);
  await bench.file('work/good.txt', GOOD);
  const started = await bench.start();
  await started.settled();
  const names = Array.from({ length: 8 }, (_, n) => path.join(bench.work, `fleeting-${n}.txt`));
  for (let round = 0; round < 25; round += 1) {
    await Promise.all(names.map((name) => writeFile(name, PAGE.repeat(200))));
    await new Promise((done) => setTimeout(done, round * 6));
    await Promise.all(names.map((name) => rm(name)));
  }
  await writeFile(names[0]!, PAGE);
  const lines = started.library.locator('[aria-level="1"]');
  await expect(lines).toHaveCount(2);
  await expect(lines.filter({ hasText: 'fleeting-0' })).toHaveCount(1);
  await expect(lines.locator('.library-sentence')).toHaveCount(0);
  await lines.filter({ hasText: 'good.txt' }).click();
  await started.setNote('64座', '还在');
  await expect(started.cell('64座', 'note')).toHaveText('还在');
  await expect(started.notices.getByRole('listitem')).toHaveCount(0);
  expect(started.noise).toEqual([]);
});
