import type { ReactNode } from 'react';
import { commandOf, type HandledCommandId } from '../../shared/commands/commands.ts';
import { shortcutText } from '../../shared/commands/shortcut.ts';
import { runCommand } from '../commands/keyboard.ts';
import { useWorkspace } from '../stores/workspace-store.ts';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './words.ts';

interface CommandButtonProps {
  readonly command: HandledCommandId;
  readonly icon?: IconName;
  readonly kind?: 'main' | 'plain' | 'normal';
  readonly disabled?: boolean;
  /** Words on the button; without them the label of the command stands in the tooltip only. */
  readonly children?: ReactNode;
  /** For a button that shows whether something is on. */
  readonly pressed?: boolean;
}

/** A button for a command of the registry: the same words, shortcut and action as in menu and palette. */
export function CommandButton({ command, icon, kind = 'normal', disabled, children, pressed }: CommandButtonProps) {
  const words = useWords();
  const platform = useWorkspace((it) => it.platform);
  const label = words.commands.labels[command].replace('…', '');
  const shortcut = commandOf(command)?.shortcut ?? null;
  return (
    <button
      type="button"
      className="button"
      data-kind={kind}
      data-command={command}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={children === undefined ? label : undefined}
      title={shortcut === null ? label : `${label} (${shortcutText(shortcut, platform)})`}
      onClick={() => runCommand(command)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
