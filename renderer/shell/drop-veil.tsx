import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { addFiles } from '../stores/add-files.ts';
import { report } from '../stores/problems.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files and folders dropped anywhere on the window, and shows that it would while they hang over it. */
export function DropVeil() {
  const words = useWords().shell.drop;
  const over = useFileDrop();
  if (!over) return null;
  return (
    <div className="drop-veil" data-testid="drop-veil">
      <div>
        <Icon name="drop" />
        <p className="drop-words">{words.heading}</p>
        <span>{words.hint}</span>
      </div>
    </div>
  );
}

function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const on = (type: 'dragenter' | 'dragover' | 'drop', act: (event: DragEvent) => void): void =>
      window.addEventListener(type, (event) => carriesFiles(event) && act(event), { signal });
    const allow = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    on('dragenter', allow);
    on('dragover', allow);
    // Leaving one element for another has a related target; leaving the window has none, and no longer says what it carries.
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    // While files are dragged there are no pointer events: one means that the drag ended, by Escape for instance.
    window.addEventListener('pointermove', () => setOver(false), { signal });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ending.abort();
  }, []);
  return over;
}

function take(files: readonly File[]): void {
  // What is dragged out of another program's window may have no place on a disk.
  const homeless = files.find((file) => api.pathOf(file) === '');
  if (homeless) report({ kind: 'not-a-file', file: homeless.name || null, detail: null });
  const paths = files.map((file) => api.pathOf(file)).filter((path) => path !== '');
  if (paths.length > 0) void addFiles(paths);
}
