import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { CrossfootBridge, CrossfootEvent, IpcChannel, IpcContract } from '../shared/ipc.ts';

/** Repeated from ipc.ts: a sandboxed preload can load nothing but `electron`, and ipc.ts needs the main process. */
const EVENT_CHANNEL = 'crossfoot:event';

function call<C extends IpcChannel>(channel: C) {
  return (...args: IpcContract[C]['args']): Promise<IpcContract[C]['answer']> => ipcRenderer.invoke(channel, ...args);
}

/** Named calls only: the page can neither choose a channel nor reach ipcRenderer. */
const bridge: CrossfootBridge = Object.freeze({
  version: call('crossfoot:version'),
  begin: call('crossfoot:begin'),
  chooseWorkspace: call('workspace:choose'),
  openRecent: call('workspace:open-recent'),
  openSample: call('workspace:open-sample'),
  closeWorkspace: call('workspace:close'),
  cancelReading: call('workspace:cancel-reading'),
  resumeReading: call('workspace:resume-reading'),
  addFiles: call('workspace:add-files'),
  view: call('document:view'),
  excerpt: call('document:excerpt'),
  ledger: call('document:ledger'),
  selfTest: call('document:self-test'),
  apply: call('change:apply'),
  undo: call('change:undo'),
  redo: call('change:redo'),
  find: call('search:find'),
  saveExport: call('export:save'),
  setPreferences: call('preferences:set'),
  pathOf: (file: File) => webUtils.getPathForFile(file),
  listen: (listener: (event: CrossfootEvent) => void) => {
    // The event object of Electron stays outside: it carries `sender`.
    const handler = (_event: IpcRendererEvent, event: CrossfootEvent): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, handler);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, handler);
    };
  },
});

contextBridge.exposeInMainWorld('crossfoot', bridge);
