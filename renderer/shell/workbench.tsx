import { type ReactNode, useRef } from 'react';
import { Group, type Layout, type LayoutChangedMeta, Panel, Separator } from 'react-resizable-panels';
import { LibraryPane } from '../library/library-pane.tsx';
import { rememberSizes, useUi } from '../stores/ui-store.ts';
import { useWords } from '../ui/words.ts';
import { CentrePlaces } from './centre.tsx';
import { Place } from './place.tsx';
import { SidePane } from './side-pane.tsx';

/** The panes: library · article over fact table · side pane. Sizes are remembered for each set of panes shown. */
export function Workbench() {
  const words = useWords().shell;
  const libraryShown = useUi((it) => it.libraryShown);
  const sideShown = useUi((it) => it.sideShown);
  return (
    <div className="workbench">
      <PaneGroup
        name="columns"
        orientation="horizontal"
        panels={[libraryShown && 'library', 'centre', sideShown && 'side']}
      >
        {libraryShown && (
          <Panel id="library" defaultSize={264} minSize={176} maxSize="40%" groupResizeBehavior="preserve-pixel-size">
            <Place place="library" label={words.panes.library}>
              <LibraryPane />
            </Place>
          </Panel>
        )}
        {libraryShown && <Separator className="splitter" aria-label={words.resize.library} />}
        <Panel id="centre" minSize={260}>
          <CentrePlaces />
        </Panel>
        {sideShown && <Separator className="splitter" aria-label={words.resize.side} />}
        {sideShown && (
          <Panel id="side" defaultSize={348} minSize={240} maxSize="55%" groupResizeBehavior="preserve-pixel-size">
            <Place place="side" label={words.panes.side}>
              <SidePane />
            </Place>
          </Panel>
        )}
      </PaneGroup>
    </div>
  );
}

interface PaneGroupProps {
  readonly name: string;
  readonly orientation: 'horizontal' | 'vertical';
  /** Ids of the panels shown, in order; false for those that are hidden. */
  readonly panels: readonly (string | false)[];
  readonly children: ReactNode;
}

export function PaneGroup({ name, orientation, panels, children }: PaneGroupProps) {
  const key = `${name}: ${panels.filter((it) => it !== false).join(' ')}`;
  const initial = useRef(useUi.getState().sizes[key]);
  const remember = (layout: Layout, { isUserInteraction, requestedLayout }: LayoutChangedMeta): void => {
    if (isUserInteraction) rememberSizes(key, requestedLayout ?? layout);
  };
  return (
    <Group
      id={`group-${name}`}
      orientation={orientation}
      defaultLayout={initial.current}
      onLayoutChanged={remember}
      resizeTargetMinimumSize={{ coarse: 24, fine: 9 }}
    >
      {children}
    </Group>
  );
}
