import { useEffect } from 'react';
import { useWorkspace } from '../stores/workspace-store.ts';

type Theme = 'system' | 'light' | 'dark';

const KEY = 'crossfoot-theme';
const DARK = '(prefers-color-scheme: dark)';

/** Before the preferences arrive: the theme of the last time, so that the window doesn't flash. */
export function paintRememberedTheme(): void {
  const kept = localStorage.getItem(KEY);
  paint(kept === 'light' || kept === 'dark' ? kept : 'system');
}

/** Keeps the page in the theme that was chosen, or in the system's as it changes. */
export function useTheme(): void {
  const theme = useWorkspace((it) => (it.begun ? it.preferences.theme : null));
  useEffect(() => {
    if (theme === null) return;
    localStorage.setItem(KEY, theme);
    paint(theme);
    const system = window.matchMedia(DARK);
    const repaint = (): void => paint(theme);
    system.addEventListener('change', repaint);
    return () => system.removeEventListener('change', repaint);
  }, [theme]);
}

function paint(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && window.matchMedia(DARK).matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
