import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENUS } from '../../shared/commands/command.ts';
import { COMMANDS, commandOf, commandsOfMenu, isHandled } from '../../shared/commands/commands.ts';
import * as registry from '../../shared/commands/registry.ts';
import { messagesFor } from '../../shared/messages/messages.ts';
import { VERDICTS } from '../../shared/model/fact.ts';
import { SCREEN_LANGUAGES, THEMES } from '../../shared/model/workspace.ts';

const folder = path.resolve(import.meta.dirname, '../../shared/commands');
const ids = COMMANDS.map(({ id }) => id);

describe('the registry of commands', () => {
  it('is a file of export lines and nothing else', () => {
    const lines = fs.readFileSync(path.join(folder, 'registry.ts'), 'utf8').trim().split('\n');
    expect(lines.filter((line) => !/^export \{ \w+ \} from '\.\/[a-z-]+\.ts';$/.test(line))).toEqual([]);
  });

  it('has a file for each menu, whose commands all stand in that menu', () => {
    for (const menu of MENUS) {
      const group = (registry as Record<string, readonly { menu: string }[]>)[`${menu}Commands`];
      expect(group?.map((it) => it.menu)).toEqual(group?.map(() => menu));
      expect(group?.length).toBeGreaterThan(0);
    }
  });

  it('gives every command its own id and its own shortcut', () => {
    const shortcuts = COMMANDS.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(COMMANDS.length).toBe(Object.values(registry).flat().length);
  });

  it('keeps a menu’s commands in their sections, from top to bottom', () => {
    for (const menu of MENUS) {
      const sections = commandsOfMenu(menu).map(({ section }) => section);
      expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    }
  });

  it('leaves to the editing keys of fields and tables what is theirs', () => {
    const taken = ['Enter', 'Escape', 'Tab', 'Space', 'Delete', 'Backspace', 'F2', 'Up', 'Down', 'Left', 'Right'];
    for (const { shortcut } of COMMANDS) expect(taken).not.toContain(shortcut);
  });

  it('has a command for each verdict, language and theme', () => {
    for (const verdict of VERDICTS) expect(ids).toContain(`verdict-${verdict}`);
    for (const language of SCREEN_LANGUAGES) expect(commandOf(`language-${language}`)?.setting?.value).toBe(language);
    for (const theme of THEMES) expect(commandOf(`theme-${theme}`)?.setting?.value).toBe(theme);
    expect(commandOf('language-system')?.setting).toEqual({ preference: 'language', value: null });
  });

  it('has words for every command in both languages, and names a verdict as the table does', () => {
    for (const language of SCREEN_LANGUAGES) {
      const { commands, facts } = messagesFor(language);
      expect(Object.keys(commands.labels).toSorted()).toEqual([...ids].toSorted());
      for (const id of ids) expect(commands.labels[id].trim(), id).not.toBe('');
      for (const verdict of VERDICTS) {
        expect(commands.labels[`verdict-${verdict}`]).toBe(facts.verdicts[verdict]);
      }
    }
  });
});

describe('an id from outside', () => {
  it('is carried out by the window only when it names a command that Electron does not do itself', () => {
    expect(isHandled('undo')).toBe(true);
    expect(isHandled('copy')).toBe(false);
    expect(isHandled('constructor')).toBe(false);
    expect(isHandled('')).toBe(false);
    expect(commandOf('no-such-command')).toBeNull();
  });
});
