import { COMMANDS, type HandledCommandId, isHandled } from '../../shared/commands/commands.ts';
import { matches, type Platform, parseShortcut, type Shortcut } from '../../shared/commands/shortcut.ts';
import { useUi } from '../stores/ui-store.ts';
import { HANDLERS } from './handlers.ts';
import { isTyping } from './typing.ts';

/** Left to the field while the person types in one: the field has its own meaning for them. */
const LEFT_TO_FIELDS: ReadonlySet<string> = new Set<HandledCommandId>(['undo', 'redo']);

export function runCommand(id: string): void {
  if (isHandled(id)) HANDLERS[id]();
}

/**
 * Carries out shortcuts pressed in the window; returns a function that ends it. Listens last (bubbling), so that a pane
 * which has used a key for itself and said so (`preventDefault`) keeps it.
 */
export function listenToKeys(platform: Platform): () => void {
  const shortcuts = COMMANDS.flatMap(({ id, shortcut }): [HandledCommandId, Shortcut][] =>
    shortcut !== null && isHandled(id) ? [[id, parseShortcut(shortcut, platform)]] : [],
  );
  // Many hands know Ctrl+Y for redo.
  shortcuts.push(['redo', parseShortcut('CmdOrCtrl+Y', platform)]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || useUi.getState().dialog !== null) return;
    const id = shortcuts.find(([, shortcut]) => matches(shortcut, event))?.[0];
    if (id === undefined || (LEFT_TO_FIELDS.has(id) && isTyping())) return;
    event.preventDefault();
    runCommand(id);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
