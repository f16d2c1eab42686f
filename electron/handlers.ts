import path from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Answer, Begin, ExportRequest } from '../shared/ipc.ts';
import type { Preferences } from '../shared/model/workspace.ts';
import type { HostProcess } from './host-process.ts';
import type { Handlers } from './ipc.ts';
import { exportName, saveExport } from './save-export.ts';
import type { SessionState } from './session-state.ts';
import type { SettingsFile } from './settings-file.ts';
import { answering, type Workbench } from './workbench.ts';
import { writeProblem } from './workspace/problem-of.ts';

export interface HandlerOptions {
  readonly host: HostProcess;
  readonly workbench: Workbench;
  readonly session: SessionState;
  readonly preferences: SettingsFile<Preferences>;
  readonly documents: string;
  /** Resolves when what was open the last time is open again. */
  readonly started: Promise<void>;
  readonly window: () => BrowserWindow | null;
}

/** A window must not stay empty because a disk sleeps: then the workspace comes as an event. Milliseconds. */
const LONGEST_WAIT = 1500;

/** What the main process does for each call of the window: dialogs itself, all the rest through the workspace host. */
export function makeHandlers(options: HandlerOptions): Handlers {
  const { host, workbench, session } = options;
  return {
    'crossfoot:version': () => app.getVersion(),
    'crossfoot:begin': () => begin(options),
    'workspace:choose': () => choose(options),
    'workspace:open-recent': async (id) => {
      const recent = session.recent.find((it) => it.id === id);
      if (recent) return workbench.open(recent.folder);
      return { ok: false, problem: { kind: 'not-found', file: null, detail: null } };
    },
    'workspace:open-sample': () => workbench.openSample(),
    'workspace:close': () => workbench.close(),
    'workspace:cancel-reading': () => host.call('cancelReading'),
    'workspace:resume-reading': () => host.call('resumeReading'),
    'workspace:add-files': (paths) =>
      answering(async () => workbench.add(paths.length > 0 ? paths : await chooseFiles(options))),
    'document:view': (file) => {
      workbench.watched(file);
      return host.call('view', file);
    },
    'document:excerpt': (file, start, end) => host.call('excerpt', file, start, end),
    'document:ledger': (file) => host.call('ledger', file),
    'document:self-test': (file, articleId, seed) => host.call('selfTest', file, articleId, seed),
    'change:apply': (change) => host.call('apply', change),
    'change:undo': () => host.call('undo'),
    'change:redo': () => host.call('redo'),
    'search:find': (query, limit) => host.call('find', query, limit),
    'export:save': (request) => answering(() => saveAs(options, request)),
    'preferences:set': (preferences) => setPreferences(options, preferences),
  };
}

async function begin({ workbench, session, preferences, started }: HandlerOptions): Promise<Begin> {
  await Promise.race([started, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  return {
    version: app.getVersion(),
    systemLanguage: app.getLocale(),
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
    preferences: preferences.get(),
    recent: session.recent,
    ...(await workbench.snapshot()),
    problems: workbench.openProblems,
  };
}

async function choose({ window, workbench, documents }: HandlerOptions): Promise<Answer<boolean>> {
  const [folder] = await openDialog(window(), {
    defaultPath: workbench.openFolder ?? documents,
    properties: ['openDirectory', 'createDirectory'],
  });
  return folder === undefined ? { ok: true, value: false } : workbench.open(folder);
}

function chooseFiles({ window, documents }: HandlerOptions): Promise<readonly string[]> {
  return openDialog(window(), {
    defaultPath: documents,
    properties: ['openFile', 'multiSelections'],
    filters: [{ name: 'TXT, Markdown', extensions: ['txt', 'text', 'md', 'markdown'] }],
  });
}

/** No paths when the person cancelled. */
async function openDialog(window: BrowserWindow | null, options: OpenDialogOptions): Promise<readonly string[]> {
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return chosen.canceled ? [] : chosen.filePaths;
}

async function saveAs(
  { window, workbench, documents }: HandlerOptions,
  request: ExportRequest,
): Promise<Answer<string | null>> {
  const options = {
    defaultPath: path.join(documents, exportName(request)),
    filters: [{ name: request.format.toUpperCase(), extensions: [request.format] }],
  };
  const owner = window();
  const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
  if (canceled || !filePath) return { ok: true, value: null };
  await saveExport(filePath, request.bytes, workbench.openFolder);
  return { ok: true, value: filePath };
}

async function setPreferences({ preferences }: HandlerOptions, wanted: Preferences): Promise<Answer<Preferences>> {
  try {
    await preferences.set(wanted);
    return { ok: true, value: wanted };
  } catch (error) {
    return { ok: false, problem: writeProblem(error, 'preferences.json') };
  }
}
