import type { Command } from './command.ts';

export const helpCommands = [
  { id: 'help', shortcut: 'F1', menu: 'help', section: 1 },
  { id: 'shortcuts', shortcut: 'CmdOrCtrl+/', menu: 'help', section: 1 },
] as const satisfies readonly Command[];
