import type { MenuItemConstructorOptions } from 'electron';
import { MENUS, type MenuId, type SubmenuId } from '../shared/commands/command.ts';
import { commandsOfMenu, type KnownCommand } from '../shared/commands/commands.ts';
import type { Platform } from '../shared/commands/shortcut.ts';
import { type Messages, messagesFor, screenLanguage } from '../shared/messages/messages.ts';
import type { Preferences } from '../shared/model/workspace.ts';

export interface MenuChoices {
  readonly platform: Platform;
  /** BCP 47 tag, used while no language is chosen. */
  readonly systemLanguage: string;
  readonly preferences: Pick<Preferences, 'language' | 'theme'>;
  /** Tells the window that the command of this id was chosen. */
  readonly choose: (id: string) => void;
}

type Item = MenuItemConstructorOptions;
type Words = Messages['commands'];

/**
 * The application's menu out of the registry of commands, in the language of the screen. Own items only: Electron's
 * default menu has some that open web pages.
 */
export function menuTemplate(choices: MenuChoices): Item[] {
  const language = choices.preferences.language ?? screenLanguage(choices.systemLanguage);
  const words = messagesFor(language).commands;
  const menus = MENUS.map((menu) => ({
    id: menu,
    label: words.menus[menu],
    submenu: itemsOf(menu, words, choices),
  }));
  if (choices.platform !== 'darwin') return menus;
  return [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu', label: words.windowMenu }, menus.at(-1)!];
}

function itemsOf(menu: MenuId, words: Words, choices: MenuChoices): Item[] {
  const commands = commandsOfMenu(menu);
  const sections = [...new Set(commands.map(({ section }) => section))];
  return sections.flatMap((section, i): Item[] => [
    ...(i === 0 ? [] : [{ type: 'separator' as const }]),
    ...sectionItems(
      commands.filter((command) => command.section === section),
      words,
      choices,
    ),
  ]);
}

function sectionItems(commands: readonly KnownCommand[], words: Words, choices: MenuChoices): Item[] {
  const submenus = [...new Set(commands.flatMap(({ submenu }) => submenu ?? []))];
  const nested = submenus.map((submenu: SubmenuId) => ({
    id: submenu,
    label: words.submenus[submenu],
    submenu: commands.filter((it) => it.submenu === submenu).map((it) => itemOf(it, words, choices)),
  }));
  const plain = commands.filter(({ submenu }) => !submenu).map((it) => itemOf(it, words, choices));
  return [...nested, ...plain];
}

function itemOf({ id, shortcut, role, setting }: KnownCommand, words: Words, choices: MenuChoices): Item {
  const item: Item = { id, label: words.labels[id], ...(shortcut !== null && { accelerator: shortcut }) };
  if (role) return { ...item, role };
  return {
    ...item,
    // Shown beside the label, but the page itself listens for it: there a field or a table may need the key first.
    registerAccelerator: false,
    click: () => choices.choose(id),
    ...(setting && { type: 'radio', checked: choices.preferences[setting.preference] === setting.value }),
  };
}
