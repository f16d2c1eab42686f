import { copyArticle } from '../../shared/checks/self-test/copy-article.ts';
import { CrossfootError } from '../../shared/errors.ts';
import type { CrossfootEvent } from '../../shared/ipc.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { Ledger } from '../../shared/model/ledger.ts';
import type { Review } from '../../shared/model/review.ts';
import type { RuleSettings } from '../../shared/model/rule-settings.ts';
import type { SelfTest } from '../../shared/model/self-test.ts';
import type {
  DocumentSummary,
  DocumentView,
  Progress,
  SearchAnswer,
  SourceExcerpt,
} from '../../shared/model/workspace.ts';
import { type DocumentEdits, hasEdits } from '../../shared/review/edits.ts';
import { reviewOf } from '../../shared/review/review.ts';
import { reviewChange } from '../../shared/review/review-change.ts';
import type { Analyser } from './analyser.ts';
import { Excerpts } from './excerpt.ts';
import { HeldAnalyses } from './held-analyses.ts';
import type { IndexEntry } from './index-db.ts';
import type { IndexKeeper } from './index-keeper.ts';
import { indexProblem } from './problem-of.ts';
import { Reading } from './reading.ts';
import { Recount } from './recount.ts';
import { type FoundFile, scanFolder } from './scan.ts';
import { failedSummary, missingSummary, readSummary, waitingSummary, withEdits } from './summaries.ts';

/** What is known of one document. */
export interface Entry {
  readonly path: string;
  /** The machine's part, as it stands in the index; null until it was read once. */
  machine: DocumentSummary | null;
  /** What the window shows. */
  shown: DocumentSummary;
  /** Stamp and choices it was last read with. */
  stamp: string | null;
  choices: string;
  size: number;
  /** Its file is not there any more; only entries with edits are kept like this. */
  gone: boolean;
}

export interface DocumentsOptions {
  readonly folder: string;
  readonly index: IndexKeeper;
  readonly analyser: Analyser;
  readonly edits: (path: string) => DocumentEdits;
  /** What the person chose for check rules: another object whenever it changes. */
  readonly rules: () => RuleSettings;
  /** Every document that the logs know of. */
  readonly edited: () => Iterable<string>;
  readonly emit: (event: CrossfootEvent) => void;
}

const FINDING: Progress = { phase: 'finding', done: 0, total: 0, cancelled: false };

/** The documents of one workspace: found, read, watched, shown. */
export class Documents {
  private readonly entries = new Map<string, Entry>();
  private readonly analyses: HeldAnalyses;
  private readonly recount: Recount;
  private readonly excerpts = new Excerpts();
  private readonly reading: Reading;
  private viewed: string | null = null;
  /** The review of the viewed document as the window has it. */
  private sent: Review | null = null;
  private scanning: Promise<void> | null = null;
  private scanAgain = false;
  /** True until the folder was looked at once. */
  private finding = true;
  private closed = false;

  constructor(private readonly options: DocumentsOptions) {
    this.analyses = new HeldAnalyses(options.index);
    this.recount = new Recount((paths) => {
      this.touch(paths);
      return !this.closed;
    });
    this.reading = new Reading({
      ...options,
      entry: (path) => this.entries.get(path),
      done: (read) => this.enter(read),
    });
    for (const row of options.index.use((index) => index.rows()))
      this.entries.set(row.path, { ...newEntry(row.path), ...row, machine: row.summary, shown: row.summary });
  }

  /** Counts the person's work into the summaries of documents that carry some. */
  countEdits(edited: Iterable<string>): void {
    for (const path of edited) this.refreshSummary(path);
  }

