import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndexDamaged, IndexDb, type IndexEntry, isDamage } from '../../electron/workspace/index-db.ts';
import { readSummary } from '../../electron/workspace/summaries.ts';
import { NO_CHOICES } from '../../shared/review/edits.ts';
import { analysed } from '../review/sample.ts';

let folder = '';
let file = '';
const open: IndexDb[] = [];
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'crossfoot-index-'));
  file = path.join(folder, 'deep', 'x.db');
});
afterEach(async () => {
  for (const index of open.splice(0)) index.close();
  await fs.rm(folder, { recursive: true, force: true });
});

function openIndex(engine = 'one') {
  const opened = IndexDb.open(file, engine);
  open.push(opened.index);
  return opened;
}

function closeAll(): void {
  for (const index of open.splice(0)) index.close();
}

function entryOf(name: string, text: string): IndexEntry {
  const analysis = analysed(text, name);
  return { path: name, stamp: `s-${name}`, choices: '{}', summary: readSummary(name, analysis, NO_CHOICES), analysis };
}

const PAGE =
  '南京市长江大桥\n\n　　大桥全长4589米，每天通过车辆约8万辆。The Bridge Authority said 100% of_it was “fine”.\n';

describe('the index', () => {
  it('gives back what was put in, over a restart', () => {
    const entry = entryOf('a.txt', PAGE);
    openIndex().index.put([entry]);
    closeAll();
    const { index, state } = openIndex();
    expect(state).toBe('kept');
    expect(index.rows()).toEqual([{ path: 'a.txt', stamp: 's-a.txt', choices: '{}', summary: entry.summary }]);
    const { articles, ...rest } = index.analysis('a.txt')!;
    expect(rest).toEqual({ ...entry.analysis, articles: undefined });
    expect(articles[0]!.title!.text).toBe('南京市长江大桥');
    expect(index.analysis('b.txt')).toBeNull();
  });

  it('replaces and removes documents with all that belongs to them', () => {
    const { index } = openIndex();
    index.put([entryOf('a.txt', PAGE), entryOf('b.txt', '另一篇说的是3座桥。')]);
    index.put([entryOf('a.txt', '这一篇改写了，说的是5条路。')]);
    expect(index.search('大桥', 10).hits).toEqual([]);
    expect(index.search('长江大', 10).hits).toEqual([]);
    expect(index.search('5条', 10).hits).toHaveLength(1);
    index.remove(['a.txt', 'nowhere.txt']);
    expect(index.search('改写', 10).hits).toEqual([]);
    expect(index.rows().map((row) => row.path)).toEqual(['b.txt']);
  });

  it('is made anew, without a word, for another engine', () => {
    openIndex().index.put([entryOf('a.txt', PAGE)]);
    closeAll();
    const { index, state } = openIndex('two');
    expect([state, index.rows()]).toEqual(['kept', []]);
  });

  it('is written so that a power cut takes nothing back', () => {
    const { index } = openIndex();
    const db = (index as unknown as { db: { prepare(sql: string): { get(): Record<string, unknown> } } }).db;
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    const [major, minor, patch] = String(db.prepare('SELECT sqlite_version() AS v').get().v).split('.').map(Number);
    // Older versions can lose commits when two connections meet a checkpoint.
    expect(major! * 1e6 + minor! * 1e3 + patch!).toBeGreaterThanOrEqual(3_051_003);
  });
});

