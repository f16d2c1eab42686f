import type { Preferences } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { valueOrReport } from './problems.ts';
import { useWorkspace } from './workspace-store.ts';

/** Takes effect at once; when it can't be kept, the person is told and the screen goes back. */
export async function setPreference<K extends keyof Preferences>(key: K, value: Preferences[K]): Promise<void> {
  const before = useWorkspace.getState().preferences;
  const wished = { ...before, [key]: value };
  useWorkspace.setState({ preferences: wished });
  const kept = valueOrReport(await api.setPreferences(wished));
  // A later change may be under way already: its answer will set the rest.
  if (useWorkspace.getState().preferences === wished) useWorkspace.setState({ preferences: kept ?? before });
}
