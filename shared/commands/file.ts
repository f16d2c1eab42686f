import type { Command } from './command.ts';

export const fileCommands = [
  { id: 'open-folder', shortcut: 'CmdOrCtrl+O', menu: 'file', section: 1 },
  { id: 'add-files', shortcut: 'CmdOrCtrl+Shift+O', menu: 'file', section: 1 },
  { id: 'open-sample', shortcut: null, menu: 'file', section: 1 },
  { id: 'export-csv', shortcut: 'CmdOrCtrl+E', menu: 'file', section: 2 },
  { id: 'export-xlsx', shortcut: 'CmdOrCtrl+Shift+E', menu: 'file', section: 2 },
  { id: 'rules', shortcut: null, menu: 'file', section: 3 },
  { id: 'settings', shortcut: 'CmdOrCtrl+,', menu: 'file', section: 3 },
  { id: 'close-workspace', shortcut: 'CmdOrCtrl+W', menu: 'file', section: 4 },
  { id: 'quit', shortcut: 'CmdOrCtrl+Q', menu: 'file', section: 4, role: 'quit' },
] as const satisfies readonly Command[];
