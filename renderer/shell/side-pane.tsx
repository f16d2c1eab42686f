import { Activity, type KeyboardEvent, Suspense } from 'react';
import { SIDE_PANES, type SidePane as SidePaneId, showSidePane, useUi } from '../stores/ui-store.ts';
import { useWords } from '../ui/words.ts';
import { SIDE_PANE_COMPONENTS } from './side-panes.ts';

/** The tabs on the right. A pane that is not shown keeps its state (a draft, a query) but does no work. */
export function SidePane() {
  const shown = useUi((it) => it.sidePane);
  const words = useWords().shell.panes;
  return (
    <>
      <div className="tabs" role="tablist" aria-label={words.side} onKeyDown={walkTabs}>
        {SIDE_PANES.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shown}
            aria-controls={`panel-${id}`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => showSidePane(id)}
          >
            {words[id]}
          </button>
        ))}
      </div>
      {SIDE_PANES.map((id) => (
        <Activity key={id} mode={id === shown ? 'visible' : 'hidden'}>
          <SidePanel id={id} />
        </Activity>
      ))}
    </>
  );
}

function SidePanel({ id }: { id: SidePaneId }) {
  const Pane = SIDE_PANE_COMPONENTS[id];
  return (
    <div className="side-panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`}>
      <Suspense>
        <Pane />
      </Suspense>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function walkTabs(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const at = SIDE_PANES.indexOf(useUi.getState().sidePane);
  const next = SIDE_PANES[(at + step + SIDE_PANES.length) % SIDE_PANES.length];
  if (!next) return;
  showSidePane(next);
  document.getElementById(`tab-${next}`)?.focus();
}
