import { type Command, MENUS, type MenuId } from './command.ts';
import * as registry from './registry.ts';

type Registry = typeof registry;
type AnyCommand = Registry[keyof Registry][number];

/** The id of any command, and of those that the window itself must carry out. */
export type CommandId = AnyCommand['id'];
export type RoleCommandId = Extract<AnyCommand, { role: string }>['id'];
export type HandledCommandId = Exclude<CommandId, RoleCommandId>;

export type KnownCommand = Command & { readonly id: CommandId };

/** Every command, in the order of the menu bar. */
export const COMMANDS: readonly KnownCommand[] = MENUS.flatMap(commandsOfMenu);

export function commandsOfMenu(menu: MenuId): readonly KnownCommand[] {
  return Object.values(registry)
    .flat()
    .filter((command) => command.menu === menu);
}

export function commandOf(id: string): KnownCommand | null {
  return COMMANDS.find((command) => command.id === id) ?? null;
}

export function isHandled(id: string): id is HandledCommandId {
  const command = commandOf(id);
  return command !== null && command.role === undefined;
}