  summaries(): DocumentSummary[] {
    return [...this.entries.values()].map(({ shown }) => shown).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get progress(): Progress | null {
    return this.finding ? FINDING : this.reading.progress;
  }

  cancel(): void {
    this.reading.cancel();
  }

  resume(): void {
    this.reading.resume();
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.reading.close();
    await this.scanning;
  }

  /** Compares the folder with what is known, and reads what is new or changed. One look at a time; a call during one asks for another. */
  look(): Promise<void> {
    if (this.scanning) {
      this.scanAgain = true;
      return this.scanning;
    }
    this.scanning = this.lookUntilQuiet().finally(() => {
      this.scanning = null;
    });
    return this.scanning;
  }

  private async lookUntilQuiet(): Promise<void> {
    const isFirst = this.finding;
    if (isFirst) this.options.emit({ type: 'progress', progress: FINDING });
    do {
      this.scanAgain = false;
      const { files, problems } = await scanFolder(this.options.folder);
      if (this.closed) return;
      this.finding = false;
      for (const problem of problems) this.options.emit({ type: 'problem', problem });
      // An unreadable folder is no empty folder: nothing is taken for gone because of it.
      this.compare(files, problems.length === 0);
    } while (this.scanAgain);
    // With nothing to read nobody else would tell that the search is over.
    if (isFirst) this.options.emit({ type: 'progress', progress: this.progress });
  }

  private compare(files: readonly FoundFile[], complete: boolean): void {
    const changed: DocumentSummary[] = [];
    const toRead: string[] = [];
    for (const file of files) {
      const known = this.entries.get(file.name);
      const entry = known ?? newEntry(file.name);
      entry.size = file.size;
      const isCurrent = entry.stamp === file.stamp && entry.choices === this.choicesOf(file.name);
      if (!isCurrent) toRead.push(file.name);
      if (known && !known.gone) continue;
      this.entries.set(file.name, entry);
      if (entry.gone) {
        entry.gone = false;
        this.refreshSummary(file.name);
      }
      changed.push(entry.shown);
    }
    const found = new Set(files.map(({ name }) => name));
    const removed = complete ? this.removeMissing(found, changed) : [];
    if (complete) this.addLost(found, changed);
    if (changed.length > 0 || removed.length > 0) this.options.emit({ type: 'documents', changed, removed });
    this.reading.add(toRead);
  }

  /** Documents whose file is gone: those with edits stay and say so. Gives the paths of the others. */
  private removeMissing(found: ReadonlySet<string>, changed: DocumentSummary[]): string[] {
    const removed: string[] = [];
    for (const [path, entry] of this.entries) {
      if (found.has(path) || entry.gone) continue;
      this.reading.drop(path);
      if (hasEdits(this.options.edits(path))) {
        entry.gone = true;
        entry.shown = missingSummary(entry.shown);
        changed.push(entry.shown);
      } else {
        this.entries.delete(path);
        this.analyses.delete(path);
        removed.push(path);
      }
    }
    if (removed.length > 0) this.options.index.use((index) => index.remove(removed));
    return removed;
  }

  /** Documents that only the logs remember: no file, no row in the index. The work on them is not hidden. */
  private addLost(found: ReadonlySet<string>, changed: DocumentSummary[]): void {
    for (const path of this.options.edited()) {
      if (found.has(path) || this.entries.has(path) || !hasEdits(this.options.edits(path))) continue;
      const shown = missingSummary(waitingSummary(path));
      this.entries.set(path, { ...newEntry(path), gone: true, shown });
      changed.push(shown);
    }
  }

  private choicesOf(path: string): string {
    return JSON.stringify(this.options.edits(path).choices);
  }

  /** Called with each batch of files that was read. */
  private enter(read: Parameters<ConstructorParameters<typeof Reading>[0]['done']>[0]): void {
    if (this.closed) return;
    const entries = read.flatMap(({ path, stamp, choices, result }) => {
      const entry = this.entries.get(path);
      if (!entry) return [];
      // Chosen otherwise while it was being read: what comes next is wanted, not this.
      if (JSON.stringify(choices) !== this.choicesOf(path)) {
        this.reading.add([path]);
        return [];
      }
      const analysis = result.ok ? result.analysis : null;
      const summary = result.ok ? readSummary(path, result.analysis, choices) : failedSummary(path, result.problem);
      return [{ entry, row: { path, stamp, choices: JSON.stringify(choices), summary, analysis } }];
    });
    this.remember(entries.map(({ row }) => row));
    const anew: string[] = [];
    for (const { entry, row } of entries) {
      const before = entry.machine;
      Object.assign(entry, { machine: row.summary, shown: row.summary, stamp: row.stamp, choices: row.choices });
      if (row.analysis) this.analyses.keep(row.path, row.analysis);
      this.refreshSummary(row.path);
      if (before?.sha256 !== row.summary.sha256 || before.encoding !== row.summary.encoding) anew.push(row.path);
      else if (row.path === this.viewed) anew.push(row.path);
    }
    this.options.emit({ type: 'documents', changed: entries.map(({ entry }) => entry.shown), removed: [] });
    for (const path of anew) if (path === this.viewed) this.options.emit({ type: 'document-read', path });
  }

  /** A full disk keeps the index from growing, not the person from reading: what is asked for is then read again. */
  private remember(rows: readonly IndexEntry[]): void {
    try {
      this.options.index.use((index) => index.put(rows));
    } catch (error) {
      this.options.emit({ type: 'problem', problem: indexProblem(error, 'index') });
    }
  }

  /** What a change by the person means for these documents. */
  touch(paths: Iterable<string>): void {
    const changed: DocumentSummary[] = [];
    for (const path of paths) {
      const entry = this.entries.get(path);
      if (!entry || this.closed) continue;
      if (entry.machine && entry.choices !== this.choicesOf(path)) {
        this.reading.addFirst(path);
        continue;
      }
      const review = this.refreshSummary(path);
      changed.push(entry.shown);
      if (review && path === this.viewed) this.tell(path, review);
    }
    if (changed.length > 0) this.options.emit({ type: 'documents', changed, removed: [] });
  }

  /** Sends what of the viewed review is another. Other facts than the window has are asked for anew. */
  private tell(path: string, review: Review): void {
    const change = this.sent && reviewChange(this.sent, review);
    if (change) this.sent = review;
    this.options.emit(change ? { type: 'review-changed', path, change } : { type: 'document-read', path });
  }

  /** After rules were switched or given another severity. */
  checkRules(): void {
    this.recount.with(this.options.rules(), [...(this.viewed === null ? [] : [this.viewed]), ...this.entries.keys()]);
  }

  private refreshSummary(path: string): Review | null {
    const entry = this.entries.get(path);
    const edits = this.options.edits(path);
    if (entry?.machine?.state !== 'ready') return null;
    const rules = this.options.rules();
    const isReviewed = hasEdits(edits) || path === this.viewed || Object.keys(rules).length > 0;
    const analysis = isReviewed ? this.analyses.get(path) : null;
    const review = analysis && reviewOf(analysis, edits, rules);
    const summary = analysis && review ? withEdits(entry.machine, analysis, review) : entry.machine;
    entry.shown = entry.gone ? missingSummary(summary) : summary;
    return review;
  }

  /** Ready to be shown; a document that still waits is read first. Throws CrossfootError. */
  async view(path: string): Promise<DocumentView> {
    const analysis = await this.require(path);
    this.viewed = path;
    const { source, articles } = analysis;
    this.sent = reviewOf(analysis, this.options.edits(path), this.options.rules());
    return { path, source, articles, review: this.sent };
  }

  async excerpt(path: string, start: number, end: number): Promise<SourceExcerpt> {
    const { source } = await this.require(path);
    return this.excerpts.at(this.options.folder, source, start, end);
  }

  /** Tries the rules in force on errors planted in a copy of one article; file and workspace stay as they are. */
  async selfTest(path: string, articleId: string, seed: number): Promise<SelfTest> {
    const { source, articles } = await this.require(path);
    const article = articles.find(({ id }) => id === articleId);
    if (!article) throw new CrossfootError('not-found', path);
    const { analyser, rules } = this.options;
    const result = await analyser.selfTest({ copy: copyArticle(article, source), seed, rules: rules() });
    if (result.ok) return result.selfTest;
    throw new CrossfootError(result.problem.kind, path, result.problem.detail);
  }

  /** Where every numeral of the document ended up, read anew for it: nobody keeps a ledger that is rarely asked for. */
  async ledger(path: string): Promise<Ledger> {
    await this.require(path);
    const { folder, analyser, edits } = this.options;
    const size = this.entries.get(path)?.size ?? 0;
    const result = await analyser.read(folder, path, edits(path).choices, size, true);
    if (!result.ok) throw new CrossfootError(result.problem.kind, path, result.problem.detail);
    return { sha256: result.analysis.source.sha256, entries: result.analysis.ledger ?? [] };
  }

  search(query: string, limit: number): SearchAnswer {
    return this.options.index.use((index) => index.search(query, limit));
  }

  private async require(path: string): Promise<Analysis> {
    if (!this.entries.has(path)) throw new CrossfootError('not-found', path);
    // Twice, should the person choose another encoding during the first reading.
    for (let tries = 0; tries < 2 && this.ready(path) === null && this.isWorthReading(path); tries += 1)
      await this.reading.now(path);
    const analysis = this.ready(path);
    if (analysis) return analysis;
    const { kind, detail } = this.entries.get(path)?.shown.problem ?? { kind: 'vanished', detail: null };
    throw new CrossfootError(kind, path, detail);
  }

  private ready(path: string): Analysis | null {
    return this.entries.get(path)?.machine?.state === 'ready' ? this.analyses.get(path) : null;
  }

  /** Not yet read, or read and not kept; what could not be read is not tried again before its file changes. */
  private isWorthReading(path: string): boolean {
    const entry = this.entries.get(path);
    return entry?.shown.state === 'waiting' || entry?.machine?.state === 'ready';
  }

  /** After the index was lost: everything is read again. */
  forget(): void {
    this.analyses.clear();
    for (const entry of this.entries.values()) entry.stamp = null;
    void this.look();
  }
}

function newEntry(path: string): Entry {
  return { path, machine: null, shown: waitingSummary(path), stamp: null, choices: '', size: 0, gone: false };
}
