import type { ReactNode } from 'react';
import type { Place as PlaceName } from './pane-focus.ts';

/** What each place is to a screen reader: the ways in, the text, what belongs to the text, what goes with it. */
const LANDMARKS = { library: 'nav', reader: 'main', table: 'section', side: 'aside' } as const;

/** One of the places between which F6 goes. */
export function Place({ place, label, children }: { place: PlaceName; label: string; children: ReactNode }) {
  const Landmark = LANDMARKS[place];
  return (
    <Landmark className="place" data-pane={place} tabIndex={-1} aria-label={label}>
      {children}
    </Landmark>
  );
}
