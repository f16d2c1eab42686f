import fs from 'node:fs';
import path from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { DocumentSummary, SearchAnswer, SearchHit } from '../../shared/model/workspace.ts';
import { articleTitle } from '../../shared/review/summary.ts';
import { textBlocks } from '../../shared/text/anchor.ts';
import { INDEX_VERSION, SCHEMA } from './index-schema.ts';
import { sha256 } from './log-format.ts';
import { excerptOf, foldCase, gramsOf, matchOf } from './search-text.ts';

/** What the index knows of a document without its text. `summary` is the machine's part, without any edit. */
export interface IndexRow {
  readonly path: string;
  readonly stamp: string;
  /** JSON of the choices it was read with. */
  readonly choices: string;
  readonly summary: DocumentSummary;
}

export interface IndexEntry extends IndexRow {
  /** Null for a file that could not be read. */
  readonly analysis: Analysis | null;
}

/** Says that the index is damaged and must be built anew. */
export class IndexDamaged extends Error {
  override readonly name = 'IndexDamaged';
}

const PRAGMAS = `
PRAGMA busy_timeout = 2000;
PRAGMA journal_mode = wal;
PRAGMA synchronous = full;
PRAGMA foreign_keys = on;
PRAGMA trusted_schema = off;
PRAGMA cell_size_check = on;
`;

/** Offset maps are typed arrays in memory; as JSON they have to be plain lists. */
const plain = (_key: string, value: unknown): unknown => (value instanceof Int32Array ? Array.from(value) : value);

const sumOf = ({ path: name, stamp, choices }: Omit<IndexRow, 'summary'>, summary: string): string =>
  sha256(JSON.stringify([name, stamp, choices, summary]));

/**
 * The SQLite index of one workspace: rows for the library, analyses, and search. Everything in it can be rebuilt from
 * files and logs. Methods throw IndexDamaged when its content cannot be trusted.
 */
export class IndexDb {
  private readonly statements = new Map<string, StatementSyncInstance>();

  private constructor(private readonly db: DatabaseSyncInstance) {}

  /**
   * Opens the index, or makes it when it is missing or was made by another engine or version. `state` tells which.
   * A damaged one is removed and made anew. `engine` names the code whose analyses it holds.
   */
  static open(file: string, engine: string): { index: IndexDb; state: 'kept' | 'made' | 'damaged' } {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const existed = fs.existsSync(file);
    try {
      const index = new IndexDb(openDatabase(file));
      if (index.fits(engine)) return { index, state: 'kept' };
      index.close();
    } catch (error) {
      if (!isDamage(error)) throw error;
      return { index: IndexDb.make(file, engine), state: 'damaged' };
    }
    return { index: IndexDb.make(file, engine), state: existed ? 'kept' : 'made' };
  }

  /** Removes the index file and makes an empty one. */
  static make(file: string, engine: string): IndexDb {
    if (file !== ':memory:') for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
    const index = new IndexDb(openDatabase(file));
    index.transaction(() => {
      index.db.exec(SCHEMA);
      index.db.exec(`PRAGMA user_version = ${INDEX_VERSION}`);
      index.run('INSERT INTO meta VALUES (?, ?)', 'engine', engine);
    });
    return index;
  }

  private fits(engine: string): boolean {
    const version = this.all('PRAGMA user_version')[0]?.user_version;
    if (version === 0) return false;
    return version === INDEX_VERSION && this.all("SELECT value FROM meta WHERE key = 'engine'")[0]?.value === engine;
  }

  close(): void {
    this.statements.clear();
    this.db.close();
  }

  /** Every document, in no order. */
  rows(): IndexRow[] {
    return this.all('SELECT path, stamp, choices, summary, sum FROM documents').map((row) => {
      const { path: name, stamp, choices, summary, sum } = row as Record<string, string>;
      const known = { path: name!, stamp: stamp!, choices: choices! };
      if (sumOf(known, summary!) !== sum) throw new IndexDamaged('a row does not match its sum');
      return { ...known, summary: JSON.parse(summary!) as DocumentSummary };
    });
  }

  /** Enters documents, in place of what was known of them, in one transaction. */
  put(entries: readonly IndexEntry[]): void {
    this.transaction(() => {
      for (const entry of entries) {
        this.run('DELETE FROM documents WHERE path = ?', entry.path);
        this.insert(entry);
      }
    });
  }

  remove(paths: readonly string[]): void {
    this.transaction(() => {
      for (const name of paths) this.run('DELETE FROM documents WHERE path = ?', name);
    });
  }

