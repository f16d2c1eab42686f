import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import type { Answer, CrossfootEvent } from '../shared/ipc.ts';
import { type EventLog, framesOf } from './event-log.ts';
import type { HostContract, HostMessage, HostSettings, HostVerb } from './workspace/host-contract.ts';

export interface HostProcessOptions {
  /** Folder of the built main code: holds `host.mjs` and `analysis-worker.mjs`. */
  readonly code: string;
  readonly userData: string;
  readonly device: string;
  readonly log: EventLog;
  readonly onEvent: (event: CrossfootEvent) => void;
  /** The host ended by itself; the next call starts a new one. */
  readonly onCrash: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
}

const GONE = { ok: false, problem: { kind: 'unexpected', file: null, detail: 'the workspace process ended' } } as const;
/** On quitting, changes under way are finished; a host that hangs is not waited for longer. Milliseconds. */
const LONGEST_FAREWELL = 4000;

/** The main process's end of the workspace host: starts it, passes calls on, starts it again after a crash. */
export class HostProcess {
  private child: UtilityProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private quitting = false;

  constructor(private readonly options: HostProcessOptions) {}

  call<V extends HostVerb>(verb: V, ...args: HostContract[V]['args']): Promise<HostContract[V]['answer']> {
    if (this.quitting) return Promise.resolve(GONE as Answer<never>);
    this.child ??= this.start();
    this.count += 1;
    const id = this.count;
    this.child.postMessage({ id, verb, args });
    return new Promise((resolve) => this.waiting.set(id, { resolve }));
  }

  /** Lets the host finish what it writes, then ends it. */
  async quit(): Promise<void> {
    const child = this.child;
    if (!child) return;
    const closed = this.call('close');
    this.quitting = true;
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, LONGEST_FAREWELL))]);
    child.kill();
  }

  private start(): UtilityProcess {
    const { code, userData, device, log } = this.options;
    const workerFile = path.join(code, 'analysis-worker.mjs');
    const settings: HostSettings = {
      device,
      indexFolder: path.join(userData, 'index'),
      workerFile,
      engine: engineOf(workerFile),
    };
    const child = utilityProcess.fork(path.join(code, 'host.mjs'), [JSON.stringify(settings)], {
      serviceName: 'Crossfoot workspace',
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    child.stderr?.on('data', (data: Buffer) => {
      process.stderr.write(data);
      log.write('host-error', { stack: framesOf(data.toString('utf8')) });
    });
    child.on('message', (message: HostMessage) => this.receive(message));
    child.on('exit', (exitCode) => {
      log.write('host-exit', { exitCode, quitting: this.quitting });
      if (this.child === child) this.lost();
    });
    return child;
  }

  private receive(message: HostMessage): void {
    if ('event' in message) {
      this.options.onEvent(message.event);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    waiting?.resolve(message.answer as never);
  }

  private lost(): void {
    this.child = null;
    const unanswered = [...this.waiting.values()];
    this.waiting.clear();
    for (const { resolve } of unanswered) resolve(GONE as never);
    if (!this.quitting) this.options.onCrash();
  }
}

/** Names the engine by its code: the worker's file names the chunks it loads by their content. */
function engineOf(workerFile: string): string {
  return createHash('sha256').update(fs.readFileSync(workerFile)).digest('hex').slice(0, 16);
}
