import { shortcutKeys } from '../../shared/commands/shortcut.ts';
import { useWorkspace } from '../stores/workspace-store.ts';

/** A shortcut as the keys of this computer. */
export function Keys({ shortcut }: { shortcut: string }) {
  const platform = useWorkspace((it) => it.platform);
  return (
    <span className="keys">
      {shortcutKeys(shortcut, platform).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
