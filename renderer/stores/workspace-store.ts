import { create } from 'zustand';
import type { Problem } from '../../shared/errors.ts';
import type {
  DocumentSummary,
  Preferences,
  Progress,
  RecentWorkspace,
  WorkspaceState,
} from '../../shared/model/workspace.ts';

/** Replica of what the main process says about the open workspace. Only `connect.ts` writes it. */
export interface WorkspaceReplica {
  /** False until the main process has answered for the first time. */
  readonly begun: boolean;
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly systemLanguage: string;
  readonly preferences: Preferences;
  readonly recent: readonly RecentWorkspace[];
  readonly workspace: WorkspaceState | null;
  /** In path order. */
  readonly documents: readonly DocumentSummary[];
  readonly progress: Progress | null;
  /** Not yet dismissed by the person, oldest first. */
  readonly problems: readonly Problem[];
  /** Changes that this window has sent and not heard back of. Only `change.ts` writes it. */
  readonly inFlight: number;
}

export const useWorkspace = create<WorkspaceReplica>(() => ({
  begun: false,
  version: '',
  platform: 'linux',
  systemLanguage: 'en',
  preferences: { checker: '', language: null, theme: 'system', numberStyle: 'as-written' },
  recent: [],
  workspace: null,
  documents: [],
  progress: null,
  problems: [],
  inFlight: 0,
}));
