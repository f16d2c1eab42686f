import type { Command } from './command.ts';

/** Verdicts have Alt and a digit: a digit alone would type into the table. */
export const editCommands = [
  { id: 'undo', shortcut: 'CmdOrCtrl+Z', menu: 'edit', section: 1 },
  { id: 'redo', shortcut: 'CmdOrCtrl+Shift+Z', menu: 'edit', section: 1 },
  { id: 'cut', shortcut: 'CmdOrCtrl+X', menu: 'edit', section: 2, role: 'cut' },
  { id: 'copy', shortcut: 'CmdOrCtrl+C', menu: 'edit', section: 2, role: 'copy' },
  { id: 'paste', shortcut: 'CmdOrCtrl+V', menu: 'edit', section: 2, role: 'paste' },
  { id: 'select-all', shortcut: 'CmdOrCtrl+A', menu: 'edit', section: 2, role: 'selectAll' },
  { id: 'find', shortcut: 'CmdOrCtrl+F', menu: 'edit', section: 3 },
  { id: 'verdict-unchecked', shortcut: 'Alt+0', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-confirmed', shortcut: 'Alt+1', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-imprecise', shortcut: 'Alt+2', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-misleading', shortcut: 'Alt+3', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-wrong', shortcut: 'Alt+4', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-conflicting', shortcut: 'Alt+5', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-unverifiable', shortcut: 'Alt+6', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-not-checkable', shortcut: 'Alt+7', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'verdict-void', shortcut: 'Alt+8', menu: 'edit', section: 4, submenu: 'verdict' },
  { id: 'accept-finding', shortcut: 'Alt+A', menu: 'edit', section: 4 },
  { id: 'dismiss-finding', shortcut: 'Alt+D', menu: 'edit', section: 4 },
  { id: 'add-note', shortcut: 'CmdOrCtrl+Shift+M', menu: 'edit', section: 5 },
  { id: 'self-test', shortcut: null, menu: 'edit', section: 5 },
  { id: 'make-chart', shortcut: 'CmdOrCtrl+Shift+G', menu: 'edit', section: 5 },
] as const satisfies readonly Command[];
