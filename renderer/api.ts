import type { CrossfootBridge } from '../shared/ipc.ts';

declare global {
  interface Window {
    readonly crossfoot: CrossfootBridge;
  }
}

/** The only door of the page to the main process. */
export const api: CrossfootBridge = window.crossfoot;
