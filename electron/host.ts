import type { HostPort, HostSettings } from './workspace/host-contract.ts';
import { serveHost } from './workspace/serve-host.ts';

/**
 * Entry of the workspace host: a utility process under Electron, a child process with a message channel in tests. Both
 * give it the same port.
 */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

const parent = (process as unknown as { parentPort?: ParentPort }).parentPort;

const port: HostPort = parent
  ? {
      post: (message) => parent.postMessage(message),
      listen: (receive) => parent.on('message', ({ data }) => receive(data)),
    }
  : {
      // The other end may be gone already: what it would have been told is on disk.
      post: (message) => {
        if (process.connected) process.send?.(message as object, undefined, undefined, () => undefined);
      },
      listen: (receive) => process.on('message', receive),
    };

const close = serveHost(port, JSON.parse(process.argv.at(-1)!) as HostSettings);

/** The main process is gone or asks to end: what is being written is finished first. */
const end = (): void => void close().finally(() => process.exit(0));
process.once('SIGTERM', end);
process.once('disconnect', end);
