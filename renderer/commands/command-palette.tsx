import { type KeyboardEvent, useMemo, useState } from 'react';
import { type HandledCommandId, isHandled, type KnownCommand } from '../../shared/commands/commands.ts';
import { showDialog } from '../stores/ui-store.ts';
import { Keys } from '../ui/keys.tsx';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import './palette.css';
import { runCommand } from './keyboard.ts';
import { findCommands, paletteLabel } from './palette-search.ts';

/** Every command by its name in the language of the screen, by the start of its English id too. */
export function CommandPalette() {
  const words = useWords().commands;
  const [query, setQuery] = useState('');
  const [cursor, setCursor] = useState(0);
  const found = useMemo(() => findCommands(query, words), [query, words]);
  const current = Math.min(cursor, found.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setCursor((current + step + found.length) % Math.max(found.length, 1));
    }
    const chosen = found[current];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) run(chosen);
  };
  return (
    <Modal
      title={words.labels['command-palette'].replace('…', '')}
      className="palette"
      onClose={() => showDialog(null)}
    >
      <input
        className="field"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[current] ? `palette-${current}` : undefined}
        placeholder={words.palette.placeholder}
        aria-label={words.palette.placeholder}
        value={query}
        data-first-focus=""
        onChange={(event) => {
          setQuery(event.target.value);
          setCursor(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList found={found} current={current} />
    </Modal>
  );
}

function PaletteList({ found, current }: { found: readonly KnownCommand[]; current: number }) {
  const words = useWords().commands;
  if (found.length === 0) return <p className="palette-nothing">{words.palette.nothing}</p>;
  return (
    <div id="palette-list" className="palette-list" role="listbox" aria-label={words.palette.placeholder}>
      {found.map((command, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the current option
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does the same
        <div
          key={command.id}
          id={`palette-${i}`}
          role="option"
          aria-selected={i === current}
          ref={i === current ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onClick={() => run(command)}
        >
          <span>{paletteLabel(command, words)}</span>
          {command.shortcut !== null && <Keys shortcut={command.shortcut} />}
        </div>
      ))}
    </div>
  );
}

/** The dialog goes first: the focus is then where it was, and a command may open a dialog of its own. */
function run({ id }: KnownCommand): void {
  showDialog(null);
  if (isHandled(id)) requestAnimationFrame(() => runCommand(id satisfies HandledCommandId));
}
