import { randomUUID } from 'node:crypto';
import { CrossfootError, type Problem } from '../../shared/errors.ts';
import type { Change } from '../../shared/ipc.ts';
import type { Operation } from '../../shared/model/operation.ts';
import type { RuleSettings } from '../../shared/model/rule-settings.ts';
import { applyOperation, fold, history, makeOperation, type Registers } from '../../shared/operations/registers.ts';
import { type DocumentEdits, type DocumentRegisters, editsOf, enterOperation } from '../../shared/review/edits.ts';
import { ruleSettingsOf, sameSettings } from '../../shared/review/rule-settings.ts';
import type { OperationLog } from './log.ts';
import { problemOf, writeProblem } from './problem-of.ts';

/** Kinds that only `undo` and `redo` below may make: the window names no operation to take back. */
const HISTORY_KINDS = new Set(['undo', 'redo']);

export interface ChangesOptions {
  readonly folder: string;
  readonly device: string;
  readonly log: OperationLog | null;
  readonly operations: readonly Operation[];
  readonly now: () => number;
  /** Called before a change is written and after it is done, with the documents it touched. */
  readonly changed: (documents: ReadonlySet<string>) => void;
}

/**
 * The one door through which a workspace changes: check → operation → appended and fsynced → registers → those who show
 * it. A change whose promise has not resolved has no effect and may be lost; one that has is on disk.
 */
export class Changes {
  /** Changes under way. 0 is what "Saved" means. */
  unsaved = 0;
  /** What the logs say about check rules: the same object until one of them changes. */
  rules: RuleSettings;
  private readonly registers: Registers;
  private readonly byDocument: DocumentRegisters = new Map();
  private readonly ids: { undoable: string[]; redoable: string[] };
  /** One after the other: each operation is made on top of the one before. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ChangesOptions) {
    this.registers = fold(options.operations);
    for (const operation of options.operations) enterOperation(this.byDocument, this.registers, operation);
    this.ids = history(this.registers, options.device);
    this.rules = ruleSettingsOf(this.registers);
  }

  /** Rejects with CrossfootError: `invalid-change`, `disk-full`, `folder-read-only`, `in-use`, `not-saved`. */
  apply({ kind, payload }: Change): Promise<void> {
    if (HISTORY_KINDS.has(kind)) return Promise.reject(new CrossfootError('invalid-change', null, kind));
    return this.enqueue(() => ({ kind, payload }));
  }

  /** Takes back this device's last change. Rejects with `invalid-change` when there is none. */
  undo(): Promise<void> {
    return this.enqueue(() => ({ kind: 'undo', payload: { operation: lastOf(this.ids.undoable, 'undo') } }));
  }

  redo(): Promise<void> {
    return this.enqueue(() => ({ kind: 'redo', payload: { operation: lastOf(this.ids.redoable, 'redo') } }));
  }

  get canUndo(): boolean {
    return this.ids.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.ids.redoable.length > 0;
  }

  /** What the logs say about one document. */
  edits(document: string): DocumentEdits {
    return editsOf(this.byDocument, this.registers, document);
  }

  /** Every document that was ever edited. */
  documents(): Iterable<string> {
    return this.byDocument.keys();
  }

  /** Waits for changes under way. */
  async close(): Promise<void> {
    await this.last.catch(() => undefined);
    await this.options.log?.close();
  }

  private enqueue(make: () => Change): Promise<void> {
    this.unsaved += 1;
    this.options.changed(new Set());
    const done = this.last.then(() => this.write(make()));
    this.last = done.catch(() => undefined);
    return done.then(
      (documents) => this.finish(documents),
      (error: unknown) => {
        this.finish(new Set());
        throw error;
      },
    );
  }

  private finish(documents: ReadonlySet<string>): void {
    this.unsaved -= 1;
    this.options.changed(documents);
  }

  private async write({ kind, payload }: Change): Promise<Set<string>> {
    const { device, log, now } = this.options;
    const operation = this.make({ kind, payload, id: randomUUID(), device }, now());
    if (!log) throw new CrossfootError('folder-read-only', this.options.folder);
    try {
      await log.append(operation);
    } catch (error) {
      const { kind: problem, file, detail } = writeProblem(error, this.options.folder);
      throw new CrossfootError(problem, file, detail, { cause: error });
    }
    applyOperation(this.registers, operation);
    this.remember(operation);
    const rules = ruleSettingsOf(this.registers);
    if (!sameSettings(rules, this.rules)) this.rules = rules;
    return enterOperation(this.byDocument, this.registers, operation);
  }

  private make(made: Parameters<typeof makeOperation>[1], now: number): Operation {
    try {
      return makeOperation(this.registers, made, now);
    } catch (error) {
      const { detail }: Problem = problemOf(error);
      throw new CrossfootError('invalid-change', null, detail, { cause: error });
    }
  }

  /** Moves the ids as `history` would, without walking through all operations again. */
  private remember({ id, kind }: Operation): void {
    const { undoable, redoable } = this.ids;
    if (kind === 'undo') redoable.push(undoable.pop()!);
    else if (kind === 'redo') undoable.push(redoable.pop()!);
    else {
      undoable.push(id);
      redoable.length = 0;
    }
  }
}

function lastOf(ids: readonly string[], kind: string): string {
  const id = ids.at(-1);
  if (id === undefined) throw new CrossfootError('invalid-change', null, kind);
  return id;
}
