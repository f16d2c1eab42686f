import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type {
  HostContract,
  HostMessage,
  HostSettings,
  HostVerb,
  Snapshot,
} from '../../electron/workspace/host-contract.ts';
import type { CrossfootEvent } from '../../shared/ipc.ts';
import type { DocumentView } from '../../shared/model/workspace.ts';
import { viewFromText } from '../../shared/review/view-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The built host and worker, as the application ships them, in a folder where Node finds the native modules. */
export interface BuiltHost {
  readonly code: string;
  remove(): Promise<void>;
}

export async function buildHost(): Promise<BuiltHost> {
  const code = await mkdtemp(path.join(ROOT, 'node_modules', '.crossfoot-test-'));
  const external = ['@photostructure/sqlite', '@parcel/watcher'];
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir: code,
      target: 'node20',
      emptyOutDir: true,
      rolldownOptions: {
        input: { host: 'electron/host.ts', 'analysis-worker': 'electron/analysis-worker.ts' },
        external,
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return { code, remove: () => rm(code, { recursive: true, force: true }) };
}

/** A running host process with its calls and all it said. */
export class TestHost {
  readonly events: CrossfootEvent[] = [];
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  private readonly waiting = new Map<number, (answer: never) => void>();
  private count = 0;

  constructor(code: string, indexFolder: string, settings: Partial<HostSettings> = {}, wrap: readonly string[] = []) {
    const workerFile = path.join(code, 'analysis-worker.mjs');
    const all: HostSettings = { device: 'desk', indexFolder, workerFile, engine: 'test', ...settings };
    this.child = fork(path.join(code, 'host.mjs'), [JSON.stringify(all)], {
      serialization: 'advanced',
      execArgv: [],
      ...(wrap.length > 0 ? { execPath: wrap[0]!, execArgv: [...wrap.slice(1), process.execPath] } : {}),
    });
    this.child.on('message', (message: HostMessage) => {
      if ('event' in message) this.events.push(message.event);
      else this.waiting.get(message.id)?.(message.answer as never);
    });
    this.ended = new Promise((resolve) => this.child.once('exit', () => resolve()));
  }

  call<V extends HostVerb>(verb: V, ...args: HostContract[V]['args']): Promise<HostContract[V]['answer']> {
    this.count += 1;
    const id = this.count;
    // A host that was killed answers no more, which is what a killed host does.
    if (this.child.connected) this.child.send({ id, verb, args }, () => undefined);
    return new Promise((resolve) => this.waiting.set(id, resolve as (answer: never) => void));
  }

  /** The value of a call that must succeed. */
  async ask<V extends HostVerb>(verb: V, ...args: HostContract[V]['args']): Promise<Value<V>> {
    const answer = await this.call(verb, ...args);
    if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.problem)}`);
    return answer.value as Value<V>;
  }

  /** A document as the window gets it. */
  async view(path: string): Promise<DocumentView> {
    return viewFromText(await this.ask('view', path));
  }

  /** Opens a folder and waits until everything in it was read. */
  async open(folder: string, known = false): Promise<Snapshot> {
    await this.ask('open', folder, known);
    return this.settled();
  }

  /** Waits until a look at the folder leaves nothing to read. */
  async settled(): Promise<Snapshot> {
    await this.ask('look');
    return this.until((snapshot) => snapshot.documents.every(({ state }) => state !== 'waiting'));
  }

  /** Waits for a state of affairs; fails after a while, with what is there. */
  async until(holds: (snapshot: Snapshot) => boolean, patience = 15_000): Promise<Snapshot> {
    const end = Date.now() + patience;
    for (;;) {
      const snapshot = await this.ask('snapshot');
      if (holds(snapshot)) return snapshot;
      if (Date.now() > end) throw new Error(`not reached: ${JSON.stringify(snapshot).slice(0, 2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  problems(): string[] {
    return this.events.flatMap((event) => (event.type === 'problem' ? [event.problem.kind] : []));
  }

  async stop(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.ended;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}

type Value<V extends HostVerb> = HostContract[V]['answer'] extends
  | { ok: true; value: infer T }
  | { ok: false; problem: unknown }
  ? T
  : never;
