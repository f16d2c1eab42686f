import path from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { registerAppScheme, START_PAGE, serveAppScheme } from './app-scheme.ts';
import { type Crossfoot, startCrossfoot } from './crossfoot.ts';
import { openChannels, sendEvent } from './ipc.ts';
import { showMenu, withMenu } from './menu.ts';
import { revivePage } from './page-revival.ts';
import { lockProcess, lockSession } from './security.ts';
import { makeWindow, placeOf } from './window.ts';

const DIST = path.join(import.meta.dirname, '..');
let window: BrowserWindow | null = null;
let crossfoot: Crossfoot | null = null;

// Tests and portable use keep their settings elsewhere; the single-instance lock lies in this folder too.
const userData = process.env.CROSSFOOT_USER_DATA;
if (userData) app.setPath('userData', path.resolve(userData));

if (app.requestSingleInstanceLock()) begin();
else app.quit();

function begin(): void {
  registerAppScheme();
  lockProcess();
  app.on('second-instance', (_event, argv, cwd) => {
    showWindow();
    crossfoot?.openArgument(argv, cwd);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', finish);
  // Not awaited at the top level: 'ready' waits for this module, so awaiting it here would never end.
  app.whenReady().then(run).catch(reportAndQuit);
}

async function run(): Promise<void> {
  lockSession(session.defaultSession);
  serveAppScheme(session.defaultSession, path.join(DIST, 'renderer'));
  crossfoot = startCrossfoot(
    () => window,
    (event) => sendEvent(window?.webContents ?? null, event),
  );
  // Before the window is made: its ground has the colour of the theme from the first frame.
  showMenu(crossfoot.preferences.get(), chooseCommand);
  openChannels(() => window?.webContents ?? null, withMenu(crossfoot.handlers, chooseCommand));
  await openMainWindow();
}

async function openMainWindow(): Promise<void> {
  const made = makeWindow(
    session.defaultSession,
    path.join(DIST, 'preload', 'preload.cjs'),
    crossfoot?.session.window ?? null,
  );
  window = made;
  window.on('close', () => crossfoot?.leave(placeOf(made)));
  window.on('closed', () => {
    window = null;
  });
  window.on('focus', () => crossfoot?.look());
  if (crossfoot) revivePage(made.webContents, crossfoot.log);
  await window.loadURL(START_PAGE);
}

/** Holds the quitting until the host has finished what it writes. */
function finish(event: { preventDefault(): void }): void {
  const ending = crossfoot;
  crossfoot = null;
  if (!ending) return;
  event.preventDefault();
  // Not in the same turn: a quit asked for while this event is still being handled is lost.
  void ending.quit().finally(() => setImmediate(() => app.quit()));
}

function showWindow(): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function chooseCommand(command: string): void {
  sendEvent(window?.webContents ?? null, { type: 'command', command });
}

function reportAndQuit(error: unknown): void {
  const cause = error instanceof Error ? error.message : String(error);
  console.error(error);
  dialog.showErrorBox('Crossfoot', `Crossfoot could not open its window (${cause}). Please install it again.`);
  app.exit(1);
}
