import { describe, expect, it } from 'vitest';
import { findCommands, paletteLabel } from '../../../renderer/commands/palette-search.ts';
import { COMMANDS, commandOf, isHandled } from '../../../shared/commands/commands.ts';
import { messagesFor } from '../../../shared/messages/messages.ts';

const en = messagesFor('en').commands;
const zh = messagesFor('zh').commands;
const ids = (query: string, words = en) => findCommands(query, words).map(({ id }) => id);

describe('the command palette', () => {
  it('offers everything the window can do, except itself', () => {
    const all = COMMANDS.filter(({ id }) => isHandled(id) && id !== 'command-palette').map(({ id }) => id);
    expect(ids('')).toEqual(all);
    expect(ids('   ')).toEqual(all);
  });

  it('finds by any words of the name, in either case and any order', () => {
    expect(ids('DARK')).toEqual(['theme-dark']);
    expect(ids('excel table')).toEqual(['export-xlsx']);
    expect(ids('nothing like this')).toEqual([]);
  });

  it('finds by the Chinese name, and by the English id whatever the language', () => {
    expect(ids('深色', zh)).toEqual(['theme-dark']);
    expect(ids('核查结论 属实', zh)).toEqual(['verdict-confirmed']);
    expect(ids('theme-dark', zh)).toEqual(['theme-dark']);
  });

  it('says with each name what it is about', () => {
    expect(paletteLabel(commandOf('theme-light')!, en)).toBe('Appearance: Light');
    expect(paletteLabel(commandOf('open-folder')!, zh)).toBe('文件：打开文件夹');
  });
});
