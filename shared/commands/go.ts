import type { Command } from './command.ts';

export const goCommands = [
  { id: 'next-fact', shortcut: 'Alt+Down', menu: 'go', section: 1 },
  { id: 'previous-fact', shortcut: 'Alt+Up', menu: 'go', section: 1 },
  { id: 'next-finding', shortcut: 'F8', menu: 'go', section: 2 },
  { id: 'previous-finding', shortcut: 'Shift+F8', menu: 'go', section: 2 },
  { id: 'next-document', shortcut: 'CmdOrCtrl+PageDown', menu: 'go', section: 3 },
  { id: 'previous-document', shortcut: 'CmdOrCtrl+PageUp', menu: 'go', section: 3 },
  { id: 'next-pane', shortcut: 'F6', menu: 'go', section: 4 },
  { id: 'previous-pane', shortcut: 'Shift+F6', menu: 'go', section: 4 },
  { id: 'focus-library', shortcut: 'CmdOrCtrl+1', menu: 'go', section: 5 },
  { id: 'focus-reader', shortcut: 'CmdOrCtrl+2', menu: 'go', section: 5 },
  { id: 'focus-table', shortcut: 'CmdOrCtrl+3', menu: 'go', section: 5 },
  { id: 'focus-side', shortcut: 'CmdOrCtrl+4', menu: 'go', section: 5 },
] as const satisfies readonly Command[];
