import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { CrossfootEvent } from '../shared/ipc.ts';
import type { Preferences } from '../shared/model/workspace.ts';
import { EventLog } from './event-log.ts';
import { makeHandlers } from './handlers.ts';
import { HostProcess } from './host-process.ts';
import type { Handlers } from './ipc.ts';
import { openPreferences } from './preferences.ts';
import { SessionState, type WindowPlace } from './session-state.ts';
import type { SettingsFile } from './settings-file.ts';
import { folderArgument } from './start-folder.ts';
import { Workbench } from './workbench.ts';

export interface Crossfoot {
  readonly handlers: Handlers;
  readonly session: SessionState;
  readonly preferences: SettingsFile<Preferences>;
  readonly log: EventLog;
  /** Opens what another start of the application asked for. */
  openArgument(argv: readonly string[], cwd: string): void;
  /** Remembers where the window stood. */
  leave(place: WindowPlace): void;
  /** The window was looked at again: catches changes that no watcher told. */
  look(): void;
  /** Finishes what is being written and ends the host. */
  quit(): Promise<void>;
}

/** Puts the parts of the main process together and opens what was open the last time. */
export function startCrossfoot(window: () => BrowserWindow | null, send: (event: CrossfootEvent) => void): Crossfoot {
  const userData = app.getPath('userData');
  const log = new EventLog(path.join(userData, 'logs'));
  const session = new SessionState(userData);
  const preferences = openPreferences(userData);
  const documents = process.env.CROSSFOOT_DOCUMENTS ?? app.getPath('documents');
  log.write('start', { version: app.getVersion(), electron: process.versions.electron ?? null });
  const host = new HostProcess({
    code: import.meta.dirname,
    userData,
    device: session.device,
    log,
    onEvent: (event) => workbench.pass(event),
    onCrash: () => void workbench.recover(),
  });
  // The package carries the sample beside its archive, as ordinary files (electron-builder.yml).
  const sample = app.isPackaged
    ? path.join(process.resourcesPath, 'sample')
    : path.join(app.getAppPath(), 'assets', 'sample');
  const workbench = new Workbench({ host, session, log, sample, documents, send });
  const first = process.env.CROSSFOOT_OPEN ?? folderArgument(process.argv, app.getAppPath(), process.cwd());
  let placing: Promise<void> = Promise.resolve();
  // `npm start` has something to show even to somebody who has opened nothing yet.
  const wantsSample = process.argv.includes('--sample');
  const started = openFirst(workbench, first ?? session.lastOpen, wantsSample);
  return {
    handlers: makeHandlers({ host, workbench, session, preferences, documents, started, window }),
    session,
    preferences,
    log,
    openArgument: (argv, cwd) => {
      const folder = folderArgument(argv, app.getAppPath(), cwd);
      if (folder !== null) void openFirst(workbench, folder);
    },
    look: () => {
      if (workbench.openFolder !== null) void host.call('look');
    },
    leave: (place) => {
      placing = session.placed(place).catch((error: unknown) => log.error('session-not-written', error));
    },
    quit: async () => {
      await Promise.all([host.quit(), placing]);
      log.write('quit');
    },
  };
}

/** A folder that is gone since the last time is told, and the window starts empty. */
async function openFirst(workbench: Workbench, folder: string | null, wantsSample = false): Promise<void> {
  if (folder === null && !wantsSample) return;
  const answer = folder === null ? await workbench.openSample() : await workbench.open(folder);
  if (!answer.ok) workbench.pass({ type: 'problem', problem: answer.problem });
}
