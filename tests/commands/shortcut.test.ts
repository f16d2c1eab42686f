import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/commands/commands.ts';
import { matches, type Platform, parseShortcut, type Stroke, shortcutText } from '../../shared/commands/shortcut.ts';

const stroke = (key: string, code: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const pressed = (accelerator: string, it: Stroke, platform: Platform = 'linux') =>
  matches(parseShortcut(accelerator, platform), it);

describe('a shortcut', () => {
  it('takes CmdOrCtrl as Control, and as Command on macOS', () => {
    const ctrlF = stroke('f', 'KeyF', { ctrlKey: true });
    const cmdF = stroke('f', 'KeyF', { metaKey: true });
    expect(pressed('CmdOrCtrl+F', ctrlF)).toBe(true);
    expect(pressed('CmdOrCtrl+F', ctrlF, 'win32')).toBe(true);
    expect(pressed('CmdOrCtrl+F', ctrlF, 'darwin')).toBe(false);
    expect(pressed('CmdOrCtrl+F', cmdF, 'darwin')).toBe(true);
    expect(pressed('CmdOrCtrl+F', cmdF)).toBe(false);
  });

  it('wants exactly the modifiers it names', () => {
    expect(pressed('CmdOrCtrl+F', stroke('F', 'KeyF', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(pressed('CmdOrCtrl+F', stroke('f', 'KeyF', { ctrlKey: true, altKey: true }))).toBe(false);
    expect(pressed('CmdOrCtrl+F', stroke('f', 'KeyF'))).toBe(false);
  });

  it('knows a digit by its place when Shift or Alt makes another character of it', () => {
    expect(pressed('CmdOrCtrl+Shift+1', stroke('!', 'Digit1', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(pressed('Alt+1', stroke('¡', 'Digit1', { altKey: true }), 'darwin')).toBe(true);
    // French keyboards type & on the key of 1.
    expect(pressed('Alt+1', stroke('&', 'Digit1', { altKey: true }))).toBe(true);
  });

  it('knows a letter by its place when Alt makes another one of it', () => {
    expect(pressed('Alt+A', stroke('å', 'KeyA', { altKey: true }), 'darwin')).toBe(true);
    expect(pressed('Alt+A', stroke('ф', 'KeyA', { altKey: true }))).toBe(true);
  });

  it('goes by the letter typed, not by its place, on a keyboard with other places', () => {
    const azertyA = stroke('a', 'KeyQ', { ctrlKey: true });
    expect(pressed('CmdOrCtrl+A', azertyA)).toBe(true);
    expect(pressed('CmdOrCtrl+Q', azertyA)).toBe(false);
  });

  it('knows arrows, pages, function keys and punctuation', () => {
    expect(pressed('Alt+Down', stroke('ArrowDown', 'ArrowDown', { altKey: true }))).toBe(true);
    expect(pressed('CmdOrCtrl+PageUp', stroke('PageUp', 'PageUp', { ctrlKey: true }))).toBe(true);
    expect(pressed('Shift+F8', stroke('F8', 'F8', { shiftKey: true }))).toBe(true);
    expect(pressed('F8', stroke('F8', 'F8', { shiftKey: true }))).toBe(false);
    expect(pressed('CmdOrCtrl+,', stroke(',', 'Comma', { ctrlKey: true }))).toBe(true);
    expect(pressed('CmdOrCtrl+/', stroke('/', 'Slash', { ctrlKey: true }))).toBe(true);
  });

  it('is never met by a key without modifiers that types a character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), fc.boolean(), (key, shiftKey) => {
        const typed = stroke(key, '', { shiftKey });
        return COMMANDS.every(({ shortcut }) => shortcut === null || !pressed(shortcut, typed));
      }),
    );
  });
});

describe('a shortcut in writing', () => {
  it('has the words of a PC keyboard', () => {
    expect(shortcutText('CmdOrCtrl+Shift+E', 'linux')).toBe('Ctrl+Shift+E');
    expect(shortcutText('Alt+Down', 'win32')).toBe('Alt+↓');
    expect(shortcutText('CmdOrCtrl+PageDown', 'linux')).toBe('Ctrl+PgDn');
    expect(shortcutText('F1', 'linux')).toBe('F1');
  });

  it('has the signs of a Mac keyboard in their usual order', () => {
    expect(shortcutText('CmdOrCtrl+Shift+E', 'darwin')).toBe('⇧⌘E');
    expect(shortcutText('Alt+Down', 'darwin')).toBe('⌥↓');
  });
});
