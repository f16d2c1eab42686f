import { contextBridge, ipcRenderer } from 'electron';
import type { CrossfootBridge, IpcChannel, IpcContract } from '../shared/ipc.ts';

function call<C extends IpcChannel>(channel: C, ...args: IpcContract[C]['args']): Promise<IpcContract[C]['answer']> {
  return ipcRenderer.invoke(channel, ...args);
}

/** Named calls only: the page can neither choose a channel nor reach ipcRenderer. */
const bridge: CrossfootBridge = Object.freeze({
  version: () => call('crossfoot:version'),
});

contextBridge.exposeInMainWorld('crossfoot', bridge);
