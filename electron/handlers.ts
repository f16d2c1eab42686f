import { app } from 'electron';
import type { Answer } from '../shared/ipc.ts';
import type { Handlers } from './ipc.ts';

/** What the main process does for each call of the window. */
export function makeHandlers(): Handlers {
  const later = (): Answer<never> => ({
    ok: false,
    problem: { kind: 'unexpected', file: null, detail: 'no workspace' },
  });
  return {
    'crossfoot:version': () => app.getVersion(),
    'crossfoot:begin': () => ({
      version: app.getVersion(),
      systemLanguage: app.getLocale(),
      platform: process.platform as 'linux',
      preferences: { checker: '', language: null, theme: 'system', numberStyle: 'as-written' },
      recent: [],
      workspace: null,
      documents: [],
      progress: null,
      problems: [],
    }),
    'workspace:choose': later,
    'workspace:open-recent': later,
    'workspace:open-sample': later,
    'workspace:close': later,
    'workspace:cancel-reading': later,
    'workspace:resume-reading': later,
    'workspace:add-files': later,
    'document:view': later,
    'document:excerpt': later,
    'change:apply': later,
    'change:undo': later,
    'change:redo': later,
    'search:find': later,
    'export:save': later,
    'preferences:set': later,
  };
}
