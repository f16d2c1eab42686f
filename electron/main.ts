import path from 'node:path';
import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, session } from 'electron';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { makeHandlers } from './handlers.ts';
import { openChannels } from './ipc.ts';
import { lockProcess, lockSession } from './security.ts';
import { openWindow } from './window.ts';

const DIST = path.join(import.meta.dirname, '..');
let window: BrowserWindow | null = null;

// Tests and portable use keep their settings elsewhere; the single-instance lock lies in this folder too.
const userData = process.env.CROSSFOOT_USER_DATA;
if (userData) app.setPath('userData', path.resolve(userData));

if (app.requestSingleInstanceLock()) begin();
else app.quit();

function begin(): void {
  registerAppScheme();
  lockProcess();
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  // Not awaited at the top level: 'ready' waits for this module, so awaiting it here would never end.
  app.whenReady().then(run).catch(reportAndQuit);
}

async function run(): Promise<void> {
  lockSession(session.defaultSession);
  serveAppScheme(session.defaultSession, path.join(DIST, 'renderer'));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu()));
  openChannels(() => window?.webContents ?? null, makeHandlers());
  await openMainWindow();
}

async function openMainWindow(): Promise<void> {
  window = await openWindow(session.defaultSession, path.join(DIST, 'preload', 'preload.cjs'));
  window.on('closed', () => {
    window = null;
  });
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** Own menu, because Electron's default one has items that open web pages. */
function menu(): MenuItemConstructorOptions[] {
  const common: MenuItemConstructorOptions[] = [{ role: 'fileMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
  return process.platform === 'darwin' ? [{ role: 'appMenu' }, ...common] : common;
}

function reportAndQuit(error: unknown): void {
  const cause = error instanceof Error ? error.message : String(error);
  console.error(error);
  dialog.showErrorBox('Crossfoot', `Crossfoot could not open its window (${cause}). Please install it again.`);
  app.exit(1);
}
