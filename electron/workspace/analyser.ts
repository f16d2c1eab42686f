import { Worker } from 'node:worker_threads';
import { MOST_PLANTS } from '../../shared/checks/self-test/choose-plants.ts';
import type { Problem, ProblemKind } from '../../shared/errors.ts';
import type { ReadingChoices } from '../../shared/review/edits.ts';
import type { AnalysisJob, AnalysisResult, SelfTestJob, SelfTestResult } from './analysis-job.ts';

const MEBIBYTE = 1024 * 1024;
/**
 * A file may take so long before it is given up: a start, and more for each MiB. Milliseconds. Dense pages of figures
 * take 6 to 8 s for each MiB on an idle laptop; the rest is for a busy one.
 */
const DEADLINE = { base: 20_000, perMebibyte: 30_000 } as const;
/** A self-test reads its copy once for each planted error, and a unit of text is up to three bytes. */
const READINGS = (MOST_PLANTS + 1) * 3;
/** Enough for the largest file; beyond it the file fails and not the process. */
const MEMORY = { maxOldGenerationSizeMb: 3072 } as const;

type Job = AnalysisJob | SelfTestJob;
type Failure = { readonly ok: false; readonly problem: Problem; readonly stamp: null };

interface Running {
  readonly job: Job;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (result: never) => void;
}

/**
 * Reads files in a worker thread, one at a time and in the order asked. A file that makes the worker crash or hang
 * fails alone: the next one gets a new worker.
 */
export class Analyser {
  private worker: Worker | null = null;
  private running: Running | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  constructor(
    /** The built `analysis-worker.mjs`. */
    private readonly workerFile: string,
    private readonly deadline: { readonly base: number; readonly perMebibyte: number } = DEADLINE,
  ) {}

  /** `size` in bytes, as far as known; `ledger` also accounts for every numeral. Never rejects. */
  read(folder: string, name: string, choices: ReadingChoices, size: number, ledger = false): Promise<AnalysisResult> {
    return this.enqueue<AnalysisResult>((id) => ({ id, folder, name, choices, ledger }), size);
  }

  /** Tries the rules on planted errors. Takes its turn among the files. Never rejects. */
  selfTest(job: Omit<SelfTestJob, 'id'>): Promise<SelfTestResult> {
    return this.enqueue<SelfTestResult>((id) => ({ id, ...job }), job.copy.text.length * READINGS);
  }

  private enqueue<R>(make: (id: number) => Job, size: number): Promise<R | Failure> {
    const next = this.last.then(() => this.run<R>(make, size));
    this.last = next;
    return next;
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.fail({ kind: 'cancelled', file: null, detail: null });
    await worker?.terminate();
  }

  private run<R>(make: (id: number) => Job, size: number): Promise<R | Failure> {
    this.count += 1;
    const job = make(this.count);
    const limit = this.deadline.base + (this.deadline.perMebibyte * size) / MEBIBYTE;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.stop('too-slow', `${Math.round(limit / 1000)} s`), limit);
      this.running = { job, timer, resolve };
      this.worker ??= this.start();
      this.worker.postMessage(job);
    });
  }

  private start(): Worker {
    const worker = new Worker(this.workerFile, { resourceLimits: MEMORY, stdin: false });
    worker.on('message', ({ id, result }: { id: number; result: AnalysisResult | SelfTestResult }) => {
      if (this.running?.job.id === id) this.settle(result);
    });
    // A worker that was replaced on purpose may still report its end; that is no news.
    worker.on(
      'error',
      (error) =>
        this.worker === worker && this.stop('analysis-failed', (error as NodeJS.ErrnoException).code ?? error.name),
    );
    worker.on('exit', (code) => this.worker === worker && this.stop('analysis-failed', `exit ${code}`));
    worker.unref();
    return worker;
  }

  private stop(kind: ProblemKind, detail: string): void {
    const worker = this.worker;
    this.worker = null;
    void worker?.terminate();
    this.fail({ kind, file: nameOf(this.running?.job), detail });
  }

  private fail(problem: Problem): void {
    if (this.running) this.settle({ ok: false, problem, stamp: null });
  }

  private settle(result: AnalysisResult | SelfTestResult): void {
    const running = this.running;
    this.running = null;
    clearTimeout(running?.timer);
    running?.resolve(result as never);
  }
}

function nameOf(job: Job | undefined): string | null {
  if (!job) return null;
  return 'name' in job ? job.name : job.copy.title;
}
