import { useUi } from '../stores/ui-store.ts';

/** The four places of the window between which F6 goes, in this order. Each pane carries its name as `data-pane`. */
export const PLACES = ['library', 'reader', 'table', 'side'] as const;
export type Place = (typeof PLACES)[number];

const SHOWN: Readonly<Record<Exclude<Place, 'reader'>, 'libraryShown' | 'tableShown' | 'sideShown'>> = {
  library: 'libraryShown',
  table: 'tableShown',
  side: 'sideShown',
};

/** Shows the pane if it is hidden and puts the focus where the person works in it (`data-pane-focus`, else the pane). */
export function focusPane(place: Place): void {
  if (place !== 'reader') useUi.setState({ [SHOWN[place]]: true });
  // A pane that was hidden is there only after the next paint.
  requestAnimationFrame(() => targetIn(paneElement(place))?.focus());
}

export function walkPanes(step: 1 | -1): void {
  const present = PLACES.filter((place) => paneElement(place) !== null);
  const at = present.findIndex((place) => paneElement(place)?.contains(document.activeElement));
  const next = at < 0 ? (step === 1 ? 0 : present.length - 1) : (at + step + present.length) % present.length;
  const place = present[next];
  if (place) focusPane(place);
}

function paneElement(place: Place): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-pane="${place}"]`);
}

const CANDIDATES = [
  '[data-pane-focus]',
  '[role="tree"][tabindex="0"], [role="grid"][tabindex="0"], [role="listbox"][tabindex="0"]',
  'textarea:not(:disabled), input:not(:disabled)',
];

function targetIn(pane: HTMLElement | null): HTMLElement | null {
  if (!pane) return null;
  for (const selector of CANDIDATES) {
    const found = [...pane.querySelectorAll<HTMLElement>(selector)].find((it) => it.offsetParent !== null);
    if (found) return found;
  }
  return pane;
}
