import { IndexDb, isDamage } from './index-db.ts';

/** Holds the open index, and replaces it by a new one when its content turns out to be damaged. */
export class IndexKeeper {
  private index: IndexDb;
  /** What was found on opening. */
  readonly state: 'kept' | 'made' | 'damaged';

  constructor(
    private readonly file: string,
    private readonly engine: string,
    /** Called when an index in use had to be replaced: everything has to be read again. */
    private readonly rebuilt: () => void,
  ) {
    const { index, state } = IndexDb.open(file, engine);
    this.index = index;
    this.state = state;
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
