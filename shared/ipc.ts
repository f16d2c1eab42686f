/**
 * The contract between the window and the main process: every channel with its argument and answer types.
 * Both sides import it, so a channel that one of them forgets does not compile.
 */

/** What each channel takes and gives. Arguments are checked again at run time in the main process. */
export interface IpcContract {
  /** The version of Crossfoot that is running, as in package.json. */
  'crossfoot:version': { args: []; answer: string };
}

export type IpcChannel = keyof IpcContract;

/** What the page sees as `window.crossfoot`: one frozen object with named calls and no way to name a channel itself. */
export interface CrossfootBridge {
  version(): Promise<string>;
}
