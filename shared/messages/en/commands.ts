import type { MenuId, SubmenuId } from '../../commands/command.ts';
import type { CommandId } from '../../commands/commands.ts';

/** Words of menus, palette, buttons and the sheet of shortcuts. Keys are the ids of the registry. */
export const commands: {
  readonly menus: Readonly<Record<MenuId, string>>;
  readonly submenus: Readonly<Record<SubmenuId, string>>;
  readonly labels: Readonly<Record<CommandId, string>>;
  /** Between a group and its command. */
  readonly colon: string;
  readonly windowMenu: string;
  readonly palette: { readonly placeholder: string; readonly nothing: string };
} = {
  menus: { file: 'File', edit: 'Edit', view: 'View', go: 'Go', help: 'Help' },
  submenus: { verdict: 'Verdict', language: 'Language', theme: 'Appearance' },
  labels: {
    'open-folder': 'Open folder…',
    'add-files': 'Add articles…',
    'open-sample': 'Open the sample',
    'export-csv': 'Export table as CSV…',
    'export-xlsx': 'Export table as Excel…',
    rules: 'Rules of this workspace…',
    settings: 'Settings…',
    'close-workspace': 'Close workspace',
    quit: 'Quit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    'select-all': 'Select all',
    find: 'Search all articles',
    'verdict-unchecked': 'Unchecked',
    'verdict-confirmed': 'Confirmed',
    'verdict-imprecise': 'Imprecise',
    'verdict-misleading': 'Misleading',
    'verdict-wrong': 'Wrong',
    'verdict-conflicting': 'Sources conflict',
    'verdict-unverifiable': 'Can’t be verified',
    'verdict-not-checkable': 'Not checkable',
    'verdict-void': 'Not a figure',
    'accept-finding': 'Accept finding',
    'dismiss-finding': 'Dismiss finding…',
    'add-note': 'Note on the selected text',
    'make-chart': 'Chart of the selected figures',
    'command-palette': 'All commands…',
    'toggle-library': 'Library',
    'toggle-table': 'Fact table',
    'toggle-side': 'Side pane',
    'show-inspector': 'Inspector',
    'show-findings': 'Findings',
    'show-notes': 'Notes',
    'show-chart': 'Chart',
    'show-search': 'Search',
    'language-system': 'As the system',
    'language-zh': '中文',
    'language-en': 'English',
    'theme-system': 'As the system',
    'theme-light': 'Light',
    'theme-dark': 'Dark',
    'next-fact': 'Next figure',
    'previous-fact': 'Previous figure',
    'next-finding': 'Next finding',
    'previous-finding': 'Previous finding',
    'next-document': 'Next document',
    'previous-document': 'Previous document',
    'next-pane': 'Next pane',
    'previous-pane': 'Previous pane',
    'focus-library': 'Go to the library',
    'focus-reader': 'Go to the article',
    'focus-table': 'Go to the fact table',
    'focus-side': 'Go to the side pane',
    help: 'Short guide',
    shortcuts: 'Keyboard shortcuts',
  },
  colon: ': ',
  windowMenu: 'Window',
  palette: { placeholder: 'Type a command', nothing: 'No command has this name.' },
};
