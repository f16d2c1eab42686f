import path from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle, type Session, screen } from 'electron';
import type { WindowPlace } from './session-state.ts';

const STANDARD = { width: 1280, height: 800 } as const;
/** So much of a window must lie on a screen that it can be taken hold of. Pixels. */
const GRIP = 80;

/**
 * Makes the one window: sandboxed, isolated, without Node, shown once its page is painted. It is still empty: the page
 * calls the main process while it loads, and may only do so from a window that is known already. It stands where it
 * stood the last time, if a screen is still there.
 */
export function makeWindow(session: Session, preload: string, place: WindowPlace | null): BrowserWindow {
  const bounds =
    place && isOnScreen(place) ? { x: place.x, y: place.y, width: place.width, height: place.height } : STANDARD;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Crossfoot',
    // The grounds of both themes as in renderer/styles/tokens.css: the window must not flash before its page is there.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1a18' : '#fbfaf7',
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
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Where the window stands, and where it would if it were not maximized. */
export function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}

function isOnScreen(place: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(place.x + place.width, workArea.x + workArea.width) - Math.max(place.x, workArea.x);
    const down = Math.min(place.y + place.height, workArea.y + workArea.height) - Math.max(place.y, workArea.y);
    return across >= GRIP && down >= GRIP;
  });
}
