import type { ReactNode } from 'react';
import type { Place as PlaceName } from './pane-focus.ts';

/** One of the places between which F6 goes. */
export function Place({ place, label, children }: { place: PlaceName; label: string; children: ReactNode }) {
  return (
    <section className="place" data-pane={place} tabIndex={-1} aria-label={label}>
      {children}
    </section>
  );
}
