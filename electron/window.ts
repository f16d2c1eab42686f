import path from 'node:path';
import { BrowserWindow, type Session } from 'electron';

/**
 * Makes the one window: sandboxed, isolated, without Node, shown once its page is painted. It is still empty: the page
 * calls the main process while it loads, and may only do so from a window that is known already.
 */
export function makeWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Crossfoot',
    backgroundColor: '#f7f6f2',
    webPreferences: {
      session,
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}
