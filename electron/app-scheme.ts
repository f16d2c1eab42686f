import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

/** The window's own origin: `app://bundle/`. Nothing else is ever loaded. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://bundle`;
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** Sent as a header with every answer, so that no document can be shown without it. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready. No `bypassCSP`, no `corsEnabled`, no service workers. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }]);
}

/**
 * The real path of the file that `url` names below `root`, or null when the address leaves the folder, names another
 * host, carries NUL or backslash, or has no known type. Symbolic links are followed before the check: a link that
 * leads out of the folder is refused too.
 */
export async function fileOfAddress(root: string, url: string): Promise<string | null> {
  const name = relativeName(url);
  if (name === null || !(path.extname(name) in CONTENT_TYPES)) return null;
  try {
    const [realRoot, file] = await Promise.all([realpath(root), realpath(path.join(root, name))]);
    return file.startsWith(realRoot + path.sep) ? file : null;
  } catch {
    // The file does not exist: to the page that is the same 404 as a forbidden one.
    return null;
  }
}

function relativeName(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol: scheme, host, pathname } = new URL(url);
  if (scheme !== `${APP_SCHEME}:` || host !== 'bundle') return null;
  try {
    const name = decodeURIComponent(pathname).slice(1);
    return name.includes('\0') || name.includes('\\') ? null : name;
  } catch {
    return null;
  }
}

/** Serves the built page from `root`, and refuses `file:`, `http:` and `https:` outright. */
export function serveAppScheme(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? await fileOfAddress(root, request.url) : null;
    if (file === null) return new Response('Not found', { status: 404, headers: securityHeaders('text/plain') });
    const body = new Uint8Array(await readFile(file));
    return new Response(body, { headers: securityHeaders(CONTENT_TYPES[path.extname(file)] ?? 'text/plain') });
  });
  // A network error and not an answer, so that a page cannot even see an opaque success.
  for (const scheme of ['file', 'http', 'https']) session.protocol.handle(scheme, () => Response.error());
}

function securityHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}
