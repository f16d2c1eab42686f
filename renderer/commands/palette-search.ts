import { COMMANDS, isHandled, type KnownCommand } from '../../shared/commands/commands.ts';
import type { Messages } from '../../shared/messages/messages.ts';

type Words = Messages['commands'];

/** The name with the menu it stands in, so that "Light" and "Confirmed" say what they are about. */
export function paletteLabel({ id, menu, submenu }: KnownCommand, words: Words): string {
  const group = submenu ? words.submenus[submenu] : words.menus[menu];
  return `${group}${words.colon}${words.labels[id].replace('…', '')}`;
}

/** Commands whose name or id holds every word of the query, in the order of the menus; all of them for no query. */
export function findCommands(query: string, words: Words): readonly KnownCommand[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return COMMANDS.filter((command) => {
    if (!isHandled(command.id) || command.id === 'command-palette') return false;
    const text = `${paletteLabel(command, words)} ${command.id}`.toLowerCase();
    return wanted.every((it) => text.includes(it));
  });
}
