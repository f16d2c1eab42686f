import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN, START_PAGE } from './app-scheme.ts';

/** Chromium switches, each with its reason. They must be set before the app is ready. */
const SWITCHES: readonly (readonly [name: string, value: string | undefined, reason: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND', 'no name is ever looked up, not even by dns-prefetch or preconnect'],
  ['proxy-server', 'http://127.0.0.1:9', 'whatever gets past the filters ends at a port where nothing listens'],
  ['proxy-bypass-list', '<-loopback>', 'local addresses go to the dead proxy too'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp', 'WebRTC must not open sockets around the proxy'],
  ['disable-background-networking', undefined, 'Chromium itself has nothing to fetch'],
];

/** Everything that has to be said to Chromium before the app is ready. */
export function lockProcess(): void {
  for (const [name, value] of SWITCHES) {
    if (value === undefined) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  // Run as root the kernel sandbox cannot start, and forcing it makes every child process die in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** Denies every permission and device, cancels every request but the page's own, and switches spell-checking off. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setUSBProtectedClassesHandler((details) => details.protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // Chromium fetches a dictionary for each language of the spell-checker, even of one that is switched off a moment later.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // Chromium's own "offline": below the filters and above the proxy.
  session.enableNetworkEmulation({ offline: true });
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** True for addresses of the built page and for nothing else (not for `app://bundle.evil/`). */
export function isOwnAddress(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('did-navigate', (_event, url) => returnFrom(contents, url));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** `about:blank` is shown without asking anybody. There is nothing to gain there, but the person's window would be empty. */
function returnFrom(contents: WebContents, url: string): void {
  if (isOwnAddress(url)) return;
  // It fails when the window is closed meanwhile; then there is nothing to return to.
  contents.loadURL(START_PAGE).catch(() => undefined);
}
