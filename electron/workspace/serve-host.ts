import { CrossfootError } from '../../shared/errors.ts';
import type { Answer } from '../../shared/ipc.ts';
import { viewToText } from '../../shared/review/view-text.ts';
import type { HostContract, HostMessage, HostPort, HostRequest, HostSettings, HostVerb } from './host-contract.ts';
import { problemOf } from './problem-of.ts';
import { Workspace } from './workspace.ts';
import { requireFolder } from './workspace-file.ts';

type Verbs = {
  [V in HostVerb]: (...args: HostContract[V]['args']) => Promise<Value<V>> | Value<V>;
};
type Value<V extends HostVerb> = HostContract[V]['answer'] extends Answer<infer T> ? T : never;

/** Serves one workspace at a time over the port. Returns a function that closes it. */
export function serveHost(port: HostPort, settings: HostSettings): () => Promise<void> {
  let current: Workspace | null = null;
  const post = (message: HostMessage): void => port.post(message);

  const workspace = (): Workspace => {
    if (!current) throw new CrossfootError('not-found', null, 'no workspace is open');
    return current;
  };
  const close = async (): Promise<boolean> => {
    const closing = current;
    current = null;
    await closing?.close();
    return true;
  };
  const open: Verbs['open'] = async (folder, known) => {
    // Before anything is closed: a wrong path must not cost the person the workspace they have.
    await requireFolder(folder);
    await close();
    let opened: Workspace | null = null;
    // Late events of a workspace that was closed meanwhile would be taken for the new one's.
    opened = await Workspace.open({ ...settings, folder, known }, (event) => {
      if (opened === null || opened === current) post({ event });
    });
    current = opened;
    return opened.state();
  };

  const verbs: Verbs = {
    open,
    close,
    snapshot: () => ({
      workspace: current?.state() ?? null,
      documents: current?.documents.summaries() ?? [],
      progress: current?.documents.progress ?? null,
    }),
    look: async () => {
      await current?.look();
      return true;
    },
    cancelReading: () => {
      workspace().documents.cancel();
      return true;
    },
    resumeReading: () => {
      workspace().documents.resume();
      return true;
    },
    addFiles: (paths) => workspace().addFiles(paths),
    view: async (path) => viewToText(await workspace().documents.view(path)),
    excerpt: (path, start, end) => workspace().documents.excerpt(path, start, end),
    ledger: (path) => workspace().documents.ledger(path),
    selfTest: (path, articleId, seed) => workspace().documents.selfTest(path, articleId, seed),
    apply: (change) => workspace().apply(change),
    undo: () => workspace().undo(),
    redo: () => workspace().redo(),
    find: (query, limit) => workspace().documents.search(query, limit),
  };

  /** Opening and closing wait for one another; everything else runs as it comes. */
  let switching: Promise<unknown> = Promise.resolve();
  const run = async ({ id, verb, args }: HostRequest): Promise<void> => {
    const call = async (): Promise<void> => {
      post({ id, answer: await answerOf(() => (verbs[verb] as (...args: unknown[]) => unknown)(...args)) });
      // Reading starts only after the answer, so that the window knows the workspace before its documents come.
      if (verb === 'open' && current) void current.start();
    };
    if (verb === 'open' || verb === 'close') switching = switching.then(call);
    else await call();
  };
  port.listen((message) => void run(message as HostRequest));
  return async () => {
    await switching;
    await close();
  };
}

async function answerOf(work: () => unknown): Promise<Answer<never>> {
  try {
    return { ok: true, value: (await work()) as never };
  } catch (error) {
    // What is foreseen explains itself; the rest must leave its trace where the log can pick it up.
    if (!(error instanceof CrossfootError)) console.error(error instanceof Error ? error.stack : error);
    return { ok: false, problem: problemOf(error) };
  }
}
