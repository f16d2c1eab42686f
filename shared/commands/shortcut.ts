export type Platform = 'linux' | 'darwin' | 'win32';

/** A shortcut taken apart. `key` is the accelerator's last part in lower case: `f`, `0`, `f8`, `down`, `,`. */
export interface Shortcut {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** What a keyboard event says about a stroke; the DOM's `KeyboardEvent` has these fields. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Takes an Electron accelerator apart; `CmdOrCtrl` is Command on macOS and Control elsewhere. */
export function parseShortcut(accelerator: string, platform: Platform): Shortcut {
  const parts = accelerator.split('+');
  const command = parts.includes('CmdOrCtrl');
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    ctrl: parts.includes('Ctrl') || (command && platform !== 'darwin'),
    meta: command && platform === 'darwin',
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
}

export function matches(shortcut: Shortcut, stroke: Stroke): boolean {
  return (
    shortcut.ctrl === stroke.ctrlKey &&
    shortcut.meta === stroke.metaKey &&
    shortcut.alt === stroke.altKey &&
    shortcut.shift === stroke.shiftKey &&
    keyOf(stroke).includes(shortcut.key)
  );
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The names a stroke answers to. Beside the key's character also its place on the keyboard, for digits and letters:
 * with Alt or Shift the character is another one (Alt+A types å on macOS, Shift+1 types !), and an input method may
 * have taken the key.
 */
function keyOf({ key, code }: Stroke): readonly string[] {
  const place = /^(?:Digit|Key)(.)$/.exec(code)?.[1];
  const named = ARROWS[key] ?? key.toLowerCase();
  const isLatin = named.length === 1 && named >= 'a' && named <= 'z';
  // On a keyboard with other letter places (AZERTY, Dvorak) the character that is typed counts, not the place.
  return place === undefined || (isLatin && code.startsWith('Key')) ? [named] : [named, place.toLowerCase()];
}

const MAC_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };
const MAC_ORDER = ['Ctrl', 'Alt', 'Shift', 'CmdOrCtrl'];
const KEY_SIGNS: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** The parts of an accelerator as they stand on the person's keyboard: `Ctrl`, `Shift`, `F`; on macOS `⇧`, `⌘`, `F`. */
export function shortcutKeys(accelerator: string, platform: Platform): readonly string[] {
  const parts = accelerator.split('+');
  const key = KEY_SIGNS[parts.at(-1) ?? ''] ?? parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1);
  if (platform !== 'darwin') return [...modifiers.map((it) => (it === 'CmdOrCtrl' ? 'Ctrl' : it)), key];
  const ordered = MAC_ORDER.filter((it) => modifiers.includes(it)).map((it) => MAC_SIGNS[it] ?? it);
  return [...ordered, key];
}

/** One line of it: `Ctrl+Shift+F`, `⇧⌘F`. */
export function shortcutText(accelerator: string, platform: Platform): string {
  return shortcutKeys(accelerator, platform).join(platform === 'darwin' ? '' : '+');
}