describe('search', () => {
  const found = (query: string, limit = 10) => {
    const { index } = openIndex();
    index.put([entryOf('a.txt', PAGE), entryOf('b.txt', '第二篇没有那座桥，只有3条路。')]);
    return index.search(query, limit);
  };

  it.each([
    ['江', 1],
    ['大桥', 2],
    ['长江大桥', 1],
    ['4589', 1],
    ['8万', 1],
    ['bridge', 1],
    ['BRIDGE AUTHORITY', 1],
    ['th', 2],
    ['E', 3],
    ['桥', 3],
    ['100%', 1],
    ['of_it', 1],
    ['“fine”', 1],
    [' 大桥 ', 2],
  ])('finds %j', (query, count) => {
    expect(found(query).hits).toHaveLength(count);
  });

  it.each([
    '',
    '  ',
    '北京',
    '江长',
    '%',
    '_it_',
    '大%桥',
    'b*',
    'xx',
    '"',
    "'",
    '-',
    'NEAR(a b)',
    'text:大桥',
    'a\0b',
    '\0',
  ])('takes %j as plain words that do not stand there', (query) => {
    if (query === '%')
      expect(found(query).hits.map(({ excerpt, excerptStart }) => excerpt[excerptStart])).toEqual(['%']);
    else expect(found(query).hits).toEqual([]);
  });

  it('tells where the hit stands, with the words around it', () => {
    const [first, second] = found('大桥').hits;
    expect(first).toMatchObject({
      path: 'a.txt',
      articleTitle: '南京市长江大桥',
      paragraphId: null,
      field: 'title',
      start: 5,
      end: 7,
    });
    expect(second).toMatchObject({ field: null, start: 0, end: 2, excerptStart: 0 });
    expect(second!.excerpt.startsWith('大桥全长')).toBe(true);
  });

  it('stops at the limit and says that there is more', () => {
    expect(found('桥', 2)).toMatchObject({ more: true, hits: { length: 2 } });
    expect(found('桥', 3)).toMatchObject({ more: false, hits: { length: 3 } });
  });

  it('finds every substring of a text, and nothing that is none', () => {
    const { index } = openIndex();
    const text = '甲乙AbcÅİß😀丙丁%_"\'*戊 己';
    index.put([entryOf('a.txt', `${text}共5页。`)]);
    const block = index.search('甲', 1).hits[0]!.excerpt;
    const characters = Array.from(block);
    fc.assert(
      fc.property(fc.nat(characters.length - 1), fc.integer({ min: 1, max: 6 }), (start, length) => {
        const query = characters.slice(start, start + length).join('');
        if (query.trim() === '') return;
        const { hits } = index.search(query, 100);
        expect(hits.some((hit) => block.slice(hit.start, hit.end).toLowerCase() === query.trim().toLowerCase())).toBe(
          true,
        );
        expect(index.search(`${query}鬯`, 100).hits).toEqual([]);
      }),
    );
  });
});

describe('a damaged index', () => {
  const fill = () => {
    openIndex().index.put(Array.from({ length: 20 }, (_, n) => entryOf(`${n}.txt`, `${PAGE}第${n}篇。`)));
    closeAll();
  };

  it.each([
    ['text', () => Buffer.from('this is no database at all, though it is long enough to be read as one'.repeat(40))],
    ['nothing but zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['half of it', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096)],
  ])('that is %s is replaced', async (_what, spoil) => {
    fill();
    await fs.writeFile(file, spoil(await fs.readFile(file)));
    for (const suffix of ['-wal', '-shm']) await fs.rm(file + suffix, { force: true });
    const { index, state } = openIndex();
    // Half a file may open; then reading it must say so.
    if (state === 'kept') expect(() => readAll(index)).toThrow();
    else expect(index.rows()).toEqual([]);
  });

  /** What the index says of each document; nothing where it says that the file has to be read again. */
  const readAll = (index: IndexDb): Map<string, unknown> =>
    new Map(
      index.rows().flatMap(({ path: name, summary }) => {
        const analysis = index.analysis(name);
        return analysis ? [[name, [summary, analysis.facts]] as const] : [];
      }),
    );

  it('never gives wrong rows, whichever bit was turned', async () => {
    fill();
    const whole = await fs.readFile(file);
    const right = readAll(openIndex().index);
    closeAll();
    let noticed = 0;
    for (let n = 0; n < 60; n += 1) {
      const bytes = Buffer.from(whole);
      const at = (n * 7919 * 131 + 100) % bytes.length;
      bytes[at] = bytes[at]! ^ (1 << (n % 8));
      for (const suffix of ['-wal', '-shm']) await fs.rm(file + suffix, { force: true });
      await fs.writeFile(file, bytes);
      const { index, state } = openIndex();
      try {
        if (state === 'kept') for (const [name, said] of readAll(index)) expect(said).toEqual(right.get(name));
      } catch (error) {
        if (!isDamage(error)) throw error;
        noticed += 1;
      }
      if (state !== 'kept') noticed += 1;
      closeAll();
    }
    expect(noticed).toBeGreaterThan(0);
  });

  it('is told by its sums', () => {
    const { index } = openIndex();
    index.put([entryOf('a.txt', PAGE)]);
    const db = (index as unknown as { db: { exec(sql: string): void } }).db;
    db.exec(`UPDATE documents SET summary = replace(summary, '"ready"', '"waiting"')`);
    expect(() => index.rows()).toThrow(IndexDamaged);
  });
});
