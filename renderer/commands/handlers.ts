import type { HandledCommandId } from '../../shared/commands/commands.ts';
import { api } from '../api.ts';
import { focusPane, walkPanes } from '../shell/pane-focus.ts';
import { addFiles } from '../stores/add-files.ts';
import { redo, undo } from '../stores/change.ts';
import { toggleLedger } from '../stores/ledger-store.ts';
import { setPreference } from '../stores/preferences.ts';
import { valueOrReport } from '../stores/problems.ts';
import { type SidePane, showDialog, showSidePane, useUi } from '../stores/ui-store.ts';
import { acceptFinding, setVerdict } from './judge.ts';
import { askPane, type PaneCommandId } from './pane-commands.ts';
import { isTyping } from './typing.ts';
import { walkDocuments, walkFacts, walkFindings } from './walk.ts';

/** What each command does. A command of the registry without its line here does not compile. */
export const HANDLERS: { readonly [Id in HandledCommandId]: () => void } = {
  'open-folder': () => void api.chooseWorkspace().then(valueOrReport),
  'add-files': () => void addFiles([]),
  'open-sample': () => void api.openSample().then(valueOrReport),
  'export-csv': () => askTable('export-csv'),
  'export-xlsx': () => askTable('export-xlsx'),
  rules: () => showDialog('rules'),
  settings: () => showDialog('settings'),
  'close-workspace': () => void api.closeWorkspace().then(valueOrReport),
  undo: () => (isTyping() ? undoTyping('undo') : void undo()),
  redo: () => (isTyping() ? undoTyping('redo') : void redo()),
  find: () => askSide('search', 'find'),
  'verdict-unchecked': () => setVerdict('unchecked'),
  'verdict-confirmed': () => setVerdict('confirmed'),
  'verdict-imprecise': () => setVerdict('imprecise'),
  'verdict-misleading': () => setVerdict('misleading'),
  'verdict-wrong': () => setVerdict('wrong'),
  'verdict-conflicting': () => setVerdict('conflicting'),
  'verdict-unverifiable': () => setVerdict('unverifiable'),
  'verdict-not-checkable': () => setVerdict('not-checkable'),
  'verdict-void': () => setVerdict('void'),
  'accept-finding': acceptFinding,
  'dismiss-finding': () => askSide('findings', 'dismiss-finding'),
  'add-note': () => askPane('add-note'),
  'self-test': () => showDialog('self-test'),
  'make-chart': () => askSide('chart', 'make-chart'),
  'command-palette': () => showDialog('command-palette'),
  'toggle-library': () => useUi.setState((ui) => ({ libraryShown: !ui.libraryShown })),
  'toggle-table': () => useUi.setState((ui) => ({ tableShown: !ui.tableShown })),
  'toggle-side': () => useUi.setState((ui) => ({ sideShown: !ui.sideShown })),
  'toggle-ledger': toggleLedger,
  'show-inspector': () => showSidePane('inspector'),
  'show-findings': () => showSidePane('findings'),
  'show-notes': () => showSidePane('notes'),
  'show-chart': () => showSidePane('chart'),
  'show-search': () => showSidePane('search'),
  'language-system': () => void setPreference('language', null),
  'language-zh': () => void setPreference('language', 'zh'),
  'language-en': () => void setPreference('language', 'en'),
  'theme-system': () => void setPreference('theme', 'system'),
  'theme-light': () => void setPreference('theme', 'light'),
  'theme-dark': () => void setPreference('theme', 'dark'),
  'next-fact': () => walkFacts(1),
  'previous-fact': () => walkFacts(-1),
  'next-finding': () => walkFindings(1),
  'previous-finding': () => walkFindings(-1),
  'next-document': () => walkDocuments(1),
  'previous-document': () => walkDocuments(-1),
  'next-pane': () => walkPanes(1),
  'previous-pane': () => walkPanes(-1),
  'focus-library': () => focusPane('library'),
  'focus-reader': () => focusPane('reader'),
  'focus-table': () => focusPane('table'),
  'focus-side': () => focusPane('side'),
  help: () => showDialog('help'),
  shortcuts: () => showDialog('shortcuts'),
};

function askSide(pane: SidePane, command: PaneCommandId): void {
  showSidePane(pane);
  askPane(command);
}

/** The table as it is sorted and filtered is what leaves: it has to be on the screen. */
function askTable(command: PaneCommandId): void {
  useUi.setState({ tableShown: true });
  askPane(command);
}

/** In a field the person means the last letters typed, not the last change of a fact. */
function undoTyping(command: 'undo' | 'redo'): void {
  document.execCommand(command);
}