  private insert(entry: IndexEntry): void {
    const summary = JSON.stringify(entry.summary);
    const packed = entry.analysis && deflateSync(JSON.stringify(entry.analysis, plain), { level: 1 });
    const { lastInsertRowid } = this.run(
      'INSERT INTO documents(path, stamp, choices, summary, sum, analysis) VALUES (?, ?, ?, ?, ?, ?)',
      entry.path,
      entry.stamp,
      entry.choices,
      summary,
      sumOf(entry, summary),
      packed,
    );
    if (entry.analysis) this.insertBlocks(Number(lastInsertRowid), entry.analysis);
  }

  private insertBlocks(document: number, { articles }: Analysis): void {
    const titles = new Map(articles.map((article) => [article.id, articleTitle(article)]));
    for (const { articleId, paragraphId, field, text } of textBlocks(articles)) {
      const { lastInsertRowid } = this.run(
        'INSERT INTO blocks(document, article, title, paragraph, field, text) VALUES (?, ?, ?, ?, ?, ?)',
        document,
        articleId,
        titles.get(articleId) ?? '',
        paragraphId,
        field,
        text,
      );
      this.run('INSERT INTO blocks_gram(rowid, grams) VALUES (?, ?)', lastInsertRowid, gramsOf(text));
    }
  }

  /** Null when the document is unknown or could not be read: then it has to be read from its file. */
  analysis(name: string): Analysis | null {
    const packed = this.all('SELECT analysis FROM documents WHERE path = ?', name)[0]?.analysis;
    if (!packed) return null;
    const analysis = unpack(packed as Uint8Array);
    if (analysis.source.name !== name) throw new IndexDamaged('a row holds the analysis of another document');
    return analysis;
  }

  /** Places where the text holds the query, capitals aside; nothing in a query is syntax. Never more than `limit`. */
  search(query: string, limit: number): SearchAnswer {
    const wanted = foldCase(query.trim());
    if (wanted === '' || wanted.includes('\0')) return { query, hits: [], more: false };
    const { index, match } = matchOf(wanted);
    const hits: SearchHit[] = [];
    const rows = this.statement(
      `SELECT d.path, b.article, b.title, b.paragraph, b.field, b.text
       FROM blocks_${index} i JOIN blocks b ON b.id = i.rowid JOIN documents d ON d.id = b.document
       WHERE blocks_${index} MATCH ? ORDER BY i.rowid LIMIT ?`,
    ).iterate(match, limit + 1);
    for (const row of rows) {
      hits.push(...hitsIn(row as Record<string, string>, wanted));
      if (hits.length > limit) break;
    }
    return { query, hits: hits.slice(0, limit).sort(byPath), more: hits.length > limit };
  }

  private transaction(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  private statement(sql: string): StatementSyncInstance {
    const known = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }

  private all(sql: string, ...values: readonly Value[]): Record<string, unknown>[] {
    return this.statement(sql).all(...values) as Record<string, unknown>[];
  }

  private run(sql: string, ...values: readonly Value[]) {
    return this.statement(sql).run(...values);
  }
}

type Value = string | number | bigint | Uint8Array | null;

function openDatabase(file: string): DatabaseSyncInstance {
  // It holds the words of articles, so it is for the owner alone. SQLite gives its journal the same rights.
  if (file !== ':memory:') {
    fs.closeSync(fs.openSync(file, 'a', 0o600));
    fs.chmodSync(file, 0o600);
  }
  const db = new DatabaseSync(file);
  try {
    db.exec(PRAGMAS);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLITE_CORRUPT, SQLITE_NOTADB, a schema that is not ours, or a sum that does not match. */
export function isDamage(error: unknown): boolean {
  if (error instanceof IndexDamaged) return true;
  const message = error instanceof Error ? error.message : '';
  return /malformed|not a database|no such (?:table|column)|disk image|corrupt/i.test(message);
}

/** zlib checks its sum; a page that was damaged cannot pass for another text. */
function unpack(packed: Uint8Array): Analysis {
  try {
    return JSON.parse(inflateSync(packed).toString('utf8')) as Analysis;
  } catch (error) {
    throw new IndexDamaged('an analysis cannot be unpacked', { cause: error });
  }
}

const byPath = (a: SearchHit, b: SearchHit): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function hitsIn(row: Record<string, string | null>, wanted: string): SearchHit[] {
  const text = row.text!;
  const folded = foldCase(text);
  const hits: SearchHit[] = [];
  for (let start = folded.indexOf(wanted); start >= 0; start = folded.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length;
    const { path: name, article, title, paragraph, field } = row;
    hits.push({
      path: name!,
      articleId: article!,
      articleTitle: title!,
      paragraphId: paragraph ?? null,
      field: field ?? null,
      start,
      end,
      ...excerptOf(text, start, end),
    });
  }
  return hits;
}
