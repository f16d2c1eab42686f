import type { Problem } from '../../shared/errors.ts';
import { IndexDb, isDamage } from './index-db.ts';
import { indexProblem } from './problem-of.ts';

/** SQLite's name for an index that lives as long as it is open. */
const IN_MEMORY = ':memory:';

/** Holds the open index, and replaces it by a new one when its content turns out to be damaged. */
export class IndexKeeper {
  private index: IndexDb;
  /** What was found on opening. */
  readonly state: 'kept' | 'made' | 'damaged';
  /** Why nothing of the index will be there the next time; null when it will. */
  readonly problem: Problem | null;

  constructor(
    private file: string,
    private readonly engine: string,
    /** Called when an index in use had to be replaced: everything has to be read again. */
    private readonly rebuilt: () => void,
  ) {
    const { index, state, problem } = openOrElse(file, engine);
    this.index = index;
    this.state = state;
    this.problem = problem;
    if (problem) this.file = IN_MEMORY;
  }

  /** Runs `work` on the index; on damage once more, on the new and empty one. */
  use<T>(work: (index: IndexDb) => T): T {
    try {
      return work(this.index);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.rebuild();
      this.rebuilt();
      return work(this.index);
    }
  }

  close(): void {
    this.index.close();
  }

  private rebuild(): void {
    try {
      this.index.close();
    } catch {
      // A damaged database may fail to close; its file is removed all the same.
    }
    this.index = IndexDb.make(this.file, this.engine);
  }
}

/** An application folder that is full or may not be written must not keep anybody from reading. */
function openOrElse(file: string, engine: string): ReturnType<typeof IndexDb.open> & { problem: Problem | null } {
  try {
    return { ...IndexDb.open(file, engine), problem: null };
  } catch (error) {
    return { index: IndexDb.make(IN_MEMORY, engine), state: 'kept', problem: indexProblem(error, file) };
  }
}
