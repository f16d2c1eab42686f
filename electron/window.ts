import path from 'node:path';
import { BrowserWindow, type Session } from 'electron';
import { START_PAGE } from './app-scheme.ts';

/** Opens the one window: sandboxed, isolated, without Node, showing the built page. Rejects when the page cannot load. */
export async function openWindow(session: Session, preload: string): Promise<BrowserWindow> {
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
  await window.loadURL(START_PAGE);
  return window;
}
