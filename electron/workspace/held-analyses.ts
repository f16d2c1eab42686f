import type { Analysis } from '../../shared/model/analysis.ts';
import type { IndexKeeper } from './index-keeper.ts';

const HELD = 4;

/** The analyses of the documents in use; the others are fetched from the index when they are asked for. */
export class HeldAnalyses {
  private readonly held = new Map<string, Analysis>();

  constructor(private readonly index: IndexKeeper) {}

  /** Null when the document was never read, or the index could not keep what was read. */
  get(path: string): Analysis | null {
    const analysis = this.held.get(path) ?? this.index.use((index) => index.analysis(path));
    if (analysis) this.keep(path, analysis);
    return analysis;
  }

  /** Holds it, and lets go of what was asked for longest ago. */
  keep(path: string, analysis: Analysis): void {
    this.held.delete(path);
    this.held.set(path, analysis);
    for (const old of [...this.held.keys()].slice(0, -HELD)) this.held.delete(old);
  }

  delete(path: string): void {
    this.held.delete(path);
  }

  clear(): void {
    this.held.clear();
  }
}
